"""A participant's page: where they are, and what they answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

import traitlets as tl

from werkboek.content import Workbook
from werkboek.environment import where_people_are
from werkboek.errors import InvalidError, RefusedError
from werkboek.model import (
    MISSING,
    CanvasStep,
    Estimate,
    Event,
    GuessStep,
    Json,
    Kind,
    Step,
    Store,
    Viewer,
    is_private,
)
from werkboek.texts import NOT_UNDERSTOOD, ROUND_NOT_OPEN

from .canvas import CanvasPage
from .forms import filled

_FORMS = frozenset({Kind.ANSWERED, Kind.ESTIMATED, Kind.CONFIRMED})


@dataclass(frozen=True, slots=True)
class Answer:
    """What this participant answered to one item."""

    value: Json = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What this participant answered in an earlier round, by step and item, and when."""

    on: date
    answers: Mapping[tuple[str, str], Answer]


class ParticipantPage(CanvasPage):
    """`CanvasPage` of one participant.

    The facilitator moves the room, not the person: somebody who is not done is invited to
    the next step and goes when they choose to.
    """

    place = tl.Tuple(tl.Unicode(), tl.Unicode(), default_value=("", ""))
    """Round and step this page is at."""

    def __init__(self, store: Store, workbook: Workbook, viewer: Viewer) -> None:
        super().__init__(store, workbook, viewer)
        self.place = self._of_the_room()

    def refresh(self) -> None:
        """Look again, and move along when there is nothing left to do here."""
        super().refresh()
        there = self._of_the_room()
        same_round = there[0] == self.place[0]
        if not same_round or self.is_ready or not self._asks_something:
            self.place = there

    def follow(self) -> None:
        """Go where the facilitator is now, also when this page did not hear of it yet."""
        self.refresh()
        self.place = self._of_the_room()

    def check_round(self, request: str, scope: object) -> None:
        """Refuse what was begun in another round; *scope* begins with who, and in which.

        A page may send it late, and the next round can ask the same or show it to all.
        What the store has already it may send again.
        """
        is_kept = any(event.id == request for event in self.view.events)
        here = f"{self.viewer.participant}/{self.place[0]}/"
        if scope and not is_kept and not f"{scope}/".startswith(here):
            raise RefusedError(reason="of another round", user_message=ROUND_NOT_OPEN)

    def answer(self, request: str, step: str, item: str, value: Json, text: str) -> None:
        """Save an answer; *request* is the browser's id for it, so twice is once."""
        body: dict[str, Json] = {"step": step, "item": item, "value": value, "text": text}
        kept = {**body, **_privacy(self._named(step))}
        self._save(request, Kind.ANSWERED, kept, self.place[0])

    def fill(self, request: str, step: str, form: Mapping[str, Json]) -> None:
        """Save the form of *step* as a whole."""
        found = self._named(step)
        if found is None:
            raise InvalidError(reason="no such step", user_message=NOT_UNDERSTOOD)
        kept = filled(found, form)
        body = {**kept.body, **_privacy(found)}
        self._save(request, kept.kind, body, self.place[0])

    def confirm(
        self, request: str, step: str, estimate: str, form: Mapping[str, Json]
    ) -> None:
        """Answer one guess about this participant, item by item."""
        value = {k: v for k, v in form.items() if k != MISSING}
        body: dict[str, Json] = {"step": step, "item": estimate, "value": value}
        body["text"] = form.get(MISSING, "")
        self._save(request, Kind.CONFIRMED, body, self.place[0])

    def set_ready(self, request: str, step: str, *, ready: bool) -> None:
        """Say, or take back, that this participant is done with *step*."""
        self._save(request, Kind.READY, {"step": step, "ready": ready}, self.place[0])

    @property
    def step(self) -> Step | None:
        """The step on this page."""
        return self.step_of(self.place[1])

    @property
    def is_invited(self) -> bool:
        """Whether the room is somewhere else."""
        return self.place != self._of_the_room()

    @property
    def is_ready(self) -> bool:
        """Whether this participant said to be done with the step on this page."""
        said = [
            event.body.get("ready") is True
            for event in self.view.events
            if event.kind is Kind.READY
            and (event.round, event.body.get("step")) == self.place
        ]
        return bool(said) and said[-1]

    def answers_to(self, step: str) -> Mapping[str, Answer]:
        """Return this participant's latest answer per item of *step* in this round."""
        return {
            str(event.body["item"]): _answer(event)
            for event in self.view.events
            if event.kind is Kind.ANSWERED
            and (event.round, event.body.get("step")) == (self.place[0], step)
        }

    def earlier(self, exercise: str) -> Earlier | None:
        """Return what this participant answered last in *exercise*, before this round."""
        events = self.view.events
        opened = [each for each in events if each.kind is Kind.OPENED]
        now = next((each.seq for each in opened if each.id == self.place[0]), 0)
        rounds = {e.id for e in opened if e.seq < now and e.body["exercise"] == exercise}
        said = [e for e in events if e.kind is Kind.ANSWERED and e.round in rounds]
        if not said:
            return None
        last = [each for each in said if each.round == said[-1].round]
        return Earlier(
            where_people_are(datetime.fromisoformat(said[-1].at)).date(),
            {(str(e.body["step"]), str(e.body["item"])): _answer(e) for e in last},
        )

    def version_of(self, step: str, item: str = "") -> tuple[str, ...]:
        """Return the id of the latest form of *step* that this participant saved."""
        saved = [
            event.id
            for event in self.view.events
            if event.kind in _FORMS
            and (event.round, event.body.get("step")) == (self.place[0], step)
            and item in ("", event.body.get("item"))
        ]
        return tuple(saved[-1:])

    def estimates_in(self, step: str) -> tuple[Estimate, ...]:
        """Return the guesses of *step* that this participant may read, in this round."""
        return tuple(
            each
            for each in self.view.estimates
            if (each.round, each.step) == (self.place[0], step)
        )

    @property
    def canvas_round(self) -> str:
        """The round this page is at; somebody who stays behind writes where they are."""
        return str(self.place[0])

    @property
    def _asks_something(self) -> bool:
        if isinstance(self.step, CanvasStep):  # goes on after the reveal
            return True
        if isinstance(self.step, GuessStep) and self.step.from_step in self._revealed:
            return False
        return (
            self.step is not None
            and self.step.collects
            and self.place[1] not in self._revealed
        )

    @property
    def _revealed(self) -> frozenset[str]:
        return self.round.revealed if self.round else frozenset()

    def _named(self, step: str) -> Step | None:
        return self.exercise.step_named(step) if self.exercise else None

    def _of_the_room(self) -> tuple[str, str]:
        current = self.round
        step = self.step_of(current.step) if current else None
        return (current.id, step.id) if current and step else ("", "")


def _privacy(step: Step | None) -> dict[str, Json]:
    """Return what an answer to *step* says about who may ever see it."""
    return {"private": True} if step and is_private(step) else {}


def _answer(event: Event) -> Answer:
    return Answer(event.body.get("value"), str(event.body.get("text", "")))
