"""A conversation by keyboard, from consent to reading back, and what follows from it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from werkboek import practice
from werkboek.content import load_workbook
from werkboek.store import open_store

from .conftest import Room, Server, start_server
from .processes import kill_everything

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
SECTIONS = 11

WIDTHS = (320, 375, 1280)  # pixels; the last is left for the way to the next place


@pytest.fixture
def filled(room: Room) -> Room:
    """Give the room the twelve invented conversations."""
    with closing(open_store(room.server.file)) as store:
        practice.talk(store, load_workbook())
    return room


def workbook(room: Room, name: str, width: int = 1280, who: str = "begeleider") -> Page:
    page = room.open(who, room.server.regie.replace("/regie?", f"/{name}?"), width, 900)
    expect(page.locator("[data-place]")).to_be_visible()
    return page


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until *target* has focus, as somebody without a mouse does."""
    expect(target).to_be_visible()
    for _ in range(150):
        if target.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"no way to reach {target} by keyboard")


def type_in(page: Page, label: str, text: str, at: int = 0) -> None:
    tab_to(page, page.get_by_label(label, exact=True).nth(at))
    page.keyboard.insert_text(text)


def press(page: Page, name: str) -> None:
    tab_to(page, page.get_by_role("button", name=name, exact=True))
    page.keyboard.press("Enter")


def plan(page: Page, function: str = "Wmo-consulent Noord") -> None:
    type_in(page, "Functie en team", function)
    press(page, "Plan dit gesprek")
    expect(page.get_by_role("heading", name="Vooraf")).to_be_focused()


def agree(page: Page) -> None:
    tab_to(page, page.get_by_role("radio", name="Ja", exact=True))
    page.keyboard.press("Space")
    press(page, "Volgend onderdeel")


def heading(page: Page, number: int) -> Locator:
    return page.get_by_role("heading", name=f"{number} van {SECTIONS}:")


def fill_section(page: Page, number: int) -> None:
    """Write something in every text of the section, and tick the first of every list."""
    fields = page.locator(".wb-note :is(input[type=text], textarea)")
    for at in range(fields.count()):
        tab_to(page, fields.nth(at))
        if fields.nth(at).input_value() == "":
            page.keyboard.insert_text(f"gisteren {number}-{at}")
    for box in ("checkbox", "radio"):
        boxes = page.locator(f".wb-note input[type={box}]")
        if boxes.count():
            tab_to(page, boxes.first)
            page.keyboard.press("Space")


def saved(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.locator('.wb-status[data-state="typing"]')).to_have_count(0)
    expect(page.locator('.wb-status[data-state="saving"]')).to_have_count(0)


def stored(server: Server) -> str:
    with closing(sqlite3.connect(server.file)) as file:
        rows = file.execute("select body from events where kind = 'interview_noted'")
        return "\n".join(body for (body,) in rows)


def test_an_hour_by_keyboard_killed_half_way_and_resumed(
    room: Room, tmp_path: Path
) -> None:
    page = workbook(room, "intake")
    plan(page)
    expect(page.get_by_role("button", name="Volgend onderdeel")).to_have_count(0)
    agree(page)
    for number in range(1, 5):
        expect(heading(page, number)).to_be_focused()
        fill_section(page, number)
        press(page, "Volgend onderdeel")
    expect(heading(page, 5)).to_be_focused()
    fill_section(page, 5)
    saved(page)
    kill_everything(room.server)
    expect(page.locator("#wb-connection")).to_be_visible()
    port = room.server.join.rstrip("/").rpartition(":")[2]
    room.server.process = start_server(tmp_path, "--port", port).process

    expect(page.locator("#wb-connection")).to_be_hidden(timeout=60_000)
    expect(heading(page, 5)).to_be_visible()
    for number in range(5, SECTIONS + 1):
        if number > 5:
            expect(heading(page, number)).to_be_focused()
            fill_section(page, number)
        press(page, "Volgend onderdeel")

    expect(page.get_by_role("heading", name="Teruglezen")).to_be_focused()
    for number in range(1, SECTIONS + 1):
        expect(page.get_by_text(f"gisteren {number}-", exact=False).first).to_be_visible()
    kept = stored(room.server)
    assert all(
        f"gisteren {number}-0" in kept for number in range(1, SECTIONS + 1) if number != 7
    )


