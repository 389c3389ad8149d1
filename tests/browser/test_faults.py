"""Never a silent death: what breaks is said, comes back by itself, and nothing is lost."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.store import open_store

from .conftest import Room, Server, start_server
from .processes import kernels, kill_everything, voila
from .test_statements import answer, expect_saved

SAID_WITHIN_MS = 5_000


def stored_answers(file: Path) -> list[str]:
    """Return the bodies of all stored answers, read by another program than ours."""
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
        rows = connection.execute(
            "select body from events where kind = 'answered' order by seq"
        )
        return [row[0] for row in rows]


def wait_until(is_so: Callable[[], bool], page: Page, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        page.wait_for_timeout(50)


@pytest.fixture
def one(room: Room) -> Page:
    """Yield the page of one participant who answered the first statement."""
    page = room.join("Noor")
    body: dict[str, Json] = {"exercise": "O2", "set": "kort"}
    leader = Viewer(Role.FACILITATOR)
    with closing(open_store(room.server.file)) as store:
        store.append(leader, Event("ronde", Kind.OPENED, leader.actor, body=body))
    answer(page, 3)
    expect_saved(page)
    return page


def banner(page: Page) -> None:
    expect(page.locator("#wb-connection")).to_be_visible(timeout=SAID_WITHIN_MS)


def back(page: Page) -> None:
    """Expect the page again with what was saved, and a save that works."""
    expect(page.locator("#wb-connection")).to_be_hidden()
    expect(page.get_by_role("radio", name="Mee eens", exact=True)).to_be_checked()
    answer(page, 4)
    expect_saved(page)
    expect(page.get_by_role("radio", name="Helemaal mee eens")).to_be_checked()


def test_a_killed_kernel(room: Room, one: Page) -> None:
    kernels(room.server)[0].kill()

    banner(one)
    back(one)
    assert len(stored_answers(room.server.file)) == 2


def test_a_killed_voila(room: Room, one: Page) -> None:
    voila(room.server).kill()

    banner(one)
    back(one)


def test_everything_killed_and_started_again(room: Room, one: Page, tmp_path: Path) -> None:
    kill_everything(room.server)
    banner(one)

    port = urlsplit(room.server.join).port
    again = start_server(tmp_path, "--port", str(port))
    room.server.process = again.process

    back(one)
    assert again.code == room.server.code


def test_offline_and_back(room: Room, one: Page) -> None:
    one.context.set_offline(True)
    banner(one)
    one.get_by_label("Waarom").fill("geschreven zonder verbinding")
    answer(one, 0)
    expect(one.get_by_role("status").filter(has_text="Nog niet opgeslagen")).to_be_visible()

    one.context.set_offline(False)

    expect_saved(one)
    expect(one.locator("#wb-connection")).to_be_hidden()
    last = stored_answers(room.server.file)[-1]
    assert '"geschreven zonder verbinding"' in last
    assert '"value": 1' in last


def test_offline_for_longer_than_the_server_keeps_a_page(room: Room, one: Page) -> None:
    one.context.set_offline(True)
    banner(one)
    one.get_by_label("Waarom").fill("geschreven tijdens een lange pauze")
    for kernel in kernels(room.server):  # what the server does to a page that stays away
        kernel.kill()
    wait_until(lambda: not kernels(room.server), one)

    one.context.set_offline(False)

    expect(one.locator("#wb-connection")).to_be_hidden()
    expect(one.get_by_label("Waarom")).to_have_value("geschreven tijdens een lange pauze")
    expect_saved(one)
    kept = [b for b in stored_answers(room.server.file) if "tijdens een lange pauze" in b]
    assert len(kept) == 1


def test_a_draft_survives_a_kernel_that_dies_before_it_is_saved(
    room: Room, one: Page
) -> None:
    one.get_by_label("Waarom").fill("nog niet bewaard")
    kernels(room.server)[0].kill()

    banner(one)
    expect(one.locator("#wb-connection")).to_be_hidden()
    expect(one.get_by_label("Waarom")).to_have_value("nog niet bewaard")
    expect_saved(one)
    kept = [body for body in stored_answers(room.server.file) if "nog niet bewaard" in body]
    assert len(kept) == 1


def test_reloading_thirty_times_leaves_one_kernel(room: Room, one: Page) -> None:
    for _ in range(30):
        one.reload(wait_until="domcontentloaded")
    expect(one.get_by_role("radio", name="Mee eens", exact=True)).to_be_checked()

    wait_until(lambda: len(kernels(room.server)) == 1, one, seconds=30)


def test_a_closed_tab_ends_its_kernel(room: Room, one: Page) -> None:
    other = one.context.new_page()
    other.goto(one.url)
    other.get_by_role("button", name="Vorige").click()
    expect(other.get_by_role("radio", name="Mee eens", exact=True)).to_be_checked()
    wait_until(lambda: len(kernels(room.server)) == 2, one)

    other.close(run_before_unload=True)

    wait_until(lambda: len(kernels(room.server)) == 1, one)
    back(one)


def test_two_devices_of_one_person_show_the_same(one: Page) -> None:
    other = one.context.new_page()
    other.goto(one.url)
    other.get_by_role("button", name="Vorige").click()
    expect(other.get_by_role("radio", name="Mee eens", exact=True)).to_be_checked()

    answer(one, 1)

    expect(other.get_by_role("radio", name="Niet mee eens", exact=True)).to_be_checked()


def test_a_save_that_fails_puts_the_choice_back_and_says_so(
    room: Room, one: Page, server: Server
) -> None:
    with sqlite3.connect(server.file) as lock:
        lock.execute("begin immediate")  # somebody else keeps the file busy for too long
        answer(one, 0)
        expect(one.get_by_role("status").filter(has_text="Niet opgeslagen")).to_be_visible()
        expect(one.get_by_role("radio", name="Mee eens", exact=True)).to_be_checked()
        lock.rollback()

    answer(one, 0)
    expect_saved(one)
    assert room.problems == []
