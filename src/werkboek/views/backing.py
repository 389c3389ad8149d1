"""Requests for backing: what waits, what to do about it, and each alone."""

from collections.abc import Iterator

from werkboek import texts
from werkboek.analysis.ageing import BackingCounts, backing_counts, waiting
from werkboek.model import (
    BackingRequest,
    RequestState,
    fold_requests,
)
from werkboek.page import FollowUpPage, Links, PageState
from werkboek.widgets import (
    Button,
    Items,
    Link,
    Node,
    Notice,
    Section,
    Text,
)

from .days import spoken, workdays
from .places import go_to, place


def backing(state: FollowUpPage) -> tuple[Node, ...]:
    """Return every request, what stalls first."""
    requests = sorted(state.requests, key=lambda each: _urgency(state, each))
    counts = backing_counts(requests, state.workbook.municipality, state.today)
    return place(
        "backing",
        texts.BACKING_TITLE,
        Text(text=state.workbook.follow_up.request.opening, tone="hint"),
        Notice(key="counts", text=counted(counts)),
        *(_card(state, each) for each in requests),
        Button(label=texts.REQUEST_BUTTON, do="begin_request", kind="primary"),
    )


def counted(counts: BackingCounts) -> str:
    """Return in words how many requests are where."""
    if counts == BackingCounts(0, 0, 0, 0, 0):
        return texts.REQUESTS_NONE
    return texts.REQUEST_COUNTS.format(
        waiting=counts.waiting,
        stalled=counts.stalled,
        to_feed_back=counts.to_feed_back,
        over=counts.over,
        drafts=counts.drafts,
    )


def opening(state: PageState, links: Links) -> tuple[Node, ...]:
    """Return what the next session opens with: what was asked, and what stalls."""
    requests = state.folded(fold_requests)
    if not requests:
        return ()
    municipality, today = state.workbook.municipality, state.today
    stalled = tuple(
        _stalled(each, waiting(each, municipality, today).workdays)
        for each in requests
        if waiting(each, municipality, today).is_stalled
    )
    answered = tuple(
        texts.TELL_GROUP.format(
            question=each.question, answer=texts.BACKING_STATES[each.state]
        )
        for each in requests
        if each.allows_feedback
    )
    fed_back = tuple(
        texts.WAS_TOLD.format(question=each.question, day=spoken(each.fed_back.on))
        for each in requests
        if each.fed_back
    )
    counts = backing_counts(requests, municipality, today)
    return (
        Section(
            key="backing",
            title=texts.BACKING_TITLE,
            children=(
                Text(text=counted(counts)),
                *(Notice(key=f"stalled/{n}", text=each) for n, each in enumerate(stalled)),
                *(
                    (Items(key="told", items=(*answered, *fed_back)),)
                    if answered or fed_back
                    else ()
                ),
                *(
                    (Link(label=texts.OPEN_FOLLOW_UP, href=f"{links.join}opvolging"),)
                    if links.join
                    else ()
                ),
            ),
        ),
    )


def stuck_requests(state: FollowUpPage) -> tuple[Node, ...]:
    """Return the requests that stall, and those the group has not heard about."""
    stuck = [
        each
        for each in state.requests
        if waiting(each, state.workbook.municipality, state.today).is_stalled
        or each.allows_feedback
    ]
    return tuple(_card(state, each, level=4) for each in stuck)


def _urgency(state: FollowUpPage, request: BackingRequest) -> tuple[int, int]:
    waits = waiting(request, state.workbook.municipality, state.today)
    order = (
        waits.is_stalled,
        request.allows_feedback,
        request.state is RequestState.ASKED,
        request.state is RequestState.DRAFT,
        True,
    )
    return (order.index(True), -waits.workdays)


def _card(state: FollowUpPage, request: BackingRequest, level: int = 3) -> Section:
    waits = waiting(request, state.workbook.municipality, state.today)
    title = request.question or texts.REQUEST_NUMBER.format(n=request.number)
    return Section(
        key=f"card/{request.id}",
        title=title,
        level=level,
        kind="card",
        children=(
            Text(text=texts.BACKING_STATES[request.state], tone="count"),
            *ages(request, waits.workdays, is_stalled=waits.is_stalled),
            *((Notice(text=texts.ANSWER_LATE),) if request.has_late_answer else ()),
            *((Text(key="next", text=_next(request)),) if request.allows_feedback else ()),
            go_to(
                request.id,
                texts.REQUEST_OPEN.format(n=request.number),
                kind="primary" if waits.is_stalled else "secondary",
            ),
        ),
    )


def _next(request: BackingRequest) -> str:
    is_elsewhere = request.state is RequestState.PASSED_ON
    return texts.FORWARD_NEXT if is_elsewhere else texts.TELL_NEXT


def ages(request: BackingRequest, days: int, *, is_stalled: bool) -> Iterator[Node]:
    """Yield how long *request* waits, after *days* work days; nothing when it does not."""
    now = request.now
    if now is None or not request.is_open:
        return
    if is_stalled:
        yield Notice(text=_stalled(request, days))
    elif request.state is RequestState.ASKED:
        yield Text(
            key="age",
            text=texts.WAITS.format(
                days=workdays(days), who=now.addressee, day=spoken(now.answer_by)
            ),
            tone="hint",
        )


def _stalled(request: BackingRequest, days: int) -> str:
    who = request.now.addressee if request.now else ""
    return texts.STALLED.format(days=workdays(days), who=who)
