"""A room of invented colleagues, for pages that are opened without a session."""

import tempfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final, TypeAlias
from uuid import uuid4

from .content import Workbook
from .model import (
    MINIMUM_REVEALED,
    PERSON,
    SESSION,
    CanvasStep,
    Colleague,
    Event,
    Example,
    ExampleAnswer,
    Json,
    Kind,
    Role,
    Store,
    Viewer,
    from_draft,
    public_id,
)
from .page import FacilitatorPage, PageState, ParticipantPage
from .page.agenda import CONSENT
from .settings import PRACTISED, PRACTISER
from .store import SqlStore, open_store

LEADER = Viewer(Role.FACILITATOR)

TODAY: Final = date(2026, 3, 16)
"""The day on which practice takes place: ten work days after the example request."""

AGREED: Final[Mapping[str, Mapping[str, Json]]] = {
    "actie-voorbeeld": {
        "titel": "Vast aanspreekpunt bij elk team",
        "niveau": "organisatie",
        "soort": "aanspreekpunt",
        "richting": "proactief",
        "bron": ["drempel/DO4"],
        "als": "ik twijfel over een signaal",
        "dan": "bel ik dezelfde dag het aanspreekpunt",
        "functie": "Wmo-consulent",
        "datum": "2026-04-10",
        "status": "bezig",
        "sjabloon": "A1",
    },
    PRACTISED: {
        "bron": ["actie/actie-voorbeeld"],
        "RV3": "werkplaatsgroep 2",
        "RV4": "opdrachtgever",
        "RV5": "Aanspreekpunten doen dit werk naast hun gewone zaken.",
        "RV6": "We verdeelden de vragen en maakten een kaart.",
        "RV7": "tijd",
        "RV8": "Wij vragen dat jij twee uur per week geeft, zodat wij kunnen bellen.",
        "RV10": "Vragen blijven liggen en signalen raken zoek.",
        "RV12": "Een proef van een half jaar, met vier aanspreekpunten.",
        "RV13": "2026-03-20",
    },
}
"""Notes of an invented follow-up, by item."""


Cards: TypeAlias = dict[tuple[int, str | None], str]
"""The card of somebody in a box, by the number of who wrote it and the box."""


def fill(store: SqlStore, workbook: Workbook, exercise: str = "O2") -> None:
    """Let the example group of *exercise* answer, and one more person join: the visitor."""
    example = workbook.examples[exercise]
    store.join(PRACTISER, "Jij", "")
    round_id = f"oefening-{exercise}"
    body = {"exercise": exercise, "set": example.set}
    store.append(LEADER, Event(round_id, Kind.OPENED, LEADER.actor, body=body))
    answer(store, example, round_id)


def rehearse(workbook: Workbook, exercise: str) -> Mapping[str, PageState]:
    """Return the pages of one participant and of the room, in a room of nobody else.

    What happens there is kept nowhere.
    """
    with_name = workbook.exercises.get(exercise)
    chosen = with_name or next(iter(workbook.exercises.values()))
    folder = Path(tempfile.mkdtemp(prefix="werkboek-"))
    store = open_store(folder / "proef.werkboek")
    store.join(PRACTISER, "Jij", "")
    body: dict[str, Json] = {"exercise": chosen.id, "set": chosen.sets[0].id}
    store.append(LEADER, Event("proef", Kind.OPENED, LEADER.actor, body=body))
    me = Viewer(Role.PARTICIPANT, PRACTISER)
    return {
        "deelnemer": ParticipantPage(store, workbook, me),
        "scherm": PageState(store, workbook, Viewer(Role.SCREEN)),
    }


def play(store: SqlStore, workbook: Workbook) -> Iterator[Viewer]:
    """Let as many people as must answer do an exercise with statements.

    Yields the last of them, after everything they do.
    """
    people = [Viewer(Role.PARTICIPANT, f"proef-{n}") for n in range(MINIMUM_REVEALED)]
    for each in people:
        store.join(each.participant, each.participant, "")
    yield people[-1]
    exercise = next((each for each in workbook.exercises.values() if each.statements), None)
    if exercise is None:
        return
    leader = FacilitatorPage(store, workbook, LEADER)
    round_id, step = uuid4().hex, exercise.steps[0].id
    leader.open_round(round_id, exercise.id, exercise.sets[0].id)
    pages = [ParticipantPage(store, workbook, each) for each in people]
    for statement in exercise.statements_for(exercise.sets[0].id):
        for page in pages:
            page.answer(uuid4().hex, step, statement.id, 1, "")
        yield people[-1]
    leader.reveal(uuid4().hex, round_id, step)
    yield people[-1]
    leader.conceal(uuid4().hex, round_id, step)
    yield people[-1]


def answer(store: SqlStore, example: Example, round_id: str) -> None:
    """Let everybody of *example* join and answer in the round *round_id*."""
    for number, person in enumerate(example.participants, start=1):
        viewer = Viewer(Role.PARTICIPANT, f"voorbeeld-{number}")
        store.join(viewer.participant, person.nickname, person.discipline)
        for given in person.answers:
            body = {
                "step": given.step,
                "item": given.item,
                "value": given.value,
                "text": given.text,
            }
            event_id = f"{round_id}-{number}-{given.step}-{given.item}"
            event = Event(event_id, Kind.ANSWERED, viewer.actor, round_id, body)
            store.append(viewer, event)


