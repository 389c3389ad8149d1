"""From nothing to a municipality of one's own, on one page, and a session on it."""

import json
import re
from contextlib import closing
from pathlib import Path

from playwright.sync_api import Page, expect

from werkboek.model import Kind
from werkboek.store import open_store

from .conftest import Room, start_server
from .test_statements import SAVED, answer

THEME = ":root { --utrecht-button-primary-action-background-color: #5115ef; }"


def begin(room: Room) -> Page:
    """Open the page, and make a municipality on it."""
    address = room.server.regie.replace("/regie?", "/aanpassen?")
    page = room.open("begeleider", address, 1280, 900)
    page.get_by_label("Naam van de gemeente").fill("Testdorp")
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", name="Het werkboek van Testdorp")).to_be_visible()
    return page


def go(page: Page, tab: str) -> None:
    page.get_by_role("button", name=tab, exact=True).click()
    expect(page.get_by_role("button", name=tab, exact=True, pressed=True)).to_be_visible()


def choose(page: Page, name: str) -> None:
    page.get_by_label("Welke lijst?").select_option(label=name)
    page.get_by_role("button", name="Toon", exact=True).click()
    expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()


def write(page: Page, label: str, text: str) -> None:
    """Write in a field that saves itself, and wait until it says so."""
    field = page.get_by_label(label, exact=True)
    field.fill(text)
    field.press("Tab")
    note = page.locator(".wb-note").filter(has=page.get_by_label(label, exact=True))
    expect(note.get_by_role("status")).to_have_text("Opgeslagen")


def add_case(page: Page) -> None:
    choose(page, "Casussen")
    case = page.locator(".wb-form").last
    for field in case.get_by_role("textbox").all():
        field.fill("Een_eigen_casus")
    for choice in case.get_by_role("combobox").all():
        choice.select_option(index=1)
    case.get_by_label("Ja", exact=True).check()
    page.get_by_role("button", name="Voeg toe").click()
    expect(page.get_by_role("heading", name="testdorp-C01")).to_be_visible()


def test_from_nothing_to_a_session_in_their_own_words(room: Room, tmp_path: Path) -> None:
    page = begin(room)

    write(page, "Gemeentecode", "GM1234")
    team = page.locator(".wb-note").filter(has_text="Teams 1")
    team.get_by_label("Lokale naam").fill("Team Meedoen")
    team.get_by_label("Kort kenmerk, zonder spaties").fill("meedoen")
    team.get_by_label("Discipline").select_option(label="Wmo-consulent")
    expect(team.get_by_role("status")).to_have_text("Opgeslagen")
    go(page, "Teksten en lijsten")
    write(page, "Jullie tekst bij T02", "Geen namen, zo doen we dat in {gemeente}.")
    choose(page, "Stellingen: stellingen")
    write(page, "Jullie tekst bij S01", "Onze eerste stelling.")
    page.get_by_label("Thema").select_option(label="Je rol")
    page.get_by_label("Zorg", exact=True).check()
    page.get_by_label("Ja", exact=True).check()
    page.get_by_label("Tekst", exact=True).fill("Helemaal van onszelf.")
    page.get_by_role("button", name="Voeg toe").click()
    expect(page.get_by_role("heading", name="testdorp-S01")).to_be_visible()
    add_case(page)
    go(page, "Huisstijl")
    page.get_by_label("Tokens").fill(THEME.replace("5115ef", "ffff00"))
    page.get_by_role("button", name="Gebruik deze huisstijl").click()
    expect(page.get_by_role("alert").filter(has_text="WCAG 1.4.3")).to_be_visible()
    page.get_by_label("Tokens").fill(THEME)
    page.get_by_role("button", name="Gebruik deze huisstijl").click()
    go(page, "Verschil en bewaren")
    expect(page.get_by_role("row", name=re.compile("Helemaal van onszelf"))).to_be_visible()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Bewaar als zip").click()
    assert saved.value.suggested_filename == "testdorp.zip"
    page.context.close()

    room.server.stop()
    port = room.server.join.rstrip("/").rpartition(":")[2]
    again = start_server(tmp_path, "--port", port)
    for name in ("process", "regie", "code", "screen"):  # the fixture stops this one
        setattr(room.server, name, getattr(again, name))
    participant = room.join("Noor")
    leader = room.facilitate()
    leader.get_by_label("Oefening").select_option(label="Stellingen · Korte set (12)")
    leader.get_by_role("button", name="Start de oefening").click()

    expect(participant.get_by_text("Onze eerste stelling.")).to_be_visible()
    colour = "() => getComputedStyle(document.documentElement).getPropertyValue('{}')"
    name = "--utrecht-button-primary-action-background-color"
    assert participant.evaluate(colour.format(name)).strip() == "#5115ef"
    expect(participant.get_by_text("Vraag 1 van 13")).to_be_visible()
    answer(participant, 3)
    expect(participant.get_by_role("status").filter(has_text=SAVED)).to_be_visible()
    with closing(open_store(room.server.file)) as store:
        facts = store.contents().facts
    (said,) = (json.loads(fact.body) for fact in facts if fact.kind == Kind.ANSWERED.value)
    assert (said["item"], said["value"]) == ("S01", 4)  # as in every other municipality
