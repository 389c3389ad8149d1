"""Voilà as anybody would start it, with the notebook that anybody would write."""

import re
import shutil
import socket
import time
import urllib.request
import uuid
from collections.abc import Sequence
from pathlib import Path

from .site import Cookies, Door, Server, frame

NOTEBOOK = Path(__file__).parent / "stock" / "stellingen.ipynb"
KERNEL = re.compile(r'"kernelId":\s*"([0-9a-f-]+)"')
START_SECONDS = 60.0


class Stock(Server):
    """`Site` of ``voila stellingen.ipynb`` with every setting as it comes."""

    name = "stock"
    path = "/"
    arrival: Sequence[str] = ()
    control = "input[type=radio]"
    pings = False

    ready = "/voila/static/voila.js"
    """What answers as soon as the server is up."""

    def __init__(self, folder: Path) -> None:
        port = free_port()
        options = ("--no-browser", f"--port={port}", "--Voila.ip=127.0.0.1")
        self._begin(folder, port, ("voila", NOTEBOOK.name, *options))

    async def admit(self, count: int) -> Sequence[Cookies]:
        """Return nothing for everybody: there is no door."""
        return [{}] * count

    def door(self, html: str) -> Door:
        """Find the kernel."""
        found = KERNEL.search(html)
        if found is None:
            raise LookupError(html)
        return Door(found[1], "", _ask_for_states)

    def is_drawn(self, frame: str) -> bool:
        """Say whether these are the states of all widgets."""
        return '"update_states"' in frame

    def _begin(self, folder: Path, port: int, command: Sequence[str]) -> None:
        shutil.copy(NOTEBOOK, folder)
        self.origin = f"http://127.0.0.1:{port}"
        super().__init__(command, folder)
        self._wait()

    def _wait(self) -> None:
        give_up = time.monotonic() + START_SECONDS
        while True:
            try:
                urllib.request.urlopen(self.origin + self.ready, timeout=5).close()
            except OSError:
                if time.monotonic() > give_up:
                    raise
                time.sleep(0.1)
            else:
                return


def _ask_for_states() -> Sequence[str]:
    """Ask for all widgets, as the manager of ipywidgets does."""
    comm = uuid.uuid4().hex
    opened = {"comm_id": comm, "target_name": "jupyter.widget.control", "data": {}}
    asked = {"comm_id": comm, "data": {"method": "request_states"}}
    return frame("comm_open", opened), frame("comm_msg", asked)


def free_port() -> int:
    """Return a port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
