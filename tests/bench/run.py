"""Both servers in turns, so that what else the machine does hits them alike."""

import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import async_playwright

from . import browser, solara
from .burst import Bench, Burst, Session
from .ours import Ours
from .site import Site
from .solara import Solara
from .stock import Stock

SITES: tuple[Callable[[Path], Site], ...] = (Stock, Ours)
"""What is compared; the bursts also with `Solara`, where it is installed."""

OTHERS: tuple[Callable[[Path], Site], ...] = (Solara,) if solara.IS_INSTALLED else ()


@dataclass(frozen=True, slots=True)
class Plan:
    """How much to measure.

    ``pages``: how many at once, ascending; the last of them also get a session of ``turns``
    after ``idle_seconds`` of silence.  ``browsers``: how many Chromium contexts at once.
    ``repeats``: how often a single one opens a page.
    """

    pages: Sequence[int] = (6, 12, 24, 36)
    idle_seconds: float = 40.0  # two greetings from every page
    turns: int = 12
    browsers: int = 6
    repeats: int = 5


@dataclass(slots=True)
class Measured:
    """Everything about one server."""

    bursts: list[Burst] = field(default_factory=list)
    session: Session | None = None
    seen: browser.Seen | None = None


async def run(plan: Plan) -> tuple[Measured, ...]:
    """Measure stock and werkboek, and whatever else there is."""
    results = tuple(Measured() for _ in (*SITES, *OTHERS))
    for pages in plan.pages:
        for make, result in zip((*SITES, *OTHERS), results, strict=True):
            async with _running(make) as (site, bench):
                _say(f"{site.name}: {pages} pages")
                result.bursts.append(await bench.open(await bench.prepare(pages)))
                if pages == plan.pages[-1]:
                    _say(f"{site.name}: a session")
                    result.session = await bench.stay(plan.idle_seconds, plan.turns)
    if plan.browsers:
        await _browse(plan, results[: len(SITES)])
    return results


async def _browse(plan: Plan, results: Sequence[Measured]) -> None:
    """Open the pages in Chromium, with both servers up and one of them asked at a time."""
    async with AsyncExitStack() as stack:
        playwright = await stack.enter_async_context(async_playwright())
        chromium = await browser.launch(playwright)
        visitors = []
        for make, result in zip(SITES, results, strict=True):
            site, bench = await stack.enter_async_context(_running(make))
            everybody = await bench.prepare(1 + plan.repeats + plan.browsers)
            _say(f"{site.name}: traffic in Chromium")
            result.seen = browser.Seen(*await browser.traffic(chromium, site, everybody[0]))
            visitors.append((site, everybody[1:], result.seen))
        for number in range(plan.repeats):
            for site, everybody, seen in visitors:
                _say(f"{site.name}: one page in Chromium, {number + 1} of {plan.repeats}")
                seconds = await browser.first_control(chromium, site, everybody[number])
                seen.alone.append(seconds)
        for site, everybody, seen in visitors:
            _say(f"{site.name}: {plan.browsers} pages in Chromium")
            seen.together += await browser.burst(chromium, site, everybody[plan.repeats :])
        await chromium.close()


@asynccontextmanager
async def _running(make: Callable[[Path], Site]) -> AsyncIterator[tuple[Site, Bench]]:
    """Start a server, and show what it said when something goes wrong."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        site = make(Path(folder))
        bench = Bench(site)
        try:
            yield site, bench
        except BaseException:
            _say(site.log[-4000:])
            raise
        finally:
            bench.close()
            site.stop()


def _say(what: str) -> None:
    sys.stderr.write(f"{what}\n")
