"""A division that changes: what one exchange costs is known from the two groups alone.

With ``price[i][k]`` what *i* and *k* would cost by sitting together once more, *i* in group
*A* and *j* in group *B*, exchanging *i* and *j* changes the cost by

    sum over k in B without j of  price[i][k] - price[j][k]
    + sum over k in A without i of  price[j][k] - price[i][k]
    + REPEAT (|A| + |B| - 2)

The last term is there because ``price`` counts the meetings that the exchange itself ends.
"""

from collections import Counter
from itertools import combinations
from random import Random
from typing import TypeAlias

from .problem import (
    BROKEN_APART,
    BROKEN_TOGETHER,
    OVER_TEAM_LIMIT,
    REPEAT,
    SAME_DISCIPLINE,
    SAME_TEAM,
    TEAM_LIMIT,
    Places,
    Problem,
    score,
)

Exchange: TypeAlias = tuple[int, int, int]
"""Session, one person, and a person in another group."""


class State:
    """The one mutable thing of the search; starts at random, blocks whole if they fit."""

    def __init__(self, problem: Problem, random: Random) -> None:
        groups = range(len(problem.sizes))
        self.group_of = [_scattered(problem, random) for _ in range(problem.sessions)]
        self.members = [
            [[i for i, g in enumerate(place) if g == group] for group in groups]
            for place in self.group_of
        ]
        self.cost = score(problem, self.places()).total
        self._price = _prices(problem, self.members)
        self._teams = problem.teams
        self._has_large_team = max(Counter(problem.teams).values()) > TEAM_LIMIT
        self._team_counts = [
            [[0] * len(problem.sizes) for _ in range(max(problem.teams) + 1)]
            for _ in range(problem.sessions)
        ]
        for counts, place in zip(self._team_counts, self.group_of, strict=True):
            for team, group in zip(problem.teams, place, strict=True):
                counts[team][group] += 1

    def places(self) -> Places:
        """Return the division as it is now."""
        return tuple(map(tuple, self.group_of))

    def attempt(self, exchanges: list[Exchange], most: float) -> None:
        """Do all *exchanges* if together they raise the cost by at most *most*, or none."""
        *early, last = exchanges
        change = 0
        for exchange in early:
            change += self._change(*exchange)
            self._exchange(*exchange)
        change += self._change(*last)
        if change <= most:
            self._exchange(*last)
            self.cost += change
        else:
            for exchange in reversed(early):
                self._exchange(*exchange)

    def _change(self, session: int, i: int, j: int) -> int:
        groups, place = self.members[session], self.group_of[session]
        a, b = groups[place[i]], groups[place[j]]
        of_i, of_j = self._price[i], self._price[j]
        # The sums below count i with j twice, once from either side.
        change = REPEAT * (len(a) + len(b) - 2) - 2 * of_i[j]
        for k in a:
            change += of_j[k] - of_i[k]
        for k in b:
            change += of_i[k] - of_j[k]
        if self._has_large_team and self._teams[i] != self._teams[j]:
            change += self._team_change(session, i, j) + self._team_change(session, j, i)
        return change

    def _team_change(self, session: int, leaving: int, staying: int) -> int:
        """Return the change about the limit if *leaving* goes where *staying* is."""
        place, team = self.group_of[session], self._teams[leaving]
        counts = self._team_counts[session][team]
        was_over = counts[place[leaving]] > TEAM_LIMIT
        is_over = counts[place[staying]] >= TEAM_LIMIT
        return OVER_TEAM_LIMIT * (is_over - was_over)

    def _exchange(self, session: int, i: int, j: int) -> None:
        place, counts = self.group_of[session], self._team_counts[session]
        for one, other in ((i, j), (j, i)):
            group = self.members[session][place[one]]
            group.remove(one)
            of_one, of_other = self._price[one], self._price[other]
            for k in group:
                of_k = self._price[k]
                of_one[k] -= REPEAT
                of_k[one] -= REPEAT
                of_other[k] += REPEAT
                of_k[other] += REPEAT
            counts[self._teams[one]][place[one]] -= 1
            counts[self._teams[other]][place[one]] += 1
        self.members[session][place[i]].append(j)
        self.members[session][place[j]].append(i)
        place[i], place[j] = place[j], place[i]


def _prices(problem: Problem, members: list[list[list[int]]]) -> list[list[int]]:
    """Return what each pair would cost by sitting together once more."""
    people = range(len(problem.teams))
    price = [[_base_price(problem, i, j) if i != j else 0 for j in people] for i in people]
    for pair, value in (
        *((pair, BROKEN_APART) for pair in problem.apart),
        *((pair, -BROKEN_TOGETHER) for pair in problem.together),
        *((pair, REPEAT) for s in members for g in s for pair in combinations(g, 2)),
    ):
        i, j = pair
        price[i][j] += value
        price[j][i] += value
    return price


def _base_price(problem: Problem, i: int, j: int) -> int:
    return (
        SAME_DISCIPLINE * (problem.disciplines[i] == problem.disciplines[j])
        + SAME_TEAM * (problem.teams[i] == problem.teams[j])
        + REPEAT * sum(place[i] == place[j] for place in problem.history)
    )


def _scattered(problem: Problem, random: Random) -> list[int]:
    """Return a random division for one session, the largest blocks placed first."""
    room = list(problem.sizes)
    place = [0] * len(problem.teams)
    blocks = problem.blocks
    random.shuffle(blocks)
    for block in sorted(blocks, key=len, reverse=True):
        fitting = [group for group, free in enumerate(room) if free >= len(block)]
        for person in block:
            seats = fitting or [group for group, free in enumerate(room) if free]
            group = place[person] = random.choice(seats)
            fitting = fitting and [group]
            room[group] -= 1
    return place
