"""The same questions asked again: how far answers moved, without whose they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

MINIMUM_REPEATED: Final = 6
"""Fewer people than this who answered twice are not told about."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """One step that the whole room did twice, both times shown.

    ``first`` and ``last`` are rounds.  ``items`` are the differences, last minus first, of
    everybody who chose a point both times, sorted: who moved is not known.  ``together``
    are the sums over all items, of those who answered all of them twice.
    """

    exercise: str
    step: str
    first: str
    last: str
    items: Mapping[str, tuple[int, ...]]
    together: tuple[int, ...]
