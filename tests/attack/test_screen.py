"""Script in every text field of every page: shown as the text it is, and nothing more."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS
from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.serve.gate import Gate
from werkboek.serve.pages import PAGES
from werkboek.serve.server import Links

from .conftest import LEADER

NAME = "<img src=x onerror=alert(1)>"  # a nickname has at most 40 signs
SCRIPT = (
    "</textarea></script><script>alert(2)</script>"
    '<svg onload="alert(3)"><a href="javascript:alert(4)">{{ 7 * 7 }} ${7*7}'
)
FIELDS = "input:not([type]), input[type=text], input[type=search], textarea"
ALIEN = "[onerror], [onload], [onclick], [href^='javascript:'], iframe, object, embed, base"


@dataclass
class Room:
    """A gate, browsers in front of it, and everything they complained about."""

    gate: Gate
    browser: Browser
    pages: list[Page] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def links(self) -> Links:
        return Links.of(self.gate)

    def open(self, url: str) -> Page:
        page = self.browser.new_context(locale="nl-NL").new_page()
        page.on("dialog", lambda dialog: self.note("dialog", dialog.message))
        page.on("pageerror", lambda error: self.note("error", str(error)))
        page.on("console", lambda line: self.note(line.type, line.text))
        page.goto(url)
        self.pages.append(page)
        return page

    def note(self, kind: str, text: str) -> None:
        """Keep what no page should say: a dialog, an error, a broken policy."""
        # A form that is refused on purpose is an error in the console too.
        if kind in {"dialog", "error"} and "Failed to load resource" not in text:
            self.problems.append(f"{kind}: {text}")

    def check(self) -> None:
        """Look for elements that no page of ours has."""
        base = self.gate.address.base_url
        for page in self.pages:
            expect(page.locator(ALIEN)).to_have_count(0)
            own = f'script[src^="{base}static/"], script[type="application/json"]'
            assert page.locator("script").count() == page.locator(own).count()
        assert self.problems == []


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "make test installs chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def room(gate: Gate, browser: Browser) -> Iterator[Room]:
    room = Room(gate, browser)
    yield room
    room.check()
    for context in list(browser.contexts):
        context.close()


def fill_all(page: Page) -> int:
    """Type script in every text field that can be seen; return how many there were."""
    fields = page.locator(FIELDS).locator("visible=true")
    for each in fields.all():
        each.fill(SCRIPT)
    return fields.count()


def join(room: Room) -> Page:
    page = room.open(room.links.join)
    page.get_by_label("Code").fill(room.links.code)
    page.get_by_label("Hoe wil je heten?").fill(NAME)
    page.get_by_label("Wat is je werk?").select_option(index=1)
    page.get_by_role("button", name="Doe mee").click()
    page.wait_for_url("**/deelnemen")
    return page


@pytest.mark.parametrize("button", ["Doe mee", "Ga verder"])
def test_script_in_the_join_form(room: Room, button: str) -> None:
    page = room.open(room.links.join + "#<script>alert(5)</script>")
    page.locator("details:not([open]) > summary").evaluate_all(
        "all => all.forEach(each => each.click())"
    )
    assert fill_all(page) == 3  # code, nickname and word

    page.get_by_role("button", name=button).click()

    expect(page.get_by_role("button", name=button)).to_be_visible()
    kept = page.locator(FIELDS).evaluate_all("all => all.map(each => each.value)")
    assert SCRIPT in kept


def test_this_suite_would_notice(browser: Browser, gate: Gate) -> None:
    room = Room(gate, browser)
    page = room.open(room.links.join)

    with page.expect_event("console"):
        page.evaluate(f"document.body.insertAdjacentHTML('beforeend', '{NAME}')")

    assert "Content Security Policy" in str(room.problems)
    assert page.locator(ALIEN).count() == 1
    page.context.close()


@pytest.mark.usefixtures("open_round")
@pytest.mark.parametrize("path", PAGES)
def test_script_in_every_field_of_a_page(room: Room, path: str) -> None:
    links = {Role.FACILITATOR: room.links.regie, Role.SCREEN: room.links.screen}
    role = PAGES[path].role
    page = join(room) if role is Role.PARTICIPANT else room.open(links[role])
    page.goto(f"{room.links.join}{path}")
    expect(page.locator("#wb-loading")).to_have_count(0)

    fill_all(page)

    page.keyboard.press("Tab")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_script_in_a_name_a_note_and_an_insight_on_all_screens(room: Room) -> None:
    store = room.gate.store
    facilitator, screen = room.open(room.links.regie), room.open(room.links.screen)

    def lead(kind: Kind, **body: Json) -> str:
        event = Event(uuid4().hex, kind, LEADER.actor, current, body)
        store.append(LEADER, event)
        return event.id

    current = ""
    current = lead(Kind.OPENED, exercise="O2", set="kort")
    author = join(room)
    others = [f"collega{number}" for number in range(2)]
    for each in others:
        store.join(each, each, "")

    def also(**body: Json) -> None:
        for each in others:
            event = Event(uuid4().hex, Kind.ANSWERED, each, current, body)
            store.append(Viewer(Role.PARTICIPANT, each), event)

    expect(facilitator.get_by_text(NAME).first).to_be_visible()
    author.get_by_role("radio", name="Mee eens", exact=True).check()
    author.get_by_label("Waarom").fill(SCRIPT)
    expect(author.get_by_role("status").filter(has_text="Opgeslagen")).to_be_visible()
    also(step="invullen", item="S01", value=2, text=f"ook {SCRIPT}")
    lead(Kind.REVEALED, step="invullen")
    for page in (facilitator, screen, author):
        expect(page.get_by_text(SCRIPT).locator("visible=true").first).to_be_visible()
    room.check()

    lead(Kind.ADVANCED, step="inzicht")
    expect(author.get_by_label("Wat begrijp ik nu beter van een ander?")).to_be_visible()
    author.get_by_label("Wat begrijp ik nu beter van een ander?").fill(SCRIPT)
    expect(author.get_by_role("status").filter(has_text="Opgeslagen")).to_be_visible()
    also(step="inzicht", item="begrip", text=f"ook {SCRIPT}")
    lead(Kind.REVEALED, step="inzicht")
    for page in (facilitator, screen, author):
        expect(page.get_by_text(SCRIPT).locator("visible=true").first).to_be_visible()
    lead(Kind.CLOSED)
