"""The facilitator's page: everything that moves the room and its groups."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import traitlets as tl

from werkboek.errors import RefusedError
from werkboek.model import (
    Answer,
    Colleague,
    Json,
    Kind,
    Note,
    Person,
    Role,
    Viewer,
    colleagues,
    fold_person_notes,
    fold_programme_notes,
)
from werkboek.texts import SEAT_ELSEWHERE

from .intake import settled
from .participant import ParticipantPage
from .prepare import GROUPS
from .running import RunningPage
from .seats import take_in

WATCHED: Final = "regie"
"""The item of the note that facilitators keep for themselves while leading."""

COPY_EVERY: Final = timedelta(minutes=5)


class FacilitatorPage(RunningPage):
    """`RunningPage` of the facilitator.  A verb takes the browser's id for the request."""

    guest = tl.Instance(ParticipantPage, allow_none=True)
    """The page of somebody who fills in on this device, instead of this page."""

    moves = tl.Int(0)
    """Goes up when the page of the guest changed."""

    proposed = tl.Int(0)
    """The prepared session whose groups are on the screen to be taken over; 0 is none."""

    @property
    def listed(self) -> tuple[Colleague, ...]:
        """Who was prepared to take part; not all of them need be in the room."""
        return colleagues(self.folded(fold_person_notes))

    @property
    def prepared(self) -> Answer:
        """The note of the groups that were prepared, empty when there are none."""
        note = self.folded(fold_programme_notes).get(GROUPS)
        return note.value if note else {}

    def refresh(self) -> None:
        """Look again, for the guest as well."""
        super().refresh()
        if self.guest is not None:
            self.guest.refresh()

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
        for current in tuple(self.session.rounds.values()):
            steps = [each.id for each in self.exercise_in(current).steps]
            after = steps[steps.index(self.step_in(current).id) + 1 :]
            if after:
                self.advance(f"{request}-{current.id}", current.id, after[0])

    def project(self, request: str, group: str) -> None:
        """Let the room's screen show *group*, or all groups beside each other."""
        self._save(request, Kind.PROJECTED, {"group": group})

    def register(self, request: str, nickname: str, discipline: str, device: str) -> None:
        """Let somebody in who fills in on *device*: of a participant, or this one."""
        own = self.viewer.actor
        take_in(self._store, request, (nickname, discipline), (device or own, own))
        self.refresh()

    def entrust(self, request: str, participant: str, device: str) -> None:
        """Let somebody without a device fill in on another *device*; empty: on this one."""
        body = {"participant": participant, "device": device or self.viewer.actor}
        self._save(request, Kind.ENTRUSTED, body)

    @property
    def guests(self) -> tuple[Person, ...]:
        """Who fills in on this device."""
        return tuple(e for e in self.view.people if e.device == self.viewer.actor)

    def seat(self, participant: str) -> None:
        """Give this device to *participant*, who fills in on it."""
        if participant not in {each.participant for each in self.guests}:
            raise RefusedError(reason="not on this device", user_message=SEAT_ELSEWHERE)
        viewer = Viewer(Role.PARTICIPANT, participant, device=self.viewer.actor)
        guest = ParticipantPage(self._store, self.workbook, viewer)

        def moved(_change: Any) -> None:  # noqa: ANN401 -- traitlets gives a Bunch
            self.moves += 1

        guest.observe(moved)
        self.guest = guest

    def unseat(self) -> None:
        """Take this device back."""
        self.guest = None

    @property
    def watched(self) -> Note | None:
        """What facilitators noted for themselves while leading."""
        return self.folded(fold_programme_notes).get(WATCHED)

    def watch(self, request: str, base: Json, value: Json) -> None:
        """Save that; *base* are the versions it replaces."""
        body = {"item": WATCHED, "base": base, "value": value}
        self._save(request, Kind.PROGRAMME_NOTED, body)

    def settle(self, request: str, version: str) -> None:
        """Keep *version* of it and let go of the others."""
        self.watch(request, *settled(self.watched, version))

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
