"""People and a plan as the facilitator keeps them in notes, and as the planner takes them.

A plan is kept as one row per person with the number of their group in every session, ``-``
where they are in none, so that two trajectories and a changed list still make sense of it.
"""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from werkboek.model import PERSON, Answer, Colleague, Json

from .exact import prove
from .participants import Participant, key_of
from .plan import Meeting, Plan, kept_plan, plan_groups
from .problem import Problem
from .sizes import PREFERRED

NOWHERE: Final = "-"
PROOF_SECONDS: Final = 5


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a facilitator chooses before planning.

    ``preferred`` are the smallest and largest group, None for not splitting.  ``sessions``
    counts all of the series; the first ``held`` of them are over and stay as they were.
    """

    preferred: tuple[int, int] | None = PREFERRED
    sessions: int = 1
    held: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """A plan as it is kept, and who is present but in no group of it."""

    plan: Plan
    wishes: Wishes
    missing: tuple[Colleague, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A new plan as a note, with the bound that holds as long as the problem is this."""

    note: Answer
    problem: Problem
    least: int

    @property
    def groups(self) -> int:
        """How many groups there are in a session."""
        return len(self.problem.sizes)


def participants(people: Sequence[Colleague]) -> tuple[Participant, ...]:
    """Return *people* as the planner takes them, with names for ids."""
    names = {each.id: each.name for each in people}
    return tuple(
        Participant(
            name=each.name,
            discipline=each.discipline,
            team=each.team,
            leads=each.leads,
            is_present=each.is_present,
            apart=tuple(names[other] for other in each.apart if other in names),
            together=tuple(names[other] for other in each.together if other in names),
        )
        for each in people
    )


def read_in(
    listed: Sequence[Participant], known: Sequence[Colleague], request: str
) -> tuple[Colleague, ...]:
    """Return *listed* as colleagues: who is *known* by name is changed, others are new."""
    before = {key_of(each.name): each for each in known}
    ids = {key_of(each.name): each.id for each in known}
    for number, person in enumerate(listed):
        ids.setdefault(key_of(person.name), f"{PERSON}{request}-{number}")

    def named(names: Sequence[str]) -> tuple[str, ...]:
        return tuple(ids[key_of(name)] for name in names if key_of(name) in ids)

    return tuple(
        Colleague(
            id=ids[key_of(person.name)],
            name=person.name,
            function=before[key].function if (key := key_of(person.name)) in before else "",
            discipline=person.discipline,
            team=person.team,
            leads=person.leads,
            is_present=person.is_present,
            apart=named(person.apart),
            together=named(person.together),
        )
        for person in listed
    )


def find(people: Sequence[Colleague], wishes: Wishes, note: Answer) -> Found:
    """Plan everybody who is present; sessions that were held come from *note*.

    Takes up to some seconds.  Raises ``ValueError`` when nobody is present.
    """
    present = sum(each.is_present for each in people)
    preferred = wishes.preferred or (present, present)
    plan = plan_groups(
        participants(people),
        preferred=preferred,
        sessions=max(1, wishes.sessions - wishes.held),
        history=_held(people, note, wishes.held),
    )
    with contextlib.suppress(ImportError):  # without SciPy the bound by counting stays
        plan = prove(plan, PROOF_SECONDS)
    return Found(as_note(people, plan, wishes, note), plan.problem, plan.least)


def as_note(
    people: Sequence[Colleague], plan: Plan, wishes: Wishes, before: Answer
) -> dict[str, Json]:
    """Return the fields of the note that keeps *plan*; *before* has the held sessions."""
    place = {key_of(each.name): at for at, each in enumerate(plan.people)}
    old = _rows(before)
    rows: list[Json] = []
    for each in people:
        held = old.get(each.id, ())[: wishes.held]
        held = (*held, *(NOWHERE for _ in range(wishes.held - len(held))))
        at = place.get(key_of(each.name))
        new = [NOWHERE if at is None else str(groups[at] + 1) for groups in plan.places]
        if {*held, *new} != {NOWHERE}:
            rows.append({"mens": each.id, "groepen": " ".join((*held, *new))})
    smallest, largest = wishes.preferred or (0, 0)
    return {"van": smallest, "tot": largest, "gehouden": wishes.held, "plaatsen": rows}


