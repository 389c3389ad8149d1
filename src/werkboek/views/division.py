"""Dividing the people in the room over groups: with one click, or one by one."""

from collections.abc import Iterable, Mapping
from typing import Final

from werkboek import texts
from werkboek.analysis.groups import (
    Meeting,
    Participant,
    group_sizes,
    placed_in,
    plan_groups,
)
from werkboek.model import MINIMUM_REVEALED, WHOLE_ROOM, Person, fold_division
from werkboek.page import FacilitatorPage
from werkboek.widgets import (
    Button,
    Form,
    Node,
    Notice,
    Option,
    Section,
    Select,
    Text,
)

from .handover import offered, proposal

LARGEST: Final = (6, 5, 4, 3)
"""The largest groups to choose from; the first that gives two groups is the default."""


def division(state: FacilitatorPage) -> Section:
    """Return who is in which group, and the ways to change that."""
    if not state.view.groups:
        now: tuple[Node, ...] = (Text(text=texts.DIVISION_NONE, tone="hint"),)
    else:
        names = texts.in_a_row(person.nickname for person in state.unplaced)
        left = Notice(key="unplaced", text=texts.UNPLACED.format(names=names))
        now = (
            *((left,) if state.unplaced else ()),
            *(Text(text=_mix(state, group)) for group in state.view.groups),
        )
    if state.proposed:
        ways: tuple[Node, ...] = (proposal(state, _places(state)),)
    else:
        ways = (*offered(state), *_by_click(state), *_by_hand(state))
    children = (*now, *ways)
    return Section(key="division", title=texts.DIVISION_TITLE, children=children)


def divided(state: FacilitatorPage, largest: int) -> Mapping[str, list[str]]:
    """Divide everybody in the room: mixed, and not with whom they worked before."""
    people = [Participant(p.participant, p.discipline) for p in state.view.people]
    plan = plan_groups(people, preferred=(1, largest), history=_history(state))
    groups = plan.meetings[0].groups
    return {str(number): list(group) for number, group in enumerate(groups, start=1)}


def by_hand(state: FacilitatorPage, args: Mapping[str, object]) -> Mapping[str, list[str]]:
    """Return what the form of `division` says, for the people who are in the room."""
    groups: dict[str, list[str]] = {}
    for person in state.view.people:
        chosen = str(args.get(person.participant, person.group))
        if chosen != person.group:
            groups.setdefault(chosen, []).append(person.participant)
    return groups


def _history(state: FacilitatorPage) -> tuple[Meeting, ...]:
    """Return with whom people worked: the division at the end of every round."""
    events = fold_division(state.view.events)
    met = {
        tuple(sorted(places.items())): places
        for name, places in events.ended.items()
        if events.groups[name]
    }
    return tuple(
        Meeting(number, tuple(map(tuple, _by_group(places).values())))
        for number, places in enumerate(met.values(), start=1)
    )


def _by_group(places: Mapping[str, str]) -> Mapping[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for participant, group in places.items():
        groups.setdefault(group, []).append(participant)
    return groups


def _mix(state: FacilitatorPage, group: str) -> str:
    people = [person for person in state.view.people if person.group == group]
    disciplines = {person.discipline or person.participant for person in people}
    sentence = texts.GROUP_MIX if len(people) >= MINIMUM_REVEALED else texts.GROUP_SMALL
    return sentence.format(
        name=group, n=len(people), disciplines=len(disciplines), minimum=MINIMUM_REVEALED
    )


def _by_click(state: FacilitatorPage) -> tuple[Node, ...]:
    options = tuple(_sizes(len(state.view.people)))
    if not options:
        least = 2 * MINIMUM_REVEALED
        return (Text(text=texts.DIVISION_FEW.format(n=least), tone="hint"),)
    choice = Select(
        name="largest",
        label=texts.DIVISION_SIZES,
        hint=texts.DIVISION_SIZES_HINT,
        options=options,
    )
    return (Form(do="divide", submit=texts.DIVIDE, children=(choice,)),)


def _sizes(people: int) -> Iterable[Option]:
    offered = {group_sizes(people, largest): largest for largest in reversed(LARGEST)}
    for sizes, largest in reversed(offered.items()):
        if len(sizes) > 1 and min(sizes) >= MINIMUM_REVEALED:
            said = texts.in_a_row(dict.fromkeys(sizes))
            label = texts.DIVISION_OPTION.format(n=len(sizes), sizes=said)
            yield Option(value=str(largest), label=label)


def _by_hand(state: FacilitatorPage) -> tuple[Node, ...]:
    if not state.view.people:
        return ()
    options = _places(state)
    form = Form(
        key="by-hand",
        do="group",
        submit=texts.DIVISION_SAVE,
        children=tuple(_place(state, person, options) for person in state.view.people),
    )
    undo = Button(
        label=texts.DIVISION_UNDO, do="undivide", confirm=texts.DIVISION_UNDO_CONFIRM
    )
    return (
        Section(
            key="hand",
            title=texts.DIVISION_EDIT,
            level=3,
            children=(Text(text=texts.DIVISION_HAND, tone="hint"), form),
        ),
        *((undo,) if state.view.groups else ()),
    )


def _places(state: FacilitatorPage) -> tuple[Option, ...]:
    """Return every group there is, was prepared, or can come next."""
    known = {*state.group_names, *map(str, range(1, len(state.group_names) + 2))}
    known |= {"1", "2", *placed_in(state.prepared, state.proposed).values()}
    return (
        Option(value=WHOLE_ROOM, label=texts.DIVISION_NOWHERE),
        *(
            Option(value=name, label=texts.GROUP.format(name=name))
            for name in sorted(known, key=lambda name: (len(name), name))
        ),
    )


def _place(state: FacilitatorPage, person: Person, options: tuple[Option, ...]) -> Select:
    names = {each.id: each.name for each in state.workbook.disciplines}
    work = names.get(person.discipline, person.discipline)
    return Select(
        name=person.participant,
        label=f"{person.nickname} · {work}" if work else person.nickname,
        options=options,
        value=person.group,
    )
