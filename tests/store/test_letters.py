"""A guess about a colleague reaches that colleague and nobody else, on both databases."""

import pytest

from werkboek.errors import RefusedError
from werkboek.model import Estimate, Event, Json, Kind, Person, Role, View, Viewer

from .room import FACILITATOR, SCREEN, Room

PEOPLE = ("anna", "bram", "chris", "dewi")
CIRCLE: dict[str, Json] = {
    "anna": "bram",
    "bram": "chris",
    "chris": "dewi",
    "dewi": "anna",
}
GUESS: dict[str, Json] = {"D01": "kanarie: je vroeg eerst hoe het ging"}


@pytest.fixture
def paired(session: Room) -> Room:
    """Return the room in which everybody has a colleague to guess about."""
    session.lead(Kind.PAIRED, "r1", step="gok", deal=CIRCLE)
    return session


def guess(room: Room, person: str, **guesses: Json) -> Event:
    value = guesses or GUESS
    return room.write(person, Kind.ESTIMATED, step="gok", value=value)


def hand_over(room: Room) -> None:
    room.reveal(step="gok")


def answer(room: Room, person: str, estimate: str, said: str = "ja") -> Event:
    return room.write(
        person,
        Kind.CONFIRMED,
        step="klopt",
        item=estimate,
        value={"D01": said},
        text="mus: ook moed",
    )


def everybody(room: Room) -> dict[str, View]:
    viewers = [FACILITATOR, SCREEN, *(Viewer(Role.PARTICIPANT, name) for name in PEOPLE)]
    return {viewer.actor: room.store.read(viewer) for viewer in viewers}


def readers(room: Room, word: str) -> set[str]:
    return {actor for actor, view in everybody(room).items() if word in repr(view)}


def test_a_guess_reaches_its_colleague_once_it_is_handed_over(paired: Room) -> None:
    made = guess(paired, "anna")

    assert readers(paired, "kanarie") == {"anna"}

    hand_over(paired)

    assert readers(paired, "kanarie") == {"anna", "bram"}
    assert paired.seen_by("bram").estimates == (
        Estimate(
            made.id, "r1", "gok", is_mine=False, colleague="Naam van anna", guesses=GUESS
        ),
    )


def test_the_answer_reaches_who_made_the_guess_and_nobody_else(paired: Room) -> None:
    made = guess(paired, "anna")
    hand_over(paired)

    answer(paired, "bram", made.id, "deels")

    assert readers(paired, "mus:") == {"anna", "bram"}
    (seen,) = paired.seen_by("anna").estimates
    assert (seen.is_mine, seen.colleague) == (True, "Naam van bram")
    assert (seen.answers, seen.missing) == ({"D01": "deels"}, "mus: ook moed")


def test_a_page_hears_of_an_answer_to_its_own_guess_only(paired: Room) -> None:
    made = guess(paired, "anna")
    hand_over(paired)
    before = {name: paired.seen_by(name).seq for name in PEOPLE}

    answer(paired, "bram", made.id)

    after = {name: paired.seen_by(name).seq for name in PEOPLE}
    assert {n for n in PEOPLE if after[n] != before[n]} == {"anna", "bram"}


def test_taking_back_the_hand_over_takes_it_off_the_colleagues_page(paired: Room) -> None:
    guess(paired, "anna")
    hand_over(paired)
    paired.conceal(step="gok")

    assert readers(paired, "kanarie") == {"anna"}
    guess(paired, "anna", D02="merel: anders")
    hand_over(paired)
    assert readers(paired, "kanarie") == {"anna"}  # her own earlier version
    assert readers(paired, "merel") == {"anna", "bram"}


def test_a_guess_that_was_handed_over_stays_as_it_is(paired: Room) -> None:
    guess(paired, "anna")
    hand_over(paired)

    with pytest.raises(RefusedError) as refusal:
        guess(paired, "anna", D02="anders")

    assert "al getoond" in refusal.value.user_message


@pytest.mark.parametrize("person", ["anna", "chris", "dewi"])
def test_nobody_answers_a_guess_that_is_not_about_them(paired: Room, person: str) -> None:
    made = guess(paired, "anna")
    hand_over(paired)

    with pytest.raises(RefusedError) as refusal:
        answer(paired, person, made.id)

    assert (
        refusal.value.user_message == "Dit is niet aan jou gegeven. Er is niets opgeslagen."
    )


