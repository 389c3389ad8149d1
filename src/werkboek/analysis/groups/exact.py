"""Prove that a plan of one session cannot be better, with the exact solver HiGHS.

Needs SciPy (``pip install werkboek[plan]``).  ``x[i, g]`` says that person *i* sits in
group *g*.  With *c* people of one value in group *g*, a variable must be at least
``C(c, 2)``.  That curve is convex, so the variable lies above all its tangents

    z >= k c - k (k + 1) / 2     for k = 1, 2, ...

and minimising pushes it onto the curve at whole *c*.  It takes values x groups variables;
one variable per pair of people is hopeless beyond a dozen people.
"""

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .plan import Plan
from .problem import (
    BROKEN_TOGETHER,
    OVER_TEAM_LIMIT,
    REPEAT,
    SAME_DISCIPLINE,
    SAME_TEAM,
    TEAM_LIMIT,
    Places,
    Problem,
    Values,
)

ROUNDING = 1e-6
"""Costs are whole; the solver's bound may lie this much too high."""


@dataclass(frozen=True, slots=True)
class Solution:
    """What the solver knows after its time.

    ``places`` is empty when it found no division that keeps every wish; no division that
    does costs less than ``least``.
    """

    places: Places
    least: int


def prove(plan: Plan, seconds: int) -> Plan:
    """Return *plan*, better where the solver found better, with a sharper ``least``.

    Only a plan of one session can be proven this way; others come back as they are.  Raises
    ``ImportError`` without SciPy.
    """
    if plan.is_proven or plan.problem.sessions > 1:
        return plan
    solution = solve(plan.problem, seconds)
    found = replace(plan, places=solution.places) if solution.places else plan
    best = min(plan, found, key=lambda candidate: candidate.score.total)
    with_broken_wish = plan.least + BROKEN_TOGETHER  # the solver leaves those out
    return replace(best, least=max(plan.least, min(solution.least, with_broken_wish)))


def solve(problem: Problem, seconds: float) -> Solution:
    """Return what HiGHS finds in *seconds* for one session; raises ``ImportError``."""
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415 - optional
    from scipy.sparse import coo_array  # noqa: PLC0415 - optional, and slow to import

    people, groups = len(problem.teams), len(problem.sizes)
    seats = people * groups  # x[i, g] is variable i * groups + g
    model = _model(problem)
    entries = [
        (number, variable, factor)
        for number, (row, _, _) in enumerate(model.rows)
        for variable, factor in row.items()
    ]
    numbers, variables, factors = zip(*entries, strict=True)
    shape = (len(model.rows), len(model.costs))
    is_seat = [variable < seats for variable in range(len(model.costs))]
    result = milp(
        model.costs,
        constraints=LinearConstraint(
            coo_array((factors, (numbers, variables)), shape=shape).tocsr(),
            [low for _, low, _ in model.rows],
            [high for _, _, high in model.rows],
        ),
        integrality=is_seat,
        bounds=Bounds(0, [1 if seat else math.inf for seat in is_seat]),
        options={"time_limit": seconds, "mip_rel_gap": 0},
    )
    bound = result.mip_dual_bound
    least = math.ceil(bound - ROUNDING) if bound is not None and math.isfinite(bound) else 0
    if result.x is None:
        return Solution((), least)
    chosen = [result.x[i * groups : (i + 1) * groups].argmax() for i in range(people)]
    return Solution((tuple(map(int, chosen)),), least)


@dataclass(slots=True)
class _Model:
    """Costs of the variables, and rows: factors of variables, lowest and highest sum."""

    costs: list[float]
    rows: list[tuple[dict[int, float], float, float]]

    def add_variable(self, cost: float) -> int:
        self.costs.append(cost)
        return len(self.costs) - 1


def _model(problem: Problem) -> _Model:
    people, groups = range(len(problem.teams)), range(len(problem.sizes))
    x = [[i * len(groups) + g for g in groups] for i in people]
    model = _Model([0.0] * (len(people) * len(groups)), [])
    model.rows += [(dict.fromkeys(x[i], 1.0), 1, 1) for i in people]
    for g in groups:
        size = problem.sizes[g]
        model.rows.append(({x[i][g]: 1.0 for i in people}, size, size))
        model.rows += [({x[i][g]: 1.0, x[j][g]: 1.0}, 0, 1) for i, j in problem.apart]
        model.rows += [({x[i][g]: 1.0, x[j][g]: -1.0}, 0, 0) for i, j in problem.together]
        for weight, members in _shared(problem):
            pairs = model.add_variable(weight)
            count = {x[i][g]: 1.0 for i in members}
            for k in range(1, min(len(members), size)):
                tangent = {pairs: 1.0, **dict.fromkeys(count, -float(k))}
                model.rows.append((tangent, -k * (k + 1) / 2, math.inf))
        for members in _with(problem.teams):
            if len(members) > TEAM_LIMIT:
                over = model.add_variable(OVER_TEAM_LIMIT)
                row = {over: -1.0, **{x[i][g]: 1.0 for i in members}}
                model.rows.append((row, -math.inf, TEAM_LIMIT))
    return model


def _shared(problem: Problem) -> Iterator[tuple[int, list[int]]]:
    """Give the weight and the people of each value that at least two people share."""
    attributes = [
        (SAME_DISCIPLINE, problem.disciplines),
        (SAME_TEAM, problem.teams),
        *((REPEAT, place) for place in problem.history),
    ]
    for weight, values in attributes:
        yield from ((weight, members) for members in _with(values) if len(members) > 1)


def _with(values: Values) -> list[list[int]]:
    """Return the people of each value."""
    members = defaultdict(list)
    for person, value in enumerate(values):
        members[value].append(person)
    return list(members.values())
