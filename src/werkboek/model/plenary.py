"""What groups found to share, when their canvases lay side by side."""

from collections.abc import Iterable
from typing import Final

from .canvas_view import Together
from .event import Event, Kind
from .notes import Note, fold_notes
from .value import listed

PLENARY: Final = "plenair-"
"""What the item of a conclusion starts with that holds what groups share."""


def fold_plenary(events: Iterable[Event]) -> tuple[Together, ...]:
    """Return what groups share according to the conclusions in *events*."""
    noted = (each for each in events if each.kind is Kind.CONCLUSION_NOTED)
    notes = fold_notes(e for e in noted if str(e.body["item"]).startswith(PLENARY))
    return tuple(_together(item, note) for item, note in notes.items())


def _together(item: str, note: Note) -> Together:
    values = [version.value for version in (note.newest, *note.others) if version.value]
    name, *others = dict.fromkeys(str(value.get("naam", "")) for value in values)
    cards = dict.fromkeys(card for value in values for card in listed(value.get("kaarten")))
    return Together(item, name, tuple(cards), tuple(others))
