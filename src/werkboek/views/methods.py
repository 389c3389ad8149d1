"""Methods for peer consultation: which one fits, how it goes, and a button to begin."""

from collections.abc import Iterator

from werkboek import texts
from werkboek.content import Workbook
from werkboek.model import Exercise, Method
from werkboek.page import FacilitatorPage, PageState
from werkboek.widgets import Button, Columns, Fold, Items, Node, Section, Text

NEEDS_CARE = "gewetensvraag"
"""After this consideration somebody may need a talk on their own."""


def begin_method(state: FacilitatorPage) -> tuple[Node, ...]:
    """Return the choosing rule: from what somebody struggles with to a method."""
    guide = state.workbook.follow_up
    methods = {each.id: each for each in guide.methods}
    named = {name for each in guide.considerations for name in each.methods}
    fits = [
        (each.id, each.name, each.hint, [methods[name] for name in each.methods])
        for each in guide.considerations
    ]
    rest = [each for each in guide.methods if each.id not in named]
    if rest:
        fits.append(("rest", texts.METHODS_REST, texts.METHODS_REST_HINT, rest))
    cards = tuple(
        Section(
            key=f"fit/{key}",
            title=name,
            level=3,
            kind="card",
            children=(
                Text(text=hint),
                *((Text(text=texts.AFTERCARE),) if key == NEEDS_CARE else ()),
                *(part for method in chosen for part in _offer(state, method)),
            ),
        )
        for key, name, hint, chosen in fits
    )
    return (
        Fold(
            key="methods",
            label=texts.METHODS_FOLD,
            children=(
                Text(text=texts.METHODS_TASK, tone="hint"),
                Columns(key="fits", children=cards),
            ),
        ),
    )


def method_names(workbook: Workbook) -> frozenset[str]:
    """Return the exercises that are there as a method only."""
    of_methods = {each.exercise: each.id for each in workbook.follow_up.methods}
    return frozenset(name for name, method in of_methods.items() if name == method)


def method_card(state: PageState, method: Method) -> Section:
    """Return how a method goes: its steps with their minutes."""
    exercise = state.workbook.exercises[method.exercise]
    return Section(
        key=f"method/{method.id}",
        title=texts.METHOD_CARD.format(name=method.name),
        level=3,
        kind="card",
        children=(
            *((Text(text=exercise.caution),) if exercise.caution else ()),
            Items(items=tuple(_phases(exercise))),
            Text(text=texts.METHOD_RUN, tone="hint"),
        ),
    )


def _offer(state: FacilitatorPage, method: Method) -> Iterator[Node]:
    exercise = state.workbook.exercises[method.exercise]
    low, high = method.people
    about = texts.METHOD_ABOUT.format(
        name=method.name, minutes=method.minutes, low=low, high=high
    )
    chosen = f"{exercise.id}/{exercise.sets[0].id}"
    yield Text(text=about, tone="hint")
    yield Button(
        label=texts.METHOD_BEGIN.format(name=method.name),
        do="open",
        args={"exercise": chosen, "groups": state.group},
    )


def _phases(exercise: Exercise) -> Iterator[str]:
    for step in exercise.steps:
        yield texts.METHOD_PHASE.format(minutes=step.minutes, text=step.instruction)
