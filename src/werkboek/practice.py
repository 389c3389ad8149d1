"""A room of invented colleagues, for pages that are opened without a session."""

from .content import Workbook
from .model import (
    PERSON,
    SESSION,
    Colleague,
    Event,
    Example,
    Json,
    Kind,
    Role,
    Store,
    Viewer,
    from_draft,
)
from .page.agenda import CONSENT
from .settings import PRACTISER
from .store import SqlStore

LEADER = Viewer(Role.FACILITATOR)


def fill(store: SqlStore, workbook: Workbook, exercise: str = "O2") -> None:
    """Let the example group of *exercise* answer, and one more person join: the visitor."""
    example = workbook.examples[exercise]
    store.join(PRACTISER, "Jij", "")
    round_id = f"oefening-{exercise}"
    body = {"exercise": exercise, "set": example.set}
    store.append(LEADER, Event(round_id, Kind.OPENED, LEADER.actor, body=body))
    answer(store, example, round_id)


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
