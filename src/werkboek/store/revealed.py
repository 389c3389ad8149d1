"""What the group answered, once it is shown: without who."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain

from sqlalchemy import Connection, Select, String, cast, or_, select

from werkboek.model import MINIMUM_REVEALED, Entry, Event, Json, Kind

from . import room
from .tables import events


class Revealed:
    """Entries of the steps that are shown.

    Remembers them: no answer is accepted while its step is shown, and who is removed after
    the reveal stays in it, because the difference would show what they said.  Forgets them
    as soon as they are concealed.
    """

    def __init__(self) -> None:
        self._known: Mapping[int, tuple[Entry, ...]] = {}

    def entries(
        self, connection: Connection, visible: Iterable[Event]
    ) -> tuple[Entry, ...]:
        """Return what is shown according to *visible*, sorted by what it says.

        An item that fewer than three people answered is left out: who said what would be
        plain.
        """
        shown = reveals(visible)
        if not shown:
            self._known = {}
            return ()
        known = self._known
        self._known = {
            event.seq: known[event.seq] if event.seq in known else _fetch(connection, event)
            for event in shown
        }
        return tuple(chain.from_iterable(self._known.values()))


def reveals(visible: Iterable[Event]) -> list[Event]:
    """Return the reveals that nothing undid later, by round and step."""
    last = {
        (event.round, str(event.body["step"])): event
        for event in visible
        if event.kind in (Kind.REVEALED, Kind.CONCEALED)
    }
    return [event for _, event in sorted(last.items()) if event.kind is Kind.REVEALED]


def _fetch(connection: Connection, reveal: Event) -> tuple[Entry, ...]:
    # Read as one: a room of 36 gives hundreds, and every page reads them at that moment.
    bodies = json.loads(
        f"[{','.join(connection.scalars(_given(), room.shown_by(reveal)))}]"
    )
    people = Counter(str(body["item"]) for body in bodies)
    enough = (body for body in bodies if people[str(body["item"])] >= MINIMUM_REVEALED)
    parts = chain.from_iterable(_parts(reveal.round, body) for body in enough)
    return tuple(sorted((*parts, *_chosen(reveal.round, bodies)), key=_content))


@cache
def _given() -> Select[str]:
    """Select what `room.shown_answers` says, as text."""
    is_given = or_(
        events.c.body["value"].as_string().is_not(None),
        events.c.body["text"].as_string().is_not(None),
    )
    is_shown = events.c.seq.in_(room.shown_answers())
    return select(cast(events.c.body, String)).where(is_shown, is_given)


def _parts(round_id: str, body: Mapping[str, Json]) -> Iterable[Entry]:
    """Part a value from the text beside it, so that neither tells about the other.

    Rows are parted from each other: each says something of its own.  Nothing else comes in
    a list, or one person could answer many times.
    """
    place = (round_id, str(body["step"]), str(body["item"]))
    value = body.get("value")
    if isinstance(value, list):
        yield from (Entry(*place, value=each) for each in value if isinstance(each, dict))
    elif value is not None and not isinstance(value, dict):
        yield Entry(*place, value=value)
    if "text" in body:
        yield Entry(*place, text=str(body["text"]))


def _chosen(round_id: str, bodies: Iterable[Mapping[str, Json]]) -> Iterable[Entry]:
    """Return every choice on its own, without the rest of what its maker chose.

    What fewer than three people chose is left out, as everywhere.
    """
    choices = [
        Entry(round_id, str(body["step"]), item, value=value)
        for body in bodies
        if isinstance(chosen := body.get("value"), dict)
        for item, value in chosen.items()
    ]
    people = Counter(entry.item for entry in choices)
    return (entry for entry in choices if people[entry.item] >= MINIMUM_REVEALED)


def _content(entry: Entry) -> tuple[str, ...]:
    return (entry.item, repr(entry.value), entry.text)
