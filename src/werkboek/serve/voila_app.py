"""The hidden Voilà: runs a notebook for every visitor that the gate let in.

A process of its own, started by `Upstream` by way of `hidden`.  The gate writes `Orders` as
one line of JSON to standard input and gets the port back as one line on standard output.
Standard input stays open as a lifeline: it closes when the gate ends, however it ends, and
then this ends too.

Of Voilà's addresses only three are left, and all of them ask for the gate's token.  There
is no file, no listing, no theme, no JupyterLab: what is not there cannot be attacked.
"""

import json
import os
import shutil
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_core.utils import run_sync
from jupyter_server.base.handlers import JupyterHandler
from jupyter_server.services.kernels.handlers import KernelHandler
from tornado import web
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.netutil import bind_sockets
from traitlets import List, Unicode
from traitlets.config import Config
from voila.app import Voila
from voila.exporter import VoilaMarkdownRenderer
from voila.notebook_renderer import NotebookRenderer
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from werkboek import texts
from werkboek.environment import PARTICIPANT_VARIABLE, REQUEST_VARIABLE, ROLE_VARIABLE

from .orders import KERNEL_HEADER, PARTICIPANT_HEADER, REQUEST_HEADER, ROLE_HEADER, Orders

TEMPLATES = Path(__file__).parent / "voila"
KERNEL = r"(?P<kernel_id>[0-9a-f-]{36})"
CULL_IDLE_SECONDS = 900  # a coffee break is shorter; only pages that nobody has open
CULL_INTERVAL_SECONDS = 60
NOTICE_DEATH_SECONDS = 2.0
PROVISIONER = "werkboek-fork"  # the entry point of `fork.ForkProvisioner`
LONGEST_SOCKET_PATH = 100  # a unix socket address holds 107 bytes
KERNEL_SOCKET_NAME = len("/voila_12345678/kernel--ipc-1") + 36


