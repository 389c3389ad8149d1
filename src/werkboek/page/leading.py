"""What moves a round: one exercise, of the whole room or of a group."""

from collections.abc import Iterable

import traitlets as tl

from werkboek.model import WHOLE_ROOM, Event, GuessStep, Json, Kind, Round, Step

from .canvas import CanvasPage


class LeadingPage(CanvasPage):
    """`CanvasPage` of somebody who leads rounds.

    A verb takes the browser's id for the request, and the id of the round that was on the
    screen: a button never does something in another round than the one it stood in.
    """

    at = tl.Unicode(WHOLE_ROOM)
    """The group this page looks at."""

    @property
    def group(self) -> str:
        """The group this page is about; empty for the whole room."""
        return self.at

    @property
    def step(self) -> Step | None:
        """The step of the round on this page."""
        return self.step_in(self.round) if self.round else None

    def look_at(self, group: str) -> None:
        """Turn this page to *group*, or to the whole room."""
        self.at = group

    def open_round(
        self,
        request: str,
        exercise: str,
        items: str,
        groups: Iterable[str] = (WHOLE_ROOM,),
    ) -> tuple[str, ...]:
        """Start *exercise* with the set *items*, a round for each of *groups*.

        A round that is open, of these people, ends.  Returns the ids of the new ones.
        """
        opened: list[str] = []
        for number, group in enumerate(groups):
            body = {
                "exercise": exercise,
                "set": items,
                "group": group,
                "builds_on": self._before(exercise, group),
            }
            opened.append(_numbered(request, number))
            self._save(opened[-1], Kind.OPENED, body)
        return tuple(opened)

    def advance(self, request: str, round_id: str, step: str) -> None:
        """Invite the group to *step*, forward or back; nothing is finished by it."""
        self._save(request, Kind.ADVANCED, {"step": step}, round_id)

    def reveal(self, request: str, round_id: str, step: str) -> None:
        """Show the group's answers to *step*, without names.

        What was guessed is shown beside what it is about, so that is shown as well.
        """
        found = self._step_in(round_id, step)
        if not isinstance(found, GuessStep):
            self._save(request, Kind.REVEALED, {"step": step}, round_id)
            return
        of, least = found.from_step, found.at_least
        body: dict[str, Json] = {"step": step, "of": of, "least": least}
        self._save(request, Kind.REVEALED, body, round_id)  # refused if either has too few
        if of not in self._revealed_in(round_id):
            self._save(_numbered(request, 1), Kind.REVEALED, {"step": of}, round_id)

    def conceal(self, request: str, round_id: str, step: str) -> None:
        """Take them off the screens again."""
        self._save(request, Kind.CONCEALED, {"step": step}, round_id)

    def show(self, request: str, round_id: str, step: str, item: str) -> None:
        """Put one item on the room's screen, or all of them for an empty *item*."""
        self._save(request, Kind.SHOWN, {"step": step, "item": item}, round_id)

    def set_timer(
        self, request: str, round_id: str, act: str, seconds: int | None = None
    ) -> None:
        """Start, lengthen, pause, resume or stop the timer: one of `TIMER_ACTS`."""
        body: dict[str, Json] = {"act": act}
        if seconds is not None:
            body["seconds"] = seconds
        self._save(request, Kind.TIMED, body, round_id)

    def close_round(self, request: str, round_id: str) -> None:
        """End the round; its answers stay as they are."""
        self._save(request, Kind.CLOSED, {}, round_id)

    def close_all(self, request: str) -> None:
        """End every round there is: that of the room, or of each group."""
        for current in tuple(self.session.rounds.values()):
            self.close_round(f"{request}-{current.id}", current.id)

    def _going(self, round_id: str) -> Round | None:
        return next((r for r in self.session.rounds.values() if r.id == round_id), None)

    def _step_in(self, round_id: str, step: str) -> Step | None:
        current = self._going(round_id)
        return self.exercise_in(current).step_named(step) if current else None

    def _revealed_in(self, round_id: str) -> frozenset[str]:
        current = self._going(round_id)
        return current.revealed if current else frozenset()

    def _before(self, exercise: str, group: str) -> str:
        """Return the last round whose canvas *exercise* goes on with, or nothing.

        One of the same group, or of the whole room: what another group made is theirs.
        After somebody else came into the group it starts anew, because who comes in does
        not see what was said before.
        """
        known = self.workbook.exercises.get(exercise)
        found: Event | None = None
        for event in self.view.events:
            if found and found.body.get("group") and _brings_people(event, group):
                found = None
            elif (
                event.kind is Kind.OPENED
                and known
                and event.body["exercise"] in known.builds_on
                and event.body.get("group", WHOLE_ROOM) in (WHOLE_ROOM, group)
            ):
                found = event
        return found.id if found else ""


def _brings_people(event: Event, group: str) -> bool:
    groups = event.body.get("groups") if event.kind is Kind.GROUPED else None
    return isinstance(groups, dict) and bool(groups.get(group))


def _numbered(request: str, number: int) -> str:
    """Return an id for the *number*-th event of one request; the first keeps its id."""
    return f"{request}-{number}" if number else request
