"""Who may write what, and when."""

import pytest

from werkboek.errors import RefusedError
from werkboek.model import OPEN_KINDS, Event, Json, Kind, Role, Viewer
from werkboek.store import SqlStore

from .room import FACILITATOR, SCREEN, Room

ANNA = Viewer(Role.PARTICIPANT, "anna")
ANSWER: dict[str, Json] = {"step": "oordeel", "item": "s01", "value": 4}


@pytest.mark.usefixtures("session")
def test_sending_twice_saves_once(store: SqlStore) -> None:
    event = Event("a1", Kind.ANSWERED, "anna", "r1", ANSWER)

    first = store.append(ANNA, event)
    again = store.append(ANNA, event)

    assert again == first
    assert [e.id for e in store.read(ANNA).events].count("a1") == 1


def test_a_retry_of_what_was_saved_is_fine_after_reveal(
    session: Room, store: SqlStore
) -> None:
    event = Event("a1", Kind.ANSWERED, "anna", "r1", ANSWER)
    first = store.append(ANNA, event)
    session.answer("bram", value=1)
    session.answer("chris", value=1)
    session.reveal()

    assert store.append(ANNA, event) == first


@pytest.mark.usefixtures("session")
def test_an_id_of_somebody_else_is_refused(store: SqlStore) -> None:
    store.append(ANNA, Event("a1", Kind.ANSWERED, "anna", "r1", ANSWER))

    with pytest.raises(RefusedError):
        store.append(
            Viewer(Role.PARTICIPANT, "bram"),
            Event("a1", Kind.ANSWERED, "bram", "r1", ANSWER),
        )


@pytest.mark.parametrize("viewer", [ANNA, FACILITATOR, SCREEN], ids=lambda v: v.role)
@pytest.mark.usefixtures("session")
def test_nobody_writes_as_another(store: SqlStore, viewer: Viewer) -> None:
    with pytest.raises(RefusedError):
        store.append(viewer, Event("x", Kind.ANSWERED, "bram", "r1", ANSWER))


@pytest.mark.parametrize("kind", [*sorted(OPEN_KINDS), Kind.REMOVED, Kind.JOINED])
@pytest.mark.usefixtures("session")
def test_a_participant_does_not_lead(store: SqlStore, kind: Kind) -> None:
    with pytest.raises(RefusedError):
        store.append(ANNA, Event("x", kind, "anna", "r1", {"step": "oordeel"}))


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.usefixtures("session")
def test_a_screen_writes_nothing(store: SqlStore, kind: Kind) -> None:
    with pytest.raises(RefusedError):
        store.append(SCREEN, Event("x", kind, SCREEN.actor, "r1", {"step": "oordeel"}))


@pytest.mark.usefixtures("session")
def test_the_facilitator_does_not_answer(store: SqlStore) -> None:
    with pytest.raises(RefusedError):
        store.append(
            FACILITATOR, Event("x", Kind.ANSWERED, FACILITATOR.actor, "r1", ANSWER)
        )


def test_who_did_not_join_does_not_answer(session: Room) -> None:
    with pytest.raises(RefusedError) as refusal:
        session.answer("stranger", value=1)

    assert refusal.value.user_message.startswith("Je doet niet mee")


def test_who_was_removed_does_not_answer_and_does_not_come_back(session: Room) -> None:
    session.lead(Kind.REMOVED, participant="anna")

    with pytest.raises(RefusedError):
        session.answer("anna", value=1)
    with pytest.raises(RefusedError):
        session.join("anna")


def test_a_closed_round_takes_no_answers(session: Room) -> None:
    session.lead(Kind.CLOSED, "r1")

    with pytest.raises(RefusedError) as refusal:
        session.answer("anna", value=1)

    assert refusal.value.user_message == "Deze ronde is niet open. Er is niets opgeslagen."


