"""A file that comes back is ours and whole, or is refused with what to do."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from werkboek import texts
from werkboek.errors import InvalidError, TrajectoryError
from werkboek.model import Kind
from werkboek.store import SqlStore, is_encrypted, load, open_store, pack, unpack
from werkboek.store.archive import AGE, MAX_BYTES

from .room import FACILITATOR, Room
from .terminal import typed

PHRASE = "kano lamp tuin peper ster"
AGE_PROGRAM = shutil.which("age")


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[SqlStore]:
    """Return a trajectory in which somebody answered."""
    with closing(open_store(tmp_path / "mijn.werkboek")) as store:
        room = Room(store)
        room.join("anna")
        room.open()
        room.answer("anna", value=4, text="Zorg & veiligheid, naïef gezegd")
        yield store


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return an encrypted copy; made once, because it is slow on purpose."""
    place = tmp_path_factory.mktemp("kopie") / "a.werkboek"
    with closing(open_store(place)) as store:
        Room(store).join("anna")
        return pack(store.contents(), PHRASE)


def refusal(data: bytes, phrase: str = "") -> str:
    with pytest.raises(TrajectoryError) as refused:
        unpack(data, phrase)
    return refused.value.user_message


def test_what_is_packed_comes_out_the_same(mine: SqlStore) -> None:
    contents = mine.contents()

    assert unpack(pack(contents)) == contents
    assert unpack(pack(contents, PHRASE), PHRASE) == contents


def test_a_packed_trajectory_is_one_that_can_be_opened(
    mine: SqlStore, tmp_path: Path
) -> None:
    place = tmp_path / "kopie.werkboek"
    place.write_bytes(pack(mine.contents()))

    with closing(open_store(place)) as again:
        assert again.read(FACILITATOR) == mine.read(FACILITATOR)
        assert again.secrets() == mine.secrets()


def test_a_phrase_hides_all_that_was_written(sealed: bytes) -> None:
    assert sealed.startswith(AGE)
    assert b"anna" not in sealed


def test_a_phrase_that_can_be_guessed_is_refused(mine: SqlStore) -> None:
    with pytest.raises(InvalidError) as refused:
        pack(mine.contents(), "welkom01")

    assert refused.value.user_message == texts.PHRASE_TOO_SHORT.format(minimum=12)


def test_without_or_with_another_phrase_nothing_opens(sealed: bytes) -> None:
    assert refusal(sealed) == texts.PHRASE_NEEDED
    assert refusal(sealed, PHRASE + " ") == texts.PHRASE_WRONG


@pytest.mark.parametrize("place", [30, 200, -1])
def test_a_changed_byte_is_noticed(sealed: bytes, place: int) -> None:
    changed = bytearray(sealed)
    changed[place] ^= 1

    assert refusal(bytes(changed), PHRASE) in {texts.PHRASE_WRONG, texts.ARCHIVE_FOREIGN}


@pytest.mark.parametrize("left", [25, -1])
def test_an_encrypted_file_that_was_cut_off_is_refused(sealed: bytes, left: int) -> None:
    assert refusal(sealed[:left], PHRASE) == texts.PHRASE_WRONG


@pytest.mark.parametrize("left", [16, 90, 5000, -1])
def test_a_plain_file_that_was_cut_off_is_refused(mine: SqlStore, left: int) -> None:
    assert refusal(pack(mine.contents())[:left]) == texts.ARCHIVE_DAMAGED


@pytest.mark.parametrize("data", [b"", b"x", b"PK\x03\x04" * 500, b"naam;team\n" * 99])
def test_a_foreign_file_is_refused(data: bytes) -> None:
    assert refusal(data) == texts.ARCHIVE_FOREIGN


def test_a_file_of_absurd_size_is_not_even_looked_at() -> None:
    assert refusal(b"x" * (MAX_BYTES + 1)) == texts.ARCHIVE_TOO_LARGE


