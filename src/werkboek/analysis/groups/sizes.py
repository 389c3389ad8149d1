"""How many groups, and how large."""

import math
from typing import Final

PREFERRED: Final = (5, 6)
"""Sizes in which everybody gets a turn with their own situation."""

WARN_AT_MOST: Final = 4
WARN_AT_LEAST: Final = 7


def group_sizes(people: int, largest: int = PREFERRED[1]) -> tuple[int, ...]:
    """Return the fewest groups of at most *largest*, as equal as can be, large ones first.

    With ``largest=6`` these are groups of 5 and 6 for every number from 10, except 13, 14
    and 19.  ``people >= 0`` and ``largest >= 1``.
    """
    if not people:
        return ()
    groups = math.ceil(people / largest)
    size, remainder = divmod(people, groups)
    return (size + 1,) * remainder + (size,) * (groups - remainder)


def with_sevens(people: int) -> tuple[int, ...]:
    """Return sizes of 6 and 7 where 5 and 6 give no way out: for 7, 13, 14 and 19.

    Empty for any other number of people.
    """
    smallest, largest = PREFERRED
    default, sevens = group_sizes(people, largest), group_sizes(people, largest + 1)
    is_way_out = people and default[-1] < smallest <= sevens[-1]
    return sevens if is_way_out else ()
