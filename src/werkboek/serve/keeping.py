"""Take the trajectory along, and go on with it somewhere else; for the facilitator only.

A server that is not one's own, such as a pod of Binder, stops one day.  *Bewaar* gives the
whole trajectory as a file, *Hervat* takes such a file in.
"""

import asyncio
import hmac
import re
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from http import HTTPStatus
from multiprocessing import get_context
from typing import Final, TypeVar
from urllib.parse import quote
from uuid import uuid4

from tornado import web
from tornado.http1connection import HTTP1Connection
from tornado.httputil import HTTPFile, parse_body_arguments

from werkboek import texts
from werkboek.errors import InvalidError, WerkboekError
from werkboek.model import Event, Kind, Role, Viewer
from werkboek.model.rejoin import make_phrase
from werkboek.store import MAX_BYTES, Contents, check_phrase, pack, unpack

from .handler import FormHandler
from .kernels import Visitor
from .page import LINK_DAYS

PAGE: Final = "bewaren"
FACILITATOR: Final = Viewer(Role.FACILITATOR)
MAX_UPLOAD: Final = MAX_BYTES + 64 * 1024  # the file, and the form around it
UPLOAD_SECONDS: Final = 120.0

T = TypeVar("T")


class KeepHandler(FormHandler):
    """Shows the forms, and hands out the trajectory."""

    def prepare(self) -> None:
        """Let in nobody but the facilitator."""
        self.facilitator()

    def facilitator(self) -> Visitor:
        """Return who this is; raises `HTTPError` when it is not the facilitator."""
        visitor = self.visitor(Role.FACILITATOR)
        if visitor is None:
            raise web.HTTPError(HTTPStatus.FORBIDDEN)
        return visitor

    def get(self) -> None:
        """Show what can be done here."""
        self.show_forms()

    async def post(self) -> None:
        """Send the trajectory as a file."""
        phrase = self.get_body_argument("phrase", "", strip=False)
        try:
            check_phrase(phrase)
        except InvalidError as error:
            self.set_status(HTTPStatus.UNPROCESSABLE_ENTITY)
            self.show_forms(phrase=error.user_message)
            return
        saved = Event(uuid4().hex, Kind.SAVED, FACILITATOR.actor)
        self.gate.store.append(FACILITATOR, saved)
        data = await _apart(pack, self.gate.store.contents(), phrase)
        name = f"traject-{datetime.now(UTC):%Y-%m-%d-%H%M}.werkboek"
        self.set_header("Content-Type", "application/octet-stream")
        self.set_header(
            "Content-Disposition",
            f'attachment; filename="{quote(name)}{".age" if phrase else ""}"',
        )
        self.finish(data)

    def show_forms(self, **problems: str) -> None:
        """Show both forms, with what is wrong by the name of the field."""
        self.show(
            "keeping.html.j2",
            token=self.form_token,
            problems=problems,
            suggestion=make_phrase(),
        )


@web.stream_request_body
class ResumeHandler(KeepHandler):
    """Takes a file in; nobody but the facilitator gets this server to read one."""

    def prepare(self) -> None:
        """Look who it is before a byte of the file is read."""
        self._body = bytearray()
        if not self.is_same_origin():
            raise web.HTTPError(HTTPStatus.FORBIDDEN)
        super().prepare()
        if isinstance(self.request.connection, HTTP1Connection):
            self.request.connection.set_max_body_size(MAX_UPLOAD)
            self.request.connection.set_body_timeout(UPLOAD_SECONDS)

    def check_xsrf_cookie(self) -> None:
        """Wait: the token of the form is in the body, see `post`."""

    def data_received(self, chunk: bytes) -> None:
        """Keep a part of the form."""
        self._body += chunk

    def get(self) -> None:
        """Go to the forms."""
        self.redirect(self.gate.address.base_url + PAGE)

    async def post(self) -> None:
        """Merge the file into what is here."""
        me = self.facilitator()
        fields, files = self._read_form()
        sent = fields.get("_xsrf", [b""])[0]
        expected = (self.get_cookie(self.COOKIE) or "").encode()
        if not expected or not hmac.compare_digest(expected, sent):
            raise web.HTTPError(HTTPStatus.FORBIDDEN)
        phrase = fields.get("phrase", [b""])[0].decode("utf-8", "replace")
        file = files[0].body if files else b""
        if not file:
            self._refuse(texts.RESUME_NO_FILE)
            return
        contents, problem = await self._open(file, phrase)
        if contents is None:
            self._refuse(problem)
            return
        if await asyncio.to_thread(self.gate.store.take_in, contents):
            for kernel in tuple(self.gate.kernels.owners()):
                self.gate.end(kernel)  # all pages start again, as what they are now
        self.admit(me, LINK_DAYS)  # the cookies are those of the trajectory
        self.redirect(self.gate.address.base_url + "regie", status=HTTPStatus.SEE_OTHER)

    async def _open(self, file: bytes, phrase: str) -> tuple[Contents | None, str]:
        """Return what is in *file*, or why it was refused."""
        address = self.request.remote_ip or ""
        if not self.gate.phrases.is_open(address):
            return None, texts.TOO_MANY
        async with self.gate.opening:
            contents, problem = await _apart(_unpacked, file, phrase)
        if contents is None:
            self.gate.phrases.count(address)
        return contents, problem

    def _read_form(self) -> tuple[dict[str, list[bytes]], list[HTTPFile]]:
        fields: dict[str, list[bytes]] = {}
        files: dict[str, list[HTTPFile]] = {}
        kind = self.request.headers.get("Content-Type", "")
        if not re.match(r"multipart/form-data\b", kind):
            raise web.HTTPError(HTTPStatus.BAD_REQUEST)
        parse_body_arguments(kind, bytes(self._body), fields, files)
        self._body.clear()
        return fields, files.get("file", [])

    def _refuse(self, problem: str) -> None:
        self.set_status(HTTPStatus.UNPROCESSABLE_ENTITY)
        self.show_forms(file=problem)


def _unpacked(data: bytes, phrase: str) -> tuple[Contents | None, str]:
    try:
        return unpack(data, phrase), ""
    except WerkboekError as error:
        return None, error.user_message


async def _apart(work: Callable[..., T], *arguments: object) -> T:
    """Run *work* in a process of its own.

    It takes a second in which nobody's page would get an answer, and memory that is given
    back afterwards.  And what a stranger's file may do, it does there.
    """
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return await loop.run_in_executor(pool, work, *arguments)