def test_nobody_answers_before_the_hand_over_or_an_older_version(paired: Room) -> None:
    old = guess(paired, "anna")
    new = guess(paired, "anna", D02="anders")
    with pytest.raises(RefusedError):
        answer(paired, "bram", new.id)
    hand_over(paired)
    with pytest.raises(RefusedError):
        answer(paired, "bram", old.id)

    answer(paired, "bram", new.id)


def test_who_is_paired_with_nobody_cannot_write(session: Room) -> None:
    with pytest.raises(RefusedError) as refusal:
        guess(session, "anna")

    assert "nog niet verdeeld" in refusal.value.user_message


def test_the_page_cannot_say_about_whom_it_is(paired: Room) -> None:
    with pytest.raises(Exception, match="unknown fields"):
        paired.write("anna", Kind.ESTIMATED, step="gok", value=GUESS, about="dewi")


def test_pairing_again_keeps_who_already_wrote_with_their_colleague(paired: Room) -> None:
    guess(paired, "anna")

    with pytest.raises(RefusedError) as refusal:
        paired.lead(Kind.PAIRED, "r1", step="gok", deal={**CIRCLE, "anna": "chris"})
    paired.join("eva")
    paired.lead(
        Kind.PAIRED, "r1", step="gok", deal={**CIRCLE, "dewi": "eva", "eva": "anna"}
    )

    assert "blijven bij elkaar" in refusal.value.user_message
    assert paired.seen_by("eva").colleagues["r1", "gok"].nickname == "Naam van anna"


@pytest.mark.parametrize("deal", [{"anna": "anna"}, {"anna": "vreemd"}, {"vreemd": "anna"}])
def test_a_pair_is_two_people_in_the_room(session: Room, deal: dict[str, Json]) -> None:
    with pytest.raises(RefusedError):
        session.lead(Kind.PAIRED, "r1", step="gok", deal=deal)


def test_who_leaves_takes_their_guess_along(paired: Room) -> None:
    guess(paired, "anna")
    hand_over(paired)
    paired.lead(Kind.REMOVED, participant="anna")

    assert paired.seen_by("bram").estimates == ()


def test_nobody_gets_the_pseudonym_of_a_colleague(paired: Room) -> None:
    made = guess(paired, "anna")
    hand_over(paired)
    answer(paired, "bram", made.id)

    for name in PEOPLE:
        view = paired.seen_by(name)
        actors = {event.actor for event in view.events} - {FACILITATOR.actor}
        assert actors <= {name}
        assert view.colleagues["r1", "gok"].participant == ""
        assert f"'{CIRCLE[name]}'" not in repr(view)


def test_an_item_is_handed_to_one_person_and_others_do_not_see_it(session: Room) -> None:
    session.lead(Kind.DEALT, "r1", step="bril", deal={"anna": "zorg", "bram": "bestuur"})

    assert session.seen_by("anna").dealt == {("r1", "bril"): "zorg"}
    assert session.seen_by("chris").dealt == {}
    assert "bestuur" not in repr(session.seen_by("anna"))
    assert "zorg" not in repr(session.store.read(SCREEN))


def test_turns_are_counted_for_all_and_named_for_nobody(session: Room) -> None:
    for person, state in [
        ("anna", "nu"),
        ("anna", "geweest"),
        ("bram", "gepast"),
        ("chris", "nu"),
    ]:
        session.lead(Kind.TURNED, "r1", step="ronde", participant=person, state=state)

    seen = {name: view.turns["r1", "ronde"] for name, view in everybody(session).items()}

    assert {turn.had for turn in seen.values()} == {2}
    assert [seen[name].mine for name in PEOPLE] == ["geweest", "gepast", "nu", ""]
    assert "bram" not in repr(session.store.read(SCREEN))


def test_people_are_paired_in_the_open_round_only(session: Room) -> None:
    session.lead(Kind.CLOSED, "r1")

    with pytest.raises(RefusedError):
        session.lead(Kind.PAIRED, "r1", step="gok", deal=CIRCLE)


def test_what_fits_one_person_is_not_a_way_to_show_answers_of_the_group(
    paired: Room,
) -> None:
    paired.write("anna", Kind.ANSWERED, step="gok", item="x", value=1, text="alleen")
    guess(paired, "bram")
    hand_over(paired)

    assert paired.store.read(SCREEN).entries == ()
    assert (
        Person("", "Naam van bram", "beleid")
        == paired.seen_by("anna").colleagues["r1", "gok"]
    )
