"""The programme of a session as a facilitator made it, and the series it belongs to.

A programme is frozen; each change returns a new one.  Only durations are kept, so that the
times of all parts follow from the start and nobody has to move them along.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from .draft import BREAK, Draft, clock, minute_of
from .event import Event, Json, Kind
from .notes import Answer, Note, fold_notes
from .value import listed, rows_of

SESSION: Final = "sessie-"
"""How the item of a note begins that holds one programme; the rest is the session."""

SERIES: Final = "reeks"
"""The item of the note that holds what the sessions have in common."""

WEEKS: Final = (2, 8)
"""Fewest and most weeks between two sessions."""

MINUTES: Final = (1, 480)
"""Shortest and longest part."""

Steps = int
"""A number of places, down when positive."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a session, with the fields of `DraftPart`."""

    id: str
    minutes: int
    activity: str
    exercise: str = ""
    aim: str = "start"
    turn: int = 0

    @property
    def is_break(self) -> bool:
        """Whether people rest."""
        return self.aim == BREAK


@dataclass(frozen=True, slots=True)
class Timed:
    """A part at its time; ``start`` and ``end`` are minutes since midnight."""

    part: Part
    start: int
    end: int

    @property
    def times(self) -> str:
        """The times as read, ``09:00-09:15``."""
        return f"{clock(self.start)}-{clock(self.end)}"


@dataclass(frozen=True, slots=True)
class Programme:
    """What happens in one session.

    ``id`` is that of the session.  ``start`` is when it begins and ``end`` when the room
    has to be left, in minutes since midnight.  ``date`` is ISO 8601, or empty.  ``task`` is
    what people practise until the next session.  ``draft`` is the id of the `Draft` it was
    made from, empty when from none.
    """

    id: str
    name: str
    start: int
    end: int
    parts: tuple[Part, ...] = ()
    task: str = ""
    date: str = ""
    draft: str = ""

    @property
    def minutes(self) -> int:
        """How long all parts take together."""
        return sum(part.minutes for part in self.parts)

    @property
    def finish(self) -> int:
        """When the last part is over."""
        return self.start + self.minutes

    def timed(self) -> Iterator[Timed]:
        """Yield every part at its time."""
        now = self.start
        for part in self.parts:
            yield Timed(part, now, now + part.minutes)
            now += part.minutes

    def part(self, name: str) -> Part | None:
        """Return the part with that id."""
        return next((part for part in self.parts if part.id == name), None)

    def with_moved(self, name: str, steps: Steps) -> "Programme":
        """Return a programme in which a part comes *steps* later; it stops at the ends."""
        order = [part for part in self.parts if part.id != name]
        moved = self.part(name)
        if moved is None:
            return self
        at = min(max(self.parts.index(moved) + steps, 0), len(order))
        return replace(self, parts=(*order[:at], moved, *order[at:]))

    def with_part(self, part: Part) -> "Programme":
        """Return a programme in which *part* takes the place of the one with its id."""
        kept = (part if each.id == part.id else each for each in self.parts)
        return replace(self, parts=tuple(kept))

    def with_added(self, part: Part, after: str) -> "Programme":
        """Return a programme with *part* after the one called *after*, or in front."""
        at = 1 + next((n for n, each in enumerate(self.parts) if each.id == after), -1)
        return replace(self, parts=(*self.parts[:at], part, *self.parts[at:]))

    def without(self, name: str) -> "Programme":
        """Return a programme without that part."""
        kept = (part for part in self.parts if part.id != name)
        return replace(self, parts=tuple(kept))

    def as_note(self) -> dict[str, Json]:
        """Return the fields of the note that keeps this programme."""
        return {
            "naam": self.name,
            "start": clock(self.start),
            "einde": clock(self.end),
            "opdracht": self.task,
            "datum": self.date,
            "draaiboek": self.draft,
            "onderdelen": [
                {
                    "id": part.id,
                    "minuten": part.minutes,
                    "wat": part.activity,
                    "oefening": part.exercise,
                    "doel": part.aim,
                    "beurt": part.turn,
                }
                for part in self.parts
            ],
        }


@dataclass(frozen=True, slots=True)
class Series:
    """All sessions in order, and how many ``weeks`` there are between two of them."""

    programmes: tuple[Programme, ...] = ()
    weeks: int | None = None

    def programme(self, session: str) -> Programme | None:
        """Return the programme of *session*."""
        return next((each for each in self.programmes if each.id == session), None)

    def with_moved(self, session: str, steps: Steps) -> "Series":
        """Return a series in which *session* comes *steps* later."""
        moved = self.programme(session)
        if moved is None:
            return self
        order = [each for each in self.programmes if each is not moved]
        at = min(max(self.programmes.index(moved) + steps, 0), len(order))
        return replace(self, programmes=(*order[:at], moved, *order[at:]))

    def as_note(self) -> dict[str, Json]:
        """Return the fields of the note that keeps the order and the weeks."""
        order: list[Json] = [each.id for each in self.programmes]
        return {"volgorde": order, **({"weken": self.weeks} if self.weeks else {})}


def from_draft(draft: Draft, session: str) -> Programme:
    """Return the programme that *draft* proposes for *session*."""
    return Programme(
        id=session,
        name=draft.name,
        start=minute_of(draft.start) or 0,
        end=minute_of(draft.end) or 0,
        parts=tuple(
            Part(each.id, each.minutes, each.activity, each.exercise, each.aim, each.turn)
            for each in draft.parts
        ),
        task=draft.task,
        draft=draft.id,
    )


def is_day(text: str) -> bool:
    """Say whether *text* is a day as ISO 8601 writes it, ``2027-01-12``."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def fold_programme_notes(events: Iterable[Event]) -> Mapping[str, Note]:
    """Return the notes about programmes and groups in *events*, by item."""
    return fold_notes(each for each in events if each.kind is Kind.PROGRAMME_NOTED)


def fold_series(events: Iterable[Event]) -> Series:
    """Return the sessions that were prepared, in order; empty when there are none."""
    notes = fold_programme_notes(events)
    found = {
        item.removeprefix(SESSION): _programme(item.removeprefix(SESSION), note.value)
        for item, note in notes.items()
        if item.startswith(SESSION) and note.value
    }
    common = notes[SERIES].value if SERIES in notes else {}
    order = [name for name in listed(common.get("volgorde")) if name in found]
    first = {name: at for at, name in enumerate(order)}
    sessions = sorted(found.values(), key=lambda each: first.get(each.id, len(first)))
    weeks = common.get("weken")
    return Series(tuple(sessions), weeks if isinstance(weeks, int) else None)


def _programme(session: str, note: Answer) -> Programme:
    return Programme(
        id=session,
        name=str(note.get("naam", "")),
        start=minute_of(str(note.get("start"))) or 0,
        end=minute_of(str(note.get("einde"))) or 0,
        parts=tuple(_part(row) for row in rows_of(note.get("onderdelen"))),
        task=str(note.get("opdracht", "")),
        date=day if is_day(day := str(note.get("datum", ""))) else "",
        draft=str(note.get("draaiboek", "")),
    )


def _part(row: Mapping[str, Json]) -> Part:
    return Part(
        id=str(row.get("id", "")),
        minutes=_whole(row.get("minuten")),
        activity=str(row.get("wat", "")),
        exercise=str(row.get("oefening", "")),
        aim=str(row.get("doel", "")),
        turn=_whole(row.get("beurt")),
    )


def _whole(value: Json) -> int:
    return value if isinstance(value, int) else 0
