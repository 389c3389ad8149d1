"""A request for backing: a state of its own, from a draft to what the group heard back.

The text that was sent is an event of its own and not the note it was written in.  So a
sponsor can be shown what was asked, and nothing that was noted before or after it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from .event import REQUEST_KINDS, Event, Json, Kind, Role
from .followup import as_date
from .notes import Answer, Note, fold_notes
from .value import listed

REQUEST: Final = "verzoek-"
"""What the id of a request starts with; the item of its draft, the round of its events."""

ADDRESSEE: Final = "RV4"
QUESTION: Final = "RV8"
ANSWER_BY: Final = "RV13"
"""The fields of a request that pages look for: whom it is for, what it asks, by when."""

LINK_DAYS: Final = 60
"""How many days a sponsor's link works; escalating or renewing it starts again."""


class RequestState(StrEnum):
    """How a request stands; it is over only when the group heard what came of it."""

    DRAFT = "concept"
    ASKED = "gesteld"
    GRANTED = "toegezegd"
    PARTLY = "deels"
    REFUSED = "afgewezen"
    PASSED_ON = "doorgestuurd"
    FED_BACK = "teruggekoppeld"


NOT_YET: Final = "nog_geen_antwoord"
"""The reply of somebody who read the request and cannot answer it yet."""

REPLIES: Final = ("toegezegd", "deels", "afgewezen", "doorgestuurd", NOT_YET)
"""What a sponsor can reply.  The values are stored: never rename or reuse one."""

ANSWERED: Final = frozenset(
    {
        RequestState.GRANTED,
        RequestState.PARTLY,
        RequestState.REFUSED,
        RequestState.PASSED_ON,
    }
)
"""The states in which there is an answer that the group may not have heard yet."""

ALLOWED: Final[Mapping[Kind, frozenset[RequestState]]] = {
    Kind.REQUEST_SENT: frozenset(
        {RequestState.DRAFT, RequestState.ASKED, RequestState.PASSED_ON}
    ),
    Kind.REQUEST_ANSWERED: frozenset({RequestState.ASKED, RequestState.FED_BACK})
    | ANSWERED,
    Kind.REQUEST_FED_BACK: ANSWERED | {RequestState.FED_BACK},
    Kind.REQUEST_LINKED: frozenset({RequestState.ASKED}) | ANSWERED,
}
"""In which states each event can happen.  Sending again is escalating, or passing on.

Who answers or ends a request that somebody else just ended adds to it; it stays over.
"""


