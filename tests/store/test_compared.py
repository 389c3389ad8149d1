"""Answers per discipline next to guesses: once both are shown, and never of a few."""

from collections import Counter
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from werkboek.errors import InvalidError, RefusedError
from werkboek.model import DisciplineAnswers, Kind, Role, Viewer
from werkboek.store import SqlStore
from werkboek.store.compared import apart

from .room import FACILITATOR, SCREEN, Room

WORK = ("wmo",) * 5 + ("oov",) * 6 + ("jeugd",)
PEOPLE = [f"p{n}" for n in range(len(WORK))]


@pytest.fixture
def room(store: SqlStore) -> Room:
    for name, work in zip(PEOPLE, WORK, strict=True):
        store.join(name, name, work)
    room = Room(store)
    room.open()
    # Wmo: 1 1 2 1 1, oov: 5 4 5 5 5 4, jeugd: 3.
    for name, value in zip(PEOPLE, (1, 1, 2, 1, 1, 5, 4, 5, 5, 5, 4, 3), strict=True):
        room.answer(name, value=value)
    for name in PEOPLE:
        room.write(name, Kind.ANSWERED, step="schatten", item="wmo/s01", value=4)
    return room


def show(room: Room, least: int = 5) -> None:
    room.lead(Kind.REVEALED, "r1", step="schatten", of="oordeel", least=least)


def everybody() -> list[Viewer]:
    return [FACILITATOR, SCREEN, *(Viewer(Role.PARTICIPANT, name) for name in PEOPLE)]


def test_nothing_is_compared_before_both_are_shown(room: Room) -> None:
    show(room)
    assert [room.store.read(each).compared for each in everybody()] == [{}] * 14

    room.conceal(step="schatten")
    room.reveal()
    assert [room.store.read(each).compared for each in everybody()] == [{}] * 14


def test_a_single_colleague_takes_the_smallest_discipline_along(room: Room) -> None:
    room.reveal()
    show(room)

    # Jeugd is one person, so wmo, the smallest that is left, hides with them.
    only = (DisciplineAnswers("oov", "s01", (0, 0, 0, 2, 4)),)
    for viewer in everybody():
        assert room.store.read(viewer).compared == {("r1", "schatten"): only}


def test_it_is_gone_when_the_answers_are_concealed(room: Room) -> None:
    room.reveal()
    show(room)
    room.conceal()

    assert room.store.read(SCREEN).compared == {}


def test_guesses_are_not_shown_without_enough_answers(store: SqlStore) -> None:
    room = Room(store)
    for name in PEOPLE:
        store.join(name, name, "")
    room.open()
    for name in PEOPLE[:3]:
        room.write(name, Kind.ANSWERED, step="schatten", item="s01", value=4)
    for name in PEOPLE[:2]:
        room.answer(name, value=4)

    with pytest.raises(RefusedError, match="too few"):
        show(room)


def test_fewer_than_three_can_never_be_asked_for(room: Room) -> None:
    room.reveal()

    with pytest.raises(InvalidError):
        show(room, least=2)


@pytest.mark.parametrize(
    ("answers", "shown"),
    [
        # Nine people: too few to say anything per discipline.
        ({"a": {1: 3, 2: 2}, "b": {4: 2, 5: 2}}, set()),
        # Two disciplines of five hide each other.
        ({"a": {1: 3, 2: 2}, "b": {4: 3, 5: 2}}, {"a", "b"}),
        # All of b said the same: b is not shown, nor a, or b would follow.
        ({"a": {1: 3, 2: 2}, "b": {4: 5}}, set()),
        # With c as company b can hide; a is shown.
        ({"a": {1: 3, 2: 3}, "b": {4: 5}, "c": {2: 2, 4: 3}}, {"a"}),
        # One discipline is the whole room: that is no comparison.
        ({"a": {1: 6, 2: 6}}, set()),
    ],
)
def test_who_is_shown_by_hand(answers: dict[str, dict[int, int]], shown: set[str]) -> None:
    assert set(apart({k: Counter(v) for k, v in answers.items()}, 5)) == shown


points = st.lists(st.integers(1, 5), max_size=9).map(Counter)


@given(st.dictionaries(st.sampled_from(["", *"abcdefg"]), points), st.integers(3, 6))
def test_nothing_that_is_shown_or_follows_is_about_a_few(
    answers: dict[str, Counter[int]], least: int
) -> None:
    shown = apart(answers, least)

    whole = Counter(chain.from_iterable(each.elements() for each in answers.values()))
    rest = whole - Counter(chain.from_iterable(e.elements() for e in shown.values()))
    for each in (*shown.values(), *([rest] if shown and rest else [])):
        assert each.total() >= least
        assert len(+each) > 1
    for name, each in shown.items():
        assert whole.total() - each.total() >= least
        assert name in answers
