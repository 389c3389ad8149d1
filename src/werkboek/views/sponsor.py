"""What a sponsor sees: the request that was put to them, and a place to answer."""

from collections.abc import Iterator, Mapping

from werkboek import texts
from werkboek.model import BackingRequest
from werkboek.model.backing import QUESTION
from werkboek.page import Links, SponsorPage
from werkboek.widgets import Items, Node, Notice, Page, Section, Text

from ._guard import Verb
from .days import spoken
from .request import reply_form, said


def sponsor_view(state: SponsorPage, links: Links) -> Page:
    """Return the request, or that the link is no longer theirs."""
    del links  # there is nowhere else to go
    request = state.request
    main = (
        tuple(_request(state, request)) if request else (Notice(text=texts.LINK_WITHDRAWN),)
    )
    return Page(kind="sponsor", words=texts.WORDS, children=main)


def sponsor_verbs(state: SponsorPage) -> Mapping[str, Verb]:
    """Return the one thing this page can ask for."""
    return {
        "answer": lambda request, args: state.answer(
            request, str(args.get("reply", "")), str(args.get("text", ""))
        )
    }


def _request(state: SponsorPage, request: BackingRequest) -> Iterator[Node]:
    now = request.now
    if now is None:
        return
    yield Section(
        key="request",
        title=request.question or texts.SPONSOR_PAGE_TITLE,
        children=(
            Text(
                text=texts.SPONSOR_ASKED.format(
                    who=now.addressee, day=spoken(now.on), by=spoken(now.answer_by)
                ),
                tone="task",
            ),
            Text(key="privacy", text=texts.SPONSOR_PRIVACY, tone="promise"),
            Items(key="text", items=tuple(said(state, request, leave_out=QUESTION))),
        ),
    )
    yield Section(
        key="answer",
        title=texts.SPONSOR_ANSWER_TITLE,
        children=tuple(_answer(state, request)),
    )


def _answer(state: SponsorPage, request: BackingRequest) -> Iterator[Node]:
    newest = request.reply
    if newest:
        sentence = texts.SPONSOR_ANSWERED.format(
            answer=texts.REPLY_WORDS[newest.reply], day=spoken(newest.on)
        )
        yield Notice(key="answered", text=sentence)
        if newest.text:
            yield Text(key="said", text=newest.text)
    if request.is_open:
        yield reply_form(
            state, request, "", texts.REPLY_AGAIN if newest else texts.REPLY_SEND
        )
    elif request.fed_back:
        yield Notice(key="over", text=texts.SPONSOR_OVER)
        first = texts.SPONSOR_OVER_FIRST.format(day=spoken(request.fed_back.on))
        yield Text(key="first", text=first)
        yield reply_form(state, request, "", texts.REPLY_ADD)
