"""Groups that work at the same time: each in its own round, unseen by the others."""

import pytest

from werkboek.errors import InvalidError, RefusedError
from werkboek.model import Event, Json, Kind, Role, Viewer, fold_session
from werkboek.store import SqlStore

from .room import FACILITATOR, SCREEN, Room

TABLE_A = ("anna", "bram", "chris")
TABLE_B = ("dewi", "eva", "finn")


@pytest.fixture
def tables(room: Room) -> Room:
    """Return a room with two groups of three, each in a round of its own."""
    room.join(*TABLE_A, *TABLE_B)
    room.divide(a="anna bram chris", b="dewi eva finn")
    room.open("ra", "a")
    room.open("rb", "b")
    return room


@pytest.fixture
def shown(tables: Room) -> Room:
    """Return the two groups with the answers of the first one shown."""
    for person in TABLE_A:
        tables.answer(person, round_id="ra", text=f"Uit a: {person}")
    for person in TABLE_B:
        tables.answer(person, round_id="rb", text=f"Uit b: {person}")
    tables.reveal("ra")
    return tables


def rounds(room: Room) -> dict[str, str]:
    """Return the id of the open round of each group, as the screen sees it."""
    session = fold_session(room.store.read(SCREEN).events)
    return {group: each.id for group, each in session.rounds.items()}


def test_two_groups_answer_at_the_same_time(tables: Room) -> None:
    tables.answer("anna", round_id="ra", value=1)
    tables.answer("dewi", round_id="rb", value=2)

    assert tables.store.read(FACILITATOR).answered == {
        ("ra", "oordeel"): 1,
        ("rb", "oordeel"): 1,
    }


@pytest.mark.parametrize("kind", [Kind.ANSWERED, Kind.READY])
def test_nobody_answers_in_a_round_of_another_group(tables: Room, kind: Kind) -> None:
    body: dict[str, Json] = {"step": "oordeel"}
    body |= {"item": "s01", "value": 1} if kind is Kind.ANSWERED else {"ready": True}

    with pytest.raises(RefusedError) as refusal:
        tables.write("anna", kind, "rb", **body)

    assert refusal.value.user_message == (
        "Deze oefening is van een andere groep. Er is niets opgeslagen."
    )


def test_who_has_no_group_yet_answers_only_with_the_whole_room(tables: Room) -> None:
    tables.join("gijs")
    with pytest.raises(RefusedError):
        tables.answer("gijs", round_id="ra", value=1)

    tables.open("r1")
    tables.answer("gijs", round_id="r1", value=1)


def test_who_comes_late_joins_in_as_soon_as_they_are_placed(tables: Room) -> None:
    tables.join("gijs")
    tables.divide(b="gijs")

    tables.answer("gijs", round_id="rb", value=1)

    assert tables.seen_by("gijs").group == "b"
    assert tables.store.read(SCREEN).groups == {"a": 3, "b": 4}


def test_placing_one_leaves_everybody_else_where_they_are(tables: Room) -> None:
    tables.divide(b="anna")

    people = tables.store.read(FACILITATOR).people
    assert {p.participant: p.group for p in people} == {
        **dict.fromkeys(("bram", "chris"), "a"),
        **dict.fromkeys(("anna", *TABLE_B), "b"),
    }


def test_only_the_group_the_facilitator_and_the_screen_see_what_is_shown(
    shown: Room, store: SqlStore
) -> None:
    for viewer in (FACILITATOR, SCREEN, Viewer(Role.PARTICIPANT, "anna")):
        entries = store.read(viewer).entries
        assert [entry.text for entry in entries] == [
            "Uit a: anna",
            "Uit a: bram",
            "Uit a: chris",
        ]
    for person in TABLE_B:
        assert "Uit a" not in repr(shown.seen_by(person))


def test_who_is_in_which_group_is_not_told_to_colleagues_or_the_screen(
    tables: Room, store: SqlStore
) -> None:
    for viewer in (SCREEN, Viewer(Role.PARTICIPANT, "anna")):
        seen = repr(store.read(viewer))
        others = {*TABLE_A, *TABLE_B} - {viewer.participant}
        assert not [other for other in others if f"'{other}'" in seen]
    assert tables.seen_by("anna").groups == {"a": 3, "b": 3}


def test_three_answers_are_needed_in_each_group(tables: Room) -> None:
    for person in (*TABLE_A, "dewi", "eva"):
        group = "ra" if person in TABLE_A else "rb"
        tables.answer(person, round_id=group, value=1)

    tables.reveal("ra")
    with pytest.raises(RefusedError) as refusal:
        tables.reveal("rb")

    assert "Er zijn pas 2 antwoorden." in refusal.value.user_message


