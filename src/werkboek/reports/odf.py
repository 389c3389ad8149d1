"""What an OpenDocument text and spreadsheet have in common.

odfdo writes the files.  What goes in them is written here as XML, a whole block at once:
an object for every cell makes a file of 200 actions take many times as long.  odfdo is
loaded when somebody makes a file, not before.
"""

import io
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, TypeAlias
from xml.sax.saxutils import escape, quoteattr

from .document import LANGUAGE, Cell, Document, Piece, Table, pieces, readable

Odf: TypeAlias = Any
"""A document of odfdo."""

Xml: TypeAlias = str
"""One element, or more of them in a row, in which everything is escaped."""

_SPACES: Final = re.compile(" {2,}")
_WIDTHS: Final = (6, 32)
"""Narrowest and widest column, in characters."""


def new_file(kind: str, document: Document, styles: Iterable[str]) -> Odf:
    """Return an empty file of *kind*, ``text`` or ``spreadsheet``, that says what it is."""
    import odfdo  # noqa: PLC0415 -- a tenth of a second, only for who makes documents

    file = odfdo.Document(kind)
    file.body.clear()
    return _titled(file, document, styles)


def opened(stored: bytes, document: Document, styles: Iterable[str]) -> Odf:
    """Return the file in *stored*, that now says what *document* is."""
    import odfdo  # noqa: PLC0415 -- see above

    return _titled(odfdo.Document(io.BytesIO(stored)), document, styles)


def _titled(file: Odf, document: Document, styles: Iterable[str]) -> Odf:
    file.meta.title = readable(document.title)
    file.meta.subject = readable(document.about)
    file.language = LANGUAGE
    for style in styles:
        file.insert_style(style, automatic=True)
    return file


def packed(file: Odf) -> bytes:
    """Return *file* as it is stored."""
    stored = io.BytesIO()
    file.save(stored)
    return stored.getvalue()


def put(file: Odf, made: Iterable[Xml], position: int | None = None) -> None:
    """Put the elements *made* in *file* in a row, at *position* or at the end."""
    import odfdo  # noqa: PLC0415 -- see above

    body = file.body
    first = len(body.children) if position is None else position
    for number, each in enumerate(made, first):
        body.insert(odfdo.Element.from_tag(each), position=number)


def element(tag: str, *children: Xml, **attributes: str) -> Xml:
    """Return an element; ``table_style_name`` is the attribute ``table:style-name``."""
    said = "".join(
        f" {name.replace('_', ':', 1).replace('_', '-')}={quoteattr(value)}"
        for name, value in attributes.items()
    )
    return f"<{tag}{said}>{''.join(children)}</{tag}>"


def line(text: str, style: str) -> Xml:
    """Return a paragraph with *text*, in which web addresses are links."""
    return element("text:p", *map(_piece, pieces(text)), text_style_name=style)


def _piece(piece: Piece) -> Xml:
    said = spaced(piece.text)
    if not piece.href:
        return said
    return element("text:a", said, xlink_type="simple", xlink_href=piece.href)


def spaced(text: str) -> Xml:
    """Return *text*, in which spaces that XML takes for one are kept.

    OpenDocument 1.3, part 3, 6.1.2: a space after a space is ``text:s``.
    """
    return _SPACES.sub(
        lambda found: f' <text:s text:c="{len(found[0]) - 1}"/>', escape(readable(text))
    )


def widths(table: Table) -> list[int]:
    """Return how wide each column wants to be, in characters."""
    widest = _WIDTHS[1]
    means = (
        sum(len(str(cell)) for cell in column) // len(column) for column in _said(table)
    )
    words = longest_words(table)
    return [max(word, min(mean, widest)) for word, mean in zip(words, means, strict=True)]


def longest_words(table: Table) -> list[int]:
    """Return how wide each column is at least, so that no word is broken."""
    narrowest, widest = _WIDTHS
    longest = (
        max(_longest(str(head)) + 1, *(_longest(str(cell)) for cell in cells), 0)
        for head, *cells in _said(table)  # a header is bold, and so a little wider
    )
    return [min(max(narrowest, word + 2), widest) for word in longest]


def _longest(text: str) -> int:
    return max(map(len, text.split()), default=0)


def _said(table: Table) -> Iterator[tuple[Cell, ...]]:
    """Yield every column, from its header down."""
    yield from zip(table.head, *table.rows, strict=True)
