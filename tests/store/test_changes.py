"""An open page hears that something was stored, without reading it."""

from pathlib import Path

from werkboek.model import Kind
from werkboek.store import SqlStore, open_store

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
