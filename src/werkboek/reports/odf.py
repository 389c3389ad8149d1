"""What an OpenDocument text and spreadsheet have in common.

odfdo writes the files; what it has no word for, such as rows of headers, is made here of
its own elements.  It is loaded when somebody makes a file, not before.
"""

import io
from collections.abc import Iterable
from typing import Any, Final, TypeAlias

from .document import LANGUAGE, Document, Table, pieces, readable

Odf: TypeAlias = Any
"""A document or an element of odfdo."""

_WIDTHS: Final = (6, 32)
"""Narrowest and widest column, in characters."""


def new_file(kind: str, document: Document, styles: Iterable[str]) -> Odf:
    """Return an empty file of *kind*, ``text`` or ``spreadsheet``, that says what it is."""
    import odfdo  # noqa: PLC0415 -- a tenth of a second, only for who makes documents

    file = odfdo.Document(kind)
    file.meta.title = readable(document.title)
    file.meta.subject = readable(document.about)
    file.language = LANGUAGE
    for style in styles:
        file.insert_style(style, automatic=True)
    file.body.clear()
    return file


def packed(file: Odf) -> bytes:
    """Return *file* as it is stored."""
    stored = io.BytesIO()
    file.save(stored)
    return stored.getvalue()


def element(tag: str, **attributes: str) -> Odf:
    """Return an element; ``table_style_name`` is the attribute ``table:style-name``."""
    import odfdo  # noqa: PLC0415 -- see above

    made = odfdo.Element.from_tag(tag)
    for name, value in attributes.items():
        space, _, local = name.partition("_")
        made.set_attribute(f"{space}:{local.replace('_', '-')}", value)
    return made


def line(text: str, style: str) -> Odf:
    """Return a paragraph with *text*, in which web addresses are links."""
    import odfdo  # noqa: PLC0415 -- see above

    parts = list(pieces(text))
    if not any(piece.href for piece in parts):
        return odfdo.Paragraph(readable(text), style=style)
    paragraph = odfdo.Paragraph(style=style)
    for piece in parts:
        paragraph.append(
            odfdo.Link(piece.href, text=piece.text)
            if piece.href
            else odfdo.Span(piece.text)
        )
    return paragraph


def widths(table: Table) -> list[int]:
    """Return how wide each column wants to be, in characters."""
    narrowest, widest = _WIDTHS
    wanted = []
    for column in zip(table.head, *table.rows, strict=True):
        said = [str(cell) for cell in column]
        longest_word = max((len(word) for text in said for word in text.split()), default=0)
        mean = sum(map(len, said)) // len(said)
        wanted.append(min(max(narrowest, longest_word + 2, mean), widest))
    return wanted
