"""A real server and real browsers; every page in them is watched."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

expect.set_options(timeout=20_000)

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass
class Server:
    """A running `werkboek start`."""

    process: subprocess.Popen[str]
    regie: str
    join: str
    code: str
    screen: str
    file: Path

    def stop(self) -> None:
        with self.process:  # closes its pipe as well
            self.process.terminate()
            self.process.wait(20)


def start_server(folder: Path, *options: str, name: str = "test.werkboek") -> Server:
    command = [sys.executable, "-m", "werkboek.cli", "start", str(folder / name)]
    with (folder / "server.log").open("a") as log:
        process = subprocess.Popen(
            [*command, "--json", "--no-browser", "--port", "0", *options],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line, (folder / "server.log").read_text()
    said = json.loads(line)
    return Server(
        process=process,
        regie=said["regie"],
        join=said["join"],
        code=said["code"],
        screen=said["screen"],
        file=Path(said["file"]),
    )


@dataclass
class Room:
    """One session: a server, and everybody's own browser."""

    server: Server
    browser: Browser
    frames: dict[str, list[str]] = field(default_factory=dict)
    hosts: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)

    def open(self, who: str, url: str, width: int = 375, height: int = 740) -> Page:
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, locale="nl-NL"
        )
        page = context.new_page()
        self.watch(who, page)
        page.goto(url)
        return page

    def watch(self, who: str, page: Page) -> None:
        seen = self.frames.setdefault(who, [])
        page.on("request", lambda request: self.hosts.add(urlsplit(request.url).netloc))
        page.on("pageerror", lambda error: self.problems.append(f"{who}: {error}"))
        page.on("console", lambda line: self._console(who, line.type, line.text))
        page.on(
            "websocket",
            lambda socket: socket.on("framereceived", lambda data: seen.append(str(data))),
        )
        page.on("response", lambda response: self._keep(seen, response))

    def _console(self, who: str, kind: str, text: str) -> None:
        # A connection that fails on purpose is a network error in the console, not a bug.
        if (
            kind == "error"
            and "Failed to load resource" not in text
            and "WebSocket" not in text
        ):
            self.problems.append(f"{who}: {text}")

    def _keep(self, seen: list[str], response: object) -> None:
        """Keep the text of documents, for looking into afterwards."""
        if getattr(response, "request").resource_type == "document":  # noqa: B009
            seen.append(getattr(response, "url"))  # noqa: B009

    def join(self, name: str, discipline: str = "Wmo-consulent", width: int = 375) -> Page:
        page = self.open(name, self.server.join, width)
        self.come_in(page, name, discipline)
        expect(page.get_by_role("heading", name="Even wachten")).to_be_visible()
        return page

    def come_in(self, page: Page, name: str, discipline: str) -> None:
        page.get_by_label("Code").fill(self.server.code)
        page.get_by_label("Hoe wil je heten?").fill(name)
        page.get_by_label("Wat is je werk?").select_option(label=discipline)
        page.get_by_role("button", name="Doe mee").click()

    def facilitate(self, width: int = 1280) -> Page:
        return self.open("begeleider", self.server.regie, width, 800)

    def screen(self, width: int = 1280) -> Page:
        return self.open("scherm", self.server.screen, width, 720)


@pytest.fixture(scope="package")  # while it is open, no other test can run a loop
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "make test installs chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = start_server(tmp_path)
    yield server
    server.stop()


@pytest.fixture
def room(server: Server, browser: Browser) -> Iterator[Room]:
    yield from meet(server, browser)


def meet(server: Server, browser: Browser) -> Iterator[Room]:
    """Give a room; when it is left, nothing went wrong in it and nothing was sent out."""
    room = Room(server, browser)
    yield room
    for context in list(browser.contexts):
        context.close()
    assert room.problems == []
    assert room.hosts <= {urlsplit(server.join).netloc}, "a page asked another host"