def test_nothing_of_it_reaches_a_participant_or_the_screen(room: Room) -> None:
    participant, screen = room.join("Noor"), room.screen()
    page = workbook(room, "intake")
    plan(page, "Kanarie-consulent")
    agree(page)
    type_in(page, "Wat je hoort", "kanarie fluit")
    saved(page)
    expect(page.get_by_role("status").filter(has_text="Opgeslagen")).to_be_visible()

    participant.reload()
    screen.reload()
    expect(participant.get_by_role("heading", name="Even wachten")).to_be_visible()
    expect(screen.get_by_text("Jullie zijn met 1.")).to_be_visible()

    for who in ("Noor", "scherm"):
        assert "anarie" not in "".join(room.frames[who])
    assert "kanarie fluit" in stored(room.server)
    for path in ("intake", "netwerk", "samenvatting"):
        participant.goto(f"{room.server.join}{path}")
        expect(participant.get_by_text("Deze pagina open je met de link")).to_be_visible()


def test_two_facilitators_change_one_answer_and_both_texts_stay(room: Room) -> None:
    first = workbook(room, "intake", who="een")
    plan(first)
    agree(first)
    expect(heading(first, 1)).to_be_visible()
    second = workbook(room, "intake", who="twee")
    second.get_by_role("button", name="Begin het gesprek").click()
    expect(heading(second, 1)).to_be_visible()
    answers = [page.get_by_label("Wat je hoort").first for page in (first, second)]
    first.context.set_offline(True)
    answers[0].fill("van de een")
    answers[1].fill("van de ander")
    saved(second)

    first.context.set_offline(False)

    for page in (first, second):
        expect(page.get_by_text("Beide teksten zijn bewaard.")).to_be_visible()
        expect(page.get_by_text("Wat je hoort: van de ander")).to_be_visible()
        expect(page.get_by_text("Wat je hoort: van de een")).to_be_visible()
    other = second.locator("section", has_text="van de ander").last
    other.get_by_role("button", name="Houd deze").click()
    expect(first.get_by_text("Beide teksten zijn bewaard.")).to_have_count(0)
    expect(answers[0]).to_have_value("van de ander")


def test_a_name_in_a_function_is_a_warning_and_no_block(room: Room) -> None:
    page = workbook(room, "intake")
    plan(page, "Karin de Vries")
    press(page, "Naar alle gesprekken")

    expect(page.get_by_text("Dit lijkt op een naam.")).to_be_visible()
    expect(page.get_by_role("heading", name="Karin de Vries")).to_be_visible()


def test_questions_are_added_skipped_and_moved(room: Room) -> None:
    page = workbook(room, "intake")
    plan(page)
    agree(page)
    titles = page.locator(".wb-card > h3")

    page.get_by_role("button", name="Stel ook: Wat moet dit gesprek jou opleveren?").click()
    expect(titles).to_have_count(3)
    page.get_by_role("button", name="Zet deze vraag eerder").last.click()
    expect(titles.nth(1)).to_have_text("Wat moet dit gesprek jou opleveren?")
    page.get_by_role("button", name="Sla deze vraag over").first.click()
    expect(page.get_by_role("button", name="Stel deze vraag toch")).to_have_count(1)
    page.get_by_label("Jouw vraag").fill("Wat wil je zelf nog zeggen?")
    page.get_by_role("button", name="Voeg toe").click()
    expect(titles.last).to_have_text("Wat wil je zelf nog zeggen?")


def test_the_network_shows_both_answers_and_hides_what_is_sensitive(filled: Room) -> None:
    page = workbook(filled, "netwerk")

    ties = page.get_by_role("table", name="Alle lijnen").locator("tbody tr")
    expect(ties).to_have_count(27)
    expect(page.get_by_role("img", name="Netwerk van teams")).to_be_visible()
    differ = ties.filter(has_text="gesprekken verschillen")
    expect(differ.first).to_contain_text("4 en 2")
    expect(page.get_by_text("liep ooit uit de hand")).to_have_count(0)
    assert "liep ooit uit de hand" not in "".join(filled.frames["begeleider"])
    page.get_by_label("Welke lijnen?").select_option(label="Gewenst")
    page.get_by_role("button", name="Toon deze lijnen").click()
    expect(ties).to_have_count(8)
    page.get_by_role("button", name="Toon gevoeligheden").click()
    expect(page.get_by_text("liep ooit uit de hand")).to_be_visible()
    page.reload()
    expect(page.get_by_text("liep ooit uit de hand")).to_have_count(0)


def test_an_unknown_team_gets_a_domain_by_form(filled: Room) -> None:
    page = workbook(filled, "netwerk")
    expect(page.get_by_text("is het domein nog niet bekend: Burgemeester")).to_be_visible()

    teams = page.locator("section", has=page.get_by_role("heading", name="Teams en hun"))
    teams.last.get_by_label("Domein").select_option(label="Bestuur")

    expect(page.get_by_text("is het domein nog niet bekend")).to_have_count(0)


