"""The programme on paper: times, what to bring, who sits where, and the task after it."""

from collections.abc import Iterator
from datetime import date

from werkboek import texts
from werkboek.analysis.programme import dates
from werkboek.model import Programme
from werkboek.page import PreparePage
from werkboek.widgets import Button, Columns, Items, Node, Print, Section, Table, Text

from .days import spoken
from .moves import kept_groups


def run_sheet(state: PreparePage, programme: Programme) -> Iterator[Node]:
    """Yield what a facilitator holds in hand during the session."""
    weeks = state.workbook.municipality.weeks_between_sessions
    day = dates(state.series, weeks).get(programme.id)
    back = {"place": f"programma/{programme.id}"}
    yield Section(
        key="sheet",
        title=texts.SHEET_TITLE.format(name=programme.name),
        place=True,
        children=(
            Text(text=day_of(day)),
            Columns(
                key="actions",
                kind="actions",
                children=(
                    Print(label=texts.SHEET_PRINT),
                    Button(label=texts.PREPARE_BACK, do="place", args=back),
                ),
            ),
            _table(state, programme),
        ),
    )
    yield from _needs(state, programme)
    yield from _groups(state, programme)
    if programme.task:
        task = Text(text=programme.task)
        yield Section(key="task", title=texts.SHEET_TASK, children=(task,))


def day_of(day: date | None) -> str:
    """Return *day* in Dutch, or that it is not known."""
    return texts.SERIES_LATER_KNOWN if day is None else spoken(day)


def _table(state: PreparePage, programme: Programme) -> Table:
    names = {each.id: each.name for each in state.workbook.exercises.values()}
    return Table(
        caption=texts.SHEET_CAPTION,
        head=texts.SHEET_HEAD,
        rows=tuple(
            (
                timed.times,
                timed.part.minutes,
                timed.part.activity,
                names.get(timed.part.exercise, timed.part.exercise),
                timed.part.aim,
                texts.SHEET_TURN.format(n=timed.part.turn) if timed.part.turn else "",
            )
            for timed in programme.timed()
        ),
    )


def _needs(state: PreparePage, programme: Programme) -> Iterator[Node]:
    used = dict.fromkeys(part.exercise for part in programme.parts)
    exercises = [state.workbook.exercises.get(name) for name in used]
    needs = tuple(
        texts.SHEET_NEED.format(exercise=each.name, need=need)
        for each in exercises
        if each
        for need in each.needs
    )
    if needs:
        items = Items(items=needs)
        yield Section(key="needs", title=texts.SHEET_NEEDS, children=(items,))


def _groups(state: PreparePage, programme: Programme) -> Iterator[Node]:
    """Yield who sits where; groups are numbered as the sessions that have them."""
    kept, grouped = kept_groups(state), state.grouped
    number = grouped.index(programme) + 1 if programme in grouped else 0
    meetings = (*kept.plan.history, *kept.plan.meetings) if kept else ()
    for meeting in meetings:
        if meeting.number == number:
            lines = tuple(
                texts.SHEET_GROUP.format(group=group, names=", ".join(names))
                for group, names in enumerate(meeting.groups, start=1)
            )
            items = Items(items=lines)
            yield Section(key="groups", title=texts.SHEET_GROUPS, children=(items,))