@dataclass(frozen=True, slots=True)
class Sent:
    """That the request was put to somebody.  ``step`` is 0 for the first addressee.

    ``text`` are the fields as they were sent, by id: ``RV3`` and on.
    """

    seq: int
    on: date
    step: int
    addressee: str
    answer_by: date
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody said to it: one of `REPLIES`; ``by_sponsor`` through their own link."""

    seq: int
    on: date
    reply: str
    text: str
    by_sponsor: bool


@dataclass(frozen=True, slots=True)
class FedBack:
    """When the group heard it, and what they were told."""

    seq: int
    on: date
    text: str


@dataclass(frozen=True, slots=True)
class Access:
    """The link of the sponsor: which one it is, since when, and whether it was withdrawn.

    ``issue`` goes up with every sending, renewal and withdrawal, and is part of the secret.
    """

    issue: int = 0
    since: date = date.min
    is_withdrawn: bool = False

    def has_expired(self, today: date) -> bool:
        """Say whether it is too long ago that the link was made."""
        return today > self.since + timedelta(days=LINK_DAYS)


@dataclass(frozen=True, slots=True)
class BackingRequest:
    """One request.  ``note`` is its draft, which only facilitators ever see.

    ``number`` counts from 1 in the order in which requests were begun, 0 when that is not
    known: a sponsor does not know how many others there are.  ``added`` is what the group
    heard after ``fed_back``, or what a second person wrote who ended it at the same time.
    """

    id: str
    number: int = 0
    note: Note | None = None
    sent: tuple[Sent, ...] = ()
    replies: tuple[Reply, ...] = ()
    fed_back: FedBack | None = None
    added: tuple[FedBack, ...] = ()
    access: Access = Access()

    @property
    def state(self) -> RequestState:
        """How it stands."""
        if self.fed_back:
            return RequestState.FED_BACK
        if not self.sent:
            return RequestState.DRAFT
        newest = self.reply
        if newest is None or newest.reply == NOT_YET:
            return RequestState.ASKED
        return RequestState(newest.reply)

    @property
    def reply(self) -> Reply | None:
        """The newest reply of whom it lies with now."""
        since = self.sent[-1].seq if self.sent else 0
        replies = [each for each in self.replies if each.seq > since]
        return replies[-1] if replies else None

    @property
    def now(self) -> Sent | None:
        """With whom it lies, and since when."""
        return self.sent[-1] if self.sent else None

    @property
    def draft(self) -> Answer:
        """The newest text of the draft."""
        return self.note.value if self.note else {}

    @property
    def text(self) -> Mapping[str, str]:
        """The fields as they were sent, or as they stand in the draft."""
        if self.now:
            return self.now.text
        return {name: str(value) for name, value in self.draft.items()}

    @property
    def sources(self) -> tuple[str, ...]:
        """What it came from: ``actie/<id>`` and other sources."""
        return listed(self.draft.get("bron"))

    @property
    def question(self) -> str:
        """What is asked, in one sentence; empty while nobody wrote it."""
        return self.text.get(QUESTION, "")

    @property
    def is_open(self) -> bool:
        """Whether somebody still waits for something."""
        return self.state is not RequestState.FED_BACK

    @property
    def was_passed_on(self) -> bool:
        """Whether somebody ever sent it on: who knows to whom may still be typing that."""
        return any(each.reply == RequestState.PASSED_ON for each in self.replies)

    @property
    def allows_feedback(self) -> bool:
        """Whether there is an answer that the group may not have heard yet."""
        return self.state in ANSWERED

    @property
    def has_late_answer(self) -> bool:
        """Whether somebody answered after the group last heard of it."""
        told = [each.seq for each in (self.fed_back, *self.added) if each]
        answers = [each.seq for each in self.replies if each.reply != NOT_YET]
        return bool(told) and max(answers, default=0) > max(told)

    def allows(self, kind: Kind) -> bool:
        """Say whether *kind* can happen to this request now."""
        return self.state in ALLOWED[kind]


def first_draft(source: str = "") -> dict[str, Json]:
    """Return what a draft begins with: for the sponsor, and where it came from."""
    came_from: dict[str, Json] = {"bron": [source]} if source else {}
    return {ADDRESSEE: "opdrachtgever", **came_from}


def fold_requests(events: Iterable[Event]) -> tuple[BackingRequest, ...]:
    """Return the requests in *events*, in the order in which they were begun."""
    drafts: list[Event] = []
    found: dict[str, BackingRequest] = {}
    for event in events:
        if event.kind is Kind.FOLLOW_UP_NOTED:
            name = str(event.body["item"])
            if name.startswith(REQUEST):
                drafts.append(event)
                found.setdefault(name, BackingRequest(name, number=len(found) + 1))
        elif event.kind in REQUEST_KINDS:
            name = event.round
            found[name] = after(found.get(name, BackingRequest(name)), event)
    notes = fold_notes(drafts)
    whole = (replace(each, note=notes.get(name)) for name, each in found.items())
    return tuple(each for each in whole if each.note or each.sent)


def after(request: BackingRequest, event: Event) -> BackingRequest:
    """Return *request* as it is after *event*."""
    body, on = event.body, as_date(str(event.body["on"])) or date.min
    match event.kind:
        case Kind.REQUEST_SENT:
            value = body["value"]
            sent = Sent(
                seq=event.seq,
                on=on,
                step=int(str(body["step"])),
                addressee=str(body["addressee"]),
                answer_by=as_date(str(body["answer_by"])) or date.max,
                text={
                    name: str(each)
                    for name, each in (value if isinstance(value, dict) else {}).items()
                },
            )
            return replace(
                request,
                sent=(*request.sent, sent),
                access=Access(request.access.issue + 1, on),
            )
        case Kind.REQUEST_ANSWERED:
            reply = Reply(
                seq=event.seq,
                on=on,
                reply=str(body["reply"]),
                text=str(body.get("text", "")),
                by_sponsor=event.actor == Role.SPONSOR.value,
            )
            return replace(request, replies=(*request.replies, reply))
        case Kind.REQUEST_FED_BACK:
            fed_back = FedBack(event.seq, on, str(body.get("text", "")))
            if request.fed_back:
                return replace(request, added=(*request.added, fed_back))
            return replace(request, fed_back=fed_back)
        case _:
            is_withdrawn = body["open"] is False
            access = Access(request.access.issue + 1, on, is_withdrawn)
            return replace(request, access=access)
