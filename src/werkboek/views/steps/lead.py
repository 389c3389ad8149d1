"""What the facilitator does in a step: choose what is read, deal, pair, give turns."""

from collections.abc import Callable, Mapping
from typing import Any

from werkboek import texts
from werkboek.model import (
    Case,
    DealStep,
    EstimateStep,
    GuessStep,
    Kind,
    Person,
    RateStep,
    ReadStep,
    Round,
    Step,
    TurnStep,
)
from werkboek.page import FacilitatorPage
from werkboek.widgets import (
    Button,
    Columns,
    Form,
    Items,
    Node,
    Option,
    Section,
    Select,
    Text,
)

from .around import LATER, looked_at
from .guess import guess_first, guess_lead


def leading(state: FacilitatorPage, current: Round, step: Step) -> tuple[Node, ...]:
    """Return the facilitator's own controls of *step*, apart from showing answers."""
    lead = _LEADS.get(type(step))
    return lead(state, current, step) if lead else ()


def skipped(state: FacilitatorPage, current: Round, step: Step) -> str:
    """Return the question to ask before going on while somebody had no turn, or nothing."""
    left = unheard(state, current, step)
    return texts.TURN_SKIPPED.format(names=", ".join(left)) if left else ""


def unheard(state: FacilitatorPage, current: Round, step: Step) -> list[str]:
    """Return the nicknames of who had no turn yet in *step*, when it has turns."""
    if not isinstance(step, TurnStep):
        return []
    had = {k for k, v in state.turn_states(current.id, step.id).items() if v != "nu"}
    here = state.people_in(current)
    return [each.nickname for each in here if each.participant not in had]


def _read(state: FacilitatorPage, current: Round, step: ReadStep) -> tuple[Node, ...]:
    exercise = state.exercise_in(current)
    items = exercise.items_in(step.from_list)
    now = looked_at(exercise, step, current)
    options = tuple(Option(value=each.id, label=each.name) for each in items)
    choice = Select(
        name="item",
        label=texts.READ_CHOOSE,
        options=(*options, Option(value="", label=texts.READ_OWN)),
        value=now.id if now else items[0].id if items else "",
    )
    form = Form(
        key="read",
        do="show",
        args={"round": current.id, "step": step.id},
        submit=texts.READ_SUBMIT,
        children=(choice,),
    )
    more: list[Node] = []
    if now and now.later:
        args = {"round": current.id, "step": step.id, "item": f"{now.id}{LATER}"}
        more.append(Button(label=texts.READ_LATER, do="show", args=args))
    case = next((e for e in state.workbook.cases if now and e.id == now.id), None)
    if case and step.from_list == "casussen":
        more.append(_case(state, case))
    return (form, *more)


def _case(state: FacilitatorPage, case: Case) -> Section:
    names = {each.id: each.name for each in state.workbook.disciplines}
    inside: list[Node] = []
    for view in case.perspectives:
        discipline = names.get(view.discipline, view.discipline)
        said = texts.CASE_VIEW.format(
            discipline=discipline, attention=view.attention, impulse=view.first_impulse
        )
        inside.append(Text(text=said))
        unspoken = texts.CASE_UNSPOKEN.format(unspoken=view.unspoken)
        inside.append(Text(text=unspoken, tone="hint"))
    questions = (Items(items=case.questions),)
    inside.append(Section(title=texts.CASE_QUESTIONS, level=4, children=questions))
    legal = (Text(text=case.legal_note),)
    inside.append(Section(title=texts.CASE_LEGAL, level=4, children=legal))
    title = texts.CASE_FOR_YOU.format(name=case.title)
    return Section(
        key=f"case/{case.id}", title=title, level=3, kind="card", children=tuple(inside)
    )


def _deal(state: FacilitatorPage, current: Round, step: DealStep) -> tuple[Node, ...]:
    exercise = state.exercise_in(current)
    names = {each.id: each.name for each in exercise.items_in(step.from_list)}
    deal = state.dealt(Kind.DEALT, current.id, step.id)
    what = {who: names.get(item, item) for who, item in deal.items()}
    again = Button(
        label=texts.DEAL_AGAIN if deal else texts.DEAL,
        do="deal",
        args={"round": current.id, "step": step.id},
    )
    return _handed(state.people_in(current), again, texts.DEALT_LINE, what)


def _pair(state: FacilitatorPage, current: Round, step: EstimateStep) -> tuple[Node, ...]:
    names = {each.participant: each.nickname for each in state.people_in(current)}
    pairs = state.dealt(Kind.PAIRED, current.id, step.id)
    what = {who: names[about] for who, about in pairs.items() if about in names}
    again = Button(
        label=texts.PAIR_UP_AGAIN if pairs else texts.PAIR_UP,
        do="pair",
        args={"round": current.id, "step": step.id},
    )
    return _handed(state.people_in(current), again, texts.PAIR_LINE, what)


def _handed(
    people: tuple[Person, ...], button: Button, words: str, what: Mapping[str, str]
) -> tuple[Node, ...]:
    if not people:
        return (Text(text=texts.DEAL_NOBODY, tone="hint"),)
    without = [each for each in people if each.participant not in what]
    lines = tuple(
        words.format(
            who=each.nickname, what=what.get(each.participant, texts.DEALT_NOTHING)
        )
        for each in people
    )
    listed = Section(
        key="dealt",
        title=texts.DEALT_TITLE,
        level=3,
        children=(Items(items=lines), Text(text=texts.DEALT_PRIVATE, tone="hint")),
    )
    return (*((button,) if without else ()), *((listed,) if what else ()))


def _turns(state: FacilitatorPage, current: Round, step: TurnStep) -> tuple[Node, ...]:
    states = state.turn_states(current.id, step.id)
    busy = {who for who, how in states.items() if how == "nu"}

    def turn(person: str, how: str, label: str, kind: str = "secondary") -> Button:
        args = {
            "round": current.id,
            "step": step.id,
            "participant": person,
            "state": how,
        }
        key = f"{how}/{person}"
        return Button(key=key, label=label, do="turn", args=args, kind=kind)

    rows = []
    for person in state.people_in(current):
        who, how = person.participant, states.get(person.participant, "")
        said = texts.TURN_LINE.format(name=person.nickname, state=texts.TURN_STATE[how])
        buttons: tuple[Node, ...] = ()
        if how == "nu":
            buttons = (turn(who, "geweest", texts.TURN_END, "primary"),)
        elif how == "":
            begin = turn(who, "nu", texts.TURN_BEGIN.format(name=person.nickname))
            passes = turn(who, "gepast", texts.TURN_LET_GO.format(name=person.nickname))
            buttons = (passes,) if busy else (begin, passes)
        rows.append(
            Columns(key=f"turn/{who}", kind="row", children=(Text(text=said), *buttons))
        )
    private = Text(text=texts.TURN_PRIVATE, tone="hint")
    return (
        Section(
            key="turn-list", title=texts.TURN_TITLE, level=3, children=(*rows, private)
        ),
    )


_Lead = Callable[[FacilitatorPage, Round, Any], tuple[Node, ...]]
_LEADS: Mapping[type, _Lead] = {
    ReadStep: _read,
    DealStep: _deal,
    EstimateStep: _pair,
    GuessStep: guess_lead,
    RateStep: guess_first,
    TurnStep: _turns,
}
