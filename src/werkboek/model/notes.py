"""What a facilitator wrote down, folded from events: versions, interviews, conclusions.

Two facilitators can change one answer without seeing each other, on two screens or in two
files.  Each version says on which ones it was based, so both stay until somebody chooses.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from .event import Event, Json, Kind
from .value import listed

PAUSE_SECONDS: Final = 600
"""A longer silence between two saved answers is a pause, not conversation."""

PLACE: Final = "plek"
"""The item that says which section the conversation went to."""

Answer = Mapping[str, Json]
"""One answer: the fields of its type by name."""


@dataclass(frozen=True, slots=True)
class Version:
    """One text of an answer.  ``id`` is its event; ``seq`` is the order of saving."""

    id: str
    seq: int
    value: Answer


@dataclass(frozen=True, slots=True)
class Note:
    """One answer: its newest version, and every other one that nobody replaced.

    ``base`` are the ids that a change of the newest version replaces.
    """

    newest: Version
    others: tuple[Version, ...] = ()
    base: tuple[str, ...] = ()

    @property
    def value(self) -> Answer:
        """What is shown."""
        return self.newest.value

    @property
    def versions(self) -> tuple[str, ...]:
        """The ids that a choice between all versions replaces."""
        return (*self.base, *(each.id for each in self.others))


@dataclass(frozen=True, slots=True)
class Plan:
    """Whom the conversation is with, as a place in the organisation and never a name.

    ``form`` is ``60``, ``90`` or ``open``; ``mode`` is ``uitvoering`` or ``beleid``.
    """

    function: str
    discipline: str
    role: str
    form: str
    mode: str


@dataclass(frozen=True, slots=True)
class Interview:
    """One conversation.  ``seconds`` are those spent per section, pauses left out."""

    id: str
    plan: Plan
    notes: Mapping[str, Note] = field(default_factory=dict)
    seconds: Mapping[str, int] = field(default_factory=dict)
    seq: int = 0

    def answer(self, item: str) -> Answer:
        """Return the newest answer to *item*, empty when there is none."""
        note = self.notes.get(item)
        return note.value if note else {}


def fold_interviews(events: Iterable[Event]) -> Mapping[str, Interview]:
    """Return the interviews in *events* by id, in the order in which they were planned."""
    plans: dict[str, Event] = {}
    noted: dict[str, list[Event]] = {}
    for event in events:
        if event.kind is Kind.INTERVIEW_PLANNED:
            plans.setdefault(event.round or event.id, event)
            if event.round:
                plans[event.round] = event
        elif event.kind is Kind.INTERVIEW_NOTED:
            noted.setdefault(event.round, []).append(event)
    return {
        name: Interview(
            id=name,
            plan=Plan(**{part: str(plan.body[part]) for part in Plan.__slots__}),
            notes=fold_notes(noted.get(name, ())),
            seconds=_time_spent(noted.get(name, ())),
            seq=max((each.seq for each in noted.get(name, ())), default=plan.seq),
        )
        for name, plan in plans.items()
    }


def fold_conclusions(events: Iterable[Event]) -> Mapping[str, Note]:
    """Return what was concluded across interviews, by item."""
    return fold_notes(each for each in events if each.kind is Kind.CONCLUSION_NOTED)


def fold_notes(events: Iterable[Event]) -> Mapping[str, Note]:
    """Return the notes in *events* by item; an empty value takes the note away."""
    by_item: dict[str, list[Event]] = {}
    for event in events:
        by_item.setdefault(str(event.body["item"]), []).append(event)
    folded = {item: _note(each) for item, each in by_item.items()}
    return {item: note for item, note in folded.items() if note.value or note.others}


def _note(events: list[Event]) -> Note:
    replaced = {
        name
        for event in events
        for name in listed(event.body.get("base"))
        if name != event.id
    }
    left = [each for each in events if each.id not in replaced] or events[-1:]
    versions = [Version(each.id, each.seq, _fields(each)) for each in left]
    newest = versions[-1]
    return Note(
        newest,
        others=tuple(each for each in versions if each.value != newest.value),
        base=tuple(each.id for each in versions if each.value == newest.value),
    )


def _fields(event: Event) -> Answer:
    value = event.body.get("value")
    return value if isinstance(value, dict) else {}


def _time_spent(events: Iterable[Event]) -> Mapping[str, int]:
    """Return the seconds per section: from each saved answer to the one before it."""
    spent: dict[str, int] = {}
    before: datetime | None = None
    section = ""
    for event in events:
        now = datetime.fromisoformat(event.at) if event.at else None
        if now and before and section:
            gap = int((now - before).total_seconds())
            if 0 <= gap <= PAUSE_SECONDS:
                spent[section] = spent.get(section, 0) + gap
        before = now
        if event.body["item"] == PLACE:
            section = str(_fields(event).get("deel", ""))
    return spent
