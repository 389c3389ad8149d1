"""The tables of a document as ODS, one to a sheet; a text stays a text."""

from collections.abc import Mapping
from typing import Final

from .document import Cell, Document, Table, lines
from .looks import lay_on_side
from .odf import Xml, element, line, new_file, packed, put, widths

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
    columns = {
        width: f"Breed{width}" for table in document.tables for width in widths(table)
    }
    styles = (
        _COLUMN.format(name=name, width=_CHARACTER * width)
        for width, name in columns.items()
    )
    file = new_file("spreadsheet", document, (*_STYLES, *styles))
    lay_on_side(file, document)
    put(file, (_sheet(table, columns) for table in document.tables))
    return packed(file)


def _sheet(table: Table, columns: Mapping[int, str]) -> Xml:
    return element(
        "table:table",
        *(
            element("table:table-column", table_style_name=columns[width])
            for width in widths(table)
        ),
        element("table:table-header-rows", _row(table.head, "Kop")),
        *(_row(cells, "Cel") for cells in table.rows),
        table_name=table.name[:LONGEST_NAME],
    )


def _row(cells: tuple[Cell, ...], style: str) -> Xml:
    return element("table:table-row", *(_cell(each, style) for each in cells))


def _cell(cell: Cell, style: str) -> Xml:
    kind = {"office_value_type": "string"}
    if isinstance(cell, int):
        kind = {"office_value_type": "float", "office_value": str(cell)}
    said = (line(each, "Standard") for each in lines(str(cell)))
    return element("table:table-cell", *said, table_style_name=style, **kind)