def share(store: SqlStore, workbook: Workbook) -> None:
    """Let the example groups of both canvas exercises fill a sheet, and agree on some."""
    cards: Cards = {}
    for name in ("O6", "O7"):
        example = workbook.examples[name]
        people = [
            Viewer(Role.PARTICIPANT, f"blad-{number}")
            for number, _ in enumerate(example.participants)
        ]
        for viewer, person in zip(people, example.participants, strict=True):
            store.join(viewer.participant, person.nickname, person.discipline)
        leader = FacilitatorPage(store, workbook, LEADER)
        leader.open_round(f"blad-{name}", name, example.set)
        pages = [ParticipantPage(store, workbook, each) for each in people]
        _fill_sheet(leader, pages, cards)
        leader.close_round(f"blad-{name}-dicht", f"blad-{name}")


def _fill_sheet(
    leader: FacilitatorPage, pages: list[ParticipantPage], cards: Cards
) -> None:
    """Let everybody do the steps of the open round, and then agree on what is there."""
    exercise = leader.exercise
    if exercise is None:
        return
    example = leader.workbook.examples[exercise.id]
    left_out = {each.id for each in leader.workbook.sheet.boxes if each.retired}
    given = [
        (n, each)
        for n, p in enumerate(example.participants)
        for each in p.answers
        if each.item not in left_out
    ]
    numbers = {each.nickname: n for n, each in enumerate(example.participants)}
    for step in exercise.steps:
        for number, answer in given:
            if answer.step != step.id:
                continue
            if answer.interest_of:
                about = cards[numbers[answer.interest_of], answer.item]
                request = f"blad-{number}-{answer.step}-{about}"
                pages[number].answer(request, answer.step, about, answer.value, "")
            else:
                _fill_in(pages[number], answer, cards, number)
        if isinstance(step, CanvasStep) and step.waits and not left_out & {*step.boxes}:
            leader.reveal(f"{exercise.id}-{step.id}", leader.canvas_round, step.id)
    for number, answer in given:
        if answer.said_else:
            _agree(pages, number, cards[number, answer.item], answer.said_else)


def _fill_in(
    page: ParticipantPage,
    given: ExampleAnswer,
    cards: Cards,
    number: int,
) -> None:
    """Let somebody write a card, below their own card of the box above it, or answer."""
    request = f"blad-{number}-{given.step}-{given.item}"
    box = page.sheet.box(given.item)
    if box is None:
        page.answer(request, given.step, given.item, given.value, given.text)
        return
    page.refresh()
    served = [card.id for card in page.canvas.in_box(box.serves or "")][:2]
    above = [cards[number, box.under]] if (number, box.under) in cards else []
    page.place_card(request, given.step, given.item, given.text, [*above, *served])
    cards[number, box.id] = public_id(request)


def _agree(pages: list[ParticipantPage], owner: int, card: str, text: str) -> None:
    """Let whoever is asked say *card* in other words, and its owner agree."""
    for number, page in enumerate(pages):
        page.refresh()
        if page.canvas.by_id[card].is_asked:
            request = f"blad-{card}-{number}"
            page.restate(request, card, text)
            pages[owner].judge(f"{request}-ja", public_id(request), meant=True)
            return


def talk(store: Store, workbook: Workbook) -> None:
    """Let a facilitator have had the invented conversations."""
    for number, each in enumerate(workbook.talks, start=1):
        name = f"voorbeeldgesprek-{number}"
        plan: dict[str, Json] = {
            "function": each.function,
            "discipline": each.discipline,
            "role": each.position.value,
            "form": each.form,
            "mode": each.mode,
        }
        store.append(LEADER, Event(name, Kind.INTERVIEW_PLANNED, LEADER.actor, body=plan))
        answers = each.model_dump(mode="json")["answers"]
        for item, value in {CONSENT: {"akkoord": "ja"}, **answers}.items():
            body: dict[str, Json] = {"item": item, "base": [], "value": value}
            event_id = f"{name}-{item}"
            event = Event(event_id, Kind.INTERVIEW_NOTED, LEADER.actor, name, body)
            store.append(LEADER, event)


def prepare(store: Store, workbook: Workbook, exercise: str = "O2") -> None:
    """Let a facilitator have listed the example group of *exercise*, and two sessions."""
    names = {each.id: each.name for each in workbook.disciplines}
    notes: list[tuple[Kind, str, dict[str, Json]]] = []
    for number, person in enumerate(workbook.examples[exercise].participants, start=1):
        discipline = names.get(person.discipline, person.discipline)
        listed = Colleague(f"{PERSON}{number}", person.nickname, discipline=discipline)
        notes.append((Kind.PERSON_NOTED, listed.id, listed.as_note()))
    for draft in workbook.drafts:
        if draft.form in ("dagdeel", "terugkom"):
            programme = from_draft(draft, f"voorbeeld{draft.id}")
            item = f"{SESSION}{programme.id}"
            notes.append((Kind.PROGRAMME_NOTED, item, programme.as_note()))
    for kind, item, value in notes:
        body: dict[str, Json] = {"item": item, "base": [], "value": value}
        store.append(LEADER, Event(f"voorbeeld-{item}", kind, LEADER.actor, "", body))


def follow_up(store: Store) -> None:
    """Let a facilitator have agreed on something, and asked for backing ten days ago."""
    for item, value in AGREED.items():
        body: dict[str, Json] = {"item": item, "base": [], "value": dict(value)}
        event = Event(f"voorbeeld-{item}", Kind.FOLLOW_UP_NOTED, LEADER.actor, body=body)
        store.append(LEADER, event)
    draft = AGREED[PRACTISED]
    sent: dict[str, Json] = {
        "on": "2026-03-02",
        "step": 0,
        "addressee": "de opdrachtgever van dit traject",
        "answer_by": str(draft["RV13"]),
        "value": {name: text for name, text in draft.items() if name.startswith("RV")},
    }
    event = Event("voorbeeld-gesteld", Kind.REQUEST_SENT, LEADER.actor, PRACTISED, sent)
    store.append(LEADER, event)
