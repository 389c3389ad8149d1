"""What is stored: facts in the order in which they were saved, and who may see them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeAlias

from .canvas_view import CanvasView, Together
from .compared import DisciplineAnswers
from .repeat import Repeat

UNSURE: Final = "weet_niet"
"""The value of an answer that says: I do not know."""

SKIPPED: Final = "overgeslagen"
"""The value of an answer that says: I pass."""

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


class Role(StrEnum):
    """What somebody may do; established by the server, never by a page."""

    FACILITATOR = "begeleider"
    PARTICIPANT = "deelnemer"
    SCREEN = "scherm"
    SPONSOR = "opdrachtgever"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who reads or writes.

    ``participant`` is a random pseudonym, never a name; empty unless *role* is participant.
    ``device`` is whose page this happens on when somebody fills in on another's: the
    pseudonym of its owner, or the role for the facilitator's.
    ``request`` is the one request for backing that a sponsor may read, and ``issue`` the
    number of the link that they came by; see `backing.Access`.
    """

    role: Role
    participant: str = ""
    request: str = ""
    issue: int = 0
    device: str = ""

    @property
    def is_guest(self) -> bool:
        """Whether this is somebody on the page of somebody else."""
        return self.device not in ("", self.participant)

    @property
    def actor(self) -> str:
        """What is written down as the author of an event."""
        return self.participant or self.role.value


class Kind(StrEnum):
    """What happened.  The values are stored: never rename or reuse one."""

    JOINED = "joined"  # body: nickname, discipline, device (as of ENTRUSTED)
    REMOVED = "removed"  # body: participant
    ENTRUSTED = "entrusted"  # body: participant without a device, device they fill in on
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    GROUPED = "grouped"  # body: groups → participants; who is not named stays put
    OPENED = "opened"  # body: exercise, set, group, builds_on; its id is the round
    ADVANCED = "advanced"  # body: step
    ANSWERED = "answered"  # body: step, item, value and/or text, private: never shown
    READY = "ready"  # body: step, ready
    REVEALED = "revealed"  # body: step, and to compare disciplines: of, least
    CONCEALED = "concealed"  # body: step
    SHOWN = "shown"  # body: step, item; which answer the room looks at, "" for all
    PROJECTED = "projected"  # body: group; whose work the screen shows; see `Session`
    TIMED = "timed"  # body: act, one of `TIMER_ACTS`, and seconds to start with or add
    PART_BEGUN = "part_begun"  # body: session, part, text, seconds; part "" ends it
    DEALT = "dealt"  # body: step, deal: participant -> item of a list
    PAIRED = "paired"  # body: step, deal: participant -> the colleague they guess about
    TURNED = "turned"  # body: step, participant, state; see `TURN_STATES`
    ESTIMATED = "estimated"  # body: step, value: item -> observation; about: by the store
    CONFIRMED = "confirmed"  # body: step, item: an estimate, value, text; about: as above
    CLOSED = "closed"  # the round is over
    INTERVIEW_PLANNED = "interview_planned"  # body: see `notes.Plan`; its id: the interview
    INTERVIEW_NOTED = "interview_noted"  # body: item, base, value
    CONCLUSION_NOTED = "conclusion_noted"  # body: item, base, value
    CONCLUSION_UNDONE = "conclusion_undone"  # body: act; one of the plenary, see `plenary`
    FOLLOW_UP_NOTED = "follow_up_noted"  # body: item, base, value
    REQUEST_SENT = "request_sent"  # body: on, step, addressee, answer_by, value
    REQUEST_ANSWERED = "request_answered"  # body: on, reply, text
    REQUEST_FED_BACK = "request_fed_back"  # body: on, text
    REQUEST_LINKED = "request_linked"  # body: on, open; a new link, or none
    PERSON_NOTED = "person_noted"  # body: item, base, value
    PROGRAMME_NOTED = "programme_noted"  # body: item, base, value
    # On a canvas; what is named by a body is named by `canvas.public_id`.
    CARD_PLACED = "card_placed"  # body: step, item (box), text, links, open, owned, source
    CARD_WORDED = "card_worded"  # body: item (card or pile), base, value
    CARDS_GROUPED = "cards_grouped"  # body: cards, and text (a new name) or into (a pile)
    CARDS_SPLIT = "cards_split"  # body: cards; out of their piles
    CARDS_LINKED = "cards_linked"  # body: item (card), cards
    CARD_RESTATED = "card_restated"  # body: item (card), text
    RESTATEMENT_JUDGED = "restatement_judged"  # body: item (restatement), meant
    OFFER_LEFT = "offer_left"  # body: item (what was offered), text
    ACT_UNDONE = "act_undone"  # body: act
    SAVED = "saved"  # a copy of the trajectory was taken
    ERASED = "erased"  # body: count; the receipt of what was deleted from the disk


OPEN_KINDS = frozenset(
    {
        Kind.LOCKED,
        Kind.UNLOCKED,
        Kind.OPENED,
        Kind.ADVANCED,
        Kind.REVEALED,
        Kind.CONCEALED,
        Kind.SHOWN,
        Kind.PROJECTED,
        Kind.TIMED,
        Kind.PART_BEGUN,
        Kind.CLOSED,
    }
)
"""What everybody may read, with its author: only the facilitator writes these."""

TIMER_ACTS: Final = ("start", "add", "pause", "resume", "stop")

PARTICIPANT_KINDS = frozenset({Kind.ANSWERED, Kind.READY, Kind.ESTIMATED, Kind.CONFIRMED})
"""What a participant may write: about themselves, or to one colleague."""

PERSON_KINDS = frozenset({Kind.DEALT, Kind.PAIRED, Kind.TURNED})
"""What the facilitator writes about people: facilitators read it whole, everybody else
only what it means for themselves."""

