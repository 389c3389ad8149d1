"""How long documents of 200 actions and 50 requests take, and how much memory.

Run: ``python -m tests.bench.bench_reports [--json]``.  Every file is made once.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from contextlib import closing
from datetime import date
from pathlib import Path

from werkboek import content, practice
from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.reports import files, record_of
from werkboek.store import SqlStore, open_store

LEADER = Viewer(Role.FACILITATOR)
ACTIONS, REQUESTS = 200, 50


def fill(store: SqlStore) -> None:
    """Note so many actions and send so many requests."""
    levels = ("organisatie", "collegiaal", "rugdekking")
    for number in range(ACTIONS):
        value: dict[str, Json] = {
            "titel": f"Actie {number}",
            "niveau": levels[number % 3],
            "functie": "Teamleider",
            "dan": "bel ik een collega",
            "datum": "2027-03-01",
            "status": "bezig",
        }
        _append(
            store, Kind.FOLLOW_UP_NOTED, "", item=f"actie-{number}", base=[], value=value
        )
    for number in range(REQUESTS):
        name = f"verzoek-{number}"
        text: dict[str, Json] = {"RV4": "directie", "RV8": f"Wij vragen {number}"}
        _append(store, Kind.FOLLOW_UP_NOTED, "", item=name, base=[], value=text)
        sent: dict[str, Json] = {"on": "2027-01-12", "step": 0, "addressee": "directie"}
        _append(store, Kind.REQUEST_SENT, name, **sent, answer_by="2027-01-26", value=text)


def main() -> None:
    """Print a line per kind of file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    workbook = content.load_workbook()
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(open_store(Path(folder, "bench.werkboek"))) as store,
    ):
        practice.talk(store, workbook)
        fill(store)
        view = store.read(LEADER)
    start = time.perf_counter()
    listed = list(files(record_of(workbook, view, date(2027, 1, 12))))
    seconds = {"fold and describe": time.perf_counter() - start}
    for each in listed:
        start = time.perf_counter()
        each.make()
        seconds[each.kind] = seconds.get(each.kind, 0) + time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # kilobytes on Linux
    rows = {**seconds, "peak MB": peak}
    if options.json:
        sys.stdout.write(f"{json.dumps(rows)}\n")
    else:
        sys.stdout.writelines(f"{name:18} {value:8.2f}\n" for name, value in rows.items())


def _append(store: SqlStore, kind: Kind, round_id: str, **body: Json) -> None:
    name = f"{kind.value}-{body.get('item', round_id)}"
    store.append(LEADER, Event(name, kind, LEADER.actor, round_id, body))


if __name__ == "__main__":
    main()
