"""Who sits with whom: plan a series, see why, and move somebody with the cost in sight."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final

from werkboek import texts
from werkboek.analysis import groups
from werkboek.errors import InvalidError
from werkboek.model import Colleague, Json
from werkboek.page import PreparePage
from werkboek.page.prepare import GROUPS
from werkboek.widgets import (
    Button,
    Columns,
    Download,
    Form,
    Items,
    Node,
    Notice,
    Section,
    Select,
    Text,
)

from ._guard import Verb
from .controls import options
from .moves import (
    MOST_SESSIONS,
    is_seated,
    kept_groups,
    move_verbs,
    move_view,
    number_of,
    numbers,
)
from .versions import versions

WHOLE: Final = "alles"
DEFAULT_SIZE: Final = "5-6"
SPREADSHEET: Final = ("\ufeff", ";")
"""What Excel needs in the Netherlands to read a CSV: a mark for UTF-8, and semicolons."""


def groups_view(state: PreparePage) -> Iterator[Node]:
    """Yield the groups of every session, or where one person can go."""
    moving = move_view(state)
    if moving:
        yield moving
        return
    kept = kept_groups(state)
    yield Section(
        key="groups",
        title=texts.GROUPS_TITLE,
        place=True,
        children=(
            Text(text=texts.PREPARE_PROMISE, tone="promise"),
            *versions(GROUPS, state.notes.get(GROUPS)),
            *_news(state),
            *(_about(state, kept) if kept else (Text(text=texts.GROUPS_NONE),)),
        ),
    )
    if kept:
        yield from _sessions(state, kept)
        yield _why(kept)
    yield _plan_form(state, kept)


def groups_verbs(state: PreparePage) -> Mapping[str, Verb]:
    """Return what can be asked about groups."""
    return {
        "groups": lambda request, args: _find(state, request, args),
        **move_verbs(state),
    }


def _news(state: PreparePage) -> Iterator[Node]:
    if state.is_planning:
        yield Notice(key="busy", text=texts.GROUPS_BUSY)
    if state.trouble:
        yield Notice(key="trouble", text=state.trouble)
    if state.said:
        yield Notice(key="said", text=state.said)
    if state.before and not state.is_planning:
        yield Button(label=texts.GROUPS_UNDO, do="undo")


def _about(state: PreparePage, kept: groups.Kept) -> Iterator[Node]:
    absent = [
        each.name
        for each in state.people
        if not each.is_present and is_seated(kept, numbers(kept)[0], each.name)
    ]
    if absent:
        text = texts.GROUPS_ABSENT.format(names=", ".join(absent))
        yield Notice(key="absent", text=text)
    if kept.missing:
        names = ", ".join(each.name for each in kept.missing)
        yield Notice(key="missing", text=texts.GROUPS_MISSING.format(names=names))
    for each in kept.missing:
        yield Columns(
            key=f"seat/{each.id}",
            kind="actions",
            children=(
                Text(text=each.name),
                *(
                    Button(
                        label=texts.GROUPS_PLACE.format(group=group),
                        do="seat",
                        args={"person": each.id, "group": group},
                        about=each.name,
                    )
                    for group in range(1, len(kept.plan.problem.sizes) + 1)
                ),
            ),
        )
    file = groups.write_groups((*kept.plan.history, *kept.plan.meetings), SPREADSHEET[1])
    yield Download(
        label=texts.GROUPS_DOWNLOAD,
        name=texts.GROUPS_FILE,
        text=SPREADSHEET[0] + file,
        type="text/csv",
    )


def _sessions(state: PreparePage, kept: groups.Kept) -> Iterator[Node]:
    people = {each.name: each for each in state.people}
    for meeting in (*kept.plan.history, *kept.plan.meetings):
        is_held = meeting.number <= kept.wishes.held
        is_fixed = is_held or len(meeting.groups) == 1
        title = texts.GROUPS_SESSION_HELD if is_held else texts.GROUPS_SESSION
        yield Section(
            key=f"session/{meeting.number}",
            title=title.format(session=meeting.number),
            children=(
                Columns(
                    key="groups",
                    children=tuple(
                        _group(group, names, people, 0 if is_fixed else meeting.number)
                        for group, names in enumerate(meeting.groups, start=1)
                    ),
                ),
            ),
        )


def _group(
    group: int, names: tuple[str, ...], people: Mapping[str, Colleague], session: int
) -> Section:
    """Return one group; *session* is 0 when nobody can be moved any more."""
    members = [people[name] for name in names]
    return Section(
        key=f"group/{group}",
        title=texts.GROUPS_GROUP.format(group=group, size=len(names)),
        level=3,
        kind="card",
        children=(
            Text(
                text=texts.GROUPS_DIVERSE.format(
                    disciplines=_different(each.discipline for each in members),
                    teams=_different(each.team for each in members),
                ),
                tone="count",
            ),
            *(_member(each, session) for each in members),
        ),
    )


def _different(values: Iterator[str]) -> int:
    return len({groups.key_of(value) for value in values} - {""})


def _member(person: Colleague, session: int) -> Columns:
    words = texts.GROUPS_PERSON.format(name=person.name, discipline=person.discipline)
    move = Button(
        label=texts.GROUPS_MOVE,
        do="place",
        args={"place": f"groepen/{session}/{person.id}"},
        kind="subtle",
        about=person.name,
    )
    return Columns(
        key=person.id,
        kind="line",
        children=(
            Text(text=words if person.discipline else person.name),
            *((move,) if session else ()),
        ),
    )


def _why(kept: groups.Kept) -> Section:
    proven = texts.PLAN_PROVEN if kept.plan.is_proven else texts.PLAN_NOT_PROVEN
    reasons = (each.sentence for each in groups.explain(kept.plan))
    return Section(
        key="why",
        title=texts.GROUPS_WHY,
        children=(Items(items=(*dict.fromkeys(reasons), proven)),),
    )


def _plan_form(state: PreparePage, kept: groups.Kept | None) -> Section:
    if not state.people:
        empty = Text(text=texts.GROUPS_NOBODY)
        return Section(key="plan", title=texts.GROUPS_PLAN_TITLE, children=(empty,))
    wishes = kept.wishes if kept else groups.Wishes(sessions=_sessions_made(state))
    counts = {str(n): str(n) for n in range(1, MOST_SESSIONS + 1)}
    held = {str(n): str(n) for n in range(wishes.sessions)}
    return Section(
        key="plan",
        title=texts.GROUPS_PLAN_AGAIN if kept else texts.GROUPS_PLAN_TITLE,
        children=(
            Form(
                key="groups",
                do="groups",
                submit=texts.GROUPS_BUTTON,
                kind="primary",
                children=(
                    Select(
                        name="size",
                        label=texts.GROUPS_SIZE,
                        options=options(texts.GROUPS_SIZES),
                        value=_size(wishes),
                    ),
                    Select(
                        name="sessions",
                        label=texts.GROUPS_SESSIONS,
                        hint=texts.GROUPS_SESSIONS_HINT,
                        options=options(counts),
                        value=str(min(wishes.sessions, MOST_SESSIONS)),
                    ),
                    *(
                        (
                            Select(
                                name="held",
                                label=texts.GROUPS_HELD,
                                hint=texts.GROUPS_HELD_HINT,
                                options=options(held),
                                value=str(wishes.held),
                            ),
                        )
                        if kept and wishes.sessions > 1
                        else ()
                    ),
                ),
            ),
        ),
    )


def _sessions_made(state: PreparePage) -> int:
    return min(max(1, len(state.grouped)), MOST_SESSIONS)


def _size(wishes: groups.Wishes) -> str:
    if wishes.preferred is None:
        return WHOLE
    size = "{}-{}".format(*wishes.preferred)
    return size if size in texts.GROUPS_SIZES else DEFAULT_SIZE


def _find(state: PreparePage, request: str, args: Mapping[str, Json]) -> None:
    people = state.people
    if not people:
        raise InvalidError(reason="nobody-listed", user_message=texts.GROUPS_NOBODY)
    if not any(each.is_present for each in people):
        message = texts.GROUPS_NOBODY_PRESENT
        raise InvalidError(reason="nobody-present", user_message=message)
    size, sessions = str(args["size"]), number_of(args["sessions"], MOST_SESSIONS)
    held = number_of(args.get("held", "0"), MOST_SESSIONS)
    if size not in texts.GROUPS_SIZES or not sessions:
        raise InvalidError(reason="no-such-size", user_message=texts.NOT_UNDERSTOOD)
    if held >= sessions:
        raise InvalidError(reason="all-held", user_message=texts.GROUPS_HELD_ALL)
    smallest, _, largest = size.partition("-")
    preferred = None if size == WHOLE else (int(smallest), int(largest))
    wishes = groups.Wishes(preferred, sessions, held)
    state.plan(request, partial(groups.find, people, wishes, state.groups))
