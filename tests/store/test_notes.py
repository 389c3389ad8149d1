"""What facilitators note about conversations stays with facilitators."""

from itertools import count

import pytest

from werkboek.errors import InvalidError, RefusedError
from werkboek.model import (
    CANVAS_KINDS,
    FACILITATOR_KINDS,
    OPEN_KINDS,
    PARTICIPANT_KINDS,
    PERSON_KINDS,
    RECORD_KINDS,
    REQUEST_KINDS,
    Event,
    Json,
    Kind,
    Role,
    Viewer,
    fold_interviews,
)
from werkboek.store import SqlStore

from .room import FACILITATOR, SCREEN, Room

PLAN: dict[str, Json] = {
    "function": "Wmo-consulent kanarie",
    "discipline": "wmo",
    "role": "uitvoerder",
    "form": "60",
    "mode": "uitvoering",
}
NOTE: dict[str, Json] = {"item": "V04", "base": [], "value": {"tekst": "kanarie"}}
BODIES: dict[Kind, dict[str, Json]] = {
    Kind.INTERVIEW_PLANNED: PLAN,
    Kind.INTERVIEW_NOTED: NOTE,
    Kind.CONCLUSION_NOTED: NOTE,
    Kind.FOLLOW_UP_NOTED: NOTE,
    Kind.CONCLUSION_UNDONE: {"act": "kanarie"},
    Kind.PERSON_NOTED: NOTE,
    Kind.PROGRAMME_NOTED: NOTE,
}
numbers = count(1)


def write(
    store: SqlStore,
    kind: Kind,
    body: dict[str, Json],
    interview: str = "g1",
    viewer: Viewer = FACILITATOR,
) -> str:
    name = "g1" if kind is Kind.INTERVIEW_PLANNED else f"n{next(numbers)}"
    place = interview if kind is Kind.INTERVIEW_NOTED else ""
    store.append(viewer, Event(name, kind, viewer.actor, place, body))
    return name


def test_every_kind_is_for_everybody_for_a_participant_or_for_the_facilitator() -> None:
    known = OPEN_KINDS | PARTICIPANT_KINDS | FACILITATOR_KINDS | REQUEST_KINDS
    known |= CANVAS_KINDS | PERSON_KINDS | RECORD_KINDS

    assert set(Kind) - known == {*(Kind.JOINED, Kind.REMOVED, Kind.ENTRUSTED, Kind.GROUPED)}
    assert not (FACILITATOR_KINDS | REQUEST_KINDS) & (OPEN_KINDS | PARTICIPANT_KINDS)
    assert set(BODIES) == FACILITATOR_KINDS


def test_nobody_but_a_facilitator_reads_any_of_it(session: Room, store: SqlStore) -> None:
    for kind, body in BODIES.items():
        write(store, kind, body)

    assert {e.kind for e in store.read(FACILITATOR).events} >= FACILITATOR_KINDS
    for viewer in (SCREEN, Viewer(Role.PARTICIPANT, "anna"), Viewer(Role.PARTICIPANT, "x")):
        view = store.read(viewer)
        assert not {e.kind for e in view.events} & FACILITATOR_KINDS
        assert "kanarie" not in repr(view)
    session.lead(Kind.REMOVED, participant="anna")
    assert "kanarie" not in repr(session.seen_by("anna"))


@pytest.mark.parametrize("kind", sorted(FACILITATOR_KINDS))
@pytest.mark.usefixtures("session")
def test_nobody_but_a_facilitator_writes_any_of_it(store: SqlStore, kind: Kind) -> None:
    write(store, Kind.INTERVIEW_PLANNED, PLAN)

    for viewer in (SCREEN, Viewer(Role.PARTICIPANT, "anna")):
        event = Event("x", kind, viewer.actor, "g1", BODIES[kind])
        with pytest.raises(RefusedError):
            store.append(viewer, event)


def test_a_note_about_no_conversation_is_refused(store: SqlStore) -> None:
    with pytest.raises(RefusedError) as refusal:
        write(store, Kind.INTERVIEW_NOTED, NOTE, "nergens")

    assert refusal.value.user_message.startswith("Dit gesprek bestaat niet.")


@pytest.mark.parametrize(
    "value",
    [
        "tekst",
        ["tekst"],
        {"tekst": "x" * 2001},
        {f"veld{n}": "x" * 1900 for n in range(11)},
        {"rijen": [{"diep": {"dieper": {}}}]},
        {"\u202e": "x"},
    ],
    ids=["text", "list", "long", "much", "deep", "key"],
)
def test_a_note_of_another_shape_is_refused(store: SqlStore, value: Json) -> None:
    write(store, Kind.INTERVIEW_PLANNED, PLAN)

    with pytest.raises(InvalidError):
        write(store, Kind.INTERVIEW_NOTED, {"item": "V04", "base": [], "value": value})

    assert fold_interviews(store.read(FACILITATOR).events)["g1"].notes == {}


def test_a_function_may_not_be_empty(store: SqlStore) -> None:
    with pytest.raises(InvalidError) as refusal:
        write(store, Kind.INTERVIEW_PLANNED, {**PLAN, "function": " \u200b"})

    assert refusal.value.user_message.startswith("Vul een functie in")


def test_two_facilitators_who_change_one_answer_both_keep_their_text(
    store: SqlStore,
) -> None:
    write(store, Kind.INTERVIEW_PLANNED, PLAN)

    def note(text: str, *base: str) -> str:
        body: dict[str, Json] = {"item": "V04", "base": [*base], "value": {"tekst": text}}
        return write(store, Kind.INTERVIEW_NOTED, body)

    first = note("eerst")
    one, other = note("van de een", first), note("van de ander", first)
    kept = fold_interviews(store.read(FACILITATOR).events)["g1"].notes["V04"]

    assert kept.value == {"tekst": "van de ander"}
    assert [each.value for each in kept.others] == [{"tekst": "van de een"}]

    note("samen", *kept.versions)
    settled = fold_interviews(store.read(FACILITATOR).events)["g1"].notes["V04"]

    assert set(kept.versions) == {one, other}
    assert (settled.value, settled.others) == ({"tekst": "samen"}, ())
