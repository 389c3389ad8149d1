"""What the store asks of a database, and what every database error becomes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar

from sqlalchemy import Connection, exc

from werkboek.errors import StoreUnavailableError
from werkboek.model import Changes

PATIENCE_SECONDS = 3.0
"""How long to try before saying that nothing was saved."""

T = TypeVar("T")

_BUGS = (exc.IntegrityError, exc.ProgrammingError, exc.DataError, exc.NotSupportedError)


class Database(Protocol):
    """Runs *action* in one transaction, perhaps more than once: no side effects in it."""

    def read(self, action: Callable[[Connection], T]) -> T:
        """Run *action* on one unchanging snapshot."""
        ...

    def write(self, action: Callable[[Connection], T]) -> T:
        """Run *action* while nobody else writes, and commit it durably."""
        ...

    def announce(self, connection: Connection, only: str = "") -> None:
        """Tell the feeds, when this transaction commits, that something was stored.

        With *only*, a participant, those of other participants need not be told.
        """
        ...

    def scrub(self) -> None:
        """Take from the disk what was deleted; nobody else may have the trajectory open."""
        ...

    def changes(self, participant: str = "") -> Changes:
        """Return a new feed on a connection of its own."""
        ...

    def close(self) -> None:
        """Let go of the connection."""
        ...


@contextmanager
def explained() -> Iterator[None]:
    """Turn a database that cannot be reached, or is full or busy, into our own error.

    Errors that only a mistake in our code can cause rise unchanged.  The statement and its
    parameters stay out of the message: they hold what participants typed.
    """
    try:
        yield
    except exc.TimeoutError as error:
        raise StoreUnavailableError(str(error)) from error
    except exc.DBAPIError as error:
        if isinstance(error, _BUGS):
            raise
        raise StoreUnavailableError(str(error.orig)) from error
