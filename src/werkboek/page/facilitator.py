"""The facilitator's page: everything that moves the room and its groups."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

import traitlets as tl

from werkboek.model import (
    Answer,
    Colleague,
    Json,
    Kind,
    Person,
    Round,
    colleagues,
    fold_person_notes,
    fold_programme_notes,
)

from .handing import HandingPage
from .prepare import GROUPS

COPY_EVERY: Final = timedelta(minutes=5)


class FacilitatorPage(HandingPage):
    """`HandingPage` of the facilitator.  A verb takes the browser's id for the request."""

    proposed = tl.Int(0)
    """The prepared session whose groups are on the screen to be taken over; 0 is none."""

    @property
    def listed(self) -> tuple[Colleague, ...]:
        """Who was prepared to take part; not all of them need be in the room."""
        return colleagues(fold_person_notes(self.view.events))

    @property
    def prepared(self) -> Answer:
        """The note of the groups that were prepared, empty when there are none."""
        note = fold_programme_notes(self.view.events).get(GROUPS)
        return note.value if note else {}

    @property
    def unplaced(self) -> tuple[Person, ...]:
        """Who has no group, while others do."""
        if not self.view.groups:
            return ()
        return tuple(person for person in self.view.people if not person.group)

    def place(self, request: str, groups: Mapping[str, Iterable[str]]) -> None:
        """Put participants in groups, in none for `WHOLE_ROOM`; others stay put."""
        named: dict[str, Json] = {name: list[Json](who) for name, who in groups.items()}
        self._save(request, Kind.GROUPED, {"groups": named})
        self.proposed = 0

    def propose(self, session: int) -> None:
        """Put the prepared groups of *session* on the screen, or let go of them for 0."""
        self.proposed = session

    def advance_all(self, request: str) -> None:
        """Invite every group to the step after its own."""

        def advance(name: str, current: Round) -> None:
            steps = [each.id for each in self.exercise_in(current).steps]
            after = steps[steps.index(self.step_in(current).id) + 1 :]
            if after:
                self.advance(name, current.id, after[0])

        self._in_every_round(request, advance)

    def project(self, request: str, group: str) -> None:
        """Let the room's screen show *group*, or all groups beside each other."""
        self._save(request, Kind.PROJECTED, {"group": group})

    def close_all(self, request: str) -> None:
        """End the round of every group."""
        self._in_every_round(request, lambda name, r: self.close_round(name, r.id))

    def set_locked(self, request: str, *, locked: bool) -> None:
        """Let nobody new in, or let them in again."""
        self._save(request, Kind.LOCKED if locked else Kind.UNLOCKED, {})

    def remove(self, request: str, participant: str) -> None:
        """Take somebody out of the room; what they answered no longer counts."""
        self._save(request, Kind.REMOVED, {"participant": participant})

    @property
    def has_unsaved_work(self) -> bool:
        """Whether to offer a copy: something is new, and a while or a round is over."""
        copies = [each for each in self.view.events if each.kind is Kind.SAVED]
        since = copies[-1] if copies else next(iter(self.view.events), None)
        if since is None or self.view.seq <= since.seq:
            return False
        if self.view.events[-1].kind is Kind.CLOSED:
            return True
        return datetime.now(UTC) - datetime.fromisoformat(since.at) > COPY_EVERY

    def _in_every_round(self, request: str, do: Callable[[str, Round], None]) -> None:
        for current in tuple(self.session.rounds.values()):
            do(f"{request}-{current.id}", current)
