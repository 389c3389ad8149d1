"""One trajectory in one SQLite file on a local disk."""

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, exc

from werkboek import texts
from werkboek.errors import StoreUnavailableError, TrajectoryError
from werkboek.model import Changes

from .bell import ring
from .database import PATIENCE_SECONDS, explained
from .sqlite_file import SqliteChanges, connect, error_code, is_busy

_BEGIN = "werkboek_begin"
_SMALLEST_PAGE = 512  # https://sqlite.org/fileformat.html, section 1.3.2

T = TypeVar("T")


class SqliteDatabase:
    """Readers see a snapshot and never wait (WAL); writers take turns (BEGIN IMMEDIATE).

    Raises
    ------
    TrajectoryError
        When *path* cannot be opened, is damaged or is no SQLite file.
    UnsafeLocationError
        When the disk cannot hold a write-ahead log.
    StoreUnavailableError
        When others keep the file busy.
    """

    def __init__(self, path: Path) -> None:
        _prepare_file(path)
        self._path = path
        self._news: str | None = None
        self._reading = create_engine(
            "sqlite://",
            creator=partial(connect, path),
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=0,
            pool_timeout=PATIENCE_SECONDS,
            hide_parameters=True,
        )
        event.listen(self._reading, "begin", _begin)
        # Reading first and writing later fails at once when somebody wrote in between.
        self._writing = self._reading.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})
        try:
            verdict = _patiently(self._reading, _check)
        except exc.DatabaseError as error:
            self.close()
            raise _why_not_opened(error) from error
        if verdict != "ok":
            self.close()
            raise TrajectoryError(
                reason="the file is damaged: quick_check",
                user_message=texts.TRAJECTORY_DAMAGED,
            )

    def read(self, action: Callable[[Connection], T]) -> T:
        """Run *action* on one unchanging snapshot."""
        with explained():
            return _patiently(self._reading, action)

    def write(self, action: Callable[[Connection], T]) -> T:
        """Run *action* while nobody else writes, and commit it durably."""
        with explained():
            result = _patiently(self._writing, action)
        if self._news is not None:
            only, self._news = self._news, None
            ring(self._path, only)
        return result

    def announce(self, connection: Connection, only: str = "") -> None:
        """Wake the feeds after the commit; SQLite itself counts commits."""
        del connection
        self._news = only

    def scrub(self) -> None:
        """Rebuild the file and empty its log.

        `secure_delete` already wrote zeros over the rows; this also reaches the pages that
        moved, and the log (https://sqlite.org/pragma.html#pragma_secure_delete).
        """
        try:
            with closing(connect(self._path)) as connection:
                connection.execute("VACUUM")
                query = "PRAGMA wal_checkpoint(TRUNCATE)"
                (busy, *_) = connection.execute(query).fetchone()
        except sqlite3.OperationalError as error:
            raise StoreUnavailableError(str(error)) from error
        if busy:
            raise StoreUnavailableError

    def changes(self, participant: str = "") -> Changes:
        """Return a new feed on a connection of its own."""
        return SqliteChanges(self._path, participant)

    def close(self) -> None:
        """Let go of the file."""
        self._reading.dispose()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))


def _patiently(engine: Engine, action: Callable[[Connection], T]) -> T:
    """Run *action* in a transaction, again while the file is busy.

    A short random wait of our own is fairer among many writers than SQLite's busy handler,
    which can starve one of them for seconds.
    """
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            with engine.begin() as connection:
                return action(connection)
        except exc.OperationalError as error:
            if not is_busy(error.orig) or time.monotonic() > deadline:
                raise
        time.sleep(random.uniform(0.001, 0.02))  # noqa: S311 -- fairness, not secrecy


def _prepare_file(path: Path) -> None:
    """Make a file that only its owner can read; SQLite gives its log the same rights.

    A short file of another kind is refused here, because SQLite takes it for an empty one.
    Looking inside is not possible: closing a file lets go of every lock that this process
    has on it (https://sqlite.org/howtocorrupt.html, section 2.2).
    """
    try:
        if not path.exists():
            path.touch(mode=0o600)
        size = path.stat().st_size
    except OSError as error:
        raise TrajectoryError(
            reason=f"cannot open: {error.strerror}",
            user_message=texts.TRAJECTORY_NOT_OPENED,
        ) from error
    if 0 < size < _SMALLEST_PAGE:
        raise TrajectoryError(
            reason="too short for SQLite", user_message=texts.TRAJECTORY_FOREIGN
        )


def _check(connection: Connection) -> str:
    return str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())


def _why_not_opened(error: exc.DatabaseError) -> TrajectoryError | StoreUnavailableError:
    if is_busy(error.orig):
        return StoreUnavailableError(str(error.orig))
    message = {
        sqlite3.SQLITE_NOTADB: texts.TRAJECTORY_FOREIGN,
        sqlite3.SQLITE_CORRUPT: texts.TRAJECTORY_DAMAGED,
    }.get(error_code(error.orig), texts.TRAJECTORY_NOT_OPENED)
    return TrajectoryError(reason=str(error.orig), user_message=message)
