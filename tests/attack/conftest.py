"""The real pages behind the real gate, once on its own and once inside a Jupyter server."""

from collections.abc import Iterator
from contextlib import closing
from uuid import uuid4

import psutil
import pytest

from tests.serve.conftest import forgive, running
from tests.serve.jupyter import in_jupyter
from tests.serve.visitor import Browser, OpenPage
from werkboek import content
from werkboek.model import Event, Kind, Role, Viewer
from werkboek.serve.gate import Gate
from werkboek.serve.server import Plan
from werkboek.store import open_store

LEADER = Viewer(Role.FACILITATOR)


@pytest.fixture(scope="session", params=["standalone", "jupyter"])
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Gate]:
    """Run one server for all tests of a mount: each of them has to leave it alive."""
    file = tmp_path_factory.mktemp(request.param) / "test.werkboek"
    if request.param == "jupyter":
        with in_jupyter(file, allow_unauthenticated_access=False) as host:
            assert host.gate
            yield host.gate
    else:
        plan = Plan(file, content.workbooks_root(), port=0, base_url="/werkboek/")
        with (
            closing(open_store(file)) as store,
            running(store, plan, content.load_workbook()) as gate,
        ):
            yield gate


@pytest.fixture(scope="session")
def voila(server: Gate) -> psutil.Process:
    """Return the hidden Voilà as it was when it started."""
    return psutil.Process(server.upstream.pid)


@pytest.fixture
def gate(server: Gate, voila: psutil.Process) -> Iterator[Gate]:
    """Give the server, with fresh limits, and look whether a test harmed it."""
    forgive(server)
    yield server
    forgive(server)
    assert voila.is_running()
    assert server.upstream.pid == voila.pid
    assert Browser(server).get("").status == 200


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


@pytest.fixture(scope="session")
def session_page(server: Gate) -> tuple[Browser, OpenPage]:
    """Open one page for all tests that only try to talk."""
    browser = Browser(server)
    browser.join("Praatgraag")
    return browser, browser.open()


@pytest.fixture
def talker(session_page: tuple[Browser, OpenPage], gate: Gate) -> tuple[Browser, OpenPage]:
    """Return a participant and their open page, on a server with fresh limits."""
    del gate
    return session_page


@pytest.fixture(scope="session")
def open_round(server: Gate) -> Event:
    """Open a round, as the facilitator does."""
    exercise = content.load_workbook().exercises["O2"]
    body = {"exercise": exercise.id, "set": exercise.sets[0].id}
    event = Event(uuid4().hex, Kind.OPENED, LEADER.actor, body=body)
    server.store.append(LEADER, event)
    return event
