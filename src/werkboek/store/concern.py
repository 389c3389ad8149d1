"""Which events somebody may see, and which of them change what they see."""

from collections.abc import Iterator
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
    OPEN_KINDS,
    PARTICIPANT_KINDS,
    PERSON_KINDS,
    RECORD_KINDS,
    REQUEST_KINDS,
    Event,
    Kind,
    Role,
    Viewer,
)

from . import letters, requests
from .tables import as_event, events

_OWN_KINDS = PARTICIPANT_KINDS | {Kind.JOINED}
_ME = bindparam("me", type_=String)


def visible_to(connection: Connection, viewer: Viewer) -> Iterator[Event]:
    """Return the events that *viewer*, who is no sponsor, may see, oldest first."""
    rows = connection.execute(_visible_events(viewer.role), {"me": viewer.participant})
    return map(as_event, rows)


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
