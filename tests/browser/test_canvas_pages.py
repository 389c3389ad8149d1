"""A full canvas on every page it is on: axe, three widths, what is heard, and on paper."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from pypdf import PdfReader
from pypdf.generic import RectangleObject

from werkboek import practice, texts
from werkboek.content import Workbook, load_workbook
from werkboek.model import TEXT, Role, Viewer, public_id
from werkboek.page import FacilitatorPage, ParticipantPage
from werkboek.store import SqlStore, open_store

from .conftest import Room, meet, start_server
from .hands import drag_by_finger, drag_by_mouse
from .test_accessibility import inspect
from .test_intake import workbook
from .test_statements import expect_saved

TREES = Path(__file__).parent / "trees"
"""What a screen reader gets; renew with `python -m tests.browser.store_trees`."""

LEADER = Viewer(Role.FACILITATOR)
MINE = "Inwoners durven hulp te vragen als er iets misgaat."
INTERESTS = (
    MINE,
    "Mensen durven ons te bellen als er iets misgaat.",
    "Niemand wordt ten onrechte verdacht.",
    "Kinderen groeien veilig op.",
    "Bewoners voelen zich veilig in hun straat.",
    "Bewoners voelen zich veiliger in hun buurt.",
    "Niemand hoeft het alleen te bedenken.",
)
OF_ANOTHER_GROUP = "Buren kennen elkaar."
UNFOLD = "for (const fold of document.querySelectorAll('details')) fold.open = true"
CONTROLS = ":is(a, button, input, select, textarea):visible"
PAPER = {"A3": (420, 297), "A4": (297, 210)}
"""Width and height in millimetres of a sheet that lies: ISO 216."""


def fill(store: SqlStore, content: Workbook) -> None:
    """Let a group write one interest, and then another a whole sheet.

    Here and in `go_on` every id is given, so that cards lie in the same order in every run.
    """
    leader = FacilitatorPage(store, content, LEADER)
    store.join("buur", "Buur", "inkoop")
    leader.open_round("eerst", "O6", content.examples["O6"].set)
    leader.advance("eerst-stap", "eerst", "vergelijken")
    neighbour = ParticipantPage(store, content, Viewer(Role.PARTICIPANT, "buur"))
    neighbour.place_card("buren", "vergelijken", "H5", OF_ANOTHER_GROUP)
    leader.close_round("eerst-dicht", "eerst")
    practice.share(store, content)


def go_on(store: SqlStore, content: Workbook, visitor: str) -> None:
    """Let *visitor* and two of the group go on with the whole sheet."""
    leader = FacilitatorPage(store, content, LEADER)
    leader.open_round("verder", "O7", content.examples["O7"].set)
    leader.advance("verder-stap", "verder", "gedeeld")
    me, youth, policy = (
        ParticipantPage(store, content, Viewer(Role.PARTICIPANT, name))
        for name in (visitor, "blad-2", "blad-5")
    )
    me.place_card("mijn", "gedeeld", "H5", MINE)
    youth.restate("gezegd-een", public_id("mijn"), "Hulp is dichtbij.")
    policy.restate("gezegd-ander", public_id("mijn"), "Bij ons kun je terecht.")
    me.judge("bedoeld", public_id("gezegd-ander"), meant=True)
    safe = [card.id for card in me.canvas.in_box("H5") if card.text.startswith("Bewoners")]
    youth.group_cards("stapel", safe, "Veilig wonen")
    driver = me.canvas.in_box("H6")[0]
    for colleague, text in ((youth, "Een veilig thuis"), (policy, "Veilig werken")):
        colleague.word_card(f"anders-{text}", driver.id, [*driver.base], {TEXT: text})


def full_canvas(room: Room) -> Page:
    """Return the page of the one participant with a device, on a full canvas."""
    content = load_workbook()
    with closing(open_store(room.server.file)) as store:
        fill(store, content)
        page = room.join("Noor", "Leerplichtambtenaar")
        with closing(sqlite3.connect(room.server.file)) as file:
            last = "select actor from events where kind = 'joined' order by seq desc"
            (name,) = file.execute(last).fetchone()
        go_on(store, content, name)
    page.reload()  # it opens at the step of the room
    expect(page.get_by_role("button", name="Houd deze: Veilig werken")).to_be_visible()
    page.evaluate(UNFOLD)
    return page


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Room]:
    """Give a room with two sheets, of which one is full."""
    server = start_server(tmp_path_factory.mktemp("blad"))
    try:
        yield from meet(server, browser)
    finally:
        server.stop()


@pytest.fixture(scope="module")
def canvas(full: Room) -> Page:
    """Give the page of somebody who is busy on the full one."""
    return full_canvas(full)


def look_at_sheets(room: Room) -> Page:
    page = workbook(room, "belangen")
    page.get_by_role("button", name=texts.INTERESTS_TABS["blad"], exact=True).click()
    expect(page.locator(".wb-poster").last).to_be_visible()
    return page


def trees(canvas: Page, sheets: Page) -> dict[str, str]:
    """Return by file what a screen reader gets of the step and of the whole sheets."""
    posters = sheets.locator(".wb-poster").all()
    return {
        "canvas.txt": f"{canvas.locator('.wb-sheet').aria_snapshot()}\n",
        "helicopterblad.txt": "\n".join([*(p.aria_snapshot() for p in posters), ""]),
    }


def test_a_full_canvas_is_accessible_heard_and_fits(full: Room, canvas: Page) -> None:
    screen, page = full.screen(), workbook(full, "belangen")
    expect(screen.get_by_text(MINE).first).to_be_visible()
    inspect(canvas, "deelnemen")
    inspect(screen, "scherm")
    inspect(page, "belangen")
    for tab in ("cijfers", "blad"):
        page.get_by_role("button", name=texts.INTERESTS_TABS[tab], exact=True).click()
        expect(page.locator("[data-place]")).to_be_focused()
        inspect(page, f"belangen, {tab}")

    for name, tree in trees(canvas, page).items():
        assert tree == (TREES / name).read_text(), name


@pytest.mark.usefixtures("canvas")
def test_the_sheets_of_two_groups_hang_on_a_wall(full: Room) -> None:
    page = look_at_sheets(full)
    page.emulate_media(media="print")
    expect(page.locator(CONTROLS)).to_have_count(0)

    for (paper, size), is_lying in product(PAPER.items(), (True, False)):
        printed = page.pdf(format=paper, landscape=is_lying, prefer_css_page_size=True)
        pages = PdfReader(BytesIO(printed)).pages

        assert [_millimetres(each.mediabox) for each in pages] == [size, size]
        other, whole = (" ".join(each.extract_text().split()) for each in pages)
        assert OF_ANOTHER_GROUP in other
        assert [each for each in INTERESTS if each not in whole] == []


def test_cards_are_dragged_by_mouse_and_by_finger(canvas: Page) -> None:
    loose = [text for text in INTERESTS if not text.startswith("Bewoners")]
    canvas.evaluate(UNFOLD.replace("true", "false"))
    canvas.set_viewport_size({"width": 375, "height": 5000})
    draft = canvas.get_by_label("Wat wil je erbij zetten?").first
    draft.fill("Half af")

    drag_by_mouse(card(canvas, loose[2]), card(canvas, loose[3]))
    merged = pile(canvas, loose[3])
    expect(merged.get_by_role("heading", name=loose[2], exact=True)).to_be_visible()
    drag_by_finger(card(canvas, loose[1]), pile(canvas, "Veilig wonen"))
    together = pile(canvas, "Veilig wonen")
    expect(together.get_by_role("heading", name=loose[1], exact=True)).to_be_visible()
    drag_by_finger(card(canvas, loose[1]), card(canvas, "Veilig werken"))
    linked = card(canvas, loose[1]).get_by_text("Komt van: Veilig werken")
    expect(linked).to_be_visible()

    expect(draft).to_have_value("Half af")
    expect(draft).to_be_focused()
    canvas.get_by_text("Wat jij deed").click()
    canvas.get_by_role("button", name=f"Maak ongedaan: samengevoegd ({loose[3]})").click()
    expect(merged).to_have_count(0)


def test_interests_of_two_sheets_are_dragged_together(full: Room) -> None:
    page = workbook(full, "belangen")
    page.set_viewport_size({"width": 1280, "height": 3500})
    option = page.locator(".wb-choice")

    drag_by_mouse(
        option.filter(has_text=OF_ANOTHER_GROUP), option.filter(has_text=INTERESTS[3])
    )
    shared = card(page, INTERESTS[3])
    expect(shared.get_by_text(f"{OF_ANOTHER_GROUP} (Blad 1)")).to_be_visible()
    drag_by_finger(option.filter(has_text=INTERESTS[6]), shared)

    expect(shared.get_by_text(f"{INTERESTS[6]} (Blad 2)")).to_be_visible()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(0)


def test_a_card_is_dragged_to_a_pile(full: Room, canvas: Page) -> None:
    content = load_workbook()
    with closing(open_store(full.server.file)) as store:
        FacilitatorPage(store, content, LEADER).open_round("sorteren", "O15", "volledig")
    canvas.set_viewport_size({"width": 375, "height": 740})
    first = canvas.locator("fieldset", has_text=content.manifestations[0].name).first
    expect(first).to_be_visible()

    drag_by_finger(first, canvas.locator(".wb-pile-place", has_text="Vermoed"))

    expect(first.get_by_label("Vermoed")).to_be_checked()
    expect_saved(canvas)


def card(page: Page, text: str) -> Locator:
    return page.locator(
        ".wb-card[data-lift], .wb-card[data-place-for]",
        has=page.get_by_role("heading", name=text, exact=True),
    )


def pile(page: Page, name: str) -> Locator:
    named = page.get_by_role("heading", name=f"Samen: {name}", exact=True)
    return page.locator(".wb-pile", has=named)


def _millimetres(box: RectangleObject) -> tuple[int, int]:
    """Return the width and height of *box*, which is in points of 1/72 inch."""
    return round(float(box.width) * 25.4 / 72), round(float(box.height) * 25.4 / 72)
