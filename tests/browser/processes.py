"""The processes of a running server, seen from outside."""

from contextlib import suppress

import psutil

from .conftest import Server


def kernels(server: Server) -> list[psutil.Process]:
    """Return the processes that run a page: launched on their own, or forked."""
    found = []
    for process in psutil.Process(server.process.pid).children(recursive=True):
        own, above = _command(process), _command_above(process)
        if "ipykernel_launcher" in own or ("zygote" in own and "zygote" in above):
            found.append(process)
    return found


def voila(server: Server) -> psutil.Process:
    """Return the hidden Voilà."""
    below = psutil.Process(server.process.pid).children(recursive=True)
    return next(process for process in below if "serve.hidden" in _command(process))


def kill_everything(server: Server) -> None:
    """Kill the server and all below it; a page may end by itself without its server."""
    main = psutil.Process(server.process.pid)
    for process in (main, *main.children(recursive=True)):
        with suppress(psutil.NoSuchProcess):
            process.kill()
    with server.process:
        server.process.wait(10)


def _command_above(process: psutil.Process) -> str:
    try:
        parent = process.parent()
    except psutil.NoSuchProcess:
        return ""
    return _command(parent) if parent else ""


def _command(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.NoSuchProcess:
        return ""
