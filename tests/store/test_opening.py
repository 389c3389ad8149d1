"""Making a trajectory, finding it again, and refusing what is not one."""

import re
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from werkboek.errors import (
    InvalidError,
    StoreUnavailableError,
    TrajectoryError,
    UnsafeLocationError,
)
from werkboek.store import Secrets, open_store
from werkboek.store.sqlite_file import connect

from .room import SCREEN, Room


def test_what_was_saved_is_there_after_reopening(location: Path | str) -> None:
    store = open_store(location)
    room = Room(store)
    room.join("anna")
    room.open()
    room.answer("anna", value=4)
    before = room.seen_by("anna")
    store.close()

    again = open_store(location)

    assert Room(again).seen_by("anna") == before
    again.close()


def test_secrets_are_made_once(location: Path | str) -> None:
    first, second = open_store(location), open_store(location)

    assert first.secrets() == second.secrets()
    first.close()
    second.close()


def test_who_opens_a_new_trajectory_together_finds_the_same_one(
    location: Path | str,
) -> None:
    def open_and_look(_: int) -> Secrets:
        with closing(open_store(location)) as store:
            return store.secrets()

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(open_and_look, range(8)))

    assert found == found[:1] * 8


def test_two_trajectories_share_no_secret(new_location: Callable[[], Path | str]) -> None:
    stores = [open_store(new_location()) for _ in range(2)]
    one, other = (store.secrets() for store in stores)

    for name in ("trajectory", "cookie_secret", "code", "facilitator_key", "screen_key"):
        assert getattr(one, name) != getattr(other, name)
    for store in stores:
        store.close()


def test_a_join_code_can_be_read_aloud(location: Path | str) -> None:
    store = open_store(location)

    assert re.fullmatch(r"[A-HJ-NP-Z2-9]{6}", store.secrets().code)
    store.close()


def test_printing_secrets_shows_none(location: Path | str) -> None:
    store = open_store(location)
    secrets = store.secrets()

    for value in (
        secrets.cookie_secret,
        secrets.code,
        secrets.facilitator_key,
        secrets.screen_key,
    ):
        assert value not in f"{secrets} {secrets!r}"
    store.close()


@pytest.mark.parametrize("name", ["code", "facilitator_key", "screen_key"])
def test_renewing_replaces_one_secret(location: Path | str, name: str) -> None:
    store = open_store(location)
    before = store.secrets()

    after = store.renew(name)

    changed = [n for n in before.__slots__ if getattr(before, n) != getattr(after, n)]
    assert changed == [name]
    assert store.secrets() == after
    store.close()


def test_what_signs_cookies_is_not_renewed(location: Path | str) -> None:
    store = open_store(location)

    with pytest.raises(KeyError):
        store.renew("cookie_secret")
    store.close()


def test_a_trajectory_of_a_newer_version_is_left_alone(location: Path | str) -> None:
    open_store(location).close()
    execute(location, "UPDATE meta SET value = '3' WHERE key = 'schema'")

    with pytest.raises(TrajectoryError) as refusal:
        open_store(location)

    assert "nieuwere versie" in refusal.value.user_message


@pytest.mark.parametrize("table", ["klanten", "events", "meta"])
def test_tables_of_something_else_are_left_alone(location: Path | str, table: str) -> None:
    execute(location, f"CREATE TABLE {table} (naam text)")

    with pytest.raises(TrajectoryError) as refusal:
        open_store(location)

    assert "geen traject van werkboek" in refusal.value.user_message


def execute(location: Path | str, statement: str) -> None:
    """Do something behind the store's back."""
    if isinstance(location, Path):
        connection = sqlite3.connect(location)
        connection.execute(statement)
        connection.commit()
        connection.close()
    else:
        with psycopg.connect(location) as server:
            server.execute(statement.encode())


@pytest.mark.parametrize("content", [b"naam;discipline\n" * 100, b"x", b"PK\x03\x04" * 500])
def test_another_kind_of_file_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "iets.werkboek"
    path.write_bytes(content)

    with pytest.raises(TrajectoryError) as refusal:
        open_store(path)

    assert "geen traject van werkboek" in refusal.value.user_message
    assert path.read_bytes() == content


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "traject.werkboek"
    store = open_store(path)
    room = Room(store)
    room.join("anna")
    room.open()
    for number in range(40):
        room.answer("anna", item=f"s{number}", text="x" * 2000)
    store.close()
    page = 4096
    with path.open("r+b") as file:
        file.seek(page * 5)
        file.write(b"\xa5" * page * 12)

    with pytest.raises(TrajectoryError) as refusal:
        open_store(path)

    assert "beschadigd" in refusal.value.user_message


def test_a_folder_that_does_not_exist_is_named_as_the_cause(tmp_path: Path) -> None:
    with pytest.raises(TrajectoryError) as refusal:
        open_store(tmp_path / "nergens" / "traject.werkboek")

    assert "map bestaat" in refusal.value.user_message
    assert str(tmp_path) not in refusal.value.user_message


def test_only_its_owner_can_read_the_file(tmp_path: Path) -> None:
    store = open_store(tmp_path / "traject.werkboek")
    Room(store).join("anna")

    assert {file.stat().st_mode & 0o077 for file in tmp_path.iterdir()} == {0}
    store.close()


def test_a_commit_is_on_disk_before_it_is_acknowledged(tmp_path: Path) -> None:
    connection = connect(tmp_path / "traject.werkboek")

    settings = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "secure_delete")
    ]

    assert settings == ["wal", 2, 1]  # 2 is FULL: sqlite.org/pragma.html#pragma_synchronous
    connection.close()


def test_a_place_without_write_ahead_log_is_refused() -> None:
    with pytest.raises(UnsafeLocationError) as refusal:
        connect(":memory:")

    assert "niet veilig" in refusal.value.user_message


@pytest.mark.parametrize("url", ["mysql://localhost/x", "sqlite:///x.db", "://"])
def test_another_kind_of_database_is_refused(url: str) -> None:
    with pytest.raises(InvalidError) as refusal:
        open_store(url)

    assert "postgresql://" in refusal.value.user_message


def test_a_database_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailableError):
        open_store(f"postgresql://nobody:geheim@/x?host={tmp_path}")


def test_a_new_trajectory_is_empty(location: Path | str) -> None:
    store = open_store(location)

    assert (store.read(SCREEN).seq, store.read(SCREEN).events) == (0, ())
    store.close()
