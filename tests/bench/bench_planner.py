"""Compare the group planner with an exact solver, HiGHS, on the same people in equal time.

Run: ``python tests/bench/bench_planner.py [--json]``.  HiGHS plans one session after
another, as the whole series at once is far beyond it, and gets as much time as our search
took, shared by the sessions.  ``-`` is: found nothing in that time.  ``least`` is a cost
nobody can beat.  Ends with 1 when the search is worse than HiGHS anywhere.
"""

import argparse
import json
import sys
import time
from dataclasses import dataclass, replace
from random import Random

from werkboek.analysis.groups import group_sizes
from werkboek.analysis.groups.exact import solve
from werkboek.analysis.groups.problem import Places, Problem, least_total, score
from werkboek.analysis.groups.search import search

CASES = [(12, 1), (18, 1), (24, 1), (36, 1), (12, 4), (18, 4), (24, 4), (30, 4), (36, 4)]
"""People and sessions."""


@dataclass(frozen=True, slots=True)
class Result:
    """Costs by the objective of the planner; ``highs`` is None when it found nothing.

    ``cpu_seconds`` is what the search takes of one core; on a machine that does other
    things as well, ``seconds`` says more about those.
    """

    people: int
    sessions: int
    seconds: float
    cpu_seconds: float
    search: int
    highs: int | None
    highs_seconds: float
    least: int


def made_up_people(people: int, sessions: int) -> Problem:
    """Return people with three attributes: discipline, team, and one earlier meeting.

    Person 0 manages a few others, 6 and 7 do not get along, 8 and 9 come together.
    """
    random = Random(people)
    sizes = group_sizes(people)
    seats = [g for g, size in enumerate(sizes) for _ in range(size)]
    return Problem(
        sizes=sizes,
        disciplines=tuple(random.choices(range(6), [3, 2, 2, 1, 1, 1], k=people)),
        teams=tuple(random.choices(range(people // 3), k=people)),
        sessions=sessions,
        history=(tuple(random.sample(seats, people)),),
        apart=frozenset({(0, 1), (0, 2), (0, 3), (6, 7)}),
        together=frozenset({(8, 9)}),
    )


def with_highs(problem: Problem, seconds: float) -> Places:
    """Return what HiGHS finds session by session, or nothing."""
    places: Places = ()
    for _ in range(problem.sessions):
        session = replace(problem, sessions=1, history=(*problem.history, *places))
        found = solve(session, seconds / problem.sessions).places
        if not found:
            return ()
        places = (*places, *found)
    return places


def compare(people: int, sessions: int) -> Result:
    """Plan the same people twice."""
    problem = made_up_people(people, sessions)
    start, cpu = time.perf_counter(), time.process_time()
    ours = search(problem)
    seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu
    start = time.perf_counter()
    theirs = with_highs(problem, seconds)
    return Result(
        people=people,
        sessions=sessions,
        seconds=round(seconds, 3),
        cpu_seconds=round(cpu_seconds, 3),
        search=score(problem, ours).total,
        highs=score(problem, theirs).total if theirs else None,
        highs_seconds=round(time.perf_counter() - start, 3),
        least=least_total(problem),
    )


def main() -> int:
    """Print a line per case and return the exit code."""
    parser = argparse.ArgumentParser(description="Compare the group planner with HiGHS.")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    solve(made_up_people(12, 1), seconds=1)  # import SciPy outside the measurement
    results = [compare(*case) for case in CASES]
    if options.json:
        rows = [{name: getattr(r, name) for name in Result.__slots__} for r in results]
        sys.stdout.write(f"{json.dumps(rows)}\n")
    else:
        sys.stdout.write(
            "people sessions   search     cpu      cost   HiGHS      cost   least\n"
        )
        for r in results:
            cost = "-" if r.highs is None else r.highs
            sys.stdout.write(
                f"{r.people:6} {r.sessions:8} {r.seconds:6.2f} s"
                f" {r.cpu_seconds:5.2f} s {r.search:9}"
                f" {r.highs_seconds:5.2f} s {cost:>9} {r.least:7}\n"
            )
    return int(any(r.highs is not None and r.search > r.highs for r in results))


if __name__ == "__main__":
    sys.exit(main())
