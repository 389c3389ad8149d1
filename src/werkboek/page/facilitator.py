"""The facilitator's page: everything that moves the room."""

from datetime import UTC, datetime, timedelta
from typing import Final

from werkboek.model import Kind, Step

from .canvas import CanvasPage

COPY_EVERY: Final = timedelta(minutes=5)


class FacilitatorPage(CanvasPage):
    """`CanvasPage` of the facilitator.  A verb takes the browser's id for the request."""

    def open_round(self, request: str, exercise: str, items: str) -> None:
        """Start *exercise* with the set *items*; a round that is open ends."""
        body = {"exercise": exercise, "set": items, "builds_on": self._before(exercise)}
        self._save(request, Kind.OPENED, body)

    def advance(self, request: str, step: str) -> None:
        """Invite the room to *step*, forward or back; nothing is finished by it."""
        self._save(request, Kind.ADVANCED, {"step": step}, self._here)

    def reveal(self, request: str, step: str) -> None:
        """Show the group's answers to *step*, without names."""
        self._save(request, Kind.REVEALED, {"step": step}, self._here)

    def conceal(self, request: str, step: str) -> None:
        """Take them off the screens again."""
        self._save(request, Kind.CONCEALED, {"step": step}, self._here)

    def show(self, request: str, step: str, item: str) -> None:
        """Put one item on the room's screen, or all of them for an empty *item*."""
        self._save(request, Kind.SHOWN, {"step": step, "item": item}, self._here)

    def close_round(self, request: str) -> None:
        """End the round; its answers stay as they are."""
        self._save(request, Kind.CLOSED, {}, self._here)

    def set_locked(self, request: str, *, locked: bool) -> None:
        """Let nobody new in, or let them in again."""
        self._save(request, Kind.LOCKED if locked else Kind.UNLOCKED, {})

    def remove(self, request: str, participant: str) -> None:
        """Take somebody out of the room; what they answered no longer counts."""
        self._save(request, Kind.REMOVED, {"participant": participant})

    @property
    def step(self) -> Step | None:
        """The step the room is at."""
        return self.step_of(self.round.step) if self.round else None

    def _before(self, exercise: str) -> str:
        """Return the last round whose canvas *exercise* goes on with, or nothing."""
        known = self.workbook.exercises.get(exercise)
        rounds = [
            event.id
            for event in self.view.events
            if event.kind is Kind.OPENED
            and known
            and event.body["exercise"] in known.builds_on
        ]
        return rounds[-1] if rounds else ""

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

    @property
    def _here(self) -> str:
        return self.round.id if self.round else ""
