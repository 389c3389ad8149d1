"""Take the pictures of the README and the handleiding; `make screenshots`."""

import os
import tempfile
from contextlib import closing
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from tests.session.cast import Cast, prepare
from tests.session.test_parallel import ELEVEN
from werkboek import texts
from werkboek.content import load_workbook
from werkboek.store import open_store

from .conftest import CHROMIUM, FLAGS, Room, start_server
from .hands import Pointer
from .test_canvas import test_six_colleagues_in_two_groups_come_to_what_they_share
from .test_customise import begin as begin_municipality
from .test_customise import go
from .test_follow_up import DIFFERENT, SHARED, agree, go_on, meet_before
from .test_follow_up import go as go_to
from .test_intake import workbook
from .test_keeping import keeping as keeping_page
from .test_prepare import LIST
from .test_statements import ANSWERS, COLLEAGUES, SAVED, answer, open_short_set

PICTURES = Path(__file__).parents[2] / "docs" / "handleiding" / "beeld"
SIZES = {375: 740, 1280: 800}
BESIDE = dict(list(ELEVEN.items())[1:6])
"""Who comes in beside the one in the picture."""
BESIDE_SAID = dict(
    zip(BESIDE, ("gedaan", "loopt", "loopt", "vast", "losgelaten"), strict=True)
)


