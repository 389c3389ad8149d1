"""A kernel that is not our child, with the face of a `subprocess.Popen`."""

import json
import os
import select
import signal
import socket
import subprocess

STATUS_SECONDS = 1.0
"""How long to wait for a dead kernel's exit status; it takes the zygote a millisecond."""

UNKNOWN_STATUS = 1
"""Of a kernel that outlived its zygote: nobody is left to tell."""


class ForkedProcess:
    """The part of `subprocess.Popen` that jupyter_client uses, on a pidfd.

    The kernel is the zygote's child, so only the zygote can wait for it.  A pidfd can be
    polled by any process, and never refers to another process that happens to get the same
    number later.  The zygote sends the exit status over *conversation*.
    """

    stdin = stdout = stderr = None

    def __init__(self, pid: int, pidfd: int, conversation: socket.socket) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._pidfd = pidfd
        self._conversation = conversation

    def poll(self) -> int | None:
        """Return the exit status, negative for a signal; None while the kernel runs."""
        return self._wait(0)

    def wait(self, timeout: float | None = None) -> int:
        """Return the exit status, waiting at most *timeout* seconds.

        Raises
        ------
        subprocess.TimeoutExpired
            When the kernel still runs.
        """
        status = self._wait(None if timeout is None else timeout * 1000)
        if status is None:
            raise subprocess.TimeoutExpired(["kernel"], timeout or 0)
        return status

    def send_signal(self, number: int) -> None:
        """Signal the kernel and what it started; nothing when it already ended."""
        if self.poll() is None:
            os.killpg(self.pid, number)  # the kernel leads a group of its own

    def terminate(self) -> None:
        """Ask the kernel to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End the kernel."""
        self.send_signal(signal.SIGKILL)

    def _wait(self, milliseconds: float | None) -> int | None:
        if self.returncode is None:
            waiter = select.poll()
            waiter.register(self._pidfd, select.POLLIN)
            if waiter.poll(milliseconds):
                self.returncode = self._receive_status()
                os.close(self._pidfd)
                self._conversation.close()
        return self.returncode

    def _receive_status(self) -> int:
        self._conversation.settimeout(STATUS_SECONDS)
        try:
            answer = self._conversation.recv(64)
        except TimeoutError:
            return UNKNOWN_STATUS
        return int(json.loads(answer)["status"]) if answer else UNKNOWN_STATUS
