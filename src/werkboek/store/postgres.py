"""One trajectory in a PostgreSQL database, for when several machines serve it."""

from collections.abc import Callable
from typing import TypeVar

import psycopg
from sqlalchemy import URL, Connection, create_engine, text

from werkboek.errors import StoreUnavailableError
from werkboek.model import Changes

from .database import PATIENCE_SECONDS, explained

CHANNEL = "werkboek"
_LOCK = 0x7765726B626F656B  # any fixed number that others will not pick: "werkboek"
_CONNECT_SECONDS = 3

T = TypeVar("T")


class PostgresDatabase:
    """Readers see a snapshot and never wait; writers take turns on an advisory lock.

    PostgreSQL hands out numbers at insert, not at commit: without the lock a reader could
    see 8 before 7 exists and, asking later for what came after 8, miss 7 for ever.  The
    lock is let go after the commit, so the order of ``seq`` is the order of commits, and
    what was checked inside the transaction is still true when it is stored.
    """

    def __init__(self, url: URL) -> None:
        self._url = url
        self._writing = create_engine(
            url,
            pool_size=1,
            max_overflow=0,
            pool_timeout=PATIENCE_SECONDS,
            pool_pre_ping=True,  # notices a restarted server before work is lost on it
            hide_parameters=True,
            connect_args={"connect_timeout": _CONNECT_SECONDS},
        )
        self._reading = self._writing.execution_options(isolation_level="REPEATABLE READ")

    def read(self, action: Callable[[Connection], T]) -> T:
        """Run *action* on one unchanging snapshot."""
        with explained(), self._reading.begin() as connection:
            return action(connection)

    def write(self, action: Callable[[Connection], T]) -> T:
        """Run *action* while nobody else writes, and commit it durably."""
        with explained(), self._writing.begin() as connection:
            milliseconds = int(PATIENCE_SECONDS * 1000)
            connection.execute(text(f"SET LOCAL lock_timeout = {milliseconds}"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            return action(connection)

    def announce(self, connection: Connection, only: str = "") -> None:
        """Tell the feeds, when this transaction commits, that something was stored."""
        del only  # a page hears by asking, and asking is cheap whatever there is to hear
        connection.execute(text(f"NOTIFY {CHANNEL}"))

    def scrub(self) -> None:
        """Rebuild the table; the server's own log and backups are its owner's."""
        with explained(), self._writing.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT")
            connection.execute(text(f"SET lock_timeout = {int(PATIENCE_SECONDS * 1000)}"))
            connection.execute(text("VACUUM (FULL) events"))

    def changes(self, participant: str = "") -> Changes:
        """Return a new feed on a connection of its own."""
        del participant
        return PostgresChanges(self._url)

    def close(self) -> None:
        """Let go of the connection."""
        self._writing.dispose()


class PostgresChanges:
    """Listens on a connection of its own, and listens again after the server was away."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._connection: psycopg.Connection | None = None
        self.poll()

    def fileno(self) -> None:
        """Return None: the connection may be another one after the server was away."""

    def poll(self) -> bool:
        """Say whether anything was stored since the last call; never waits.

        After the server was away the answer is yes: what was announced meanwhile is lost.
        """
        try:
            if self._connection is None:
                self._connection = self._listen()
                return True
            return bool(list(self._connection.notifies(timeout=0)))
        except psycopg.OperationalError as error:
            self.close()
            raise StoreUnavailableError(str(error)) from error

    def close(self) -> None:
        """Let go of the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _listen(self) -> psycopg.Connection:
        url = self._url.set(drivername="postgresql").render_as_string(hide_password=False)
        connection = psycopg.connect(url, autocommit=True, connect_timeout=_CONNECT_SECONDS)
        connection.execute(f"LISTEN {CHANNEL}")
        return connection
