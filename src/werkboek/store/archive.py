"""A trajectory as one file to keep elsewhere: plain SQLite, or that in the age format.

What comes back is read as if a stranger wrote it.  Nothing on disk is touched: the file is
opened in memory, and no statement in it can run (https://sqlite.org/security.html).
"""

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter
from sqlalchemy import StaticPool, create_engine, insert

from werkboek import texts
from werkboek.errors import InvalidError, TrajectoryError
from werkboek.model import Event, Kind

from .body import cleaned
from .contents import Contents, Fact, add_contents, read_contents
from .keys import RENEWABLE, Identity
from .opening import upgrade
from .tables import SCHEMA_VERSION, meta, metadata

MIN_PHRASE: Final = 12
"""Characters of a phrase; whoever finds the file may try as many as they like."""

MAX_BYTES: Final = 32 * 2**20
"""A trajectory of a year with five hundred conversations is below a third of this."""

AGE: Final = b"age-encryption.org/"
SQLITE: Final = b"SQLite format 3\0"
_FORMAT_VERSIONS = slice(18, 20)  # https://sqlite.org/fileformat.html, section 1.3.3
_NO_LOG: Final = b"\1\1"


def pack(contents: Contents, phrase: str = "") -> bytes:
    """Return *contents* as a file, encrypted with *phrase* unless that is empty.

    Raises
    ------
    InvalidError
        When *phrase* is too short.
    """
    check_phrase(phrase)
    with _in_memory() as connection:
        engine = create_engine(
            "sqlite://", creator=lambda: connection, poolclass=StaticPool
        )
        with engine.begin() as transaction:
            metadata.create_all(transaction)
            transaction.execute(insert(meta).values(key="schema", value=SCHEMA_VERSION))
            add_contents(transaction, contents)
        data = connection.serialize()
    if not phrase:
        return data
    from pyrage import passphrase  # noqa: PLC0415 -- pages never need it

    return bytes(passphrase.encrypt(data, phrase))


def check_phrase(phrase: str) -> None:
    """Raise `InvalidError` when *phrase* can be guessed; an empty one means none."""
    if phrase and len(phrase) < MIN_PHRASE:
        message = texts.PHRASE_TOO_SHORT.format(minimum=MIN_PHRASE)
        raise InvalidError(reason="short phrase", user_message=message)


def unpack(data: bytes, phrase: str = "") -> Contents:
    """Return what is in the file *data*.

    Raises
    ------
    TrajectoryError
        When it is not one of ours, is damaged or cut off, is of a newer version, or
        *phrase* is not the one it was encrypted with; ``user_message`` says which.
    """
    if len(data) > MAX_BYTES:
        raise _refused(texts.ARCHIVE_TOO_LARGE, "too large")
    if data.startswith(AGE):
        data = _decrypted(data, phrase)
    if not data.startswith(SQLITE):
        raise _refused(texts.ARCHIVE_FOREIGN, "not SQLite")
    _check_length(data)
    try:
        with _in_memory() as connection:
            # A file that was open has a log beside it, which memory has not.
            connection.deserialize(
                data[: _FORMAT_VERSIONS.start] + _NO_LOG + data[_FORMAT_VERSIONS.stop :]
            )
            _check_structure(connection)
            return _read(connection)
    except sqlite3.Error as error:
        raise _refused(texts.ARCHIVE_DAMAGED, f"not readable: {error}") from error


