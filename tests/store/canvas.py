"""People around a canvas, so that a test reads as what they do."""

from collections.abc import Mapping
from typing import Final

from werkboek.errors import RefusedError
from werkboek.model import (
    TEXT,
    CanvasView,
    CardView,
    Event,
    Json,
    Kind,
    Role,
    Viewer,
    public_id,
)
from werkboek.store import SqlStore

from .room import FACILITATOR, Room

SIX: Final = {
    "ada": "wmo",
    "bas": "wmo",
    "cor": "jeugd",
    "dov": "oov",
    "eef": "beleid",
    "fay": "oov",
}
"""Six people of four disciplines."""


class Table(Room):
    """What a group does on the canvas of round ``r1``; every act returns its public id."""

    def __init__(self, store: SqlStore, people: Mapping[str, str] = SIX) -> None:
        super().__init__(store)
        self.people = people
        for person, discipline in people.items():
            store.join(person, f"Naam van {person}", discipline)
        self.open()

    def on(self, store: SqlStore) -> "Table":
        """Return the same table as somebody sees it who opens it now."""
        again = Table.__new__(Table)
        Room.__init__(again, store)
        again.people = self.people
        return again

    def act(self, person: str, kind: Kind, /, **body: Json) -> str:
        event = self.write(person, kind, "r1", **body)
        return public_id(event.id)

    def place(
        self, person: str, text: str, box: str = "H5", *, shown: bool = True, **body: Json
    ) -> str:
        owned = body.pop("owned", True)
        said = {"step": "stap", "item": box, "text": text, "owned": owned, "open": shown}
        return self.act(person, Kind.CARD_PLACED, **said, **body)

    def word(self, person: str, name: str, text: str, *base: str) -> str:
        value: Json = {TEXT: text}
        return self.act(person, Kind.CARD_WORDED, item=name, base=[*base], value=value)

    def group(self, person: str, name: str, *cards: str) -> str:
        return self.act(person, Kind.CARDS_GROUPED, cards=[*cards], text=name)

    def restate(self, person: str, card: str, text: str = "dus veilig") -> str:
        return self.act(person, Kind.CARD_RESTATED, item=card, text=text)

    def judge(self, person: str, said: str, *, meant: bool = True) -> str:
        return self.act(person, Kind.RESTATEMENT_JUDGED, item=said, meant=meant)

    def undo(self, person: str, act: str) -> str:
        return self.act(person, Kind.ACT_UNDONE, act=act)

    def asked(self, card: str) -> set[str]:
        """Return who may say *card* in other words."""
        return {p for p in self.people if self.card(p, card).is_asked}

    def restated_by_somebody(self, card: str) -> tuple[str, str]:
        """Let somebody who is asked restate *card*; return who, and what they said."""
        person = min(self.asked(card))
        return person, self.restate(person, card)

    def card(self, person: str, name: str) -> CardView:
        return self.canvas(person).by_id[name]

    def canvas(self, person: str = "") -> CanvasView:
        """Return what *person* sees, or the facilitator."""
        viewer = Viewer(Role.PARTICIPANT, person) if person else FACILITATOR
        return self.store.read(viewer).canvases.get("r1", CanvasView())

    def lead_act(self, kind: Kind, /, **body: Json) -> str:
        return public_id(self.lead(kind, "r1", **body).id)


def refused(store: SqlStore, viewer: Viewer, kind: Kind, body: dict[str, Json]) -> str:
    """Return what is said when *viewer* is refused."""
    try:
        store.append(viewer, Event(f"poging-{kind}", kind, viewer.actor, "r1", body))
    except RefusedError as error:
        return error.user_message
    return ""
