"""A choice out of a list is shown item by item, never as what one person chose together."""

import pytest

from werkboek.errors import InvalidError
from werkboek.model import Entry, Json, Kind

from .room import SCREEN, Room


def choose(room: Room, person: str, *items: str, text: str = "") -> None:
    room.answer(person, "keuze", value=dict.fromkeys(items, True), text=text)


def test_what_three_people_chose_is_shown_and_the_rest_is_not(session: Room) -> None:
    choose(session, "anna", "D01", "D02")
    choose(session, "bram", "D01", "D03")
    choose(session, "chris", "D01", "D02")
    session.reveal()

    entries = session.store.read(SCREEN).entries

    assert entries == (Entry("r1", "oordeel", "D01", value=True),) * 3


def test_a_ranking_is_shown_as_places_per_item(session: Room) -> None:
    for person, order in {"anna": "ab", "bram": "ba", "chris": "ab", "dewi": "c"}.items():
        places: dict[str, Json] = {item: place for place, item in enumerate(order, start=1)}
        session.answer(person, "volgorde", value=places)
    session.reveal()

    entries = session.store.read(SCREEN).entries

    assert [(e.item, e.value) for e in entries] == [
        ("a", 1),
        ("a", 1),
        ("a", 2),
        ("b", 1),
        ("b", 2),
        ("b", 2),
    ]


def test_the_last_choice_replaces_the_one_before_as_a_whole(session: Room) -> None:
    choose(session, "anna", "D09")
    for person in ("anna", "bram", "chris"):
        choose(session, person, "D01")
    choose(session, "dewi", "D01")
    choose(session, "dewi")  # takes it back
    session.reveal()

    assert len(session.seen_by("dewi").entries) == 3


def test_a_reason_does_not_lie_beside_the_choice_it_belongs_to(session: Room) -> None:
    for person in ("anna", "bram", "chris"):
        choose(session, person, "D01", text=f"omdat {person} dat vindt")
    session.reveal()

    entries = session.store.read(SCREEN).entries

    assert [e.item for e in entries if e.text] == ["keuze"] * 3
    assert not any(e.text and e.value for e in entries)


def test_rows_are_shown_one_by_one_from_three_people_on(session: Room) -> None:
    rows: list[Json] = [
        {"partij": "buren", "belang": "rust"},
        {"partij": "gezin", "belang": "huis"},
    ]
    session.answer("anna", "rijen", value=[*rows])
    session.answer("bram", "rijen", value=[rows[0]])
    session.answer("chris", "rijen", value=[])  # says nothing
    session.answer("dewi", "rijen", value=[rows[0]])
    session.reveal()

    values = [entry.value for entry in session.store.read(SCREEN).entries]

    assert values == [rows[0]] * 3 + [rows[1]]


def test_too_much_in_a_row_says_what_to_do(session: Room) -> None:
    with pytest.raises(InvalidError) as caught:
        session.answer("anna", "rijen", value=[{"partij": "x" * 2001}])

    assert caught.value.user_message.startswith("Je tekst heeft 2001 tekens.")
    assert not session.seen_by("anna").events[-1:] or (
        session.seen_by("anna").events[-1].kind is not Kind.ANSWERED
    )
