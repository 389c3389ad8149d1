"""The search against published schedules, full enumeration and an exact solver."""

from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from werkboek.analysis.groups.exact import solve
from werkboek.analysis.groups.problem import Problem, least_repeats, least_total, score
from werkboek.analysis.groups.search import search
from werkboek.analysis.groups.state import State

from .oracle import cost, least_cost, random_problem


def strangers(groups: int, size: int, sessions: int) -> Problem:
    """Return people who share nothing."""
    different = tuple(range(groups * size))
    return Problem((size,) * groups, different, different, sessions)


@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize(
    ("groups", "size", "sessions"), [(4, 4, 5), (5, 5, 6), (6, 6, 3), (7, 6, 4)]
)
def test_nobody_meets_twice_where_the_social_golfer_says_so(
    groups: int, size: int, sessions: int, seed: int
) -> None:
    # CSPLib prob010: these four have a schedule without repeats.
    problem = strangers(groups, size, sessions)

    places = search(problem, seed=seed)

    met = [
        (i, j)
        for place in places
        for i, j in combinations(range(groups * size), 2)
        if place[i] == place[j]
    ]
    assert len(met) == len(set(met)) == sessions * groups * size * (size - 1) // 2


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("sizes", "sessions"),
    [((5, 5), 1), ((6, 4), 1), ((4, 3, 3), 1), ((6, 6), 1), ((4, 4, 4), 1), ((4, 4), 2)],
)
def test_search_finds_the_best_of_all_divisions(
    sizes: tuple[int, ...], sessions: int, seed: int
) -> None:
    problem = random_problem(seed, sizes, sessions)
    best = least_cost(problem)

    places = search(problem, seed=seed)

    assert score(problem, places).total == best
    assert least_total(problem) <= best


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("sizes", [(5, 5), (4, 4, 4)])
def test_the_exact_solver_proves_the_best_of_all_divisions(
    sizes: tuple[int, ...], seed: int
) -> None:
    problem = random_problem(seed, sizes)

    solution = solve(problem, seconds=60)

    assert cost(problem, solution.places) == solution.least == least_cost(problem)


@pytest.mark.parametrize(
    ("people", "sizes", "repeats"),
    [  # methods.md, section 6: against one earlier meeting, everybody present
        (12, (6, 6), 12),
        (18, (6, 6, 6), 9),
        (20, (5, 5, 5, 5), 4),
        (24, (6, 6, 6, 6), 8),
        (25, (5, 5, 5, 5, 5), 0),
        (30, (6, 6, 6, 6, 6), 5),
        (31, (6, 5, 5, 5, 5, 5), 0),
        (36, (6, 6, 6, 6, 6, 6), 0),
    ],
)
def test_the_pigeonhole_bound_equals_the_table(
    people: int, sizes: tuple[int, ...], repeats: int
) -> None:
    different = tuple(range(people))
    before = tuple(g for g, size in enumerate(sizes) for _ in range(size))

    assert least_repeats(Problem(sizes, different, different, 2)) == repeats
    assert least_repeats(Problem(sizes, different, different, 1, (before,))) == repeats


@pytest.mark.parametrize(("sessions", "repeats"), [(2, 8), (3, 8 + 16), (4, 8 + 16 + 24)])
def test_twenty_four_people_repeat_no_more_than_they_must(
    sessions: int, repeats: int
) -> None:
    # methods.md, section 6: meetings 2, 3 and 4 of n = 24 reach the bound
    problem = strangers(4, 6, sessions)

    assert score(problem, search(problem)).repeats == repeats


@given(seed=st.integers(0, 10_000), sessions=st.integers(1, 3))
def test_the_cost_is_that_of_the_definition_after_any_exchanges(
    seed: int, sessions: int
) -> None:
    problem = random_problem(seed, (4, 4, 3), sessions)
    random = Random(seed)
    state = State(problem, random)

    for _ in range(20):
        session, (i, j) = random.randrange(sessions), random.sample(range(11), 2)
        if state.group_of[session][i] != state.group_of[session][j]:
            state.attempt([(session, i, j)], most=random.choice([-5.0, 0.0, 1e9]))

    assert (
        state.cost == cost(problem, state.places()) == score(problem, state.places()).total
    )


def test_the_same_people_get_the_same_groups_again() -> None:
    problem = random_problem(3, (5, 5), 2)

    assert search(problem, seed=4) == search(problem, seed=4)


def test_one_group_is_a_division() -> None:
    assert search(random_problem(1, (12,), 2)) == ((0,) * 12,) * 2
