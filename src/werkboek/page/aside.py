"""Work that takes seconds, done beside the page so that the page keeps answering."""

import asyncio
import contextlib
import logging
import traceback
from collections.abc import Callable
from typing import Any, TypeVar

_log = logging.getLogger(__name__)

Result = TypeVar("Result")


class Aside:
    """Does work in a thread and hands the result back in the thread of the page."""

    def __init__(self) -> None:
        self._running: set[asyncio.Future[Any]] = set()

    def do(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[], None],
    ) -> None:
        """Do *work*, then call *done* with its result, or *failed* when it raised.

        Where no event loop runs, as in a test, it waits for the work.
        """
        loop = None
        with contextlib.suppress(RuntimeError):
            loop = asyncio.get_running_loop()
        if loop is None:
            done(work())
            return
        future = loop.run_in_executor(None, work)
        self._running.add(future)

        def finish(ended: asyncio.Future[Result]) -> None:
            self._running.discard(ended)
            error = ended.exception()
            if error is None:
                done(ended.result())
                return
            # Where it went wrong, not the message: that may hold what somebody typed.
            where = "".join(traceback.format_tb(error.__traceback__))
            _log.error("bug: %s\n%s", type(error).__name__, where)
            failed()

        future.add_done_callback(finish)
