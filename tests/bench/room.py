"""A session in werkboek: somebody leads, a screen hangs, and what one does others see.

Stock Voilà has none of this: its pages know nothing of each other until they are reloaded.
"""

import asyncio
import json
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from .client import Client, open_all
from .ours import Ours

ARRIVAL_SECONDS = 5.0
"""What did not arrive by then counts as never."""


class Live(NamedTuple):
    """Seconds, one for each page that should have heard.

    ``saved``: from an answer to its acknowledgement by the store, while everybody answers.
    ``led``: from the facilitator's button to every participant and the screen.
    ``said``: from a participant's *Ik ben klaar* to the facilitator and the screen.
    """

    saved: Sequence[float]
    led: Sequence[float]
    said: Sequence[float]


class Room:
    """A session on *site*.

    `begin` before the participants come, `play` when they are in, `end` when they are not.
    """

    def __init__(self, site: Ours) -> None:
        self._site = site
        self._leader = Client(site, {}, "/regie")
        self._screen = Client(site, {}, "/scherm")

    async def begin(self) -> None:
        """Open the facilitator's page and the screen, and start the twelve statements."""
        self._leader = Client(self._site, await self._site.enter("regie"), "/regie")
        self._screen = Client(self._site, await self._site.enter("screen"), "/scherm")
        await open_all((self._leader, self._screen))
        form = _find(self._leader, "do", "open")
        await self._spread(
            self._leader, "open", [self._screen], **form["args"], exercise="O2/kort"
        )

    def end(self) -> None:
        """Close the two pages."""
        self._leader.close()
        self._screen.close()

    async def play(self, clients: Sequence[Client], turns: int) -> Live:
        """Let everybody answer *turns* statements, and move the room as often."""
        asked = _find(clients[0], "t", "questions")
        saved = [
            seconds
            for question in asked["questions"][:turns]
            for seconds in await self._answer(clients, asked, question["id"])
        ]
        led: list[float] = []
        for _ in range(turns):
            for action in ("reveal", "conceal"):
                others = [*clients, self._screen]
                place = _find(self._leader, "do", action)["args"]
                led += await self._spread(self._leader, action, others, **place)
        said: list[float] = []
        for client in clients[:turns]:
            others = [self._leader, self._screen]
            said += await self._spread(
                client, "ready", others, step=asked["step"], ready=True
            )
        return Live(saved, led, said)

    async def _answer(
        self, clients: Sequence[Client], asked: dict[str, Any], item: str
    ) -> Sequence[float]:
        """Let everybody answer *item* within a second, as a room does."""

        async def one(number: int, client: Client) -> float:
            await asyncio.sleep(number / len(clients))
            value = asked["points"][number % len(asked["points"])]["value"]
            start = time.perf_counter()
            request = client.ask(
                "answer", step=asked["step"], item=item, value=value, text=""
            )
            return (
                await client.hope(lambda frame: request in frame, ARRIVAL_SECONDS) - start
            )

        return await asyncio.gather(*(one(*each) for each in enumerate(clients)))

    async def _spread(
        self, actor: Client, action: str, others: Sequence[Client], **arguments: object
    ) -> Sequence[float]:
        """Do *action* and return how long it took until each of *others* changed."""
        hopes = [other.hope(_differs(other.shown), ARRIVAL_SECONDS) for other in others]
        start = time.perf_counter()
        actor.ask(action, **arguments)
        arrivals = [await hope - start for hope in hopes]
        await asyncio.sleep(0.5)  # the room is quiet again before the next one
        return arrivals


def _differs(before: str) -> Callable[[str], bool]:
    old = _drawn(before)
    return lambda frame: '"tree"' in frame and _drawn(frame) != old


def _drawn(frame: str) -> str:
    """Return the part of *frame* that is the same when the same is drawn."""
    return frame[frame.index('"tree"') :]


def _find(client: Client, name: str, value: str) -> dict[str, Any]:
    """Return the first part of the page on which *name* is *value*."""
    tree = json.loads(client.shown)["content"]["data"]["state"]["tree"]
    return next(node for node in _nodes(tree) if node.get(name) == value)


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node.get("children", ()):
        yield from _nodes(child)
