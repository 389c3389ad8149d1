"""What somebody answered the time before: for themselves only."""

from collections.abc import Iterator

from werkboek import texts
from werkboek.model import CHOICE, OWN, Exercise, PickStep, WriteStep
from werkboek.page import Answer, ParticipantPage
from werkboek.page.participant import Earlier
from werkboek.views.days import spoken
from werkboek.widgets import Items, Node, Notice, Section, Text

from .fields import label


def looking_back(state: ParticipantPage, exercise: Exercise) -> tuple[Node, ...]:
    """Return what this participant answered in the exercise that this one goes back to."""
    if not exercise.looks_back_on:
        return ()
    before = state.workbook.exercises[exercise.looks_back_on]
    earlier = state.earlier(before.id)
    lines = tuple(_lines(before, earlier)) if earlier else ()
    if earlier is None or not lines:
        return (Notice(key="earlier", text=texts.EARLIER_NOTHING),)
    return (
        Section(
            key="earlier",
            title=texts.EARLIER_TITLE.format(day=spoken(earlier.on)),
            level=3,
            kind="card",
            children=(
                Items(items=lines),
                Text(text=texts.EARLIER_PROMISE, tone="promise"),
            ),
        ),
    )


def _lines(exercise: Exercise, earlier: Earlier) -> Iterator[str]:
    for step in exercise.steps:
        if isinstance(step, PickStep):
            chosen = earlier.answers.get((step.id, CHOICE), Answer()).value
            values = chosen if isinstance(chosen, dict) else {}
            items = exercise.items_in(step.from_list)
            yield from (label(each) for each in items if each.id in values)
            yield from (str(values[name]) for name in values if name == OWN)
        elif isinstance(step, WriteStep):
            for field in step.fields:
                text = earlier.answers.get((step.id, field.id), Answer()).text
                if text:
                    yield texts.EARLIER_LINE.format(label=field.label, text=text)