TURN_STATES: Final = ("nu", "geweest", "gepast")
"""A turn has begun, is over, or somebody passed: all of them had their chance."""

FACILITATOR_KINDS = frozenset(
    {
        Kind.INTERVIEW_PLANNED,
        Kind.INTERVIEW_NOTED,
        Kind.CONCLUSION_NOTED,
        Kind.CONCLUSION_UNDONE,
        Kind.FOLLOW_UP_NOTED,
        Kind.PERSON_NOTED,
        Kind.PROGRAMME_NOTED,
    }
)
"""What only facilitators write and only facilitators ever read: what they noted.

Notes of interviews, conclusions across them, the follow-up, people who take part, and
programmes are kinds of their own: they are kept for different times.
"""

RECORD_KINDS = frozenset({Kind.SAVED, Kind.ERASED})
"""What the server itself writes down about the trajectory; facilitators read it."""


REQUEST_KINDS = frozenset(
    {
        Kind.REQUEST_SENT,
        Kind.REQUEST_ANSWERED,
        Kind.REQUEST_FED_BACK,
        Kind.REQUEST_LINKED,
    }
)
"""What happens to a request for backing; the ``round`` of each is the request.

Facilitators read and write them.  A sponsor reads those about one request, and answers it.
"""


CANVAS_KINDS = frozenset(
    {
        Kind.CARD_PLACED,
        Kind.CARD_WORDED,
        Kind.CARDS_GROUPED,
        Kind.CARDS_SPLIT,
        Kind.CARDS_LINKED,
        Kind.CARD_RESTATED,
        Kind.RESTATEMENT_JUDGED,
        Kind.OFFER_LEFT,
        Kind.ACT_UNDONE,
    }
)
"""What people do on a canvas.  Nobody reads these as events: see `canvas_view`."""


@dataclass(frozen=True, slots=True)
class Event:
    """One fact.  A correction is a new event; nothing is overwritten.

    ``id`` is made by whoever writes, so that sending twice saves once.  ``round`` is the
    id of the `Kind.OPENED` event it belongs to, empty outside a round; of a note it is the
    interview.  ``seq`` is given by the store and is the only order; 0 before it is stored.
    ``at`` is when the store saved it, UTC in ISO 8601: for people, never for order.
    """

    id: str
    kind: Kind
    actor: str
    round: str = ""
    body: Mapping[str, Json] = field(default_factory=dict)
    seq: int = 0
    at: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something a group member answered, after reveal, without who.

    One answer gives an entry with the value and another one with the text, and the order of
    entries says nothing, so that neither can be joined back to a person.
    """

    round: str
    step: str
    item: str
    value: Json = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """One participant as the facilitator sees them in the room.

    ``device`` is whose page they fill in on when they have no device of their own; see
    `Viewer`.
    """

    participant: str
    nickname: str
    discipline: str
    group: str = ""
    device: str = ""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What somebody guessed about one colleague; only these two ever read it.

    ``is_mine`` says which of the two reads it, ``colleague`` is the nickname of the other.
    ``guesses`` are items with the observation they rest on, ``answers`` are ``ja``,
    ``deels`` or ``nee`` per item, and ``missing`` what the colleague adds.
    """

    id: str
    round: str
    step: str
    is_mine: bool
    colleague: str
    guesses: Mapping[str, Json]
    answers: Mapping[str, Json] = field(default_factory=dict)
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """How far the turns of a step are.

    ``had`` people had or passed theirs.  ``mine`` is this viewer's own state, one of
    `TURN_STATES` or empty before it.
    """

    had: int
    mine: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """Everything one viewer may see at one moment.

    ``events`` are open events and the viewer's own; ``entries`` the revealed answers of the
    groups they belong to; ``joined`` counts the people in the room and ``groups`` those in
    each group; ``ready`` and ``answered`` count them per ``(round, step)``, for the
    facilitator and the screen; ``people`` is filled for the facilitator, and for a
    participant with themselves; ``group`` is the group of that participant.  Views that
    show the same are equal.
    ``canvases`` are by round.  By ``(round, step)``: ``dealt`` is the item this participant
    was handed, ``colleagues`` whom they guess about (no pseudonym), ``turns`` how far the
    turns are.
    ``repeats`` are what was asked twice, for the facilitator.
    ``plenary`` is what groups share, for the screen while it shows that.
    ``seats`` are the people who fill in on the device of this participant, with its owner,
    when there is anybody but the owner.
    ``disciplines`` counts the people in the room per discipline, never of a few.
    ``compared`` are the answers to a step per discipline, by the ``(round, step)`` in which
    people guessed them.
    """

    seq: int = field(compare=False)
    events: tuple[Event, ...] = ()
    entries: tuple[Entry, ...] = ()
    joined: int = 0
    groups: Mapping[str, int] = field(default_factory=dict)
    ready: Mapping[tuple[str, str], int] = field(default_factory=dict)
    answered: Mapping[tuple[str, str], int] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
    group: str = ""
    canvases: Mapping[str, CanvasView] = field(default_factory=dict)
    dealt: Mapping[tuple[str, str], str] = field(default_factory=dict)
    colleagues: Mapping[tuple[str, str], Person] = field(default_factory=dict)
    turns: Mapping[tuple[str, str], Turn] = field(default_factory=dict)
    estimates: tuple[Estimate, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    plenary: tuple[Together, ...] = ()
    seats: tuple[Person, ...] = ()
    disciplines: Mapping[str, int] = field(default_factory=dict)
    compared: Mapping[tuple[str, str], tuple[DisciplineAnswers, ...]] = field(
        default_factory=dict
    )
