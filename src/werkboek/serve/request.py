"""The page of a sponsor: a link that opens one request for backing and nothing else."""

import hmac
import secrets
from http import HTTPStatus

from tornado import web

from werkboek import texts
from werkboek.model import Role
from werkboek.model.request_link import request_key

from .kernels import Visitor
from .page import LINK_DAYS, PageHandler
from .pages import REQUEST_PAGE


class RequestHandler(PageHandler):
    """Streams the page of a request to whoever came by its link."""

    async def get(self, path: str) -> None:
        """Show the request *path*, or exchange the key in its address for a cookie."""
        key = self.get_query_argument("sleutel", None)
        if key is not None:
            self._admit_by(path, key)
            return
        visitor = self.visitor(Role.SPONSOR, path)
        if visitor is None:
            self.show_message(texts.LINK_NEEDED, HTTPStatus.FORBIDDEN)
        elif refusal := self.gate.refusal(visitor):
            self.show_message(refusal, HTTPStatus.FORBIDDEN)
        else:
            await self._render(REQUEST_PAGE, visitor)

    def _admit_by(self, request: str, key: str) -> None:
        address = self.request.remote_ip or ""
        if not self.gate.keys.is_open(address):
            raise web.HTTPError(HTTPStatus.TOO_MANY_REQUESTS)
        visitor = self._who_has(request, key)
        if visitor is None:
            self.gate.keys.count(address)
            self.show_message(texts.LINK_WRONG, HTTPStatus.FORBIDDEN)
        elif refusal := self.gate.refusal(visitor):
            self.show_message(refusal, HTTPStatus.FORBIDDEN)
        else:
            self.admit(visitor, LINK_DAYS)
            here = f"{self.gate.address.base_url}{REQUEST_PAGE.path}/{request}"
            self.redirect(here, status=HTTPStatus.SEE_OTHER)

    def _who_has(self, request: str, key: str) -> Visitor | None:
        """Return who comes by *key*, also one of before: that gets a reason."""
        asked = self.gate.asked(request)
        secret = self.gate.store.secrets().cookie_secret
        for issue in range(1, asked.access.issue + 1 if asked else 1):
            right = request_key(secret, request, issue)
            if hmac.compare_digest(key.encode(), right.encode()):
                return Visitor(Role.SPONSOR, secrets.token_hex(8), request, issue)
        return None
