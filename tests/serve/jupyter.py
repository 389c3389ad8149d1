"""A Jupyter server with our extension in it, as a host such as Binder sets it up."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import create_server

from jupyter_server.serverapp import ServerApp
from traitlets.config import Config

from werkboek.serve.extension import Werkboek
from werkboek.serve.gate import Gate

TOKEN = "geheim-van-de-gastheer"
BASE_URL = "/user/noor/"


class ThreadServer(ServerApp):
    """Leaves the signals of the test run alone."""

    def init_signal(self) -> None:
        """Do nothing."""


@dataclass(frozen=True)
class Host:
    """A running Jupyter server; ``gate`` is None when the extension did not start."""

    app: ServerApp
    gate: Gate | None


@contextmanager
def in_jupyter(file: Path | None, **settings: object) -> Iterator[Host]:
    """Run a Jupyter server in another thread, with *file* as our trajectory."""
    config = Config()
    with create_server(("127.0.0.1", 0)) as free:
        config.ServerApp.port = free.getsockname()[1]
    config.ServerApp.update(
        ip="127.0.0.1",
        base_url=BASE_URL,
        allow_origin="*",
        allow_remote_access=True,
        allow_root=True,
        open_browser=False,
        jpserver_extensions={"werkboek.serve.extension": True},
        **settings,
    )
    config.IdentityProvider.token = TOKEN
    config.Werkboek.file = str(file or "")
    started: Future[tuple[Host, Callable[[], object]]] = Future()

    def run() -> None:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        stop = asyncio.Event()
        try:
            app = ThreadServer(config=config)
            app.initialize(argv=[])
            # What `start` does; it would not come back.
            loop.run_until_complete(app._post_start())  # type: ignore[no-untyped-call]  # noqa: SLF001
            extension: Werkboek = app.extension_manager.extension_points["werkboek"].app
        except Exception as error:  # noqa: BLE001 - told to the thread that waits
            started.set_exception(error)
            return
        host = Host(app, extension.gate)
        started.set_result((host, lambda: loop.call_soon_threadsafe(stop.set)))
        loop.run_until_complete(stop.wait())
        loop.run_until_complete(app._cleanup())  # noqa: SLF001 - what Ctrl-C does
        loop.close()

    thread = threading.Thread(target=run)
    thread.start()
    host, stop = started.result(60)
    try:
        yield host
    finally:
        stop()
        thread.join(60)
