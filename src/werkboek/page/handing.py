"""What the facilitator hands out: lenses, colleagues to guess about, and turns."""

from collections.abc import Mapping

from werkboek.errors import InvalidError
from werkboek.model import WHOLE_ROOM, DealStep, Json, Kind, Person, Round
from werkboek.texts import NOT_UNDERSTOOD, PAIR_UP_ALONE

from .dealing import dealt, paired
from .leading import LeadingPage


class HandingPage(LeadingPage):
    """`LeadingPage` that hands things to single people, in the round of their group."""

    def deal(self, request: str, round_id: str, step: str) -> None:
        """Hand out the items of *step* to who has none."""
        current = self._round_named(round_id)
        exercise = self.exercise_in(current)
        found = exercise.step_named(step)
        if not isinstance(found, DealStep):
            raise InvalidError(reason="nothing to deal", user_message=NOT_UNDERSTOOD)
        domains = {each.id: each.domain for each in self.workbook.disciplines}
        deal = dealt(
            exercise.items_in(found.from_list),
            self.people_in(current),
            self.dealt(Kind.DEALT, round_id, step),
            domains if found.avoid_own else {},
            f"{round_id}/{step}",
        )
        self._save(request, Kind.DEALT, {"step": step, "deal": {**deal}}, round_id)

    def pair(self, request: str, round_id: str, step: str) -> None:
        """Say about whom everybody guesses, for who has nobody yet."""
        people = self.people_in(self._round_named(round_id))
        pairs = paired(people, self.dealt(Kind.PAIRED, round_id, step))
        if not pairs:
            raise InvalidError(reason="nobody to pair", user_message=PAIR_UP_ALONE)
        self._save(request, Kind.PAIRED, {"step": step, "deal": {**pairs}}, round_id)

    def take_turn(
        self, request: str, round_id: str, step: str, participant: str, state: str
    ) -> None:
        """Say that a turn began, is over, or was passed."""
        body: dict[str, Json] = {"step": step, "participant": participant, "state": state}
        self._save(request, Kind.TURNED, body, round_id)

    def dealt(self, kind: Kind, round_id: str, step: str) -> Mapping[str, str]:
        """Return what was dealt or paired last in *step*, by participant."""
        deals = [
            event.body["deal"]
            for event in self.view.events
            if event.kind is kind and (event.round, event.body["step"]) == (round_id, step)
        ]
        last = deals[-1] if deals else {}
        return {k: str(v) for k, v in last.items()} if isinstance(last, dict) else {}

    def turn_states(self, round_id: str, step: str) -> Mapping[str, str]:
        """Return how the turn of everybody stands who had one, by participant."""
        return {
            str(event.body["participant"]): str(event.body["state"])
            for event in self.view.events
            if event.kind is Kind.TURNED
            and (event.round, event.body["step"]) == (round_id, step)
        }

    def people_in(self, current: Round) -> tuple[Person, ...]:
        """Return who takes part in a round: its group, or everybody."""
        everybody = self.view.people
        return tuple(e for e in everybody if current.group in (WHOLE_ROOM, e.group))

    def _round_named(self, round_id: str) -> Round:
        rounds = {each.id: each for each in self.session.rounds.values()}
        if round_id not in rounds:
            raise InvalidError(reason="no such round", user_message=NOT_UNDERSTOOD)
        return rounds[round_id]
