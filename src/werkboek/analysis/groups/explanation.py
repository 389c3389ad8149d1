"""Everything a facilitator should know about a plan before using it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from math import ceil

from .contradictions import contradictions
from .participants import Pair, apart_pairs, manager_pairs
from .plan import Plan
from .problem import TEAM_LIMIT, Values, least_repeats
from .reasons import Code, Reason, Value
from .sizes import PREFERRED, WARN_AT_LEAST, WARN_AT_MOST, group_sizes, with_sevens

MINIMUM_DISCIPLINES = 3


def explain(plan: Plan) -> tuple[Reason, ...]:
    """Return the compromises of *plan*, and why: what counting says nobody can avoid.

    In order: sizes, disciplines, teams, contradictory wishes, broken wishes, meeting again.
    """
    return (
        *_about_sizes(plan),
        *_about_disciplines(plan),
        *_about_teams(plan),
        *contradictions(plan),
        *_about_broken_wishes(plan),
        *_about_repeats(plan),
    )


def _about_sizes(plan: Plan) -> Iterator[Reason]:
    people, sizes = len(plan.people), plan.problem.sizes
    smallest, largest = plan.preferred
    default, sevens = group_sizes(people, largest), with_sevens(people)
    if len(sizes) == 1 and people >= WARN_AT_LEAST:
        yield Reason(Code.NOT_SPLIT, {"people": people})
    elif default[-1] < smallest:
        wished: dict[str, Value] = {
            "people": people,
            "smallest": smallest,
            "largest": largest,
        }
        yield Reason(Code.SIZES, {**wished, "sizes": sizes})
        if sevens and plan.preferred == PREFERRED and sevens != sizes:
            yield Reason(Code.SEVENS, {"sizes": sevens})
    seated = sorted({len(members) for _, _, members in _each_group(plan)})
    for size in seated:
        if size <= WARN_AT_MOST:
            yield Reason(Code.SMALL, {"size": size})
        elif size >= WARN_AT_LEAST and len(sizes) > 1:
            yield Reason(Code.LARGE, {"size": size})


def _about_disciplines(plan: Plan) -> Iterator[Reason]:
    groups, values = len(plan.problem.sizes), plan.problem.disciplines
    for value, count in _larger_than(groups, values) if groups > 1 else ():
        name = plan.people[values.index(value)].discipline
        yield _too_many(Code.DISCIPLINE, "discipline", name, count, groups)
    different = len(set(values))
    if different < MINIMUM_DISCIPLINES:
        yield Reason(Code.FEW_DISCIPLINES, {"disciplines": different})
        return
    for session, group, members in _each_group(plan):
        found = len({values[i] for i in members})
        if found < MINIMUM_DISCIPLINES:
            where = {"session": session, "group": group, "disciplines": found}
            yield Reason(Code.GROUP_DISCIPLINES, where)


def _about_teams(plan: Plan) -> Iterator[Reason]:
    groups, values = len(plan.problem.sizes), plan.problem.teams
    if groups == 1:
        return
    unavoidable = _larger_than(TEAM_LIMIT * groups, values)
    for value, count in unavoidable:
        name = plan.people[values.index(value)].team
        yield _too_many(Code.TEAM, "team", name, count, groups)
    for session, group, members in _each_group(plan):
        for value, count in _larger_than(TEAM_LIMIT, tuple(values[i] for i in members)):
            if value not in dict(unavoidable):
                name = plan.people[values.index(value)].team
                where = {"session": session, "group": group}
                yield Reason(Code.GROUP_TEAM, {**where, "team": name, "people": count})


def _larger_than(most: int, values: Values) -> list[tuple[int, int]]:
    """Return each value that more than *most* people have, with how many."""
    return [(value, count) for value, count in Counter(values).items() if count > most]


def _too_many(code: Code, what: str, name: str, people: int, groups: int) -> Reason:
    """Return the pigeonhole reason: so many people over so many groups."""
    least = ceil(people / groups)
    return Reason(code, {what: name, "people": people, "groups": groups, "least": least})


def _about_broken_wishes(plan: Plan) -> Iterator[Reason]:
    managers, asked = manager_pairs(plan.people), apart_pairs(plan.people)
    yield from _broken(plan, Code.BROKEN_MANAGER, managers, meeting=True)
    yield from _broken(plan, Code.BROKEN_APART, asked - managers, meeting=True)
    yield from _broken(plan, Code.BROKEN_TOGETHER, plan.problem.together, meeting=False)


def _broken(
    plan: Plan, code: Code, pairs: Iterable[Pair], *, meeting: bool
) -> Iterator[Reason]:
    """Give the pairs who do meet, or do not, with the sessions in which that is so."""
    for i, j in sorted(pairs):
        sessions = tuple(
            planned.number
            for planned, place in zip(plan.meetings, plan.places, strict=True)
            if (place[i] == place[j]) is meeting
        )
        if sessions:
            names = (plan.people[i].name, plan.people[j].name)
            yield Reason(code, {"names": names, "sessions": sessions})


def _about_repeats(plan: Plan) -> Iterator[Reason]:
    if plan.unknown:
        yield Reason(Code.UNKNOWN_BEFORE, {"names": plan.unknown})
    if plan.problem.sessions + len(plan.history) == 1:
        return
    repeats = plan.score.repeats
    least = least_repeats(plan.problem) if plan.has_planned_sizes else 0
    if not repeats:
        yield Reason(Code.NO_REPEATS, {})
        return
    if repeats == least:
        yield Reason(Code.LEAST_REPEATS, {"repeats": repeats})
    else:
        yield Reason(Code.REPEATS, {"repeats": repeats, "least": least})
    for block in plan.problem.blocks:
        if len(block) > 1:
            names = tuple(plan.people[i].name for i in block)
            yield Reason(Code.WISHED_REPEATS, {"names": names})


def _each_group(plan: Plan) -> Iterator[tuple[int, int, list[int]]]:
    """Give session number, group number from 1, and the people in it."""
    for meeting, place in zip(plan.meetings, plan.places, strict=True):
        for group in range(len(plan.problem.sizes)):
            members = [i for i, g in enumerate(place) if g == group]
            if members:
                yield meeting.number, group + 1, members
