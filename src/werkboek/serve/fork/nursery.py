"""The server's end of the warm process: keep one alive, and ask it for kernels.

One socket leads to the zygote, and closes when either of them ends.  Over it goes, for
each kernel, the end of a new socket, for a conversation of three messages in JSON: a
request with ``connection_file``, ``environment`` and ``folder``; the kernel's answer
``{"pid": n}`` with a pidfd, once others can connect to it; and the zygote's
``{"status": n}`` when it has ended.
"""

import asyncio
import atexit
import functools
import json
import logging
import os
import socket
import subprocess
import sys
from typing import Any

from .process import ForkedProcess

ANSWER_SECONDS = 30.0
"""Includes the time in which a new zygote imports everything, on a busy machine."""

# One BLAS thread: a pool of threads would make forking unsafe.  One malloc arena: kernels
# do not share arenas, and the threads of a page hardly ever allocate at the same time.
ZYGOTE_ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "1",
}

log = logging.getLogger(__name__)


class NoKernelError(OSError):
    """The zygote ended, or the kernel did so before anybody could connect to it."""


class Zygote:
    """One warm process; it ends when it is closed, or the whole server ends."""

    def __init__(self) -> None:
        self.has_forked = False
        self._control, theirs = socket.socketpair(type=socket.SOCK_SEQPACKET)
        with theirs:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "werkboek.serve.fork.zygote"],
                stdin=theirs.fileno(),
                stdout=sys.__stderr__,  # our standard output may be somebody's pipe
                env={**os.environ, **ZYGOTE_ENVIRONMENT},
            )

    @property
    def has_ended(self) -> bool:
        """Whether it is gone."""
        return self.process.poll() is not None

    def close(self) -> None:
        """End it; its kernels notice within a second and end as well."""
        self._control.close()
        self.process.terminate()
        self.process.wait()

    async def fork(self, request: dict[str, Any]) -> ForkedProcess:
        """Return a kernel to which others can connect.

        Raises
        ------
        OSError
            When there is none.
        """
        conversation, theirs = socket.socketpair(type=socket.SOCK_SEQPACKET)
        try:
            with theirs:
                conversation.setblocking(False)  # noqa: FBT003 - its only argument
                conversation.send(json.dumps(request).encode())
                socket.send_fds(self._control, [b"fork"], [theirs.fileno()])
            async with asyncio.timeout(ANSWER_SECONDS):
                await _until_readable(conversation)
            process = _receive_process(conversation)
        except BaseException:
            conversation.close()  # a kernel that still comes finds nobody there, and ends
            raise
        self.has_forked = True
        return process


class Nursery:
    """At most one zygote, and a new one when it ended."""

    def __init__(self) -> None:
        self.zygote: Zygote | None = None
        atexit.register(self.close)
        self._has_complained = False

    def warm(self) -> Zygote:
        """Return the zygote, which may have to start first."""
        # One that ended before it was of any use is not replaced: nor would the next be.
        if self.zygote and self.zygote.has_ended and self.zygote.has_forked:
            self.close()
        if self.zygote is None:
            self.zygote = Zygote()
        return self.zygote

    def close(self) -> None:
        """End the zygote, when there is one."""
        if self.zygote:
            self.zygote.close()
            self.zygote = None

    async def fork(self, request: dict[str, Any]) -> ForkedProcess | None:
        """Return a new kernel, or None when there cannot be one; says why once."""
        try:
            return await self.warm().fork(request)
        except OSError as error:
            level = logging.DEBUG if self._has_complained else logging.WARNING
            log.log(level, "an ordinary kernel, because forking failed: %r", error)
            self._has_complained = True
            return None


@functools.cache
def nursery() -> Nursery:
    """Return the only one of this process."""
    return Nursery()


async def _until_readable(connection: socket.socket) -> None:
    loop = asyncio.get_running_loop()
    ready = asyncio.Event()
    loop.add_reader(connection, ready.set)
    try:
        await ready.wait()
    finally:
        loop.remove_reader(connection)


def _receive_process(conversation: socket.socket) -> ForkedProcess:
    answer, descriptors, _, _ = socket.recv_fds(conversation, 64, 1)
    if not descriptors:
        raise NoKernelError(answer.decode())
    return ForkedProcess(json.loads(answer)["pid"], descriptors[0], conversation)