def test_each_group_is_shown_advanced_and_closed_on_its_own(shown: Room) -> None:
    shown.answer("dewi", round_id="rb", text="Nog even iets anders")
    shown.lead(Kind.ADVANCED, "ra", step="duiden")
    shown.lead(Kind.CLOSED, "ra")

    assert rounds(shown) == {"b": "rb"}
    with pytest.raises(RefusedError):
        shown.answer("anna", round_id="ra", value=1)


def test_a_round_of_the_whole_room_ends_those_of_the_groups(tables: Room) -> None:
    tables.open("r1")

    assert rounds(tables) == {"": "r1"}
    for person, round_id in (("anna", "ra"), ("dewi", "rb")):
        with pytest.raises(RefusedError):
            tables.answer(person, round_id=round_id, value=1)


def test_a_new_round_of_a_group_ends_only_its_own_and_that_of_the_room(
    tables: Room,
) -> None:
    tables.open("ra2", "a")
    assert rounds(tables) == {"a": "ra2", "b": "rb"}

    tables.open("r1")
    tables.open("rb2", "b")
    assert rounds(tables) == {"b": "rb2"}


def test_who_changes_groups_sees_and_answers_what_the_new_group_does(shown: Room) -> None:
    shown.divide(b="anna")

    assert shown.seen_by("anna").entries == ()
    with pytest.raises(RefusedError):
        shown.write("anna", Kind.READY, "ra", step="oordeel", ready=True)
    shown.answer("anna", round_id="rb", value=1)
    # What she said at her first table stays there, as of anybody who leaves after a reveal.
    assert len(shown.seen_by("bram").entries) == 3


def test_readiness_is_counted_among_who_are_in_the_group_now(tables: Room) -> None:
    for person in ("anna", "bram"):
        tables.write(person, Kind.READY, "ra", step="oordeel", ready=True)

    tables.divide(b="anna")

    assert tables.store.read(SCREEN).ready == {("ra", "oordeel"): 1}


def test_who_comes_into_a_group_later_does_not_see_what_it_did_before(shown: Room) -> None:
    shown.lead(Kind.CLOSED, "ra")

    shown.divide(a="dewi", b="anna")

    assert shown.seen_by("dewi").entries == ()
    assert len(shown.seen_by("anna").entries) == 3


def test_who_left_the_room_is_in_no_group(tables: Room) -> None:
    tables.lead(Kind.REMOVED, participant="anna")

    view = tables.store.read(FACILITATOR)

    assert (view.joined, view.groups) == (5, {"a": 2, "b": 3})


def test_without_groups_a_round_is_everybodys(room: Room, store: SqlStore) -> None:
    """As trajectories were before there were groups: no group in the body."""
    room.join("anna")
    body: dict[str, Json] = {"exercise": "stellingen", "set": "kort"}
    store.append(FACILITATOR, Event("r1", Kind.OPENED, FACILITATOR.actor, body=body))

    room.answer("anna", value=1)

    assert (store.read(SCREEN).groups, rounds(room)) == ({}, {"": "r1"})


@pytest.mark.parametrize(
    "groups",
    [
        {"a": ["anna"], "b": ["anna"]},
        {"a": "anna"},
        {"a": [1]},
        ["anna"],
        {"a" * 101: ["anna"]},
        {str(number): [] for number in range(51)},
    ],
)
def test_a_division_that_makes_no_sense_is_not_understood(
    tables: Room, groups: Json
) -> None:
    with pytest.raises(InvalidError):
        tables.lead(Kind.GROUPED, groups=groups)


@pytest.mark.parametrize("kind", [Kind.GROUPED, Kind.PROJECTED])
def test_only_the_facilitator_divides_and_chooses_what_the_screen_shows(
    tables: Room, kind: Kind
) -> None:
    body: dict[str, Json] = (
        {"groups": {"b": ["anna"]}} if kind is Kind.GROUPED else {"group": "b"}
    )

    with pytest.raises(RefusedError):
        tables.write("anna", kind, "", **body)


def test_the_time_is_set_in_an_open_round_by_the_facilitator(tables: Room) -> None:
    tables.lead(Kind.TIMED, "ra", act="start", seconds=120)

    with pytest.raises(RefusedError):
        tables.write("anna", Kind.TIMED, "ra", act="start", seconds=120)
    tables.lead(Kind.CLOSED, "ra")
    with pytest.raises(RefusedError):
        tables.lead(Kind.TIMED, "ra", act="add", seconds=60)
    for seconds in (0, -60, 1.5, True, "60", 10**6):
        with pytest.raises(InvalidError):
            tables.lead(Kind.TIMED, "rb", act="start", seconds=seconds)
    with pytest.raises(InvalidError):
        tables.lead(Kind.TIMED, "rb", act="wind")
