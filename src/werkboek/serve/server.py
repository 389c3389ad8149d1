"""Puts the gate, the hidden Voilà and a port together."""

import logging
import re
import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from tornado.http1connection import HTTP1Connection
from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPServerRequest
from tornado.routing import PathMatches, Rule
from tornado.web import Application, RequestHandler

from werkboek.content import Workbook
from werkboek.environment import RUN_VARIABLE, Run, today
from werkboek.model import Role, Viewer
from werkboek.reports import File, files, record_of

from .address import Address, bind, make_address
from .assets import Assets
from .channel import AliveHandler, ChannelHandler, EndHandler
from .downloads import DownloadsHandler
from .gate import Gate
from .handler import NotFoundHandler
from .join import JoinHandler, LeaveHandler, RejoinHandler
from .keeping import KeepHandler, ResumeHandler
from .orders import Orders
from .page import AssetHandler, PageHandler
from .pages import PAGES, REQUEST_PAGE
from .ports import Content, Trajectory
from .request import RequestHandler as BackingHandler
from .upstream import Upstream
from .watch import Watch

PACKAGE = Path(__file__).parents[1]
STATIC = (Path(__file__).parent / "static", PACKAGE / "widgets" / "sheet")
MAX_FORM = 64 * 1024  # bytes; the largest form has four short fields
FORM_SECONDS = 10.0
ABSENCE_SECONDS = 300.0  # a phone that is locked for longer starts with a new kernel

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Plan:
    """What to serve and where.

    ``location`` is a file or the address of a database; ``workbooks`` the folder of
    notebooks.  ``port`` None takes the first free one, 0 any.  ``base_url`` is a path, or
    the whole public address behind a proxy.  ``static`` are folders; the first that has a
    name wins.  A kernel that nobody has open for ``absence_seconds`` is ended.  What is
    served may be ``temporary``, gone when the server stops; a ``notice`` is on every page.
    """

    location: Path | str
    workbooks: Path
    municipality: Path | None = None
    host: str = "127.0.0.1"
    port: int | None = None
    base_url: str = "/"
    static: tuple[Path, ...] = STATIC
    absence_seconds: float = ABSENCE_SECONDS
    temporary: bool = False
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Links:
    """What a facilitator opens and hands out."""

    regie: str
    join: str
    code: str
    screen: str

    @classmethod
    def of(cls, gate: Gate) -> "Links":
        """Return the links of *gate*, with the keys as they are now."""
        public = gate.address.public

        def link(path: str, role: Role) -> str:
            return f"{public}{path}?{urlencode({'sleutel': gate.key(role)})}"

        return cls(
            regie=link("regie", Role.FACILITATOR),
            join=public,
            code=gate.key(Role.PARTICIPANT),
            screen=link("scherm", Role.SCREEN),
        )


class SmallBody(PathMatches):
    """Matches a path, and lets the server read no large or slow body that is sent to it."""

    def match(self, request: HTTPServerRequest) -> dict[str, Any] | None:
        """Return the arguments for the handler, or None when the path is another."""
        found = super().match(request)
        if found is not None and isinstance(request.connection, HTTP1Connection):
            request.connection.set_max_body_size(MAX_FORM)
            request.connection.set_body_timeout(FORM_SECONDS)
        return found


def routes(gate: Gate) -> list[Rule]:
    """Return the addresses of *gate*, below its base address; nothing else exists."""
    base = re.escape(gate.address.base_url)
    kernel = base + r"api/kernels/([0-9a-f-]{36})"
    arguments = {"gate": gate}
    return [
        Rule(SmallBody(pattern), handler, arguments)
        for pattern, handler in (
            (base, JoinHandler),
            (base + "meedoen", JoinHandler),
            (base + "terugkomen", RejoinHandler),
            (base + "iemand-anders", LeaveHandler),
            (base + "bewaren", KeepHandler),
            (base + "hervatten", ResumeHandler),
            (base + "bestanden", DownloadsHandler),
            (base + r"bestanden/([a-z0-9_.-]+)", DownloadsHandler),
            (base + f"({'|'.join(PAGES)})", PageHandler),
            (base + REQUEST_PAGE.path + r"/([A-Za-z0-9-]{1,100})", BackingHandler),
            (base + r"static/([0-9a-f]+)/([a-z0-9.-]+)", AssetHandler),
            (kernel + "/channels", ChannelHandler),
            (kernel + "/leeft", AliveHandler),
            (kernel + "/einde", EndHandler),
            (base + ".*", NotFoundHandler),
        )
    ]


