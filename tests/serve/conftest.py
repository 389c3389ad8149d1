"""A real gate with a real Voilà behind it, and small notebooks."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from werkboek.serve.gate import Gate
from werkboek.serve.ports import Content as ContentPort
from werkboek.serve.ports import Trajectory
from werkboek.serve.server import Plan, serving
from werkboek.store import SqlStore, open_store

from .visitor import Browser

WIDGET = """
import anywidget, traitlets
from werkboek.settings import Settings

class Sheet(anywidget.AnyWidget):
    _esm = "export default {}"
    tree = traitlets.Dict({"title": "Stelling"}).tag(sync=True)

settings = Settings.from_environment()
sheet = Sheet()
sheet.on_msg(lambda widget, content, buffers: widget.send({"ok": content["id"]}))
sheet
"""
IDENTITY = 'print("ik ben", settings.role.value, settings.participant or "niemand")'


@dataclass(frozen=True)
class Discipline:
    """A line in the list of the join page."""

    id: str
    name: str


@dataclass(frozen=True)
class Municipality:
    """Whose workbook it is."""

    name: str = "Voorbeeldstad"


@dataclass(frozen=True)
class Content:
    """What the join page shows."""

    disciplines: tuple[Discipline, ...] = (
        Discipline("zorg", "Wmo-consulent"),
        Discipline("toezicht", "Toezicht & handhaving"),
    )
    municipality: Municipality = Municipality()
    styles: str = ""

    @property
    def texts(self) -> dict[str, str]:
        """Return the house rule."""
        return {"T02": "Schrijf niets op waardoor je een inwoner kunt herkennen."}


def write_notebook(path: Path, title: str, *sources: str) -> None:
    """Write a notebook with a heading and one code cell for each source."""
    heading = {"cell_type": "markdown", "id": "kop", "metadata": {}, "source": f"# {title}"}
    cells: list[dict[str, object]] = [
        {
            "cell_type": "code",
            "id": f"cel-{number}",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": source,
        }
        for number, source in enumerate(sources)
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = {
        "cells": [heading, *cells],
        "metadata": {"kernelspec": kernel, "title": title},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    path.write_text(json.dumps(notebook), encoding="utf-8")


@pytest.fixture(scope="session")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    """Write three pages: one that works, one that prints script, one that fails."""
    folder = tmp_path_factory.mktemp("workbooks")
    write_notebook(folder / "deelnemen.ipynb", "Deelnemen & <meer>", WIDGET, IDENTITY)
    write_notebook(
        folder / "regie.ipynb", "Regie", WIDGET, IDENTITY, "'<script>alert(1)</script>'"
    )
    write_notebook(folder / "scherm.ipynb", "Scherm", "geheim = 'x'; 1 / 0")
    write_notebook(folder / "anders.ipynb", "Anders", "'anders'")
    location = tmp_path_factory.mktemp("store") / "test.werkboek"
    return Plan(location, folder, port=0, base_url="/werkboek/")


@contextmanager
def running(
    store: Trajectory, plan: Plan, content: ContentPort | None = None
) -> Iterator[Gate]:
    """Serve in another thread, as the product does in its own."""
    started: Future[tuple[Gate, Callable[[], object]]] = Future()

    async def serve() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        async with serving(store, content or Content(), plan) as gate:
            started.set_result((gate, lambda: loop.call_soon_threadsafe(stop.set)))
            await stop.wait()

    def run() -> None:
        try:
            asyncio.run(serve())
        except Exception as error:  # noqa: BLE001 - told to the thread that waits
            started.set_exception(error)

    thread = threading.Thread(target=run)
    thread.start()
    gate, stop = started.result(60)
    yield gate
    stop()
    thread.join(60)


def forgive(gate: Gate) -> None:
    """Give *gate* fresh limits."""
    fresh = Gate(gate.store, gate.content, gate.upstream, gate.assets, gate.address)
    for name in ("codes", "words", "keys", "joins", "phrases"):
        setattr(gate, name, getattr(fresh, name))


@pytest.fixture(scope="session")
def store(plan: Plan) -> Iterator[SqlStore]:
    store = open_store(plan.location)
    yield store
    store.close()


@pytest.fixture(scope="session")
def server(store: SqlStore, plan: Plan) -> Iterator[Gate]:
    """Run one server for all tests that do not harm it."""
    with running(store, plan) as gate:
        yield gate


@pytest.fixture
def gate(server: Gate) -> Gate:
    """Return the server with fresh limits: one test must not lock out the next."""
    forgive(server)
    return server


@pytest.fixture
def anna(gate: Gate) -> Browser:
    """Return a participant."""
    browser = Browser(gate)
    assert browser.join("Anna").goes_to.endswith("/deelnemen")
    return browser


@pytest.fixture
def facilitator(gate: Gate) -> Browser:
    """Return somebody who followed the link of the facilitator."""
    browser = Browser(gate)
    browser.get(f"regie?sleutel={gate.store.secrets().facilitator_key}")
    return browser
