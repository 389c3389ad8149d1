"""From measurements to the lines of the table, with what issue 3 asks."""

import math
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from statistics import median

from .run import Measured
from .table import Row

MANY = 36
"""The number of pages for which issue 3 names amounts."""


def rows(stock: Measured, ours: Measured, solara: Measured | None = None) -> Iterator[Row]:
    """Yield every number that was measured."""
    third = solara or Measured()
    for s, o, t in zip_longest(stock.bursts, ours.bursts, third.bursts):
        at = f"{s.pages} pages"
        limit = {"most": 1024, "share": 0.30} if s.pages == MANY else {}
        yield Row(
            f"memory, {at}", "MiB", s.full, o.full, limit.get("most"), solara=t and t.full
        )
        yield Row(
            f"last page complete, {at}",
            "s",
            s.last,
            o.last,
            limit.get("share"),
            relative=True,
            solara=t and t.last,
        )
        yield Row(f"processor per page, {at}", "s", s.cpu, o.cpu, solara=t and t.cpu)
        yield Row(f"our own clients, {at}", "% of a core", 100 * s.client, 100 * o.client)
    if len(stock.bursts) > 1:
        growth = _growth(solara) if solara else None
        both = _growth(stock), _growth(ours)
        yield Row("memory per added page", "MiB", *both, promise=20, solara=growth)
    empty = solara.bursts[0].empty if solara else None
    both = stock.bursts[0].empty, ours.bursts[0].empty
    yield Row("memory without pages", "MiB", *both, solara=empty)
    yield from _session(stock, ours, third)
    yield from _browser(stock, ours)


def _session(stock: Measured, ours: Measured, third: Measured) -> Iterator[Row]:
    if not stock.session or not ours.session:
        return
    s, o, t = stock.session, ours.session, third.session
    pages = ours.bursts[-1].pages
    at = f"{pages} pages"
    limit = 5 if pages == MANY else None
    idle = 100 * s.idle, 100 * o.idle
    yield Row(f"idle, {at}", "% of a core", *idle, limit, solara=t and 100 * t.idle)
    yield Row(f"pages cut off, {at}", "pages", s.lost, o.lost, 0, solara=t and t.lost)
    if not o.live or o.busy is None:
        return
    yield Row(f"session, {at}", "% of a core", None, 100 * o.busy)
    yield Row(f"memory after session, {at}", "MiB", s.full, o.full)
    for name, seconds in o.live._asdict().items():
        for percent in (50, 95):
            value = 1000 * percentile(seconds, percent)
            most = 300 if percent == 95 else None
            yield Row(f"{LIVE[name]}, p{percent}", "ms", None, value, most)


LIVE = {
    "saved": "answer acknowledged, all answering",
    "led": "facilitator acts, seen by all",
    "said": "participant ready, seen by facilitator",
}


def _browser(stock: Measured, ours: Measured) -> Iterator[Row]:
    s, o = stock.seen, ours.seen
    if not s or not o:
        return
    alone = median(s.alone), median(o.alone)
    yield Row("first control, Chromium", "s", *alone, promise=0.60, relative=True)
    at = f"{len(s.together)} pages at once, Chromium"
    yield Row(f"last control, {at}", "s", max(s.together), max(o.together))
    for visit, most, stocks, mine in (
        ("first visit", 1600, s.first, o.first),
        ("return visit", 100, s.again, o.again),
    ):
        yield Row(f"{visit}, HTTP", "kB", stocks.http / 1000, mine.http / 1000, most)
        frames = stocks.websocket / 1000, mine.websocket / 1000
        yield Row(f"{visit}, websocket", "kB", *frames)


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest of *values* that is at least as large as *percent* % of them."""
    return sorted(values)[math.ceil(percent / 100 * len(values)) - 1]


def _growth(measured: Measured) -> float:
    fewest, most = measured.bursts[0], measured.bursts[-1]
    return (most.full - fewest.full) / (most.pages - fewest.pages)
