"""One request for backing: its draft, what was sent, and what came of it."""

from collections.abc import Callable, Iterator
from datetime import date

from werkboek import texts
from werkboek.analysis.ageing import waiting
from werkboek.analysis.thread import Source
from werkboek.analysis.workdays import after_workdays
from werkboek.model import (
    Answer,
    BackingRequest,
    FedBack,
    Reply,
    RequestField,
    RequestState,
    Sent,
)
from werkboek.model.followup import written
from werkboek.page import FollowUpPage, PageState
from werkboek.page.follow_up import CHECKED
from werkboek.page.summary import SPONSOR
from werkboek.widgets import (
    Button,
    Checks,
    Columns,
    Field,
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
from .days import spoken, spoken_text
from .own_words import repeated_in_draft
from .places import fields_of, go_to, part, place
from .sources import quotes_to_add, source_field, sources_of
from .versions import versions

LinkTo = Callable[[str, int], str]
"""Takes a request and the number of its link; empty where there is no server."""


def request_page(
    state: FollowUpPage, request: BackingRequest, link_to: LinkTo
) -> tuple[Node, ...]:
    """Return one request: its draft, or what was sent and what came of it."""
    parts = (
        _draft(state, request) if request.now is None else _sent(state, request, link_to)
    )
    title = texts.REQUEST_NUMBER.format(n=request.number)
    return place(request.id, title, *parts, go_to("rugdekking", texts.BACK_TO_REQUESTS))


def said(state: PageState, request: BackingRequest, leave_out: str = "") -> Iterator[str]:
    """Yield the request as it was sent, field by field, without the field *leave_out*."""
    for field in state.workbook.follow_up.request.fields:
        value = request.text.get(field.id, "")
        names = {each.id: each.name for each in field.choices}
        if value and field.id not in ("RV4", leave_out):
            label = field.label if field.label.endswith("?") else f"{field.label}:"
            shown = (
                spoken_text(value) if field.answer == "datum" else names.get(value, value)
            )
            yield f"{label} {shown}"


def reply_form(state: PageState, request: BackingRequest, label: str, submit: str) -> Form:
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
        kind="secondary" if request.reply else "primary",
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


def _draft(state: FollowUpPage, request: BackingRequest) -> Iterator[Node]:
    form = state.workbook.follow_up.request
    draft = request.draft
    labels = {each.id: each.label for each in form.fields}
    sources = {
        f"actie/{each.id}": Source(f"actie/{each.id}", each.title)
        for each in state.follow_up.actions
    } | dict(sources_of(state))
    yield from _authority(state, draft)
    for name in repeated_in_draft(state, draft):
        said = texts.FIELD_QUOTED_ASKED.format(
            field=labels.get(name, texts.ADDRESSEE_FUNCTION).rstrip("?")
        )
        yield Notice(key=f"quoted/{name}", text=said)
    yield from versions(request.id, request.note, labels)
    filled = (
        node
        for each in form.fields
        if each.answer != "automatisch" and each.id not in ("RV14", "RV15")
        for node in _field(draft, each)
    )
    checks = Checks(
        name=CHECKED,
        label=texts.CHECK_LABEL,
        options=tuple(
            Option(value=str(number), label=each) for number, each in enumerate(form.checks)
        ),
        value=controls.chosen(draft, CHECKED),
    )
    fields = (*filled, *source_field(draft, sources), checks)
    yield fields_of(request.id, request.note, fields)
    yield from quotes_to_add(request.id, draft, sources)
    yield Text(text=texts.SEND_PROMISE, tone="promise")
    yield Button(
        label=texts.SEND,
        do="send",
        args={"request": request.id},
        kind="primary",
        confirm=texts.SEND_CONFIRM,
    )


def _field(draft: Answer, field: RequestField) -> Iterator[Node]:
    value = written(draft, field.id)
    label = field.label if field.required else texts.OPTIONAL.format(label=field.label)
    if field.answer == "keuze":
        words = {each.id: each.name for each in field.choices}
        yield controls.select(draft, field.id, label, words)
    elif field.answer == "datum":
        yield controls.day(draft, field.id, label, field.hint)
    else:
        make = TextArea if field.max > controls.MAX_LINE else Field
        yield make(name=field.id, label=label, hint=field.hint, value=value, max=field.max)
    if field.id == "RV4":
        yield controls.function(draft, "wie", texts.ADDRESSEE_FUNCTION, ())


def _authority(state: FollowUpPage, draft: Answer) -> Iterator[Node]:
    """Yield what the sponsor check says about putting this to the sponsor."""
    note = state.conclusions.get(SPONSOR)
    answers = note.value if note else {}
    if written(draft, "RV4") != "opdrachtgever":
        return
    needed = texts.AUTHORITY_FOR.get(written(draft, "RV7"))
    if not answers:
        yield Notice(key="authority", text=texts.AUTHORITY_UNKNOWN)
    elif needed and written(answers, needed[0]) in ("nee", "deels"):
        other = written(answers, "Z5")
        advice = (
            texts.AUTHORITY_ELSEWHERE.format(other=other) if other else texts.AUTHORITY_ASK
        )
        yield Notice(key="authority", text=f"{needed[1]} {advice}")
    days = written(answers, "Z6")
    if days:
        yield Text(key="pace", text=texts.AUTHORITY_PACE.format(days=days), tone="hint")


def _sent(state: FollowUpPage, request: BackingRequest, link_to: LinkTo) -> Iterator[Node]:
    now = request.now
    if now is None:
        return
    waits = waiting(request, state.workbook.municipality, state.today)
    yield Text(text=texts.BACKING_STATES[request.state], tone="count")
    yield from ages(request, waits.workdays, is_stalled=waits.is_stalled)
    yield Items(key="text", items=tuple(said(state, request)))
    yield Items(key="history", items=tuple(_history(request)))
    if request.fed_back:
        yield from _over(request, request.fed_back)
        yield reply_form(state, request, texts.REPLY_HEARD_LABEL, texts.REPLY_HEARD_ADD)
        yield _feed_back_form(request, texts.FEED_BACK_ADD)
        return
    yield _link(request, link_to, state.today)
    if waits.next_step:
        yield _escalate(state, request, waits.next_step)
    if request.was_passed_on:
        yield from _pass_on(request, now)
    if request.reply:
        yield Notice(key="first", text=_first(request.reply))
    yield reply_form(state, request, texts.REPLY_HEARD_LABEL, texts.REPLY_HEARD)
    if request.allows_feedback:
        yield _feed_back_form(request, texts.FEED_BACK)
    elif request.replies:
        yield Text(key="waits", text=texts.FEED_BACK_WAITS, tone="hint")


def _pass_on(request: BackingRequest, now: Sent) -> Iterator[Node]:
    """Yield the form to put *request* elsewhere, or why who was filling it in waits."""
    if request.state is RequestState.PASSED_ON:
        yield Form(
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


def _feed_back_form(request: BackingRequest, submit: str) -> Form:
    """Return the form that ends *request*; it stays for who was typing when it ended."""
    told = TextArea(name="text", label=texts.FEED_BACK_TEXT, hint=texts.FEED_BACK_HINT)
    return Form(
        key="feed_back",
        do="feed_back",
        args={"request": request.id},
        submit=submit,
        kind="primary" if request.is_open else "secondary",
        scope=f"terugkoppeling/{request.id}",
        children=(told,),
    )


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


def _escalate(state: FollowUpPage, request: BackingRequest, first: int) -> Section:
    steps = state.workbook.municipality.escalation
    buttons = tuple(
        Button(
            key=f"step/{number}",
            label=texts.ESCALATE.format(to=steps[number - 1].to),
            do="escalate",
            args={"request": request.id, "step": number},
            kind="primary" if number == first else "secondary",
            confirm=texts.ESCALATE_CONFIRM.format(
                to=steps[number - 1].to,
                day=spoken(after_workdays(state.today, steps[number - 1].after_workdays)),
            ),
        )
        for number in range(first, len(steps) + 1)
    )
    task = Text(text=texts.ESCALATE_TASK, tone="hint")
    return part("escalate", texts.ESCALATE_TITLE, task, *buttons)