def altered(data: bytes, *statements: str) -> bytes:
    """Return the database *data* after somebody else worked on it."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(data)
        for statement in statements:
            connection.execute(statement)
        return connection.serialize()


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("UPDATE meta SET value = '99' WHERE key = 'schema'", texts.TRAJECTORY_NEWER),
        ("UPDATE events SET kind = 'later'", texts.TRAJECTORY_NEWER),
        ("UPDATE meta SET value = 'x' WHERE key = 'schema'", texts.ARCHIVE_FOREIGN),
        ("CREATE TABLE klanten (naam)", texts.ARCHIVE_FOREIGN),
        ("CREATE VIEW v AS SELECT 1", texts.ARCHIVE_FOREIGN),
        (
            "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM meta; END",
            texts.ARCHIVE_FOREIGN,
        ),
        ("ALTER TABLE meta ADD x AS (abs(1))", texts.ARCHIVE_FOREIGN),
        ("DROP TABLE events", texts.ARCHIVE_FOREIGN),
        ("ALTER TABLE events DROP COLUMN at", texts.ARCHIVE_DAMAGED),
        ("UPDATE events SET body = '{'", texts.ARCHIVE_DAMAGED),
        ("UPDATE events SET body = '[]'", texts.ARCHIVE_DAMAGED),
        ("UPDATE events SET body = '{\"x\": 1}'", texts.ARCHIVE_DAMAGED),
        ("UPDATE events SET tick = 'nu'", texts.ARCHIVE_DAMAGED),
        ("UPDATE events SET at = 'gisteren'", texts.ARCHIVE_DAMAGED),
        ("UPDATE events SET actor = ''", texts.ARCHIVE_DAMAGED),
        ("DELETE FROM meta WHERE key = 'cookie_secret'", texts.ARCHIVE_DAMAGED),
        ("UPDATE meta SET value = '[1]' WHERE key = 'former'", texts.ARCHIVE_DAMAGED),
        ("UPDATE meta SET value = '' WHERE key = 'born'", texts.ARCHIVE_DAMAGED),
    ],
)
def test_what_our_own_program_would_not_write_is_refused(
    mine: SqlStore, statement: str, message: str
) -> None:
    assert refusal(altered(pack(mine.contents()), statement)) == message


def test_a_file_in_use_is_copied_with_what_is_still_in_its_log(
    mine: SqlStore, tmp_path: Path
) -> None:
    before = {path: path.read_bytes() for path in tmp_path.glob("*.werkboek")}

    assert load(tmp_path / "mijn.werkboek") == mine.contents()
    assert {path: path.read_bytes() for path in tmp_path.glob("*.werkboek")} == before


def test_a_file_that_is_not_there_is_named_as_such(tmp_path: Path) -> None:
    with pytest.raises(TrajectoryError) as refused:
        load(tmp_path / "niets.werkboek")

    assert refused.value.user_message == texts.ARCHIVE_NOT_FOUND
    assert not is_encrypted(tmp_path / "niets.werkboek")


def test_a_trajectory_of_the_first_schema_still_opens(
    mine: SqlStore, tmp_path: Path
) -> None:
    """Schema 1 had no ``tick`` and no former identities."""
    before = mine.read(FACILITATOR)
    old = altered(
        pack(mine.contents()),
        "ALTER TABLE events DROP COLUMN tick",
        "DELETE FROM meta WHERE key IN ('born', 'renewed', 'former')",
        "UPDATE meta SET value = '1' WHERE key = 'schema'",
    )
    place = tmp_path / "oud.werkboek"
    place.write_bytes(old)

    with closing(open_store(place)) as again:
        assert again.read(FACILITATOR) == before
        Room(again, "later").lead(Kind.LOCKED)
    assert [fact.tick for fact in unpack(old).facts] == [1, 2, 3]


def test_the_age_program_itself_opens_a_copy(sealed: bytes, tmp_path: Path) -> None:
    """https://age-encryption.org, by others; the file outlives our program."""
    assert AGE_PROGRAM, "make test installs age"
    (tmp_path / "kopie.werkboek.age").write_bytes(sealed)
    opened = tmp_path / "kopie.werkboek"
    command = [AGE_PROGRAM, "-d", "-o", str(opened), f"{opened}.age"]

    assert typed(command, "een andere zin") != 0
    assert not opened.exists()
    assert typed(command, PHRASE) == 0

    with closing(open_store(opened)) as store:
        assert [each.nickname for each in store.read(FACILITATOR).people] == [
            "Naam van anna"
        ]


def test_a_file_that_age_itself_made_is_understood(mine: SqlStore, tmp_path: Path) -> None:
    assert AGE_PROGRAM, "make test installs age"
    (tmp_path / "plat").write_bytes(pack(mine.contents()))
    command = [AGE_PROGRAM, "-p", "-o", str(tmp_path / "vers"), str(tmp_path / "plat")]

    assert typed(command, PHRASE) == 0

    assert unpack((tmp_path / "vers").read_bytes(), PHRASE) == mine.contents()
