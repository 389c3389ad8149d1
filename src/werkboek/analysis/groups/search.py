"""Find a good division: simulated annealing over all sessions at once.

One step exchanges two people in one session, two people in all sessions, or a block of
people who belong together with as many others.  A rise of the cost by *d* is accepted with
chance ``exp(-d / temperature)``, that is below ``-temperature ln u`` for *u* uniform on
``(0, 1]``, and the temperature falls.

Everything random comes from the seed and nothing depends on the clock, so the same list
gives the same groups on every machine.

S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi (1983), *Science* 220, 671-680.
"""

import math
from random import Random
from typing import Final

from .problem import REPEAT, Places, Problem, least_total
from .state import Exchange, State

BUDGET: Final = 300_000
"""Most steps in one start, and in all starts; about a second for 36 people."""
STARTS: Final = 40
STARTS_NEAR: Final = 5
"""Most starts in all, and beyond the budget when the bound is a single repeat away."""
STEPS_PER_CUBE: Final = 1.6
HOT, COLD = 2.5, 0.3
"""Temperatures in the unit of the cost: near one repeat, and well below one shared team."""
COOL_EVERY: Final = 100
WHOLE_SERIES: Final = 0.03
"""Share of steps that exchange two people in all sessions: that costs no repeats."""
LOOSEN: Final = 0.1
"""Share of steps on a block that move one person of it."""


def search(problem: Problem, *, seed: int = 0) -> Places:
    """Return the best division found; stops when no better one can exist.

    Small problems get many starts, as strict rules may leave no way from one division to a
    better one.  Large ones get one, and more only when the bound is a single repeat away:
    then a perfect division often exists, and each start may find it.
    """
    random = Random(seed)  # noqa: S311 - reproducible groups, nothing secret
    least, steps = least_total(problem), _steps(problem)
    best, best_cost = _anneal(problem, random, steps, least)
    for start in range(2, STARTS + 1):
        is_near = best_cost <= least + REPEAT and start <= STARTS_NEAR
        if best_cost <= least or (start * steps > BUDGET and not is_near):
            break
        places, cost = _anneal(problem, random, steps, least)
        if cost < best_cost:
            best, best_cost = places, cost
    return best


def _steps(problem: Problem) -> int:
    """Return the steps of one start: pairs to exchange times people, for each session."""
    if len(problem.sizes) == 1:
        return 0
    return min(BUDGET, int(STEPS_PER_CUBE * problem.sessions * len(problem.teams) ** 3))


def _anneal(problem: Problem, random: Random, steps: int, least: int) -> tuple[Places, int]:
    """Cool down from a random division; return the best on the way and its cost."""
    state = State(problem, random)
    best, best_cost = state.places(), state.cost
    people = len(problem.teams)
    blocks = {i: block for block in problem.blocks for i in block if len(block) > 1}
    temperature, chance = HOT, random.random
    for step in range(steps):
        if best_cost <= least:
            break
        if step % COOL_EVERY == 0:
            temperature = HOT * (COLD / HOT) ** (step / steps)
        session, one, other = (
            int(chance() * problem.sessions),
            int(chance() * people),
            int(chance() * people),
        )
        if state.group_of[session][one] == state.group_of[session][other]:
            continue
        exchanges = [(session, one, other)]
        if one in blocks or other in blocks:
            exchanges = _exchange_blocks(state, blocks, exchanges[0], random)
        elif problem.sessions > 1 and chance() < WHOLE_SERIES:
            exchanges = [
                (t, one, other)
                for t, place in enumerate(state.group_of)
                if place[one] != place[other]
            ]
        state.attempt(exchanges, -temperature * math.log(1 - chance()))
        if state.cost < best_cost:
            best, best_cost = state.places(), state.cost
    return best, best_cost


def _exchange_blocks(
    state: State, blocks: dict[int, tuple[int, ...]], exchange: Exchange, random: Random
) -> list[Exchange]:
    """Return the exchanges that move a block as a whole, with as many people back.

    Now and then only the two themselves: wishes that cannot be kept need not stay together.
    """
    session, one, other = exchange
    if len(blocks.get(one, ())) < len(blocks.get(other, ())):
        one, other = other, one
    group_of = state.group_of[session]
    source, target = group_of[one], group_of[other]
    away = [i for i in blocks[one] if group_of[i] == source]
    back = [i for i in blocks.get(other, (other,)) if group_of[i] == target]
    free = [i for i in state.members[session][target] if i not in blocks and i != other]
    missing = len(away) - len(back)
    if not 0 <= missing <= len(free) or random.random() < LOOSEN:
        return [exchange]
    back += random.sample(free, missing)
    return [(session, i, j) for i, j in zip(away, back, strict=True)]
