"""Puts documents together: the words of the municipality, and what is known by now."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final, get_args

from werkboek import texts
from werkboek.model.report import SHOWN_IN, DocumentName, ReportPart
from werkboek.model.round import WHOLE_ROOM

from . import cards, effects, followup, rooms, talks
from .document import Block, Document, Heading, Paragraph
from .record import Record, groups_of, seen_by

GROUP: Final = "groep"
PRIVATE: Final = "gesprekken"
"""The document that only the facilitator reads, and only on request."""

Fill = Callable[[Record], Iterator[Block]]

_FILLS: Final[Mapping[str, Fill]] = {
    "acties": followup.actions,
    "afspraken": followup.agreements,
    "belangen": rooms.interests,
    "citaten": talks.quotes,
    "draaiboek": cards.run_sheet,
    "drempels": talks.barriers,
    "effect": effects.shifts,
    "gestelde_verzoeken": followup.asked,
    "kaders": talks.frames,
    "methoden": cards.methods,
    "opbrengst": rooms.harvest,
    "repertoire": cards.repertoire,
    "spelregels": cards.rules,
    "technieken": cards.techniques,
    "themas": talks.themes,
    "uitkomsten": rooms.outcomes,
    "verzoeken": followup.requests,
    "vormen": talks.forms,
    "waardering": talks.appreciations,
}


def names() -> tuple[str, ...]:
    """Return the names of all documents."""
    return get_args(DocumentName)


def group_reports(record: Record) -> Iterator[Document]:
    """Yield a report for everybody, and one for each group with what only it was shown."""
    yield document(seen_by(record, WHOLE_ROOM), GROUP)
    for number, group in enumerate(groups_of(record), start=1):
        made = document(seen_by(record, group), GROUP)
        title = texts.GROUP_REPORT.format(name=group)
        yield replace(made, name=f"{GROUP}-{number}", title=title)


def document(record: Record, name: str) -> Document:
    """Return the document *name* as it is now.

    A part that shows something of which there is nothing yet is left out; a document that
    has nothing to show says so.
    """
    parts = [each for each in record.workbook.report if each.document == name]
    blocks = [block for part in parts for block in _part(record, part)]
    if not any(_shown(record, part) for part in parts):
        blocks.append(Paragraph(texts.DOCUMENT_EMPTY))
    return Document(
        name=name,
        title=texts.DOCUMENTS[name],
        about=texts.DOCUMENT_ABOUT.format(
            municipality=record.workbook.municipality.name, day=followup.day(record.on)
        ),
        blocks=tuple(blocks),
    )


def _part(record: Record, part: ReportPart) -> Iterator[Block]:
    shown = _shown(record, part)
    if part.shows and not shown:
        return
    yield Heading(part.heading)
    if part.text:
        yield Paragraph(part.text)
    yield from shown


def _shown(record: Record, part: ReportPart) -> tuple[Block, ...]:
    """Return what is below the text of *part*; nothing that its document may not show."""
    if part.shows in SHOWN_IN[part.document] and part.shows in _FILLS:
        return tuple(_FILLS[part.shows](record))
    return ()
