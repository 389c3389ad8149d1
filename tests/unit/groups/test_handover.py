"""Prepared groups find their people in the room; what is unsure is never called sure."""

from collections.abc import Sequence

import pytest

from werkboek.analysis.groups import Seat, hand_over
from werkboek.model import Answer, Colleague, Json, Person


def room(*nicknames: str) -> list[Person]:
    return [Person(f"p{n}", name, "wmo") for n, name in enumerate(nicknames)]


def listed(*names: str) -> list[Colleague]:
    return [Colleague(f"mens-{n}", name) for n, name in enumerate(names)]


def note(*rows: str) -> Answer:
    places: list[Json] = [
        {"mens": f"mens-{n}", "groepen": row} for n, row in enumerate(rows)
    ]
    return {"van": 5, "tot": 6, "gehouden": 0, "plaatsen": places}


@pytest.mark.parametrize(
    ("here", "prepared", "seats"),
    [
        (["Anna"], ["Anna"], [Seat("Anna", "1", is_sure=True)]),
        (["anna  "], ["ANNA"], [Seat("ANNA", "1", is_sure=True)]),
        (["Anna"], ["Anna Bakker"], [Seat("Anna Bakker", "1", is_sure=False)]),
        (["Anna Bakker"], ["Anna"], [Seat("Anna", "1", is_sure=False)]),
        (["Bram"], ["Anna"], [None]),
        # two with one name: whoever it is, somebody looks
        (
            ["Anna", "Anna 2"],
            ["Anna", "Anna (2)"],
            [Seat("Anna", "1", is_sure=False), Seat("Anna (2)", "2", is_sure=False)],
        ),
        (["Anna", "Anna 2"], ["Anna"], [Seat("Anna", "1", is_sure=False), None]),
        (["Anna"], ["Anna Bakker", "Anna Visser"], [None]),
    ],
)
def test_names_are_matched_and_doubt_is_named(
    here: Sequence[str], prepared: Sequence[str], seats: Sequence[Seat | None]
) -> None:
    found = hand_over(room(*here), listed(*prepared), note("1 2", "2 1"), 1)

    assert [found.seats.get(f"p{n}") for n in range(len(here))] == list(seats)


def test_who_has_a_place_but_is_not_in_the_room_is_named() -> None:
    found = hand_over(room("Anna"), listed("Anna", "Bram", "Chris"), note("1", "2", "-"), 1)

    assert found.absent == ("Bram",)


def test_each_session_has_groups_of_its_own() -> None:
    found = hand_over(room("Anna", "Bram"), listed("Anna", "Bram"), note("1 2", "2 2"), 2)

    assert [seat.group for seat in found.seats.values()] == ["2", "2"]
