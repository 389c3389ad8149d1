"""A request for backing goes one way, and its sponsor reads that request only.

The order of states is that of the issue: draft, asked, answered, fed back to the group.
"""

from itertools import count

import pytest

from werkboek.errors import InvalidError, RefusedError
from werkboek.model import (
    PARTICIPANT_KINDS,
    REPLIES,
    BackingRequest,
    Event,
    Json,
    Kind,
    RequestState,
    Role,
    Viewer,
    fold_requests,
)
from werkboek.store import SqlStore

from .room import FACILITATOR, SCREEN, Room

SENT: dict[str, Json] = {
    "on": "2026-03-02",
    "step": 0,
    "addressee": "teamleider Wmo",
    "answer_by": "2026-03-16",
    "value": {
        "RV5": "Een situatie",
        "RV8": "Wij vragen dat jij kiest, zodat wij verder kunnen.",
    },
}
ANSWERED: dict[str, Json] = {"on": "2026-03-09", "reply": "toegezegd", "text": "Akkoord."}
FED_BACK: dict[str, Json] = {"on": "2026-03-10", "text": "Verteld aan de groep."}
NEW_LINK: dict[str, Json] = {"on": "2026-03-04", "open": True}
NO_LINK: dict[str, Json] = {"on": "2026-03-04", "open": False}
numbers = count(1)


def do(
    store: SqlStore,
    kind: Kind,
    body: dict[str, Json],
    request: str = "verzoek-1",
    viewer: Viewer = FACILITATOR,
) -> None:
    event = Event(f"e{next(numbers)}", kind, viewer.actor, request, body)
    store.append(viewer, event)


def draft(
    store: SqlStore, request: str = "verzoek-1", text: str = "geheim concept"
) -> None:
    body: dict[str, Json] = {"item": request, "base": [], "value": {"RV5": text}}
    do(store, Kind.FOLLOW_UP_NOTED, body, "")


def reply(store: SqlStore, word: str) -> None:
    do(store, Kind.REQUEST_ANSWERED, {**ANSWERED, "reply": word})


def sponsor(issue: int = 1, request: str = "verzoek-1") -> Viewer:
    return Viewer(Role.SPONSOR, request=request, issue=issue)


def the_request(store: SqlStore, viewer: Viewer = FACILITATOR) -> BackingRequest:
    (request,) = fold_requests(store.read(viewer).events)
    return request


STATES = {
    "concept": [],
    "gesteld": [(Kind.REQUEST_SENT, SENT)],
    **{
        word: [
            (Kind.REQUEST_SENT, SENT),
            (Kind.REQUEST_ANSWERED, {**ANSWERED, "reply": word}),
        ]
        for word in ("toegezegd", "deels", "afgewezen", "doorgestuurd")
    },
    "teruggekoppeld": [
        (Kind.REQUEST_SENT, SENT),
        (Kind.REQUEST_ANSWERED, ANSWERED),
        (Kind.REQUEST_FED_BACK, FED_BACK),
    ],
}
"""How to get into each state."""

LEGAL = {
    ("concept", Kind.REQUEST_SENT): "gesteld",
    ("gesteld", Kind.REQUEST_SENT): "gesteld",
    ("gesteld", Kind.REQUEST_ANSWERED): "toegezegd",
    ("gesteld", Kind.REQUEST_LINKED): "gesteld",
    **{
        (word, kind): after
        for word in ("toegezegd", "deels", "afgewezen", "doorgestuurd")
        for kind, after in (
            (Kind.REQUEST_ANSWERED, "toegezegd"),
            (Kind.REQUEST_LINKED, word),
            (Kind.REQUEST_FED_BACK, "teruggekoppeld"),
        )
    },
    ("doorgestuurd", Kind.REQUEST_SENT): "gesteld",
    ("teruggekoppeld", Kind.REQUEST_ANSWERED): "teruggekoppeld",
    ("teruggekoppeld", Kind.REQUEST_FED_BACK): "teruggekoppeld",
}
"""What may happen in each state, and the state after it; everything else is refused."""

