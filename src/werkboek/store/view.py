"""What one viewer may see now; rows that they may not see are never fetched."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, and_, or_, select

from werkboek.model import (
    MINIMUM_REVEALED,
    PLENARY,
    PLENARY_ON_SCREEN,
    WHOLE_ROOM,
    Division,
    Event,
    Kind,
    Person,
    Role,
    Together,
    View,
    Viewer,
    fold_plenary,
    fold_session,
)

from . import letters, persons, requests, room, seats
from .concern import visible_to
from .memory import Memory
from .persons import Place
from .repeats import repeats
from .revealed import reveals
from .tables import as_event, events

_COMING = room.DIVIDING | {Kind.JOINED, Kind.REMOVED, Kind.ENTRUSTED}
_PLENARY = (
    select(events)
    .where(
        or_(
            events.c.kind == Kind.CONCLUSION_UNDONE,
            and_(events.c.kind == Kind.CONCLUSION_NOTED, events.c.item.startswith(PLENARY)),
        )
    )
    .order_by(events.c.seq)
)


def view_of(connection: Connection, viewer: Viewer, seq: int, memory: Memory) -> View:
    """Return what *viewer* may see in the snapshot of *connection*; *seq* is `newest_for`.

    A sponsor sees one request and nothing of the room, and somebody on a device that is not
    to fill in for them sees nothing.
    """
    if viewer.role is Role.SPONSOR:
        return View(seq, requests.seen_by(connection, viewer))
    if not seats.is_at_home(connection, viewer):
        return View(seq)
    look = _look(connection, viewer, memory)
    match viewer.role:
        case Role.PARTICIPANT:
            return _of_participant(look, seq)
        case Role.FACILITATOR:
            return _of_facilitator(look, seq)
        case Role.SCREEN:
            return _of_screen(look, seq)


@dataclass(frozen=True, slots=True)
class _Look:
    """What every part of a view is made of.

    ``visible`` are the events that *viewer* may see, ``present`` the people in the room.
    """

    connection: Connection
    viewer: Viewer
    memory: Memory
    visible: tuple[Event, ...]
    division: Division
    present: Mapping[str, Person]

    def dealt(self, kind: Kind) -> Mapping[Place, str]:
        """Return what this participant was dealt, or paired with."""
        me = self.viewer.participant
        return self.memory.recall(
            (kind, me), {kind}, lambda: persons.dealt(self.connection, kind, me)
        )


def _look(connection: Connection, viewer: Viewer, memory: Memory) -> _Look:
    memory.catch_up(connection)
    division = memory.recall("division", room.DIVIDING, lambda: room.division(connection))

    def people() -> Mapping[str, Person]:
        devices = seats.devices(connection)
        found = room.people(connection, division, devices)
        return {each.participant: each for each in found}

    present = memory.recall("present", _COMING, people)
    visible = tuple(map(letters.without_address, visible_to(connection, viewer)))
    return _Look(connection, viewer, memory, visible, division, present)


def _of_participant(look: _Look, seq: int) -> View:
    """Return the view of somebody in the room.

    Who is not in it, or no longer, sees only how the session stands and what they wrote.
    """
    me, present = look.viewer.participant, look.present
    if me not in present:
        return View(seq, look.visible)
    takes_part = [e for e in look.visible if look.division.takes_part(me, e.round)]
    return replace(
        _of_everybody(look, seq, takes_part),
        people=(present[me],),
        seats=seats.on_device(present, look.viewer),
        group=look.division.places.get(me, WHOLE_ROOM),
        dealt=look.dealt(Kind.DEALT),
        colleagues=persons.colleagues(look.dealt(Kind.PAIRED), present),
        estimates=letters.estimates(look.connection, me, present),
    )


def _of_facilitator(look: _Look, seq: int) -> View:
    return replace(
        _of_room(look, seq),
        people=tuple(look.present.values()),
        repeats=repeats(look.connection, look.visible),
    )


def _of_screen(look: _Look, seq: int) -> View:
    """Return the view of the screen, with what groups share while who leads shows that."""
    view = _of_room(look, seq)
    if fold_session(look.visible).projected != PLENARY_ON_SCREEN:
        return view
    return replace(
        view,
        plenary=look.memory.recall(
            "plenary",
            {Kind.CONCLUSION_NOTED, Kind.CONCLUSION_UNDONE},
            lambda: _plenary(look.connection),
        ),
    )


def _of_room(look: _Look, seq: int) -> View:
    """Return what the room and who leads it know, and participants do not."""
    connection, recall = look.connection, look.memory.recall
    return replace(
        _of_everybody(look, seq, look.visible),
        ready=recall(
            "ready", _COMING | {Kind.READY}, lambda: _ready(connection, look.division)
        ),
        answered=recall(
            "answered", _COMING | {Kind.ANSWERED}, lambda: _answered(connection)
        ),
    )


def _of_everybody(look: _Look, seq: int, concerning: Sequence[Event]) -> View:
    """Return what everybody in the room sees.

    *concerning* is what happened in the rounds whose answers this viewer may see when they
    are shown.
    """
    connection, memory, present = look.connection, look.memory, look.present
    me = look.viewer.participant
    return View(
        seq=seq,
        events=look.visible,
        entries=memory.revealed.entries(connection, concerning),
        joined=len(present),
        groups=_sizes(present.values()),
        disciplines=_disciplines(present.values()),
        compared=memory.comparisons.shown(connection, reveals(concerning)),
        canvases=memory.canvases.views(
            connection, look.viewer, look.visible, look.division
        ),
        turns=memory.recall(
            ("turns", me),
            _COMING | {Kind.TURNED},
            lambda: persons.turns(connection, present, me),
        ),
    )


def _plenary(connection: Connection) -> tuple[Together, ...]:
    return fold_plenary(map(as_event, connection.execute(_PLENARY)))


def _sizes(people: Iterable[Person]) -> dict[str, int]:
    return dict(sorted(Counter(each.group for each in people if each.group).items()))


def _disciplines(people: Iterable[Person]) -> dict[str, int]:
    count = Counter(each.discipline for each in people if each.discipline)
    return {name: n for name, n in sorted(count.items()) if n >= MINIMUM_REVEALED}


def _ready(connection: Connection, division: Division) -> dict[tuple[str, str], int]:
    """Count who is ready, without who was ready and then went to another group."""
    rows = connection.execute(room.ready())
    return dict(
        Counter(
            (round_id, step)
            for round_id, step, who in rows
            if division.takes_part(who, round_id)
        )
    )


def _answered(connection: Connection) -> dict[tuple[str, str], int]:
    rows = connection.execute(room.answered())
    return {(round_id, step): people for round_id, step, people in rows}
