"""What each viewer sees: private while writing, then revealed without who."""

from collections.abc import Callable
from pathlib import Path

import pytest

from werkboek.errors import RefusedError
from werkboek.model import Entry, Kind, Person, Role, Viewer
from werkboek.store import SqlStore, open_store

from .room import FACILITATOR, SCREEN, Room

EVERYBODY = [FACILITATOR, SCREEN, Viewer(Role.PARTICIPANT, "dewi")]
everybody = pytest.mark.parametrize("viewer", EVERYBODY, ids=lambda viewer: viewer.role)


@pytest.fixture
def answered(session: Room) -> Room:
    """Return a session in which three of four people gave a reason."""
    for participant, value in [("anna", 1), ("bram", 5), ("chris", 3)]:
        session.answer(participant, value=value, text=f"Omdat {value}")
    return session


@everybody
@pytest.mark.usefixtures("answered")
def test_before_reveal_only_counts_are_shared(store: SqlStore, viewer: Viewer) -> None:
    view = store.read(viewer)

    assert view.entries == ()
    assert "Omdat" not in repr(view)
    counts = {} if viewer.role is Role.PARTICIPANT else {("r1", "oordeel"): 3}
    assert (view.joined, view.answered) == (4, counts)


def test_own_answers_come_back_in_order(answered: Room) -> None:
    answered.answer("anna", value=2)

    own = [e for e in answered.seen_by("anna").events if e.kind is Kind.ANSWERED]

    assert [event.body["value"] for event in own] == [1, 2]
    assert own[0].seq < own[1].seq


@everybody
def test_after_reveal_everybody_sees_the_latest_answers_without_who(
    answered: Room, store: SqlStore, viewer: Viewer
) -> None:
    answered.answer("anna", value=4)
    answered.reveal()

    entries = store.read(viewer).entries

    assert {entry.value for entry in entries if not entry.text} == {3, 4, 5}
    assert {entry.text for entry in entries if entry.text} == {"Omdat 3", "Omdat 5"}
    assert {entry.value for entry in entries if entry.text} == {None}
    assert len(entries) == 5


def test_concealing_takes_the_answers_away_and_a_new_reveal_shows_the_new_ones(
    answered: Room, store: SqlStore
) -> None:
    answered.reveal()
    assert store.read(SCREEN).entries

    answered.conceal()
    assert store.read(SCREEN).entries == ()

    answered.answer("anna", value=2)
    answered.reveal()
    assert {e.value for e in store.read(SCREEN).entries if not e.text} == {2, 3, 5}


def test_an_item_with_two_answers_is_left_out_with_its_texts(
    answered: Room, store: SqlStore
) -> None:
    answered.answer("anna", item="s02", value=1, text="Zo is het")
    answered.answer("bram", item="s02", value=2)
    answered.answer("chris", item="s02", value=2)
    answered.answer("chris", item="s02")  # takes it back
    answered.reveal()

    assert {entry.item for entry in store.read(SCREEN).entries} == {"s01"}


def test_an_answer_can_be_only_text(session: Room, store: SqlStore) -> None:
    for participant in ("anna", "bram", "chris"):
        session.answer(participant, text="Eens")
    session.reveal()

    entry = Entry("r1", "oordeel", "s01", text="Eens")
    assert store.read(SCREEN).entries == (entry, entry, entry)


def test_nobody_answers_several_times_at_once(answered: Room, store: SqlStore) -> None:
    answered.answer("dewi", value=[5, 5, [5], "5"])
    answered.reveal()

    said = [each.value for each in store.read(SCREEN).entries if not each.text]
    assert sorted(map(str, said)) == ["1", "3", "5"]


def test_answers_of_somebody_removed_do_not_count(answered: Room, store: SqlStore) -> None:
    answered.answer("dewi", value=5)
    answered.lead(Kind.REMOVED, participant="anna")
    answered.reveal()

    view = store.read(SCREEN)

    assert {e.value for e in view.entries if not e.text} == {3, 5}
    assert (view.joined, view.answered) == (3, {("r1", "oordeel"): 3})


def test_removing_somebody_after_reveal_does_not_show_what_they_said(
    answered: Room, store: SqlStore
) -> None:
    answered.reveal()
    before = store.read(SCREEN).entries

    answered.lead(Kind.REMOVED, participant="anna")

    assert store.read(SCREEN).entries == before


