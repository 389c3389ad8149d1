"""One request for backing: its draft until it is sent, and then what came of it."""

from collections.abc import Callable, Iterator
from datetime import date

from werkboek import texts
from werkboek.analysis.ageing import waiting
from werkboek.analysis.workdays import after_workdays
from werkboek.model import (
    BackingRequest,
    FedBack,
    Reply,
    RequestState,
    Sent,
)
from werkboek.model.backing import ADDRESSEE, ANSWER_BY, ANSWERED
from werkboek.page import FollowUpPage, PageState
from werkboek.widgets import (
    Button,
    Columns,
    Form,
    Items,
    Node,
    Notice,
    Option,
    Section,
    Select,
    Text,
    TextArea,
)

from . import controls
from .backing import ages
from .days import spoken
from .places import go_to, part, place
from .request_draft import draft

_TOLD_NEXT = ANSWERED - {RequestState.PASSED_ON}
"""In which states the next thing to do is to tell the group."""

LinkTo = Callable[[str, int], str]
"""Takes a request and the number of its link; empty where there is no server."""


def request_page(
    state: FollowUpPage, request: BackingRequest, link_to: LinkTo
) -> tuple[Node, ...]:
    """Return one request: its draft, or what was sent and what came of it."""
    parts = draft(state, request) if request.now is None else _sent(state, request, link_to)
    title = texts.REQUEST_NUMBER.format(n=request.number)
    return place(request.id, title, *parts, go_to("rugdekking", texts.BACK_TO_REQUESTS))


def said(state: PageState, request: BackingRequest, leave_out: str = "") -> Iterator[str]:
    """Yield the request as it was sent, field by field, without the field *leave_out*.

    Neither whom it is for nor by when: both change when it is put to somebody else.
    """
    for field in state.workbook.follow_up.request.fields:
        value = request.text.get(field.id, "")
        names = {each.id: each.name for each in field.choices}
        if value and field.id not in (ADDRESSEE, ANSWER_BY, leave_out):
            label = field.label if field.label.endswith("?") else f"{field.label}:"
            yield f"{label} {names.get(value, value)}"


def reply_form(
    state: PageState,
    request: BackingRequest,
    label: str,
    submit: str,
    kind: str = "primary",
) -> Form:
    """Return the form to answer with, for the sponsor or for who spoke to them.

    Without *label* the choice is called as the content calls it: the sponsor's own answer.
    """
    form = state.workbook.follow_up.request
    choice, why = form.field("RV14"), form.field("RV15")
    offered = tuple(Option(value=each.id, label=each.name) for each in choice.choices)
    return Form(
        key="reply",
        do="answer",
        args={"request": request.id},
        submit=submit,
        kind="secondary" if request.reply else kind,
        scope=f"antwoord/{request.id}",
        children=(
            Select(
                name="reply",
                label=label or choice.label,
                options=(Option(value="", label=texts.CHOOSE), *offered),
            ),
            TextArea(
                name="text",
                label=texts.REPLY_HEARD_WHY if label else why.label,
                hint=why.hint,
                max=why.max,
            ),
        ),
    )


def _sent(state: FollowUpPage, request: BackingRequest, link_to: LinkTo) -> Iterator[Node]:
    now = request.now
    if now is None:
        return
    waits = waiting(request, state.workbook.municipality, state.today)
    asked, past = tuple(said(state, request)), tuple(_history(request))
    yield Text(text=texts.BACKING_STATES[request.state], tone="count")
    yield from ages(request, waits.workdays, is_stalled=waits.is_stalled)
    yield part("asked", texts.ASKED_TITLE, Items(items=asked))
    yield part("history", texts.HISTORY_TITLE, Items(items=past))
    if request.fed_back:
        yield from _over(request, request.fed_back)
        add = reply_form(state, request, texts.REPLY_HEARD_LABEL, texts.REPLY_HEARD_ADD)
        yield part("heard", texts.HEARD_TITLE, add)
        yield _told(request, texts.FEED_BACK_ADD)
        return
    link = _link(request, link_to, state.today)
    rise = tuple(_escalate(state, request, now, waits.next_step))
    if request.allows_feedback:
        yield from _pass_on(request, now)
        yield _told(request, texts.FEED_BACK)
        yield _heard(state, request)
        yield link
    else:
        yield link
        yield from rise
        yield from _pass_on(request, now)
        yield _heard(state, request, "secondary" if rise else "primary")


def _heard(
    state: FollowUpPage, request: BackingRequest, kind: str = "secondary"
) -> Section:
    """Return where the facilitator writes down an answer that they heard."""
    first = (Notice(key="first", text=_first(request.reply)),) if request.reply else ()
    form = reply_form(state, request, texts.REPLY_HEARD_LABEL, texts.REPLY_HEARD, kind)
    waits = Text(key="waits", text=texts.FEED_BACK_WAITS, tone="hint")
    is_back = request.replies and not request.allows_feedback
    return part("heard", texts.HEARD_TITLE, *first, form, *((waits,) if is_back else ()))