def test_opening_a_round_closes_the_one_before_for_good(session: Room) -> None:
    session.open("r2")
    session.answer("anna", round_id="r2", value=1)
    session.lead(Kind.CLOSED, "r2")

    for round_id in ("r1", "r2"):
        with pytest.raises(RefusedError):
            session.answer("anna", round_id=round_id, value=1)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (Kind.ADVANCED, {"step": "oordeel"}),
        (Kind.REVEALED, {"step": "oordeel"}),
        (Kind.CONCEALED, {"step": "oordeel"}),
        (Kind.SHOWN, {"step": "oordeel", "item": ""}),
        (Kind.CLOSED, {}),
    ],
)
def test_a_round_that_does_not_exist_is_refused(
    session: Room, kind: Kind, body: dict[str, Json]
) -> None:
    with pytest.raises(RefusedError):
        session.lead(kind, "r9", **body)


def test_an_answer_that_is_shown_stays_as_it_is_until_it_is_concealed(
    session: Room,
) -> None:
    for participant in ("anna", "bram", "chris"):
        session.answer(participant, value=1)
    session.reveal()

    with pytest.raises(RefusedError) as refusal:
        session.answer("anna", value=5)

    assert refusal.value.user_message == (
        "De antwoorden zijn al getoond. Je kunt dit antwoord niet meer wijzigen."
    )
    session.conceal()
    session.answer("anna", value=5)


def test_another_step_of_the_round_goes_on_after_reveal(session: Room) -> None:
    for participant in ("anna", "bram", "chris"):
        session.answer(participant, value=1)
    session.reveal()

    session.write("anna", Kind.ANSWERED, step="waarom", item="w1", text="Daarom.")

    assert session.store.read(SCREEN).answered["r1", "waarom"] == 1


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (0, "Er zijn nog geen antwoorden."),
        (1, "Er is pas 1 antwoord."),
        (2, "Er zijn pas 2 antwoorden."),
    ],
)
def test_too_few_answers_are_not_shown(session: Room, answers: int, sentence: str) -> None:
    for participant in ("anna", "bram")[:answers]:
        session.answer(participant, value=1)
        session.answer(participant, value=2)  # changing one's mind is not another person

    with pytest.raises(RefusedError) as refusal:
        session.reveal()

    assert refusal.value.user_message == (
        f"{sentence} Vanaf 3 kun je ze tonen zonder dat te zien is wie wat antwoordde."
    )


def test_a_locked_room_takes_nobody_new_and_keeps_who_is_in(session: Room) -> None:
    session.lead(Kind.LOCKED)

    with pytest.raises(RefusedError) as refusal:
        session.join("eva")

    assert "gesloten" in refusal.value.user_message
    session.join("anna")
    session.lead(Kind.UNLOCKED)
    session.join("eva")
    assert session.seen_by("eva").joined == 5


def test_joining_again_with_the_same_words_changes_nothing(store: SqlStore) -> None:
    first = store.join("p1", "Sam", "beleid")
    store.join("p2", "Sam", "beleid")

    assert store.join("p1", "Sam", "beleid") == first
    assert store.join("p2", "Sam", "beleid") > first
    assert [p.nickname for p in store.read(FACILITATOR).people] == ["Sam", "Sam 2"]


def test_a_nickname_in_use_gets_a_number(store: SqlStore) -> None:
    for participant, nickname in [("p1", "Sam"), ("p2", "SAM"), ("p3", "Sam")]:
        store.join(participant, nickname, "")

    people = store.read(FACILITATOR).people

    assert {p.participant: p.nickname for p in people} == {
        "p1": "Sam",
        "p2": "SAM 2",
        "p3": "Sam 3",
    }


def test_a_participant_can_change_their_name(store: SqlStore) -> None:
    store.join("p1", "Sam", "beleid")
    store.join("p1", "Kim", "zorg")

    (person,) = store.read(Viewer(Role.PARTICIPANT, "p1")).people

    assert (person.nickname, person.discipline) == ("Kim", "zorg")


@pytest.mark.parametrize("role", list(Role))
def test_a_participant_cannot_pass_for_a_role(store: SqlStore, role: Role) -> None:
    with pytest.raises(RefusedError):
        store.join(role.value, "Sam", "")
