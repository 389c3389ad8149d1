"""Which interests bridge groups that are known beforehand, such as disciplines."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod
from typing import TypeAlias

Counts: TypeAlias = tuple[int, int]
"""How many of a group agree, and how many answered: passing counts, not answering not."""


@dataclass(frozen=True, slots=True)
class Bridging:
    """How far groups agree, each in ``(0, 1)``; see `bridging`."""

    consensus: float
    mean: float
    lowest: float


def agreement_in(counts: Counts) -> float:
    """Return the smoothed share of a group that agrees, ``(A + 1) / (S + 2)``.

    Parameters
    ----------
    counts
        ``(A, S)``: people who agree out of people who answered, ``0 <= A <= S``.

    Returns
    -------
    float
        In ``(0, 1)``; one half when nobody answered.

    Raises
    ------
    ValueError
        When more people agree than answered, or a count is negative.

    Notes
    -----
    Laplace's rule of succession, the formula that Polis uses (``compdemocracy/polis``,
    ``math/src/polismath/math/conversation.clj`` at 08e03eb1).
    """
    agree, answered = counts
    if not 0 <= agree <= answered:
        msg = "from none to all of the people who answered agree"
        raise ValueError(msg)
    return (agree + 1) / (answered + 2)


def bridging(groups: Iterable[Counts]) -> Bridging:
    """Return how far all of *groups* agree with one thing.

    Parameters
    ----------
    groups
        ``(A, S)`` per group, at least one; see `agreement_in`.

    Returns
    -------
    Bridging
        ``consensus`` is the product of the smoothed shares (group-informed consensus),
        ``mean`` their geometric mean, comparable between numbers of groups, and ``lowest``
        the share in the group that agrees least.

    Raises
    ------
    ValueError
        Without groups, or when counts cannot be.

    Notes
    -----
    The formula of Polis's group-informed consensus (see `agreement_in`), over groups that
    are known beforehand instead of found.  For ranking only: 80% of twelve people may stand
    for anything from 61% to 95% (Jeffreys interval, 90%).
    """
    shares = [agreement_in(each) for each in groups]
    if not shares:
        msg = "bridging needs at least one group"
        raise ValueError(msg)
    consensus = prod(shares)
    return Bridging(consensus, consensus ** (1 / len(shares)), min(shares))


def ranked(things: Mapping[str, Iterable[Counts]]) -> list[tuple[str, Bridging]]:
    """Return what bridges groups most first: by geometric mean, then by lowest group."""
    found = [(name, bridging(groups)) for name, groups in things.items()]
    return sorted(found, key=lambda each: (-each[1].mean, -each[1].lowest, each[0]))
