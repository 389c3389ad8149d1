"""What the facilitator did to single people, as far as it concerns who looks."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, func, select

from werkboek import texts
from werkboek.errors import RefusedError
from werkboek.model import Event, Kind, Person, Turn

from . import room
from .letters import ABOUT
from .tables import events

Place: TypeAlias = tuple[str, str]
_OVER = frozenset({"geweest", "gepast"})
_TURNED = (
    select(events.c.round, events.c.step, events.c.body)
    .where(events.c.kind == Kind.TURNED)
    .order_by(events.c.seq)
)


def dealt(connection: Connection, kind: Kind, participant: str) -> Mapping[Place, str]:
    """Return what *participant* was dealt last, or paired with, by round and step."""
    return {
        (round_id, step): str(body["deal"][participant])
        for round_id, step, body in connection.execute(_deals(kind))
        if participant in body["deal"]
    }


@cache
def _deals(kind: Kind) -> Select[str, str, Any]:
    last = select(func.max(events.c.seq)).where(events.c.kind == kind)
    return select(events.c.round, events.c.step, events.c.body).where(
        events.c.seq.in_(last.group_by(events.c.round, events.c.step))
    )


def colleagues(
    paired: Mapping[Place, str], people: Mapping[str, Person]
) -> Mapping[Place, Person]:
    """Return whom somebody guesses about, without their pseudonym."""
    return {
        place: Person("", people[name].nickname, people[name].discipline)
        for place, name in paired.items()
        if name in people
    }


def turns(
    connection: Connection, present: Iterable[str], participant: str
) -> Mapping[Place, Turn]:
    """Return how far the turns of the people *present* are, by round and step."""
    states: dict[Place, dict[str, str]] = {}
    for round_id, step, body in connection.execute(_TURNED):
        states.setdefault((round_id, step), {})[body["participant"]] = body["state"]
    here = set(present)
    return {
        place: Turn(
            sum(name in here and state in _OVER for name, state in of_step.items()),
            of_step.get(participant, ""),
        )
        for place, of_step in states.items()
    }


def check_people(connection: Connection, event: Event) -> None:
    """Refuse what is about somebody who does not take part, or pairs people badly.

    Raises
    ------
    RefusedError
        Also when who already wrote would get another colleague: what they wrote would
        reach somebody it is not about.
    """
    deal = event.body.get("deal", {})
    pairs = deal if isinstance(deal, dict) else {}
    named = {*pairs, *([event.body["participant"]] if "participant" in event.body else ())}
    if event.kind is Kind.PAIRED:
        named |= {str(each) for each in pairs.values()}
        if any(name == about for name, about in pairs.items()):
            raise RefusedError(reason="paired with oneself")
    division = room.division(connection)
    if not all(
        room.is_in_room(connection, str(name))
        and division.takes_part(str(name), event.round)
        for name in named
    ):
        raise RefusedError(reason="not in the room", user_message=texts.SOMEBODY_LEFT)
    if event.kind is Kind.PAIRED:
        _check_written(connection, event, pairs)


def _check_written(
    connection: Connection, event: Event, pairs: Mapping[str, object]
) -> None:
    query = select(events.c.actor, events.c.body).where(
        events.c.seq.in_(room.latest(Kind.ESTIMATED)),
        events.c.round == event.round,
        events.c.step == event.body["step"],
    )
    for author, body in connection.execute(query):
        about = body[ABOUT]
        if room.is_in_room(connection, about) and pairs.get(author) != about:
            raise RefusedError(reason="already written", user_message=texts.ALREADY_WRITTEN)
