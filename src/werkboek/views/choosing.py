"""Where a round begins: the facilitator chooses an exercise, or a method that fits."""

from typing import Final

from werkboek import texts
from werkboek.model import WHOLE_ROOM
from werkboek.page import FacilitatorPage
from werkboek.widgets import Form, Option, Section, Select

from .methods import begin_method, method_names

ALL_GROUPS: Final = "*"
_FOR_WHOM: Final = Select(
    name="groups",
    label=texts.FOR_WHOM,
    options=(
        Option(value=ALL_GROUPS, label=texts.FOR_GROUPS),
        Option(value=WHOLE_ROOM, label=texts.FOR_ROOM),
    ),
)


def choose(state: FacilitatorPage) -> Section:
    """Return what to begin, for the room or the group that this page looks at."""
    apart = method_names(state.workbook)
    options = tuple(
        Option(
            value=f"{exercise.id}/{chosen.id}",
            label=texts.SET_LABEL.format(exercise=exercise.name, set=chosen.name),
        )
        for exercise in state.workbook.exercises.values()
        if exercise.id not in apart
        for chosen in exercise.sets
    )
    choice = Select(name="exercise", label=texts.CHOOSE_EXERCISE, options=options)
    is_for_all = bool(state.group_names) and state.group == WHOLE_ROOM
    form = Form(
        do="open",
        submit=texts.OPEN_ROUND,
        kind="primary",
        args={"groups": state.group},
        children=(choice, _FOR_WHOM) if is_for_all else (choice,),
    )
    title = texts.CHOOSE_FOR_GROUP if state.group else texts.CHOOSE_TITLE
    return Section(
        key=f"choose/{state.group}",
        title=title.format(name=state.group),
        children=(form, *begin_method(state)),
    )
