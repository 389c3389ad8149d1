"""Pieces that more than one page shows."""

from collections.abc import Mapping

from werkboek import texts
from werkboek.model import CanvasStep, Exercise, GuessStep, Round, Step
from werkboek.page import Links, PageState
from werkboek.widgets import (
    Button,
    Columns,
    Items,
    Link,
    Nav,
    Node,
    Picture,
    Section,
    Text,
    qr_path,
)


def task(exercise: Exercise, step: Step, *children: Node, level: int = 2) -> Section:
    """Return what the room is doing now: the exercise, the step and its instruction."""
    number = exercise.steps.index(step) + 1
    where = texts.STEP_TITLE.format(n=number, of=len(exercise.steps))
    return Section(
        key=f"task/{step.id}",
        title=f"{exercise.name} · {where}",
        level=level,
        children=(Text(text=step.instruction, tone="task"), *children),
    )


def join_strip(links: Links, *, small: bool = False) -> Columns:
    """Return how to join: always the same, always in the same place."""
    kind = "strip-small" if small else "strip"
    if not links.join:
        return Columns(key="strip", kind=kind, children=(Text(text=texts.JOIN_NONE),))
    size, path = qr_path(f"{links.join}#{links.code}")
    address = links.join.split("://")[-1].rstrip("/")
    return Columns(
        key="strip",
        kind=kind,
        children=(
            Picture(label=texts.JOIN_QR, size=size, path=path),
            Text(text=texts.JOIN_AT.format(address=address)),
            Text(text=texts.JOIN_CODE),
            Text(text=links.code, tone="code"),
        ),
    )


def room_count(state: PageState) -> str:
    """Return in words how many people joined."""
    joined = state.view.joined
    return texts.ROOM_COUNT.format(n=joined) if joined else texts.ROOM_EMPTY


def readiness(state: PageState, current: Round, step: Step) -> str:
    """Return in words how many people said they are done with *step*."""
    ready = state.view.ready.get((current.id, step.id), 0)
    return texts.READY_COUNT.format(ready=ready, joined=state.size_of(current.group))


def waits(step: Step) -> bool:
    """Say whether what people do in *step* stays with them until it is shown."""
    return step.waits if isinstance(step, CanvasStep) else step.collects


def is_awaited(step: Step, current: Round) -> bool:
    """Say whether people may still be busy with something in *step*.

    Not with guessing what is shown already.
    """
    is_over = isinstance(step, GuessStep) and step.from_step in current.revealed
    return waits(step) and step.id not in current.revealed and not is_over


def last_shown(exercise: Exercise, step: Step, current: Round) -> Step | None:
    """Return the last step up to *step* of which the group sees the answers.

    Guesses stay with their own step: what comes after is about the answers.
    """
    until = exercise.steps[: exercise.steps.index(step) + 1]
    shown = (
        each
        for each in reversed(until)
        if each.shows
        and each.id in current.revealed
        and (each is step or not isinstance(each, GuessStep))
    )
    return next(shown, None)


def rules(state: PageState) -> Section:
    """Return the rules of the conversation."""
    return Section(
        key="rules",
        title=texts.RULES_TITLE,
        level=3,
        children=(Items(items=tuple(rule.text for rule in state.workbook.rules)),),
    )


def reminder(state: PageState) -> Section:
    """Return what a facilitator should keep in mind all the time."""
    said = Text(text=state.workbook.texts["T07"])
    return Section(key="reminder", title=texts.REMINDER_TITLE, children=(said,))


def workbooks(links: Links, here: str) -> tuple[Nav, ...]:
    """Return links to the facilitator's other pages; none outside a server."""
    if not links.join:
        return ()
    ways = tuple(
        Link(label=label, href=f"{links.join}{path}")
        for path, label in texts.WORKBOOKS.items()
    )
    return (Nav(label=texts.WORKBOOKS_TITLE, here=texts.WORKBOOKS[here], links=ways),)


def tabs(labels: Mapping[str, str], here: str) -> Columns:
    """Return buttons to the places of one page; the place *here* is pressed."""
    return Columns(
        key="tabs",
        kind="actions",
        children=tuple(
            Button(
                key=f"tab/{place}",
                label=label,
                do="place",
                args={"place": place},
                pressed=place == here,
            )
            for place, label in labels.items()
        ),
    )
