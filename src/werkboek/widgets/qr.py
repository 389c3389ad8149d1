"""A QR code as the data of one SVG path."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

import segno

QUIET_ZONE: Final = 4
"""White modules around the code (ISO/IEC 18004)."""


def qr_path(address: str) -> tuple[int, str]:
    """Return the width of the code of *address* in modules, and the path that draws it.

    The path uses one unit per module and fits ``viewBox="0 0 width width"``, quiet zone
    included.  Error correction is at least level M: a code on a wall is seen at an angle.
    """
    code = segno.make(address, error="m", micro=False)
    rows = tuple(code.matrix_iter(border=QUIET_ZONE))
    parts = (
        f"M{x} {y}h{length}v1h-{length}z"
        for y, row in enumerate(rows)
        for x, length in _dark_stretches(row)
    )
    return len(rows), "".join(parts)


def _dark_stretches(row: Iterable[int]) -> Iterator[tuple[int, int]]:
    x = 0
    for is_dark, modules in groupby(row):
        length = len(tuple(modules))
        if is_dark:
            yield x, length
        x += length
