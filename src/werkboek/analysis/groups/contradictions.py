"""Wishes that no division can keep together, found before or after planning."""

from collections.abc import Iterator

from .participants import Pair, manager_pairs
from .plan import Plan
from .problem import Problem
from .reasons import Code, Reason, Value


def contradictions(plan: Plan) -> Iterator[Reason]:
    """Give every contradiction among the wishes that counting can find, with its people.

    What is not found here and still cannot be kept is named as broken by `explain`.
    """
    problem = plan.problem
    names = [person.name for person in plan.people]
    managers = manager_pairs(plan.people)
    for block in problem.blocks:
        together = tuple(names[i] for i in block)
        for i, j in sorted(problem.apart):
            if i in block and j in block:
                is_manager = (i, j) in managers
                code = Code.MANAGER_AND_TOGETHER if is_manager else Code.APART_AND_TOGETHER
                yield Reason(code, {"names": (names[i], names[j]), "block": together})
        if len(block) > max(problem.sizes):
            size = max(problem.sizes)
            yield Reason(Code.TOO_MANY_TOGETHER, {"names": together, "size": size})
    yield from _too_many_apart(problem, names)


def _too_many_apart(problem: Problem, names: list[str]) -> Iterator[Reason]:
    not_with = _not_with(problem.apart, len(names))
    groups = len(problem.sizes)
    clique = max((_all_apart(not_with, i) for i in range(len(names))), key=len)
    if len(clique) > groups:
        apart = tuple(names[i] for i in clique)
        yield Reason(Code.TOO_MANY_APART, {"names": apart, "groups": groups})
    smallest = min(problem.sizes)
    for name, avoided in zip(names, not_with, strict=True):
        allowed = len(names) - 1 - len(avoided)
        if groups > 1 and allowed < smallest - 1:
            values: dict[str, Value] = {"name": name, "allowed": allowed, "size": smallest}
            yield Reason(Code.TOO_FEW_LEFT, values)


def _not_with(apart: frozenset[Pair], people: int) -> list[set[int]]:
    not_with: list[set[int]] = [set() for _ in range(people)]
    for i, j in apart:
        not_with[i].add(j)
        not_with[j].add(i)
    return not_with


def _all_apart(not_with: list[set[int]], first: int) -> list[int]:
    """Return people who all must be apart, gathered greedily from *first*."""
    chosen, candidates = [first], not_with[first]
    while candidates:
        following = max(sorted(candidates), key=lambda i: len(not_with[i] & candidates))
        chosen.append(following)
        candidates = candidates & not_with[following]
    return sorted(chosen)
