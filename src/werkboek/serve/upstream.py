"""Keeps the hidden Voilà running, and speaks with it."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping

from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest
from tornado.httputil import parse_response_start_line
from tornado.websocket import WebSocketClientConnection, websocket_connect

from .child import Child, HiddenServerError
from .kernels import KernelRegister, Visitor
from .orders import KERNEL_HEADER, PARTICIPANT_HEADER, REQUEST_HEADER, ROLE_HEADER, Orders

MAX_RENDERS = 200  # at once; the default of ten would make a room wait for nothing
RENDER_SECONDS = 120.0  # 36 kernels that start together on one core
WAIT_SECONDS = 20.0  # for a Voilà that is being restarted
RESTART_SECONDS = 0.5
MAX_ANSWER = 16 * 2**20  # bytes in one message from a kernel, which is ours

log = logging.getLogger(__name__)


class Upstream:
    """The hidden Voilà: a child process on the loopback address, restarted when it dies."""

    def __init__(self, orders: Orders, environment: Mapping[str, str]) -> None:
        self.kernels = KernelRegister()
        self._orders = orders
        self._environment = environment
        self._ready = asyncio.Event()
        self._child: Child | None = None
        self._watcher: asyncio.Task[None] | None = None
        self._client = AsyncHTTPClient(force_instance=True, max_clients=MAX_RENDERS)

    @property
    def pid(self) -> int:
        """The process id of the child, 0 when there is none."""
        return self._child.pid if self._child else 0

    async def start(self) -> None:
        """Start the child and return when it answers; raises `HiddenServerError`."""
        self._child = await Child.start(self._orders, self._environment)
        self._ready.set()
        self._watcher = asyncio.create_task(self._keep_alive(self._child))

    async def stop(self) -> None:
        """End the child and every kernel."""
        if self._watcher:
            self._watcher.cancel()
        if self._child:
            await self._child.stop()
        self._client.close()

    async def is_ready(self) -> bool:
        """Wait for a child that is being restarted; False when that takes too long."""
        try:
            await asyncio.wait_for(self._ready.wait(), WAIT_SECONDS)
        except TimeoutError:
            return False
        return True

    async def render(
        self,
        notebook: str,
        visitor: Visitor,
        kernel: str,
        on_chunk: Callable[[bytes], None],
    ) -> bool:
        """Render *notebook* in a new *kernel* for *visitor*; say whether that went well.

        *on_chunk* gets the page in parts, and nothing when it could not be started.
        """
        status = 0

        def on_header(line: str) -> None:
            nonlocal status
            if line.startswith("HTTP/"):
                status = parse_response_start_line(line.strip()).code

        def on_body(chunk: bytes) -> None:
            if status == 200:  # noqa: PLR2004 - the name of it is longer than the number
                on_chunk(chunk)

        request = HTTPRequest(
            f"http://{self._address}/page/{notebook}",
            headers={
                **self._authorization,
                KERNEL_HEADER: kernel,
                ROLE_HEADER: visitor.role.value,
                PARTICIPANT_HEADER: visitor.participant,
                REQUEST_HEADER: visitor.asked,
            },
            connect_timeout=RENDER_SECONDS,  # includes waiting for a place in the queue
            request_timeout=RENDER_SECONDS,
            header_callback=on_header,
            streaming_callback=on_body,
        )
        try:
            response = await self._client.fetch(request, raise_error=False)
        except (HTTPClientError, OSError) as error:
            log.warning("a page broke off: %r", error)
            return False
        return response.code == 200  # noqa: PLR2004 - as above

    async def connect(
        self, kernel: str, session: str, on_message: Callable[[str | bytes | None], None]
    ) -> WebSocketClientConnection:
        """Open the channels of *kernel*; raises what `websocket_connect` raises."""
        address = f"ws://{self._address}/api/kernels/{kernel}/channels?session_id={session}"
        return await websocket_connect(
            HTTPRequest(address, headers=self._authorization),
            on_message_callback=on_message,
            max_message_size=MAX_ANSWER,
        )

    async def end(self, kernel: str) -> None:
        """Shut *kernel* down; no harm when it is gone, or everything is."""
        request = HTTPRequest(
            f"http://{self._address}/api/kernels/{kernel}",
            method="DELETE",
            headers=self._authorization,
        )
        with contextlib.suppress(HTTPClientError, OSError):
            await self._client.fetch(request, raise_error=False)

    @property
    def _address(self) -> str:
        return self._child.address if self._child else ""

    @property
    def _authorization(self) -> dict[str, str]:
        return {"Authorization": f"token {self._orders.token}"}

    async def _keep_alive(self, child: Child) -> None:
        while True:
            code = await child.wait()
            log.error("the hidden server ended with %s; starting it again", code)
            self._ready.clear()
            self.kernels.clear()
            while not self._ready.is_set():
                await asyncio.sleep(RESTART_SECONDS)
                with contextlib.suppress(HiddenServerError, OSError):  # then once more
                    self._child = child = await Child.start(self._orders, self._environment)
                    self._ready.set()
