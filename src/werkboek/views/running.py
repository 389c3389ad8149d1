"""The programme while a session follows it: what is on, until when, and what is next."""

from collections.abc import Iterator, Mapping

from werkboek import texts
from werkboek.analysis.pace import pace
from werkboek.environment import where_people_are
from werkboek.model import Part, Programme, clock
from werkboek.page import FacilitatorPage, PageState
from werkboek.widgets import (
    Button,
    Fold,
    Form,
    Items,
    Node,
    Option,
    Section,
    Select,
    Text,
)

from ._guard import Verb
from .leaving import before_leaving
from .timer import countdown


def running(state: FacilitatorPage) -> tuple[Node, ...]:
    """Return where the session is in its programme; nothing when none was prepared."""
    programme = state.programme
    if programme is None:
        return ()
    title = texts.RUNNING_TITLE.format(name=programme.name)
    inside = (
        *_now(state, programme),
        *_go_on(state, programme),
        *_otherwise(state, programme),
    )
    return (Section(key=f"programme/{programme.id}", title=title, children=inside),)


def running_verbs(state: FacilitatorPage) -> Mapping[str, Verb]:
    """Return what the programme can ask for."""
    return {
        "follow_session": lambda _request, args: state.follow_session(str(args["session"])),
        "begin_part": lambda request, args: state.begin_part(
            request, str(args["session"]), str(args["part"])
        ),
        "end_session": lambda request, args: state.end_session(
            request, str(args["session"])
        ),
    }


def part_on_screen(state: PageState) -> tuple[Section, ...]:
    """Return the part that is on and its time, for the room; without any, nothing."""
    part = state.session.part
    if part is None:
        return ()
    left = (countdown(state, part.timer),)
    return (Section(key=f"part/{part.part}", title=part.name, children=left),)


def _now(state: FacilitatorPage, programme: Programme) -> Iterator[Node]:
    part, begun = state.part, state.session.part
    if not programme.parts:
        yield Text(text=texts.RUNNING_EMPTY)
        return
    if part is None or begun is None:
        yield Text(
            text=texts.RUNNING_AHEAD.format(
                n=len(programme.parts),
                minutes=programme.minutes,
                start=clock(programme.start),
                end=clock(programme.finish),
            )
        )
        return
    words = texts.RUNNING_NOW_LONGER if begun.more else texts.RUNNING_NOW
    said = words.format(
        name=begun.name,
        minutes=round(begun.seconds / 60),
        more=round(begun.more / 60),
        time=f"{where_people_are(begun.ends):%H:%M}",
    )
    yield Text(key="now", tone="task", text=said)
    if not state.session.rounds:
        yield countdown(state, begun.timer)
    found = pace(programme, state.session.run, state.now)
    if found is not None:
        words = texts.PACE_LATE if found.late > 0 else texts.PACE_EARLY
        words = texts.PACE_ON_TIME if found.is_on_time else words
        finish = f"{where_people_are(found.finish):%H:%M}"
        yield Text(key="pace", text=words.format(n=abs(found.late), finish=finish))


def _go_on(state: FacilitatorPage, programme: Programme) -> Iterator[Node]:
    part = state.next_part
    asked = " ".join(dict.fromkeys(_asked(state)))
    if part is not None:
        words = texts.BEGIN_NEXT if state.part else texts.BEGIN_FIRST
        if state.part:
            said = texts.RUNNING_NEXT.format(name=part.activity, minutes=part.minutes)
            yield Text(key="next", text=said, tone="hint")
        yield Button(
            key="begin",
            label=words.format(name=part.activity),
            do="begin_part",
            args={"session": programme.id, "part": part.id},
            kind="secondary" if state.session.rounds else "primary",
            confirm=asked,
        )
    elif state.part:
        yield Text(key="next", text=texts.RUNNING_LAST, tone="hint")
        yield Button(
            key="end",
            label=texts.END_SESSION,
            do="end_session",
            args={"session": programme.id},
            confirm=asked or texts.END_SESSION_CONFIRM,
        )


def _asked(state: FacilitatorPage) -> Iterator[str]:
    for current in state.session.rounds.values():
        asked = before_leaving(state, current)
        if asked and current.group:
            yield texts.ASKED_OF_GROUP.format(name=current.group, asked=asked)
        elif asked:
            yield asked


def _otherwise(state: FacilitatorPage, programme: Programme) -> Iterator[Fold]:
    here = state.part

    def said(part: Part, times: str) -> str:
        words = texts.RUNNING_LINE_NOW if part == here else texts.RUNNING_LINE
        return words.format(times=times, name=part.activity)

    lines = tuple(said(each.part, each.times) for each in programme.timed())
    ways = (*_another_part(programme, here), *_another_session(state, programme))
    yield Fold(key="whole", label=texts.BEGIN_OTHER, children=(Items(items=lines), *ways))


def _another_part(programme: Programme, here: Part | None) -> Iterator[Form]:
    options = tuple(Option(value=e.id, label=e.activity) for e in programme.parts)
    if options:
        part = Select(
            name="part",
            label=texts.BEGIN_OTHER_LABEL,
            options=options,
            value=here.id if here else "",
        )
        yield Form(
            key="other",
            do="begin_part",
            args={"session": programme.id},
            submit=texts.BEGIN_OTHER_SUBMIT,
            children=(part,),
        )


def _another_session(state: FacilitatorPage, programme: Programme) -> Iterator[Form]:
    series = state.series.programmes
    if len(series) > 1:
        session = Select(
            name="session",
            label=texts.FOLLOW_LABEL,
            options=tuple(Option(value=each.id, label=each.name) for each in series),
            value=programme.id,
        )
        yield Form(
            key="follow",
            do="follow_session",
            submit=texts.FOLLOW_SUBMIT,
            children=(session,),
        )
