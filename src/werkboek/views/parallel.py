"""Where the groups are that work at the same time: to lead them, and for all to see."""

from werkboek import texts
from werkboek.model import WHOLE_ROOM, Round
from werkboek.page import FacilitatorPage, PageState
from werkboek.widgets import Button, Columns, Node, Notice, Section, Text

from . import parts
from .timer import time_left


def groups_now(state: FacilitatorPage) -> Section:
    """Return a card for every group with where it is, and what moves all of them."""
    tabs = Columns(
        key="tabs",
        kind="actions",
        children=(
            _tab(state, WHOLE_ROOM, texts.SHOW_ALL),
            *(
                _tab(state, group, texts.GROUP.format(name=group))
                for group in state.group_names
            ),
        ),
    )
    shown: tuple[Node, ...] = (tabs,)
    if state.group == WHOLE_ROOM:
        cards = tuple(_card(state, group) for group in state.group_names)
        shown = (tabs, Columns(key="groups", children=cards), *_together(state))
    return Section(key="now", title=texts.NOW_TITLE, children=(*shown, *_screen(state)))


def where(state: PageState, current: Round) -> tuple[Node, ...]:
    """Return what a group does now, and how many of it are done."""
    exercise, step = state.exercise_in(current), state.step_in(current)
    number = exercise.steps.index(step) + 1
    place = texts.STEP_TITLE.format(n=number, of=len(exercise.steps))
    ready = Notice(key="ready", text=parts.readiness(state, current, step))
    asks = parts.is_awaited(step, current)
    return (
        Text(text=f"{exercise.name} · {place}"),
        *time_left(state, current),
        *((ready,) if asks else ()),
    )


def _tab(state: FacilitatorPage, group: str, label: str) -> Button:
    args = {"group": group}
    return Button(label=label, do="look", args=args, pressed=state.group == group)


def _card(state: FacilitatorPage, group: str) -> Section:
    current = state.session.rounds.get(group)
    idle: tuple[Node, ...] = (Text(text=texts.GROUP_IDLE),)
    go = Button(label=texts.SHOW_GROUP.format(name=group), do="look", args={"group": group})
    return Section(
        key=f"group/{group}",
        title=texts.GROUP.format(name=group),
        level=3,
        kind="card",
        children=(*(where(state, current) if current else idle), go),
    )


def _together(state: FacilitatorPage) -> tuple[Node, ...]:
    if not state.session.rounds:
        return ()
    moves = (
        Button(label=texts.NEXT_STEP_ALL, do="advance_all"),
        Button(label=texts.CLOSE_ALL, do="close_all", confirm=texts.CLOSE_ALL_CONFIRM),
    )
    return (Columns(key="together", kind="actions", children=moves),)


def _screen(state: FacilitatorPage) -> tuple[Node, ...]:
    if not state.session.rounds:
        return ()
    label = texts.PROJECT_GROUP if state.group else texts.PROJECT_ALL
    return (
        Button(
            key="project",
            label=label,
            do="project",
            args={"group": state.group},
            pressed=state.session.projected == state.group,
        ),
    )
