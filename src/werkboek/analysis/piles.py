"""How many people put what on which pile."""

from collections import Counter
from collections.abc import Iterable, Mapping

from werkboek.model import Entry


def pile_counts(
    items: Iterable[str], entries: Iterable[Entry]
) -> Mapping[str, Counter[str]]:
    """Return how many people put each of *items* on which pile, in the order of *items*.

    ``entries`` are those of one step, as far as they are shown; an item of which nothing is
    shown is left out.
    """
    counts: dict[str, Counter[str]] = {item: Counter() for item in items}
    for entry in entries:
        if entry.item in counts and isinstance(entry.value, str):
            counts[entry.item][entry.value] += 1
    return {item: count for item, count in counts.items() if count}
