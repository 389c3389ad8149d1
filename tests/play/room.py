"""A room that plays an exercise on its pages: what people fill in, and what they see."""

from collections.abc import Iterator, Mapping
from itertools import count

from werkboek.content import Workbook
from werkboek.model import (
    ConfirmStep,
    DealStep,
    Entry,
    EstimateStep,
    Example,
    ExampleAnswer,
    ExampleParticipant,
    Exercise,
    Json,
    ReadStep,
    Role,
    Step,
    TurnStep,
    Viewer,
    is_form,
)
from werkboek.page import FacilitatorPage, Links, PageState, ParticipantPage
from werkboek.page.forms import entry_id
from werkboek.store import SqlStore
from werkboek.views import (
    facilitator_verbs,
    facilitator_view,
    participant_verbs,
    participant_view,
    screen_view,
)

FACILITATOR, SCREEN = Viewer(Role.FACILITATOR), Viewer(Role.SCREEN)


class Room:
    """Everybody's page on one store, pressed through the verbs a browser would send."""

    def __init__(self, store: SqlStore, workbook: Workbook) -> None:
        self.store, self.workbook = store, workbook
        self._numbers = count(1)
        self.leader = FacilitatorPage(store, workbook, FACILITATOR)
        self.screen = PageState(store, workbook, SCREEN)
        self.people: dict[str, ParticipantPage] = {}

    def join(self, name: str, nickname: str, discipline: str) -> None:
        self.store.join(name, nickname, discipline)
        self.people[name] = ParticipantPage(
            self.store, self.workbook, Viewer(Role.PARTICIPANT, name)
        )

    def lead(self, do: str, **args: object) -> None:
        self.leader.refresh()
        here = self.leader.round.id if self.leader.round else ""
        where = {"round": here, **args}
        facilitator_verbs(self.leader)[do](f"l{next(self._numbers)}", where)

    def press(self, name: str, do: str, **args: object) -> None:
        page = self.people[name]
        page.refresh()
        page.follow()
        participant_verbs(page)[do](f"d{next(self._numbers)}", args)

    def open(self, exercise: str, chosen: str = "volledig") -> None:
        self.lead("open", exercise=f"{exercise}/{chosen}", groups="")

    def tree(self, name: str) -> str:
        """Return everything that is on the page of *name*, shown or not."""
        page = self.people[name]
        page.refresh()
        page.follow()
        return repr(participant_view(page, Links()).to_json()) + repr(page.view.entries)

    def screen_tree(self) -> str:
        self.screen.refresh()
        return repr(screen_view(self.screen, Links()).to_json())

    def leader_tree(self) -> str:
        self.leader.refresh()
        return repr(facilitator_view(self.leader, Links()).to_json())

    def prepare(self, exercise: Exercise, step: Step) -> None:
        """Do what the facilitator does first in *step*."""
        if isinstance(step, ReadStep):
            item = exercise.items_in(step.from_list)[0].id
            self.lead("show", step=step.id, item=item)
        if isinstance(step, DealStep):
            self.lead("deal", step=step.id)
        if isinstance(step, EstimateStep):
            self.lead("pair", step=step.id)
        if isinstance(step, TurnStep):
            for name in self.people:
                for state in ("nu", "geweest"):
                    self.lead("turn", step=step.id, participant=name, state=state)

    def give(self, name: str, step: Step, answer: ExampleAnswer) -> None:
        """Fill in what an example answers, as the page of *name* would send it."""
        if isinstance(step, ConfirmStep):
            page = self.people[name]
            page.refresh()
            for each in page.estimates_in(step.from_step):
                if not each.is_mine:
                    form = {**dict.fromkeys(each.guesses, "deels"), **(answer.filled or {})}
                    args = {"step": step.id, "estimate": each.id, "value": form}
                    self.press(name, "confirm", **args)
        elif is_form(step):
            whole = self._with_ids(answer.filled or {})
            self.press(name, "fill", step=step.id, value=whole)
        else:
            self.press(
                name,
                "answer",
                step=step.id,
                item=answer.item,
                value=answer.value,
                text=answer.text,
            )

    def _with_ids(self, form: Mapping[str, object]) -> dict[str, Json]:
        """Put names for what the group wrote in place of the words."""
        ids = {e.text: entry_id(e) for e in self.screen_entries() if e.text}

        def known(value: object) -> Json:
            if isinstance(value, tuple):
                return [known(each) for each in value]
            if isinstance(value, Mapping):
                return {str(k): str(v) for k, v in value.items()}
            return ids.get(str(value), str(value))

        return {ids.get(key, key): known(value) for key, value in form.items()}

    def screen_entries(self) -> tuple[Entry, ...]:
        self.screen.refresh()
        return self.screen.view.entries


def colleagues(example: Example) -> Iterator[tuple[str, ExampleParticipant]]:
    """Give everybody of *example* a pseudonym that can be recognised anywhere."""
    for number, person in enumerate(example.participants, start=1):
        yield f"schuilnaam{number}", person


def texts_of(answer: ExampleAnswer) -> set[str]:
    """Return the sentences in an answer that only its author knows before reveal."""
    found = {answer.text}
    for value in (answer.filled or {}).values():
        rows = value if isinstance(value, tuple) else (value,)
        for row in rows:
            found |= set(row.values()) if isinstance(row, Mapping) else {row}
    return {text for text in found if len(text) > 12}
