"""How many, said in such a way that nobody can be found back in a small group."""

from typing import Final

from werkboek import texts
from werkboek.model import MINIMUM_REVEALED

FEWEST: Final = 5
"""Below this many people a document for others says nothing about what they said."""


def said_of(count: int, everybody: int) -> str | int:
    """Return *count* out of *everybody* as a document for others may say it.

    One or two are *some*.  When at most two did **not** say it, it is *nearly all or all*:
    otherwise everybody's answer, or that of the last one, would be known.

    Parameters
    ----------
    count, everybody
        ``0 <= count <= everybody`` and ``everybody >= FEWEST``.

    Notes
    -----
    Rule 4 of the suppression rules in ``docs/decisions/0011-documents.md``.
    """
    if count == 0:
        return texts.NOBODY
    if count < MINIMUM_REVEALED:
        return texts.SOME
    if everybody - count < MINIMUM_REVEALED:
        return texts.NEARLY_ALL
    return count
