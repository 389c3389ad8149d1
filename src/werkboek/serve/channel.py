"""What an open page says to its kernel: own kernel, own origin, allowed messages."""

import re
from http import HTTPStatus

from tornado import web
from tornado.httpclient import HTTPClientError
from tornado.websocket import (
    WebSocketClientConnection,
    WebSocketClosedError,
    WebSocketHandler,
)

from .gate import Gate
from .handler import GateHandler
from .limits import SlidingWindow
from .messages import may_receive, may_send

MAX_MESSAGE = 256 * 1024  # bytes from a page; an answer with its text needs a few kB
MESSAGES_PER_SECOND = 60
MAX_REFUSED = 200
PING_SECONDS = 20.0
POLICY_VIOLATION = 1008
TRY_AGAIN = 1013
GONE = 4404
SESSION = re.compile(r"[0-9a-f-]{1,64}")


class KernelHandler(GateHandler):
    """Base of what is about one kernel: yours, or not there."""

    def check_owner(self, kernel: str) -> None:
        """Answer 404 for another's kernel: 403 would confirm that it exists."""
        owner = self.gate.kernels.owner(kernel)
        if owner is None or self.visitor(owner.role, owner.request) != owner:
            raise web.HTTPError(HTTPStatus.NOT_FOUND)


class AliveHandler(KernelHandler):
    """Tells a page that lost its connection whether waiting makes sense."""

    def get(self, kernel: str) -> None:
        """Answer 204, or 404 when only a new page helps."""
        self.check_owner(kernel)
        self.set_status(HTTPStatus.NO_CONTENT)


class EndHandler(KernelHandler):
    """Ends the kernel of a page that is being closed."""

    def post(self, kernel: str) -> None:
        """Answer at once: the page is already leaving."""
        self.check_owner(kernel)
        self.gate.end(kernel)
        self.set_status(HTTPStatus.NO_CONTENT)


class ChannelHandler(WebSocketHandler, KernelHandler):
    """Connects one page to one kernel.

    Closes with 4404 when the kernel is gone and 1013 when the server restarts.  Answers the
    text ``ping`` with ``pong`` itself: a page can tell a dead line from a busy kernel.
    """

    _upstream: WebSocketClientConnection | None = None
    _kernel = ""
    _is_over = False

    def initialize(self, gate: Gate) -> None:
        """Start counting."""
        super().initialize(gate)
        self._rate = SlidingWindow(MESSAGES_PER_SECOND, 1.0)
        self._refused = 0

    @property
    def max_message_size(self) -> int:
        """Larger messages close the socket."""
        return MAX_MESSAGE

    @property
    def ping_interval(self) -> float | None:
        """Notice a phone that went away without a word; its kernel is then idle."""
        return PING_SECONDS

    @property
    def ping_timeout(self) -> float | None:
        """As long as the interval."""
        return PING_SECONDS

    def check_origin(self, origin: str) -> bool:
        """Allow our own pages; hosted servers are often set to allow any."""
        del origin  # one rule for websockets and forms
        return self.is_same_origin()

    async def get(self, *args: str, **kwargs: str) -> None:
        """Refuse before the handshake what is not allowed."""
        if not self.is_same_origin():
            raise web.HTTPError(HTTPStatus.FORBIDDEN)
        self.check_owner(args[0])
        await super().get(*args, **kwargs)

    async def open(self, *args: str, **_kwargs: str) -> None:
        """Connect to the kernel; no message is delivered before this is done."""
        kernel = args[0]
        session = self.get_query_argument("session_id", "")
        if not SESSION.fullmatch(session):
            self.close(POLICY_VIOLATION)
            return
        self._kernel = kernel
        self.gate.kernels.connect(kernel, self)
        try:
            self._upstream = await self.gate.upstream.connect(
                kernel, session, self._on_answer
            )
        except HTTPClientError as error:
            is_gone = error.code == HTTPStatus.NOT_FOUND
            if is_gone:
                self.gate.kernels.forget(kernel)
            else:
                self.hang_up(TRY_AGAIN)
        except OSError:
            self.hang_up(TRY_AGAIN)
        if self._is_over and self._upstream is not None:
            self._upstream.close()

    def on_message(self, message: str | bytes) -> None:
        """Pass on what is allowed; a page that keeps sending other things is closed."""
        if self._is_over:
            return
        if self._rate.allow():
            self.gate.touch()
            if message == "ping":
                self._say("pong")
                return
            if may_send(message) and self._upstream is not None:
                self._upstream.write_message(message)
                return
        self._refused += 1
        if self._refused > MAX_REFUSED:
            self.hang_up(POLICY_VIOLATION)

    def on_close(self) -> None:
        """Let go of the kernel; it stays a while, for a phone that is only locked."""
        self.hang_up(None)
        if self._kernel:
            self.gate.kernels.disconnect(self._kernel, self)

    def hang_up(self, code: int | None = GONE) -> None:
        """Close at both ends; what still comes in from a page that does not is ignored."""
        self._is_over = True
        if self._upstream is not None:
            self._upstream.close()
        self.close(code)

    def _on_answer(self, frame: str | bytes | None) -> None:
        if frame is None:
            self.hang_up(TRY_AGAIN)
        elif may_receive(frame):
            self._say(frame)

    def _say(self, frame: str | bytes) -> None:
        # A page that just closed is told nothing; whatever mattered is in the store.
        try:
            self.write_message(frame)
        except WebSocketClosedError:
            self.close()