def load(path: Path, phrase: str = "") -> Contents:
    """Return what is in the file at *path*, also while it is in use; it stays as it is.

    Raises
    ------
    TrajectoryError
        As `unpack`, and when there is no such file.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _refused(texts.ARCHIVE_TOO_LARGE, "too large")
        data = path.read_bytes()
    except OSError as error:
        raise _refused(texts.ARCHIVE_NOT_FOUND, f"{error.strerror}") from error
    log = path.with_name(f"{path.name}-wal")
    if data.startswith(SQLITE) and log.exists():
        data = _snapshot(path) or data
    return unpack(data, phrase)


def is_encrypted(path: Path) -> bool:
    """Say whether the file at *path* asks for a phrase."""
    with contextlib.suppress(OSError), path.open("rb") as file:
        return file.read(len(AGE)) == AGE
    return False


def _snapshot(path: Path) -> bytes:
    """Return the database at *path* with what is still in its log; empty if unreadable."""
    try:
        with (
            closing(
                sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
            ) as file,
            _in_memory() as copy,
        ):
            file.backup(copy)
            return copy.serialize()
    except sqlite3.Error:
        return b""


def _decrypted(data: bytes, phrase: str) -> bytes:
    if not phrase:
        raise _refused(texts.PHRASE_NEEDED, "no phrase")
    from pyrage import DecryptError, passphrase  # noqa: PLC0415 -- as above

    try:
        return bytes(passphrase.decrypt(data, phrase))
    except DecryptError as error:
        raise _refused(texts.PHRASE_WRONG, f"age: {error}") from error


@contextlib.contextmanager
def _in_memory() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        yield connection


def _check_length(data: bytes) -> None:
    """Refuse a file that is shorter or longer than its own header says."""
    size = int.from_bytes(data[16:18]) or 1
    page = 2**16 if size == 1 else size
    if len(data) != page * int.from_bytes(data[28:32]):
        raise _refused(texts.ARCHIVE_DAMAGED, "cut off")


def _check_structure(connection: sqlite3.Connection) -> None:
    """Refuse a database that is damaged or has anything but our tables in it."""
    (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok":
        raise _refused(texts.ARCHIVE_DAMAGED, "integrity_check")
    found = connection.execute("SELECT type, tbl_name FROM sqlite_master").fetchall()
    if any(kind not in {"table", "index"} for kind, _ in found):
        raise _refused(texts.ARCHIVE_FOREIGN, "a view or a trigger")
    if {table for _, table in found} - {"sqlite_sequence"} != set(metadata.tables):
        raise _refused(texts.ARCHIVE_FOREIGN, "tables of something else")
    for table in metadata.tables:
        columns = connection.execute(f"PRAGMA table_xinfo({table})").fetchall()
        if any(hidden for *_, hidden in columns):
            raise _refused(texts.ARCHIVE_FOREIGN, "a computed column")


def _read(connection: sqlite3.Connection) -> Contents:
    query = "SELECT value FROM meta WHERE key = 'schema'"
    (schema,) = connection.execute(query).fetchone() or ("",)
    if not str(schema).isdigit():
        raise _refused(texts.ARCHIVE_FOREIGN, "no version")
    if int(schema) > SCHEMA_VERSION:
        raise _refused(texts.TRAJECTORY_NEWER, f"schema {schema}")
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    with engine.begin() as transaction:
        upgrade(transaction)
    query = "SELECT tick, id, kind, actor, round, body, at FROM events"
    rows = connection.execute(query).fetchall()
    kinds = set(Kind)
    if strange := {row[2] for row in rows} - kinds:
        raise _refused(texts.TRAJECTORY_NEWER, f"{len(strange)} unknown kinds")
    try:
        facts = tuple(sorted(_checked(*row) for row in rows))
        with engine.begin() as transaction:
            identities = read_contents(transaction).identities
        _check_identities(identities)
    except (InvalidError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise _refused(texts.ARCHIVE_DAMAGED, type(error).__name__) from error
    return Contents(identities, facts)


def _checked(tick: Any, name: Any, kind: Any, actor: Any, *rest: Any) -> Fact:  # noqa: ANN401 - a stranger's
    """Return a row as a fact, held against the same rules as what a page sends."""
    round_id, body, at = rest
    datetime.fromisoformat(at)
    event = cleaned(Event(name, Kind(kind), actor, round_id, json.loads(body), at=at))
    return Fact.of(int(tick), event)


def _check_identities(identities: tuple[Identity, ...]) -> None:
    """Raise `ValueError` when one of them is not made of what ours are made of."""
    said = [asdict(each) for each in identities]
    for each in TypeAdapter(list[Identity]).validate_python(said):
        if set(each.keys) != set(RENEWABLE) or not (each.trajectory and each.cookie_secret):
            raise ValueError


def _refused(message: str, reason: str) -> TrajectoryError:
    return TrajectoryError(reason=reason, user_message=message)
