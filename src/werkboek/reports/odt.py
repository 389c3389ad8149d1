"""A document as ODT: headings, lists and tables that every office program knows as such."""

from collections.abc import Iterator
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
    readable,
)
from .odf import Odf, element, line, new_file, packed, widths

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


def to_odt(document: Document) -> bytes:
    """Return *document* as an OpenDocument text.

    Notes
    -----
    OpenDocument 1.3, part 3: a heading is ``text:h`` with its level, a row of headers is in
    ``table:table-header-rows`` and is repeated on every page, and the language is that of
    the styles.
    """
    file = new_file("text", document, _STYLES)
    _dress(file)
    for block in (Heading(document.title, level=1), Paragraph(document.about)):
        _add(file, block)
    for each in document.blocks:
        _add(file, each)
    return packed(file)


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


def _add(file: Odf, block: Block) -> None:
    for each in _elements(file, block):
        file.body.append(each)


def _elements(file: Odf, block: Block) -> Iterator[Odf]:
    match block:
        case Heading():
            made = element("text:h", text_outline_level=str(block.level))
            made.set_attribute("text:style-name", f"Heading_20_{block.level}")
            made.append_plain_text(readable(block.text))
            yield made
        case Paragraph():
            yield from (line(each, "Text_20_body") for each in lines(block.text))
        case Bullets():
            listed = element("text:list", text_style_name="List_20_1")
            for item in block.items:
                row = element("text:list-item")
                row.append(line(" ".join(lines(item)), "Text_20_body"))
                listed.append(row)
            yield listed
        case Table():
            yield line(readable(block.caption), "Bijschrift")
            yield _table(file, block)


def _table(file: Odf, table: Table) -> Odf:
    made = element("table:table", table_name=table.name, table_style_name="Tabel")
    wanted = widths(table)
    for number, width in enumerate(wanted):
        name, share = f"{table.name}.{number}", width / sum(wanted)
        style = _COLUMN.format(
            name=name, width=TEXT_WIDTH * share, share=round(_WHOLE * share)
        )
        file.insert_style(style, automatic=True)
        made.append(element("table:table-column", table_style_name=name))
    heads = element("table:table-header-rows")
    heads.append(_row(table.head, "Kop", "Koptekst"))
    made.append(heads)
    for cells in table.rows:
        made.append(_row(cells, "Cel", "Celtekst"))
    return made


def _row(cells: tuple[Cell, ...], style: str, text_style: str) -> Odf:
    row = element("table:table-row", table_style_name="Rij")
    for cell in cells:
        made = element("table:table-cell", table_style_name=style)
        made.set_attribute("office:value-type", "string")
        of_cell = "Getal" if isinstance(cell, int) else text_style
        for each in lines(str(cell)) or [""]:
            made.append(line(each, of_cell))
        row.append(made)
    return row
