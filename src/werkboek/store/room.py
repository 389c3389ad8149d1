"""Who is in the room and what counts as their latest word, as queries."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    func,
    select,
)

from werkboek.model import (
    WHOLE_ROOM,
    Division,
    Event,
    Json,
    Kind,
    Person,
    fold_division,
)

from .tables import as_event, events

DIVIDING: Final = frozenset({Kind.GROUPED, Kind.OPENED, Kind.CLOSED})
"""What changes who is in which group, and whose each round is."""

_DIVIDING = select(events).where(events.c.kind.in_(DIVIDING))


def participants(before: int | ColumnElement[int] | None = None) -> Select[str]:
    """Select everybody who joined and was not removed, once per time they joined.

    With *before*, a ``seq``, only removals before it count.
    """
    removed = select(events.c.body["participant"].as_string()).where(
        events.c.kind == Kind.REMOVED
    )
    if before is not None:
        removed = removed.where(events.c.seq < before)
    return select(events.c.actor).where(
        events.c.kind == Kind.JOINED, events.c.actor.not_in(removed)
    )


def is_in_room(connection: Connection, participant: str) -> bool:
    """Say whether *participant* joined and was not removed."""
    query = participants().where(events.c.actor == participant).limit(1)
    return connection.execute(query).first() is not None


def newest(*kinds: Kind) -> Select[*tuple[Any, ...]]:
    """Select the last event of *kinds*; add where it must be."""
    query = select(events).where(events.c.kind.in_(kinds))
    return query.order_by(events.c.seq.desc()).limit(1)


def latest(
    kind: Kind, *per: ColumnElement[str], before: int | ColumnElement[int] | None = None
) -> Select[int]:
    """Select the ``seq`` of each participant's last *kind* in each step, and per *per*."""
    return (
        select(func.max(events.c.seq))
        .where(events.c.kind == kind, events.c.actor.in_(participants(before)))
        .group_by(events.c.round, events.c.step, events.c.actor, *per)
    )


def is_revealed(connection: Connection, round_id: str, step: str) -> bool:
    """Say whether a step is shown, or handed over, and was not concealed since."""
    query = newest(Kind.REVEALED, Kind.CONCEALED).where(
        events.c.round == round_id, events.c.step == step
    )
    last = connection.execute(query).first()
    return last is not None and last.kind is Kind.REVEALED


def for_group() -> ColumnElement[bool]:
    """Say in SQL that an answer is not private: those are never shown to anybody else."""
    is_so: ColumnElement[bool] = events.c.body["private"].as_boolean().is_not(True)
    return is_so


@cache
def shown_answers() -> Select[int]:
    """Select the ``seq`` of everybody's last answer to each item, as a reveal shows it.

    Execute it with `shown_by` of the reveal.  Who is removed after it stays in it: the
    difference would show what they said.
    """
    # Only a merge brings answers from after the reveal; counting them would show whose.
    before = bindparam("before", type_=Integer)
    return latest(Kind.ANSWERED, events.c.item, before=before).where(
        events.c.round == bindparam("round"),
        events.c.step == bindparam("step"),
        events.c.seq < before,
        for_group(),
    )


def shown_by(reveal: Event) -> Mapping[str, Json]:
    """Return what `shown_answers` needs to know of *reveal*."""
    return {"round": reveal.round, "step": reveal.body["step"], "before": reveal.seq}


@cache
def answered() -> Select[str, str, int]:
    """Select round, step and how many participants answered something there."""
    return (
        select(events.c.round, events.c.step, func.count(events.c.actor.distinct()))
        .where(events.c.kind == Kind.ANSWERED, events.c.actor.in_(participants()))
        .group_by(events.c.round, events.c.step)
    )


@cache
def ready() -> Select[str, str, str]:
    """Select round, step and participant of who last said there that they are ready."""
    return select(events.c.round, events.c.step, events.c.actor).where(
        events.c.seq.in_(latest(Kind.READY)), events.c.body["ready"].as_boolean()
    )


def division(connection: Connection) -> Division:
    """Return who is in which group, and whose each round is."""
    rows = connection.execute(_DIVIDING)
    # Sorted here: a database that sorts may choose to walk through every answer for it.
    return fold_division(sorted(map(as_event, rows), key=lambda event: event.seq))


def people(
    connection: Connection, division: Division, devices: Mapping[str, str]
) -> tuple[Person, ...]:
    """Return everybody in the room by name, each with their group and device."""
    found = [
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
        sorted(found, key=lambda person: (person.nickname.casefold(), person.participant))
    )


@cache
def _names() -> Select[str, Any]:
    newest = select(func.max(events.c.seq)).where(
        events.c.kind == Kind.JOINED, events.c.actor.in_(participants())
    )
    return select(events.c.actor, events.c.body).where(
        events.c.seq.in_(newest.group_by(events.c.actor))
    )