class HeadingRenderer(VoilaMarkdownRenderer):
    """Markdown without a "¶" link after each heading, which a screen reader reads out."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed on
        super().__init__(*args, exclude_anchor_links=True, **kwargs)


class OwnKernelSpec(KernelSpecManager):
    """Only this Python, whatever "python3" means elsewhere on this machine."""

    kernel_dirs = List(Unicode(), [])


class PageHandler(JupyterHandler):
    """Renders one notebook, with a kernel of which the gate chose the id."""

    @web.authenticated
    async def get(self, name: str) -> None:
        """Stream the page; cells appear as they finish."""
        server: PageServer = self.settings["voila"]
        renderer = NotebookRenderer(
            request_handler=self,
            voila_configuration=server.voila_configuration,
            traitlet_config=server.config,
            notebook_path=f"{name}.ipynb",
            template_paths=server.template_paths,
            contents_manager=self.contents_manager,
            kernel_spec_manager=self.kernel_spec_manager,
            base_url=self.base_url,
            page_config={},  # JupyterLab's settings; there is no JupyterLab
        )
        await renderer.initialize()
        headers = self.request.headers
        identity = {
            ROLE_VARIABLE: headers[ROLE_HEADER],
            PARTICIPANT_VARIABLE: headers[PARTICIPANT_HEADER],
            REQUEST_VARIABLE: headers[REQUEST_HEADER],
        }
        kernel_id = await self.kernel_manager.start_kernel(
            kernel_id=headers[KERNEL_HEADER],
            kernel_name=renderer.notebook.metadata.kernelspec.name,
            env={**os.environ, **identity},
        )
        kernel = self.kernel_manager.get_kernel(kernel_id)
        async for html, _ in renderer.generate_content_generator(kernel_id, kernel):
            self.write(html)
            # Not awaited: a visitor who left must not stop the clean-up at the end.
            self.flush()

    def write_error(self, *_args: object, **_kwargs: object) -> None:
        """Say nothing: the gate has the words."""
        self.finish()


class PageServer(Voila):
    """Voilà with our template and without everything that we do not use."""

    def setup_template_dirs(self) -> None:
        """Take the template from the package instead of from ``share/jupyter``."""
        self.template_paths = [str(TEMPLATES)]
        self.static_paths: list[str] = []

    def init_handlers(self) -> list[Any]:
        """Keep the kernels; replace the pages; drop the rest."""
        return [
            (r"/page/([a-z]+)", PageHandler),
            (rf"/api/kernels/{KERNEL}", KernelHandler),
            (rf"/api/kernels/{KERNEL}/channels", VoilaKernelWebsocketHandler),
        ]

    def listen(self) -> None:
        """Take any free port, tell the gate which, and serve until the lifeline breaks."""
        sockets = bind_sockets(0, "127.0.0.1")
        HTTPServer(self.app).add_sockets(sockets)
        self.ioloop = IOLoop.current()
        sys.stdout.write(f"{sockets[0].getsockname()[1]}\n")
        sys.stdout.flush()
        os.dup2(2, 1)  # kernels inherit standard output, and the gate stopped reading it
        threading.Thread(target=self._watch_lifeline, daemon=True).start()
        try:
            self.ioloop.start()
        finally:
            self.stop()

    def stop(self) -> None:
        """End all kernels at once: what must survive is in the store."""
        run_sync(self.kernel_manager.shutdown_all)(now=True)
        shutil.rmtree(self.connection_dir, ignore_errors=True)

    def _watch_lifeline(self) -> None:
        sys.stdin.read()
        self.ioloop.add_callback(self.ioloop.stop)


def configuration(orders: Orders) -> Config:
    """Return the settings of Voilà and of what it stands on."""
    config = Config()
    config.Voila.config_file_paths = []  # nobody's voila.json may open a door
    config.Voila.root_dir = orders.workbooks
    config.Voila.token = orders.token
    config.Voila.connection_dir_root = orders.folder
    config.Voila.log_level = "ERROR"
    # The gate pings the page; a ping of Jupyter's own would cut every line after a while.
    config.Voila.tornado_settings = {"ws_ping_interval": 0}
    config.VoilaConfiguration.allow_template_override = "NO"
    config.VoilaConfiguration.allow_theme_override = "NO"
    config.VoilaConfiguration.show_tracebacks = False
    config.VoilaConfiguration.file_allowlist = ["nothing"]  # empty would mean the default
    config.VoilaConfiguration.resources = {
        "werkboek": {
            "base": orders.base,
            "notice": orders.notice,
            "script": orders.script,
            "styles": list(orders.styles),
            "skip": texts.SKIP_LINK,
            "noscript": texts.NO_SCRIPT,
            "loading": texts.PAGE_LOADING,
            "failed": texts.PAGE_FAILED,
            "words": texts.CONNECTION_WORDS,
        }
    }
    config.VoilaExporter.markdown_renderer_class = HeadingRenderer
    config.HTMLExporter.language_code = "nl"
    config.VoilaConfiguration.kernel_spec_manager_class = OwnKernelSpec
    config.NotebookNotary.db_file = ":memory:"
    config.MappingKernelManager.cull_idle_timeout = CULL_IDLE_SECONDS
    config.MappingKernelManager.cull_interval = CULL_INTERVAL_SECONDS
    config.MappingKernelManager.cull_connected = False
    # A restarted kernel is an empty one under a page that looks alive.  Report the death,
    # and the page comes back with a new kernel.
    config.KernelRestarter.restart_limit = 0
    config.KernelProvisionerFactory.default_provisioner_name = PROVISIONER
    config.KernelRestarter.time_to_dead = NOTICE_DEATH_SECONDS
    if (
        sys.platform == "linux"
        and len(orders.folder) + KERNEL_SOCKET_NAME < LONGEST_SOCKET_PATH
    ):
        config.KernelManager.transport = (
            "ipc"  # with tcp, kernels in a burst race for ports
        )
    return config


def main() -> None:
    """Read the orders and serve."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the gate, which ends us
    orders = Orders(**json.loads(sys.stdin.readline()))
    server = PageServer.instance(config=configuration(orders))
    server.initialize([])
    server.start()
