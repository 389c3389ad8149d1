"""How several things are named in one Dutch sentence."""

from collections.abc import Iterable


def in_a_row(names: Iterable[object]) -> str:
    """Return *names* as in ``één, twee en drie``; nothing when there are none."""
    *first, last = [*map(str, names)] or [""]
    return f"{', '.join(first)} en {last}" if first else last
