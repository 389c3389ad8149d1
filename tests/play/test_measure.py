"""A room that does the six measure statements twice reads what shifted."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from werkboek.content import load_workbook
from werkboek.reports import Document, Paragraph, document, record_of
from werkboek.store import open_store

from .room import FACILITATOR, Room

MEASURE = "O13"
STATEMENTS = ("M01", "M02", "M03", "M04", "M05", "M06")
PEOPLE = tuple(f"schuilnaam{number}" for number in range(1, 7))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    store = open_store(tmp_path / "meting.werkboek")
    room = Room(store, load_workbook())
    for name in PEOPLE:
        room.join(name, f"Bijnaam{name}", "wmo")
    yield room
    store.close()


def show(room: Room, value: int) -> None:
    """Let everybody answer every statement with *value*, and show it."""
    room.open(MEASURE)
    for name in PEOPLE:
        for item in STATEMENTS:
            room.press(name, "answer", step="meten", item=item, value=value, text="")
    room.lead("reveal", step="meten")


def measure(room: Room, value: int) -> None:
    show(room, value)
    room.lead("close")


def effect(room: Room) -> Document:
    record = record_of(room.workbook, room.store.read(FACILITATOR), date(2027, 1, 12))
    return document(record, "effect")


def test_once_tells_nothing(room: Room) -> None:
    measure(room, 2)

    assert not [t for t in effect(room).tables if "verschuiving" in t.name]


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (3, "Alles samen ging omhoog."),  # six of six up: chance is 2 in 64
        (2, "Geen verschuiving te zien."),
    ],
)
def test_what_shifted_between_start_and_end_is_in_the_report(
    room: Room, after: int, said: str
) -> None:
    measure(room, 2)
    measure(room, after)

    found = effect(room)

    assert Paragraph(f"{said} 6 mensen vulden het twee keer in.") in found.blocks
    (table,) = [each for each in found.tables if "verschuiving" in each.name]
    asked = [each.text for each in room.workbook.exercises[MEASURE].statements]
    assert [row[:2] for row in table.rows] == [(text, 6) for text in asked]


def test_statements_without_a_perspective_say_nothing_about_one(room: Room) -> None:
    show(room, 4)

    for tree in (room.screen_tree(), room.leader_tree(), room.tree(PEOPLE[0])):
        assert "Dit antwoordde de groep" in tree
        assert "Vanuit welk perspectief?" not in tree