@asynccontextmanager
async def gate_at(
    own: Address, store: Trajectory, content: Content, plan: Plan
) -> AsyncIterator[Gate]:
    """Keep a gate, and the hidden Voilà behind it, until the block ends.

    The gate serves nobody by itself: mount its `routes` somewhere.  *own* counts, not the
    host, the port and the address in *plan*.

    Raises
    ------
    HiddenServerError
        When the hidden Voilà does not start.
    """
    assets = Assets(plan.static, content.styles)
    with tempfile.TemporaryDirectory(prefix="werkboek-") as folder:
        run_file = Path(folder, "run.json")
        kept = _kept(plan.municipality, Path(folder))

        def announce(address: Address) -> None:
            """Tell the pages that are opened from now on where the server is."""
            run = Run(
                location=str(plan.location),
                municipality=str(kept or ""),
                join_url=address.public,
                base_url=address.base_url,
                temporary=plan.temporary,
                source=str(plan.municipality or ""),
            )
            run.write(run_file)

        announce(own)
        orders = Orders(
            token=secrets.token_urlsafe(24),
            workbooks=str(plan.workbooks.resolve()),
            folder=folder,
            base=own.base_url,
            notice=plan.notice,
            script=own.base_url + assets.path("page.js"),
            styles=tuple(own.base_url + assets.path(name) for name in assets.styles()),
        )
        upstream = Upstream(orders, {RUN_VARIABLE: str(run_file)})
        gate = Gate(store, content, upstream, assets, own)
        gate.announce = announce
        gate.notice = plan.notice
        if isinstance(content, Workbook):
            gate.files = partial(_files, store, content)
        watch = Watch(gate, plan.absence_seconds)
        try:
            await upstream.start()
            watch.start()
            yield gate
        finally:
            watch.stop()
            await upstream.stop()


@asynccontextmanager
async def serving(store: Trajectory, content: Content, plan: Plan) -> AsyncIterator[Gate]:
    """Serve *store* and *content* until the block ends.

    Raises
    ------
    InvalidError
        When the port is taken.
    HiddenServerError
        When the hidden Voilà does not start.
    """
    bound = bind(plan.host, plan.port)
    own = make_address(plan.host, bound.getsockname()[1], plan.base_url)
    async with gate_at(own, store, content, plan) as gate:
        server = HTTPServer(
            Application(
                routes(gate),
                default_handler_class=NotFoundHandler,
                default_handler_args={"gate": gate},
                xsrf_cookies=True,
                compress_response=True,
                log_function=log_request,
            ),
            max_body_size=MAX_FORM,
            body_timeout=FORM_SECONDS,
        )
        server.add_sockets([bound])
        try:
            yield gate
        finally:
            server.stop()
            await server.close_all_connections()


def _files(store: Trajectory, workbook: Workbook) -> Iterator[File]:
    view = store.read(Viewer(Role.FACILITATOR))
    return files(record_of(workbook, view, today()))


def _kept(municipality: Path | None, folder: Path) -> Path | None:
    """Return a copy of *municipality* in *folder*: a session keeps what it started with."""
    if municipality is None:
        return None
    copy = folder / "gemeente" / municipality.name
    shutil.copytree(municipality, copy, ignore=shutil.ignore_patterns(".*"))
    return copy


def log_request(handler: RequestHandler) -> None:
    """Log a request without its query, where keys are."""
    log.info("%d %s %s", handler.get_status(), handler.request.method, handler.request.path)
