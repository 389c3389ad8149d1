"""The planner's objective written again, pair by pair, and the best by trying all."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from random import Random

from werkboek.analysis.groups.problem import Places, Problem


def cost(problem: Problem, places: Places) -> int:
    """Return the objective as methods.md states it, with the rules on teams and wishes."""
    people = range(len(problem.teams))
    total = 0
    earlier = list(problem.history)
    for place in places:
        for i, j in combinations(people, 2):
            if place[i] == place[j]:
                total += 3 * (problem.disciplines[i] == problem.disciplines[j])
                total += 1 * (problem.teams[i] == problem.teams[j])
                total += 5 * sum(before[i] == before[j] for before in earlier)
                total += 20_000 * ((i, j) in problem.apart)
            else:
                total += 10_000 * ((i, j) in problem.together)
        for group in set(place):
            teams = Counter(problem.teams[i] for i in people if place[i] == group)
            total += 100 * sum(max(0, count - 2) for count in teams.values())
        earlier.append(place)
    return total


def least_cost(problem: Problem) -> int:
    """Return the cost of the best series, by full enumeration."""
    divisions = list(_divisions(problem.sizes))
    return min(
        cost(problem, places) for places in product(divisions, repeat=problem.sessions)
    )


def random_problem(seed: int, sizes: Sequence[int], sessions: int = 1) -> Problem:
    """Return people of six disciplines and five teams, with a history and four wishes."""
    random = Random(seed)
    people = sum(sizes)
    group_of = [g for g, size in enumerate(sizes) for _ in range(size)]
    pairs = random.sample(list(combinations(range(people), 2)), 4)
    return Problem(
        sizes=tuple(sizes),
        disciplines=tuple(random.choices(range(6), [3, 2, 2, 1, 1, 1], k=people)),
        teams=tuple(random.choices(range(5), [4, 2, 2, 1, 1], k=people)),
        sessions=sessions,
        history=tuple(tuple(random.sample(group_of, people)) for _ in range(2)),
        apart=frozenset(pairs[:3]),
        together=frozenset(pairs[3:]),
    )


def _divisions(sizes: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Give every division over groups of *sizes*; equal groups in one order only."""
    room = list(sizes)
    place: list[int] = []

    def seat(person: int) -> Iterator[tuple[int, ...]]:
        if person == sum(sizes):
            yield tuple(place)
            return
        tried = set()
        for group, free in enumerate(room):
            is_empty = free == sizes[group]
            if not free or (is_empty and free in tried):
                continue
            if is_empty:
                tried.add(free)
            room[group] -= 1
            place.append(group)
            yield from seat(person + 1)
            place.pop()
            room[group] += 1

    return seat(0)