BODIES = {
    Kind.REQUEST_SENT: {**SENT, "step": 1},
    Kind.REQUEST_ANSWERED: ANSWERED,
    Kind.REQUEST_FED_BACK: FED_BACK,
    Kind.REQUEST_LINKED: NEW_LINK,
}


@pytest.mark.parametrize("kind", sorted(BODIES))
@pytest.mark.parametrize("state", STATES)
def test_only_the_next_steps_of_a_state_can_happen(
    store: SqlStore, state: str, kind: Kind
) -> None:
    draft(store)
    for each, body in STATES[state]:
        do(store, each, body)
    assert the_request(store).state == state

    if (state, kind) in LEGAL:
        do(store, kind, BODIES[kind])
        assert the_request(store).state == LEGAL[state, kind]
    else:
        with pytest.raises(RefusedError) as refusal:
            do(store, kind, BODIES[kind])
        assert refusal.value.user_message.startswith(("Dit verzoek", "Op dit verzoek"))
        assert the_request(store).state == state


def test_no_answer_yet_is_a_reply_and_the_request_keeps_waiting(store: SqlStore) -> None:
    do(store, Kind.REQUEST_SENT, SENT)

    reply(store, "nog_geen_antwoord")

    assert the_request(store).state is RequestState.ASKED
    with pytest.raises(RefusedError):
        do(store, Kind.REQUEST_FED_BACK, FED_BACK)


def test_escalating_twice_to_one_step_is_refused(store: SqlStore) -> None:
    do(store, Kind.REQUEST_SENT, SENT)
    do(store, Kind.REQUEST_SENT, {**SENT, "step": 1, "addressee": "opdrachtgever"})

    with pytest.raises(RefusedError) as refusal:
        do(store, Kind.REQUEST_SENT, {**SENT, "step": 1, "addressee": "opdrachtgever"})

    assert refusal.value.user_message.startswith("Dit verzoek is al verstuurd.")
    assert len(the_request(store).sent) == 2


def test_what_was_sent_stays_when_the_draft_changes(store: SqlStore) -> None:
    draft(store)
    do(store, Kind.REQUEST_SENT, SENT)

    draft(store, text="heel anders")

    assert the_request(store).text["RV5"] == "Een situatie"


def test_two_answers_are_both_kept_and_the_last_one_counts(store: SqlStore) -> None:
    do(store, Kind.REQUEST_SENT, SENT)
    reply(store, "afgewezen")
    do(store, Kind.REQUEST_ANSWERED, ANSWERED, viewer=sponsor())

    request = the_request(store)

    assert request.state is RequestState.GRANTED
    assert [(each.reply, each.by_sponsor) for each in request.replies] == [
        ("afgewezen", False),
        ("toegezegd", True),
    ]


def test_who_ends_or_answers_it_second_loses_no_text(store: SqlStore) -> None:
    for kind, body in STATES["teruggekoppeld"]:
        do(store, kind, body)
    do(store, Kind.REQUEST_FED_BACK, {**FED_BACK, "text": "Ook verteld: twee uur."})
    assert not the_request(store).has_late_answer

    do(store, Kind.REQUEST_ANSWERED, {**ANSWERED, "text": "Drie uur."}, viewer=sponsor())

    request = the_request(store)
    assert request.state is RequestState.FED_BACK
    assert request.fed_back
    assert request.fed_back.text == "Verteld aan de groep."
    assert [each.text for each in request.added] == ["Ook verteld: twee uur."]
    assert [each.text for each in request.replies] == ["Akkoord.", "Drie uur."]
    assert request.has_late_answer
    reply(store, "nog_geen_antwoord")
    do(store, Kind.REQUEST_FED_BACK, FED_BACK)
    assert not the_request(store).has_late_answer


@pytest.mark.parametrize("viewer", [SCREEN, Viewer(Role.PARTICIPANT, "anna")])
@pytest.mark.usefixtures("session")
def test_participants_and_the_screen_read_and_write_nothing_of_it(
    store: SqlStore, viewer: Viewer
) -> None:
    draft(store)
    do(store, Kind.REQUEST_SENT, SENT)

    assert "RV5" not in repr(store.read(viewer))
    for kind, body in BODIES.items():
        with pytest.raises(RefusedError):
            do(store, kind, body, viewer=viewer)


