"""The room's screen: what everybody may see, and always how to join."""

from werkboek import texts
from werkboek.model import (
    PLENARY_ON_SCREEN,
    WHOLE_ROOM,
    CanvasStep,
    RateStep,
    Round,
)
from werkboek.page import Links, PageState
from werkboek.widgets import Columns, Node, Notice, Page, Section, Text

from . import parts
from .canvas_step import canvas_on_screen
from .parallel import where
from .plenary import plenary_on_screen
from .repertoire import shared_cards
from .results import RatingResults, perspectives
from .running import part_on_screen
from .steps import guiding, outcome
from .timer import time_left


def screen_view(state: PageState, links: Links) -> Page:
    """Return what hangs on the wall; it has nothing to press."""
    is_busy = bool(state.session.rounds or state.view.plenary)
    return Page(
        kind="screen",
        words=texts.WORDS,
        children=(parts.join_strip(links, small=is_busy), *_now(state)),
    )


def _now(state: PageState) -> tuple[Node, ...]:
    if state.session.projected == PLENARY_ON_SCREEN:
        return plenary_on_screen(state)
    rounds = state.session.rounds
    one = rounds.get(WHOLE_ROOM) or rounds.get(state.session.projected)
    if one is not None:
        return (*_whose(one), *_round(state, one))
    if rounds:
        cards = tuple(
            _card(state, rounds[name]) for name in state.group_names if name in rounds
        )
        return (Columns(key="groups", kind="pair", children=cards),)
    waiting = part_on_screen(state) or (_welcome(state),)
    return (*waiting, *shared_cards(state), parts.rules(state))


def _whose(current: Round) -> tuple[Node, ...]:
    if current.group == WHOLE_ROOM:
        return ()
    return (Text(key="group", text=texts.GROUP.format(name=current.group), tone="count"),)


def _round(state: PageState, current: Round) -> tuple[Node, ...]:
    exercise, step = state.exercise_in(current), state.step_in(current)
    asks = parts.is_awaited(step, current)
    ready = Notice(key="ready", text=parts.readiness(state, current, step))
    beside = (*time_left(state, current), *((ready,) if asks else ()))
    task = parts.task(exercise, step, *beside)
    if isinstance(step, CanvasStep):
        return (task, *canvas_on_screen(state, step, current))
    shown = parts.last_shown(exercise, step, current)
    if isinstance(shown, RateStep):
        results = _results(state, current)
        return results if shown is step else (task, *results)
    results = outcome(state, shown, current) if shown else ()
    return (task, *guiding(state, current, step), *results)


def _card(state: PageState, current: Round) -> Section:
    """Return one of the groups that are beside each other: short, for all to read."""
    exercise, step = state.exercise_in(current), state.step_in(current)
    shown, rated = parts.last_shown(exercise, step, current), _rated(state, current)
    results: tuple[Node, ...] = ()
    if isinstance(step, CanvasStep):
        results = canvas_on_screen(state, step, current, is_short=True)
    elif shown is not None and not isinstance(shown, RateStep):
        results = outcome(state, shown, current)
    elif rated is not None:
        chosen = rated.one(current.shown)
        results = (rated.card(chosen),) if chosen else rated.highlights()
    return Section(
        key=f"group/{current.group}",
        title=texts.GROUP.format(name=current.group),
        kind="card",
        children=(
            *where(state, current),
            Text(text=step.instruction, tone="task"),
            *results,
        ),
    )


def _welcome(state: PageState) -> Section:
    return Section(
        key="welcome",
        title=texts.SCREEN_WAITING,
        children=(
            Text(text=texts.SCREEN_WAITING_TASK, tone="task"),
            Notice(text=parts.room_count(state)),
            Text(text=state.workbook.texts["T03"]),
        ),
    )


def _rated(state: PageState, current: Round) -> RatingResults | None:
    exercise = state.exercise_in(current)
    rated = (step for step in exercise.steps if isinstance(step, RateStep))
    shown = next((step for step in rated if step.id in current.revealed), None)
    return RatingResults(exercise, shown, current, state.view) if shown else None


def _results(state: PageState, current: Round) -> tuple[Node, ...]:
    group = _rated(state, current)
    if group is None:
        return ()
    chosen = group.one(current.shown)
    if chosen is not None:
        return (
            Section(
                key="shown",
                title=texts.RESULTS_TITLE,
                kind="shown",
                children=(group.large(chosen),),
            ),
        )
    return (
        Section(
            key="results",
            title=texts.RESULTS_TITLE,
            children=(
                Text(text=texts.RESULTS_PROMISE, tone="promise"),
                group.legend(),
                Columns(key="highlights", kind="pair", children=group.highlights()),
                group.overview(),
                group.table(),
            ),
        ),
        *perspectives(state.exercise_in(current), level=2),
    )
