"""A table as CSV, for a spreadsheet in Dutch: semicolons, and UTF-8 that says so."""

import csv
import io
from typing import Final

from .document import Cell, Table, readable

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""How a text begins that a spreadsheet may calculate; OWASP, *CSV Injection*."""


def to_csv(table: Table) -> bytes:
    """Return *table* with its headers; a text that looks like a formula gets a ``'``."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(map(_safe, table.head))
    writer.writerows(map(_safe, row) for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _safe(cell: Cell) -> Cell:
    if isinstance(cell, int):
        return cell
    text = readable(cell)
    return f"'{text}" if text.startswith(FORMULA) else text
