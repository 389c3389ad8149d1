"""What comes of it: actions on three levels, folded from what facilitators wrote down.

An action is a note, so that two people who close it both keep their text.  What it came
from is a list of ``<soort>/<id>``; see `SOURCES`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from .event import Event, Json, Kind
from .notes import Answer, Note, fold_notes

ACTION, CONSULTATION = "actie-", "consultatie-"
"""What the items of actions and of planned consultations start with."""

HOTLINE, CONTACTS, GONE = "meldpunt", "aanspreekpunten", "vertrokken"
"""The items about the reporting point, the fixed contacts, and functions that left."""

LEFT_LYING: Final = "los-"
"""What the item starts with that says why something stays without an action."""

SOURCES: Final = (
    "gesprek",
    "drempel",
    "citaat",
    "thema",
    "stap",
    "voorstel",
    "belang",
)
"""What an action can come from: the part of a source before the slash."""


class Level(StrEnum):
    """Where something has to change; a follow-up needs all three."""

    ORGANISATION = "organisatie"
    PEERS = "collegiaal"
    BACKING = "rugdekking"


class Direction(StrEnum):
    """Whether an action answers one case, looks ahead, or keeps things from happening."""

    CASE = "casus"
    PROACTIVE = "proactief"
    PREVENTIVE = "preventief"


class Status(StrEnum):
    """How an action stands."""

    PROPOSED = "voorstel"
    AGREED = "afgesproken"
    BUSY = "bezig"
    WAITING = "wacht_op_ander"
    DONE = "klaar"
    STOPPED = "gestopt"


@dataclass(frozen=True, slots=True)
class Action:
    """One agreement.  ``owner`` and ``buddy`` are functions, never names.

    ``trigger`` and ``deed`` are the first step: *als … dan doe ik …*.  ``result`` is what
    others will see when it is done.  ``reason`` says why it has its status.  ``due`` and
    ``feedback_on`` are None when nobody wrote a date that can be read; the text is in
    ``note``.  ``details`` are the fields of its template by id.
    """

    id: str
    title: str
    level: Level | None
    kind: str
    direction: Direction | None
    sources: tuple[str, ...]
    trigger: str
    deed: str
    owner: str
    buddy: str
    due: date | None
    result: str
    status: Status
    reason: str
    feedback_on: date | None
    help: str
    template: str
    details: Mapping[str, str]
    note: Note

    @property
    def is_open(self) -> bool:
        """Whether somebody still has something to do."""
        return self.status not in (Status.DONE, Status.STOPPED)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Everything that facilitators keep about what happens after a session.

    ``notes`` are all notes by item, also those that ``actions`` are made of.
    """

    actions: tuple[Action, ...] = ()
    notes: Mapping[str, Note] = field(default_factory=dict)

    def action(self, name: str) -> Action | None:
        """Return the action with that id."""
        return next((each for each in self.actions if each.id == name), None)

    def answer(self, item: str) -> Answer:
        """Return what is written under *item*, empty when there is nothing."""
        note = self.notes.get(item)
        return note.value if note else {}

    def starting_with(self, prefix: str) -> Mapping[str, Note]:
        """Return the notes whose item starts with *prefix*."""
        return {name: note for name, note in self.notes.items() if name.startswith(prefix)}


def fold_follow_up(events: Iterable[Event]) -> FollowUp:
    """Return what was noted about the follow-up, in the order in which it was begun."""
    notes = fold_notes(each for each in events if each.kind is Kind.FOLLOW_UP_NOTED)
    actions = (action_of(name, note) for name, note in notes.items() if is_action(name))
    return FollowUp(tuple(actions), notes)


def is_action(item: str) -> bool:
    """Say whether *item* is the id of an action."""
    return item.startswith(ACTION)


def action_of(name: str, note: Note) -> Action:
    """Return the action that the newest version of *note* describes."""
    value = note.value

    def text(part: str) -> str:
        return written(value, part)

    return Action(
        id=name,
        title=text("titel"),
        level=_one_of(Level, text("niveau")),
        kind=text("soort"),
        direction=_one_of(Direction, text("richting")),
        sources=listed(value, "bron"),
        trigger=text("als"),
        deed=text("dan"),
        owner=text("functie"),
        buddy=text("maatje"),
        due=as_date(text("datum")),
        result=text("resultaat"),
        status=_one_of(Status, text("status")) or Status.PROPOSED,
        reason=text("reden"),
        feedback_on=as_date(text("terugkoppeling")),
        help=text("hulp"),
        template=text("sjabloon"),
        details={
            part.removeprefix(DETAIL): written(value, part)
            for part in value
            if part.startswith(DETAIL)
        },
        note=note,
    )


DETAIL: Final = "veld_"
"""What the names of a template's own fields start with, in the note of an action."""


def written(answer: Answer, name: str) -> str:
    """Return the text under *name*, without spaces around it; empty for anything else."""
    value = answer.get(name)
    return value.strip() if isinstance(value, str) else ""


def listed(answer: Answer, name: str) -> tuple[str, ...]:
    """Return the texts in the list under *name*; one text is a list of one."""
    value: Json = answer.get(name)
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(map(str, value)) if isinstance(value, list) else ()


def as_date(text: str) -> date | None:
    """Return the day in *text*, ``2026-03-27`` or ``27-3-2026``; None when it is no day."""
    parts = text.strip().replace("/", "-").split("-")
    if len(parts[0]) <= 2:  # noqa: PLR2004 -- the day comes first, as people write it
        parts.reverse()
    try:
        year, month, day = map(int, parts)
        return date(year, month, day)
    except ValueError:
        return None


Word = TypeVar("Word", bound=StrEnum)


def _one_of(words: type[Word], text: str) -> Word | None:
    return next((each for each in words if each.value == text), None)
