"""Pages that change one canvas and can be killed; see `writers` for how they are led."""

import sys
from pathlib import Path
from random import Random

from tests.store import writers
from werkboek.errors import RefusedError
from werkboek.model import TEXT, CanvasView, Event, Json, Kind, Role, Viewer
from werkboek.store import SqlStore

VERBS = ("place", "word", "group", "split", "link", "restate", "judge", "leave", "undo")


def verb_of(event_id: str) -> str:
    """Return what somebody tries to do under this id."""
    return Random(event_id).choice(VERBS)


def edit(store: SqlStore, participant: str, event_id: str) -> None:
    """Do something with what is on the canvas now; write a card when that is refused."""
    seen = store.read(Viewer(Role.PARTICIPANT, participant)).canvases
    act = chosen(event_id, seen.get("r1", CanvasView()))
    try:
        if act is not None:
            writers.append(store, Event(event_id, act[0], participant, "r1", act[1]))
            return
    except RefusedError:
        pass
    body: dict[str, Json] = {"step": "stap", "item": "H5", "text": event_id}
    event = Event(event_id, Kind.CARD_PLACED, participant, "r1", {**body, **SHOWN})
    writers.append(store, event)


SHOWN: dict[str, Json] = {"open": True, "owned": True}


def chosen(event_id: str, canvas: CanvasView) -> tuple[Kind, dict[str, Json]] | None:
    """Return an act on something of *canvas*, or nothing where there is nothing for it."""
    dice, verb, text = Random(event_id), verb_of(event_id), f"tekst {event_id}"
    if not canvas.cards or verb == "place":
        return None
    one, other = dice.choice(canvas.cards), dice.choice(canvas.cards)
    asked = [card for card in canvas.cards if card.is_asked]
    waits = [s for c in canvas.cards for s in c.restatements if s.is_asked]
    wording: Json = {TEXT: text}
    acts: dict[str, tuple[Kind, dict[str, Json]]] = {
        "word": (
            Kind.CARD_WORDED,
            {"item": one.id, "base": [*one.base], "value": wording},
        ),
        "group": (Kind.CARDS_GROUPED, {"cards": [one.id, other.id], "text": text}),
        "split": (Kind.CARDS_SPLIT, {"cards": [one.id]}),
        "link": (Kind.CARDS_LINKED, {"item": one.id, "cards": [other.id]}),
        "leave": (Kind.OFFER_LEFT, {"item": f"{one.id}/{other.id}", "text": text}),
    }
    if asked:
        acts["restate"] = (
            Kind.CARD_RESTATED,
            {"item": dice.choice(asked).id, "text": text},
        )
    if waits:
        acts["judge"] = (
            Kind.RESTATEMENT_JUDGED,
            {"item": dice.choice(waits).id, "meant": True},
        )
    if canvas.own:
        acts["undo"] = (Kind.ACT_UNDONE, {"act": dice.choice(canvas.own).id})
    return acts.get(verb)


if __name__ == "__main__":
    place = sys.argv[1]
    where = place if "://" in place else Path(place)
    sys.exit(writers.main(where, Path(sys.argv[2]), edit))
