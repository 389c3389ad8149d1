"""The facilitator's page: choose, follow along, show, go on."""

from collections.abc import Iterator, Mapping

from werkboek import texts
from werkboek.model import (
    WHOLE_ROOM,
    CanvasStep,
    EstimateStep,
    Exercise,
    GuessStep,
    Json,
    Person,
    RateStep,
    Round,
    Step,
    is_private,
)
from werkboek.page import FacilitatorPage, Links
from werkboek.page.sheets import sheets
from werkboek.widgets import (
    Button,
    Columns,
    Link,
    Node,
    Notice,
    Page,
    Section,
    Text,
)

from . import backing, parts
from ._guard import Verb
from .canvas_step import answer_counts, canvas_for_all, shared_and_not
from .choosing import ALL_GROUPS, choose
from .division import by_hand, divided, division
from .handover import handover_verbs
from .leaving import before_leaving, busy
from .offers import offers_for_all
from .parallel import groups_now
from .plenary import plenary_switch
from .results import RatingResults, perspectives
from .running import running, running_verbs
from .seats import GuestVerbs, guest_view, without_device
from .steps import guiding, leading, outcome, skipped
from .timer import timer_controls
from .watching import watching, watching_verbs


def facilitator_view(state: FacilitatorPage, links: Links) -> Page:
    """Return the page from which the room is led, or that of a guest on this device."""
    if state.guest is not None:
        return guest_view(state.guest)
    opening = backing.opening(state, links)
    now = (*_now(state), *opening) if state.session.rounds else (*opening, *_now(state))
    return Page(
        kind="facilitator",
        words=texts.WORDS,
        children=(
            *parts.workbooks(links, "regie"),
            *running(state),
            *now,
            _door(state, links),
            _people(state),
            division(state),
            *((plenary_switch(state),) if sheets(state.view) else ()),
            watching(state),
            parts.reminder(state),
            *_keep(state, links),
        ),
    )


def facilitator_verbs(state: FacilitatorPage) -> Mapping[str, Verb]:
    """Return everything the facilitator's page can ask for."""
    own = {
        **_round_verbs(state),
        **_hand_verbs(state),
        **_room_verbs(state),
        **handover_verbs(state),
        **running_verbs(state),
        **watching_verbs(state),
    }
    return GuestVerbs(state, own)


def _round_verbs(state: FacilitatorPage) -> Mapping[str, Verb]:
    return {
        "open": lambda request, args: _open(state, request, args),
        "close": lambda request, args: state.close_round(request, str(args["round"])),
        "advance": lambda request, args: state.advance(
            request, str(args["round"]), str(args["step"])
        ),
        "reveal": lambda request, args: state.reveal(
            request, str(args["round"]), str(args["step"])
        ),
        "conceal": lambda request, args: state.conceal(
            request, str(args["round"]), str(args["step"])
        ),
        "show": lambda request, args: state.show(
            request, str(args["round"]), str(args["step"]), str(args["item"])
        ),
        "timer": lambda request, args: state.set_timer(
            request, str(args["round"]), str(args["act"]), args.get("seconds")
        ),
        "look": lambda _request, args: state.look_at(str(args["group"])),
        "project": lambda request, args: state.project(request, str(args["group"])),
        "advance_all": lambda request, _args: state.advance_all(request),
        "close_all": lambda request, _args: state.close_all(request),
    }


def _open(state: FacilitatorPage, request: str, args: Mapping[str, object]) -> None:
    exercise, _, items = str(args["exercise"]).partition("/")
    for_all = args["groups"] == ALL_GROUPS
    groups = state.group_names if for_all else (str(args["groups"]),)
    state.open_round(request, exercise, items, groups)


def _hand_verbs(state: FacilitatorPage) -> Mapping[str, Verb]:
    return {
        "deal": lambda request, args: state.deal(
            request, str(args["round"]), str(args["step"])
        ),
        "pair": lambda request, args: state.pair(
            request, str(args["round"]), str(args["step"])
        ),
        "turn": lambda request, args: state.take_turn(
            request,
            *(str(args[name]) for name in ("round", "step", "participant", "state")),
        ),
    }


