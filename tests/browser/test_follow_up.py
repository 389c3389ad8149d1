"""From a sheet that people filled in to what a sponsor answered after ten days.

Monday 2 March 2026 plus ten work days is Monday 16 March: there is no day off in between.
"""

from contextlib import closing
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from werkboek import practice
from werkboek.content import load_workbook
from werkboek.model import Role, Viewer
from werkboek.page import IntakePage, InterestsPage
from werkboek.page.agenda import CONSENT
from werkboek.store import open_store

from .conftest import Room, Server, start_server
from .test_intake import workbook

LEADER: Final = Viewer(Role.FACILITATOR)
SHARED: Final = "Mensen durven ons te bellen als er iets misgaat."
DIFFERENT: Final = "Hoe lang we wachten voordat we een signaal doorgeven."
OUTSIDE: Final = "Terugkoppelen over een lopend onderzoek past niet in de regels."
ASKED: Final = "Wij vragen dat jij twee uur per week geeft, zodat wij kunnen bellen."
TEXTS: Final = {
    "Wie vraagt het?": "werkplaatsgroep 2",
    "Wat gebeurt er?": "Het werk komt bovenop de gewone zaken.",
    "Wat deden we zelf?": "We verdeelden de vragen.",
    "De vraag in één zin": ASKED,
    "Wat is het risico als we niets doen?": "Signalen raken zoek.",
    "Ons voorstel": "Een proef van een half jaar.",
}


def meet_before(server: Server) -> None:
    """Let a manager have been spoken to, and a group have filled in its sheet.

    Everybody does so on a page of their own, as far as the store lets them: cards that wait
    until they are shown, restatements that their owner judges, and a plenary at the end.
    """
    content = load_workbook()
    with closing(open_store(server.file)) as store:
        intake = IntakePage(store, content, LEADER)
        plan = {"function": "Teammanager", "discipline": "wmo", "role": "leidinggevende"}
        intake.plan("gesprek", {**plan, "form": "60", "mode": "uitvoering"})
        intake.note("ja", "gesprek", CONSENT, [], {"akkoord": "ja"})
        intake.note("kader", "gesprek", "V35", [], {"tekst": OUTSIDE})
        practice.share(store, content)
        plenary = InterestsPage(store, content, LEADER)
        cards = [
            card.id
            for canvas in plenary.canvases.values()
            for card in canvas.cards
            if card.text == SHARED and card.is_shared
        ]
        plenary.combine("plenair", cards, "", "Bewoners durven ons te bellen")


def go(page: Page, tab: str, heading: str = "") -> None:
    """Go to a place, and look for its heading: its tab may have been pressed already."""
    page.get_by_role("button", name=tab, exact=True).click()
    expect(page.get_by_role("heading", level=2, name=heading or tab)).to_be_visible()


def saved(page: Page) -> None:
    expect(page.locator('.wb-note [data-state="saved"]')).to_be_visible()


def sentence(page: Page, text: str) -> Locator:
    """Return what is below a sentence of a sheet or a conversation."""
    heading = page.get_by_role("heading", level=5, name=text, exact=True)
    return page.locator("section.wb-onward", has=heading)


def go_on(page: Page) -> None:
    """Take up what is shared, what differs and what does not fit, by one press each."""
    for text in (SHARED, DIFFERENT, OUTSIDE):
        below = sentence(page, text)
        below.get_by_role("button", name="Maak er een voorstel van").click()
        expect(below.get_by_text("Staat bij het vervolg als voorstel.")).to_be_visible()
    below = sentence(page, OUTSIDE)
    below.get_by_role("button", name="Vraag hier rugdekking voor").click()
    expect(below.get_by_text("als verzoek om rugdekking.")).to_be_visible()


def agree(page: Page, title: str, level: str) -> None:
    """Agree on what was proposed: on which level, who does it, and by when."""
    go(page, "Drie niveaus", "Acties op drie niveaus")
    page.get_by_role("button", name=f"Wijzig: {title}").click()
    expect(page.get_by_role("heading", name=title)).to_be_focused()
    page.get_by_label("Wie doet het? (functie)").fill("Wmo-consulent")
    page.get_by_label("Klaar op").fill("2026-04-10")
    page.get_by_label("Niveau").select_option(label=level)  # a choice is saved soonest
    saved(page)


def ask_for_backing(page: Page) -> None:
    go(page, "Rugdekking")
    page.get_by_role("button", name="Open verzoek 1").click()
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
    expect(page.get_by_text("Wacht 0 werkdagen op de opdrachtgever")).to_be_visible()


def later(room: Room, day: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Close everything, and go on with the same trajectory on another day."""
    for context in list(room.browser.contexts):
        context.close()
    room.server.stop()
    monkeypatch.setenv("WERKBOEK_TODAY", day)
    room.server = start_server(folder)


def test_from_a_full_sheet_to_backing_and_back_to_the_group(
    tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WERKBOEK_TODAY", "2026-03-02")
    room = Room(start_server(tmp_path), browser)
    meet_before(room.server)
    go_on(workbook(room, "belangen"))

    page = workbook(room, "opvolging")
    agree(page, SHARED, "Organisatie")
    agree(page, DIFFERENT, "Collega's")
    agree(page, OUTSIDE, "Rugdekking")
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
    thread = page.get_by_role("table", name="Van bron naar opbrengst").get_by_role("row")
    for text in (SHARED, DIFFERENT):
        expect(thread.filter(has_text=f"Gedeeld belang: {text}")).to_have_count(1)
    expect(thread.filter(has_text="Er is tijd vanaf april.")).to_have_count(1)
    expect(regie.get_by_text("Verteld op maandag 16 maart 2026")).to_be_visible()

    for context in list(browser.contexts):
        context.close()
    room.server.stop()
    assert room.problems == []
