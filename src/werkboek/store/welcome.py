"""Coming into the room: who may, and under which name."""

from dataclasses import replace
from itertools import chain, count

from sqlalchemy import Connection, select

from werkboek import texts
from werkboek.errors import RefusedError
from werkboek.model import Event, Kind, Role

from . import room
from .tables import events


def check_welcome(connection: Connection, participant: str) -> None:
    """Refuse somebody who was removed, and anybody new while the room is locked."""
    if participant in set(Role):
        raise RefusedError(reason="a participant cannot be called after a role")
    removed = room.newest(Kind.REMOVED).where(
        events.c.body["participant"].as_string() == participant
    )
    if connection.execute(removed).first():
        raise RefusedError(reason="was removed", user_message=texts.NOT_IN_ROOM)
    last = connection.execute(room.newest(Kind.LOCKED, Kind.UNLOCKED)).first()
    is_locked = last is not None and last.kind is Kind.LOCKED
    if is_locked and not room.is_in_room(connection, participant):
        raise RefusedError(reason="the room is locked", user_message=texts.ROOM_LOCKED)


def with_free_nickname(connection: Connection, event: Event) -> Event:
    """Put a number behind the nickname in *event* when somebody else in the room has it."""
    others = select(events.c.body["nickname"].as_string()).where(
        events.c.kind == Kind.JOINED,
        events.c.actor != event.actor,
        events.c.actor.in_(room.participants()),
    )
    taken = {nickname.casefold() for nickname in connection.scalars(others)}
    wanted = event.body["nickname"]
    candidates = chain([f"{wanted}"], (f"{wanted} {number}" for number in count(2)))
    nickname = next(name for name in candidates if name.casefold() not in taken)
    return replace(event, body={**event.body, "nickname": nickname})


def seq_if_unchanged(connection: Connection, event: Event) -> int | None:
    """Return the ``seq`` of the last time they joined, when *event* says the same."""
    query = room.newest(Kind.JOINED).where(events.c.actor == event.actor)
    last = connection.execute(query).first()
    return last.seq if last is not None and last.body == event.body else None
