"""The programme of one session: change it and see at once what that does."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from werkboek import texts
from werkboek.analysis.programme import Remark, about_programme
from werkboek.model import (
    SESSION,
    Json,
    Part,
    Programme,
    Timed,
    clock,
)
from werkboek.page import PreparePage
from werkboek.widgets import (
    Button,
    Columns,
    Field,
    Form,
    Items,
    Node,
    Notice,
    Section,
    Select,
    Text,
    TextArea,
)

from .controls import MAX_LINE, options
from .moves import kept_groups
from .versions import versions

STEP: Final = 5
"""Minutes that one press makes a part longer or shorter."""


def session_view(state: PreparePage, programme: Programme) -> Iterator[Node]:
    """Yield one session: what is to be known, its parts, and how to change it."""
    number = state.series.programmes.index(programme) + 1
    said = about_programme(
        programme,
        _largest_group(state, programme),
        state.workbook.exercises,
        everybody_speaks=programme in state.grouped,
    )
    times = texts.PROGRAMME_TIMES.format(
        start=clock(programme.start),
        finish=clock(programme.finish),
        end=clock(programme.end),
    )
    sheet = {"place": f"draaiboek/{programme.id}"}
    item = f"{SESSION}{programme.id}"
    yield Section(
        key=programme.id,
        title=texts.PROGRAMME_TITLE.format(n=number, name=programme.name),
        place=True,
        children=(
            *versions(item, state.notes.get(item)),
            Text(text=times, tone="count"),
            *remarks(said, texts.PROGRAMME_CHECK, texts.PROGRAMME_FINE),
            Columns(
                key="actions",
                kind="actions",
                children=(
                    Button(label=texts.PROGRAMME_SHEET, do="place", args=sheet),
                    Button(
                        label=texts.PREPARE_BACK, do="place", args={"place": "programma"}
                    ),
                ),
            ),
        ),
    )
    yield Section(
        key="parts",
        title=texts.PROGRAMME_PARTS,
        children=tuple(_row(programme, each) for each in programme.timed()),
    )
    yield _add_form(state, programme)
    yield _settings_form(state, programme)


def _largest_group(state: PreparePage, programme: Programme) -> int:
    kept = kept_groups(state)
    if kept:
        return max(kept.plan.problem.sizes)
    draft = next((d for d in state.workbook.drafts if d.id == programme.draft), None)
    return draft.group[1] if draft else state.workbook.municipality.group_size[1]


def _row(programme: Programme, timed: Timed) -> Section:
    part = timed.part
    words = texts.PROGRAMME_PART_EXERCISE if part.exercise else texts.PROGRAMME_PART_ABOUT
    here: dict[str, Json] = {"session": programme.id, "part": part.id}

    def button(label: str, do: str, **args: Json) -> Button:
        return Button(label=label, do=do, args={**here, **args}, about=part.activity)

    return Section(
        key=part.id,
        title=texts.PROGRAMME_PART.format(times=timed.times, activity=part.activity),
        level=3,
        kind="part",
        children=(
            Text(
                text=words.format(
                    minutes=part.minutes, aim=part.aim, exercise=part.exercise
                ),
                tone="hint",
            ),
            Columns(
                key="actions",
                kind="actions",
                children=(
                    button(texts.PROGRAMME_EARLIER, "move_part", steps=-1),
                    button(texts.PROGRAMME_LATER, "move_part", steps=1),
                    button(texts.PROGRAMME_SHORTER, "stretch", minutes=-STEP),
                    button(texts.PROGRAMME_LONGER, "stretch", minutes=STEP),
                    Button(
                        label=texts.PROGRAMME_CHANGE,
                        do="place",
                        args={"place": f"programma/{programme.id}/{part.id}"},
                        about=part.activity,
                    ),
                    button(texts.PROGRAMME_REMOVE, "remove_part"),
                ),
            ),
        ),
    )


def part_view(state: PreparePage, programme: Programme, part: Part) -> Section:
    """Return the form of one part."""
    back = {"place": f"programma/{programme.id}"}
    return Section(
        key=f"part/{part.id}",
        title=texts.PART_TITLE,
        place=True,
        children=(
            Form(
                key=f"part/{part.id}",
                do="part",
                args={"session": programme.id, "part": part.id},
                submit=texts.KEEP,
                kind="primary",
                children=_part_fields(state, part),
            ),
            Button(label=texts.PREPARE_BACK, do="place", args=back),
        ),
    )


def _part_fields(state: PreparePage, part: Part) -> tuple[Node, ...]:
    known = {each.id: each.name for each in state.workbook.exercises.values()}
    if part.exercise and part.exercise not in known:
        known[part.exercise] = part.exercise
    return (
        Field(
            name="activity",
            label=texts.PART_ACTIVITY,
            value=part.activity,
            max=MAX_LINE,
        ),
        Field(
            name="minutes", label=texts.PART_MINUTES, value=str(part.minutes or ""), max=3
        ),
        Select(
            name="exercise",
            label=texts.PART_EXERCISE,
            options=options({"": texts.PART_NO_EXERCISE, **known}),
            value=part.exercise,
        ),
        Select(
            name="aim",
            label=texts.PART_AIM,
            options=options(texts.PART_AIMS),
            value=part.aim,
        ),
        Field(name="turn", label=texts.PART_TURN, value=str(part.turn), max=2),
    )


def _add_form(state: PreparePage, programme: Programme) -> Section:
    places = {"": texts.PROGRAMME_FIRST}
    places |= {each.id: each.activity for each in programme.parts}
    last = programme.parts[-1].id if programme.parts else ""
    form = Form(
        key="add_part",
        do="add_part",
        args={"session": programme.id},
        submit=texts.PROGRAMME_ADD_BUTTON,
        scope=f"nieuw/onderdeel/{programme.id}",
        children=(
            *_part_fields(state, Part("", 0, "")),
            Select(
                name="after",
                label=texts.PROGRAMME_AFTER,
                options=options(places),
                value=last,
            ),
        ),
    )
    return Section(key="add", title=texts.PROGRAMME_ADD, children=(form,))


def _settings_form(state: PreparePage, programme: Programme) -> Section:
    weeks = state.series.weeks or state.workbook.municipality.weeks_between_sessions
    day = date.fromisoformat(programme.date) if programme.date else None
    start, end = clock(programme.start), clock(programme.end)
    hint = texts.PROGRAMME_DATE_HINT.format(weeks=weeks)
    form = Form(
        key="settings",
        do="settings",
        args={"session": programme.id},
        submit=texts.KEEP,
        children=(
            Field(name="name", label=texts.PROGRAMME_NAME, value=programme.name),
            Field(
                name="date",
                label=texts.PROGRAMME_DATE,
                hint=hint,
                value=f"{day:%d-%m-%Y}" if day else "",
                max=10,
            ),
            Field(
                name="start",
                label=texts.PROGRAMME_START,
                hint=texts.PROGRAMME_TIME_HINT,
                value=start,
                max=5,
            ),
            Field(name="end", label=texts.PROGRAMME_END, value=end, max=5),
            TextArea(
                name="task", label=texts.PROGRAMME_TASK, value=programme.task, max=2000
            ),
        ),
    )
    remove = Button(
        label=texts.PROGRAMME_REMOVE_SESSION,
        do="remove_session",
        args={"session": programme.id},
        confirm=texts.PROGRAMME_REMOVE_ASK,
    )
    return Section(key="settings", title=texts.PROGRAMME_SETTINGS, children=(form, remove))


def remarks(found: tuple[Remark, ...], title: str, fine: str = "") -> Iterator[Node]:
    """Yield what is to be known, or *fine* when there is nothing."""
    if found:
        items = Items(items=tuple(each.sentence for each in found))
        yield Section(key="check", title=title, level=3, kind="check", children=(items,))
    elif fine:
        yield Notice(key="fine", text=fine)
