"""How long the facilitator's pages take on far more conversations than anybody has.

Run: ``python -m tests.bench.bench_views [--interviews 500] [--teams 200] [--json]``.
``first`` is opening the page, ``again`` drawing it after somebody changed one note.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from werkboek import views
from werkboek.content import Workbook, load_workbook
from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.page import IntakePage, Links, NetworkPage, NotesPage, SummaryPage
from werkboek.page.agenda import CONSENT
from werkboek.store import SqlStore, open_store
from werkboek.widgets import Page

LEADER = Viewer(Role.FACILITATOR)
PROMISE = 1.0
"""Seconds per page view that issue 4 asks for."""


@dataclass(frozen=True, slots=True)
class Seconds:
    """Of one page."""

    page: str
    first: float
    again: float


def talk(store: SqlStore, workbook: Workbook, interviews: int, teams: int) -> None:
    """Repeat the invented conversations, each with ties of its own between *teams*."""
    random = Random(1)  # the same network in every run
    names = [f"Team {number + 1}" for number in range(teams)]
    for number in range(interviews):
        example = workbook.talks[number % len(workbook.talks)]
        name = f"gesprek-{number}"
        function = names[number % teams]
        plan: dict[str, Json] = {
            "function": function,
            "discipline": example.discipline,
            "role": example.position.value,
            "form": example.form,
            "mode": example.mode,
        }
        ties: list[Json] = [
            {"van": function, "naar": other, "gewenst": "nee", "kwaliteit": "3"}
            for other in random.sample(names, 3)
            if other != function
        ]
        answers: dict[str, Json] = example.model_dump(mode="json")["answers"]
        notes: dict[str, Json] = {
            CONSENT: {"akkoord": "ja"},
            **answers,
            "V22": {"lijnen": ties},
        }
        store.append(LEADER, Event(name, Kind.INTERVIEW_PLANNED, LEADER.actor, body=plan))
        for item, value in notes.items():
            note(store, name, item, value)


def note(store: SqlStore, interview: str, item: str, value: Json) -> None:
    """Save one answer."""
    body: dict[str, Json] = {"item": item, "base": [], "value": value}
    event_id = f"{interview}-{item}-{time.monotonic_ns()}"
    event = Event(event_id, Kind.INTERVIEW_NOTED, LEADER.actor, interview, body)
    store.append(LEADER, event)


def measure(store: SqlStore, workbook: Workbook) -> Iterator[Seconds]:
    """Yield what each page takes."""

    def timed(
        name: str, make: type[NotesPage], view: Callable[..., Page], place: str = ""
    ) -> Seconds:
        started = time.perf_counter()
        state = make(store, workbook, LEADER)
        if place:
            state.place = place
        view(state, Links()).to_json()
        first = time.perf_counter() - started
        note(store, "gesprek-1", "V36", {"tekst": "iets erbij"})
        started = time.perf_counter()
        state.refresh()
        view(state, Links()).to_json()
        return Seconds(name, first, time.perf_counter() - started)

    yield timed("intake", IntakePage, views.intake_view)
    where = f"gesprek/gesprek-1/{workbook.guide.sections[1].id}"
    yield timed("intake, a conversation", IntakePage, views.intake_view, where)
    yield timed("netwerk", NetworkPage, views.network_view)
    yield timed("samenvatting", SummaryPage, views.summary_view)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--interviews", type=int, default=500)
    parser.add_argument("--teams", type=int, default=200)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    workbook = load_workbook()
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder, "bench.werkboek"))
        talk(store, workbook, options.interviews, options.teams)
        measured = list(measure(store, workbook))
        store.close()
    if options.json:
        said = json.dumps([asdict(each) for each in measured])
    else:
        about = f"{options.interviews} conversations, {options.teams} teams"
        lines = [f"{each.page:24}{each.first:8.2f}{each.again:8.2f}" for each in measured]
        head = f"{about}, seconds; at most {PROMISE}\n{'page':24}{'first':>8}{'again':>8}"
        said = "\n".join((head, *lines))
    sys.stdout.write(f"{said}\n")


if __name__ == "__main__":
    main()
