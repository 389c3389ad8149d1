"""Who takes part, as the facilitator keeps it: a pseudonym or a first name, never more."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from .event import Event, Json, Kind
from .notes import Answer, Note, fold_notes
from .value import listed

PERSON: Final = "mens-"
"""How the item of a note about a person begins; the rest is made once and never changes."""

NAMES_APART: Final = "|"
"""What stands between teams in one field, as in ``people.csv``."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who takes part.

    ``id`` is the item of the note.  ``leads`` are the teams they are the manager of;
    ``apart`` and ``together`` are ids of colleagues.
    """

    id: str
    name: str
    function: str = ""
    discipline: str = ""
    team: str = ""
    leads: tuple[str, ...] = ()
    is_present: bool = True
    apart: tuple[str, ...] = ()
    together: tuple[str, ...] = ()

    def as_note(self) -> dict[str, Json]:
        """Return the fields of the note that keeps this colleague."""
        return {
            "naam": self.name,
            "functie": self.function,
            "discipline": self.discipline,
            "team": self.team,
            "leidt_team": list[Json](self.leads),
            "aanwezig": self.is_present,
            "apart_van": list[Json](self.apart),
            "samen_met": list[Json](self.together),
        }


def fold_person_notes(events: Iterable[Event]) -> Mapping[str, Note]:
    """Return the notes about people in *events*, by item."""
    return fold_notes(each for each in events if each.kind is Kind.PERSON_NOTED)


def colleagues(notes: Mapping[str, Note]) -> tuple[Colleague, ...]:
    """Return who takes part according to *notes*, in the order in which they were added.

    Two people with one name, noted by two facilitators at once, get a number.
    """
    found: list[Colleague] = []
    seen: dict[str, int] = {}
    for item, note in notes.items():
        if item.startswith(PERSON) and note.value:
            name = str(note.value.get("naam", ""))
            seen[name] = seen.get(name, 0) + 1
            shown = name if seen[name] == 1 else f"{name} ({seen[name]})"
            found.append(_colleague(item, shown, note.value))
    return tuple(found)


def _colleague(item: str, name: str, note: Answer) -> Colleague:
    return Colleague(
        id=item,
        name=name,
        function=str(note.get("functie", "")),
        discipline=str(note.get("discipline", "")),
        team=str(note.get("team", "")),
        leads=listed(note.get("leidt_team")),
        is_present=note.get("aanwezig") is not False,
        apart=listed(note.get("apart_van")),
        together=listed(note.get("samen_met")),
    )
