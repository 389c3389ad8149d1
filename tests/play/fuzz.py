"""A room in which anything may happen, that knows who may read what."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import Final, TypeAlias

from werkboek.content import Workbook
from werkboek.errors import WerkboekError
from werkboek.model import (
    WHOLE_ROOM,
    CanvasStep,
    ConfirmStep,
    DealStep,
    EstimateStep,
    Event,
    Exercise,
    Json,
    Kind,
    ReadStep,
    Role,
    Round,
    TurnStep,
    View,
    Viewer,
    Who,
)
from werkboek.page import Links, PageState, ParticipantPage, SharedPage
from werkboek.store import SqlStore
from werkboek.views import (
    facilitator_verbs,
    facilitator_view,
    screen_view,
    shared_verbs,
    shared_view,
)
from werkboek.views._guard import Verb

from .room import FACILITATOR, Room
from .writing import WORK, WRITES

Act: TypeAlias = tuple[str, int, int]
Place: TypeAlias = tuple[str, str]
REGIE: Final = FACILITATOR.actor
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


@dataclass(frozen=True, slots=True)
class Seen:
    """All there is on one screen: ``owner`` of the device, and ``viewer`` who has it now.

    Both are empty for the room's screen; who leads has their own device, and is nobody.
    """

    owner: str
    viewer: str
    text: str


class Fuzz:
    """A room with a log of what everybody wrote, and of what was shown to whom."""

    def __init__(self, store: SqlStore, workbook: Workbook, exercise: Exercise) -> None:
        self.room, self.exercise = Room(store, workbook), exercise
        self.canaries: list[Canary] = []
        self.shown: dict[Place, frozenset[str]] = {}
        self.pairs: dict[Place, Mapping[str, str]] = {}
        self.removed: frozenset[str] = frozenset()
        self.numbers: dict[str, int] = {}
        self.phones: dict[str, SharedPage] = {}
        self.devices: Mapping[str, str] = {}
        self._groups: dict[str, str] = {}
        self._ended: dict[str, Mapping[str, str]] = {}
        self._places: Mapping[str, str] = {}
        self._goes_on: Mapping[str, str] = {}
        self._count, self._seen = count(1), dict[str, tuple[View, object, str]]()
        for kind in (Kind.CONCLUSION_NOTED, Kind.PERSON_NOTED, Kind.FOLLOW_UP_NOTED):
            body: dict[str, Json] = {"item": "los-1", "base": [], "value": {"tekst": NOTE}}
            store.append(FACILITATOR, Event(f"n-{kind}", kind, "begeleider", body=body))

    def do(self, act: Act) -> None:
        """Do something, if it is allowed now; then see where everybody is."""
        verb, one, two = act
        self.room.leader.unseat()
        with suppress(WerkboekError):
            getattr(self, verb)(one, two)
        self._look()

    def join(self, *_: int) -> None:
        n = len(self.numbers)
        self.numbers[name := f"schuilnaam{n}x"] = n
        self.room.store.join(name, f"Bijnaam{n}x", WORK[n % len(WORK)])
        self._open_page(name)

    def rejoin(self, one: int, two: int) -> None:
        """Come back on another device, also under the same name once more."""
        name = self._owner(one)
        if two % 2:
            n = self.numbers[name]
            self.room.store.join(name, f"Bijnaam{n}x", WORK[n % len(WORK)])
        self._open_page(name)

    def register(self, one: int, two: int) -> None:
        """Let somebody in without a device."""
        n, before = len(self.numbers), {e.participant for e in self.room.leader.view.people}
        args = {"nickname": f"Bijnaam{n}x", "discipline": WORK[n % len(WORK)]}
        self.room.lead("register", **args, device=self._device(one, two))
        (new,) = {e.participant for e in self.room.leader.view.people} - before
        self.numbers[new] = n

    def entrust(self, one: int, two: int) -> None:
        """Give somebody without a device a place on another one."""
        guests = [name for name in self.numbers if name not in self.phones]
        if guests:
            guest = guests[one % len(guests)]
            args = {"participant": guest, "device": self._device(two, one)}
            self.room.lead("entrust", **args)

    def sit(self, one: int, two: int) -> None:
        """Take a shared device, or leave it between two people."""
        name = self._person(one)
        if two % 3 == 0:
            self.phones[self._owner(one)].hand_over()
        else:
            self._take(name)

    def _open_page(self, name: str) -> None:
        viewer = Viewer(Role.PARTICIPANT, name)
        page = SharedPage(self.room.store, self.room.workbook, viewer)
        self.phones[name] = page

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

    def divide(self, one: int, two: int) -> None:
        """Put everybody in groups anew, other ones each time, also in the middle."""
        groups = 2 + two % 2
        here = enumerate(self.numbers)
        places = {name: str(1 + (n * (1 + two) + one) % groups) for n, name in here}
        self.room.lead("group", **places)

    def move(self, one: int, two: int) -> None:
        self.room.lead("group", **{self._person(one): ("", "1", "2")[two % 3]})

    def project(self, one: int, _: int) -> None:
        self.room.lead("project", group=("", "1", "2")[one % 3])

    def remove(self, one: int, _: int) -> None:
        self.room.lead("remove", participant=self._person(one))
        self.removed |= {self._person(one)}

    def ready(self, one: int, _: int) -> None:
        page, verbs = self._take(self._person(one))
        verbs["ready"](self._id(), {"step": page.place[1], "ready": True})

    def all_write(self, _: int, two: int) -> None:
        for name in self._here():
            with suppress(WerkboekError):
                self._write(name, two)
            self.room.leader.unseat()

    def write(self, one: int, two: int) -> None:
        self._write(self._person(one), two)

    def _write(self, name: str, two: int) -> None:
        page, verbs = self._take(name)
        if page.step is None or page.step.kind not in WRITES:
            return
        place, text = page.place, f"kanarie{self.numbers[name]}x{next(self._count)}z"
        is_open = isinstance(page.step, CanvasStep) and page.step.who is not Who.EACH
        to = frozenset(who for me, who in self.pairs.get(place, {}).items() if me == name)
        if isinstance(page.step, ConfirmStep):
            deal = self.pairs.get((place[0], page.step.from_step), {})
            to = frozenset(who for who, about in deal.items() if about == name)
        is_card = isinstance(page.step, CanvasStep)
        self.canaries.append(Canary(text, name, place, to, is_card, is_open))
        for do, args in WRITES[page.step.kind](page, self.exercise, page.step, text, two):
            verbs[do](self._id(), {"step": page.step.id, **args})

    def _take(self, name: str) -> tuple[ParticipantPage, Mapping[str, Verb]]:
        """Give *name* the device that they fill in on, with what can be pressed there."""
        leader, device = self.room.leader, self.devices.get(name, "")
        if device == REGIE:
            leader.seat(name)
            assert leader.guest
            leader.guest.follow()
            return leader.guest, facilitator_verbs(leader)
        page = self.phones[device or name]
        if page.seat == name:
            page.follow()
        else:
            page.hand_over()
            if page.is_shared:
                page.sit(name)
        return page, shared_verbs(page)

    def takes_part(self, name: str, round_id: str) -> bool:
        group = self._groups[round_id]
        there = self._ended.get(round_id, self._places).get(name, "")
        if group in (WHOLE_ROOM, there):
            return True
        # Who comes to a table that goes on with a sheet, reads that sheet.
        later = [each for each, before in self._goes_on.items() if before == round_id]
        return any(self.takes_part(name, each) for each in later)

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

    def may_name(self, seen: Seen, other: str) -> bool:
        """Say whether the nickname of *other* may be on that screen."""
        viewer = seen.viewer
        paired = any(deal.get(viewer) == other for deal in self.pairs.values())
        return paired or any(
            (each.author == viewer and other in each.to)
            or (each.author == other and viewer in each.to and self.may_read(viewer, each))
            for each in self.canaries
        )

    def shares(self, seen: Seen, other: str) -> bool:
        """Say whether *other* fills in on that device, and so may be named on it."""
        mine = {seen.viewer, seen.owner} - {""}
        return other in mine or (seen.owner != "" and self.devices.get(other) == seen.owner)

    def pages(self) -> Iterator[Seen]:
        """Iterate over everything that is on each device, and on the screen."""
        for name, page in self.phones.items():
            page.refresh()
            yield Seen(name, page.viewer.participant, self._text(name, page))
        self.room.screen.refresh()
        yield Seen("", "", self._text("", self.room.screen))

    def leading(self) -> Seen:
        self.room.leader.refresh()
        guest = self.room.leader.guest
        viewer = guest.viewer.participant if guest else ""
        return Seen(REGIE, viewer, self._text(REGIE, guest or self.room.leader))

    def _text(self, name: str, page: PageState) -> str:
        place = (page.place, page.viewer) if isinstance(page, ParticipantPage) else ""
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
        self._goes_on = {
            event.id: str(event.body.get("builds_on", ""))
            for event in self.room.leader.view.events
            if event.kind is Kind.OPENED
        }
        people = self.room.leader.view.people
        self._places = {each.participant: each.group for each in people}
        self.devices = {e.participant: e.device for e in people if e.device}

    def _round(self, one: int) -> Round:
        rounds = sorted(self.room.leader.session.rounds.items())
        return (
            rounds[one % len(rounds)][1] if rounds else Round("geen", self.exercise.id, "")
        )

    def _person(self, one: int) -> str:
        return self._here()[one % len(self._here())]

    def _here(self) -> list[str]:
        """Return who has a device or a place on one; who was taken out may still try."""
        return [n for n in self.numbers if n in self.phones or n in self.devices]

    def _owner(self, one: int) -> str:
        return list(self.phones)[one % len(self.phones)]

    def _device(self, one: int, two: int) -> str:
        return REGIE if two % 3 == 0 else self._owner(one)

    def _id(self) -> str:
        return f"v{next(self._count)}"


def _tree(room: Room, name: str, page: PageState) -> str:
    if isinstance(page, SharedPage):
        return repr(shared_view(page, Links()).to_json()) + repr(page.standings)
    if name:
        return repr(facilitator_view(room.leader, Links()).to_json())
    return repr(screen_view(page, Links()).to_json())
