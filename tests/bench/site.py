"""What the bench needs to know of a server that it measures."""

import json
import os
import subprocess
import sys
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

Cookies = Mapping[str, str]

# A provisioner, a configuration or a start-up file of whoever runs this would change what
# "stock" means; a proxy would stand between us and 127.0.0.1.
FOREIGN = ("JUPYTER", "IPYTHON", "VOILA", "WERKBOEK", "HTTP_PROXY", "http_proxy")
STOP_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Door:
    """What a rendered page says about its kernel.

    ``comm`` is the widget that it listens to.  ``greet`` makes the frames with which it
    asks what to draw; new ones each time, or the kernel takes them for repeats.  ``prefix``
    comes before the address of the kernel.
    """

    kernel: str
    comm: str
    greet: Callable[[], Sequence[str]]
    prefix: str = ""


class Site(Protocol):
    """A running server with a page for every participant.

    ``origin`` is scheme, host and port; ``path`` the participant's page and ``arrival`` the
    pages that come before it; ``control`` a CSS selector of what a participant can press.
    ``pings`` says whether an open page keeps
    asking whether somebody is there, as our ``page.js`` does.
    """

    name: str
    pid: int
    origin: str
    path: str
    arrival: Sequence[str]
    control: str
    pings: bool

    async def admit(self, count: int) -> Sequence[Cookies]:
        """Let *count* participants in and return the cookies of each."""
        ...

    def door(self, html: str) -> Door:
        """Find the kernel in *html*; raises `LookupError` when there is none."""
        ...

    def is_drawn(self, frame: str) -> bool:
        """Say whether *frame* holds everything that the page shows."""
        ...

    @property
    def log(self) -> str:
        """What the server said so far."""
        ...

    def stop(self) -> None:
        """End the server and its kernels."""
        ...


class Server:
    """A Python process in a folder of its own, without anybody's Jupyter settings.

    Runs module *command*.  Standard output is a pipe when it *speaks* there, and otherwise
    goes to the log.
    """

    settings: Mapping[str, str] = {"JUPYTER_NO_CONFIG": "1"}
    """What is in its environment as well."""

    def __init__(
        self, command: Sequence[str], folder: Path, *, speaks: bool = False
    ) -> None:
        environment = {k: v for k, v in os.environ.items() if not k.startswith(FOREIGN)}
        own = {**self.settings, "IPYTHONDIR": str(folder / "ipython")}
        self._log = folder / "server.log"
        with self._log.open("a") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *command],
                cwd=folder,
                env=environment | own,
                stdout=subprocess.PIPE if speaks else log,
                stderr=log,
                text=True,
            )
        self.pid = self.process.pid

    @property
    def log(self) -> str:
        """What it said so far."""
        return self._log.read_text(encoding="utf-8")

    def stop(self) -> None:
        """End it and let it end its kernels."""
        self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()


def frame(kind: str, content: Mapping[str, Any]) -> str:
    """Return a message to a kernel as a page sends it over its websocket."""
    header = {
        "msg_id": uuid.uuid4().hex,
        "msg_type": kind,
        "username": "",
        "session": uuid.uuid4().hex,
        "version": "5.3",
        "date": "2026-01-01T00:00:00Z",
    }
    metadata = {"version": "1.0.0"} if kind == "comm_open" else {}
    envelope = {"header": header, "parent_header": {}, "metadata": metadata, "buffers": []}
    return json.dumps({"channel": "shell", **envelope, "content": content})
