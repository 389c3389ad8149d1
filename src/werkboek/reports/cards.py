"""What people take along or keep in front of them: cards, rules and the run sheet."""

from collections.abc import Iterator
from datetime import date

from werkboek import texts
from werkboek.model import Programme, fold_series, from_draft
from werkboek.model.repertoire import shared_repertoire

from .document import Block, Bullets, Heading, Paragraph, Table
from .followup import day
from .record import Record


def rules(record: Record) -> Iterator[Block]:
    """Yield the rules that people agree on."""
    if record.workbook.rules:
        yield Bullets(tuple(each.text for each in record.workbook.rules))


def techniques(record: Record) -> Iterator[Block]:
    """Yield a card per technique: when it helps, and the one sentence to say."""
    for each in record.workbook.techniques:
        if not each.retired:
            yield Heading(each.name, level=3)
            yield Paragraph(texts.TECHNIQUE_SAY.format(sentence=each.sentence))
            yield Paragraph(texts.TECHNIQUE_USE.format(use=each.use))


def repertoire(record: Record) -> Iterator[Block]:
    """Yield what the group keeps, without numbers and without who."""
    opened = {
        each.id: record.workbook.exercises[each.exercise]
        for each in record.rounds
        if each.exercise in record.workbook.exercises
    }
    techniques = record.workbook.techniques
    lines = tuple(
        texts.GROUP_REPERTOIRE_LINE.format(name=each.name, sentence=each.sentence)
        for each in shared_repertoire(record.view.entries, opened, techniques)
    )
    if lines:
        yield Bullets(lines)


def methods(record: Record) -> Iterator[Block]:
    """Yield which method fits what, and a card per method with the minutes of its steps."""
    guide = record.workbook.follow_up
    names = {each.id: each.name for each in guide.methods}
    yield Bullets(
        tuple(
            " ".join(
                (
                    texts.METHOD_FOR.format(name=each.name, hint=each.hint),
                    texts.METHOD_FOR_NAMES.format(
                        methods=" of ".join(names[name] for name in each.methods)
                    ),
                )
            )
            for each in guide.considerations
        )
    )
    for each in guide.methods:
        exercise = record.workbook.exercises[each.exercise]
        low, high = each.people
        yield Heading(each.name, level=3)
        if exercise.caution:
            yield Paragraph(exercise.caution)
        yield Table(
            name=f"methode-{each.id.lower()}",
            caption=texts.METHOD_ABOUT.format(
                name=each.name, minutes=each.minutes, low=low, high=high
            ),
            head=texts.METHOD_HEAD,
            rows=tuple((step.minutes, step.instruction) for step in exercise.steps),
        )


def run_sheet(record: Record) -> Iterator[Block]:
    """Yield the programme of every session; of the drafts when none is prepared."""
    for number, each in enumerate(_programmes(record), start=1):
        title = f"{each.name} · {day(date.fromisoformat(each.date))}" if each.date else ""
        yield Heading(title or each.name, level=3)
        yield Table(
            name=f"draaiboek-{number}",
            caption=texts.RUN_CAPTION.format(name=each.name),
            head=texts.RUN_HEAD,
            rows=tuple(
                (
                    timed.times,
                    timed.part.minutes,
                    timed.part.activity,
                    _exercise(record, timed.part.exercise),
                )
                for timed in each.timed()
            ),
        )
        if each.task:
            yield Paragraph(texts.RUN_TASK.format(task=each.task))


def _programmes(record: Record) -> tuple[Programme, ...]:
    prepared = fold_series(record.view.events).programmes
    return prepared or tuple(
        from_draft(draft, draft.id) for draft in record.workbook.drafts
    )


def _exercise(record: Record, name: str) -> str:
    exercise = record.workbook.exercises.get(name)
    return f"{exercise.id} {exercise.name}" if exercise else name