def _room_verbs(state: FacilitatorPage) -> Mapping[str, Verb]:
    return {
        "lock": lambda request, args: state.set_locked(
            request, locked=args["locked"] is True
        ),
        "remove": lambda request, args: state.remove(request, str(args["participant"])),
        "divide": lambda request, args: state.place(
            request, divided(state, int(args["largest"]))
        ),
        "group": lambda request, args: state.place(request, by_hand(state, args)),
        "undivide": lambda request, _args: state.place(
            request, {WHOLE_ROOM: [each.participant for each in state.view.people]}
        ),
    }


def _now(state: FacilitatorPage) -> tuple[Node, ...]:
    if WHOLE_ROOM in state.session.rounds or not state.group_names:
        return _here(state)
    return (groups_now(state), *_here(state))


def _here(state: FacilitatorPage) -> tuple[Node, ...]:
    step, exercise, current = state.step, state.exercise, state.round
    if step is not None and exercise is not None and current is not None:
        return (
            _running(state, exercise, step, current),
            *_results(state, exercise, step, current),
        )
    busy_apart = state.group == WHOLE_ROOM and state.session.rounds
    return () if busy_apart else (choose(state),)


def _running(
    state: FacilitatorPage, exercise: Exercise, step: Step, current: Round
) -> Section:
    show = _show_or_hide(state, step, current) if parts.waits(step) else ()
    minutes = texts.STEP_MINUTES.format(minutes=step.minutes)
    ways = tuple(_moves(state, exercise, step, current))
    return parts.task(
        exercise,
        step,
        Text(text=minutes, tone="hint"),
        *guiding(state, current, step),
        *leading(state, current, step),
        *show,
        Columns(key="moves", kind="actions", children=ways),
        timer_controls(state, current, step),
    )


def _moves(
    state: FacilitatorPage, exercise: Exercise, step: Step, current: Round
) -> Iterator[Button]:
    """Yield the ways on from *step*: back, on, and out of the round."""
    at = exercise.steps.index(step)

    def to(other: Step) -> Mapping[str, Json]:
        return {"round": current.id, "step": other.id}

    if at:
        before = to(exercise.steps[at - 1])
        yield Button(label=texts.PREVIOUS_STEP, do="advance", args=before)
    if at + 1 < len(exercise.steps):
        yield Button(
            label=texts.NEXT_STEP,
            do="advance",
            args=to(exercise.steps[at + 1]),
            confirm=before_leaving(state, current),
        )
    asked = texts.CLOSE_GROUP_CONFIRM if current.group else texts.CLOSE_CONFIRM
    yield Button(
        label=texts.CLOSE_ROUND,
        do="close",
        args={"round": current.id},
        confirm=skipped(state, current, step) or asked.format(name=current.group),
    )


def _show_or_hide(state: FacilitatorPage, step: Step, current: Round) -> tuple[Node, ...]:
    ready = Notice(key="ready", text=parts.readiness(state, current, step))
    here = {"round": current.id, "step": step.id}
    hands_over = isinstance(step, EstimateStep)
    if is_private(step):
        return (ready, Text(text=texts.PRIVATE_STEP, tone="promise"))
    if not (step.shows or hands_over or isinstance(step, CanvasStep)):
        return (ready,)
    if step.id in current.revealed:
        label = texts.TAKE_BACK if hands_over else texts.CONCEAL
        hint = texts.HANDED_OVER if hands_over else texts.CONCEAL_HINT
        hide = Button(label=label, do="conceal", args=here)
        return (ready, hide, Text(text=hint, tone="hint"))
    left, joined = busy(state, step, current)
    ask = texts.DELIVER_CONFIRM if hands_over else texts.REVEAL_CONFIRM
    label, promise = _showing(step)
    show = Button(
        label=label,
        do="reveal",
        args=here,
        kind="primary",
        confirm=ask.format(busy=left, joined=joined) if left else "",
    )
    return (ready, show, Text(text=promise, tone="promise"))


