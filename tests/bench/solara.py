"""Solara with the notebook of `stock`: every page in one process.

Only where it is installed (``pip install solara``), and not in Chromium: its scripts come
from the internet.
"""

import uuid
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from .site import Door, frame
from .stock import NOTEBOOK, Stock, free_port

IS_INSTALLED = find_spec("solara") is not None


class Solara(Stock):
    """`Site` of ``solara run stellingen.ipynb`` in production mode."""

    name = "solara"
    ready = "/readyz"
    settings: Mapping[str, str] = {"SOLARA_TELEMETRY_MIXPANEL_ENABLE": "False"}

    def __init__(self, folder: Path) -> None:
        port = free_port()
        options = ("--no-open", "--production", "--host=127.0.0.1", f"--port={port}")
        self._begin(folder, port, ("solara", "run", NOTEBOOK.name, *options))

    def door(self, html: str) -> Door:
        """Make up a kernel, as its page does; the greeting runs the notebook in it."""
        del html
        comm = uuid.uuid4().hex
        opened = {"comm_id": comm, "target_name": "solara.control", "data": {}}
        asked = {"comm_id": comm, "data": {"method": "run", "args": {"path": "/"}}}
        run = (("comm_open", opened), ("comm_msg", asked))
        return Door(
            str(uuid.uuid4()), comm, lambda: [frame(*each) for each in run], "/jupyter"
        )

    def is_drawn(self, frame: str) -> bool:
        """Say whether the notebook has run; a page then still asks for its widgets."""
        return '"method": "finished"' in frame
