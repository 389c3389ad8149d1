"""Read a CSV the way people make them: comma, semicolon or tab, UTF-8 or Excel's own."""

import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from werkboek import texts
from werkboek.errors import Mistake

from .participants import key_of

DELIMITERS: Final = ",;\t"
FORMULA_STARTS: Final = ("=", "+", "-", "@")
"""How a cell begins that a spreadsheet would run (OWASP, *CSV Injection*)."""
UTF_16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
NOT_TEXT_MARKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How an Excel workbook begins, new and old."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its number in the file, and its cells by column."""

    line: int
    cells: Mapping[str, str]


@dataclass(slots=True)
class Table:
    """What could be read of one file, and everything that is wrong in it, gathered.

    ``columns`` are those of its first line, in lower case with ``_`` for a space.
    """

    file: str
    columns: frozenset[str] = frozenset()
    rows: list[Row] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)

    def add(self, line: int, column: str, message: str) -> None:
        """Keep one mistake; *column* is empty for a line as a whole."""
        self.mistakes.append(Mistake(self.file, line, column, message))


def read_table(data: bytes, file: str, columns: Sequence[str]) -> Table:
    """Return the rows of *data*; missing *columns* and odd lines are only mistakes.

    *file* is the name to mention.  Empty lines and other columns are passed over.
    """
    table = Table(file)
    if data.startswith(NOT_TEXT_MARKS):
        table.add(1, "", texts.CSV_NOT_TEXT)
        return table
    lines = _lines(_decoded(data), table)
    line, head = next(lines, (1, []))
    if not head:
        table.add(1, "", texts.CSV_EMPTY)
        return table
    keys = ["_".join(key_of(cell).replace("-", " ").split()) for cell in head]
    table.columns = frozenset(keys)
    for column in columns:
        if column not in table.columns:
            table.add(line, column, texts.CSV_NO_COLUMN.format(columns=", ".join(columns)))
    for column in dict.fromkeys(key for key in keys if key and keys.count(key) > 1):
        table.add(line, column, texts.CSV_COLUMN_TWICE)
    for number, cells in lines:
        if any(cells[len(keys) :]):
            table.add(number, "", texts.CSV_TOO_MANY_CELLS)
        # Reversed, because the last one in a dict wins and the first column is to count.
        named = dict(reversed(list(zip(keys, cells, strict=False))))
        table.rows.append(
            Row(number, {key: named.get(key, "") for key in (*columns, *keys)})
        )
    return table


def safe_cell(text: str) -> str:
    """Return *text* so that it is no formula in a spreadsheet; `read_table` undoes it."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _decoded(data: bytes) -> str:
    """Return the text: UTF-16 by its mark, UTF-8 if it is, and else what Excel writes."""
    if data.startswith(UTF_16_MARKS):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _lines(text: str, table: Table) -> Iterator[tuple[int, list[str]]]:
    """Give the lines that hold something, each with the number of its first line."""
    head = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(DELIMITERS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    first = 1
    try:
        for cells in reader:
            cleaned = [_cleaned(cell) for cell in cells]
            if any(cleaned):
                yield first, cleaned
            first = reader.line_num + 1
    except csv.Error:
        table.add(first, "", texts.CSV_UNREADABLE)


def _cleaned(cell: str) -> str:
    """Return *cell* on one line, without control characters and without our own quote."""
    kept = "".join(" " if unicodedata.category(c) == "Cc" else c for c in cell)
    text = " ".join(unicodedata.normalize("NFC", kept).split())
    return (
        text[1:]
        if text.startswith(tuple(f"'{start}" for start in FORMULA_STARTS))
        else text
    )
