"""On whose device somebody fills in who has none; the device may do that for nobody else.

Who came in on a device of their own stays there: nobody can have them read elsewhere.
"""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, select

from werkboek import texts
from werkboek.errors import RefusedError
from werkboek.model import (
    CANVAS_KINDS,
    PARTICIPANT_KINDS,
    Event,
    Kind,
    Person,
    Role,
    Viewer,
)

from . import room, welcome
from .tables import events

MOST_GUESTS: Final = 9
"""People on one device besides its owner: a table, and not a room."""

REGIE: Final = Role.FACILITATOR.value
"""What the facilitator's own device is called."""

_GIVEN = (
    select(events.c.kind, events.c.actor, events.c.body)
    .where(events.c.kind.in_((Kind.JOINED, Kind.ENTRUSTED)))
    .order_by(events.c.seq)
)


def devices(connection: Connection) -> Mapping[str, str]:
    """Return on whose device people fill in who have none."""
    found: dict[str, str] = {}
    for kind, actor, body in connection.execute(_GIVEN):
        who = actor if kind is Kind.JOINED else body["participant"]
        found[who] = body.get("device", "")
    return {who: device for who, device in found.items() if device}


def is_at_home(connection: Connection, viewer: Viewer) -> bool:
    """Say whether *viewer* is on their own device, or on the one that they were given."""
    if not viewer.is_guest:
        return True
    given = devices(connection).get(viewer.participant)
    return given == viewer.device and _is_device(connection, viewer.device)


def on_device(present: Mapping[str, Person], viewer: Viewer) -> tuple[Person, ...]:
    """Return who fills in on the device of *viewer*, its owner first; none if alone."""
    device = viewer.device or viewer.participant
    guests = [person for person in present.values() if person.device == device]
    owner = [present[device]] if device in present else []
    return (*owner, *guests) if guests else ()


def check_seat(connection: Connection, viewer: Viewer) -> None:
    """Refuse what comes from a device that was not given to its author."""
    if not is_at_home(connection, viewer):
        raise RefusedError(reason="not on this device", user_message=texts.SEAT_ELSEWHERE)


def check_newcomer(connection: Connection, viewer: Viewer, event: Event) -> None:
    """Refuse somebody new on a device, unless it may take them in.

    The facilitator lets people in on any device, also while the door is closed; a
    participant on their own.
    """
    device = str(event.body.get("device", ""))
    by_facilitator = viewer.device == REGIE
    if device != viewer.device and not by_facilitator:
        raise RefusedError(reason="let in on another device")
    known = room.newest(Kind.JOINED).where(events.c.actor == event.actor)
    if event.actor in set(Role) or connection.execute(known).first():
        raise RefusedError(reason="not somebody new")
    if not by_facilitator:
        welcome.check_welcome(connection, event.actor)
    _check_device(connection, device)


def check_entrusted(connection: Connection, event: Event) -> None:
    """Refuse to move somebody who has a device, or to where others would read along."""
    participant, device = str(event.body["participant"]), str(event.body.get("device", ""))
    if participant not in devices(connection):
        raise RefusedError(reason="has a device", user_message=texts.SEAT_OF_OWN)
    if device == REGIE and _wrote(connection, participant):
        raise RefusedError(reason="wrote elsewhere", user_message=texts.SEAT_WROTE)
    _check_device(connection, device)


def _check_device(connection: Connection, device: str) -> None:
    if not _is_device(connection, device):
        raise RefusedError(reason="no such device", user_message=texts.SEAT_NOWHERE)
    guests = [who for who, at in devices(connection).items() if at == device]
    if sum(room.is_in_room(connection, who) for who in guests) >= MOST_GUESTS:
        message = texts.SEAT_FULL.format(n=MOST_GUESTS)
        raise RefusedError(reason="a full device", user_message=message)


def _is_device(connection: Connection, device: str) -> bool:
    """Say whether *device* is the facilitator's, or of somebody here who has their own."""
    if device == REGIE:
        return True
    return device not in devices(connection) and room.is_in_room(connection, device)


def _wrote(connection: Connection, participant: str) -> bool:
    query = room.newest(*PARTICIPANT_KINDS, *CANVAS_KINDS)
    return (
        connection.execute(query.where(events.c.actor == participant)).first() is not None
    )
