"""The room's screen: what everybody may see, and always how to join."""

from werkboek import texts
from werkboek.model import CanvasStep, Exercise, RateStep, Round, WriteStep
from werkboek.page import Links, PageState
from werkboek.widgets import Columns, Node, Notice, Page, Section, Text

from . import parts
from .canvas_step import canvas_on_screen
from .results import RatingResults, perspectives, written


def screen_view(state: PageState, links: Links) -> Page:
    """Return what hangs on the wall; it has nothing to press."""
    return Page(
        kind="screen",
        words=texts.WORDS,
        children=(parts.join_strip(links, small=state.round is not None), *_now(state)),
    )


def _now(state: PageState) -> tuple[Node, ...]:
    current, exercise = state.round, state.exercise
    step = state.step_of(current.step) if current else None
    if current is None or exercise is None or step is None:
        return (_welcome(state), parts.rules(state))
    waits = isinstance(step, RateStep | WriteStep) or (
        isinstance(step, CanvasStep) and step.waits
    )
    asks = waits and step.id not in current.revealed
    count = (Notice(key="ready", text=parts.readiness(state, step)),) if asks else ()
    task = parts.task(exercise, step, *count)
    if isinstance(step, CanvasStep):
        return (task, *canvas_on_screen(state, step, current))
    if isinstance(step, WriteStep) and step.id in current.revealed:
        return (task, *written(step, current, state.view.entries))
    if step.id in current.revealed:
        return _results(state, exercise, current)
    return (task, *_results(state, exercise, current))


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


def _results(state: PageState, exercise: Exercise, current: Round) -> tuple[Node, ...]:
    rated = next(
        (s for s in exercise.steps if isinstance(s, RateStep) and s.id in current.revealed),
        None,
    )
    if rated is None:
        return ()
    group = RatingResults(exercise, rated, current, state.view)
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
        perspectives(exercise, level=2),
    )
