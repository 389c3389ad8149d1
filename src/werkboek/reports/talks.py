"""What conversations said together: never who, no sensitivities and no judgements."""

from collections.abc import Iterator

from werkboek import texts
from werkboek.analysis import synthesis as says
from werkboek.model import MINIMUM_REVEALED
from werkboek.model.followup import written

from .document import Block, Bullets, Heading, Paragraph, Table
from .record import Record
from .suppression import FEWEST, said_of


def barriers(record: Record) -> Iterator[Block]:
    """Yield the barriers that were named, most often first; nothing of few talks."""
    everybody = len(record.interviews)
    if everybody < FEWEST:
        if everybody:
            yield Paragraph(texts.TALKS_FEW.format(n=FEWEST))
        return
    counts = says.barrier_counts(record.interviews, record.workbook.barriers)
    named = sorted(
        (each for each in record.workbook.barriers if counts[each.id] >= MINIMUM_REVEALED),
        key=lambda each: (-min(counts[each.id], everybody - MINIMUM_REVEALED + 1), each.id),
    )
    rare = any(0 < each < MINIMUM_REVEALED for each in counts.values())
    if named:
        yield Table(
            name="drempels",
            caption=texts.BARRIERS_REPORT.format(n=everybody),
            head=texts.BARRIERS_HEAD,
            rows=tuple(
                (
                    each.label,
                    texts.BARRIER_LEVELS[each.level],
                    texts.PHASES[each.phase],
                    said_of(counts[each.id], everybody),
                )
                for each in named
            ),
        )
    if rare:
        yield Paragraph(texts.BARRIERS_RARE.format(n=MINIMUM_REVEALED))


def forms(record: Record) -> Iterator[Block]:
    """Yield in how many conversations each form was seen."""
    everybody = len(record.interviews)
    if everybody < FEWEST:
        return
    listed = [each for each in record.workbook.manifestations if not each.retired]
    found = says.sightings(record.interviews, listed, {})
    seen = [each for each in found if each.counts]
    if seen:
        yield Table(
            name="vormen",
            caption=texts.FORMS_CAPTION,
            head=(texts.FORM, *texts.SIGHTINGS.values(), texts.NEW),
            rows=tuple(
                (
                    each.form.name,
                    *(
                        said_of(each.counts.get(word, 0), everybody)
                        for word in texts.SIGHTINGS
                    ),
                    said_of(each.is_new_to, everybody),
                )
                for each in seen
            ),
        )


def themes(record: Record) -> Iterator[Block]:
    """Yield the themes as the facilitator worded them."""
    for name, note in record.conclusions.items():
        if name.startswith(_THEME):
            yield Heading(written(note.value, "naam") or texts.NAMELESS, level=3)
            if written(note.value, "tekst"):
                yield Paragraph(written(note.value, "tekst"))


def appreciations(record: Record) -> Iterator[Block]:
    """Yield what teams appreciate in one another, without who said it."""
    found = says.appreciations(record.interviews)
    if found:
        yield Table(
            name="waardering",
            caption=texts.APPRECIATIONS_CAPTION,
            head=texts.APPRECIATIONS_HEAD,
            rows=tuple((name, said) for name, all_ in found.items() for said in all_),
        )


def frames(record: Record) -> Iterator[Block]:
    """Yield what does not fit the rules as they are."""
    found = says.outside_frames(record.interviews)
    if found:
        yield Bullets(tuple(found))


def quotes(record: Record) -> Iterator[Block]:
    """Yield what was noted for the group, by part of the conversation and shuffled.

    In alphabetical order: the order of the conversations would tell who said what.
    """
    guide = record.workbook.guide
    questions = {each.id: each for each in guide.questions}
    said = list(says.quotes(record.interviews, questions))
    for section in guide.sections:
        here = sorted({each.text for each in said if each.section == section.id})
        if here:
            yield Heading(section.name, level=3)
            yield Bullets(tuple(here))


_THEME = "thema-"
