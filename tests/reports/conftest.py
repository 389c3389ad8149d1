"""A trajectory in which everything happened, with words that may appear nowhere else."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from werkboek import content, practice
from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.reports import Record, record_of
from werkboek.store import SqlStore, open_store

LEADER: Final = Viewer(Role.FACILITATOR)
DAY: Final = date(2027, 1, 12)
LINK: Final = "https://voorbeeld.example/pad?a=1&b=2"

NAME: Final = "Zwaluwnaam"
WROTE: Final = "Zwaluwtekst"
TALKED: Final = "Zwaluwfunctie"
SENSITIVE: Final = "Zwaluwgevoelig"
JUDGED: Final = "Zwaluwoordeel"
DRAFTED: Final = "Zwaluwconcept"
QUOTED: Final = "Zwaluwcitaat"
"""What somebody called themselves, wrote, and so on: words to look for afterwards."""


class Trajectory:
    """A store, and a facilitator who does things in it."""

    def __init__(self, store: SqlStore) -> None:
        self.store = store
        self.workbook = content.load_workbook()
        self._number = 0

    def lead(self, kind: Kind, round_id: str = "", /, **body: Json) -> str:
        """Do something as the facilitator and return the id of the event."""
        self._number += 1
        event = Event(f"gebeurtenis-{self._number}", kind, LEADER.actor, round_id, body)
        self.store.append(LEADER, event)
        return event.id

    def note(self, kind: Kind, item: str, round_id: str = "", /, **value: Json) -> None:
        """Write something down as the facilitator."""
        self.lead(kind, round_id, item=item, base=[], value=value)

    def record(self) -> Record:
        """Return what documents are made of."""
        return record_of(self.workbook, self.store.read(LEADER), DAY)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Trajectory]:
    """Give a trajectory in which nothing happened yet."""
    with closing(open_store(tmp_path / "traject.werkboek")) as store:
        yield Trajectory(store)


@pytest.fixture
def lived(empty: Trajectory) -> Trajectory:
    """Give a trajectory with conversations, a session, actions and requests."""
    practice.fill(empty.store, empty.workbook)
    practice.talk(empty.store, empty.workbook)
    _answer(empty)
    _talk(empty)
    _follow_up(empty)
    return empty


def _answer(trajectory: Trajectory) -> None:
    """Let one more person answer, with a name and a reason of their own."""
    store, viewer = trajectory.store, Viewer(Role.PARTICIPANT, "iemand")
    store.join(viewer.participant, NAME, "wmo")
    bodies: tuple[dict[str, Json], ...] = (
        {"step": "invullen", "item": "S01", "value": 2, "text": WROTE},
        {"step": "inzicht", "item": "begrip", "text": WROTE},
    )
    for number, body in enumerate(bodies):
        event = Event(f"iemand-{number}", Kind.ANSWERED, "iemand", "oefening-O2", body)
        store.append(viewer, event)
    for step in ("invullen", "inzicht"):
        trajectory.lead(Kind.REVEALED, "oefening-O2", step=step)


def _talk(trajectory: Trajectory) -> None:
    """Have one more conversation, with everything in it that stays inside."""
    plan: dict[str, Json] = {"function": TALKED, "discipline": "wmo", "role": "uitvoerder"}
    talk = trajectory.lead(Kind.INTERVIEW_PLANNED, form="60", mode="uitvoering", **plan)
    sensitive: dict[str, Json] = {"plek": TALKED, "tekst": SENSITIVE, "omgang": SENSITIVE}
    judged: dict[str, Json] = {"van": TALKED, "over": TALKED, "zin": JUDGED}
    said: dict[str, dict[str, Json]] = {
        "V04": {"tekst": QUOTED},
        "V25": {"gevoeligheden": [sensitive]},
        "V28": {"oordelen": [judged]},
    }
    for item, value in said.items():
        trajectory.note(Kind.INTERVIEW_NOTED, item, talk, **value)
    theme: dict[str, Json] = {"naam": "Niet alleen staan", "tekst": QUOTED}
    trajectory.note(Kind.CONCLUSION_NOTED, "thema-1", **theme)


def _follow_up(trajectory: Trajectory) -> None:
    actions: dict[str, dict[str, Json]] = {
        "actie-1": {
            "titel": f"=SOM(1;2) Zet de route op {LINK}.",
            "niveau": "organisatie",
            "functie": "Teamleider Wmo",
            "als": "iemand twijfelt",
            "dan": "bel ik het meldpunt",
            "datum": "2027-02-01",
            "status": "bezig",
            "resultaat": "De route staat op één kaart",
        },
        "actie-2": {"titel": "-Intervisie", "niveau": "collegiaal", "status": "voorstel"},
    }
    for item, value in actions.items():
        trajectory.note(Kind.FOLLOW_UP_NOTED, item, **value)
    trajectory.note(Kind.FOLLOW_UP_NOTED, "verzoek-2", RV5=DRAFTED, RV8=DRAFTED)
    text: dict[str, Json] = {
        "RV3": "werkplaatsgroep 2",
        "RV4": "directie",
        "RV5": "Collega's gaan alleen op huisbezoek.",
        "RV8": "Wij vragen dat jij tijd vrijmaakt, zodat wij samen kunnen gaan.",
    }
    trajectory.note(Kind.FOLLOW_UP_NOTED, "verzoek-1", **text)
    trajectory.lead(
        Kind.REQUEST_SENT,
        "verzoek-1",
        on="2027-01-12",
        step=0,
        addressee="directie",
        answer_by="2027-01-26",
        value=text,
    )
