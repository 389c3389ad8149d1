"""Plan a series of sessions for named people, and move somebody in it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .participants import (
    Participant,
    apart_pairs,
    key_of,
    manager_pairs,
    together_pairs,
)
from .problem import Places, Problem, Score, Values, least_total, score
from .search import search
from .sizes import PREFERRED, group_sizes


@dataclass(frozen=True, slots=True)
class Meeting:
    """Who sat, or will sit, with whom in one session; ``number`` counts from 1."""

    number: int
    groups: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A division of ``people``, those who are present, over groups in each new session.

    ``places[t][i]`` is the group of person *i* in new session *t*; ``least`` is a total
    cost that no division beats.  ``preferred`` are the smallest and largest size wished
    for; ``unknown`` are names in the history that are on no list.
    """

    people: tuple[Participant, ...]
    history: tuple[Meeting, ...]
    problem: Problem
    places: Places
    least: int
    preferred: tuple[int, int] = PREFERRED
    unknown: tuple[str, ...] = ()

    @property
    def score(self) -> Score:
        """What this division costs; subtract two to see what a change costs."""
        return score(self.problem, self.places)

    @property
    def has_planned_sizes(self) -> bool:
        """Nobody was moved to make groups larger and smaller; else no bound holds."""
        planned = sorted(self.problem.sizes)
        return all(sorted(Counter(place).values()) == planned for place in self.places)

    @property
    def is_proven(self) -> bool:
        """No other division in groups of these sizes is better."""
        return self.has_planned_sizes and self.score.total <= self.least

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """The new sessions by name, numbered on from the history."""
        first = 1 + max((meeting.number for meeting in self.history), default=0)
        return tuple(
            Meeting(number, self._groups(place))
            for number, place in enumerate(self.places, first)
        )

    def _groups(self, place: Values) -> tuple[tuple[str, ...], ...]:
        return tuple(
            tuple(p.name for p, g in zip(self.people, place, strict=True) if g == group)
            for group in range(len(self.problem.sizes))
        )


def plan_groups(
    people: Sequence[Participant],
    *,
    preferred: tuple[int, int] = PREFERRED,
    sessions: int = 1,
    history: Sequence[Meeting] = (),
    seed: int = 0,
) -> Plan:
    """Divide everybody who is present, in all *sessions* at once.

    Parameters
    ----------
    people
        Names are unique; who is absent is left out, of the plan and of nothing else.
    preferred
        Smallest and largest group wished for, as `group_sizes` takes them.  The number of
        people, twice, is the choice not to split.
    sessions
        How many sessions to plan, at least 1.
    history
        Earlier meetings; names that are not in *people* are passed over.
    seed
        Another one gives another division of about the same quality.

    Raises
    ------
    ValueError
        When nobody is present.
    """
    present = tuple(person for person in people if person.is_present)
    if not present:
        message = "nobody is present"
        raise ValueError(message)
    problem = _problem(present, preferred[1], sessions, history)
    places = search(problem, seed=seed)
    return _plan(people, problem, places, preferred, history)


def kept_plan(
    people: Sequence[Participant],
    places: Places,
    *,
    preferred: tuple[int, int] = PREFERRED,
    history: Sequence[Meeting] = (),
) -> Plan:
    """Return the plan in which everybody sits in *places*, to look at and to change.

    *people* are all present and in the order of each of *places*; groups are numbered from
    0.  The wishes are those of today, also when the places were found before.
    """
    largest = max(preferred[1], 1)
    problem = _problem(people, largest, len(places), history)
    groups = 1 + max((group for place in places for group in place), default=0)
    if groups != len(problem.sizes):
        size, larger = divmod(len(people), groups)
        sizes = (size + 1,) * larger + (size,) * (groups - larger)
        problem = replace(problem, sizes=sizes)
    return _plan(people, problem, places, preferred, history)


def _problem(
    present: Sequence[Participant],
    largest: int,
    sessions: int,
    history: Sequence[Meeting],
) -> Problem:
    return Problem(
        sizes=group_sizes(len(present), largest),
        disciplines=_numbered([person.discipline for person in present]),
        teams=_numbered([person.team for person in present]),
        sessions=sessions,
        history=tuple(_places_of(present, meeting) for meeting in history),
        apart=apart_pairs(present) | manager_pairs(present),
        together=together_pairs(present),
    )


def _plan(
    people: Sequence[Participant],
    problem: Problem,
    places: Places,
    preferred: tuple[int, int],
    history: Sequence[Meeting],
) -> Plan:
    present = tuple(person for person in people if person.is_present)
    listed = {key_of(person.name) for person in people}
    met = {name for meeting in history for group in meeting.groups for name in group}
    unknown = tuple(sorted(name for name in met if key_of(name) not in listed))
    least = least_total(problem)
    return Plan(present, tuple(history), problem, places, least, preferred, unknown)


def swap(plan: Plan, number: int, one: str, other: str) -> Plan:
    """Return *plan* with two people exchanged in session *number*.

    ``swap(plan, 1, "Anja", "Bram").score - plan.score`` is what it costs.  Raises
    ``ValueError`` for a session or a name that is not in the plan.
    """
    session, i, j = _session(plan, number), _index(plan, one), _index(plan, other)
    place = plan.places[session]
    return _moved(plan, session, {i: place[j], j: place[i]})


def move(plan: Plan, number: int, name: str, group: int) -> Plan:
    """Return *plan* with one person in another *group* of session *number*.

    Groups count from 1 and change size.  Raises ``ValueError`` as `swap`, and for a group
    that is not there.
    """
    if not 1 <= group <= len(plan.problem.sizes):
        message = f"no group {group}"
        raise ValueError(message)
    return _moved(plan, _session(plan, number), {_index(plan, name): group - 1})


def _moved(plan: Plan, session: int, groups: dict[int, int]) -> Plan:
    place = tuple(groups.get(i, group) for i, group in enumerate(plan.places[session]))
    return replace(
        plan, places=(*plan.places[:session], place, *plan.places[session + 1 :])
    )


def _session(plan: Plan, number: int) -> int:
    return [meeting.number for meeting in plan.meetings].index(number)


def _index(plan: Plan, name: str) -> int:
    return [key_of(person.name) for person in plan.people].index(key_of(name))


def _numbered(names: Sequence[str]) -> Values:
    """Return one number per name; what is unknown is a number of its own."""
    numbers: dict[object, int] = {}
    return tuple(
        numbers.setdefault(key_of(name) or i, len(numbers)) for i, name in enumerate(names)
    )


def _places_of(people: Sequence[Participant], meeting: Meeting) -> Values:
    group_of = {
        key_of(name): str(g) for g, names in enumerate(meeting.groups) for name in names
    }
    return _numbered([group_of.get(key_of(person.name), "") for person in people])
