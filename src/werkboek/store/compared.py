"""How each discipline answered, beside what others guessed, and never of a few."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from sqlalchemy import Connection, select

from werkboek.model import FEWEST_COMPARED, SCALE_VALUES, DisciplineAnswers, Event

from . import room
from .tables import events
from .votes import disciplines_at

Place: TypeAlias = tuple[str, str]
Compared: TypeAlias = Mapping[Place, tuple[DisciplineAnswers, ...]]
Points: TypeAlias = Counter[int]


class Comparisons:
    """Remembers what was compared by reveal, for the reasons of `revealed.Revealed`."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], tuple[DisciplineAnswers, ...]] = {}

    def shown(self, connection: Connection, reveals: Iterable[Event]) -> Compared:
        """Return what *reveals* compare, by the round and step in which it was guessed.

        The step that was answered has to be shown itself.
        """
        shown = {(event.round, str(event.body["step"])): event for event in reveals}
        found: dict[Place, tuple[DisciplineAnswers, ...]] = {}
        for place, guessed in shown.items():
            answered = shown.get((guessed.round, str(guessed.body.get("of", ""))))
            if answered is None:
                continue
            key = (guessed.seq, answered.seq)
            if key not in self._known:
                least = int(str(guessed.body["least"]))
                self._known[key] = _compared(connection, answered, least)
            found[place] = self._known[key]
        return found


def apart(answers: Mapping[str, Points], least: int) -> Mapping[str, Points]:
    """Return the points that each discipline chose, of disciplines that hide everybody.

    A discipline of fewer than *least* people, or that all chose one point, goes with the
    others; as long as those are such a group themselves, so does the smallest one that is
    left: everybody sees the whole and could subtract.  Of fewer than `FEWEST_COMPARED`
    people nothing is said.
    """
    if sum(each.total() for each in answers.values()) < FEWEST_COMPARED:
        return {}
    left = {name: each for name, each in answers.items() if name}
    rest = Counter(answers.get("", {}))
    for name in [name for name, each in left.items() if not _hides(each, least)]:
        rest += left.pop(name)
    while left and rest and not _hides(rest, least):
        rest += left.pop(min(left, key=lambda name: (left[name].total(), name)))
    whole = len(left) == 1 and not rest
    return {} if whole else left


def _hides(points: Points, least: int) -> bool:
    return points.total() >= least and len(+points) > 1


def _compared(
    connection: Connection, answered: Event, least: int
) -> tuple[DisciplineAnswers, ...]:
    query = select(events.c.actor, events.c.body).where(
        events.c.seq.in_(room.shown_answers())
    )
    disciplines = disciplines_at(connection, answered)
    chosen: dict[str, dict[str, Points]] = {}
    for row in connection.execute(query, room.shown_by(answered)):
        value = row.body.get("value")
        if type(value) is int and value in SCALE_VALUES:
            of_item = chosen.setdefault(str(row.body["item"]), {})
            of_item.setdefault(disciplines.get(row.actor, ""), Counter())[value] += 1
    return tuple(
        DisciplineAnswers(name, item, tuple(points[value] for value in SCALE_VALUES))
        for item, answers in sorted(chosen.items())
        for name, points in sorted(apart(answers, least).items())
    )
