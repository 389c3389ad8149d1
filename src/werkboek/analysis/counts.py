"""How often each answer was given to each question of a step."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from werkboek.model import Entry

Place: TypeAlias = tuple[str, str]
"""Round and step."""


def tallies(entries: Iterable[Entry], place: Place) -> Mapping[str, Counter[object]]:
    """Return how often each answer was given at *place*, by item.

    An answer is one word or one whole number.  Anybody can send something of another shape
    from their own page; that counts for nothing.
    """
    counts: dict[str, Counter[object]] = {}
    for entry in entries:
        if (entry.round, entry.step) == place and type(entry.value) in (str, int):
            counts.setdefault(entry.item, Counter())[entry.value] += 1
    return counts
