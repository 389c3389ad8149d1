"""A program that asks its questions on a terminal, and somebody who types there."""

import os
import pty
from contextlib import suppress


def typed(command: list[str], phrase: str) -> int:
    """Run *command* on a terminal, type *phrase* whenever it asks; return how it ended."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(command[0], command)
    said = b""
    with os.fdopen(terminal, "r+b", buffering=0) as line, suppress(OSError):
        while heard := line.read(1000):  # an error is how Linux says that it ended
            said += heard
            if said.rstrip(b" ").endswith(b":"):
                line.write(f"{phrase}\n".encode())
                said = b""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
