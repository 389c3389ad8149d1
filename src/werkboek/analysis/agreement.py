"""How much a group agrees on an ordered scale, for groups as small as five."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import combinations

from .cut_offs import CUT_OFFS, FEWEST, LARGEST, POINTS

DECIMALS = 9
"""Agreement is rounded to this before it is compared, so that equal is equal."""

_MIN_CATEGORIES = 3


class Verdict(Enum):
    """What may be said about a group, given how easily chance says the same."""

    SHARED = auto()
    SPREAD = auto()
    DIVIDED = auto()
    TOO_FEW = auto()


def agreement(counts: Sequence[int]) -> float:
    """Return van der Eijk's agreement *A*.

    The counts are cut into horizontal layers; within a layer a category is filled (1) or
    not (0).  Of the triples of categories ``i < j < k``, ``TU`` are unimodal (110 or 011)
    and ``TDU`` are not (101).  With ``S`` filled categories out of ``K``::

        U = ((K - 2) TU - (K - 1) TDU) / ((K - 2) (TU + TDU)),  or 1 without such triples
        A = U (1 - (S - 1) / (K - 1))

    The whole is the mean over layers, weighted by the number of answers in each.

    Parameters
    ----------
    counts
        Answers per point of the scale, in order, shape ``(K,)`` with ``K >= 3``; whole
        numbers, not negative, at least one of them positive.

    Returns
    -------
    float
        In ``[-1, 1]``: 1 when all chose one point, 0 when all points are chosen equally
        often, -1 when half chose each end.

    Raises
    ------
    ValueError
        When there are fewer than three points, no answers, or a negative count.

    Notes
    -----
    C. van der Eijk (2001), "Measuring agreement in ordered rating scales", *Quality &
    Quantity* 35, 325-341.
    """
    total = sum(counts)
    if len(counts) < _MIN_CATEGORIES or min(counts) < 0 or total == 0:
        msg = "agreement needs at least three counts, none negative, and one answer"
        raise ValueError(msg)
    weighted = sum(weight * _agreement_of_layer(layer) for layer, weight in _layers(counts))
    return weighted / total


def median(counts: Sequence[int]) -> float:
    """Return the median of the chosen points, counted from 1.

    With an even number of answers it is the mean of the middle two, so halves occur.
    Raises ``ValueError`` without answers.
    """
    chosen = [point for point, count in enumerate(counts, start=1) for _ in range(count)]
    if not chosen:
        msg = "there is no median without answers"
        raise ValueError(msg)
    middle = len(chosen) // 2
    return (chosen[middle] + chosen[-middle - 1]) / 2


def value_range(counts: Sequence[int]) -> tuple[int, int]:
    """Return the lowest and the highest chosen point, counted from 1.

    Raises ``ValueError`` without answers.
    """
    chosen = [point for point, count in enumerate(counts, start=1) if count]
    return min(chosen), max(chosen)


def verdict(counts: Sequence[int]) -> Verdict:
    """Return whether a group shares a view, is divided, or neither can be said.

    Shared when *A* is above, divided when it is at or below, what uniformly random answers
    reach in at most 5 % of groups of this size (`CUT_OFFS`).  Fewer than five answers say
    too little.

    Parameters
    ----------
    counts
        Answers per point of a scale of five, shape ``(5,)``.

    Raises
    ------
    ValueError
        When the scale does not have five points: the cut-offs hold for five.
    """
    if len(counts) != POINTS:
        msg = f"cut-offs exist for {POINTS} points, not for {len(counts)}"
        raise ValueError(msg)
    answers = sum(counts)
    if answers < FEWEST:
        return Verdict.TOO_FEW
    lower, upper = CUT_OFFS[min(answers, LARGEST)]
    reached = round(agreement(counts), DECIMALS)
    if reached > upper:
        return Verdict.SHARED
    return Verdict.DIVIDED if reached <= lower else Verdict.SPREAD


def _layers(counts: Sequence[int]) -> Iterator[tuple[tuple[bool, ...], int]]:
    """Iterate over layers of equal height: which categories are filled, and the answers."""
    below = 0
    for height in sorted({count for count in counts if count}):
        layer = tuple(count >= height for count in counts)
        yield layer, (height - below) * sum(layer)
        below = height


def _agreement_of_layer(layer: tuple[bool, ...]) -> float:
    categories, filled = len(layer), sum(layer)
    unimodal = multimodal = 0
    for triple in combinations(layer, 3):
        unimodal += triple in {(True, True, False), (False, True, True)}
        multimodal += triple == (True, False, True)
    unimodality = 1.0
    if unimodal + multimodal:
        top = (categories - 2) * unimodal - (categories - 1) * multimodal
        unimodality = top / ((categories - 2) * (unimodal + multimodal))
    return unimodality * (1 - (filled - 1) / (categories - 1))
