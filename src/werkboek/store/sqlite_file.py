"""A connection to a SQLite file, set for durability, and a feed of what others commit."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from werkboek import texts
from werkboek.errors import StoreUnavailableError, UnsafeLocationError

from .bell import Bell

BUSY_SECONDS = 0.02
_BUSY_CODES = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


class SqliteChanges:
    """Asks SQLite whether another connection committed, without reading a row."""

    def __init__(self, path: Path, participant: str) -> None:
        with _available():
            self._connection = connect(path)
        self._version = self._read()
        self._bell = Bell(path, participant)

    def fileno(self) -> int | None:
        """Return what becomes readable when something may have been stored."""
        return self._bell.fileno()

    def poll(self) -> bool:
        """Say whether anything was stored since the last call; never waits."""
        self._bell.hush()
        before, self._version = self._version, self._read()
        return self._version != before

    def close(self) -> None:
        """Let go of the file."""
        self._bell.close()
        self._connection.close()

    def _read(self) -> int:
        with _available():
            (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)


def connect(path: Path | str) -> sqlite3.Connection:
    """Open *path* so that what was committed survives a power cut.

    Raises
    ------
    UnsafeLocationError
        When SQLite cannot keep a write-ahead log there.
    """
    connection = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("PRAGMA synchronous = FULL")  # NORMAL may lose the last commits
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
    except sqlite3.Error:
        connection.close()
        raise
    if mode != "wal":
        connection.close()
        raise UnsafeLocationError(
            reason=f"journal_mode stays {mode}", user_message=texts.LOCATION_NOT_SAFE
        )
    return connection


@contextmanager
def _available() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        raise StoreUnavailableError(str(error)) from error


def is_busy(error: BaseException | None) -> bool:
    """Say whether *error* only means that somebody else is at it."""
    return error_code(error) in _BUSY_CODES


def error_code(error: BaseException | None) -> int:
    """Return the primary result code of SQLite, 0 when *error* has none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