def _pass_on(request: BackingRequest, now: Sent) -> Iterator[Node]:
    """Yield the form to put *request* elsewhere, or why who was filling it in waits."""
    if request.state is RequestState.PASSED_ON:
        form = Form(
            key="pass_on",
            do="pass_on",
            args={"request": request.id},
            submit=texts.FORWARD,
            kind="primary",
            scope=f"doorsturen/{request.id}",
            children=(
                controls.function({}, "to", texts.FORWARD_TO, ()),
                controls.day({}, "answer_by", texts.ANSWER_BY),
            ),
        )
        yield part("pass_on", texts.FORWARD_TITLE, form)
    elif not request.was_passed_on:
        return
    elif request.reply:
        yield Text(key="pass_on_waits", text=texts.FORWARD_WAITS, tone="hint")
    else:
        first = texts.FORWARD_FIRST.format(day=spoken(now.on), who=now.addressee)
        yield Notice(key="passed_on", text=first)


def _over(request: BackingRequest, fed_back: FedBack) -> Iterator[Node]:
    """Yield that somebody ended *request* first, and what can still be done."""
    yield Notice(key="over", text=texts.OVER_FIRST.format(day=spoken(fed_back.on)))
    if request.was_passed_on:
        yield Text(key="pass_on_over", text=texts.FORWARD_OVER, tone="hint")
    if request.has_late_answer:
        yield Notice(key="late", text=texts.ANSWER_LATE)


def _told(request: BackingRequest, submit: str) -> Section:
    """Return the form that ends *request*; it stays for who was typing when it ended."""
    told = TextArea(name="text", label=texts.FEED_BACK_TEXT, hint=texts.FEED_BACK_HINT)
    form = Form(
        key="feed_back",
        do="feed_back",
        args={"request": request.id},
        submit=submit,
        kind="primary" if request.state in _TOLD_NEXT else "secondary",
        scope=f"terugkoppeling/{request.id}",
        children=(told,),
    )
    return part("feedback", texts.FEED_BACK_TITLE, form)


def _first(reply: Reply) -> str:
    said = texts.FIRST_BY_LINK if reply.by_sponsor else texts.FIRST_HEARD
    return said.format(day=spoken(reply.on), answer=texts.REPLY_WORDS[reply.reply])


def _history(request: BackingRequest) -> Iterator[str]:
    moments = [
        (
            each.seq,
            texts.HISTORY_SENT.format(
                day=spoken(each.on), who=each.addressee, by=spoken(each.answer_by)
            ),
        )
        for each in request.sent
    ]
    moments += [
        (
            each.seq,
            (texts.HISTORY_BY_LINK if each.by_sponsor else texts.HISTORY_HEARD)
            .format(
                day=spoken(each.on), answer=texts.REPLY_WORDS[each.reply], text=each.text
            )
            .rstrip(),
        )
        for each in request.replies
    ]
    moments += [
        (
            each.seq,
            (texts.HISTORY_FED_BACK if each is request.fed_back else texts.HISTORY_ADDED)
            .format(day=spoken(each.on), text=each.text)
            .rstrip(),
        )
        for each in (request.fed_back, *request.added)
        if each
    ]
    yield from (line for _, line in sorted(moments))


def _link(request: BackingRequest, link_to: LinkTo, today: date) -> Section:
    access = request.access
    address = link_to(request.id, access.issue)
    renew = Button(
        label=texts.LINK_RENEW,
        do="link",
        args={"request": request.id, "open": True},
        confirm=texts.LINK_RENEW_CONFIRM,
    )
    if access.is_withdrawn or access.has_expired(today):
        state = texts.LINK_NONE if access.is_withdrawn else texts.LINK_EXPIRED_HERE
        children: tuple[Node, ...] = (Notice(text=state), renew)
    else:
        shown: tuple[Node, ...] = (
            (Text(key="address", text=address, tone="code-small"),)
            if address
            else (Text(text=texts.LINK_NO_SERVER),)
        )
        children = (
            Text(text=texts.LINK_TASK, tone="hint"),
            *shown,
            Columns(
                key="moves",
                kind="actions",
                children=(
                    renew,
                    Button(
                        label=texts.LINK_WITHDRAW,
                        do="link",
                        args={"request": request.id, "open": False},
                        confirm=texts.LINK_WITHDRAW_CONFIRM,
                    ),
                ),
            ),
        )
    return part("link", texts.LINK_TITLE, *children)


def _escalate(
    state: FollowUpPage, request: BackingRequest, now: Sent, first: int | None
) -> Iterator[Section]:
    """Yield the steps from *first* on, above the one that it lies with already."""
    steps = tuple(enumerate(state.workbook.municipality.escalation, start=1))
    here = [n for n, each in steps if each.to.casefold() == now.addressee.casefold()]
    higher = [(n, each) for n, each in steps if first and n >= first and n not in here]
    buttons = tuple(
        Button(
            key=f"step/{number}",
            label=texts.ESCALATE.format(to=step.to),
            do="escalate",
            args={"request": request.id, "step": number},
            kind="primary" if number == higher[0][0] else "secondary",
            confirm=texts.ESCALATE_CONFIRM.format(
                to=step.to, day=spoken(after_workdays(state.today, step.after_workdays))
            ),
        )
        for number, step in higher
    )
    if buttons:
        task = Text(text=texts.ESCALATE_TASK, tone="hint")
        yield part("escalate", texts.ESCALATE_TITLE, task, *buttons)