def _showing(step: Step) -> tuple[str, str]:
    """Return what the button that shows the answers says, and what it promises."""
    match step:
        case EstimateStep():
            return texts.DELIVER, texts.DELIVER_PROMISE
        case GuessStep():
            return texts.GUESS_REVEAL, texts.GUESS_REVEAL_PROMISE
        case _:
            return texts.REVEAL, texts.REVEAL_PROMISE


def _results(
    state: FacilitatorPage, exercise: Exercise, step: Step, current: Round
) -> tuple[Node, ...]:
    if isinstance(step, CanvasStep):
        canvas = state.canvas
        return (
            *answer_counts(state.sheet, canvas, step, current, state.view.entries),
            *offers_for_all(state, canvas, step),
            shared_and_not(state.sheet, canvas),
            *canvas_for_all(state.sheet, canvas, step),
        )
    rated = parts.last_shown(exercise, step, current)
    if rated is None:
        return ()
    if not isinstance(rated, RateStep):
        return outcome(state, rated, current)
    group = RatingResults(exercise, rated, current, state.view)

    def on_screen(item: str, label: str) -> Button:
        args = {"round": current.id, "step": rated.id, "item": item}
        return Button(label=label, do="show", args=args, pressed=current.shown == item)

    cards = tuple(
        group.card(result, on_screen(result.id, texts.SHOW_ON_SCREEN))
        for result in group.results
    )
    return (
        Section(
            key="results",
            title=texts.RESULTS_TITLE,
            children=(
                Text(text=texts.RESULTS_PROMISE, tone="promise"),
                on_screen("", texts.ON_SCREEN_ALL),
                group.legend(),
                Columns(key="highlights", kind="pair", children=group.highlights()),
                Columns(key="cards", children=cards),
                group.table(),
                *perspectives(exercise),
            ),
        ),
    )


def _door(state: FacilitatorPage, links: Links) -> Section:
    locked = state.session.locked
    label = texts.UNLOCK if locked else texts.LOCK
    return Section(
        key="door",
        title=texts.DOOR_TITLE,
        children=(
            parts.join_strip(links),
            *((Link(label=texts.OPEN_SCREEN, href=links.screen),) if links.screen else ()),
            *((Notice(text=texts.LOCKED),) if locked else ()),
            Button(key="lock", label=label, do="lock", args={"locked": not locked}),
        ),
    )


def _people(state: FacilitatorPage) -> Section:
    names = {each.id: each.name for each in state.workbook.disciplines}

    def row(person: Person) -> Columns:
        confirm = texts.REMOVE_CONFIRM.format(name=person.nickname)
        work = names.get(person.discipline, person.discipline)
        who = f"{person.nickname} · {work}" if work else person.nickname
        remove = Button(
            label=texts.REMOVE.format(name=person.nickname),
            do="remove",
            args={"participant": person.participant},
            confirm=confirm,
        )
        return Columns(
            key=person.participant, kind="row", children=(Text(text=who), remove)
        )

    return Section(
        key="people",
        title=texts.PEOPLE_TITLE,
        children=(
            Notice(key="count", text=parts.room_count(state)),
            *(map(row, state.view.people)),
            Text(
                text=texts.PEOPLE_PRIVATE if state.view.people else texts.PEOPLE_NOBODY,
                tone="hint",
            ),
            *without_device(state),
        ),
    )


def _keep(state: FacilitatorPage, links: Links) -> tuple[Section, ...]:
    if not links.keep:
        return ()
    is_due = links.temporary and state.has_unsaved_work
    place = texts.KEEP_TEMPORARY if links.temporary else texts.KEEP_PLACE
    return (
        Section(
            key="keep",
            title=texts.KEEP_TITLE,
            children=(
                *((Notice(key="copy", text=texts.KEEP_NOW),) if is_due else ()),
                Text(text=place, tone="hint"),
                Link(label=texts.KEEP_LINK, href=links.keep),
            ),
        ),
    )
