"""What is read, what somebody was handed, and whose turn it is."""

from werkboek import texts
from werkboek.model import (
    DealStep,
    Exercise,
    ListItem,
    ReadStep,
    Role,
    Round,
    Step,
    TurnStep,
)
from werkboek.page import PageState
from werkboek.widgets import Items, Node, Notice, Section, Text

LATER = "/later"
"""What follows the id of an item on the screen when its later part is shown as well."""


def guiding(state: PageState, current: Round, step: Step) -> tuple[Node, ...]:
    """Return what everybody needs next to the task of *step*.

    What was read in an earlier step stays at hand; a phone and the screen show the same,
    except that only a participant's own page says what they were handed.
    """
    exercise = state.exercise_in(current)
    at = exercise.steps.index(step)
    inside: list[Node] = []
    for each in exercise.steps[: at + 1]:
        if isinstance(each, DealStep):
            inside += _dealt(state, current, each, is_now=each is step)
    if isinstance(step, TurnStep):
        inside += _turn(state, step, current)
    reading = [each for each in exercise.steps[: at + 1] if isinstance(each, ReadStep)]
    if reading:
        inside += _read(exercise, reading[-1], current, is_now=reading[-1] is step)
    return tuple(inside)


def looked_at(exercise: Exercise, step: ReadStep, current: Round) -> ListItem | None:
    """Return the item that the facilitator put on the screens in *step*."""
    name = current.looked_at.get(step.id, "").removesuffix(LATER)
    return next((e for e in exercise.items_in(step.from_list) if e.id == name), None)


def _read(
    exercise: Exercise, step: ReadStep, current: Round, *, is_now: bool
) -> list[Node]:
    item = looked_at(exercise, step, current)
    if item is None:
        return [Notice(key="nothing-read", text=texts.READ_NOTHING)] if is_now else []
    inside: list[Node] = [Text(text=item.text)] if item.text else []
    if item.later and current.looked_at[step.id].endswith(LATER):
        later = (Text(text=item.later),)
        inside.append(
            Section(key="later", title=texts.READ_LATER_TITLE, level=4, children=later)
        )
    title = item.name if is_now else texts.READ_AGAIN.format(name=item.name)
    return [
        Section(
            key=f"read/{item.id}", title=title, level=3, kind="card", children=tuple(inside)
        )
    ]


def _dealt(state: PageState, current: Round, step: DealStep, *, is_now: bool) -> list[Node]:
    if state.viewer.role is not Role.PARTICIPANT:
        return []
    name = state.view.dealt.get((current.id, step.id), "")
    exercise = state.exercise_in(current)
    item = next((e for e in exercise.items_in(step.from_list) if e.id == name), None)
    if item is None:
        return [Notice(key="not-dealt", text=texts.DEALT_NOT_YET)] if is_now else []
    said = Text(text=item.text) if item.text and is_now else None
    return [
        Notice(key="dealt", text=texts.DEALT_TO_YOU.format(name=item.name)),
        *([said] if said else []),
    ]


def _turn(state: PageState, step: TurnStep, current: Round) -> list[Node]:
    turn = state.view.turns.get((current.id, step.id))
    had, mine = (turn.had, turn.mine) if turn else (0, "")
    count = texts.TURN_OF.format(had=had, of=state.size_of(current.group))
    inside: list[Node] = [Notice(key="turns", text=count)]
    if state.viewer.role is Role.PARTICIPANT:
        inside.append(Notice(key="my-turn", text=_MINE[mine]))
    parts = tuple(
        texts.TURN_PART.format(minutes=part.minutes.short, text=part.instruction)
        for part in step.turn_parts
    )
    listed = (Items(items=parts),)
    inside.append(
        Section(key="turn-parts", title=texts.TURN_PARTS, level=3, children=listed)
    )
    return inside


_MINE = {
    "": texts.TURN_WAIT,
    "nu": texts.TURN_YOURS,
    "geweest": texts.TURN_HAD,
    "gepast": texts.TURN_PASSED,
}
