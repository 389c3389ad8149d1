"""One transaction that stands for the whole database, and is undone afterwards."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from werkboek.model import Changes

from .database import Database

T = TypeVar("T")


class UndoneError(Exception):
    """Ends a transaction of which nothing may stay."""


class OneTransaction:
    """Satisfies `Database` on *connection*; what is announced here nobody hears."""

    def __init__(self, database: Database, connection: Connection) -> None:
        self._database = database
        self._connection = connection

    def read(self, action: Callable[[Connection], T]) -> T:
        """Run *action* on what was written here so far."""
        return action(self._connection)

    def write(self, action: Callable[[Connection], T]) -> T:
        """Run *action* for as long as the transaction lasts."""
        return action(self._connection)

    def announce(self, connection: Connection, only: str = "") -> None:
        """Stay silent."""

    def scrub(self) -> None:
        """Leave the disk alone: nothing reached it."""

    def changes(self, participant: str = "") -> Changes:
        """Return a feed of what others store."""
        return self._database.changes(participant)

    def close(self) -> None:
        """Leave the connection to whoever opened it."""
