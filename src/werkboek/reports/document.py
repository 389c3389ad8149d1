"""What a document says, apart from how any kind of file writes it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

LANGUAGE: Final = "nl-NL"
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)]")
_UNREADABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Cell: TypeAlias = str | int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading.  ``level`` is from 2 to 4; the title of the document is 1."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; every line of it is a paragraph.  Web addresses become links."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a row of headers; the first cell of every row says what it is about.

    ``name`` is short and made of lower-case letters and ``-``: it names a sheet and a file.
    Every row has as many cells as ``head``.
    """

    name: str
    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


Block: TypeAlias = Heading | Paragraph | Bullets | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document in Dutch.  ``about`` is a line below the title: whose and when."""

    name: str
    title: str
    about: str
    blocks: tuple[Block, ...]

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its tables, in order."""
        return tuple(each for each in self.blocks if isinstance(each, Table))

    @property
    def parts(self) -> Iterator[tuple[str, str]]:
        """What stands under each heading, in order; first what is under the title."""
        heading, said = self.title, [self.about]
        for block in self.blocks:
            if isinstance(block, Heading):
                yield heading, "\n".join(said)
                heading, said = block.text, []
            else:
                said.extend(_words(block))
        yield heading, "\n".join(said)


def _words(block: Paragraph | Bullets | Table) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield block.text
    elif isinstance(block, Bullets):
        yield from block.items
    else:
        yield block.caption
        yield from (str(cell) for row in block.rows for cell in row)


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line; with ``href`` it is a link."""

    text: str
    href: str = ""


def pieces(line: str) -> Iterator[Piece]:
    """Part *line* into text and web addresses; only ``http`` and ``https`` are links."""
    line, end = readable(line), 0
    for found in _ADDRESS.finditer(line):
        if found.start() > end:
            yield Piece(line[end : found.start()])
        yield Piece(found[0], href=found[0])
        end = found.end()
    if end < len(line):
        yield Piece(line[end:])


def lines(text: str) -> list[str]:
    """Return the lines of *text* that say something."""
    return [line.strip() for line in readable(text).splitlines() if line.strip()]


def readable(text: str) -> str:
    """Return *text* without what XML cannot hold (XML 1.0, section 2.2)."""
    return _UNREADABLE.sub("", text)
