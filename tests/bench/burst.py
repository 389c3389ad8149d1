"""One server, N pages at the same moment, and what that costs."""

import asyncio
import time
from collections.abc import Sequence
from typing import NamedTuple

from .client import Client, open_all
from .memory import measure
from .ours import Ours
from .room import Live, Room
from .site import Cookies, Site

SETTLE_SECONDS = 3.0


class Burst(NamedTuple):
    """What it costs to open *pages* pages at once.

    ``empty`` and ``full`` are MiB before and after, ``last`` the seconds until the last
    page was complete, ``cpu`` processor seconds per page, and ``client`` the part of one
    core that our own side took, which must stay far below 1.
    """

    pages: int
    empty: float
    full: float
    last: float
    cpu: float
    client: float


class Session(NamedTuple):
    """What the open pages cost afterwards.

    ``idle`` and ``busy`` are the part of one core that the server takes while nobody, and
    while everybody does something; ``full`` is MiB at the end, ``lost`` the number of pages
    that were cut off meanwhile.
    """

    idle: float
    busy: float | None
    full: float
    lost: int
    live: Live | None


class Bench:
    """Opens the pages of one site; close it before the site stops."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._room = Room(site) if isinstance(site, Ours) else None
        self._empty = 0.0
        self._clients: Sequence[Client] = ()

    async def prepare(self, pages: int) -> Sequence[Cookies]:
        """Return the cookies of *pages* participants, who can open their page now.

        With werkboek the facilitator and the screen are there already, and everybody filled
        in the join form: people do not type at the same moment.
        """
        await asyncio.sleep(SETTLE_SECONDS)  # what is prepared at the start is ready
        self._empty = measure(self._site.pid).pss_mb
        if self._room:
            await self._room.begin()
        return await self._site.admit(pages)

    async def open(self, everybody: Sequence[Cookies]) -> Burst:
        """Open a page for *everybody* at the same moment."""
        self._clients = [Client(self._site, each) for each in everybody]
        before = measure(self._site.pid)
        start, own = time.perf_counter(), time.process_time()
        waits = await open_all(self._clients)
        client = (time.process_time() - own) / (time.perf_counter() - start)
        await asyncio.sleep(SETTLE_SECONDS)
        after = measure(self._site.pid)
        pages = len(self._clients)
        cpu = (after.cpu_seconds - before.cpu_seconds) / pages
        return Burst(pages, self._empty, after.pss_mb, max(waits), cpu, client)

    async def stay(self, idle_seconds: float, turns: int) -> Session:
        """Leave the pages alone for *idle_seconds*, then play *turns* on werkboek."""
        start = self._clock()
        await asyncio.sleep(idle_seconds)
        idle = self._load_since(start)
        start = self._clock()
        live = await self._room.play(self._clients, turns) if self._room else None
        busy = self._load_since(start) if live else None
        lost = sum(client.is_lost for client in self._clients)
        return Session(idle, busy, measure(self._site.pid).pss_mb, lost, live)

    def close(self) -> None:
        """Close every page."""
        if self._room:
            self._room.end()
        for client in self._clients:
            client.close()

    def _clock(self) -> tuple[float, float]:
        return time.perf_counter(), measure(self._site.pid).cpu_seconds

    def _load_since(self, start: tuple[float, float]) -> float:
        now = self._clock()
        return (now[1] - start[1]) / (now[0] - start[0])
