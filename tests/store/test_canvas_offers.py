"""What a group chose comes on its canvas only where everybody around it was shown it."""

import pytest

from werkboek import texts
from werkboek.errors import RefusedError
from werkboek.model import CanvasView, Event, Json, Kind, Role, Viewer, public_id
from werkboek.store import SqlStore

from .canvas import SIX
from .room import FACILITATOR, Room


class Choosing(Room):
    """Six people choose in round ``keuze`` and then work on the canvas of ``blad``."""

    def __init__(self, store: SqlStore) -> None:
        super().__init__(store)
        for person, discipline in SIX.items():
            store.join(person, f"Naam van {person}", discipline)
        self.divide(een="ada bas cor dov", twee="eef fay")

    def choose(self, **choices: str) -> None:
        """Open the round of the first group, in which each chooses these items."""
        self.open("keuze", "een")
        for person, items in choices.items():
            value: Json = dict.fromkeys(items.split(), True)
            self.answer(person, "keuze", "keuze", value=value)

    def begin(self, group: str = "een") -> None:
        """Open the canvas of *group*, with one card on it."""
        self.open("blad", group)
        who = "ada" if group == "een" else "eef"
        self.place(who, text="wat wij zien")

    def go_on(self, round_id: str, before: str) -> None:
        """Open a round of the first group that goes on with the canvas of *before*."""
        body: dict[str, Json] = {"exercise": "stellingen", "set": "kort"}
        body |= {"group": "een", "builds_on": before}
        opened = Event(round_id, Kind.OPENED, FACILITATOR.actor, body=body)
        self.store.append(FACILITATOR, opened)

    def place(
        self, person: str, source: str = "", text: str = "Veiligheid", on: str = "blad"
    ) -> Event:
        body: dict[str, Json] = {"step": "gedeeld", "item": "H6", "text": text}
        body |= {"open": True, "owned": False}
        if source:
            body["source"] = source
        return self.write(person, Kind.CARD_PLACED, on, **body)

    def refusal(self, person: str, source: str, on: str = "blad") -> str:
        with pytest.raises(RefusedError) as error:
            self.place(person, source, on=on)
        return error.value.user_message

    def both_choose(self, first: str, second: str, *, again: str = "") -> None:
        """Let three in each of two groups choose; in the second also those of *again*."""
        self.divide(een="ada bas cor", twee="dov eef fay")
        for group, people in (("een", "ada bas cor"), ("twee", "dov eef fay")):
            self.open(f"keuze-{group}", group)
            if group == "twee" and again:
                self.divide(twee=again)
            for person in people.split() + (again.split() if group == "twee" else []):
                items = (first if group == "een" else second).split()
                value: Json = dict.fromkeys(items, True)
                self.answer(person, "keuze", f"keuze-{group}", value=value)
            self.reveal(f"keuze-{group}")

    def canvas(self, person: str) -> CanvasView:
        return self.store.read(Viewer(Role.PARTICIPANT, person)).canvases["blad"]


def offered(canvas: CanvasView) -> dict[str, int]:
    """Return how many people chose what is offered, by what its card would come from."""
    return {str(each.origin): each.count for each in canvas.chosen}


@pytest.fixture
def room(store: SqlStore) -> Choosing:
    return Choosing(store)


FOUR = {"ada": "D05 D06", "bas": "D05 D06", "cor": "D05 D01", "dov": "D02"}
SAFETY = "keuze/oordeel/D05"


def test_what_three_people_chose_and_all_were_shown_comes_on_with_its_origin(
    room: Choosing,
) -> None:
    room.choose(**FOUR)
    room.reveal("keuze")
    room.begin()

    placed = room.place("dov", SAFETY)

    for person in ("ada", "bas", "cor", "dov"):
        canvas = room.canvas(person)
        assert offered(canvas) == {SAFETY: 3}
        assert canvas.by_id[public_id(placed.id)].source == SAFETY
    assert offered(room.store.read(FACILITATOR).canvases["blad"]) == {SAFETY: 3}


@pytest.mark.parametrize(
    "source",
    [
        "keuze/oordeel/D06",  # two people
        "keuze/oordeel/D02",  # one
        "keuze/oordeel/keuze",
        "keuze/ander/D05",
        "weg/oordeel/D05",
        "D05",
    ],
)
def test_what_fewer_chose_or_nobody_was_shown_is_refused(
    room: Choosing, source: str
) -> None:
    room.choose(**FOUR)
    room.reveal("keuze")
    room.begin()

    assert room.refusal("ada", source) == texts.OFFER_GONE


def test_nothing_comes_of_a_choice_that_is_not_shown(room: Choosing) -> None:
    room.choose(**FOUR)
    room.begin()
    assert room.refusal("ada", SAFETY) == texts.OFFER_GONE

    room.reveal("keuze")
    room.conceal("keuze")

    assert room.refusal("ada", SAFETY) == texts.OFFER_GONE
    assert offered(room.canvas("ada")) == {}


@pytest.mark.parametrize("group", ["een", "twee"])
def test_a_choice_stays_with_those_who_were_shown_it(room: Choosing, group: str) -> None:
    room.choose(**FOUR)
    room.reveal("keuze")
    room.lead(Kind.CLOSED, "keuze")
    if group == "een":
        room.divide(een="fay")  # comes in later, and was not there

    room.begin(group)

    person = "ada" if group == "een" else "eef"
    assert room.refusal(person, SAFETY) == texts.OFFER_GONE
    assert offered(room.canvas(person)) == {}


