"""What came of the steps of an earlier session, in counts: for who follows up."""

from collections.abc import Iterator

from werkboek import texts
from werkboek.analysis.piles import pile_counts
from werkboek.model import WHOLE_ROOM, Event, Kind, SortStep
from werkboek.page import PageState
from werkboek.widgets import Node, Section, Text

from .steps import pile_bars


def came_of_it(state: PageState) -> tuple[Node, ...]:
    """Return what each group said last of its steps; nothing when nothing is shown."""
    opened = [each for each in state.view.events if each.kind is Kind.OPENED]
    latest: dict[str, tuple[Node, ...]] = {}
    for event in opened:
        if bars := tuple(_counts(state, event)):
            latest[str(event.body.get("group", WHOLE_ROOM))] = bars
    if not latest:
        return ()
    inside: list[Node] = []
    for group, bars in latest.items():
        if group != WHOLE_ROOM:
            inside.append(Text(text=texts.GROUP.format(name=group)))
        inside.extend(bars)
    inside.append(Text(text=texts.CAME_OF_IT_HINT, tone="hint"))
    title = texts.CAME_OF_IT_TITLE
    return (Section(key="came-of-it", title=title, level=3, children=tuple(inside)),)


def _counts(state: PageState, opened: Event) -> Iterator[Node]:
    exercise = state.workbook.exercises.get(str(opened.body["exercise"]))
    if exercise is None or not exercise.looks_back_on:
        return
    for step in exercise.steps:
        if isinstance(step, SortStep):
            shown = (opened.id, step.id)
            entries = [e for e in state.view.entries if (e.round, e.step) == shown]
            items = [each.id for each in exercise.items_in(step.from_list)]
            yield from (pile_bars(step, c) for c in pile_counts(items, entries).values())
