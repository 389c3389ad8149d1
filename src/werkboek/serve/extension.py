"""The same gate inside a Jupyter server, for Binder and JupyterHub.

One pod, or one user's server, then holds a whole room, and nobody in it needs the token of
that server: with it they could run code.  Who does have the token opens
``<server>/werkboek/begin`` and goes to the facilitator's page.
"""

import os
import re
import tempfile
from contextlib import AsyncExitStack, closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jupyter_server.base.handlers import JupyterHandler
from jupyter_server.extension.application import ExtensionApp
from jupyter_server.serverapp import ServerApp
from tornado import web
from tornado.routing import PathMatches, Rule
from traitlets import Bool, Unicode, default

from werkboek import content, texts
from werkboek.store import open_store

from . import demo
from .address import Address, make_address
from .gate import Gate
from .handler import GateHandler
from .server import Links, Plan, gate_at, log_request, routes

MOUNT = "werkboek/"
BINDER = "BINDER_"  # what BinderHub puts before its variables


def _jupyter_server_extension_points() -> list[dict[str, Any]]:
    return [{"module": __name__, "app": Werkboek}]


class BeginHandler(JupyterHandler):
    """Gives the facilitator's link to whoever may use this Jupyter server."""

    def initialize(self, gate: Gate) -> None:
        """Take the gate from the route."""
        self.gate = gate

    @web.authenticated
    def get(self) -> None:
        """Go to the facilitator's page, and learn how people reach this server."""
        base_url = self.gate.address.base_url
        origin = f"{self.request.protocol}://{self.request.host}"
        self.gate.move(Address(origin + base_url, base_url))
        self.redirect(Links.of(self.gate).regie)


class Werkboek(ExtensionApp):
    """One gate in one Jupyter server; does nothing unless a trajectory is named.

    Every setting may also be in the environment, as ``WERKBOEK_FILE`` and so on.
    """

    name = "werkboek"
    gate: Gate | None = None
    _running: AsyncExitStack | None = None

    file = Unicode(help="The trajectory file.").tag(config=True)
    database = Unicode(help="The address of a database instead.").tag(config=True)
    demo = Bool(help="A trajectory that is gone when the server stops.").tag(config=True)
    municipality = Unicode(help="The folder of a municipality.").tag(config=True)

    @default("file")
    def _file(self) -> str:
        return os.environ.get("WERKBOEK_FILE", "")

    @default("database")
    def _database(self) -> str:
        return os.environ.get("WERKBOEK_DATABASE", "")

    @default("demo")
    def _demo(self) -> bool:
        return bool(os.environ.get("WERKBOEK_DEMO"))

    @default("municipality")
    def _municipality(self) -> str:
        return os.environ.get("WERKBOEK_MUNICIPALITY", "")

    async def _start_jupyter_server_extension(self, serverapp: ServerApp) -> None:
        """Start the gate and mount it; Jupyter logs what goes wrong and goes on."""
        if not (self.file or self.database or self.demo):
            return
        async with AsyncExitStack() as stack:
            plan = self._plan(stack)
            workbook = content.load_workbook(plan.municipality)
            store = stack.enter_context(closing(open_store(plan.location)))
            if self.demo:
                demo.fill(store, workbook)
            base_url = serverapp.base_url + MOUNT
            own = make_address(serverapp.ip, serverapp.port, base_url)
            gate = await stack.enter_async_context(gate_at(own, store, workbook, plan))
            _mount(gate, serverapp.web_app)
            self.gate = gate
            self._running = stack.pop_all()
        self.log.info("Werkboek: open %sbegin", own.public)

    async def stop_extension(self) -> None:
        """End the gate and everything below it."""
        if self._running:
            await self._running.aclose()

    def _plan(self, stack: AsyncExitStack) -> Plan:
        location: Path | str = self.database or Path(self.file).absolute()
        if self.demo:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="werkboek-"))
            location = Path(folder, "demo.werkboek")
        named = Path(self.municipality) if self.municipality else None
        municipality = content.municipality_for(location, named)
        on_binder = any(name.startswith(BINDER) for name in os.environ)
        return Plan(
            location,
            content.workbooks_root(),
            municipality,
            temporary=self.demo or on_binder,
            notice=texts.DEMONSTRATION if on_binder else "",
        )


def _mount(gate: Gate, application: web.Application) -> None:
    begin = PathMatches(re.escape(gate.address.base_url) + "begin")
    settings = application.settings

    def touch() -> None:
        """Tell Jupyter, and a hub above it, that somebody is busy here."""
        settings["api_last_activity"] = datetime.now(UTC)

    gate.touch = touch
    rules = [Rule(begin, BeginHandler, {"gate": gate}), *routes(gate)]
    # Not Jupyter's own way, which warns about every address that asks for no token.
    web.Application.add_handlers(application, ".*", rules)
    log_others = settings["log_function"]

    def log(handler: web.RequestHandler) -> None:
        """Keep our addresses out of Jupyter's log, with the keys in them."""
        (log_request if isinstance(handler, GateHandler) else log_others)(handler)

    settings["log_function"] = log
    # And a key in an address with a mistake in it, which is not ours.
    scrubbed = settings.get("extra_log_scrub_param_keys", [])
    settings["extra_log_scrub_param_keys"] = [*scrubbed, "sleutel"]
