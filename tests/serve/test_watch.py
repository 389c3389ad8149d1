"""What ends a page from the outside: a removal, a new link, an absence."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import psutil
import pytest
import websocket

from werkboek.model import Event, Kind, Role, Viewer
from werkboek.serve.gate import Gate
from werkboek.serve.server import Plan
from werkboek.store import SqlStore, open_store

from .conftest import running
from .visitor import Browser, kernel_processes

GONE = 4404  # what makes a page ask for a new one


@pytest.fixture(scope="module")
def own_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    store = open_store(tmp_path_factory.mktemp("watch") / "test.werkboek")
    yield store
    store.close()


@pytest.fixture(scope="module")
def hasty(own_store: SqlStore, plan: Plan) -> Iterator[Gate]:
    """Run a server that waits two seconds for a page that went away."""
    with running(own_store, replace(plan, absence_seconds=2.0)) as gate:
        yield gate


def visit(gate: Gate, name: str) -> tuple[Browser, str, websocket.WebSocket]:
    """Join as *name* and open a page; return its kernel and the line to it as well."""
    browser = Browser(gate)
    browser.join(name)
    kernel = browser.open().kernel
    return browser, kernel, browser.connect(kernel)


def follow(gate: Gate, path: str, key: str) -> tuple[Browser, str, websocket.WebSocket]:
    """Open the page of a role by its link."""
    browser = Browser(gate)
    browser.get(f"{path}?sleutel={key}")
    kernel = browser.open(path).kernel
    return browser, kernel, browser.connect(kernel)


def closing_code(socket: websocket.WebSocket) -> int:
    """Return why the server closed *socket*; one that it does not close is a time-out."""
    while True:
        opcode, data = socket.recv_data(control_frame=True)
        if opcode == websocket.ABNF.OPCODE_CLOSE:
            socket.shutdown()  # type: ignore[no-untyped-call]  # of websocket
            return int.from_bytes(bytes(data[:2]), "big")


def is_alive(browser: Browser, kernel: str) -> bool:
    return browser.get(f"api/kernels/{kernel}/leeft").status == 204


def test_somebody_who_is_removed_is_out_at_once_and_nobody_else(
    hasty: Gate, caplog: pytest.LogCaptureFixture
) -> None:
    anna, annas, her_line = visit(hasty, "Anna")
    bilal, bilals, his_line = visit(hasty, "Bilal")
    (person,) = (each for each in hasty.people() if each.nickname == "Anna")
    event = Event(
        uuid4().hex,
        Kind.REMOVED,
        Role.FACILITATOR.value,
        body={"participant": person.participant},
    )

    with caplog.at_level(logging.ERROR):
        hasty.store.append(Viewer(Role.FACILITATOR), event)

        assert closing_code(her_line) == GONE
    assert not is_alive(anna, annas)
    assert anna.get("deelnemen").goes_to == "/werkboek/"
    assert is_alive(bilal, bilals)
    his_line.close()
    assert caplog.text == ""


@pytest.mark.parametrize(
    ("path", "name"), [("regie", "facilitator_key"), ("scherm", "screen_key")]
)
def test_a_renewed_link_ends_what_the_old_one_opened(
    hasty: Gate, own_store: SqlStore, path: str, name: str
) -> None:
    old_key = getattr(own_store.secrets(), name)
    thief, _, line = follow(hasty, path, old_key)
    anna, annas, her_line = visit(hasty, f"Anna {path}")

    new_key = getattr(own_store.renew(name), name)

    assert closing_code(line) == GONE
    assert thief.get(path).status == 403
    assert thief.get(f"{path}?sleutel={old_key}").status == 403
    _, _, new_line = follow(hasty, path, new_key)
    assert is_alive(anna, annas)
    her_line.close()
    new_line.close()


def test_a_renewed_code_lets_nobody_in_on_the_old_one_and_puts_nobody_out(
    hasty: Gate, own_store: SqlStore
) -> None:
    anna, annas, her_line = visit(hasty, "Anna met code")
    old_code = own_store.secrets().code

    own_store.renew("code")

    assert Browser(hasty).join("Te laat", code=old_code).status == 403
    assert Browser(hasty).join("Op tijd").status == 303
    assert anna.get("").status == 200
    assert is_alive(anna, annas)
    her_line.close()


def test_a_page_that_went_without_a_word_ends_its_kernel(hasty: Gate) -> None:
    browser, kernel, line = visit(hasty, "Weg")
    processes = kernel_processes(hasty.upstream.pid)

    line.shutdown()  # type: ignore[no-untyped-call]  # of websocket; sends no goodbye

    _, alive = psutil.wait_procs(processes, timeout=20)
    assert alive == []
    assert not is_alive(browser, kernel)
