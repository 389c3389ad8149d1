"""The boundary between what somebody does and the code that handles it.

Without it a failing handler is invisible in Voilà: nothing appears, and the participant
believes the answer was saved.
"""

import logging
import traceback
from collections.abc import Callable, Mapping
from typing import Any

from werkboek.errors import WerkboekError

_log = logging.getLogger(__name__)

Verb = Callable[[str, Mapping[str, Any]], None]
"""Takes the browser's id for the request and its arguments."""


def guarded(verbs: Mapping[str, Verb]) -> Callable[[str, str, Mapping[str, Any]], str]:
    """Return a handler that does one of *verbs* and says in Dutch what went wrong.

    An empty sentence means: done, and saved.  An unknown verb is refused like any other
    mistake, because anybody can send any message to their own page.
    """

    def handle(action: str, request: str, args: Mapping[str, Any]) -> str:
        try:
            verbs[action](request, args)
        except WerkboekError as error:
            _log.warning("refused: %s", type(error).__name__)
            return error.user_message
        except Exception as error:  # noqa: BLE001 - the one boundary that may catch everything
            # Where it went wrong, not the message: that may hold what somebody typed.
            where = "".join(traceback.format_tb(error.__traceback__))
            _log.error("bug: %s\n%s", type(error).__name__, where)
            return WerkboekError.user_message
        return ""

    return handle
