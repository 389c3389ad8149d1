"""Where the dots of a network go: forces, the same picture every time."""

import cmath
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

ROUNDS: Final = 60
BUSY: Final = 60
"""From so many dots on, fewer rounds: the picture is read as a cloud anyway."""


@lru_cache(maxsize=8)
def spread(
    groups: tuple[tuple[str, str], ...], edges: tuple[tuple[str, str], ...]
) -> Mapping[str, tuple[float, float]]:
    """Return a place in the unit square for every dot.

    Dots start on a circle next to their own group, push each other away and are pulled
    together by ties, so that the picture shows what is near; nothing is left to chance.

    Parameters
    ----------
    groups
        Name and group of every dot.
    edges
        Pairs of names that are tied.

    Notes
    -----
    T. M. J. Fruchterman and E. M. Reingold (1991), *Software: Practice and Experience* 21,
    1129-1164, from a fixed start instead of a random one.
    """
    names = [name for name, _ in sorted(groups, key=lambda each: (each[1], each[0]))]
    n = len(names)
    if n == 0:
        return {}
    at = {name: number for number, name in enumerate(names)}
    places = [cmath.rect(1, 2 * math.pi * number / n) for number in range(n)]
    tied = [(at[a], at[b]) for a, b in edges]
    ideal = 1.6 / math.sqrt(n)
    rounds = ROUNDS if n <= BUSY else ROUNDS // 3
    for step in range(rounds):
        warmth = 0.15 * (1 - step / rounds)
        for i, move in enumerate(_moves(places, tied, ideal)):
            length = abs(move) or 1.0
            places[i] += move / length * min(length, warmth)
    x = _scaled([place.real for place in places])
    y = _scaled([place.imag for place in places])
    return dict(zip(names, zip(x, y, strict=True), strict=True))


def _moves(
    places: Sequence[complex], tied: Sequence[tuple[int, int]], ideal: float
) -> list[complex]:
    """Return where every dot is pushed and pulled, as a step in the plane."""
    moves = [-place * ideal for place in places]  # what has no ties stays in the picture
    for i, place in enumerate(places):
        for j in range(i):
            away = place - places[j]
            push = away * (ideal * ideal / (away.real**2 + away.imag**2 + 1e-6))
            moves[i] += push
            moves[j] -= push
    for i, j in tied:
        away = places[i] - places[j]
        pull = away * (abs(away) / ideal)
        moves[i] -= pull
        moves[j] += pull
    return moves


def _scaled(values: Sequence[float]) -> list[float]:
    low, high = min(values), max(values)
    return [
        round((value - low) / (high - low), 4) if high > low else 0.5 for value in values
    ]
