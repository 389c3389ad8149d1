"""Who is in the room and what counts as their latest word, as queries."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Select,
    bindparam,
    func,
    or_,
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


_REMOVAL = events.alias("removal")
_REMOVED = select(_REMOVAL.c.body["participant"].as_string()).where(
    _REMOVAL.c.kind == Kind.REMOVED
)


_JOINED = select(events.c.actor).where(events.c.kind == Kind.JOINED)


def participants() -> Select[str]:
    """Select everybody who joined and was not removed, once per time they joined."""
    return _JOINED.where(events.c.actor.not_in(_REMOVED))


def is_in_room(connection: Connection, participant: str) -> bool:
    """Say whether *participant* joined and was not removed."""
    query = participants().where(events.c.actor == participant).limit(1)
    return connection.execute(query).first() is not None


def newest(*kinds: Kind) -> Select[*tuple[Any, ...]]:
    """Select the last event of *kinds*; add where it must be."""
    query = select(events).where(events.c.kind.in_(kinds))
    return query.order_by(events.c.seq.desc()).limit(1)


def latest(kind: Kind) -> Select[int]:
    """Select the ``seq`` of each participant's last *kind* in each step."""
    return _last(kind).where(events.c.actor.in_(participants()))


def _last(kind: Kind, *per: ColumnElement[str]) -> Select[int]:
    return (
        select(func.max(events.c.seq))
        .where(events.c.kind == kind)
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


_BEFORE = bindparam("before", type_=Integer)


@cache
def shown_answers() -> Select[int]:
    """Select the ``seq`` of everybody's last answer to each item, as a reveal shows it.

    Execute it with `shown_by` of the reveal.  Of who was removed before that, it is what
    was shown before they were: also when it is concealed and shown again, or the difference
    would show what they said.
    """
    # Only a merge brings answers from after the reveal; counting them would show whose.
    return _last(Kind.ANSWERED, events.c.item).where(
        *_is_here(events),
        events.c.seq < _BEFORE,
        events.c.actor.in_(_JOINED),
        for_group(),
        _is_kept(),
    )


def _is_kept() -> ColumnElement[bool]:
    """Say in SQL that an answer was shown before its author was removed, if they were."""
    shown, author = events.alias("shown"), _REMOVAL.c.body["participant"].as_string()
    was_shown = (
        select(shown.c.seq)
        .where(
            shown.c.kind == Kind.REVEALED,
            *_is_here(shown),
            shown.c.seq > events.c.seq,
            shown.c.seq < _REMOVAL.c.seq,
        )
        .correlate(events, _REMOVAL)
        .exists()
    )
    removed = _REMOVED.where(_REMOVAL.c.seq < _BEFORE)
    unseen = removed.where(author == events.c.actor, ~was_shown).correlate(events)
    return or_(events.c.actor.not_in(removed), ~unseen.exists())


def _is_here(table: FromClause) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return table.c.round == bindparam("round"), table.c.step == bindparam("step")


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
    last = select(func.max(events.c.seq)).where(
        events.c.kind == Kind.JOINED, events.c.actor.in_(participants())
    )
    return select(events.c.actor, events.c.body).where(
        events.c.seq.in_(last.group_by(events.c.actor))
    )
