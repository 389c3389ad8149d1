"""What moved between two rounds is told without whose it was, to the facilitator only."""

import pytest

from werkboek.model import Kind, Role, View, Viewer
from werkboek.model.repeat import MINIMUM_REPEATED
from werkboek.store import SqlStore

from .room import FACILITATOR, SCREEN, Room

PEOPLE = tuple(f"mens{number}" for number in range(MINIMUM_REPEATED))


@pytest.fixture
def twice(store: SqlStore) -> Room:
    """Return a room that did the same questions twice; the last ones are not shown yet."""
    room = Room(store)
    room.join(*PEOPLE, "laat")
    for round_id, moved in (("r1", 0), ("r2", 2)):
        room.open(round_id)
        for number, person in enumerate(PEOPLE):
            room.answer(person, "s01", round_id, value=1 + number % 3)
            room.answer(person, "s02", round_id, value=1 + number % 3 + moved)
        if round_id == "r1":
            room.reveal(round_id)
        room.lead(Kind.CLOSED, round_id)
    return room


def test_what_moved_is_told_once_both_times_are_shown(twice: Room) -> None:
    assert twice.store.read(FACILITATOR).repeats == ()

    twice.reveal("r2")
    (found,) = twice.store.read(FACILITATOR).repeats

    assert (found.exercise, found.step, found.first, found.last) == (
        "stellingen",
        "oordeel",
        "r1",
        "r2",
    )
    assert found.items == {"s01": (0,) * 6, "s02": (2,) * 6}
    assert found.together == (2,) * 6


def test_a_point_that_no_scale_has_counts_for_nothing(twice: Room) -> None:
    twice.open("r3")
    for number, person in enumerate(PEOPLE):
        twice.answer(person, "s01", "r3", value=1 if number else 2**40)
    twice.reveal("r3")

    (found,) = twice.store.read(FACILITATOR).repeats

    assert (found.items, found.together) == ({}, ())  # five people are too few


@pytest.mark.parametrize("viewer", [SCREEN, Viewer(Role.PARTICIPANT, PEOPLE[0])])
def test_nobody_else_is_told(twice: Room, viewer: Viewer) -> None:
    twice.reveal("r2")

    assert twice.store.read(viewer).repeats == View(0).repeats


def test_nothing_is_told_of_fewer_people(twice: Room) -> None:
    twice.lead(Kind.REMOVED, participant=PEOPLE[0])
    twice.reveal("r2")
    (found,) = twice.store.read(FACILITATOR).repeats

    assert found.items == {}
    assert found.together == ()


def test_taking_somebody_out_afterwards_does_not_show_how_they_moved(twice: Room) -> None:
    twice.reveal("r2")
    before = twice.store.read(FACILITATOR).repeats
    twice.lead(Kind.REMOVED, participant=PEOPLE[0])

    assert twice.store.read(FACILITATOR).repeats == before
