"""Cards on piles: what most people put where, and never who."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from werkboek import texts
from werkboek.content import load_workbook
from werkboek.store import open_store

from .room import Room

CARD, OTHER = "VV01", "VV02"
NAMES = {CARD: "Jongeren die klusjes doen voor criminelen"}


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with closing(open_store(tmp_path / "a.werkboek")) as store:
        room = Room(store, load_workbook())
        for n in range(4):
            room.join(f"p{n}", f"Mens {n}", "wmo")
        room.open("O15")
        yield room


def put(room: Room, *piles: str) -> None:
    for n, pile in enumerate(piles):
        room.press(f"p{n}", "fill", step="sorteren", value={CARD: pile})


def on_pile(room: Room, name: str) -> str:
    """Return what the screen says on the pile *name*, up to the next one."""
    tree = room.screen_tree()
    start = tree.index(f"'title': '{name}'")
    return tree[start : tree.find("'title'", start + 10)]


def test_a_card_lies_where_most_people_put_it(room: Room) -> None:
    put(room, "gezien", "gezien", "gezien", "niet")

    room.lead("reveal", step="sorteren")

    assert f"{NAMES[CARD]} (3 van 4)" in on_pile(room, "Gezien")
    assert NAMES[CARD] not in on_pile(room, "Vermoed")


def test_a_card_with_as_many_here_as_there_lies_on_no_pile(room: Room) -> None:
    put(room, "gezien", "gezien", "niet", "niet")

    room.lead("reveal", step="sorteren")

    split = on_pile(room, texts.SORTED_SPLIT)
    assert NAMES[CARD] in split
    assert "van 4" not in split  # two of four is what it is on neither pile for


def test_a_card_that_fewer_than_three_people_sorted_is_not_told_about(room: Room) -> None:
    for n, cards in enumerate(({CARD, OTHER}, {CARD, OTHER}, {OTHER})):
        piles = dict.fromkeys(cards, "gezien")
        room.press(f"p{n}", "fill", step="sorteren", value=piles)

    room.lead("reveal", step="sorteren")

    assert "(3 van 3)" in room.screen_tree()
    assert NAMES[CARD] not in room.screen_tree()


def test_a_pile_that_does_not_exist_is_not_kept(room: Room) -> None:
    put(room, "ergens", "gezien", "gezien", "gezien")

    room.lead("reveal", step="sorteren")

    assert "(3 van 3)" in on_pile(room, "Gezien")


def test_what_somebody_put_where_is_there_when_they_come_back(room: Room) -> None:
    put(room, "vermoed")

    tree = room.tree("p0")

    assert "'value': 'vermoed'" in tree[tree.index("'name': 'VV01'") :][:900]
