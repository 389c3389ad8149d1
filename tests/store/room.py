"""People in a room, so that a test reads as what they do."""

import time
from dataclasses import replace
from itertools import count
from typing import Final

from werkboek.model import Changes, Event, Json, Kind, Role, Store, View, Viewer
from werkboek.store import SqlStore

FACILITATOR: Final = Viewer(Role.FACILITATOR)
SCREEN: Final = Viewer(Role.SCREEN)


def unnumbered(view: View) -> View:
    """Return *view* with its events numbered by their order: a merge numbers anew."""
    events = (replace(each, seq=at) for at, each in enumerate(view.events))
    return replace(view, events=tuple(events))


def seen_in(store: Store, *participants: str) -> list[View]:
    """Return what everybody sees: the facilitator, the screen and *participants*."""
    viewers = [Viewer(Role.PARTICIPANT, each) for each in participants]
    return [unnumbered(store.read(v)) for v in (FACILITATOR, SCREEN, *viewers)]


def heard(feed: Changes) -> bool:
    """Ask until something is announced; PostgreSQL takes a few milliseconds."""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        if feed.poll():
            return True
    return False


class Room:
    """What everybody does in one store, each time with a new event id.

    Two rooms that are about one trajectory have another ``name`` for their ids.
    """

    def __init__(self, store: SqlStore, name: str = "gebeurtenis") -> None:
        self.store = store
        self._name = name
        self._numbers = count(1)

    def join(self, *participants: str) -> None:
        """Let people in."""
        for participant in participants:
            self.store.join(participant, f"Naam van {participant}", "beleid")

    def divide(self, **groups: str) -> None:
        """Put people in groups: their names with spaces between, per group."""
        named: dict[str, Json] = {
            name: list[Json](people.split()) for name, people in groups.items()
        }
        self.lead(Kind.GROUPED, groups=named)

    def open(self, round_id: str = "r1", group: str = "") -> None:
        """Open a round."""
        body: dict[str, Json] = {"exercise": "stellingen", "set": "kort", "group": group}
        event = Event(round_id, Kind.OPENED, FACILITATOR.actor, body=body)
        self.store.append(FACILITATOR, event)

    def lead(self, kind: Kind, round_id: str = "", **body: Json) -> Event:
        """Do something as the facilitator."""
        return self._append(FACILITATOR, kind, round_id, body)

    def reveal(self, round_id: str = "r1", step: str = "oordeel") -> Event:
        """Show the answers."""
        return self.lead(Kind.REVEALED, round_id, step=step)

    def conceal(self, round_id: str = "r1", step: str = "oordeel") -> Event:
        """Take showing the answers back."""
        return self.lead(Kind.CONCEALED, round_id, step=step)

    def write(
        self, participant: str, kind: Kind, round_id: str = "r1", /, **body: Json
    ) -> Event:
        """Do something as a participant."""
        return self._append(Viewer(Role.PARTICIPANT, participant), kind, round_id, body)

    def answer(
        self, participant: str, item: str = "s01", round_id: str = "r1", **body: Json
    ) -> Event:
        """Answer one item of the step ``oordeel``."""
        body = {"step": "oordeel", "item": item, **body}
        return self.write(participant, Kind.ANSWERED, round_id, **body)

    def seen_by(self, participant: str) -> View:
        """Return what a participant sees."""
        return self.store.read(Viewer(Role.PARTICIPANT, participant))

    def _append(
        self, viewer: Viewer, kind: Kind, round_id: str, body: dict[str, Json]
    ) -> Event:
        event = Event(
            f"{self._name}-{next(self._numbers)}", kind, viewer.actor, round_id, body
        )
        return replace(event, seq=self.store.append(viewer, event))
