"""How long a canvas of a full room takes: 36 people with 10 cards each.

Run: ``python -m tests.bench.bench_canvas [--people 36] [--cards 10] [--json]``.
``act`` is one page from a press until its new drawing is ready, ``hear`` another page from
being woken until its drawing is ready.  Milliseconds, the 95th percentile of ``--times``;
``cpu`` is what this takes of one core.  What the network and the browser add is measured by
``python -m bench``.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from werkboek import views
from werkboek.content import load_workbook
from werkboek.model import Event, Kind, Role, Viewer
from werkboek.page import Links, ParticipantPage
from werkboek.store import SqlStore, open_store

LEADER = Viewer(Role.FACILITATOR)
PROMISES = {"act": 200, "hear": 300}
"""Milliseconds that issue 6 asks for."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Of one kind, in milliseconds."""

    what: str
    wall: float
    cpu: float


def fill(store: SqlStore, people: int, cards: int) -> list[str]:
    """Let everybody write their cards, in a room of eight disciplines."""
    names = [f"mens-{number}" for number in range(people)]
    disciplines = [each.id for each in load_workbook().disciplines[:8]]
    for number, name in enumerate(names):
        store.join(name, name, disciplines[number % len(disciplines)])
    body = {"exercise": "O7", "set": "volledig", "group": ""}
    store.append(LEADER, Event("ronde", Kind.OPENED, LEADER.actor, body=body))
    to = {"step": "gedeeld"}
    store.append(LEADER, Event("stap", Kind.ADVANCED, LEADER.actor, "ronde", to))
    for number in range(people * cards):
        place(store, names[number % people], f"kaart-{number}")
    return names


def place(store: SqlStore, name: str, request: str) -> None:
    """Write one card."""
    body = {"step": "gedeeld", "item": "H5", "text": f"Buren {request} helpen elkaar."}
    event = Event(
        request, Kind.CARD_PLACED, name, "ronde", {**body, "open": True, "owned": True}
    )
    store.append(Viewer(Role.PARTICIPANT, name), event)


def measure(folder: Path, people: int, cards: int, times: int) -> Iterator[Measured]:
    """Measure one page that acts and one that hears of it."""
    workbook = load_workbook()
    mine, other = (open_store(folder / "bench.werkboek") for _ in range(2))
    names = fill(mine, people, cards)
    acting, hearing = (
        ParticipantPage(store, workbook, Viewer(Role.PARTICIPANT, name))
        for store, name in zip((mine, other), names, strict=False)
    )

    def draw(page: ParticipantPage) -> None:
        json.dumps(views.participant_view(page, Links()).to_json())

    def act(number: int) -> None:
        acting.place_card(f"druk-{number}", "gedeeld", "H5", f"Straat {number} is veilig.")
        draw(acting)

    def hear(_number: int) -> None:
        hearing.refresh()
        draw(hearing)

    for page in (acting, hearing):
        draw(page)
    samples = {"act": list[tuple[float, float]](), "hear": list[tuple[float, float]]()}
    for number in range(times):
        samples["act"].append(timed(act, number))
        samples["hear"].append(timed(hear, number))
    for what, taken in samples.items():
        wall, cpu = (
            sorted(each)[int(0.95 * (times - 1))] for each in zip(*taken, strict=True)
        )
        yield Measured(what, round(wall, 1), round(cpu, 1))
    mine.close()
    other.close()


def timed(what: Callable[[int], None], number: int) -> tuple[float, float]:
    """Return the milliseconds on the wall and of the processor."""
    wall, cpu = time.perf_counter(), time.process_time()
    what(number)
    return 1e3 * (time.perf_counter() - wall), 1e3 * (time.process_time() - cpu)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=36)
    parser.add_argument("--cards", type=int, default=10)
    parser.add_argument("--times", type=int, default=40)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measured = list(measure(Path(folder), options.people, options.cards, options.times))
    if options.json:
        said = json.dumps([asdict(each) for each in measured])
    else:
        about = f"canvas of {options.people} people, {options.cards} cards each"
        lines = [
            f"{each.what:8}{each.wall:8.1f}{each.cpu:8.1f}{PROMISES[each.what]:8}"
            for each in measured
        ]
        head = f"{about}, milliseconds (95%)\n{'':8}{'wall':>8}{'cpu':>8}{'at most':>8}"
        said = "\n".join((head, *lines))
    sys.stdout.write(f"{said}\n")


if __name__ == "__main__":
    main()
