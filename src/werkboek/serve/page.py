"""The pages made from notebooks: a link that opens a role, and the page itself."""

import hmac
import secrets
from http import HTTPStatus

from tornado import web

from werkboek import texts
from werkboek.model import Role

from .handler import TEMPLATES, GateHandler
from .kernels import Visitor
from .pages import PAGES, Page

LINK_DAYS = 1  # the beamer's computer is everybody's; the link works again tomorrow


class PageHandler(GateHandler):
    """Streams a page to who may see it."""

    _is_gone = False
    _has_started = False

    async def get(self, path: str) -> None:
        """Show the page, or exchange the key in its address for a cookie."""
        page = PAGES[path]
        key = self.get_query_argument("sleutel", None)
        if key is not None and page.role is not Role.PARTICIPANT:
            self._exchange(page, key)
            return
        visitor = self.visitor(page.role)
        if visitor is not None and self._is_welcome(visitor):
            await self._render(page, visitor)
        elif page.role is Role.PARTICIPANT:
            self.redirect(self.gate.address.base_url)
        else:
            self.show_message(texts.ROLE_LINK_NEEDED, HTTPStatus.FORBIDDEN)

    def on_connection_close(self) -> None:
        """Remember that nobody waits for this page any more."""
        self._is_gone = True

    def _is_welcome(self, visitor: Visitor) -> bool:
        """Say whether the facilitator did not remove *visitor* meanwhile."""
        if visitor.role is not Role.PARTICIPANT:
            return True
        return self.gate.person(visitor.participant) is not None

    def _exchange(self, page: Page, key: str) -> None:
        """Give a cookie for *key*, and an address without it: people share their screen."""
        address = self.request.remote_ip or ""
        if not self.gate.keys.is_open(address):
            raise web.HTTPError(HTTPStatus.TOO_MANY_REQUESTS)
        if not hmac.compare_digest(key.encode(), self.gate.key(page.role).encode()):
            self.gate.keys.count(address)
            self.show_message(texts.ROLE_LINK_WRONG, HTTPStatus.FORBIDDEN)
            return
        self.admit(Visitor(page.role, secrets.token_hex(8)), LINK_DAYS)
        self.redirect(self.gate.address.base_url + page.path, status=HTTPStatus.SEE_OTHER)

    async def _render(self, page: Page, visitor: Visitor) -> None:
        if not await self.gate.upstream.is_ready():
            raise web.HTTPError(HTTPStatus.SERVICE_UNAVAILABLE)
        kernel, surplus = self.gate.kernels.open(visitor)
        for old in surplus:
            self.gate.end(old)
        is_whole = await self.gate.upstream.render(
            page.notebook, visitor, kernel, self._pass_on
        )
        # A kernel cannot be ended while it starts, so this waits until the page is there.
        may_live = self.gate.kernels.hand_over(kernel)
        if self._is_gone or not is_whole or not may_live:
            self.gate.end(kernel)
        if not self._has_started:
            raise web.HTTPError(HTTPStatus.BAD_GATEWAY)
        if not is_whole:
            self.write(TEMPLATES.get_template("broken.html.j2").render(t=texts))
        self.finish()

    def _pass_on(self, chunk: bytes) -> None:
        if not self._has_started:
            self._has_started = True
            self.set_header("Content-Type", "text/html; charset=utf-8")
        self.write(chunk)
        self.flush()


class AssetHandler(GateHandler):
    """Serves scripts and style sheets, for ever."""

    def get(self, version: str, name: str) -> None:
        """Send the file as it was packed at the start."""
        asset = self.gate.assets.find(version, name)
        if asset is None:
            raise web.HTTPError(HTTPStatus.NOT_FOUND)
        self.set_header("Content-Type", asset.content_type)
        self.set_header("Cache-Control", "public, max-age=31536000, immutable")
        self.set_header("Vary", "Accept-Encoding")
        if "gzip" in self.request.headers.get("Accept-Encoding", ""):
            self.set_header("Content-Encoding", "gzip")
            self.finish(asset.packed)
        else:
            self.finish(asset.body)
