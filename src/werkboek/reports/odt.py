"""A document as ODT: headings, lists and tables that every office program knows as such."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from math import ceil
from typing import Final

from .document import (
    Block,
    Bullets,
    Cell,
    Document,
    Heading,
    Paragraph,
    Table,
    lines,
)
from .looks import dress
from .odf import (
    Odf,
    Xml,
    element,
    line,
    longest_words,
    new_file,
    opened,
    packed,
    put,
    spaced,
    widths,
)
from .stationery import Slot, filled

TEXT_WIDTH: Final = 17.0
"""Centimetres between the margins of A4 as odfdo sets it."""

_ROOM: Final = 89
"""Characters of 9 points that fit in a row of a table, with the space around them."""

_ON_ONE_PAGE: Final = 15
"""Most lines of a table that is not broken: a card to cut out, or a request."""

_WHOLE: Final = 65535
"""What the relative widths of columns add up to."""

_PARAGRAPH: Final = (
    '<style:style style:name="{name}" style:family="paragraph"'
    ' style:parent-style-name="Standard"><style:paragraph-properties {paragraph}/>'
    "<style:text-properties {text}/></style:style>"
)
_CELL: Final = (
    '<style:style style:name="{name}" style:family="table-cell">'
    '<style:table-cell-properties fo:border="0.5pt solid #767676" fo:padding="0.1cm"'
    ' fo:background-color="{colour}"/></style:style>'
)
_COLUMN: Final = (
    '<style:style style:name="{name}" style:family="table-column">'
    '<style:table-column-properties style:column-width="{width:.3f}cm"'
    ' style:rel-column-width="{share}*"/></style:style>'
)
_TABLE: Final = (
    '<style:style style:name="{name}" style:family="table"><style:table-properties'
    ' style:width="17cm" style:rel-width="100%" table:align="margins"'
    ' style:may-break-between-rows="{may_break}" fo:margin-bottom="0.4cm"/></style:style>'
)
_ROW: Final = (
    '<style:style style:name="Rij" style:family="table-row">'
    '<style:table-row-properties fo:keep-together="always"/></style:style>'
)
_LEAD: Final = (
    '<style:style style:name="Inleiding" style:family="paragraph"'
    ' style:parent-style-name="Text_20_body">'
    '<style:paragraph-properties fo:keep-with-next="always"/></style:style>'
)
_BOLD, _SMALL = 'fo:font-weight="bold"', 'fo:font-size="9pt"'
_STYLES: Final = (
    _TABLE.format(name="Tabel", may_break="true"),
    _TABLE.format(name="Blok", may_break="false"),
    _ROW,
    _LEAD,
    _CELL.format(name="Kop", colour="#eef1f4"),
    _CELL.format(name="Cel", colour="transparent"),
    _PARAGRAPH.format(name="Koptekst", paragraph="", text=f"{_BOLD} {_SMALL}"),
    _PARAGRAPH.format(
        name="Kopgetal", paragraph='fo:text-align="end"', text=f"{_BOLD} {_SMALL}"
    ),
    _PARAGRAPH.format(name="Celtekst", paragraph="", text=_SMALL),
    _PARAGRAPH.format(name="Getal", paragraph='fo:text-align="end"', text=_SMALL),
    _PARAGRAPH.format(
        name="Bijschrift",
        paragraph='fo:margin-top="0.3cm" fo:keep-with-next="always"',
        text=_BOLD,
    ),
)


_USED: Final = {
    "paragraph": (
        "Standard",
        "Heading",
        "Text_20_body",
        *(f"Heading_20_{level}" for level in range(1, 5)),
    ),
    "list": ("List_20_1",),
}
"""The styles that what we write is in; the office program knows them by these names."""


def to_odt(
    document: Document, stationery: bytes = b"", words: Mapping[str, str] | None = None
) -> bytes:
    """Return *document* as an OpenDocument text.

    Parameters
    ----------
    document
        What it says.
    stationery
        An office file to write it in, that `werkboek.content` checked; without one it gets
        the looks of the werkboek.
    words
        What placeholders in the stationery stand for, besides those about *document*.

    Notes
    -----
    OpenDocument 1.3, part 3: a heading is ``text:h`` with its level, a row of headers is in
    ``table:table-header-rows`` and is repeated on every page, and the language is that of
    the styles.
    """
    columns = {pair: f"Breed{pair[0]}van{pair[1]}" for pair in _columns(document.tables)}
    styles = (*_STYLES, *(_column(name, *pair) for pair, name in columns.items()))
    plain = new_file("text", document, styles)
    dress(plain, document)
    file, slot = plain, Slot()
    if stationery:
        file = opened(stationery, document, styles)
        _lend(plain, file)
        slot = filled(file, document, words or {})
    top = (
        *(() if slot.has_title else (Heading(document.title, level=1),)),
        *(() if slot.has_about else (Paragraph(document.about),)),
    )
    blocks = (*top, *document.blocks)
    made = (
        each
        for block, after in zip_longest(blocks, blocks[1:])
        for each in _elements(block, columns, leads=isinstance(after, Table))
    )
    put(file, made, slot.position)
    return packed(file)


def _lend(plain: Odf, file: Odf) -> None:
    """Give *file* the styles that we write with and that it does not have."""
    for family, names in _USED.items():
        for name in names:
            if file.get_style(family, name) is None:
                file.insert_style(plain.get_style(family, name).clone)


def _columns(tables: Iterable[Table]) -> Iterator[tuple[int, int]]:
    """Yield how wide every column is, with how wide its table is in all."""
    for table in tables:
        fitted = _fitted(table)
        yield from ((width, sum(fitted)) for width in fitted)


def _fitted(table: Table) -> list[int]:
    """Return widths in which no word is broken, where there is room for every word."""
    wanted, least = widths(table), longest_words(table)
    over, can_give = sum(wanted) - _ROOM, sum(wanted) - sum(least)
    if over <= 0 or can_give <= 0:
        return wanted
    share = min(1, over / can_give)
    return [
        round(want - share * (want - word))
        for want, word in zip(wanted, least, strict=True)
    ]


def _column(name: str, width: int, whole: int) -> Xml:
    share = width / whole
    return _COLUMN.format(name=name, width=TEXT_WIDTH * share, share=round(_WHOLE * share))


def _elements(
    block: Block, columns: Mapping[tuple[int, int], str], *, leads: bool
) -> Iterator[Xml]:
    """Yield what *block* is; a paragraph that leads to a table stays on its page."""
    match block:
        case Heading():
            yield element(
                "text:h",
                spaced(block.text),
                text_outline_level=str(block.level),
                text_style_name=f"Heading_20_{block.level}",
            )
        case Paragraph():
            style = "Inleiding" if leads else "Text_20_body"
            yield from (line(each, style) for each in lines(block.text))
        case Bullets():
            items = (line(" ".join(lines(item)), "Text_20_body") for item in block.items)
            yield element(
                "text:list",
                *(element("text:list-item", item) for item in items),
                text_style_name="List_20_1",
            )
        case Table():
            yield line(block.caption, "Bijschrift")
            yield _table(block, columns)


def _table(table: Table, columns: Mapping[tuple[int, int], str]) -> Xml:
    return element(
        "table:table",
        *(
            element("table:table-column", table_style_name=columns[pair])
            for pair in _columns((table,))
        ),
        element("table:table-header-rows", _head(table)),
        *(_row(cells, "Cel", "Celtekst") for cells in table.rows),
        table_name=table.name,
        table_style_name="Blok" if _lines(table) <= _ON_ONE_PAGE else "Tabel",
    )


def _lines(table: Table) -> int:
    """Return how many lines the rows of *table* take, about."""
    fitted = _fitted(table)
    room = [width * _ROOM // sum(fitted) for width in fitted]
    return sum(
        max(ceil(len(str(cell)) / width) for cell, width in zip(row, room, strict=True))
        for row in table.rows
    )


def _head(table: Table) -> Xml:
    """Return the row of headers; one of numbers stands above them, to the right."""
    numbers = (
        bool(table.rows) and all(isinstance(row[at], int) for row in table.rows)
        for at in range(len(table.head))
    )
    made = (
        _cell(said, "Kop", "Kopgetal" if is_number else "Koptekst")
        for said, is_number in zip(table.head, numbers, strict=True)
    )
    return element("table:table-row", *made, table_style_name="Rij")


def _row(cells: tuple[Cell, ...], style: str, text_style: str) -> Xml:
    made = (_cell(each, style, text_style) for each in cells)
    return element("table:table-row", *made, table_style_name="Rij")


def _cell(cell: Cell, style: str, text_style: str) -> Xml:
    of_cell = "Getal" if isinstance(cell, int) else text_style
    return element(
        "table:table-cell",
        *(line(each, of_cell) for each in lines(str(cell)) or [""]),
        table_style_name=style,
        office_value_type="string",
    )
