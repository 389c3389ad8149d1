"""No secret in a log, a page, a websocket, a kernel's environment or a list of processes.

Both mounts as people start them, on PostgreSQL, because its address holds a password.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from tests.serve.visitor import Browser
from werkboek import content
from werkboek.serve.address import Address
from werkboek.store import SqlStore, open_store

PASSWORD = "wachtwoord-van-de-database"
TOKEN = "geheim-van-de-gastheer"
GUESS = "misgegokt"
READY = "Werkboek: open "


@dataclass(frozen=True)
class Place:
    """What a `Browser` needs to know of a server in another process."""

    store: SqlStore
    address: Address
    content: content.Workbook


@dataclass
class Running:
    """A server as people start it, and everything it writes to its log."""

    process: subprocess.Popen[str]
    log: list[str] = field(default_factory=list)

    def wait_for(self, text: str) -> str:
        """Read the log until a line has *text*, and return that line."""
        assert self.process.stderr
        for line in self.process.stderr:
            self.log.append(line)
            if text in line:
                return line
        raise AssertionError("".join(self.log))

    def stop(self) -> str:
        """Stop the server and return its whole log."""
        self.process.send_signal(signal.SIGTERM)
        _, rest = self.process.communicate(timeout=30)
        return "".join([*self.log, rest])


def run(command: list[str], folder: Path, **environment: str) -> Running:
    process = subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    return Running(process)


def standalone(database: str, folder: Path) -> tuple[Running, Address]:
    options = ["--json", "--no-browser", "--port", "0", "--base-url", "/werkboek/"]
    running = run(["werkboek.cli", "start", *options], folder, WERKBOEK_DATABASE=database)
    assert running.process.stdout
    links = json.loads(running.process.stdout.readline())
    return running, Address(links["join"], "/werkboek/")


def in_jupyter(database: str, folder: Path) -> tuple[Running, Address]:
    # The setting that lets every address in without a token, unlike in the other tests.
    settings = {
        "ServerApp.ip": "127.0.0.1",
        "ServerApp.port": "0",
        "ServerApp.allow_root": "True",
        "ServerApp.open_browser": "False",
        "ServerApp.allow_unauthenticated_access": "True",
        "ServerApp.jpserver_extensions": "{'werkboek.serve.extension': True}",
    }
    running = run(
        ["jupyter_server", *(f"--{key}={value}" for key, value in settings.items())],
        folder,
        WERKBOEK_DATABASE=database,
        JUPYTER_TOKEN=TOKEN,
    )
    public = running.wait_for(READY).split(READY)[1].strip().removesuffix("begin")
    return running, Address(public, "/werkboek/")


def use(place: Place) -> list[str]:
    """Visit every page and talk with it; return what a participant and a guesser saw."""
    keys = place.store.secrets()
    leader, beamer, anna, guesser = (Browser(place) for _ in range(4))
    leader.get(f"regie?sleutel={keys.facilitator_key}")
    leader.state(leader.open("regie"))
    beamer.get(f"scherm?sleutel={keys.screen_key}")
    beamer.state(beamer.open("scherm"))
    seen = [anna.join("Geheimpje").text, anna.get("").text]
    page = anna.open()
    seen += [page.html, anna.state(page), json.dumps(anna.do(page, "remove", {}))]
    for path in (
        f"regie?sleutel={GUESS}",
        f"deelnemen?sleutel={keys.facilitator_key}",
        f"typefout?sleutel={keys.facilitator_key}",
        f"/naast?sleutel={keys.facilitator_key}",
        "begin",
    ):
        seen.append(guesser.get(path, Referer=f"{guesser.origin}/?sleutel={GUESS}").text)
    seen.append(guesser.post("terugkomen", {"word": "tuin-kano-38"}).text)
    return seen


@pytest.mark.parametrize("start", [standalone, in_jupyter])
def test_no_secret_leaves_the_server(
    start: Callable[[str, Path], tuple[Running, Address]],
    new_schema: Callable[[], str],
    tmp_path: Path,
) -> None:
    database = new_schema().replace("postgres:@", f"postgres:{PASSWORD}@")
    assert PASSWORD in database
    with closing(open_store(database)) as store:
        keys = store.secrets()
        running, address = start(database, tmp_path)

        seen = use(Place(store, address, content.load_workbook()))

        family = psutil.Process(running.process.pid).children(recursive=True)
        environments = [json.dumps(each.environ()) for each in family]
        commands = [
            each.cmdline() for each in (psutil.Process(running.process.pid), *family)
        ]
        log = running.stop()

    never = {
        keys.cookie_secret,
        keys.facilitator_key,
        keys.screen_key,
        PASSWORD,
        TOKEN,
    }
    assert len(family) >= 3  # Voilà and the kernels
    for secret in never | {keys.code}:
        assert secret not in log
        assert secret not in str(environments)
        assert secret not in str(commands)
        assert secret not in str(seen)
    for typed in ("Geheimpje", GUESS, "tuin-kano-38"):
        assert typed not in log
    assert "Traceback" not in log