def test_a_sponsor_reads_what_was_sent_to_them_and_nothing_else(
    session: Room, store: SqlStore
) -> None:
    session.answer("anna", value=4)
    draft(store)
    do(store, Kind.REQUEST_SENT, SENT)
    draft(store, "verzoek-2", "ander concept")
    do(store, Kind.REQUEST_SENT, {**SENT, "value": {"RV5": "andere zaak"}}, "verzoek-2")

    view = store.read(sponsor())

    assert [event.kind for event in view.events] == [Kind.REQUEST_SENT]
    assert the_request(store, sponsor()).text["RV5"] == "Een situatie"
    assert not any(word in repr(view) for word in ("concept", "andere zaak", "anna"))
    assert (view.joined, view.people, view.entries, view.ready) == (0, (), (), {})


def test_who_it_is_escalated_to_does_not_read_what_others_replied(store: SqlStore) -> None:
    do(store, Kind.REQUEST_SENT, SENT)
    do(
        store,
        Kind.REQUEST_ANSWERED,
        {**ANSWERED, "text": "liever niet", "reply": REPLIES[-1]},
    )
    do(store, Kind.REQUEST_SENT, {**SENT, "step": 2, "addressee": "de directie"})

    assert "liever niet" not in repr(store.read(sponsor(issue=2)))
    assert the_request(store).state is RequestState.ASKED


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (Kind.REQUEST_LINKED, NO_LINK),
        (Kind.REQUEST_LINKED, NEW_LINK),
        (Kind.REQUEST_SENT, {**SENT, "step": 1}),
    ],
    ids=["withdrawn", "renewed", "escalated"],
)
def test_a_link_of_before_reads_and_writes_nothing(
    store: SqlStore, kind: Kind, body: dict[str, Json]
) -> None:
    do(store, Kind.REQUEST_SENT, SENT)
    do(store, kind, body)

    assert store.read(sponsor()).events == ()
    with pytest.raises(RefusedError) as refusal:
        do(store, Kind.REQUEST_ANSWERED, ANSWERED, viewer=sponsor())
    assert "nieuwe link" in refusal.value.user_message


def test_a_sponsor_writes_one_answer_and_nothing_else(
    session: Room, store: SqlStore
) -> None:
    del session
    do(store, Kind.REQUEST_SENT, SENT)
    do(store, Kind.REQUEST_SENT, SENT, "verzoek-2")

    for kind in set(Kind) - {Kind.REQUEST_ANSWERED}:
        body = BODIES.get(kind, {"step": "oordeel", "item": "s01", "value": 1})
        round_id = "r1" if kind in PARTICIPANT_KINDS else "verzoek-1"
        with pytest.raises(RefusedError):
            do(store, kind, body, round_id, sponsor())
    with pytest.raises(RefusedError):
        do(store, Kind.REQUEST_ANSWERED, ANSWERED, "verzoek-2", sponsor())
    do(store, Kind.REQUEST_ANSWERED, ANSWERED, viewer=sponsor())


@pytest.mark.parametrize(
    "wrong",
    [
        {"on": "gisteren"},
        {"answer_by": "31-02-2026"},
        {"step": -1},
        {"step": True},
        {"addressee": " "},
        {"value": "tekst"},
    ],
    ids=str,
)
def test_a_request_that_cannot_be_understood_is_not_sent(
    store: SqlStore, wrong: dict[str, Json]
) -> None:
    draft(store)

    with pytest.raises(InvalidError):
        do(store, Kind.REQUEST_SENT, {**SENT, **wrong})

    assert the_request(store).state is RequestState.DRAFT


def test_a_reply_of_our_own_making_is_refused_in_dutch(store: SqlStore) -> None:
    do(store, Kind.REQUEST_SENT, SENT)

    with pytest.raises(InvalidError) as refusal:
        reply(store, "misschien")

    assert refusal.value.user_message.startswith("Kies een antwoord uit de lijst.")
