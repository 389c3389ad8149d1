"""What shifted between the first and the last time that the same questions were asked."""

from collections.abc import Iterator, Mapping

from werkboek import texts
from werkboek.analysis.effect import FEWEST, Change, Shift, effect

from .document import Block, Heading, Paragraph, Table
from .record import Record


def shifts(record: Record) -> Iterator[Block]:
    """Yield per exercise that was done twice what shifted; nothing of a small group."""
    for number, each in enumerate(record.view.repeats, start=1):
        exercise = record.workbook.exercises.get(each.exercise)
        if exercise is None:
            continue
        yield Heading(exercise.name, level=3)
        if len(each.together) < FEWEST:
            yield Paragraph(texts.SHIFT_FEW.format(n=FEWEST))
            continue
        found = effect(each.together, each.items)
        said = texts.SHIFTS_TOGETHER[found.together.shift]
        yield Paragraph(said.format(n=found.together.n))
        worded = {statement.id: statement.text for statement in exercise.statements}
        yield Table(
            name=f"verschuiving-{number}",
            caption=texts.SHIFTS_CAPTION.format(exercise=exercise.name),
            head=texts.SHIFTS_HEAD,
            rows=tuple(
                (
                    worded.get(item, item),
                    change.n,
                    texts.SHIFTS[change.shift],
                    _mean(change),
                    _range(change),
                )
                for item, change in _in_order(found.items, worded)
            ),
        )


def _in_order(
    items: Mapping[str, Change], worded: Mapping[str, str]
) -> Iterator[tuple[str, Change]]:
    """Yield *items* as they were asked; one that is no longer asked comes last."""
    asked = [name for name in worded if name in items]
    rest = [name for name in items if name not in worded]
    yield from ((name, items[name]) for name in (*asked, *rest))


def _mean(change: Change) -> str:
    return "" if change.shift is Shift.TOO_FEW else texts.decimal(change.mean, signed=True)


def _range(change: Change) -> str:
    if change.shift is Shift.TOO_FEW:
        return ""
    low, high = change.range
    return texts.SHIFT_RANGE.format(
        low=texts.decimal(low, signed=True), high=texts.decimal(high, signed=True)
    )
