"""Move somebody to another group, with what it costs in sight before and after."""

from collections.abc import Iterator, Mapping
from typing import Final

from werkboek import texts
from werkboek.analysis import groups
from werkboek.errors import InvalidError
from werkboek.model import Json
from werkboek.page import PreparePage
from werkboek.widgets import Button, Columns, Node, Section, Text

from ._guard import Verb

MOST_SESSIONS: Final = 8


def move_view(state: PreparePage) -> Section | None:
    """Return where the person on the screen can go; None when the page is not there."""
    _, _, rest = state.place.partition("/")
    number, _, person = rest.partition("/")
    kept, name = kept_groups(state), _names(state).get(person, "")
    if kept is None or not number.isdecimal() or not is_seated(kept, int(number), name):
        return None
    return _move_page(kept, int(number), name, _ids(state))


def move_verbs(state: PreparePage) -> Mapping[str, Verb]:
    """Return what can be asked about one person in a group."""
    return {
        "swap": lambda request, args: _swap(state, request, args),
        "move": lambda request, args: _move(state, request, args),
        "seat": lambda request, args: _seat(state, request, args),
        "undo": lambda request, _: state.undo_groups(request),
    }


def kept_groups(state: PreparePage) -> groups.Kept | None:
    """Return the plan that is kept, for the people who are on the list now."""
    return groups.kept(state.people, state.groups, state.found)


def is_seated(kept: groups.Kept, number: int, name: str) -> bool:
    """Say whether *name* has a place in a session that is still to come."""
    return number in numbers(kept) and name in {each.name for each in kept.plan.people}


def numbers(kept: groups.Kept) -> list[int]:
    """Return the numbers of the sessions that are still to come."""
    return [meeting.number for meeting in kept.plan.meetings]


def number_of(value: Json, most: int) -> int:
    """Return a number from 0 up to *most*; 0 for anything else."""
    words = str(value)
    return int(words) if words.isdecimal() and int(words) <= most else 0


def _names(state: PreparePage) -> Mapping[str, str]:
    return {each.id: each.name for each in state.people}


def _ids(state: PreparePage) -> Mapping[str, str]:
    return {each.name: each.id for each in state.people}


def _move_page(
    kept: groups.Kept, number: int, name: str, ids: Mapping[str, str]
) -> Section:
    """Return where somebody can go: the cheapest change first, each with what it costs."""
    meeting = next(each for each in kept.plan.meetings if each.number == number)
    group_of = {n: g for g, names in enumerate(meeting.groups, 1) for n in names}
    return Section(
        key=f"move/{number}/{ids[name]}",
        title=texts.GROUPS_MOVE_TITLE.format(name=name, session=number),
        place=True,
        children=(
            Text(text=texts.GROUPS_NOW_IN.format(group=group_of[name])),
            Button(label=texts.PREPARE_BACK, do="place", args={"place": "groepen"}),
            Section(
                key="swaps",
                title=texts.GROUPS_SWAPS,
                level=3,
                children=(
                    Text(text=texts.GROUPS_SWAPS_HINT, tone="hint"),
                    *_swaps(kept.plan, (number, name), group_of, ids),
                ),
            ),
            Section(
                key="moves",
                title=texts.GROUPS_MOVES,
                level=3,
                children=tuple(_moves(kept.plan, (number, name), group_of, ids)),
            ),
        ),
    )


_Seat = tuple[int, str]
"""A session, and who sits in it."""


def _swaps(
    plan: groups.Plan, seat: _Seat, group_of: Mapping[str, int], ids: Mapping[str, str]
) -> Iterator[Node]:
    number, name = seat
    costs = {
        other: groups.change(plan, groups.swap(plan, number, name, other))
        for other in group_of
        if group_of[other] != group_of[name]
    }
    for other in sorted(costs, key=lambda each: (costs[each].cost, each)):
        words = texts.GROUPS_SWAP_WITH.format(
            name=other, group=group_of[other], cost=costs[other].sentence
        )
        args: dict[str, Json] = {
            "session": number,
            "person": ids[name],
            "other": ids[other],
        }
        button = Button(label=texts.GROUPS_SWAP, do="swap", args=args, about=other)
        yield _choice(f"swap/{ids[other]}", words, button)


def _moves(
    plan: groups.Plan, seat: _Seat, group_of: Mapping[str, int], ids: Mapping[str, str]
) -> Iterator[Node]:
    number, name = seat
    for group in range(1, len(plan.problem.sizes) + 1):
        if group == group_of[name]:
            continue
        cost = groups.change(plan, groups.move(plan, number, name, group))
        words = texts.GROUPS_MOVE_TO.format(group=group, cost=cost.sentence)
        args: dict[str, Json] = {"session": number, "person": ids[name], "group": group}
        label = texts.GROUPS_PLACE.format(group=group)
        yield _choice(f"move/{group}", words, Button(label=label, do="move", args=args))


def _choice(key: str, words: str, button: Button) -> Columns:
    return Columns(key=key, kind="line", children=(Text(text=words), button))


def _swap(state: PreparePage, request: str, args: Mapping[str, Json]) -> None:
    kept, number, name = _seated(state, args)
    other = _names(state).get(str(args["other"]), "")
    if not is_seated(kept, number, other):
        raise InvalidError(reason="nobody", user_message=texts.NOT_UNDERSTOOD)
    after = groups.swap(kept.plan, number, name, other)
    cost = groups.change(kept.plan, after).sentence
    words = texts.GROUPS_SWAPPED.format(name=name, other=other, session=number, cost=cost)
    _keep(state, request, kept, after, words)


def _move(state: PreparePage, request: str, args: Mapping[str, Json]) -> None:
    kept, number, name = _seated(state, args)
    group = _group_of(kept, args)
    after = groups.move(kept.plan, number, name, group)
    cost = groups.change(kept.plan, after).sentence
    words = texts.GROUPS_MOVED.format(name=name, group=group, session=number, cost=cost)
    _keep(state, request, kept, after, words)


def _seat(state: PreparePage, request: str, args: Mapping[str, Json]) -> None:
    """Give somebody who came later a place in every session that is still to come."""
    kept, person = kept_groups(state), str(args["person"])
    missing = {each.id: each.name for each in kept.missing} if kept else {}
    if kept is None or person not in missing:
        raise InvalidError(reason="not-missing", user_message=texts.NOT_UNDERSTOOD)
    group = _group_of(kept, args)
    value = groups.seated(state.groups, person, group, kept.wishes)
    words = texts.GROUPS_PLACED.format(name=missing[person], group=group)
    state.keep_groups(request, value, words)


def _keep(
    state: PreparePage, request: str, kept: groups.Kept, after: groups.Plan, words: str
) -> None:
    value = groups.as_note(state.people, after, kept.wishes, state.groups)
    state.keep_groups(request, value, words)
    state.place = "groepen"


def _seated(state: PreparePage, args: Mapping[str, Json]) -> tuple[groups.Kept, int, str]:
    kept = kept_groups(state)
    number = number_of(args["session"], MOST_SESSIONS)
    name = _names(state).get(str(args["person"]), "")
    if kept is None or not is_seated(kept, number, name):
        raise InvalidError(reason="not-seated", user_message=texts.NOT_UNDERSTOOD)
    return kept, number, name


def _group_of(kept: groups.Kept, args: Mapping[str, Json]) -> int:
    group = number_of(args["group"], len(kept.plan.problem.sizes))
    if not group:
        raise InvalidError(reason="no-such-group", user_message=texts.NOT_UNDERSTOOD)
    return group
