"""What a canvas can be offered: choices that were shown to everybody around it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import Connection, select

from werkboek.model import (
    MINIMUM_REVEALED,
    WHOLE_ROOM,
    Chosen,
    Company,
    Division,
    Event,
    Kind,
    Origin,
    Session,
)

from . import room
from .revealed import reveals
from .tables import events

Choosers: TypeAlias = Mapping[str, frozenset[str]]
"""Who chose each item; it never leaves the store."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A step of ``exercise`` in which people chose something, once it was shown."""

    round: str
    step: str
    exercise: str
    choosers: Choosers

    @property
    def counts(self) -> Mapping[str, int]:
        """How many people chose each item, of the items that were shown."""
        return {
            item: len(people)
            for item, people in self.choosers.items()
            if len(people) >= MINIMUM_REVEALED
        }

    def shares_somebody_with(self, others: Iterable["Shown"]) -> bool:
        """Say whether somebody chose here and in one of *others*."""
        return any(self.people & other.people for other in others)

    @property
    def people(self) -> frozenset[str]:
        """Everybody who chose something."""
        return frozenset().union(*self.choosers.values())


class Choices:
    """What was chosen; remembers it by reveal, for the reasons of `revealed.Revealed`."""

    def __init__(self) -> None:
        self._known: dict[int, Choosers] = {}

    def shown(
        self, connection: Connection, visible: Iterable[Event], session: Session
    ) -> tuple[Shown, ...]:
        """Return what *visible* shows, newest round first.

        Leaves out the step that a round is at.  Its canvas is not there yet, and every page
        has enough to read at the moment that answers are shown.
        """
        visible = tuple(visible)
        opened = {each.id: each for each in visible if each.kind is Kind.OPENED}
        at = {each.id: each.step for each in session.rounds.values()}
        over = [
            reveal
            for reveal in reveals(visible)
            if at.get(reveal.round) not in ("", reveal.body["step"])
        ]
        over.sort(key=lambda reveal: opened[reveal.round].seq, reverse=True)
        found = []
        for reveal in over:
            if reveal.seq not in self._known:
                self._known[reveal.seq] = _choosers(connection, reveal)
            if choosers := self._known[reveal.seq]:
                exercise = str(opened[reveal.round].body["exercise"])
                place = (reveal.round, str(reveal.body["step"]))
                found.append(Shown(*place, exercise, choosers))
        return tuple(found)


def chosen_around(
    company: Company, round_id: str, shown: Iterable[Shown], division: Division
) -> tuple[Chosen, ...]:
    """Return what people chose, of *shown*, newest first, for the canvas of *round_id*."""
    steps: dict[tuple[str, str], list[Shown]] = {}
    for each in shown:
        steps.setdefault((each.exercise, each.step), []).append(each)
    return tuple(
        chosen
        for found in steps.values()
        for chosen in _added_up(_known_to_all(company, round_id, found, division))
    )


def _known_to_all(
    company: Company, round_id: str, shown: Iterable[Shown], division: Division
) -> list[Shown]:
    """Return the newest of *shown* that everybody around the canvas was shown.

    On a canvas of the whole room that can also be one of each group.  Nobody is counted
    twice: who chose in two groups makes that there is nothing to add up.
    """
    present = frozenset(company.present)
    found: list[Shown] = []
    covered: frozenset[str] = frozenset()
    for each in shown:
        people = frozenset(p for p in present if division.takes_part(p, each.round))
        if people == present and each.counts:
            return [each]
        is_of_room = division.groups.get(round_id) == WHOLE_ROOM
        if is_of_room and people and not people & covered:
            if each.shares_somebody_with(found):
                return []
            found.append(each)
            covered |= people
            if covered == present:
                return found
    return []


def _added_up(shown: list[Shown]) -> Iterator[Chosen]:
    """Yield the choices in *shown* with how many people made each.

    Only what was shown is added up: a choice of fewer than three people in a group stays
    out, or another group could subtract its own and see how few it were.  All have the
    place of the first, so that nothing says which group it was.
    """
    counts = sum((Counter(each.counts) for each in shown), Counter())
    for item, count in sorted(counts.items()):
        origin = Origin(shown[0].round, shown[0].step, item)
        yield Chosen(origin, shown[0].exercise, count, len(shown))


def _choosers(connection: Connection, reveal: Event) -> Choosers:
    query = select(events.c.actor, events.c.body).where(
        events.c.seq.in_(room.shown_answers())
    )
    found: dict[str, set[str]] = {}
    for row in connection.execute(query, room.shown_by(reveal)):
        value = row.body.get("value")
        for item in value if isinstance(value, dict) else ():
            found.setdefault(item, set()).add(row.actor)
    return {item: frozenset(people) for item, people in found.items()}
