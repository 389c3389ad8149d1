"""The time a group gave itself: to see for all, to set for who leads."""

from collections.abc import Iterator
from typing import Final

from werkboek import texts
from werkboek.model import Json, Round, Step, Timer
from werkboek.page import PageState
from werkboek.widgets import Button, Columns, Countdown, Node, Section, Text

PRESETS: Final = (2, 5, 10)
"""Minutes to start with."""

MORE: Final = (1, 5)
"""Minutes to add."""


def time_left(state: PageState, current: Round) -> tuple[Node, ...]:
    """Return the time that is left in a round; nothing when no time was set."""
    return (countdown(state, current.timer),) if current.timer else ()


def countdown(state: PageState, timer: Timer) -> Countdown:
    """Return the time that is left on *timer*."""
    return Countdown(
        key="time",
        text=texts.TIMER_LEFT,
        over=texts.TIMER_OVER,
        still=texts.TIMER_STILL,
        seconds=round(timer.left(state.now)),
        runs=timer.runs,
    )


def timer_controls(state: PageState, current: Round, step: Step) -> Section:
    """Return the time that is left, and what sets it, also for this *step* anew."""
    return Section(
        key="timer",
        title=texts.TIMER_TITLE,
        level=3,
        children=(
            *time_left(state, current),
            Columns(key="set", kind="actions", children=tuple(_buttons(current, step))),
            Text(text=texts.TIMER_HINT, tone="hint"),
        ),
    )


def _buttons(current: Round, step: Step) -> Iterator[Button]:
    if step.minutes:
        yield _button(current, texts.TIMER_STEP, "start", step.minutes)
    if current.timer is None:
        for minutes in (each for each in PRESETS if each != step.minutes):
            yield _button(current, texts.TIMER_START, "start", minutes)
        return
    for minutes in MORE:
        yield _button(current, texts.TIMER_ADD, "add", minutes)
    if current.timer.runs:
        yield _button(current, texts.TIMER_PAUSE, "pause")
    else:
        yield _button(current, texts.TIMER_RESUME, "resume")
    yield _button(current, texts.TIMER_STOP, "stop")


def _button(current: Round, label: str, act: str, minutes: int = 0) -> Button:
    args: dict[str, Json] = {"round": current.id, "act": act}
    if minutes:
        args["seconds"] = 60 * minutes
    return Button(
        key=f"timer/{act}/{minutes}", label=label.format(n=minutes), do="timer", args=args
    )
