"""Stock Voilà and werkboek side by side, on this machine and in this run."""

import argparse
import asyncio
import json
import os
import sys
from dataclasses import replace

from . import solara
from .run import Plan, run
from .summary import rows
from .table import draw

QUICK = Plan(pages=(2, 6), idle_seconds=10.0, turns=3, browsers=2, repeats=2)


def main() -> None:
    """Measure what was asked and print it; numbers decide nothing here."""
    parser = argparse.ArgumentParser("bench", description=__doc__)
    parser.add_argument("--pages", metavar="6,12", help="how many at once, ascending")
    parser.add_argument("--quick", action="store_true", help="few pages, short waits")
    parser.add_argument("--no-browser", action="store_true", help="leave Chromium out")
    parser.add_argument("--json", action="store_true", help="numbers instead of a table")
    options = parser.parse_args()
    plan = QUICK if options.quick else Plan()
    if options.pages:
        plan = replace(plan, pages=sorted(map(int, options.pages.split(","))))
    if options.no_browser:
        plan = replace(plan, browsers=0)
    conditions = {
        "cores": len(os.sched_getaffinity(0)),
        "load before": os.getloadavg()[0],
        "python": sys.version.split()[0],
        "solara": "in Chromium not" if solara.IS_INSTALLED else "not installed",
    }
    measured = list(rows(*asyncio.run(run(plan))))
    if options.json:
        said = json.dumps({**conditions, "rows": [row.as_json() for row in measured]})
    else:
        about = ", ".join(f"{name} {value}" for name, value in conditions.items())
        said = f"{draw(measured)}\n{about}"
    sys.stdout.write(f"{said}\n")


if __name__ == "__main__":
    main()
