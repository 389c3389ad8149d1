"""A session moves to another computer: saved in one browser, resumed in the next."""

import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from werkboek import texts

from .conftest import Room, start_server

PHRASE = "kano lamp tuin peper ster"


def keeping(regie: Page) -> Page:
    """Open the page of *Bewaar* and *Hervat*, which comes in a tab of its own."""
    with regie.expect_popup() as opened:
        regie.get_by_role("link", name=texts.KEEP_LINK).click()
    expect(opened.value.get_by_role("heading", name=texts.KEEPING_TITLE)).to_be_visible()
    return opened.value


def test_a_session_goes_on_on_another_computer(
    room: Room, browser: Browser, tmp_path: Path
) -> None:
    regie, noor = room.facilitate(), room.join("Noor")
    said = noor.get_by_text("Jouw terugkomwoord is").inner_text()
    word = re.findall(r"[a-z]+-[a-z]+-\d\d", said)[0]
    expect(regie.get_by_role("paragraph").filter(has_text="Noor ·")).to_be_visible()
    page = keeping(regie)
    assert Axe().run(page).violations_count == 0
    bewaar = page.get_by_role("region", name=texts.KEEP_TITLE)
    bewaar.get_by_label(texts.PHRASE_LABEL).fill("kort")
    bewaar.get_by_role("button", name=texts.KEEP_BUTTON).click()
    expect(page.get_by_role("alert")).to_have_text(
        texts.PHRASE_TOO_SHORT.format(minimum=12)
    )
    bewaar.get_by_label(texts.PHRASE_LABEL).fill(PHRASE)
    with page.expect_download() as download:
        bewaar.get_by_role("button", name=texts.KEEP_BUTTON).click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    room.server.stop()

    (tmp_path / "elders").mkdir()
    server = start_server(tmp_path / "elders")
    elsewhere = Room(server, browser)
    regie = elsewhere.facilitate()
    expect(regie.get_by_text(texts.PEOPLE_NOBODY)).to_be_visible()
    page = keeping(regie)
    hervat = page.get_by_role("region", name=texts.RESUME_TITLE)
    hervat.get_by_label(texts.FILE_LABEL).set_input_files(file)
    hervat.get_by_label(texts.PHRASE_LABEL).fill("een andere lange zin")
    hervat.get_by_role("button", name=texts.RESUME_BUTTON).click()
    expect(page.get_by_role("alert")).to_have_text(texts.PHRASE_WRONG)
    hervat.get_by_label(texts.FILE_LABEL).set_input_files(file)
    hervat.get_by_label(texts.PHRASE_LABEL).fill(PHRASE)
    hervat.get_by_role("button", name=texts.RESUME_BUTTON).click()
    expect(page.get_by_role("paragraph").filter(has_text="Noor ·")).to_be_visible()
    expect(
        regie.get_by_role("paragraph").filter(has_text="Noor ·")
    ).to_be_visible()  # the first tab came back by itself
    phone = elsewhere.open("Noor", server.join)
    phone.get_by_label("Terugkomwoord").fill(word)
    phone.get_by_role("button", name="Ga verder").click()
    expect(phone.get_by_text("Welkom, Noor.")).to_be_visible()
    assert elsewhere.problems == []
    for context in list(browser.contexts):
        context.close()
    server.stop()
