"""The store: events go in past the rules, and come out as what a viewer may see."""

import contextlib
from collections.abc import Callable, Collection
from dataclasses import replace
from uuid import uuid4

from sqlalchemy import Connection, select

from werkboek.errors import RefusedError
from werkboek.model import (
    Changes,
    Event,
    Json,
    Kind,
    Role,
    View,
    Viewer,
)

from . import letters, rules, welcome
from .body import cleaned
from .concern import is_kept, newest_for
from .contents import Contents, as_served, merged, read_contents, write_contents
from .database import Database
from .erasing import erase_events, is_example, mark_example
from .keys import Secrets, read_keys, renew_key
from .memory import Memory
from .tables import add, edition, events
from .undone import OneTransaction, UndoneError
from .view import view_of

_SERVER = Role.FACILITATOR.value


class SqlStore:
    """One trajectory; satisfies `werkboek.model.Store`.

    Holds one connection, opened by the process that made the object: do not take it through
    a fork.  Threads may share it and then take turns.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._forget("")

    def append(self, viewer: Viewer, event: Event) -> int:
        """Save *event* as *viewer* and return its ``seq``; saving twice is saving once.

        Raises
        ------
        RefusedError
            When *viewer* may not write this, or not now.
        InvalidError
            When the text is too long or the body is not understood.
        StoreUnavailableError
            When nothing could be saved.
        """
        rules.check_author(viewer, event)
        event = cleaned(event)

        def write(connection: Connection) -> int:
            if known := _seq_of(connection, event):
                return known
            self._catch_up(connection)
            rules.check_moment(connection, viewer, event, self._memory.canvases)
            if event.kind is Kind.JOINED:
                named = welcome.with_free_nickname(connection, event)
                return self._add(connection, named)
            addressed = letters.addressed(connection, event)
            return self._add(connection, addressed, viewer.device)

        return self._database.write(write)

    def join(self, participant: str, nickname: str, discipline: str) -> int:
        """Let *participant* into the room and return the ``seq`` of that.

        Joining again with the same words changes nothing; with other words it changes the
        name.  A nickname that somebody else has gets a number behind it.  ``discipline`` is
        an id, or empty.

        Raises
        ------
        RefusedError
            When the room is locked for newcomers, or *participant* was removed.
        InvalidError
            When the nickname is empty or longer than 40 characters.
        StoreUnavailableError
            When nothing could be saved.
        """
        body = {"nickname": nickname, "discipline": discipline}
        event = cleaned(Event(uuid4().hex, Kind.JOINED, participant, body=body))

        def write(connection: Connection) -> int:
            welcome.check_welcome(connection, participant)
            named = welcome.with_free_nickname(connection, event)
            return welcome.seq_if_unchanged(connection, named) or self._add(
                connection, named
            )

        return self._database.write(write)

    def read(self, viewer: Viewer) -> View:
        """Return what *viewer* may see now; raises `StoreUnavailableError`."""

        def look(connection: Connection) -> View:
            self._catch_up(connection)
            known = self._seen.get(viewer)
            seq = newest_for(connection, viewer)
            if known is None or known.seq != seq:
                known = view_of(connection, viewer, seq, self._memory)
                self._seen[viewer] = known
            return known

        return self._database.read(look)

    def changes(self, participant: str = "") -> Changes:
        """Return a new feed that says when something was stored.

        That for a page of *participant* may be silent about what others keep to themselves.
        """
        return self._database.changes(participant)

    def secrets(self) -> Secrets:
        """Return the secrets as they are now; for the server, never for a page."""
        return self._database.read(read_keys)

    def renew(self, name: str) -> Secrets:
        """Replace ``code``, ``facilitator_key`` or ``screen_key``; the old one is void.

        Raises
        ------
        KeyError
            When *name* is another one.
        StoreUnavailableError
            When nothing could be saved.
        """

        def write(connection: Connection) -> Secrets:
            renew_key(connection, name)
            self._database.announce(connection)
            return read_keys(connection)

        return self._database.write(write)

    def contents(self) -> Contents:
        """Return all that is stored, for a copy; never for a page."""
        return self._database.read(read_contents)

    def take_in(self, contents: Contents) -> bool:
        """Merge *contents* into this trajectory and say whether that changed anything.

        It becomes the older trajectory of the two in which anybody ever joined, with the
        words and cookies of that one and the links of this server.  What a demo was filled
        with makes way, if nobody did anything in it yet.

        Raises
        ------
        StoreUnavailableError
            When nothing could be saved; then nothing changed.
        """

        def write(connection: Connection) -> bool:
            stored = read_contents(connection)
            kept = replace(stored, facts=()) if is_example(connection) else stored
            wanted = as_served(merged(kept, contents), stored.own)
            self._database.announce(connection)
            return write_contents(connection, wanted)

        return self._database.write(write)

    def mark_example(self) -> None:
        """Remember that all there is so far was invented for a demo."""
        self._database.write(mark_example)

    def erase(self, kinds: Collection[Kind]) -> int:
        """Delete every event of *kinds*, also from the disk, and return how many.

        A receipt stays: when, and how many.

        Raises
        ------
        StoreUnavailableError
            When somebody else has the trajectory open.
        """

        def write(connection: Connection) -> int:
            count = erase_events(connection, kinds)
            body: dict[str, Json] = {"count": count}
            self._add(connection, Event(uuid4().hex, Kind.ERASED, _SERVER, body=body))
            return count

        count = self._database.write(write)
        self._database.scrub()
        return count

    def rehearse(self, play: Callable[["SqlStore"], object]) -> None:
        """Let *play* write and read in this trajectory, and then undo all of it.

        What Python and SQLAlchemy work out at first use stays, and a fork has it as well.

        Raises
        ------
        StoreUnavailableError
            When nobody can write now.
        """

        def write(connection: Connection) -> None:
            play(SqlStore(OneTransaction(self._database, connection)))
            raise UndoneError

        with contextlib.suppress(UndoneError):
            self._database.write(write)

    def close(self) -> None:
        """Let go of files and connections."""
        self._database.close()

    def _forget(self, now: str) -> None:
        self._edition = now
        self._memory = Memory()
        self._seen: dict[Viewer, View] = {}

    def _catch_up(self, connection: Connection) -> None:
        """Forget what was read when somebody merged or erased, here or elsewhere."""
        if (now := edition(connection)) != self._edition:
            self._forget(now)

    def _add(self, connection: Connection, event: Event, device: str = "") -> int:
        """Add *event* and wake whom it concerns; of a guest, the pages of their device."""
        page = device or event.actor
        self._database.announce(connection, page if is_kept(event) else "")
        return add(connection, event)


def _seq_of(connection: Connection, event: Event) -> int | None:
    """Return the ``seq`` of *event* when it was stored before, by the same actor."""
    query = select(events.c.seq, events.c.actor).where(events.c.id == event.id)
    known = connection.execute(query).first()
    if known is None:
        return None
    if known.actor != event.actor:
        raise RefusedError(reason="the id belongs to an event of another actor")
    return int(known.seq)
