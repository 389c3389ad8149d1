"""From what a group proposed to what a sponsor answered, with ten work days of silence.

Monday 2 March 2026 plus ten work days is Monday 16 March: there is no day off in between.
"""

from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.store import open_store

from .conftest import Room, Server, start_server
from .test_intake import workbook

LEADER = Viewer(Role.FACILITATOR)
ASKED = "Wij vragen dat jij twee uur per week geeft, zodat wij kunnen bellen."
TEXTS = {
    "Wie vraagt het?": "werkplaatsgroep 2",
    "Wat gebeurt er?": "Het werk komt bovenop de gewone zaken.",
    "Wat deden we zelf?": "We verdeelden de vragen.",
    "De vraag in één zin": ASKED,
    "Wat is het risico als we niets doen?": "Signalen raken zoek.",
    "Ons voorstel": "Een proef van een half jaar.",
}


def propose(server: Server) -> None:
    """Let a canvas have ended with a proposal."""
    value: dict[str, Json] = {"tekst": "Elkaar bellen bij twijfel", "niveau": "collegiaal"}
    body: dict[str, Json] = {"item": "voorstel-1", "base": [], "value": value}
    with closing(open_store(server.file)) as store:
        store.append(LEADER, Event("v1", Kind.CONCLUSION_NOTED, LEADER.actor, body=body))


def go(page: Page, tab: str, heading: str = "") -> None:
    """Go to a place, and look for its heading: its tab may have been pressed already."""
    page.get_by_role("button", name=tab, exact=True).click()
    expect(page.get_by_role("heading", level=2, name=heading or tab)).to_be_visible()


def saved(page: Page) -> None:
    expect(page.locator('.wb-note [data-state="saved"]')).to_be_visible()


def begin(page: Page, name: str, level: str) -> None:
    """Make an action of one's own on one level."""
    go(page, "Drie niveaus", "Acties op drie niveaus")
    page.get_by_label("Naam van de actie").fill(name)
    page.get_by_role("button", name="Maak deze actie").click()
    expect(page.get_by_role("heading", name=name)).to_be_focused()
    page.get_by_label("Niveau").select_option(label=level)
    page.get_by_label("Wie doet het? (functie)").fill("Wmo-consulent")
    page.get_by_label("Klaar op").fill("2026-04-10")
    page.get_by_label("Voorstel van de groep: Elkaar bellen bij twijfel").check()
    saved(page)


def ask_for_backing(page: Page) -> None:
    page.get_by_role("button", name="Vraag hier rugdekking voor").click()
    expect(page.get_by_role("heading", name="Rugdekkingsverzoek 1")).to_be_focused()
    for label, text in TEXTS.items():
        page.get_by_label(label, exact=True).fill(text)
    page.get_by_label("Wat vragen we?").select_option(label="Tijd")
    page.get_by_label("Uiterlijk antwoord op").fill("2026-03-20")
    for box in (
        page.get_by_role("group", name="Controleer voor je verstuurt")
        .get_by_role("checkbox")
        .all()
    ):
        box.check()
    saved(page)
    send = page.get_by_role("button", name="Verstuur dit verzoek")
    send.click()
    send.click()  # the button asks first
    expect(page.get_by_text("Wacht 0 werkdagen op Opdrachtgever")).to_be_visible()


def later(room: Room, day: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Close everything, and go on with the same trajectory on another day."""
    for context in list(room.browser.contexts):
        context.close()
    room.server.stop()
    monkeypatch.setenv("WERKBOEK_TODAY", day)
    room.server = start_server(folder)


def test_from_a_proposal_to_backing_and_back_to_the_group(
    tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WERKBOEK_TODAY", "2026-03-02")
    room = Room(start_server(tmp_path), browser)
    propose(room.server)
    page = workbook(room, "opvolging")

    begin(page, "Kaart met aanspreekpunten", "Organisatie")
    begin(page, "Bel-maatjes", "Collega's")
    begin(page, "Tijd om te bellen", "Rugdekking")
    ask_for_backing(page)
    go(page, "Drie niveaus", "Acties op drie niveaus")
    expect(page.get_by_text("Op dit niveau is nog niets afgesproken")).to_have_count(0)

    later(room, "2026-03-16", tmp_path, monkeypatch)
    regie = room.facilitate()
    expect(regie.get_by_text("Dit verzoek wacht nu 10 werkdagen.")).to_be_visible()
    page = workbook(room, "opvolging")
    go(page, "Wat stokt")
    page.get_by_role("button", name="Open verzoek 1").click()
    escalate = page.get_by_role(
        "button", name="Zet door naar de directie of gemeentesecretaris"
    )
    escalate.click()
    escalate.click()  # the button asks first
    expect(page.get_by_text("Wacht 0 werkdagen op de directie")).to_be_visible()
    link = page.locator("text=/https?:.*rugdekking.*sleutel=/").inner_text()

    sponsor = room.open("directie", link)
    expect(sponsor.get_by_text(ASKED)).to_be_visible()
    expect(sponsor).not_to_have_url(link)  # a shared screen shows no secret
    sponsor.get_by_label("Je antwoord", exact=True).select_option(
        label="Ja, ik zeg dit toe"
    )
    sponsor.get_by_label("Toelichting bij je antwoord").fill("Vanaf april.")
    sponsor.reload()
    why = sponsor.get_by_label("Toelichting bij je antwoord")
    expect(why).to_have_value("Vanaf april.")
    sponsor.get_by_role("button", name="Verstuur mijn antwoord").click()
    expect(sponsor.get_by_text("Je antwoord is bewaard")).to_be_visible()

    expect(
        page.get_by_text("via de link geantwoord: toegezegd. Vanaf april.")
    ).to_be_visible()
    page.get_by_label("Wat vertelde je de groep?").fill("Er is tijd vanaf april.")
    page.get_by_role("button", name="De groep weet het: rond af").click()
    expect(page.get_by_text("Teruggekoppeld aan de groep", exact=True)).to_be_visible()
    go(page, "Rode draad")
    expect(page.get_by_text("Er zijn geen losse eindjes zonder uitleg.")).to_be_visible()
    expect(regie.get_by_text("Verteld op maandag 16 maart 2026")).to_be_visible()

    for context in list(browser.contexts):
        context.close()
    room.server.stop()
    assert room.problems == []
