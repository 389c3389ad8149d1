"""The facilitator's pages about conversations: what was noted, and where they are in it."""

from collections.abc import Mapping

import traitlets as tl

from werkboek.errors import InvalidError
from werkboek.model import (
    PLACE,
    Answer,
    Interview,
    Json,
    Kind,
    Note,
    Together,
    fold_conclusions,
    fold_interviews,
    fold_plenary,
)
from werkboek.texts import NOT_UNDERSTOOD

from .agenda import BEFORE, SETUP, Agenda
from .state import PageState

HOME = "lijst"


class NotesPage(PageState):
    """`PageState` of a page of the facilitator that has places and keeps notes."""

    place = tl.Unicode(HOME)
    """Where on the page its visitor is; the browser remembers it over a reload."""

    @property
    def interviews(self) -> Mapping[str, Interview]:
        """Every conversation, in the order in which they were planned."""
        return self.folded(fold_interviews)

    @property
    def conclusions(self) -> Mapping[str, Note]:
        """What was concluded across conversations, by item."""
        return self.folded(fold_conclusions)

    @property
    def plenary(self) -> Mapping[str, Together]:
        """What groups found to share, by item."""
        return {each.id: each for each in self.folded(fold_plenary)}

    def go(self, request: str, place: str) -> None:
        """Go to *place*; a place that does not exist is drawn as the first one."""
        del request
        self.place = place

    def conclude(self, request: str, item: str, base: Json, value: Json) -> None:
        """Save a conclusion; *base* are the versions it replaces."""
        body = {"item": item, "base": base, "value": value}
        self._save(request, Kind.CONCLUSION_NOTED, body)

    def settle_conclusion(self, request: str, item: str, version: str) -> None:
        """Keep *version* of the conclusion *item* and let go of the others."""
        note = self.conclusions.get(item)
        self.conclude(request, item, *settled(note, version))


class IntakePage(NotesPage):
    """The conversations themselves.  A verb takes the browser's id for the request."""

    @property
    def current(self) -> Interview | None:
        """The conversation on the screen."""
        kind, _, rest = self.place.partition("/")
        return self.interviews.get(rest.split("/")[0]) if kind == "gesprek" else None

    @property
    def section(self) -> str:
        """The place in the conversation on the screen."""
        return self.place.rpartition("/")[2]

    @property
    def agenda(self) -> Agenda | None:
        """What the conversation on the screen asks."""
        return Agenda(self.workbook.guide, self.current) if self.current else None

    def go(self, request: str, place: str) -> None:
        """Go to *place* and, in a conversation, remember when."""
        before = self.current
        super().go(request, place)
        if before and before != self.current:
            self._note_place(f"{request}-uit", before, "")
        if self.current:
            self._note_place(request, self.current, self.section)

    def plan(self, request: str, plan: Mapping[str, Json], interview: str = "") -> None:
        """Plan a conversation, or change the plan of *interview*."""
        body = {name: plan.get(name) for name in _PLAN}
        self._save(request, Kind.INTERVIEW_PLANNED, body, interview)
        self.place = f"gesprek/{interview or request}/{BEFORE}"

    def note(
        self, request: str, interview: str, item: str, base: Json, value: Json
    ) -> None:
        """Save an answer; *base* are the versions it replaces."""
        body = {"item": item, "base": base, "value": value}
        self._save(request, Kind.INTERVIEW_NOTED, body, interview)

    def settle(self, request: str, interview: str, item: str, version: str) -> None:
        """Keep *version* of an answer and let go of the others."""
        note = self.interviews[interview].notes.get(item)
        self.note(request, interview, item, *settled(note, version))

    def set_up(self, request: str, value: Answer) -> None:
        """Save which questions the conversation on the screen asks."""
        if self.current is None:
            raise InvalidError(reason="no conversation", user_message=NOT_UNDERSTOOD)
        note = self.current.notes.get(SETUP)
        base = list[Json](note.versions) if note else []
        self.note(request, self.current.id, SETUP, base, dict(value))

    def _note_place(self, request: str, interview: Interview, section: str) -> None:
        note = interview.notes.get(PLACE)
        base = list[Json](note.versions) if note else []
        self.note(request, interview.id, PLACE, base, {"deel": section})


_PLAN = ("function", "discipline", "role", "form", "mode")


def settled(note: Note | None, version: str) -> tuple[Json, Json]:
    """Return the base and the value that keep *version* only."""
    if note is None:
        raise InvalidError(reason="no such note", user_message=NOT_UNDERSTOOD)
    known = {each.id: each for each in (note.newest, *note.others)}
    if version not in known:
        raise InvalidError(reason="no such version", user_message=NOT_UNDERSTOOD)
    return list(note.versions), dict(known[version].value)