def seated(note: Answer, person: str, group: int, wishes: Wishes) -> dict[str, Json]:
    """Return *note* with *person* in *group*, from 1, in every session still to come."""
    rows: list[Json] = [
        {"mens": name, "groepen": " ".join(row)}
        for name, row in _rows(note).items()
        if name != person
    ]
    held = [NOWHERE] * wishes.held
    held[: len(held)] = [*_rows(note).get(person, ()), *held][: len(held)]
    new = [str(group)] * (wishes.sessions - wishes.held)
    rows.append({"mens": person, "groepen": " ".join((*held, *new))})
    return {**note, "plaatsen": rows}


def kept(people: Sequence[Colleague], note: Answer, found: Found | None) -> Kept | None:
    """Return the plan that *note* keeps for today's *people*; None when there is none.

    *found* is what was found last; its bound is used if the problem is still the same.
    """
    rows = _rows(note)
    sessions, first = sessions_in(note)
    held = first - 1
    placed = [each for each in people if _is_placed(rows.get(each.id, ()), held, sessions)]
    if not placed:
        return None
    asked = (_whole(note.get("van")), _whole(note.get("tot")))
    wishes = Wishes(asked if all(asked) else None, sessions, held)
    plan = kept_plan(
        participants([replace(each, is_present=True) for each in placed]),
        tuple(
            tuple(int(rows[each.id][session]) - 1 for each in placed)
            for session in range(held, sessions)
        ),
        preferred=wishes.preferred or (len(placed), len(placed)),
        history=_held(people, note, held),
    )
    if found and found.problem == plan.problem:
        plan = replace(plan, least=max(plan.least, found.least))
    here = {each.id for each in placed}
    missing = (each for each in people if each.is_present and each.id not in here)
    return Kept(plan, wishes, tuple(missing))


def sessions_in(note: Answer) -> tuple[int, int]:
    """Return how many sessions *note* has groups for, and the first still to come.

    ``(0, 1)`` when it has none.
    """
    sessions = max(map(len, _rows(note).values()), default=0)
    return sessions, min(_whole(note.get("gehouden")), max(0, sessions - 1)) + 1


def placed_in(note: Answer, session: int) -> Mapping[str, str]:
    """Return the number of the group of everybody who has one in *session*, from 1."""
    rows = {person: row[session - 1 : session] for person, row in _rows(note).items()}
    return {person: row[0] for person, row in rows.items() if row and row[0].isdecimal()}


def _held(people: Sequence[Colleague], note: Answer, held: int) -> tuple[Meeting, ...]:
    rows = _rows(note)
    meetings = []
    for session in range(held):
        groups: dict[str, list[str]] = {}
        for each in people:
            group = (*rows.get(each.id, ()), *(NOWHERE,) * held)[session]
            if group.isdecimal():
                groups.setdefault(group, []).append(each.name)
        in_order = (tuple(groups[name]) for name in sorted(groups, key=int))
        meetings.append(Meeting(session + 1, tuple(in_order)))
    return tuple(meetings)


def _is_placed(row: Sequence[str], held: int, sessions: int) -> bool:
    new = row[held:]
    return 0 < len(row) == sessions and all(each.isdecimal() and int(each) for each in new)


def _rows(note: Answer) -> Mapping[str, tuple[str, ...]]:
    rows = note.get("plaatsen")
    return {
        str(row.get("mens", "")): tuple(str(row.get("groepen", "")).split())
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict)
    }


def _whole(value: Json) -> int:
    return value if isinstance(value, int) and value >= 0 else 0
