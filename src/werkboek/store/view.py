"""What one viewer may see now; rows that they may not see are never fetched."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from werkboek.model import (
    FACILITATOR_KINDS,
    OPEN_KINDS,
    PARTICIPANT_KINDS,
    PERSON_KINDS,
    RECORD_KINDS,
    REQUEST_KINDS,
    WHOLE_ROOM,
    Division,
    Event,
    Kind,
    Person,
    Role,
    View,
    Viewer,
)

from . import letters, persons, requests, room, seats
from .canvases import Canvases
from .repeats import repeats
from .revealed import Revealed
from .tables import as_event, events

_OWN_KINDS = PARTICIPANT_KINDS | {Kind.JOINED}


def view_of(
    connection: Connection, viewer: Viewer, revealed: Revealed, canvases: Canvases
) -> View:
    """Return what *viewer* may see in the snapshot of *connection*.

    Somebody who is not in the room, or no longer, sees only how the session stands and what
    they wrote themselves.  A sponsor sees one request and nothing of the room, and somebody
    on a device that is not to fill in for them sees nothing.
    """
    if viewer.role is Role.SPONSOR:
        return View(newest_for(connection, viewer), requests.seen_by(connection, viewer))
    is_participant = viewer.role is Role.PARTICIPANT
    seq = newest_for(connection, viewer)
    if not seats.is_at_home(connection, viewer):
        return View(seq)
    visible = tuple(map(as_event, connection.execute(_visible_events(viewer))))
    visible = tuple(map(letters.without_address, visible))
    if is_participant and not room.is_in_room(connection, viewer.participant):
        return View(seq, visible)
    division = room.division(connection)
    present = {
        each.participant: each
        for each in _people(connection, division, seats.devices(connection))
    }
    me = viewer.participant
    paired = persons.dealt(connection, Kind.PAIRED, me) if is_participant else {}
    return View(
        seq=seq,
        events=visible,
        entries=revealed.entries(connection, _concerning(viewer, division, visible)),
        joined=len(present),
        repeats=() if viewer.role is not Role.FACILITATOR else repeats(connection, visible),
        groups=_sizes(present.values()),
        ready={} if is_participant else _ready(connection, division),
        answered={} if is_participant else _answered(connection),
        canvases=canvases.views(connection, viewer, visible),
        people=_known_people(present, viewer),
        seats=seats.on_device(present, viewer) if is_participant else (),
        group=division.places.get(me, WHOLE_ROOM),
        dealt=persons.dealt(connection, Kind.DEALT, me) if is_participant else {},
        colleagues=persons.colleagues(paired, present),
        turns=persons.turns(connection, present, me),
        estimates=letters.estimates(connection, me, present) if is_participant else (),
    )


def newest_for(connection: Connection, viewer: Viewer) -> int:
    """Return the ``seq`` of the last event that can change what *viewer* sees.

    What other participants answer changes nothing for a participant until it is shown, and
    then it is the reveal that does.
    """
    query = select(func.max(events.c.seq))
    if viewer.role is Role.PARTICIPANT:
        concerns = events.c.kind.not_in(PARTICIPANT_KINDS)
        own = events.c.actor == viewer.participant
        query = query.where(or_(concerns, own, _answers_me(viewer)))
    if viewer.role is Role.SPONSOR:
        query = query.where(requests.is_about(viewer.request))
    return connection.scalar(query) or 0


def _answers_me(viewer: Viewer) -> ColumnElement[bool]:
    return and_(events.c.kind == Kind.CONFIRMED, letters.is_about(viewer.participant))


def _visible_events(viewer: Viewer) -> Select[*tuple[Any, ...]]:
    may_see: ColumnElement[bool] = events.c.kind.in_(OPEN_KINDS)
    if viewer.role is Role.PARTICIPANT:
        own = and_(events.c.actor == viewer.participant, events.c.kind.in_(_OWN_KINDS))
        may_see = or_(may_see, own)
    elif viewer.role is Role.FACILITATOR:
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
    newest = select(func.max(events.c.seq)).where(events.c.kind == Kind.JOINED)
    newest = newest.where(events.c.actor.in_(room.participants()))
    query = select(events.c.actor, events.c.body).where(
        events.c.seq.in_(newest.group_by(events.c.actor))
    )
    people = [
        Person(
            row.actor,
            row.body["nickname"],
            row.body["discipline"],
            division.places.get(row.actor, WHOLE_ROOM),
            devices.get(row.actor, ""),
        )
        for row in connection.execute(query)
    ]
    return tuple(
        sorted(people, key=lambda person: (person.nickname.casefold(), person.participant))
    )