def test_an_empty_canvas_is_offered_what_was_chosen(room: Choosing) -> None:
    room.choose(**FOUR)
    room.reveal("keuze")

    room.open("blad", "een")

    assert offered(room.canvas("cor")) == {SAFETY: 3}
    assert offered(room.store.read(FACILITATOR).canvases["blad"]) == {SAFETY: 3}
    assert "blad" not in room.store.read(Viewer(Role.PARTICIPANT, "eef")).canvases


def test_the_room_is_offered_the_sum_of_what_its_groups_were_shown(
    room: Choosing,
) -> None:
    room.both_choose("D05 D06", "D05")

    room.open("blad")

    # The place is that of one round for all: it does not say which group chose D06.
    sums = {"keuze-twee/oordeel/D05": 6, "keuze-twee/oordeel/D06": 3}
    for person in ("ada", "fay"):
        assert offered(room.canvas(person)) == sums
        assert {each.groups for each in room.canvas(person).chosen} == {2}
    placed = room.place("ada", "keuze-twee/oordeel/D06")
    assert room.canvas("fay").by_id[public_id(placed.id)].source


def test_a_choice_of_fewer_than_three_in_a_group_is_in_no_sum(room: Choosing) -> None:
    room.both_choose("D05", "D05")
    room.open("opnieuw", "twee")
    for person, item in (("dov", "D05"), ("eef", "D05"), ("fay", "D01")):
        room.answer(person, "keuze", "opnieuw", value={item: True})
    room.reveal("opnieuw")

    room.open("blad")

    # Five chose it. Who is of the first group and sees five, would know of the other two.
    assert offered(room.canvas("ada")) == {"opnieuw/oordeel/D05": 3}


def test_no_sum_counts_somebody_twice(room: Choosing) -> None:
    room.both_choose("D05", "D05", again="cor")

    room.open("blad")

    assert offered(room.canvas("ada")) == {}


def test_who_was_in_no_group_that_chose_hears_no_sum(room: Choosing) -> None:
    room.both_choose("D05", "D05")
    room.store.join("gus", "Naam van gus", "wmo")

    room.open("blad")

    assert offered(room.canvas("ada")) == {}
    assert room.refusal("ada", "keuze-twee/oordeel/D05") == texts.OFFER_GONE


def test_a_group_hears_nothing_of_what_another_chose(room: Choosing) -> None:
    room.both_choose("D05", "D06")

    room.open("blad", "een")

    assert offered(room.canvas("ada")) == {"keuze-een/oordeel/D05": 3}
    assert room.refusal("ada", "keuze-twee/oordeel/D06") == texts.OFFER_GONE


def test_it_comes_on_once_and_can_come_back_after_an_undo(room: Choosing) -> None:
    room.choose(**FOUR)
    room.reveal("keuze")
    room.begin()
    placed = room.place("ada", SAFETY)
    assert room.refusal("bas", SAFETY) == texts.OFFER_TAKEN

    room.write("ada", Kind.ACT_UNDONE, "blad", act=public_id(placed.id))

    again = room.place("bas", SAFETY)
    assert {card.id for card in room.canvas("cor").cards if card.source} == {
        public_id(again.id)
    }


def test_no_undoing_of_an_undo_brings_it_on_twice(room: Choosing) -> None:
    room.choose(**FOUR)
    room.reveal("keuze")
    room.begin()
    placed = room.place("ada", SAFETY)
    undone = room.write("ada", Kind.ACT_UNDONE, "blad", act=public_id(placed.id))
    again = room.place("bas", SAFETY)

    with pytest.raises(RefusedError) as error:
        room.write("ada", Kind.ACT_UNDONE, "blad", act=public_id(undone.id))

    assert error.value.user_message == texts.OFFER_TAKEN
    room.write("bas", Kind.ACT_UNDONE, "blad", act=public_id(again.id))
    room.write("ada", Kind.ACT_UNDONE, "blad", act=public_id(undone.id))
    assert [card.id for card in room.canvas("cor").cards if card.source] == [
        public_id(placed.id)
    ]


def test_what_was_chosen_again_comes_on_no_second_time(room: Choosing) -> None:
    room.choose(**FOUR)
    room.reveal("keuze")
    room.begin()
    placed = room.place("ada", SAFETY)
    undone = room.write("ada", Kind.ACT_UNDONE, "blad", act=public_id(placed.id))
    room.open("opnieuw", "een")
    for person in ("ada", "bas", "cor"):
        room.answer(person, "keuze", "opnieuw", value={"D05": True})
    room.reveal("opnieuw")
    room.go_on("verder", "blad")
    room.place("bas", "opnieuw/oordeel/D05", on="verder")

    assert room.refusal("cor", "opnieuw/oordeel/D05", on="verder") == texts.OFFER_TAKEN
    with pytest.raises(RefusedError) as error:
        room.write("ada", Kind.ACT_UNDONE, "verder", act=public_id(undone.id))

    assert error.value.user_message == texts.OFFER_TAKEN


def test_what_is_left_lying_is_left_for_all_until_that_is_undone(room: Choosing) -> None:
    room.begin()
    left = room.write("ada", Kind.OFFER_LEFT, "blad", item=SAFETY, text="Veiligheid")
    assert {tuple(room.canvas(person).left) for person in ("ada", "cor")} == {(SAFETY,)}
    assert room.canvas("ada").own[-1].text == "Veiligheid"

    room.write("ada", Kind.ACT_UNDONE, "blad", act=public_id(left.id))

    assert room.canvas("cor").left == frozenset()
