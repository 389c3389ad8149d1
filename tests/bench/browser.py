"""The same pages in real Chromium."""

import asyncio
import shutil
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from playwright.async_api import Browser, BrowserContext, Page, Playwright

from .site import Cookies, Site

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
PATIENCE_MS = 120_000
QUIET_SECONDS = 2.0  # after the first control, for what is still coming


class Traffic(NamedTuple):
    """Bytes on the wire, headers and compression included; frames as they are."""

    http: int
    websocket: int


@dataclass(slots=True)
class Seen:
    """What Chromium made of one site.

    Seconds until there was something to press: ``alone`` of one page after the other,
    ``together`` of pages that were opened at once.
    """

    first: Traffic
    again: Traffic
    alone: list[float] = field(default_factory=list)
    together: list[float] = field(default_factory=list)


async def launch(playwright: Playwright) -> Browser:
    """Start the Chromium of this machine; raises `LookupError` when there is none."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        raise LookupError(NAMES)
    return await playwright.chromium.launch(executable_path=path, args=FLAGS)


async def first_control(browser: Browser, site: Site, cookies: Cookies) -> float:
    """Return the seconds until a fresh browser shows something to press."""
    context = await _context(browser, site, cookies)
    seconds = await _open(await context.new_page(), site)
    await context.close()
    return seconds


async def burst(browser: Browser, site: Site, everybody: Sequence[Cookies]) -> list[float]:
    """Open a page for *everybody* at once; return the seconds until each had something."""
    contexts = [await _context(browser, site, each) for each in everybody]
    pages = [await context.new_page() for context in contexts]
    waits = await asyncio.gather(*(_open(page, site) for page in pages))
    for context in contexts:
        await context.close()
    return waits


async def traffic(
    browser: Browser, site: Site, cookies: Cookies
) -> tuple[Traffic, Traffic]:
    """Return what a first and a second visit of the same browser transfer."""
    context = await _context(browser, site, cookies)
    page = await context.new_page()
    devtools = await context.new_cdp_session(page)
    counted: Counter[str] = Counter()

    def on_finished(event: dict[str, Any]) -> None:
        counted["http"] += int(event["encodedDataLength"])

    def on_frame(event: dict[str, Any]) -> None:
        counted["websocket"] += len(event["response"]["payloadData"])

    devtools.on("Network.loadingFinished", on_finished)
    devtools.on("Network.webSocketFrameReceived", on_frame)
    await devtools.send("Network.enable")
    visits = []
    for _ in range(2):
        counted.clear()
        for path in site.arrival:
            await page.goto(site.origin + path)
        await _open(page, site)
        await asyncio.sleep(QUIET_SECONDS)
        visits.append(Traffic(counted["http"], counted["websocket"]))
        await page.goto("about:blank")
    await context.close()
    return visits[0], visits[1]


async def _context(browser: Browser, site: Site, cookies: Cookies) -> BrowserContext:
    context = await browser.new_context(
        viewport={"width": 375, "height": 740}, locale="nl-NL"
    )
    await context.add_cookies(
        [
            {"name": name, "value": value, "url": site.origin}
            for name, value in cookies.items()
        ]
    )
    return context


async def _open(page: Page, site: Site) -> float:
    start = time.perf_counter()
    await page.goto(site.origin + site.path, wait_until="commit", timeout=PATIENCE_MS)
    await page.wait_for_selector(site.control, state="visible", timeout=PATIENCE_MS)
    return time.perf_counter() - start
