"""What shifted between two measurements of the same people, and what may be chance.

In a small group a difference is soon chance, so nothing is called a shift that chance
explains well.  Only differences per person come in, unordered: who differed is not known.
"""

import bisect
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate
from typing import Final

CHANCE: Final = 0.05
"""How likely chance may be at most."""

FEWEST: Final = 6
"""With fewer people chance is never below `CHANCE`: five same signs have p = 1/16."""

CONFIDENCE: Final = 0.95


class Shift(StrEnum):
    """What can be said of a difference."""

    UP = "omhoog"
    DOWN = "omlaag"
    NONE = "geen"
    TOO_FEW = "te weinig"


@dataclass(frozen=True, slots=True)
class Change:
    """How far one thing shifted.

    ``differences`` are after minus before in points, sorted, one per person who answered
    twice; ``p`` is that of chance.
    """

    differences: tuple[int, ...]
    p: float
    shift: Shift

    @property
    def n(self) -> int:
        """How many people answered twice."""
        return len(self.differences)

    @property
    def mean(self) -> float:
        """The mean difference; only with `FEWEST` people or more it says something."""
        return sum(self.differences) / self.n

    @property
    def range(self) -> tuple[float, float]:
        """Between what the true mean lies, with 95 % confidence for this item alone."""
        return interval(self.differences)


@dataclass(frozen=True, slots=True)
class Effect:
    """The change of everything together, and of each item."""

    together: Change
    items: Mapping[str, Change]


def effect(together: Sequence[int], items: Mapping[str, Sequence[int]]) -> Effect:
    """Return what shifted.

    Parameters
    ----------
    together
        After minus before of the sum over all items, one per person who answered all of
        them twice.
    items
        After minus before per item, one per person who answered it twice, in any order.

    Notes
    -----
    Two steps guard against finding something among many.  First everything together: an
    exact sign-flip test of the sums.  Only when chance does not explain these, items are
    looked at, each by the same test with Holm's correction over the items.  So when nothing
    changed at all, something is found in at most 5 in 100 groups, whatever the number of
    items; and in a group of six, where no single item can stand out, the whole still can.

    R. A. Fisher (1935), *The Design of Experiments*, section 21; E. J. G. Pitman (1937),
    *Suppl. J. R. Stat. Soc.* 4, 119-130; S. Holm (1979), *Scand. J. Statist.* 6, 65-70.
    """
    p_together = sign_flip_p(together)
    adjusted = holm({name: sign_flip_p(each) for name, each in items.items()})
    may_look = len(together) >= FEWEST and p_together <= CHANCE
    return Effect(
        together=_change(together, p_together, may_look=True),
        items={
            name: _change(each, adjusted[name], may_look=may_look)
            for name, each in items.items()
        },
    )


def sign_flip_p(differences: Iterable[int]) -> float:
    """Return how often chance gives a sum at least as far from zero; two-sided and exact.

    If nothing changed, each difference could as well have had the other sign.  All ways to
    choose the signs are counted, none are drawn.  1.0 when there is nothing but zeros.
    """
    sizes: Counter[int] = Counter()
    total = 0
    for each in differences:
        sizes[abs(each)] += 1
        total += each
    del sizes[0]
    return _tail(tuple(sorted(sizes.items())), abs(total))


def holm(p_values: Mapping[str, float]) -> dict[str, float]:
    """Return *p_values* after Holm's correction for looking at all of them."""
    ranked = sorted(p_values, key=lambda name: p_values[name])
    steps = (p_values[name] * (len(ranked) - at) for at, name in enumerate(ranked))
    return dict(zip(ranked, (min(p, 1.0) for p in accumulate(steps, max)), strict=True))


def interval(differences: Sequence[int]) -> tuple[float, float]:
    """Return between which means the true one lies, with at least 95 % confidence.

    Parameters
    ----------
    differences
        At least `FEWEST` of them, symmetric around the mean.

    Notes
    -----
    The means of all non-empty subsets part the line into pieces that are equally likely to
    hold the centre: J. A. Hartigan (1969), *J. Am. Stat. Assoc.* 64, 1303-1317.  They are
    counted by size and sum instead of listed.
    """
    return _interval(tuple(sorted(differences)))


@lru_cache(maxsize=4096)
def _tail(sizes: tuple[tuple[int, int], ...], total: int) -> float:
    """Return the share of sign choices with a sum at least *total* from zero."""
    ways = [1]
    for size, count in sizes:
        for _ in range(count):
            room = [0] * size
            ways = [a + b for a, b in zip(ways + room, room + ways, strict=True)]
    # A subset with the sum s has the signed sum 2 s - S; S is the sum of all sizes.
    everything = len(ways) - 1
    extreme = sum(n for s, n in enumerate(ways) if abs(2 * s - everything) >= total)
    return extreme / sum(ways)


@lru_cache(maxsize=4096)
def _interval(differences: tuple[int, ...]) -> tuple[float, float]:
    subsets: Counter[tuple[int, int]] = Counter({(0, 0): 1})
    for each in differences:
        longer = Counter({(k + 1, s + each): n for (k, s), n in subsets.items()})
        subsets.update(longer)
    del subsets[0, 0]
    means: Counter[float] = Counter()
    for (size, total), n in subsets.items():
        means[total / size] += n
    values = sorted(means)
    before = list(accumulate(means[value] for value in values))
    skipped = int((1 - CONFIDENCE) / 2 * 2 ** len(differences))
    rank = max(skipped, 1)
    low = values[bisect.bisect_left(before, rank)]
    high = values[bisect.bisect_left(before, before[-1] - rank + 1)]
    return low, high


def _change(differences: Sequence[int], p: float, *, may_look: bool) -> Change:
    shift = Shift.NONE
    if len(differences) < FEWEST:
        shift = Shift.TOO_FEW
    elif may_look and p <= CHANCE:
        shift = Shift.UP if sum(differences) > 0 else Shift.DOWN
    return Change(tuple(sorted(differences)), p, shift)
