"""For whom an interest stands too: per discipline, and never a handful of people."""

from collections.abc import Collection, Iterable, Mapping
from typing import TypeAlias

from sqlalchemy import Connection, select

from werkboek.model import MINIMUM_REVEALED, YES, DisciplineVotes, Event, Kind

from . import room
from .tables import events

Votes: TypeAlias = Mapping[str, tuple[DisciplineVotes, ...]]
"""By card."""


class CardVotes:
    """What was voted on cards in the steps that are shown.

    Remembers it by reveal, for the reasons of `revealed.Revealed`.
    """

    def __init__(self) -> None:
        self._known: dict[int, Votes] = {}

    def on(
        self, connection: Connection, cards: Collection[str], shown: Iterable[Event]
    ) -> Votes:
        """Return the votes on *cards* in what the reveals *shown* show; the last counts."""
        found: dict[str, tuple[DisciplineVotes, ...]] = {}
        for reveal in sorted(shown, key=lambda event: event.seq):
            if reveal.seq not in self._known:
                self._known[reveal.seq] = _counted(connection, reveal)
            found |= self._known[reveal.seq]
        return {name: votes for name, votes in found.items() if name in cards}


def by_discipline(votes: Iterable[tuple[str, bool]]) -> tuple[DisciplineVotes, ...]:
    """Return *votes*, a discipline and yes or no each, in counts that hide everybody.

    A discipline of fewer than three voters goes with the others.  If those are one or two
    people together, the smallest discipline that is left goes with them: otherwise the sum,
    which everybody sees, would tell.
    """
    said: dict[str, list[bool]] = {}
    for discipline, is_yes in votes:
        said.setdefault(discipline, []).append(is_yes)
    rest = said.pop("", [])
    for name in sorted(said, key=lambda name: (len(said[name]), name)):
        if len(said[name]) < MINIMUM_REVEALED or 0 < len(rest) < MINIMUM_REVEALED:
            rest += said.pop(name)
    cells = {**dict(sorted(said.items())), **({"": rest} if rest else {})}
    return tuple(
        DisciplineVotes(name, sum(each), len(each))
        for name, each in cells.items()
        if len(each) >= MINIMUM_REVEALED
    )


def disciplines_at(connection: Connection, reveal: Event) -> Mapping[str, str]:
    """Return the discipline of everybody who had joined when *reveal* happened."""
    query = select(events.c.actor, events.c.body).where(
        events.c.kind == Kind.JOINED, events.c.seq < reveal.seq
    )
    rows = connection.execute(query.order_by(events.c.seq))
    return {row.actor: str(row.body["discipline"]) for row in rows}


def _counted(connection: Connection, reveal: Event) -> Votes:
    """Count what *reveal* shows, by item."""
    query = select(events.c.actor, events.c.body).where(
        events.c.seq.in_(room.shown_answers())
    )
    disciplines = disciplines_at(connection, reveal)
    said: dict[str, list[tuple[str, bool]]] = {}
    for row in connection.execute(query, room.shown_by(reveal)):
        item, value = str(row.body["item"]), row.body.get("value")
        if value is not None:
            said.setdefault(item, []).append((disciplines.get(row.actor, ""), value == YES))
    return {item: by_discipline(votes) for item, votes in said.items()}
