"""What one viewer may see now; rows that they may not see are never fetched."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    and_,
    bindparam,
    func,
    or_,
    select,
)

from werkboek.model import (
    FACILITATOR_KINDS,
    MINIMUM_REVEALED,
    OPEN_KINDS,
    PARTICIPANT_KINDS,
    PERSON_KINDS,
    PLENARY,
    PLENARY_ON_SCREEN,
    RECORD_KINDS,
    REQUEST_KINDS,
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
from .memory import Memory
from .persons import Place
from .repeats import repeats
from .revealed import reveals
from .tables import as_event, events

_OWN_KINDS = PARTICIPANT_KINDS | {Kind.JOINED}
_COMING = frozenset({Kind.JOINED, Kind.REMOVED, Kind.ENTRUSTED})
_ME = bindparam("me", type_=String)
_DIVIDING = frozenset({Kind.GROUPED, Kind.OPENED, Kind.CLOSED})


def view_of(connection: Connection, viewer: Viewer, seq: int, memory: Memory) -> View:
    """Return what *viewer* may see in the snapshot of *connection*; *seq* is `newest_for`.

    Somebody who is not in the room, or no longer, sees only how the session stands and what
    they wrote themselves.  A sponsor sees one request and nothing of the room, and somebody
    on a device that is not to fill in for them sees nothing.
    """
    if viewer.role is Role.SPONSOR:
        return View(seq, requests.seen_by(connection, viewer))
    is_participant = viewer.role is Role.PARTICIPANT
    if not seats.is_at_home(connection, viewer):
        return View(seq)
    memory.catch_up(connection)
    rows = connection.execute(_visible_events(viewer.role), {"me": viewer.participant})
    visible = tuple(map(as_event, rows))
    visible = tuple(map(letters.without_address, visible))
    division = memory.recall("division", _DIVIDING, lambda: room.division(connection))
    present = memory.recall(
        "present",
        _DIVIDING | _COMING,
        lambda: {
            each.participant: each
            for each in _people(connection, division, seats.devices(connection))
        },
    )
    me = viewer.participant
    if is_participant and me not in present:
        return View(seq, visible)

    def mine(kind: Kind) -> Mapping[Place, str]:
        return memory.recall(
            (kind, me), {kind}, lambda: persons.dealt(connection, kind, me)
        )

    def counts(kind: Kind, count: Callable[[], Mapping[Place, int]]) -> Mapping[Place, int]:
        """Return what the room and who leads it know, and participants do not."""
        if is_participant:
            return {}
        return memory.recall(kind, {kind} | _DIVIDING | _COMING, count)

    concerning = tuple(_concerning(viewer, division, visible))
    paired = mine(Kind.PAIRED) if is_participant else {}
    return View(
        seq=seq,
        events=visible,
        entries=memory.revealed.entries(connection, concerning),
        joined=len(present),
        repeats=() if viewer.role is not Role.FACILITATOR else repeats(connection, visible),
        groups=_sizes(present.values()),
        disciplines=_disciplines(present.values()),
        compared=memory.comparisons.shown(connection, reveals(concerning)),
        ready=counts(Kind.READY, lambda: _ready(connection, division)),
        answered=counts(Kind.ANSWERED, lambda: _answered(connection)),
        canvases=memory.canvases.views(connection, viewer, visible),
        people=_known_people(present, viewer),
        seats=seats.on_device(present, viewer) if is_participant else (),
        group=division.places.get(me, WHOLE_ROOM),
        dealt=mine(Kind.DEALT) if is_participant else {},
        colleagues=persons.colleagues(paired, present),
        plenary=_plenary(connection, viewer, visible, memory),
        turns=memory.recall(
            ("turns", me),
            {Kind.TURNED} | _DIVIDING | _COMING,
            lambda: persons.turns(connection, present, me),
        ),
        estimates=letters.estimates(connection, me, present) if is_participant else (),
    )


def _plenary(
    connection: Connection, viewer: Viewer, visible: Iterable[Event], memory: Memory
) -> tuple[Together, ...]:
    """Return what groups share, to the screen while who leads shows that there."""
    is_shown = fold_session(visible).projected == PLENARY_ON_SCREEN
    if viewer.role is not Role.SCREEN or not is_shown:
        return ()
    query = select(events).where(events.c.kind == Kind.CONCLUSION_NOTED)
    query = query.where(events.c.item.startswith(PLENARY)).order_by(events.c.seq)
    return memory.recall(
        "plenary",
        {Kind.CONCLUSION_NOTED},
        lambda: fold_plenary(map(as_event, connection.execute(query))),
    )


def newest_for(connection: Connection, viewer: Viewer) -> int:
    """Return the ``seq`` of the last event that can change what *viewer* sees.

    What other participants answer changes nothing for a participant until it is shown, and
    then it is the reveal that does.
    """
    who = {"me": viewer.participant, "request": viewer.request}
    return connection.scalar(_newest(viewer.role), who) or 0


def is_kept(event: Event) -> bool:
    """Say whether no other participant sees anything of *event*; see `newest_for`."""
    return event.kind in PARTICIPANT_KINDS and event.kind is not Kind.CONFIRMED


@cache
def _newest(role: Role) -> Select[int]:
    query = select(func.max(events.c.seq))
    if role is Role.PARTICIPANT:
        concerns = events.c.kind.not_in(PARTICIPANT_KINDS)
        answers_me = and_(events.c.kind == Kind.CONFIRMED, letters.is_about(_ME))
        query = query.where(or_(concerns, events.c.actor == _ME, answers_me))
    if role is Role.SPONSOR:
        query = query.where(requests.is_about(bindparam("request")))
    return query


@cache
def _visible_events(role: Role) -> Select[*tuple[Any, ...]]:
    may_see: ColumnElement[bool] = events.c.kind.in_(OPEN_KINDS)
    if role is Role.PARTICIPANT:
        may_see = or_(may_see, and_(events.c.actor == _ME, events.c.kind.in_(_OWN_KINDS)))
    elif role is Role.FACILITATOR:
        noted = FACILITATOR_KINDS | REQUEST_KINDS | PERSON_KINDS | RECORD_KINDS
        may_see = or_(may_see, events.c.kind.in_(noted | {Kind.REMOVED, Kind.GROUPED}))
    return select(events).where(may_see).order_by(events.c.seq)


def _concerning(
    viewer: Viewer, division: Division, visible: Iterable[Event]
) -> Iterable[Event]:
    """Return what happened in rounds whose answers *viewer* may see when they are shown."""
    if viewer.role is not Role.PARTICIPANT:
        return visible
    return [e for e in visible if division.takes_part(viewer.participant, e.round)]


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


def _known_people(present: Mapping[str, Person], viewer: Viewer) -> tuple[Person, ...]:
    """Return the names this viewer may know: all, only their own, or none."""
    if viewer.role is Role.FACILITATOR:
        return tuple(present.values())
    me = present.get(viewer.participant)
    return (me,) if me else ()


def _people(
    connection: Connection, division: Division, devices: Mapping[str, str]
) -> tuple[Person, ...]:
    people = [
        Person(
            row.actor,
            row.body["nickname"],
            row.body["discipline"],
            division.places.get(row.actor, WHOLE_ROOM),
            devices.get(row.actor, ""),
        )
        for row in connection.execute(_names())
    ]
    return tuple(
        sorted(people, key=lambda person: (person.nickname.casefold(), person.participant))
    )


@cache
def _names() -> Select[str, Any]:
    newest = select(func.max(events.c.seq)).where(
        events.c.kind == Kind.JOINED, events.c.actor.in_(room.participants())
    )
    return select(events.c.actor, events.c.body).where(
        events.c.seq.in_(newest.group_by(events.c.actor))
    )
