"""The shipped cut-offs are those of exact enumeration; this script made them."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import accumulate, combinations, pairwise
from math import factorial, prod

import pytest

from werkboek.analysis import agreement
from werkboek.analysis.agreement import DECIMALS
from werkboek.analysis.cut_offs import CUT_OFFS, FEWEST, LARGEST, POINTS

ONE_IN_TWENTY = Fraction(1, 20)


def all_counts(answers: int) -> Iterator[tuple[int, ...]]:
    """Iterate over every way *answers* can fall on the points (stars and bars)."""
    places = answers + POINTS - 1
    for bars in combinations(range(places), POINTS - 1):
        edges = (-1, *bars, places)
        yield tuple(b - a - 1 for a, b in pairwise(edges))


def enumerate_cut_offs(answers: int) -> tuple[float, float]:
    """Return ``(lower, upper)`` for uniformly random answers, exactly."""
    ways: Counter[float] = Counter()
    for counts in all_counts(answers):
        reached = round(agreement(counts), DECIMALS)
        ways[reached] += factorial(answers) // prod(map(factorial, counts))
    values = sorted(ways)
    at_most = dict(zip(values, accumulate(ways[value] for value in values), strict=True))
    total = Fraction(POINTS**answers)
    lower = max(v for v in values if at_most[v] / total <= ONE_IN_TWENTY)
    upper = min(v for v in values if 1 - at_most[v] / total <= ONE_IN_TWENTY)
    return lower, upper


@pytest.mark.parametrize("answers", range(FEWEST, 13))
def test_the_shipped_cut_offs_are_those_of_enumeration(answers: int) -> None:
    assert CUT_OFFS[answers] == enumerate_cut_offs(answers)


@pytest.mark.parametrize(
    ("answers", "lower", "upper"),
    [  # methods.md, section 3
        (5, -0.5667, 0.7000),
        (6, -0.3333, 0.6667),
        (7, -0.2143, 0.5714),
        (8, -0.1389, 0.5625),
        (9, -0.2407, 0.5556),
        (10, -0.2167, 0.5000),
        (12, -0.1296, 0.4583),
        (15, -0.1556, 0.4111),
        (18, -0.1420, 0.3889),
    ],
)
def test_the_shipped_cut_offs_are_those_of_methods(
    answers: int, lower: float, upper: float
) -> None:
    assert CUT_OFFS[answers] == pytest.approx((lower, upper), abs=5e-5)


def test_there_is_a_cut_off_for_every_size() -> None:
    assert list(CUT_OFFS) == list(range(FEWEST, LARGEST + 1))
