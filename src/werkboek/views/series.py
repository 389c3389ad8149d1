"""The series: its sessions in order, and what is to be known about them together."""

from collections.abc import Iterator
from datetime import date

from werkboek import texts
from werkboek.analysis.programme import about_series, dates
from werkboek.model import WEEKS, Json, Programme, Series, clock
from werkboek.page import PreparePage
from werkboek.widgets import Button, Columns, Form, Node, Section, Select, Text

from .controls import options
from .programme import part_view, remarks, session_view
from .run_sheet import day_of, run_sheet


def programme_view(state: PreparePage) -> Iterator[Node]:
    """Yield the series, one session, one part of it, or its run sheet."""
    kind, _, rest = state.place.partition("/")
    session, _, part = rest.partition("/")
    programme = state.series.programme(session)
    if programme is None:
        yield from _series(state)
    elif kind == "draaiboek":
        yield from run_sheet(state, programme)
    elif found := programme.part(part):
        yield part_view(state, programme, found)
    else:
        yield from session_view(state, programme)


def _series(state: PreparePage) -> Iterator[Node]:
    series, weeks = state.series, state.workbook.municipality.weeks_between_sessions
    days = dates(series, weeks)
    yield Section(
        key="series",
        title=texts.SERIES_TITLE,
        place=True,
        children=(
            Text(text=texts.SERIES_PROMISE, tone="promise"),
            *(() if series.programmes else (Text(text=texts.SERIES_NONE),)),
            *(
                _card(each, number, days.get(each.id), len(series.programmes))
                for number, each in enumerate(series.programmes, start=1)
            ),
            *remarks(about_series(series, weeks), texts.SERIES_CHECK),
            *(_weeks_form(series, weeks) if series.programmes else ()),
        ),
    )
    yield _draft_form(state)


def _card(programme: Programme, number: int, day: date | None, sessions: int) -> Section:
    title = texts.PROGRAMME_TITLE.format(n=number, name=programme.name)
    args: dict[str, Json] = {"session": programme.id}
    task = texts.SERIES_BETWEEN if programme.task else texts.SERIES_NO_TASK
    place = f"programma/{programme.id}"
    return Section(
        key=programme.id,
        title=title,
        level=3,
        kind="card",
        children=(
            Text(text=f"{day_of(day)}, {clock(programme.start)}-{clock(programme.finish)}"),
            *(
                (Text(text=task.format(task=programme.task), tone="hint"),)
                if number < sessions
                else ()
            ),
            Columns(
                key="actions",
                kind="actions",
                children=(
                    Button(
                        label=texts.SERIES_OPEN,
                        do="place",
                        args={"place": place},
                        kind="primary",
                        about=title,
                    ),
                    Button(
                        label=texts.SERIES_EARLIER,
                        do="order",
                        args={**args, "steps": -1},
                        about=title,
                    ),
                    Button(
                        label=texts.SERIES_LATER,
                        do="order",
                        args={**args, "steps": 1},
                        about=title,
                    ),
                ),
            ),
        ),
    )


def _weeks_form(series: Series, weeks: int) -> tuple[Node, ...]:
    words = {str(n): str(n) for n in range(WEEKS[0], WEEKS[1] + 1)}
    select = Select(
        name="weeks",
        label=texts.SERIES_WEEKS,
        options=options(words),
        value=str(series.weeks or weeks),
    )
    return (Form(key="weeks", do="weeks", submit=texts.KEEP, children=(select,)),)


def _draft_form(state: PreparePage) -> Section:
    drafts = {
        each.id: texts.SERIES_DRAFT_OPTION.format(name=each.name, about=each.about)
        for each in state.workbook.drafts
    }
    first = state.workbook.municipality.session_form
    wished = "terugkom" if state.series.programmes else first
    value = next((each.id for each in state.workbook.drafts if each.form == wished), "")
    select = Select(
        name="draft", label=texts.SERIES_DRAFT, options=options(drafts), value=value
    )
    form = Form(
        key=f"session/{wished}",
        do="session",
        submit=texts.SERIES_ADD,
        kind="primary",
        children=(select,),
    )
    return Section(key="drafts", title=texts.SERIES_ADD, children=(form,))
