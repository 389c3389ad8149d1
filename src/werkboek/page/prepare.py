"""The facilitator's page on which a series is prepared: people, groups and programmes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import traitlets as tl

from werkboek import texts
from werkboek.content import Workbook
from werkboek.errors import InvalidError, WerkboekError
from werkboek.model import (
    PERSON,
    SERIES,
    SESSION,
    Answer,
    Colleague,
    Event,
    Json,
    Kind,
    Note,
    Programme,
    Series,
    Store,
    Viewer,
    colleagues,
    fold_person_notes,
    fold_programme_notes,
    fold_series,
    from_draft,
)

from .aside import Aside
from .intake import NotesPage, settled

LARGE: Final = "workshop"
"""The form of a draft for a meeting in which not everybody has a turn."""

GROUPS: Final = "groepen"
"""The item of the note that keeps who sits where."""


class PreparePage(NotesPage):
    """`NotesPage` with verbs for people, groups and programmes.

    A verb takes the browser's id for the request.
    """

    is_planning = tl.Bool(False)  # noqa: FBT003 -- a traitlet's default
    """Whether groups are being looked for, beside the page."""

    trouble = tl.Unicode("")
    """Why the last search gave nothing."""

    report = tl.Tuple()
    """What there is to say about the list that was read last, in Dutch, line by line."""

    said = tl.Unicode("")
    """What the last change of the groups made worse and better."""

    before: Any = tl.Any(None)
    """The groups before the last change, to put them back."""

    found: Any = None
    """What the last search knows besides the groups themselves."""

    def __init__(self, store: Store, workbook: Workbook, viewer: Viewer) -> None:
        super().__init__(store, workbook, viewer)
        self._aside = Aside()

    # -- what is kept -----------------------------------------------------------------

    @property
    def person_notes(self) -> Mapping[str, Note]:
        """The notes about people, by id."""
        return self.folded(fold_person_notes)

    @property
    def people(self) -> tuple[Colleague, ...]:
        """Who takes part, in the order in which they were added."""
        return colleagues(self.person_notes)

    @property
    def notes(self) -> Mapping[str, Note]:
        """The notes about groups and programmes, by item."""
        return self.folded(fold_programme_notes)

    @property
    def groups(self) -> Answer:
        """The note that keeps who sits where, empty when nobody does."""
        note = self.notes.get(GROUPS)
        return note.value if note else {}

    @property
    def series(self) -> Series:
        """The sessions with their programmes."""
        return self.folded(fold_series)

    @property
    def grouped(self) -> tuple[Programme, ...]:
        """The sessions in which people work in groups: all but a large meeting."""
        large = {each.id for each in self.workbook.drafts if each.form == LARGE}
        return tuple(each for each in self.series.programmes if each.draft not in large)

    # -- people -----------------------------------------------------------------------

    def keep_person(self, request: str, person: Colleague) -> None:
        """Save *person*, new or changed."""
        self._save_note(request, Kind.PERSON_NOTED, person.id, person.as_note())

    def read_people(
        self, request: str, people: Iterable[Colleague], report: Sequence[str]
    ) -> None:
        """Save everybody in a list, and keep *report* about it on the screen."""
        notes = self.person_notes
        for number, person in enumerate(people):
            note = notes.get(person.id)
            base = list[Json](note.versions) if note else []
            body: dict[str, Json] = {"item": person.id, "base": base}
            body["value"] = person.as_note()
            event = Event(
                f"{request}-{number}", Kind.PERSON_NOTED, self.viewer.actor, "", body
            )
            self._store.append(self.viewer, event)
        self.refresh()
        self.report = tuple(report)

    def remove_person(self, request: str, person: str) -> None:
        """Take somebody off the list, and out of the wishes of the others."""
        for number, other in enumerate(self.people):
            if person in (*other.apart, *other.together):
                apart = tuple(name for name in other.apart if name != person)
                together = tuple(name for name in other.together if name != person)
                changed = replace(other, apart=apart, together=together)
                self.keep_person(f"{request}-{number}", changed)
        self._save_note(request, Kind.PERSON_NOTED, person, {})

    # -- groups -----------------------------------------------------------------------

    def plan(self, request: str, work: Callable[[], Any]) -> None:
        """Let *work* look for groups, beside the page, and keep what it finds.

        *work* returns something with a ``note`` and with ``groups``, how many of them.
        Asking twice at once does nothing.
        """
        if self.is_planning:
            return
        with self.hold_trait_notifications():
            self.is_planning, self.trouble, self.said = True, "", ""

        def done(found: Any) -> None:  # noqa: ANN401 -- whatever the planner knows
            self.is_planning = False
            self.found = found
            try:
                said = texts.GROUPS_FOUND.format(n=found.groups)
                self.keep_groups(request, found.note, said)
            except WerkboekError as error:
                self.trouble = error.user_message

        self._aside.do(work, done, self._failed)

    def keep_groups(self, request: str, value: Answer, said: str) -> None:
        """Save who sits where; *said* is what changed by it, in Dutch."""
        before = dict(self.groups)
        self._save_note(request, Kind.PROGRAMME_NOTED, GROUPS, value)
        with self.hold_trait_notifications():
            self.before, self.said = before or None, said

    def undo_groups(self, request: str) -> None:
        """Put the groups back as they were before the last change."""
        if self.before:
            self.keep_groups(request, self.before, texts.GROUPS_PUT_BACK)
            self.before = None

    def _failed(self) -> None:
        with self.hold_trait_notifications():
            self.is_planning, self.trouble = False, texts.SOMETHING_WENT_WRONG

    # -- programmes -------------------------------------------------------------------

    def add_session(self, request: str, draft: str) -> None:
        """Add a session with the programme that *draft* proposes."""
        known = {each.id: each for each in self.workbook.drafts}
        if draft not in known:
            raise InvalidError(reason="no such draft", user_message=texts.NOT_UNDERSTOOD)
        self.keep_programme(request, from_draft(known[draft], request))
        self.place = f"programma/{request}"

    def keep_programme(self, request: str, programme: Programme) -> None:
        """Save *programme*."""
        item = f"{SESSION}{programme.id}"
        self._save_note(request, Kind.PROGRAMME_NOTED, item, programme.as_note())

    def remove_session(self, request: str, session: str) -> None:
        """Take a session out of the series."""
        self._save_note(request, Kind.PROGRAMME_NOTED, f"{SESSION}{session}", {})
        self.place = "programma"

    def keep_series(self, request: str, series: Series) -> None:
        """Save the order of the sessions and the weeks between them."""
        self._save_note(request, Kind.PROGRAMME_NOTED, SERIES, series.as_note())

    # -- two who changed one thing ------------------------------------------------------

    def settle(self, request: str, item: str, version: str) -> None:
        """Keep *version* of the note *item* and let go of the others."""
        is_person = item.startswith(PERSON)
        kind = Kind.PERSON_NOTED if is_person else Kind.PROGRAMME_NOTED
        note = (self.person_notes if is_person else self.notes).get(item)
        base, value = settled(note, version)
        self._save(request, kind, {"item": item, "base": base, "value": value})

    def _save_note(self, request: str, kind: Kind, item: str, value: Answer) -> None:
        notes = self.person_notes if kind is Kind.PERSON_NOTED else self.notes
        note = notes.get(item)
        base = list[Json](note.base) if note else []
        self._save(request, kind, {"item": item, "base": base, "value": dict(value)})
