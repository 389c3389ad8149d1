"""What is erased is gone from the disk, and a receipt says so."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from werkboek.errors import StoreUnavailableError
from werkboek.model import Kind
from werkboek.store import SqlStore, open_store

from .room import FACILITATOR, Room

SECRET = "Ik vertrouw de Zorgelijkstraat niet"


@pytest.fixture
def told(session: Room) -> Room:
    """Return a session in which somebody wrote something, more than fits in one page."""
    for number in range(40):
        session.answer("anna", item=f"s{number}", text=SECRET * 20)
    return session


@pytest.mark.usefixtures("told")
def test_everything_is_gone_but_the_receipt(store: SqlStore) -> None:
    count = len(store.contents().facts)

    erased = store.erase(frozenset(Kind) - {Kind.ERASED})

    (receipt,) = store.read(FACILITATOR).events
    assert erased == count
    assert (receipt.kind, receipt.body) == (Kind.ERASED, {"count": count})
    assert receipt.at
    assert store.read(FACILITATOR).people == ()


@pytest.mark.usefixtures("told")
def test_one_kind_is_erased_and_the_rest_stays(store: SqlStore) -> None:
    assert store.erase({Kind.ANSWERED}) == 40

    assert store.read(FACILITATOR).joined == 4
    assert Kind.ANSWERED not in {fact.event.kind for fact in store.contents().facts}


def test_no_file_beside_the_trajectory_or_in_it_holds_the_text(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "a.werkboek")) as store:
        room = Room(store)
        room.join("anna")
        room.open()
        for number in range(40):
            room.answer("anna", item=f"s{number}", text=SECRET * 20)
        assert SECRET.encode() in on_disk(tmp_path)
        store.erase({Kind.ANSWERED})

        assert SECRET[:12].encode() not in on_disk(tmp_path)
    assert SECRET[:12].encode() not in on_disk(tmp_path)
    assert (tmp_path / "a.werkboek").stat().st_size < 80_000


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_postgresql_gives_the_space_of_the_rows_back(
    new_schema: Callable[[], str],
) -> None:
    url = new_schema()
    with closing(open_store(url)) as store, psycopg.connect(url, autocommit=True) as other:
        room = Room(store)
        room.join("anna")
        room.open()
        for number in range(40):
            room.answer("anna", item=f"s{number}", text=SECRET * 20)

        def size() -> int:
            (found,) = other.execute("SELECT pg_relation_size('events')").fetchone() or (0,)
            return int(found)

        before = size()
        store.erase({Kind.ANSWERED})

        assert size() < before / 2


def test_somebody_who_still_reads_is_a_reason_to_say_that_it_is_not_done(
    tmp_path: Path,
) -> None:
    place = tmp_path / "a.werkboek"
    with closing(open_store(place)) as store, closing(open_store(place)) as page:
        Room(store).join("anna")

        def read_and_erase(connection: object) -> None:
            del connection
            with pytest.raises(StoreUnavailableError):
                store.erase({Kind.JOINED})

        def reading(connection: object) -> None:
            connection.exec_driver_sql("SELECT * FROM events").all()  # type: ignore[attr-defined]
            read_and_erase(connection)

        page._database.read(reading)  # noqa: SLF001 -- an open transaction is all inside
