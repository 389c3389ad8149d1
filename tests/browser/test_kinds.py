"""The kinds of steps in a browser: choosing, ordering by keyboard, guessing and turns."""

from playwright.sync_api import Page, expect

from .conftest import Room
from .hands import drag_by_finger, drag_by_mouse
from .test_accessibility import inspect
from .test_statements import expect_saved

CALLED = "document.activeElement.ariaLabel ?? document.activeElement.innerText"


def start(facilitator: Page, exercise: str) -> None:
    facilitator.get_by_label("Oefening").select_option(f"{exercise}/volledig")
    facilitator.get_by_role("button", name="Start de oefening").click()


def next_step(facilitator: Page, *people: Page) -> None:
    for page in people:
        page.get_by_role("button", name="Ik ben klaar").click()
    everybody = f"{len(people)} van {len(people)} klaar"
    expect(facilitator.get_by_text(everybody)).to_be_visible()
    facilitator.get_by_role("button", name="Volgende stap").click()


def at_step(title: str, *pages: Page) -> None:
    for page in pages:
        expect(page.get_by_role("heading", name=title)).to_be_visible()


def press_with_keyboard(page: Page, button: str) -> None:
    for _ in range(60):
        if page.evaluate(CALLED) == button:
            page.keyboard.press("Enter")
            return
        page.keyboard.press("Tab")
    raise AssertionError(button)


def test_choosing_ordering_guessing_reading_and_turns(room: Room) -> None:
    facilitator, screen = room.facilitate(), room.screen()
    noor, sam = room.join("Noor"), room.join("Sam", "Jeugdconsulent")
    everywhere = (facilitator, screen, noor, sam)
    start(facilitator, "O5")
    at_step("Stap 1 van 6", *everywhere)
    for at in range(5):
        noor.get_by_role("checkbox").nth(at).check()
    expect_saved(noor)
    inspect(noor, "deelnemen, kiezen")

    next_step(facilitator, noor, sam)
    at_step("Stap 2 van 6", *everywhere)
    names = noor.locator(".wb-ranking__name")
    expect(names).to_have_count(5)
    before = names.all_inner_texts()
    press_with_keyboard(noor, f"Zet {before[0]} lager")
    expect(noor.get_by_text(f"{before[0]} staat nu op plek 2.")).to_be_attached()
    press_with_keyboard(noor, f"Zet {before[0]} lager")
    expect(names).to_have_text([*before[1:3], before[0], *before[3:]])
    expect_saved(noor)
    drag_in_order(noor)
    for page, name in ((noor, "deelnemen"), (screen, "scherm"), (facilitator, "regie")):
        inspect(page, f"{name}, rangschikken")

    next_step(facilitator, noor, sam)
    at_step("Stap 3 van 6", *everywhere)
    facilitator.get_by_role("button", name="Verdeel wie over wie schrijft").click()
    expect(noor.get_by_text("Jij schrijft over Sam.")).to_be_visible()
    inspect(noor, "deelnemen, inschatten")

    close(facilitator)
    start(facilitator, "O8")
    at_step("Stap 1 van 1", *everywhere)
    facilitator.get_by_role("button", name="Begin de beurt van Noor").click()
    expect(noor.get_by_text("Jij bent aan de beurt.")).to_be_visible()
    expect(sam.get_by_text("Straks ben jij aan de beurt.")).to_be_visible()
    for page, name in ((noor, "deelnemen"), (screen, "scherm"), (facilitator, "regie")):
        inspect(page, f"{name}, beurten")

    close(facilitator)
    start(facilitator, "O10")
    at_step("Stap 1 van 5", *everywhere)
    facilitator.get_by_role("button", name="Zet het op alle schermen").click()
    at_step("Dat is niet mijn afdeling.", noor, screen)
    for page, name in ((noor, "deelnemen"), (screen, "scherm")):
        inspect(page, f"{name}, lezen")


def drag_in_order(page: Page) -> None:
    """Put the first one on the place of the third, by mouse and by finger."""
    rows, names = page.locator(".wb-ranking li"), page.locator(".wb-ranking__name")
    page.set_viewport_size({"width": 375, "height": 1200})
    for drag in (drag_by_mouse, drag_by_finger):
        before = names.all_inner_texts()
        drag(rows.nth(0), rows.nth(2))
        expect(names).to_have_text([*before[1:3], before[0], *before[3:]])
        expect(page.get_by_text(f"{before[0]} staat nu op plek 3.")).to_be_attached()
        expect_saved(page)


def close(facilitator: Page) -> None:
    for _ in range(2):  # it asks first
        facilitator.get_by_role("button", name="Sluit de oefening").click()
    expect(facilitator.get_by_role("heading", name="Kies een oefening")).to_be_visible()
