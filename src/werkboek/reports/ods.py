"""The tables of a document as ODS, one to a sheet; a text stays a text."""

from typing import Final

from .document import Cell, Document, Table, lines
from .odf import Odf, element, line, new_file, packed, widths

LONGEST_NAME: Final = 31
"""Characters of a sheet's name; the rest is lost when somebody saves it as XLSX."""

_CHARACTER: Final = 0.22
"""Centimetres that a character takes in a sheet."""

_CELL: Final = (
    '<style:style style:name="{name}" style:family="table-cell">'
    '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"'
    ' fo:background-color="{colour}"/>'
    '<style:text-properties fo:font-weight="{weight}"/></style:style>'
)
_COLUMN: Final = (
    '<style:style style:name="{name}" style:family="table-column">'
    '<style:table-column-properties style:column-width="{width:.2f}cm"/></style:style>'
)
_STYLES: Final = (
    _CELL.format(name="Kop", colour="#eef1f4", weight="bold"),
    _CELL.format(name="Cel", colour="transparent", weight="normal"),
)


def to_ods(document: Document) -> bytes:
    """Return the tables of *document* as an OpenDocument spreadsheet.

    Every cell says whether it is a text or a number, so that nothing is calculated from
    what somebody typed.
    """
    file = new_file("spreadsheet", document, _STYLES)
    for table in document.tables:
        file.body.append(_sheet(file, table))
    return packed(file)


def _sheet(file: Odf, table: Table) -> Odf:
    made = element("table:table", table_name=table.name[:LONGEST_NAME])
    for number, width in enumerate(widths(table)):
        name = f"{table.name}.{number}"
        style = _COLUMN.format(name=name, width=_CHARACTER * width)
        file.insert_style(style, automatic=True)
        made.append(element("table:table-column", table_style_name=name))
    heads = element("table:table-header-rows")
    heads.append(_row(table.head, "Kop"))
    made.append(heads)
    for cells in table.rows:
        made.append(_row(cells, "Cel"))
    return made


def _row(cells: tuple[Cell, ...], style: str) -> Odf:
    row = element("table:table-row")
    for cell in cells:
        made = element("table:table-cell", table_style_name=style)
        if isinstance(cell, int):
            made.set_attribute("office:value-type", "float")
            made.set_attribute("office:value", str(cell))
        else:
            made.set_attribute("office:value-type", "string")
        for each in lines(str(cell)):
            made.append(line(each, "Standard"))
        row.append(made)
    return row
