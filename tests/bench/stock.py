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

    def __init__(self, folder: Path) -> None:
        shutil.copy(NOTEBOOK, folder)
        port = _free_port()
        self.origin = f"http://127.0.0.1:{port}"
        options = ("--no-browser", f"--port={port}", "--Voila.ip=127.0.0.1")
        super().__init__(("voila", NOTEBOOK.name, *options), folder)
        self._wait()

    async def admit(self, count: int) -> Sequence[Cookies]:
        """Return nothing for everybody: there is no door."""
        return [{}] * count

    def door(self, html: str) -> Door:
        """Find the kernel; the greeting is how ipywidgets' manager asks for all widgets."""
        found = KERNEL.search(html)
        if found is None:
            raise LookupError(html)
        comm = uuid.uuid4().hex
        opened = {"comm_id": comm, "target_name": "jupyter.widget.control", "data": {}}
        asked = {"comm_id": comm, "data": {"method": "request_states"}}
        return Door(
            found[1], comm, lambda: (frame("comm_open", opened), frame("comm_msg", asked))
        )

    def is_drawn(self, frame: str) -> bool:
        """Say whether these are the states of all widgets."""
        return '"update_states"' in frame

    def _wait(self) -> None:
        give_up = time.monotonic() + START_SECONDS
        while True:
            try:
                urllib.request.urlopen(
                    f"{self.origin}/voila/static/voila.js", timeout=5
                ).close()
            except OSError:
                if time.monotonic() > give_up:
                    raise
                time.sleep(0.1)
            else:
                return


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
