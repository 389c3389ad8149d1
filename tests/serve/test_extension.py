"""The gate inside a Jupyter server: who may begin, what the host sees, how it ends."""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from werkboek.serve.gate import Gate

from .jupyter import BASE_URL, TOKEN, Host, in_jupyter
from .visitor import Browser


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    """Run a host that refuses, by itself, every address without a token."""
    file = tmp_path_factory.mktemp("host") / "test.werkboek"
    with in_jupyter(file, allow_unauthenticated_access=False) as host:
        yield host


@pytest.fixture
def gate(host: Host) -> Gate:
    assert host.gate
    return host.gate


def begin(gate: Gate, **headers: str) -> Browser:
    """Open the facilitator's page as whoever holds the token of the host does."""
    browser = Browser(gate)
    link = browser.get("begin", Authorization=f"token {TOKEN}", **headers).goes_to
    parts = urlsplit(link)
    browser.get(f"{parts.path.removeprefix(gate.address.base_url)}?{parts.query}")
    return browser


def test_the_token_of_the_host_gives_the_link_and_nothing_else_does(gate: Gate) -> None:
    outsider, anna = Browser(gate), Browser(gate)
    anna.join("Anna")

    for browser in (outsider, anna):
        reply = browser.get("begin")
        assert urlsplit(reply.goes_to).path == f"{BASE_URL}login"
        assert "sleutel" not in reply.goes_to + reply.text
    assert Browser(gate).get("begin", Authorization="token fout").status in {302, 403}

    assert "<h1>Regie" in begin(gate).open("regie").html


def test_people_join_and_open_their_page_without_the_token(gate: Gate) -> None:
    browser = Browser(gate)

    assert browser.join("Bilal").goes_to == f"{BASE_URL}werkboek/deelnemen"

    page = browser.open()
    browser.talk(page.kernel)
    assert page.widget


def test_people_get_the_address_that_the_facilitator_came_by(gate: Gate) -> None:
    seen_from_outside = f"localhost:{urlsplit(gate.address.public).port}"

    facilitator = begin(gate, Host=seen_from_outside)

    seen = facilitator.state(facilitator.open("regie"))
    assert f"http://{seen_from_outside}{BASE_URL}werkboek/" in seen


def test_somebody_who_is_busy_keeps_the_pod_alive(host: Host, gate: Gate) -> None:
    browser = Browser(gate)
    browser.join("Carla")
    socket = browser.connect(browser.open().kernel)
    long_ago = datetime(2026, 1, 1, tzinfo=UTC)
    settings = host.app.web_app.settings
    settings["api_last_activity"] = long_ago

    Browser(gate).get("deelnemen")
    after_a_stranger = settings["api_last_activity"]
    socket.send("ping")
    while socket.recv() != "pong":
        pass

    assert after_a_stranger == long_ago
    assert settings["api_last_activity"] > long_ago
    socket.close()


def test_voila_that_dies_comes_back(gate: Gate) -> None:
    browser = Browser(gate)
    browser.join("Daan")
    first = browser.open().kernel
    kernels = psutil.Process(gate.upstream.pid).children(recursive=True)

    os.kill(gate.upstream.pid, signal.SIGKILL)

    _, alive = psutil.wait_procs(kernels, timeout=10)
    assert alive == []
    assert browser.open().kernel != first


def test_a_host_that_stops_takes_everything_along(tmp_path: Path) -> None:
    with in_jupyter(tmp_path / "test.werkboek") as host:
        assert host.gate
        voila = psutil.Process(host.gate.upstream.pid)
        browser = Browser(host.gate)
        browser.join("Els")
        browser.open()
        family = [voila, *voila.children(recursive=True)]

    _, alive = psutil.wait_procs(family, timeout=0)
    assert alive == []


def servers_of_ours() -> list[int]:
    """Return what we started below this process; a host looks for programs of its own."""
    found = []
    for child in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess):
            if "werkboek.serve.hidden" in child.cmdline():
                found.append(child.pid)
    return found


def test_a_host_that_names_no_trajectory_is_left_as_it_is() -> None:
    before = servers_of_ours()

    with in_jupyter(None) as host:
        assert host.gate is None
        assert servers_of_ours() == before