def test_a_next_step_opens_its_sources(filled: Room) -> None:
    page = workbook(filled, "samenvatting")
    expect(page.get_by_text("De meeste drempels zitten")).to_be_visible()
    page.get_by_role("button", name="Vervolgstappen", exact=True).click()
    expect(page.get_by_text("Op dit niveau is er nog geen stap.")).to_have_count(3)

    page.get_by_label("De stap in één zin").fill("Altijd bericht terug")
    page.get_by_role("button", name="Maak deze stap").click()
    expect(page.get_by_role("heading", name="Een vervolgstap")).to_be_focused()
    page.get_by_label("Op welk niveau?").select_option(index=1)
    page.get_by_role("checkbox", name="Altijd bericht terug binnen twee weken").check()
    expect(page.get_by_role("status").filter(has_text="Opgeslagen")).to_be_visible()
    page.get_by_role("button", name="Vervolgstappen", exact=True).click()

    expect(page.get_by_text("Op dit niveau is er nog geen stap.")).to_have_count(2)
    page.get_by_text("Bekijk de bronnen (gesprekken: 1)").click()
    sources = page.get_by_role("table", name="Waar deze stap vandaan komt")
    expect(sources).to_contain_text("Medewerker wijkteam")
    expect(sources).to_contain_text("Altijd bericht terug binnen twee weken")


def test_the_workshop_waits_for_a_sponsor_who_can_or_who_arranged_it(room: Room) -> None:
    page = workbook(room, "samenvatting")
    page.get_by_role("button", name="Klaar voor de start?").click()
    expect(page.get_by_text("Beantwoord eerst alle vragen")).to_be_visible()
    noes = page.get_by_role("radio", name="Nee", exact=True)
    for at in range(2):
        noes.nth(at).check()
    for at in (2, 3):
        page.get_by_role("radio", name="Ja", exact=True).nth(at).check()

    expect(page.get_by_text("Begin nog niet met de werkplaats.")).to_be_visible()
    page.get_by_role("checkbox", name="Iemand anders kan het wel").check()

    expect(page.get_by_text("heeft het geregeld. De werkplaats kan")).to_be_visible()


def places(page: Page) -> Iterator[str]:
    """Go to every kind of place on the page."""
    name = page.url.rpartition("/")[2]
    yield "begin"
    if name == "intake":
        page.get_by_role("button", name="Ga verder").first.click()
        expect(page.get_by_role("heading", name="Vooraf")).to_be_visible()
        yield "vooraf"
        for at in range(1, SECTIONS + 2):
            page.get_by_role("button", name="Volgend onderdeel").click()
            after = page.get_by_role("heading", name="Teruglezen")
            expect(heading(page, at) if at <= SECTIONS else after).to_be_visible()
            yield f"onderdeel {at}"
    if name == "netwerk":
        page.get_by_role("button", name="Toon gevoeligheden").click()
        expect(page.get_by_role("table", name="Gevoeligheden")).to_be_visible()
        yield "gevoeligheden"
    if name == "samenvatting":
        page.get_by_role("button", name="Toon stille oordelen").click()
        expect(page.get_by_text("over en weer").first).to_be_visible()
        yield "oordelen"
        page.get_by_role("button", name="Klaar voor de start?").click()
        expect(page.get_by_text("Welke route?")).to_be_visible()
        yield "start"
        page.get_by_role("button", name="Thema's").click()
        page.get_by_label("Naam van het thema").fill("Bericht terug")
        page.get_by_role("button", name="Maak dit thema").click()
        expect(page.get_by_role("heading", name="Een thema")).to_be_visible()
        yield "thema"


@pytest.mark.parametrize("name", ["intake", "netwerk", "samenvatting"])
def test_every_place_is_accessible_and_fits(
    filled: Room, name: str, axe_of: Callable[[Page], list[str]]
) -> None:
    page = workbook(filled, name)

    for place in places(page):
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            assert axe_of(page) == [], (place, width)
            fits = page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            assert fits, f"{place} is wider than {width}"


@pytest.fixture
def axe_of() -> Callable[[Page], list[str]]:
    """Return a function that gives what axe finds."""

    def run(page: Page) -> list[str]:
        options = {"runOnly": {"type": "tag", "values": TAGS}}
        found = Axe().run(page, options=options).response["violations"]
        return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found]

    return run
