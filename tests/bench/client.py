"""A participant without a browser: one page, one websocket, next to no processor time.

Less than a browser does: it fetches no scripts.  That favours the server with most of them.
"""

import asyncio
import math
import time
import uuid
from collections.abc import Callable, Sequence

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from .site import Cookies, Door, Site, frame

PATIENCE_SECONDS = 300.0
PING_SECONDS = 2.0  # these two as in widgets/sheet/page.js
HELLO_SECONDS = 20.0
MAX_CLIENTS = 200
MAX_PAGE = 1 << 28  # bytes


class Client:
    """One open page."""

    def __init__(self, site: Site, cookies: Cookies, path: str = "") -> None:
        self.shown = ""
        """The last frame that said what is on the page."""
        self.is_lost = False
        """Whether the server hung up."""
        self._site = site
        self._url = site.origin + (path or site.path)
        self._headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in cookies.items())}
        self._hopes: list[tuple[Callable[[str], bool], asyncio.Future[float]]] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._socket: WebSocketClientConnection | None = None
        self._door = Door("", "", tuple)

    async def open(self) -> float:
        """Open the page and return the seconds until everything on it was there."""
        start = time.perf_counter()
        request = HTTPRequest(
            self._url,
            headers=self._headers,
            request_timeout=PATIENCE_SECONDS,
            connect_timeout=PATIENCE_SECONDS,
        )
        page = await _http().fetch(request)
        self._door = self._site.door(page.body.decode())
        drawn = self.hope(self._site.is_drawn, PATIENCE_SECONDS)
        origin = self._site.origin
        kernel = f"{self._door.prefix}/api/kernels/{self._door.kernel}"
        channels = f"{kernel}/channels?session_id={uuid.uuid4()}"
        self._socket = await websocket_connect(
            HTTPRequest(
                origin.replace("http", "ws", 1) + channels,
                headers=self._headers | {"Origin": origin},
            ),
            on_message_callback=self._on_frame,
        )
        self._greet()
        seconds = await drawn - start
        if self._site.pings:
            self._every(PING_SECONDS, lambda: self._send("ping"))
            self._every(HELLO_SECONDS, self._greet)
        return seconds

    def ask(self, action: str, **arguments: object) -> str:
        """Do *action* as if it was pressed; return the id of the request."""
        request = uuid.uuid4().hex
        content = {"do": action, "id": request, "args": arguments}
        data = {"method": "custom", "content": content}
        self._send(frame("comm_msg", {"comm_id": self._door.comm, "data": data}))
        return request

    def hope(self, wanted: Callable[[str], bool], seconds: float) -> asyncio.Task[float]:
        """Return when the first *wanted* frame comes; infinity when it does not.

        The clock is `time.perf_counter`.
        """
        heard: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._hopes.append((wanted, heard))

        async def wait() -> float:
            try:
                return await asyncio.wait_for(heard, seconds)
            except TimeoutError:
                return math.inf

        return asyncio.create_task(wait())

    def close(self) -> None:
        """Leave without a word, as a browser that is killed does."""
        for task in self._tasks:
            task.cancel()
        if self._socket:
            self._socket.close()

    def _greet(self) -> None:
        for each in self._door.greet():
            self._send(each)

    def _send(self, message: str) -> None:
        if self._socket and not self.is_lost:
            self._socket.write_message(message)

    def _on_frame(self, message: str | bytes | None) -> None:
        now = time.perf_counter()
        if message is None:
            self.is_lost = True
        if not isinstance(message, str) or message == "pong":
            return
        for wanted, heard in self._hopes:
            if not heard.done() and wanted(message):
                heard.set_result(now)
        self._hopes = [hope for hope in self._hopes if not hope[1].done()]
        if self._site.is_drawn(message):
            self.shown = message

    def _every(self, seconds: float, do: Callable[[], None]) -> None:
        async def repeat() -> None:
            while True:
                await asyncio.sleep(seconds)
                do()

        self._tasks.append(asyncio.create_task(repeat()))


async def open_all(clients: Sequence[Client]) -> list[float]:
    """Open every page at the same moment; return the seconds that each waited."""
    return await asyncio.gather(*(client.open() for client in clients))


def _http() -> AsyncHTTPClient:
    # Tornado keeps one per event loop; ten at a time, its default, would make a queue here.
    return AsyncHTTPClient(max_clients=MAX_CLIENTS, max_body_size=MAX_PAGE)
