"""Leading a session by its programme: which part is on, and beginning the next one."""

from collections.abc import Iterable
from typing import Final

import traitlets as tl

from werkboek.errors import InvalidError
from werkboek.model import (
    WHOLE_ROOM,
    Exercise,
    Json,
    Kind,
    Part,
    Programme,
    Series,
    fold_series,
)
from werkboek.model.exercise import SHORT_SET
from werkboek.texts import NOT_UNDERSTOOD

from .handing import HandingPage

FOR_EVERYBODY: Final = 20
"""An exercise for so many or more is done by the whole room, also when there are groups."""

_MINUTE: Final = 60


class RunningPage(HandingPage):
    """`HandingPage` that goes by the programme of a session.

    Only a person begins a part.  A part with an exercise opens it, with its time; any other
    part closes what is open.
    """

    followed = tl.Unicode("")
    """The session that this page was turned to; empty for the one that is likely now."""

    @property
    def series(self) -> Series:
        """The sessions that were prepared."""
        return self.folded(fold_series)

    @property
    def programme(self) -> Programme | None:
        """The programme of the session that this page leads, if one was prepared."""
        part = self.session.part
        known = self.series.programme(self.followed or (part.session if part else ""))
        return known or self._coming()

    @property
    def part(self) -> Part | None:
        """The part of that programme that is on."""
        part, programme = self.session.part, self.programme
        if part is None or programme is None or part.session != programme.id:
            return None
        return programme.part(part.part)

    @property
    def next_part(self) -> Part | None:
        """The part that comes after it, or the first one."""
        parts = self.programme.parts if self.programme else ()
        at = parts.index(self.part) + 1 if self.part in parts else 0
        return next(iter(parts[at:]), None)

    def follow_session(self, session: str) -> None:
        """Turn this page to the programme of *session*."""
        self.followed = session

    def begin_part(self, request: str, session: str, part: str) -> None:
        """Begin *part* of *session*: what was open closes, and its exercise opens."""
        programme = self.series.programme(session)
        found = programme.part(part) if programme else None
        if found is None:
            raise InvalidError(reason="no such part", user_message=NOT_UNDERSTOOD)
        body: dict[str, Json] = {
            "session": session,
            "part": part,
            "text": found.activity,
            "seconds": found.minutes * _MINUTE,
        }
        exercise = self.workbook.exercises.get(found.exercise)
        with self.hold_trait_notifications():  # drawn once, when all of it is saved
            self._save(request, Kind.PART_BEGUN, body)
            if exercise is None:
                self.close_all(request)
            else:
                self._open(f"{request}-open", exercise, found.minutes)

    def end_session(self, request: str, session: str) -> None:
        """Say that *session* is over, and close what is open."""
        self._save(request, Kind.PART_BEGUN, {"session": session, "part": ""})
        self.close_all(request)

    def _open(self, request: str, exercise: Exercise, minutes: int) -> None:
        groups = tuple(self._groups_for(exercise))
        if groups == (WHOLE_ROOM,):
            self.at = WHOLE_ROOM
        items = _set_for(exercise, minutes)
        for opened in self.open_round(request, exercise.id, items, groups):
            self.set_timer(f"{opened}-tijd", opened, "start", minutes * _MINUTE)

    def _groups_for(self, exercise: Exercise) -> Iterable[str]:
        """Return who does *exercise*: each group where there are any, or the whole room."""
        fits_all = exercise.group[1] >= max(self.view.joined, FOR_EVERYBODY)
        return (WHOLE_ROOM,) if fits_all else self.view.groups or (WHOLE_ROOM,)

    def _coming(self) -> Programme | None:
        """Return the session of today, or else the first of which nothing began yet."""
        programmes = self.series.programmes
        begun = {
            str(each.body["session"])
            for each in self.view.events
            if each.kind is Kind.PART_BEGUN
        }
        today = [each for each in programmes if each.date == self.today.isoformat()]
        ahead = [each for each in programmes if each.id not in begun]
        return next(iter((*today, *ahead, *programmes[-1:])), None)


def _set_for(exercise: Exercise, minutes: int) -> str:
    """Return the short set where there is one and the whole exercise does not fit."""
    names = [each.id for each in exercise.sets]
    if SHORT_SET in names and minutes < exercise.minutes.long:
        return SHORT_SET
    return next((name for name in names if name != SHORT_SET), names[0])
