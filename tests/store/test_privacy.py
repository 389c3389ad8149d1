"""Whatever happens, nobody sees who said what, and everybody sees what is shown."""

from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import TypeAlias

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from werkboek.errors import RefusedError
from werkboek.model import Entry, Event, Kind, Role, View, Viewer
from werkboek.store import open_store

from .room import FACILITATOR, SCREEN, Room

PEOPLE = [f"schuilnaam-{number}" for number in range(4)]
STEPS = ["kiezen", "duiden"]
ITEMS = ["s01", "s02"]
VERBS = ["answer"] * 4 + ["reveal"] * 3 + ["conceal", "ready", "remove", "open", "close"]
VIEWERS = [FACILITATOR, SCREEN, *(Viewer(Role.PARTICIPANT, person) for person in PEOPLE)]

Action: TypeAlias = tuple[str, str, str, str, int | None, bool]
EVERYBODY_ANSWERS: list[Action] = [
    ("answer", person, step, item, 1, True)
    for person, step, item in product(PEOPLE, STEPS, ITEMS)
]
REVEAL: list[Action] = [("reveal", "", step, "", None, False) for step in STEPS]
actions = st.lists(
    st.tuples(
        st.sampled_from(VERBS),
        st.sampled_from(PEOPLE),
        st.sampled_from(STEPS),
        st.sampled_from(ITEMS),
        st.one_of(st.none(), st.integers(1, 3)),
        st.booleans(),
    ),
    max_size=10,
)


@settings(
    max_examples=15,  # in each database
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # a new place each time
)
@given(before=actions, after=actions)
def test_no_view_tells_who_said_what(
    new_location: Callable[[], Path | str], before: list[Action], after: list[Action]
) -> None:
    with closing(open_store(new_location())) as store:
        log = play(Room(store), [*EVERYBODY_ANSWERS, *before, *REVEAL, *after])
        views = {viewer: store.read(viewer) for viewer in VIEWERS}

    shown = shown_entries(log)
    for viewer, view in views.items():
        expected = [] if viewer.participant in removed(log) else shown
        assert Counter(map(repr, view.entries)) == Counter(map(repr, expected))
        assert secrets_for(viewer, log, expected) & words(without_names(view)) == set()


def play(room: Room, played: Iterable[Action]) -> list[Event]:
    """Do everything that is allowed and return it, in order."""
    room.join(*PEOPLE)
    room.open("ronde-0")
    rounds, log = ["ronde-0"], []
    for number, (verb, person, step, item, value, talks) in enumerate(played):
        text = f"kanarie-{number}" if talks else ""
        with suppress(RefusedError):
            match verb:
                case "answer":
                    body = {"step": step, "item": item, "value": value, "text": text}
                    log.append(room.write(person, Kind.ANSWERED, rounds[-1], **body))
                case "ready":
                    log.append(
                        room.write(person, Kind.READY, rounds[-1], step=step, ready=talks)
                    )
                case "reveal":
                    log.append(room.reveal(rounds[-1], step))
                    room.store.read(SCREEN)  # what it remembers may not outlive its truth
                case "conceal":
                    log.append(room.conceal(rounds[-1], step))
                case "remove":
                    log.append(room.lead(Kind.REMOVED, participant=person))
                case "open":
                    rounds.append(f"ronde-{number}")
                    room.open(rounds[-1])
                case _:
                    log.append(room.lead(Kind.CLOSED, rounds[-1]))
    return log


def removed(log: Iterable[Event]) -> set[object]:
    return {event.body["participant"] for event in log if event.kind is Kind.REMOVED}


def is_kept(log: list[Event], answer: Event, reveal: Event) -> bool:
    """Say whether *answer* was shown before its author was removed, if they were."""
    ends = (
        at
        for at, event in enumerate(log[: log.index(reveal)])
        if event.kind is Kind.REMOVED and event.body["participant"] == answer.actor
    )
    return all(
        any(
            (e.kind, e.round, e.body.get("step"))
            == (Kind.REVEALED, answer.round, answer.body["step"])
            for e in log[log.index(answer) : end]
        )
        for end in ends
    )


def shown_entries(log: list[Event]) -> list[Entry]:
    """Work out what is shown the slow way: place by place, person by person."""
    entries = []
    places = {(e.round, e.body["step"]) for e in log if e.kind is Kind.REVEALED}
    for round_id, step in sorted(places, key=str):
        here = [e for e in log if e.round == round_id and e.body.get("step") == step]
        turns = [e for e in here if e.kind in (Kind.REVEALED, Kind.CONCEALED)]
        if turns[-1].kind is Kind.CONCEALED:
            continue
        kept = [e for e in here if e.kind is Kind.ANSWERED and is_kept(log, e, turns[-1])]
        for item in ITEMS:
            given_answers = []
            for person in PEOPLE:
                own = [e for e in kept if e.actor == person and e.body["item"] == item]
                if own and (own[-1].body["value"] is not None or own[-1].body["text"]):
                    given_answers.append(own[-1].body)
            if len(given_answers) < 3:
                continue
            place = (round_id, str(step), item)
            for body in given_answers:
                if body["value"] is not None:
                    entries.append(Entry(*place, value=body["value"]))
                if body["text"]:
                    entries.append(Entry(*place, text=str(body["text"])))
    return entries


def secrets_for(viewer: Viewer, log: list[Event], shown: Iterable[Entry]) -> set[str]:
    """Return every word that *viewer* may not have: who, which answer, what is hidden."""
    written = [e for e in log if e.kind in (Kind.ANSWERED, Kind.READY)]
    others = [e for e in written if e.actor != viewer.actor]
    people = set(PEOPLE) - {viewer.participant}
    texts = {str(e.body.get("text", "")) for e in others} - {e.text for e in shown}
    return people | {e.id for e in others} | (texts - {""})


def without_names(view: View) -> View:
    """Leave out where the facilitator may read a pseudonym: the list of people."""
    led = tuple(event for event in view.events if event.kind is not Kind.REMOVED)
    return replace(view, people=(), events=led)


def words(view: View) -> set[str]:
    return set(repr(view).replace("'", " ").replace('"', " ").split())
