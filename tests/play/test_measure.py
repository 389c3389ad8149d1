"""A room that is asked the same at the start and at the end reads what shifted."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from werkboek.content import load_workbook
from werkboek.reports import Document, Paragraph, document, record_of
from werkboek.store import open_store

from .room import FACILITATOR, Room

MEASURE = "O13"
BARRIERS = "O17"
TIES = "O16"
PEOPLE = tuple(f"schuilnaam{number}" for number in range(1, 7))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    store = open_store(tmp_path / "meting.werkboek")
    room = Room(store, load_workbook())
    for name in PEOPLE:
        room.join(name, f"Bijnaam{name}", "wmo")
    yield room
    store.close()


def show(room: Room, value: int, exercise: str = MEASURE) -> None:
    """Let everybody answer every statement with *value*, and show it."""
    room.open(exercise)
    for name in PEOPLE:
        for each in room.workbook.exercises[exercise].statements:
            room.press(name, "answer", step="meten", item=each.id, value=value, text="")
    room.lead("reveal", step="meten")


def measure(room: Room, value: int, exercise: str = MEASURE) -> None:
    show(room, value, exercise)
    room.lead("close")


def effect(room: Room) -> Document:
    record = record_of(room.workbook, room.store.read(FACILITATOR), date(2027, 1, 12))
    return document(record, "effect")


def test_once_tells_nothing(room: Room) -> None:
    measure(room, 2)

    assert not [t for t in effect(room).tables if "verschuiving" in t.name]


@pytest.mark.parametrize(
    ("exercise", "after", "said"),
    [
        (MEASURE, 3, "Alles samen ging omhoog."),  # six of six up: chance is 2 in 64
        (MEASURE, 2, "Geen verschuiving te zien."),
        (BARRIERS, 1, "Alles samen ging omlaag."),
        (TIES, 3, "Alles samen ging omhoog."),
        (TIES, 2, "Geen verschuiving te zien."),
    ],
)
def test_what_shifted_between_start_and_end_is_in_the_report(
    room: Room, exercise: str, after: int, said: str
) -> None:
    measure(room, 2, exercise)
    measure(room, after, exercise)

    found = effect(room)

    assert Paragraph(f"{said} 6 mensen vulden het twee keer in.") in found.blocks
    (table,) = [each for each in found.tables if "verschuiving" in each.name]
    asked = [each.text for each in room.workbook.exercises[exercise].statements]
    assert [row[:2] for row in table.rows] == [(text, 6) for text in asked]


def test_statements_without_a_perspective_say_nothing_about_one(room: Room) -> None:
    show(room, 4)

    for tree in (room.screen_tree(), room.leader_tree(), room.tree(PEOPLE[0])):
        assert "Dit antwoordde de groep" in tree
        assert "Vanuit welk perspectief?" not in tree


def test_barriers_are_asked_again_in_the_words_of_the_conversations(room: Room) -> None:
    asked = {e.id: e.text for e in room.workbook.exercises[BARRIERS].statements}

    assert asked == {each.id: each.label for each in room.workbook.barriers}
