"""Which files there are, and how each is made; nothing is made before somebody asks."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from werkboek import texts
from werkboek.analysis.recognisable import recognisable

from .calendar import to_calendar
from .document import Document
from .documents import GROUP, PRIVATE, document, group_reports, names
from .html import to_html, to_pdf
from .ods import to_ods
from .odt import to_odt
from .record import Record
from .separated import to_csv


@dataclass(frozen=True, slots=True)
class File:
    """A file that can be made.  ``document`` is what it belongs to, ``kind`` its ending.

    ``title`` says in words what is in it.  ``make`` returns its bytes, every time anew.
    ``cautions`` say where in the document somebody may be recognised.
    """

    name: str
    document: str
    title: str
    kind: str
    media_type: str
    make: Callable[[], bytes]
    cautions: tuple[str, ...] = ()

    @property
    def is_private(self) -> bool:
        """Whether it is for the facilitator alone."""
        return self.document == PRIVATE


def files(record: Record, *, pdf: bool = False) -> Iterator[File]:
    """Yield every file there is; *pdf* ones need WeasyPrint to be made."""
    calendar = "text/calendar; charset=utf-8"
    make = partial(to_calendar, record)
    yield File("agenda.ics", "agenda", texts.CALENDAR_NAME, "ics", calendar, make)
    for name in names():
        made = group_reports(record) if name == GROUP else (document(record, name),)
        for each in made:
            yield from _of_document(record, name, each, pdf=pdf)


def _cautions(made: Document) -> tuple[str, ...]:
    return tuple(
        texts.RECOGNISABLE_THERE.format(part=heading, what=what)
        for heading, said in made.parts
        if (what := texts.in_a_row(texts.DETAILS[each] for each in recognisable(said)))
    )


def _of_document(record: Record, name: str, made: Document, *, pdf: bool) -> Iterator[File]:
    paper = record.workbook.stationery
    words = record.workbook.municipality.words()
    styles = record.workbook.styles
    cautions = _cautions(made)
    writers: Mapping[str, Callable[[Document], bytes]] = {
        "odt": partial(to_odt, stationery=paper.get(name, paper.get("", b"")), words=words),
        "html": partial(to_html, styles=styles),
        "pdf": partial(to_pdf, styles=styles),
        "ods": to_ods,
    }
    for kind, write in writers.items():
        if (kind == "ods" and not made.tables) or (kind == "pdf" and not pdf):
            continue
        yield File(
            f"{made.name}.{kind}",
            made.name,
            made.title,
            kind,
            _MEDIA_TYPES[kind],
            partial(write, made),
            cautions,
        )
    for table in made.tables:
        yield File(
            name=f"{made.name}-{table.name}.csv",
            document=made.name,
            title=table.caption,
            kind="csv",
            media_type="text/csv; charset=utf-8",
            make=partial(to_csv, table),
            cautions=cautions,
        )


_MEDIA_TYPES: Final[Mapping[str, str]] = {
    "odt": "application/vnd.oasis.opendocument.text",
    "html": "text/html; charset=utf-8",
    "pdf": "application/pdf",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
}
