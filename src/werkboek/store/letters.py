"""What somebody guessed about one colleague: for the two of them, and nobody else.

The page never says about whom somebody writes: the store takes that from how the
facilitator paired people, and writes it down with the event (``about``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    String,
    bindparam,
    select,
)

from werkboek import texts
from werkboek.errors import RefusedError
from werkboek.model import Estimate, Event, Kind, Person

from . import room
from .tables import as_event, events

ABOUT, DEVICE = "about", "device"


def addressed(connection: Connection, event: Event) -> Event:
    """Return *event* with about whom it is.

    Raises
    ------
    RefusedError
        When nobody was paired with its author, or an estimate that is answered was not
        handed to them.
    """
    if event.kind is Kind.ESTIMATED:
        about = _colleague(connection, event)
    elif event.kind is Kind.CONFIRMED:
        about = _author(connection, event)
    else:
        return event
    return replace(event, body={**event.body, ABOUT: about})


def without_address(event: Event) -> Event:
    """Return *event* as its own author reads it: without the pseudonym of a colleague.

    That is whom it is about, or on whose device they once came in.
    """
    if event.kind not in (Kind.ESTIMATED, Kind.CONFIRMED, Kind.JOINED):
        return event
    named = (ABOUT, DEVICE)
    return replace(event, body={k: v for k, v in event.body.items() if k not in named})


def is_about(participant: str | BindParameter[str]) -> ColumnElement[bool]:
    """Say in SQL that an event is about *participant*."""
    is_so: ColumnElement[bool] = events.c.body[ABOUT].as_string() == participant
    return is_so


def estimates(
    connection: Connection, reader: str, people: Mapping[str, Person]
) -> tuple[Estimate, ...]:
    """Return the estimates that *reader* may read, oldest first.

    Those they made, with the colleague's answer, and those about them once handed over.
    *people* are those in the room: an estimate of or about somebody else is gone.
    """
    rows = connection.execute(_concerning(), {"me": reader})
    return tuple(_readable(connection, map(as_event, rows), reader, people))


@cache
def _concerning() -> Select[*tuple[Any, ...]]:
    """Select the estimates by ``me`` or about ``me``."""
    me = bindparam("me", type_=String)
    newest = events.c.seq.in_(room.latest(Kind.ESTIMATED))
    concerns = (events.c.actor == me) | is_about(me)
    return select(events).where(newest, concerns).order_by(events.c.seq)


def _readable(
    connection: Connection,
    found: Iterator[Event],
    reader: str,
    people: Mapping[str, Person],
) -> Iterator[Estimate]:
    for event in found:
        is_mine = event.actor == reader
        other = people.get(str(event.body[ABOUT]) if is_mine else event.actor)
        place = (event.round, str(event.body["step"]))
        if other is None or not (is_mine or room.is_revealed(connection, *place)):
            continue
        answer = _answer(connection, event)
        said = answer.body.get("value") if answer else None
        given = event.body.get("value")
        yield Estimate(
            event.id,
            *place,
            is_mine,
            other.nickname,
            given if isinstance(given, dict) else {},
            said if isinstance(said, dict) else {},
            str(answer.body.get("text", "")) if answer else "",
        )


def _answer(connection: Connection, estimate: Event) -> Event | None:
    query = room.newest(Kind.CONFIRMED).where(
        events.c.item == estimate.id, events.c.actor == str(estimate.body[ABOUT])
    )
    row = connection.execute(query).first()
    return as_event(row) if row else None


def _colleague(connection: Connection, event: Event) -> str:
    """Return whom the author of an estimate was paired with."""
    query = room.newest(Kind.PAIRED).where(
        events.c.round == event.round, events.c.step == event.body["step"]
    )
    row = connection.execute(query).first()
    about = row.body["deal"].get(event.actor) if row else None
    if about is None or not room.is_in_room(connection, about):
        raise RefusedError(reason="not paired", user_message=texts.NOT_PAIRED)
    return str(about)


def _author(connection: Connection, event: Event) -> str:
    """Return who made the estimate that *event* answers, when it is for its author."""
    query = room.newest(Kind.ESTIMATED).where(
        events.c.id == event.body["item"],
        events.c.round == event.round,
        events.c.seq.in_(room.latest(Kind.ESTIMATED)),
        is_about(event.actor),
    )
    row = connection.execute(query).first()
    if row is None or not room.is_revealed(connection, row.round, row.step):
        raise RefusedError(reason="not their estimate", user_message=texts.NOT_FOR_YOU)
    return str(row.actor)
