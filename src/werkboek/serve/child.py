"""One process that runs the hidden Voilà."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Mapping
from typing import IO, Self

from .orders import Orders

STOP_SECONDS = 10.0
# Jupyter's own variables would make the child think that it is that Jupyter, and what is in
# an environment is in that of every kernel: no place for a token or a password.
STRANGERS = ("JUPYTERHUB_", "JUPYTER_TOKEN", "JPY_", "VOILA_", "WERKBOEK_DATABASE")


class HiddenServerError(RuntimeError):
    """The hidden Voilà did not start; what it said is on standard error."""


class Child:
    """A started Voilà.  Standard input is its lifeline: it ends when that closes."""

    def __init__(
        self, process: subprocess.Popen[str], lifeline: IO[str], address: str
    ) -> None:
        self._process = process
        self._lifeline = lifeline
        self.address = address

    @classmethod
    async def start(cls, orders: Orders, environment: Mapping[str, str]) -> Self:
        """Start a Voilà and return when it listens; raises `HiddenServerError`."""
        inherited = {k: v for k, v in os.environ.items() if not k.startswith(STRANGERS)}
        process = subprocess.Popen(  # noqa: ASYNC220 - takes milliseconds
            [sys.executable, "-m", "werkboek.serve.hidden"],
            env={**inherited, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        if process.stdin is None or process.stdout is None:
            raise HiddenServerError
        process.stdin.write(orders.to_json() + "\n")
        process.stdin.flush()
        with process.stdout as said:
            port = (await asyncio.to_thread(said.readline)).strip()
        child = cls(process, process.stdin, f"127.0.0.1:{port}")
        if not port:
            await child.stop()
            raise HiddenServerError
        return child

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    async def wait(self) -> int:
        """Return the exit code when the process has ended."""
        code = await asyncio.to_thread(self._process.wait)
        self._lifeline.close()
        return code

    async def stop(self) -> None:
        """End the process and every kernel below it."""
        self._lifeline.close()
        try:
            await asyncio.to_thread(self._process.wait, STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            await asyncio.to_thread(self._process.wait)