def test_showing_it_again_after_removing_somebody_shows_the_same(
    answered: Room, store: SqlStore
) -> None:
    answered.answer("dewi", value=4)
    answered.reveal()
    before = store.read(SCREEN).entries

    answered.conceal()
    answered.lead(Kind.REMOVED, participant="anna")
    answered.reveal()

    assert store.read(SCREEN).entries == before


def test_who_is_removed_before_their_answer_was_shown_is_not_in_it(
    answered: Room, store: SqlStore
) -> None:
    answered.reveal()
    before = store.read(SCREEN).entries

    answered.conceal()
    answered.answer("dewi", value=4)
    answered.lead(Kind.REMOVED, participant="dewi")
    answered.reveal()

    assert store.read(SCREEN).entries == before


def test_what_somebody_changed_before_they_were_removed_is_not_shown(
    answered: Room, store: SqlStore
) -> None:
    answered.answer("dewi", value=4)
    answered.reveal()
    before = store.read(SCREEN).entries

    answered.conceal()
    answered.answer("dewi", value=2, text="Dit zag nog niemand")
    answered.lead(Kind.REMOVED, participant="dewi")
    answered.reveal()

    assert store.read(SCREEN).entries == before


@everybody
def test_what_is_private_is_never_shown_and_is_no_reason_to_show(
    answered: Room, store: SqlStore, viewer: Viewer
) -> None:
    for participant in ("anna", "bram", "chris"):
        answered.answer(participant, "s02", text="Mijn maatje", private=True)
        answered.answer(participant, step="maatje", text="Mijn maatje", private=True)

    answered.reveal()
    with pytest.raises(RefusedError, match="0 answers"):
        answered.reveal(step="maatje")

    assert "Omdat 1" in repr(store.read(viewer).entries)
    assert "Mijn maatje" not in repr(store.read(viewer))


def test_the_order_of_entries_does_not_tell_who_answered_first(
    new_location: Callable[[], Path | str],
) -> None:
    seen = []
    for order in (["anna", "bram", "chris"], ["chris", "anna", "bram"]):
        store = open_store(new_location())
        room = Room(store)
        room.join(*sorted(order))
        room.open()
        for participant in order:
            room.answer(participant, value=len(participant), text=f"Van {participant}")
        room.reveal()
        seen.append(store.read(SCREEN).entries)
        store.close()

    assert seen[0] == seen[1]


def test_ready_counts_the_last_word(session: Room, store: SqlStore) -> None:
    for participant, ready in [("anna", True), ("bram", True), ("anna", False)]:
        session.write(participant, Kind.READY, step="oordeel", ready=ready)

    assert store.read(SCREEN).ready == {("r1", "oordeel"): 1}


def test_names_are_for_the_facilitator(session: Room, store: SqlStore) -> None:
    session.lead(Kind.REMOVED, participant="dewi")

    names = [person.participant for person in store.read(FACILITATOR).people]

    assert names == ["anna", "bram", "chris"]
    assert store.read(SCREEN).people == ()
    assert session.seen_by("anna").people == (Person("anna", "Naam van anna", "beleid"),)


@pytest.mark.parametrize("participant", ["dewi", "stranger"])
def test_who_is_not_in_the_room_sees_no_results(answered: Room, participant: str) -> None:
    answered.reveal()
    answered.lead(Kind.REMOVED, participant="dewi")

    view = answered.seen_by(participant)

    assert (view.entries, view.people, view.joined) == ((), (), 0)
    assert {event.actor for event in view.events} <= {participant, FACILITATOR.actor}


def test_who_joins_late_sees_what_is_shown(answered: Room) -> None:
    answered.reveal()
    answered.join("eva")

    assert len(answered.seen_by("eva").entries) == 6


@pytest.mark.usefixtures("answered")
def test_a_viewer_cannot_pass_for_a_participant_by_name(store: SqlStore) -> None:
    for role in (Role.SCREEN, Role.FACILITATOR):
        assert "Omdat" not in repr(store.read(Viewer(role, "anna")))


def test_everybody_sees_where_the_session_is(session: Room, store: SqlStore) -> None:
    session.lead(Kind.ADVANCED, "r1", step="duiden")
    session.lead(Kind.SHOWN, "r1", step="oordeel", item="")

    for viewer in EVERYBODY:
        led = [e for e in store.read(viewer).events if e.actor == FACILITATOR.actor]
        assert [event.kind for event in led] == [Kind.OPENED, Kind.ADVANCED, Kind.SHOWN]
