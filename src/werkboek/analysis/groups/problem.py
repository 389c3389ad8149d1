"""What a division costs, straight from the definition, and what no division can beat.

A division is written as places: ``places[t][i]`` is the group of person *i* in session *t*.
Every attribute of people (discipline, team, the group they were in before) is a value per
person, and costs the pairs of people in one group who share it.  That is convex in the
number who share, so the sum is smallest when each value is spread as evenly as it can be.
"""

import math
from collections import Counter
from dataclasses import astuple, dataclass
from itertools import combinations
from typing import Final, TypeAlias

from .participants import Pair

Values: TypeAlias = tuple[int, ...]
"""One small number per person, from 0; equal numbers share something."""

Places: TypeAlias = tuple[Values, ...]

REPEAT: Final = 5
SAME_DISCIPLINE: Final = 3
SAME_TEAM: Final = 1
TEAM_LIMIT: Final = 2
OVER_TEAM_LIMIT: Final = 100
BROKEN_TOGETHER: Final = 10_000
BROKEN_APART: Final = 20_000
"""Twice a broken together: where the two collide, keeping a known clash apart is safer."""


@dataclass(frozen=True, slots=True)
class Problem:
    """People by index from 0, to be divided in groups of ``sizes``, ``sessions`` times.

    ``sum(sizes) == n``.  Somebody whose discipline, team or earlier group is unknown has a
    value of their own.  ``history`` holds one value per person for each earlier session.
    """

    sizes: tuple[int, ...]
    disciplines: Values
    teams: Values
    sessions: int = 1
    history: Places = ()
    apart: frozenset[Pair] = frozenset()
    together: frozenset[Pair] = frozenset()

    @property
    def blocks(self) -> list[tuple[int, ...]]:
        """Who belong together, directly or through somebody else; everybody once."""
        block: dict[int, tuple[int, ...]] = {i: (i,) for i in range(len(self.teams))}
        for i, j in sorted(self.together):
            if block[i] != block[j]:
                joined = tuple(sorted(block[i] + block[j]))
                block.update(dict.fromkeys(joined, joined))
        return sorted(set(block.values()))

    @property
    def wished(self) -> list[Pair]:
        """Every pair that the wishes put in one group, in each session again.

        Without those of a block that is too large for any group.
        """
        blocks = (block for block in self.blocks if len(block) <= max(self.sizes))
        return [pair for block in blocks for pair in combinations(block, 2)]


@dataclass(frozen=True, slots=True)
class Score:
    """What a division costs, or as a difference what a change costs, in counts.

    ``repeats`` counts two people for every earlier session they share: meeting again is
    one, a third meeting is two more.  ``same_discipline`` and ``same_team`` count pairs in
    one group, ``over_team_limit`` people beyond two of a team in a group, the last two
    broken wishes; all of them over all sessions.
    """

    repeats: int = 0
    same_discipline: int = 0
    same_team: int = 0
    over_team_limit: int = 0
    broken_apart: int = 0
    broken_together: int = 0

    @property
    def total(self) -> int:
        """The objective that the search makes small."""
        return (
            REPEAT * self.repeats
            + SAME_DISCIPLINE * self.same_discipline
            + SAME_TEAM * self.same_team
            + OVER_TEAM_LIMIT * self.over_team_limit
            + BROKEN_APART * self.broken_apart
            + BROKEN_TOGETHER * self.broken_together
        )

    def __sub__(self, other: "Score") -> "Score":
        """Return what changed from *other* to this one."""
        pairs = zip(astuple(self), astuple(other), strict=True)
        return Score(*(mine - theirs for mine, theirs in pairs))


def score(problem: Problem, places: Places) -> Score:
    """Count the objective of *places*."""
    met = (*problem.history, *places)
    return Score(
        repeats=sum(
            _pairs_sharing(met[before], met[now])
            for now in range(len(problem.history), len(met))
            for before in range(now)
        ),
        same_discipline=sum(_pairs_sharing(problem.disciplines, place) for place in places),
        same_team=sum(_pairs_sharing(problem.teams, place) for place in places),
        over_team_limit=sum(
            max(0, count - TEAM_LIMIT)
            for place in places
            for count in Counter(zip(problem.teams, place, strict=True)).values()
        ),
        broken_apart=sum(
            place[i] == place[j] for place in places for i, j in problem.apart
        ),
        broken_together=sum(
            place[i] != place[j] for place in places for i, j in problem.together
        ),
    )


def least_repeats(problem: Problem) -> int:
    """Return a number of repeats that no division can beat.

    By the pigeonhole principle: *s* people in one group came from *G* earlier groups, so at
    least ``(G - r) C(q, 2) + r C(q + 1, 2)`` pairs meet again, with ``q, r = divmod(s,
    G)``.
    """
    new = tuple(g for g, size in enumerate(problem.sizes) for _ in range(size))
    each = max(_least_sharing(problem, new), len(problem.wished))
    among_new = math.comb(problem.sessions, 2) * each
    with_old = sum(_least_sharing(problem, old) for old in problem.history)
    return among_new + problem.sessions * with_old


def least_total(problem: Problem) -> int:
    """Return a total cost that no division can beat; attributes are bounded one by one."""
    room = sum(min(TEAM_LIMIT, size) for size in problem.sizes)
    over = sum(max(0, count - room) for count in Counter(problem.teams).values())
    each = (
        SAME_DISCIPLINE * _least_sharing(problem, problem.disciplines)
        + SAME_TEAM * _least_sharing(problem, problem.teams)
        + OVER_TEAM_LIMIT * over
    )
    return problem.sessions * each + REPEAT * least_repeats(problem)


def _pairs_sharing(values: Values, place: Values) -> int:
    return sum(math.comb(n, 2) for n in Counter(zip(values, place, strict=True)).values())


def _least_sharing(problem: Problem, values: Values) -> int:
    """Return the largest of three bounds on the pairs in one group that share a value.

    Spread every value evenly over the groups; fill every group evenly with the values; and
    count the pairs who share it and must be together anyway.
    """
    counts = Counter(values).values()
    by_value = sum(_even_pairs(count, len(problem.sizes)) for count in counts)
    by_group = sum(_even_pairs(size, len(counts)) for size in problem.sizes)
    wished = sum(values[i] == values[j] for i, j in problem.wished)
    return max(by_value, by_group, wished)


def _even_pairs(items: int, boxes: int) -> int:
    """Return the pairs inside *boxes* when *items* are spread over them evenly."""
    each, remainder = divmod(items, boxes)
    return remainder * math.comb(each + 1, 2) + (boxes - remainder) * math.comb(each, 2)