def shoot(page: Page, name: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": SIZES[width]})
    page.evaluate("scrollTo(0, 0)")
    page.screenshot(path=PICTURES / f"{name}-{width}.png", animations="disabled")


def both(page: Page, name: str) -> None:
    for width in SIZES:
        shoot(page, name, width)


def session(room: Room) -> None:
    outsider = room.open("meedoen", room.server.join)
    both(outsider, "meedoen")
    facilitator, screen = room.facilitate(), room.screen()
    expect(screen.get_by_role("heading", name="Welkom")).to_be_visible()
    pages = {name: room.join(name, work) for name, work in COLLEAGUES.items()}
    one = pages["Noor"]
    expect(screen.get_by_text("Jullie zijn met 6.")).to_be_visible()
    both(screen, "scherm-wachten")
    both(one, "deelnemen-wachten")
    both(facilitator, "regie-kiezen")
    open_short_set(facilitator)
    for name, page in pages.items():
        for at in range(12):
            expect(
                page.get_by_role("heading", name=f"Vraag {at + 1} van 12")
            ).to_be_visible()
            answer(page, ANSWERS[name][at])
            if name == "Noor" and at == 2:
                expect(page.get_by_role("status").filter(has_text=SAVED)).to_be_visible()
                both(one, "deelnemen-vraag")
            if at == 0:
                page.get_by_label("Waarom").fill("Zonder vertrouwen hoor ik niets meer.")
            page.get_by_role(
                "button", name="Naar het einde" if at == 11 else "Volgende"
            ).click()
        if name == "Noor":
            both(one, "deelnemen-einde")
        if name != "Bouke":
            page.get_by_role("button", name="Ik ben klaar").click()
            expect(page.get_by_role("heading", name="Je bent klaar")).to_be_visible()
    expect(screen.get_by_text("5 van 6 klaar")).to_be_visible()
    both(screen, "scherm-bezig")
    facilitator.get_by_role("button", name="Toon antwoorden").click()
    both(facilitator, "regie-zeker")
    facilitator.get_by_role("button", name="Toon antwoorden").click()
    for page, name in ((screen, "scherm"), (one, "deelnemen"), (facilitator, "regie")):
        expect(page.get_by_role("heading", name="Dit antwoordde de groep")).to_be_visible()
        both(page, f"{name}-getoond")
    facilitator.get_by_role("button", name="Zet op het scherm").nth(1).click()
    expect(screen.locator(".wb-shown")).to_be_visible()
    both(screen, "scherm-een-stelling")


def preparation(room: Room) -> None:
    page = workbook(room, "voorbereiden")
    page.get_by_label("Plak hier je lijst").fill(LIST)
    page.get_by_role("button", name="Lees de geplakte lijst").click()
    expect(page.get_by_role("row", name="Vlier")).to_be_visible()
    both(page, "voorbereiden-mensen")
    page.get_by_role("button", name="Groepen").click()
    page.get_by_label("Voor hoeveel sessies samen?").select_option("3")
    page.get_by_role("button", name="Zoek een indeling").click()
    expect(page.get_by_role("heading", name="Sessie 3")).to_be_visible()
    both(page, "voorbereiden-groepen")
    page.get_by_role("button", name="Verplaats: Wilg").first.click()
    expect(page.get_by_role("heading", name="Ruil met iemand")).to_be_visible()
    both(page, "voorbereiden-verplaatsen")
    page.get_by_role("button", name="Programma").click()
    page.get_by_role("button", name="Voeg een sessie toe").click()
    expect(page.get_by_role("heading", name="Onderdelen")).to_be_visible()
    both(page, "voorbereiden-programma")
    page.get_by_role("button", name="Draaiboek om te printen").click()
    expect(page.get_by_role("heading", name="Draaiboek: Dagdeel")).to_be_visible()
    both(page, "voorbereiden-draaiboek")


def keeping(room: Room) -> None:
    regie = room.facilitate()
    regie.get_by_role("heading", name=texts.KEEP_TITLE).scroll_into_view_if_needed()
    page = keeping_page(regie)
    both(page, "bewaren")


def customising(room: Room) -> None:
    page = begin_municipality(room)
    both(page, "aanpassen-gegevens")
    for place, tab in list(texts.CUSTOMISE_TABS.items())[1:]:
        go(page, tab)
        both(page, f"aanpassen-{place}")


def canvas(room: Room) -> None:
    test_six_colleagues_in_two_groups_come_to_what_they_share(room, Pointer())
    screen = room.screen()
    expect(screen.get_by_role("heading", name="Plenair")).to_be_visible()
    both(screen, "scherm-belangen")


def follow_up(room: Room) -> None:
    meet_before(room.server)
    go_on(workbook(room, "belangen"))
    page = workbook(room, "opvolging")
    agree(page, SHARED, "Organisatie")
    agree(page, DIFFERENT, "Collega's")
    go_to(page, "Drie niveaus", "Acties op drie niveaus")
    both(page, "opvolging-niveaus")
    go_to(page, "Rode draad")
    both(page, "opvolging-draad")


def programme(room: Room) -> None:
    """Picture a session that is led, and the opening of the one after it."""
    regie, screen = room.facilitate(), room.screen()
    one = room.join("Noor")
    with closing(open_store(room.server.file)) as store:
        cast = Cast(store, load_workbook())
        prepare(store, cast.workbook, "DB1", "DB3")
        cast.join(**BESIDE)
        cast.lead("begin_part", session="db1", part="stap")
        one.get_by_role("radio", name="Twee keer waarom").check()
        expect(one.get_by_role("status").filter(has_text=SAVED)).to_be_visible()
        expect(regie.get_by_role("heading", name="Eén stap morgen")).to_be_visible()
        both(regie, "programma-regie")
        here = cast.leader.session.rounds[""].id
        cast.lead("advance", round=here, step="terugkoppeling")
        one.get_by_role("button", name=texts.FOLLOW).click()
        one.get_by_label("Wie is je maatje?").fill("Berk, van handhaving")
        expect(one.get_by_role("status").filter(has_text=SAVED)).to_be_visible()
        cast.lead("begin_part", session="db1", part="welkom")
        expect(screen.get_by_role("heading", name="Welkom")).to_be_visible()
        both(screen, "programma-scherm")
        cast.lead("end_session", session="db1")
        cast.lead("begin_part", session="db3", part="terugblik")
        one.get_by_role("radio", name="Gedaan").check()
        expect(one.get_by_role("status").filter(has_text=SAVED)).to_be_visible()
        both(one, "terugblik-deelnemen")
        for name, pile in BESIDE_SAID.items():
            cast.phone(name)
            cast.act(name, "fill", step="stand", value={"stap": pile})
        shown = cast.leader.session.rounds[""].id
        cast.lead("reveal", round=shown, step="stand")
        expect(screen.get_by_role("heading", name="Zo staat het ervoor")).to_be_visible()
        both(screen, "terugblik-scherm")


PHASES = (
    (session, preparation, keeping, customising),
    (canvas,),
    (follow_up,),
    (programme,),
)
"""What is pictured, in one session after another."""


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    os.environ["WERKBOEK_TODAY"] = "2026-03-02"  # before what is planned in the stories
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        for pictured in PHASES:
            server = start_server(Path(tempfile.mkdtemp()))
            for picture in pictured:
                picture(Room(server, browser))
            server.stop()


if __name__ == "__main__":
    main()
