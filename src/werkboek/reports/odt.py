"""A document as ODT: headings, lists and tables that every office program knows as such."""

from collections.abc import Iterable, Iterator, Mapping
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
from .odf import Odf, Xml, element, line, new_file, opened, packed, put, spaced, widths
from .stationery import Slot, filled

TEXT_WIDTH: Final = 17.0
"""Centimetres between the margins of A4 as odfdo sets it."""

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
    '<style:style style:name="Tabel" style:family="table"><style:table-properties'
    ' style:width="17cm" style:rel-width="100%" table:align="margins"'
    ' fo:margin-bottom="0.4cm"/></style:style>'
)
_ROW: Final = (
    '<style:style style:name="Rij" style:family="table-row">'
    '<style:table-row-properties fo:keep-together="always"/></style:style>'
)
_BOLD, _SMALL = 'fo:font-weight="bold"', 'fo:font-size="9pt"'
_STYLES: Final = (
    _TABLE,
    _ROW,
    _CELL.format(name="Kop", colour="#eef1f4"),
    _CELL.format(name="Cel", colour="transparent"),
    _PARAGRAPH.format(name="Koptekst", paragraph="", text=f"{_BOLD} {_SMALL}"),
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
    _dress(plain)
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
    made = (each for block in blocks for each in _elements(block, columns))
    put(file, made, slot.position)
    return packed(file)


def _lend(plain: Odf, file: Odf) -> None:
    """Give *file* the styles that we write with and that it does not have."""
    for family, names in _USED.items():
        for name in names:
            if file.get_style(family, name) is None:
                file.insert_style(plain.get_style(family, name).clone)


def _columns(tables: Iterable[Table]) -> Iterator[tuple[int, int]]:
    """Yield how wide every column wants to be, with what its table wants in all."""
    for table in tables:
        wanted = widths(table)
        yield from ((width, sum(wanted)) for width in wanted)


def _column(name: str, width: int, whole: int) -> Xml:
    share = width / whole
    return _COLUMN.format(name=name, width=TEXT_WIDTH * share, share=round(_WHOLE * share))


def _dress(file: Odf) -> None:
    """Take numbers and slanted letters off headings, and use one font without serifs."""
    styles = file.get_part("styles.xml").root
    for level in styles.get_elements("descendant::text:outline-level-style"):
        for name in ("loext:num-list-format", "style:num-suffix", "style:num-format"):
            level.set_attribute(name, "")
    second = "descendant::style:style[@style:name='Heading_20_2']/style:text-properties"
    for heading in styles.get_elements(second):
        heading.set_attribute("fo:font-style", "normal")
    of_text = "descendant::style:default-style[@style:family='paragraph']"
    for default in styles.get_elements(f"{of_text}/style:text-properties"):
        default.set_attribute("style:font-name", "Liberation Sans")
        default.set_attribute("fo:font-size", "11pt")


def _elements(block: Block, columns: Mapping[tuple[int, int], str]) -> Iterator[Xml]:
    match block:
        case Heading():
            yield element(
                "text:h",
                spaced(block.text),
                text_outline_level=str(block.level),
                text_style_name=f"Heading_20_{block.level}",
            )
        case Paragraph():
            yield from (line(each, "Text_20_body") for each in lines(block.text))
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
        element("table:table-header-rows", _row(table.head, "Kop", "Koptekst")),
        *(_row(cells, "Cel", "Celtekst") for cells in table.rows),
        table_name=table.name,
        table_style_name="Tabel",
    )


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
