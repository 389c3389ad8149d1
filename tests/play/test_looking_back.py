"""A next session opens with what came of everybody's own step."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from werkboek.content import load_workbook
from werkboek.page import FollowUpPage, Links
from werkboek.reports import document, record_of
from werkboek.store import open_store
from werkboek.views import follow_up_view

from .room import FACILITATOR, Room

PEOPLE = ("Wilg", "Berk", "Linde", "Iep", "Hazelaar")
STATES = ("gedaan", "gedaan", "loopt", "vast", "losgelaten")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """Return a room in which five wrote down a step, in a session that is over."""
    store = open_store(tmp_path / "terug.werkboek")
    room = Room(store, load_workbook())
    for name in PEOPLE:
        room.join(name, f"Bijnaam{name}", "wmo")
    write_steps(room, "Dinsdag")
    yield room
    store.close()


def step_of(name: str, day: str = "Dinsdag") -> str:
    return f"{day} bel ik {name[::-1].lower()}"


def buddy_of(name: str) -> str:
    return f"Maatje {PEOPLE[PEOPLE.index(name) - 1][::-1].lower()}"


def write_steps(room: Room, day: str) -> None:
    room.open("O12")
    for name in PEOPLE:
        room.press(name, "fill", step="techniek", value={"keuze": "TK2"})
    room.lead("advance", step="stap")
    for name in PEOPLE:
        args = {"item": "wanneer", "value": None, "text": step_of(name, day)}
        room.press(name, "answer", step="stap", **args)
    room.lead("advance", step="terugkoppeling")
    for name in PEOPLE:
        args = {"item": "maatje", "value": None, "text": buddy_of(name)}
        room.press(name, "answer", step="terugkoppeling", **args)
    room.lead("close")


def tell(room: Room) -> None:
    for name, state in zip(PEOPLE, STATES, strict=True):
        room.press(name, "fill", step="stand", value={"stap": state})


def follow_up(room: Room) -> str:
    page = FollowUpPage(room.store, room.workbook, FACILITATOR)
    return "\n".join(follow_up_view(page, Links()).outline())


def test_everybody_sees_their_own_step_and_nobody_elses(room: Room) -> None:
    room.open("O18")

    for name in PEOPLE:
        tree = room.tree(name)
        assert step_of(name) in tree
        assert "Twee keer waarom" in tree  # the technique they chose, by its name
        assert not [o for o in PEOPLE if o != name and step_of(o) in tree]
    for_all = room.screen_tree() + room.leader_tree()
    assert not [name for name in PEOPLE if step_of(name) in for_all]


def test_everybody_sees_their_own_buddy_and_nobody_elses(room: Room) -> None:
    room.open("O18")

    for name in PEOPLE:
        tree = room.tree(name)
        assert f"Wie is je maatje? {buddy_of(name)}" in tree
        assert [o for o in PEOPLE if buddy_of(o) in tree] == [name]
    assert "Maatje" not in room.screen_tree() + room.leader_tree()


def test_who_is_whose_buddy_is_never_shown(room: Room) -> None:
    room.open("O12")
    room.lead("advance", step="terugkoppeling")
    for name in PEOPLE:
        args = {"item": "maatje", "value": None, "text": buddy_of(name)}
        room.press(name, "answer", step="terugkoppeling", **args)

    with pytest.raises(Exception, match="0 answers are too few"):
        room.lead("reveal", step="terugkoppeling")

    assert "Toon antwoorden" not in room.leader_tree()
    assert "Dit ziet alleen wie het schreef." in room.leader_tree()
    assert "Het komt nooit op het scherm." in room.tree("Iep")


def test_who_was_not_there_the_time_before_is_told_so(room: Room) -> None:
    room.join("Nieuw", "BijnaamNieuw", "oov")
    room.open("O18")

    assert "Van jou is er geen stap van een vorige keer." in room.tree("Nieuw")


def test_the_last_step_before_this_round_counts(room: Room) -> None:
    write_steps(room, "Vrijdag")
    room.open("O18")

    assert step_of("Iep", "Vrijdag") in room.tree("Iep")
    assert step_of("Iep", "Dinsdag") not in room.tree("Iep")


def test_one_card_is_asked_and_not_sorted(room: Room) -> None:
    room.open("O18")

    assert "Zit vast" in room.tree("Iep")
    assert "sleep" not in room.tree("Iep")


def test_what_came_of_it_is_private_first_and_then_a_count(room: Room) -> None:
    room.open("O18")
    tell(room)
    counts = "2 Gedaan, 1 Loopt, 1 Zit vast, 1 Losgelaten"
    assert counts not in room.screen_tree() + room.leader_tree()
    assert "Wat kwam er van de stappen?" not in follow_up(room)

    room.lead("reveal", step="stand")

    for tree in (room.screen_tree(), room.leader_tree(), room.tree("Iep")):
        assert counts in tree
    room.lead("close")
    assert counts in follow_up(room)


def test_the_report_has_the_counts_as_well(room: Room) -> None:
    room.open("O18")
    tell(room)
    room.lead("reveal", step="stand")
    record = record_of(room.workbook, room.store.read(FACILITATOR), date(2027, 1, 12))

    found = [table.rows for table in document(record, "groep").tables]

    assert (("Jouw stap", 2, 1, 1, 1),) in found


def test_two_answers_are_too_few_to_show(room: Room) -> None:
    room.open("O18")
    for name in PEOPLE[:2]:
        room.press(name, "fill", step="stand", value={"stap": "vast"})

    with pytest.raises(Exception, match="too few to reveal"):
        room.lead("reveal", step="stand")


def test_what_held_few_people_back_is_not_shown(room: Room) -> None:
    room.open("O18")
    room.lead("advance", step="tegen")
    for name, held in zip(PEOPLE, ("tijd", "tijd", "tijd", "steun", "steun"), strict=True):
        room.press(name, "fill", step="tegen", value={"keuze": [held]})

    room.lead("reveal", step="tegen")

    assert "Ik had geen tijd" in room.screen_tree()
    assert "Ik miste steun" not in room.screen_tree()
