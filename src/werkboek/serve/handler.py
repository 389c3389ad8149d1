"""What every handler of the gate does: who asks, what may be said, which headers."""

import hmac
import logging
import re
import secrets
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Any, Final
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from tornado import web

from werkboek import texts
from werkboek.errors import WerkboekError
from werkboek.model import Role

from .gate import Gate
from .kernels import Visitor

HOST: Final = re.compile(r"[\w.:\[\]-]+")
COOKIE_DAYS: Final = 30  # the longest a signature is believed
MESSAGES: Final = {
    HTTPStatus.FORBIDDEN: texts.FORBIDDEN,
    HTTPStatus.NOT_FOUND: texts.NOT_FOUND,
    HTTPStatus.TOO_MANY_REQUESTS: texts.TOO_MANY,
    HTTPStatus.SERVICE_UNAVAILABLE: texts.UNAVAILABLE,
}
TEMPLATES: Final = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)

log = logging.getLogger(__name__)


class GateHandler(web.RequestHandler):
    """Base of every handler.  Knows a gate, and nothing about the application around it."""

    gate: Gate

    def initialize(self, gate: Gate) -> None:
        """Take the gate from the route."""
        self.gate = gate

    def set_default_headers(self) -> None:
        """Allow this origin and nothing else; say nothing about ourselves."""
        host = self.request.host if HOST.fullmatch(self.request.host) else ""
        policy = (
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            # 'self' does not cover websockets in every browser that people still have.
            f"img-src 'self' data:; connect-src 'self' ws://{host} wss://{host}; "
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
        self.set_header("Content-Security-Policy", policy)
        self.set_header("X-Content-Type-Options", "nosniff")
        # Not "no-referrer": that makes browsers send "Origin: null" with our own forms, and
        # then we cannot tell them from somebody else's.  Nothing leaves this origin.
        self.set_header("Referrer-Policy", "same-origin")
        self.set_header("Cache-Control", "no-store")
        self.clear_header("Server")

    def is_same_origin(self) -> bool:
        """Say whether a page of ours asks, whatever the application around us allows."""
        origin = self.request.headers.get("Origin", "")
        return bool(origin) and urlsplit(origin).netloc.lower() == self.request.host.lower()

    def check_xsrf_cookie(self) -> None:
        """Refuse a POST from elsewhere; Tornado's own cookie may be the host's."""
        if not self.is_same_origin():
            raise web.HTTPError(HTTPStatus.FORBIDDEN)

    def visitor(self, role: Role, request: str = "") -> Visitor | None:
        """Return who the cookie of *role* says that this is, or None.

        A sponsor has a cookie for each *request*: one may get several.
        """
        name = self.gate.cookie_name(role, request)
        value = web.decode_signed_value(
            self.gate.cookie_secret(role),
            name,
            self.get_cookie(name),
            max_age_days=COOKIE_DAYS,
        )
        if not value:
            return None
        device, _, issue = value.decode().partition("/")
        return Visitor(role, device, request, int(issue or 0))

    def admit(self, visitor: Visitor, days: int) -> None:
        """Let this browser be *visitor* for *days*."""
        name = self.gate.cookie_name(visitor.role, visitor.request)
        issue = f"/{visitor.issue}" if visitor.role is Role.SPONSOR else ""
        value = web.create_signed_value(
            self.gate.cookie_secret(visitor.role), name, f"{visitor.name}{issue}"
        )
        self._set_cookie(name, value, days)

    def dismiss(self, role: Role) -> None:
        """Forget who this browser was."""
        self.clear_cookie(self.gate.cookie_name(role), path=self.gate.address.base_url)

    def show(self, template: str, **values: object) -> None:
        """Finish with a page of our own."""
        base, assets = self.gate.address.base_url, self.gate.assets
        self.set_header("Content-Type", "text/html; charset=utf-8")
        page = TEMPLATES.get_template(template).render(
            base=base,
            styles=[base + assets.path(style) for style in assets.styles()],
            t=texts,
            notice=self.gate.notice,
            **values,
        )
        self.finish(page)

    def show_message(self, message: str, status: int) -> None:
        """Finish with one sentence and a way back."""
        self.set_status(status)
        self.show("message.html.j2", message=message)

    def write_error(self, status_code: int, **kwargs: Any) -> None:  # noqa: ANN401 - tornado's
        """Say in Dutch what went wrong, and never how."""
        error = (kwargs.get("exc_info") or (None, None))[1]
        if isinstance(error, WerkboekError):
            self.show_message(error.user_message, HTTPStatus.SERVICE_UNAVAILABLE)
            return
        message = MESSAGES.get(HTTPStatus(status_code), texts.SOMETHING_WENT_WRONG)
        self.show_message(message, status_code)

    def log_exception(
        self,
        typ: type[BaseException] | None,
        value: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        """Log a bug without the address, which may hold a key, and without the form."""
        if not isinstance(value, web.HTTPError):
            log.error("%s failed", type(self).__name__, exc_info=(typ, value, tb))  # type: ignore[arg-type]  # tornado's types are wider

    def _set_cookie(self, name: str, value: str | bytes, days: int | None) -> None:
        self.set_cookie(
            name,
            value,
            path=self.gate.address.base_url,
            expires_days=days,
            httponly=True,
            samesite="Lax",
            secure=self.gate.address.is_secure or self.request.protocol == "https",
        )


class FormHandler(GateHandler):
    """A handler of forms: besides the origin, a token that only our own page knows."""

    COOKIE: Final = "werkboek_form"

    @property
    def form_token(self) -> str:
        """The token of the form in this browser; new when there is none."""
        token = self.get_cookie(self.COOKIE)
        return token or self.renew_form_token()

    def renew_form_token(self) -> str:
        """Give the next form in this browser another token."""
        token = secrets.token_hex(16)
        self._set_cookie(self.COOKIE, token, None)
        return token

    def check_xsrf_cookie(self) -> None:
        """Refuse a form that is not ours."""
        super().check_xsrf_cookie()
        expected = self.get_cookie(self.COOKIE) or ""
        sent = self.get_body_argument("_xsrf", "")
        if not expected or not hmac.compare_digest(expected.encode(), sent.encode()):
            raise web.HTTPError(HTTPStatus.FORBIDDEN)


class NotFoundHandler(GateHandler):
    """Everything that is not on the list."""

    def prepare(self) -> None:
        """Answer every method alike."""
        raise web.HTTPError(HTTPStatus.NOT_FOUND)
