"""A room in which anything may happen, that knows who may read what."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import Final, TypeAlias

from werkboek.content import Workbook
from werkboek.errors import WerkboekError
from werkboek.model import (
    CHOICE,
    ITEM,
    MISSING,
    ORDER,
    OWN,
    ROWS,
    SEEN,
    WHOLE_GROUP,
    WHOLE_ROOM,
    WHY,
    BoxStep,
    CanvasStep,
    ConfirmStep,
    DealStep,
    EstimateStep,
    Event,
    Exercise,
    Guessed,
    GuessStep,
    Json,
    Kind,
    PickStep,
    RankStep,
    RateStep,
    ReadStep,
    Round,
    SortStep,
    Step,
    TurnStep,
    View,
    Who,
    WriteStep,
)
from werkboek.page import Links, PageState, ParticipantPage
from werkboek.page.forms import entry_id
from werkboek.store import SqlStore
from werkboek.views import facilitator_view, participant_view, screen_view

from .room import FACILITATOR, Room

Act: TypeAlias = tuple[str, int, int]
Place: TypeAlias = tuple[str, str]
WORK: Final = ("wmo", "oov", "jeugd")
NOTE: Final = "Aantekening van de begeleider"


@dataclass(frozen=True, slots=True)
class Canary:
    """Something one person wrote; ``to`` whom, when it is for single colleagues."""

    text: str
    author: str
    place: Place
    to: frozenset[str] = frozenset()
    is_card: bool = False
    is_open: bool = False


class Fuzz:
    """A room with a log of what everybody wrote, and of what was shown to whom."""

    def __init__(self, store: SqlStore, workbook: Workbook, exercise: Exercise) -> None:
        self.room, self.exercise = Room(store, workbook), exercise
        self.canaries: list[Canary] = []
        self.shown: dict[Place, frozenset[str]] = {}
        self.pairs: dict[Place, Mapping[str, str]] = {}
        self.removed: frozenset[str] = frozenset()
        self._groups: dict[str, str] = {}
        self._ended: dict[str, Mapping[str, str]] = {}
        self._places: Mapping[str, str] = {}
        self._numbers, self._seen = count(1), dict[str, tuple[View, object, str]]()
        for kind in (Kind.CONCLUSION_NOTED, Kind.PERSON_NOTED, Kind.FOLLOW_UP_NOTED):
            body: dict[str, Json] = {"item": "los-1", "base": [], "value": {"tekst": NOTE}}
            store.append(FACILITATOR, Event(f"n-{kind}", kind, "begeleider", body=body))

    def do(self, act: Act) -> None:
        """Do something, if it is allowed now; then see where everybody is."""
        verb, one, two = act
        with suppress(WerkboekError):
            getattr(self, verb)(one, two)
        self._look()

    def join(self, *_: int) -> None:
        n = len(self.room.people)
        self.room.join(f"schuilnaam{n}x", f"Bijnaam{n}x", WORK[n % len(WORK)])

    def open(self, one: int, two: int) -> None:
        chosen = self.exercise.sets[one % len(self.exercise.sets)].id
        groups = "*" if two % 2 and self.room.leader.group_names else WHOLE_ROOM
        self.room.lead("open", exercise=f"{self.exercise.id}/{chosen}", groups=groups)

    def close(self, one: int, _: int) -> None:
        self.room.lead("close", round=self._round(one).id)

    def advance(self, one: int, two: int) -> None:
        step = self.exercise.steps[two % len(self.exercise.steps)]
        self.room.lead("advance", round=self._round(one).id, step=step.id)
        self.prepare(one, two)

    def prepare(self, one: int, two: int) -> None:
        here = self._round(one)
        step, where = self.room.leader.step_in(here), {"round": here.id}
        if isinstance(step, ReadStep):
            items = self.exercise.items_in(step.from_list)
            self.room.lead("show", **where, step=step.id, item=items[two % len(items)].id)
        if isinstance(step, DealStep):
            self.room.lead("deal", **where, step=step.id)
        if isinstance(step, EstimateStep):
            self.room.lead("pair", **where, step=step.id)
            deal = self.room.leader.dealt(Kind.PAIRED, here.id, step.id)
            self.pairs[here.id, step.id] = deal
        if isinstance(step, TurnStep):
            who = self._person(two)
            state = ("nu", "geweest", "gepast")[one % 3]
            self.room.lead("turn", **where, step=step.id, participant=who, state=state)

    def reveal(self, one: int, two: int) -> None:
        here = self._round(one)
        step = self.room.leader.step_in(here).id
        if two % 4 == 0:  # a step that is not on the screens now
            step = self.exercise.steps[two % len(self.exercise.steps)].id
        self.room.lead("reveal", round=here.id, step=step)
        self.shown[here.id, step] = self.removed

    def conceal(self, _: int, two: int) -> None:
        places = sorted(self.shown)
        if places:
            place = places[two % len(places)]
            self.room.lead("conceal", round=place[0], step=place[1])
            del self.shown[place]

    def divide(self, one: int, _: int) -> None:
        here = {name: str(1 + (n + one) % 2) for n, name in enumerate(self.room.people)}
        self.room.lead("group", **here)

    def move(self, one: int, two: int) -> None:
        self.room.lead("group", **{self._person(one): ("", "1", "2")[two % 3]})

    def project(self, one: int, _: int) -> None:
        self.room.lead("project", group=("", "1", "2")[one % 3])

    def remove(self, one: int, _: int) -> None:
        self.room.lead("remove", participant=self._person(one))
        self.removed |= {self._person(one)}

    def ready(self, one: int, _: int) -> None:
        page = self.room.people[self._person(one)]
        self.room.press(self._person(one), "ready", step=page.place[1], ready=True)

    def all_write(self, _: int, two: int) -> None:
        for name in self.room.people:
            with suppress(WerkboekError):
                self._write(name, two)

    def write(self, one: int, two: int) -> None:
        self._write(self._person(one), two)

    def _write(self, name: str, two: int) -> None:
        page = self.room.people[name]
        page.refresh()
        page.follow()
        if page.step is None or page.step.kind not in _WRITES:
            return
        place, author = page.place, name[len("schuilnaam") :]
        text = f"kanarie{author}{next(self._numbers)}z"
        is_open = isinstance(page.step, CanvasStep) and page.step.who is not Who.EACH
        to = frozenset(who for me, who in self.pairs.get(place, {}).items() if me == name)
        if isinstance(page.step, ConfirmStep):
            deal = self.pairs.get((place[0], page.step.from_step), {})
            to = frozenset(who for who, about in deal.items() if about == name)
        is_card = isinstance(page.step, CanvasStep)
        self.canaries.append(Canary(text, name, place, to, is_card, is_open))
        for do, args in _WRITES[page.step.kind](page, self.exercise, page.step, text, two):
            self.room.press(name, do, step=page.step.id, **args)

    def takes_part(self, name: str, round_id: str) -> bool:
        group = self._groups[round_id]
        there = self._ended.get(round_id, self._places).get(name, "")
        return group in (WHOLE_ROOM, there)

    def may_read(self, viewer: str, canary: Canary) -> bool:
        """Say whether *viewer*, nobody for the screen and who leads, may have it now."""
        if viewer == canary.author:
            return True
        if canary.to:
            is_answer = canary.place not in self.pairs
            return viewer in canary.to and (is_answer or canary.place in self.shown)
        if viewer in self.removed or (
            viewer and not self.takes_part(viewer, canary.place[0])
        ):
            return False
        gone = self.shown.get(canary.place)
        return canary.is_open or (
            gone is not None and (canary.is_card or canary.author not in gone)
        )

    def may_name(self, viewer: str, other: str) -> bool:
        """Say whether the nickname of *other* may be on the page of *viewer*."""
        paired = any(deal.get(viewer) == other for deal in self.pairs.values())
        return paired or any(
            (each.author == viewer and other in each.to)
            or (each.author == other and viewer in each.to and self.may_read(viewer, each))
            for each in self.canaries
        )

    def pages(self) -> Iterator[tuple[str, str]]:
        """Iterate over everything that each participant has, and the screen."""
        for name, page in self.room.people.items():
            page.refresh()
            yield name, self._text(name, page)
        self.room.screen.refresh()
        yield "", self._text("", self.room.screen)

    def leading(self) -> str:
        self.room.leader.refresh()
        return self._text("begeleider", self.room.leader)

    def _text(self, name: str, page: PageState) -> str:
        place = page.place if isinstance(page, ParticipantPage) else ""
        known = self._seen.get(name)
        if known is None or known[0] is not page.view or known[1] != place:
            tree = _tree(self.room, name, page)
            known = self._seen[name] = (page.view, place, tree + repr(page.view))
        return known[2]

    def _look(self) -> None:
        self.room.leader.refresh()
        rounds = {each.id: each for each in self.room.leader.session.rounds.values()}
        for gone in self._groups.keys() - rounds.keys() - self._ended.keys():
            self._ended[gone] = self._places
        self._groups |= {each.id: each.group for each in rounds.values()}
        self._places = {e.participant: e.group for e in self.room.leader.view.people}

    def _round(self, one: int) -> Round:
        rounds = sorted(self.room.leader.session.rounds.items())
        return (
            rounds[one % len(rounds)][1] if rounds else Round("geen", self.exercise.id, "")
        )

    def _person(self, one: int) -> str:
        return list(self.room.people)[one % len(self.room.people)]


def _tree(room: Room, name: str, page: PageState) -> str:
    if isinstance(page, ParticipantPage):
        return repr(participant_view(page, Links()).to_json())
    if name:
        return repr(facilitator_view(room.leader, Links()).to_json())
    return repr(screen_view(page, Links()).to_json())


Wanted: TypeAlias = Iterator[tuple[str, dict[str, object]]]


def _answers(
    _: ParticipantPage, exercise: Exercise, step: Step, text: str, two: int
) -> Wanted:
    if isinstance(step, RateStep):
        items = [each.id for each in exercise.statements[:3]]
        value: object = 1 + two % 5
    else:
        assert isinstance(step, WriteStep | TurnStep)
        items, value = [each.id for each in step.fields], None
    for item in items:
        yield "answer", {"item": item, "value": value, "text": text}


def _guess(_: ParticipantPage, __: Exercise, step: GuessStep, ___: str, two: int) -> Wanted:
    for discipline in (*WORK[two % 2 :], WHOLE_GROUP):
        about = Guessed(discipline, step.statements[0])
        yield "answer", {"item": about.item, "value": 1 + two % 5, "text": ""}


def _rows_or_answers(
    page: ParticipantPage, exercise: Exercise, step: WriteStep, text: str, two: int
) -> Wanted:
    if not step.rows:
        yield from _answers(page, exercise, step, text, two)
        return
    yield "fill", {"value": {ROWS: [{each.id: text for each in step.fields}]}}


def _pick(
    page: ParticipantPage, exercise: Exercise, step: PickStep, text: str, _: int
) -> Wanted:
    if step.from_list:
        names = [each.id for each in exercise.items_in(step.from_list)]
    else:
        names = [entry_id(each) for each in page.view.entries if each.text]
    chosen = names[: max(1, step.count[1] - step.own_choice)]
    yield "fill", {"value": {CHOICE: chosen, OWN: text, WHY: text}}


def _rank(page: ParticipantPage, _: Exercise, step: RankStep, __: str, two: int) -> Wanted:
    chosen = page.answers_to(step.from_step).get(CHOICE)
    names = list(chosen.value) if chosen and isinstance(chosen.value, dict) else []
    yield "fill", {"value": {ORDER: names[two:] + names[:two]}}


def _box(page: ParticipantPage, _: Exercise, step: BoxStep, __: str, two: int) -> Wanted:
    box = step.boxes[two % len(step.boxes)].id
    yield (
        "fill",
        {"value": {entry_id(each): box for each in page.view.entries if each.text}},
    )


def _sort(
    _: ParticipantPage, exercise: Exercise, step: SortStep, __: str, two: int
) -> Wanted:
    pile = step.boxes[two % len(step.boxes)].id
    items = exercise.items_in(step.from_list)
    yield "fill", {"value": {each.id: pile for each in items}}


def _estimate(
    _: ParticipantPage, exercise: Exercise, step: EstimateStep, text: str, two: int
) -> Wanted:
    items = exercise.items_in(step.from_list)
    item = items[two % len(items)].id
    yield "fill", {"value": {f"{ITEM}1": item, f"{SEEN}1": text}}


def _confirm(
    page: ParticipantPage, _: Exercise, step: ConfirmStep, text: str, __: int
) -> Wanted:
    for each in page.estimates_in(step.from_step):
        if not each.is_mine:
            form = {**dict.fromkeys(each.guesses, "deels"), MISSING: text}
            yield "confirm", {"estimate": each.id, "value": form}


def _card(
    _: ParticipantPage, __: Exercise, step: CanvasStep, text: str, two: int
) -> Wanted:
    yield "place_card", {"box": step.boxes[two % len(step.boxes)], "text": text}


_WRITES: Final[Mapping[str, Callable[..., Wanted]]] = {
    "beoordelen": _answers,
    "beurten": _answers,
    "schrijven": _rows_or_answers,
    "kiezen": _pick,
    "rangschikken": _rank,
    "groeperen": _box,
    "sorteren": _sort,
    "inschatten": _estimate,
    "bevestigen": _confirm,
    "canvas": _card,
    "schatten": _guess,
}
