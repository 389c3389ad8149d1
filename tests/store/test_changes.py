"""An open page hears that something was stored, without reading it."""

import select
import socket
import stat
from pathlib import Path

from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.store import SqlStore, open_store
from werkboek.store.bell import Bell, ring

from .room import Room, heard


def test_a_feed_is_quiet_until_something_is_stored(session: Room, store: SqlStore) -> None:
    feed = store.changes()

    assert not feed.poll()
    session.answer("anna", value=1)
    assert heard(feed)
    assert not feed.poll()
    feed.close()


def test_a_feed_hears_what_others_store(location: Path | str) -> None:
    mine, theirs = open_store(location), open_store(location)
    feed = mine.changes()

    Room(theirs).join("anna")

    assert heard(feed)
    feed.close()
    mine.close()
    theirs.close()


def test_reading_is_no_change(session: Room, store: SqlStore) -> None:
    feed = store.changes()

    session.seen_by("anna")

    assert not feed.poll()
    feed.close()


def test_every_feed_hears(session: Room, store: SqlStore) -> None:
    feeds = [store.changes() for _ in range(3)]

    session.lead(Kind.LOCKED)

    assert [heard(feed) for feed in feeds] == [True, True, True]
    for feed in feeds:
        feed.close()


def test_somebody_who_waits_is_woken(tmp_path: Path) -> None:
    path = tmp_path / "gedeeld.werkboek"
    mine, theirs = open_store(path), open_store(path)
    feed = mine.changes()
    bell = feed.fileno()
    assert bell is not None

    assert select.select([bell], [], [], 0) == ([], [], [])
    Room(theirs).join("anna")
    assert select.select([bell], [], [], 30) == ([bell], [], [])
    assert feed.poll()
    assert select.select([bell], [], [], 0) == ([], [], [])

    feed.close()
    mine.close()
    theirs.close()


def test_what_somebody_keeps_to_themselves_wakes_no_other_participant(
    tmp_path: Path,
) -> None:
    path = tmp_path / "gedeeld.werkboek"
    store = open_store(path)
    session = Room(store)
    session.join("anna", "bram")
    session.open()
    feeds = {name: store.changes(name) for name in ("", "anna", "bram")}
    bells = {name: bell for name, feed in feeds.items() if (bell := feed.fileno())}

    session.answer("anna", value=3)
    rung, _, _ = select.select([*bells.values()], [], [], 0)
    assert rung == [bells[""], bells["anna"]]

    session.lead(Kind.LOCKED)
    rung, _, _ = select.select([*bells.values()], [], [], 0)
    assert rung == [*bells.values()]

    for feed in feeds.values():
        feed.close()
    store.close()


def test_what_a_guest_keeps_wakes_the_device_they_fill_in_on(tmp_path: Path) -> None:
    store = open_store(tmp_path / "gedeeld.werkboek")
    session = Room(store)
    session.join("anna", "bram")
    guest = Viewer(Role.PARTICIPANT, "gast", device="anna")
    body: dict[str, Json] = {"nickname": "Gast", "discipline": "", "device": "anna"}
    store.append(guest, Event("komst", Kind.JOINED, "gast", body=body))
    session.open()
    feeds = {name: store.changes(name) for name in ("anna", "bram")}
    bells = {name: bell for name, feed in feeds.items() if (bell := feed.fileno())}

    body = {"step": "oordeel", "item": "s01", "value": 3}
    store.append(guest, Event("antwoord", Kind.ANSWERED, "gast", "r1", body))

    rung, _, _ = select.select([*bells.values()], [], [], 0)
    assert rung == [bells["anna"]]
    for feed in feeds.values():
        feed.close()
    store.close()


def test_a_page_that_died_is_not_rung_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "gedeeld.werkboek"
    alive = Bell(path)
    assert alive.name
    left = alive.name.with_name("dood")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as dead:
        dead.bind(str(left))

    ring(path)

    assert not left.exists()
    assert alive.name.exists()
    alive.close()


def test_nobody_else_can_listen_or_ring(tmp_path: Path) -> None:
    path = tmp_path / "gedeeld.werkboek"
    bell = Bell(path)
    assert bell.name
    folder = bell.name.parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    bell.close()
    assert not folder.exists()

    folder.mkdir()
    folder.chmod(0o777)
    assert Bell(path).fileno() is None
    folder.rmdir()
