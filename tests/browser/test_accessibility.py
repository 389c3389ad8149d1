"""Every page in every state: axe, three widths, each control really there to be hit."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from werkboek import texts

from .conftest import Room
from .test_customise import begin, go
from .test_statements import SAVED, answer, open_short_set

WIDTHS = (1280, 375, 320)
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],  # what is right need not be listed, which takes long
}
# A control that is scrolled into view is what a click at its middle lands on.
HIDDEN_CONTROLS = """() => {
  const controls = 'a[href],button,input,select,textarea,summary';
  const lands = (e) => {
    e.scrollIntoView({ block: 'center' });
    const box = e.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return hit && (e.contains(hit) || hit.closest('label')?.contains(e));
  };
  return [...document.querySelectorAll(controls)]
    .filter((e) => e.checkVisibility() && e.type !== 'hidden' && !e.matches('.wb-skip'))
    .filter((e) => !lands(e))
    .map((e) => e.outerHTML.slice(0, 120));
}"""
# What the element that has focus is called on the page; nothing when none has.
FOCUSED = """() => {
  const e = document.activeElement;
  return e === document.body ? '' : (e.labels?.[0] ?? e).innerText;
}"""


def inspect(page: Page, state: str) -> None:
    size = page.viewport_size
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found = Axe().run(page, options=RULES)
        assert found.violations_count == 0, f"{state} at {width}: {found.generate_report()}"
        assert page.evaluate(HIDDEN_CONTROLS) == [], f"{state} at {width}"
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{state} at {width}: {wide} px too wide"
    if size:
        page.set_viewport_size(size)


def test_every_page_for_somebody_outside(room: Room) -> None:
    outsider = room.open("buitenstaander", room.server.join)
    inspect(outsider, "join")
    outsider.get_by_label("Code").fill("AAAAAA")
    outsider.get_by_label("Hoe wil je heten?").fill("Kees")
    outsider.get_by_label("Wat is je werk?").select_option(index=1)
    outsider.get_by_role("button", name="Doe mee").click()
    expect(outsider.get_by_text("Deze code klopt niet")).to_be_visible()
    inspect(outsider, "join, wrong code")
    outsider.goto(room.server.regie.split("?")[0] + "?sleutel=fout")
    inspect(outsider, "regie, wrong key")
    outsider.goto(f"{room.server.join}bestaat-niet")
    inspect(outsider, "not found")


def test_every_page_in_every_state(room: Room) -> None:
    facilitator, screen = room.facilitate(), room.screen()
    expect(facilitator.get_by_role("heading", name="Kies een oefening")).to_be_visible()
    expect(screen.get_by_role("heading", name="Welkom")).to_be_visible()
    inspect(facilitator, "regie, nobody")
    inspect(screen, "scherm, nobody")
    pages = [room.join(name) for name in ("Noor", "Sam", "Imre")]
    one = pages[0]
    inspect(one, "deelnemen, waiting")
    inspect(facilitator, "regie, three people")

    open_short_set(facilitator)
    expect(one.get_by_role("heading", name="Vraag 1 van 12")).to_be_visible()
    inspect(one, "deelnemen, question")
    one.get_by_label("Waarom").fill("x" * 10_000)
    one.get_by_label("Waarom").blur()
    expect(one.get_by_role("status").filter(has_text="2000")).to_be_visible()
    inspect(one, "deelnemen, text too long")
    one.get_by_label("Waarom").fill("kort")
    for page in pages:
        answer(page, 3)
        expect(page.get_by_role("status").filter(has_text=SAVED)).to_be_visible()
    inspect(one, "deelnemen, saved")
    inspect(facilitator, "regie, running")
    inspect(screen, "scherm, running")
    for number in range(1, 13):
        one.get_by_role(
            "button", name="Naar het einde" if number == 12 else "Volgende"
        ).click()
    inspect(one, "deelnemen, overview")
    one.get_by_role("button", name="Ik ben klaar").click()
    expect(one.get_by_role("heading", name="Je bent klaar")).to_be_visible()
    inspect(one, "deelnemen, ready")
    facilitator.get_by_role("button", name="Toon antwoorden").click()
    inspect(facilitator, "regie, asks again")
    facilitator.get_by_role("button", name="Toon antwoorden").click()

    for page, name in ((one, "deelnemen"), (facilitator, "regie"), (screen, "scherm")):
        expect(page.get_by_role("heading", name="Dit antwoordde de groep")).to_be_visible()
        inspect(page, f"{name}, revealed")
    screen.get_by_text("Alle aantallen in een tabel").click()
    inspect(screen, "scherm, table open")
    facilitator.get_by_role("button", name="Zet op het scherm").first.click()
    expect(screen.locator(".wb-shown")).to_be_visible()
    inspect(screen, "scherm, one statement")
    for number in (2, 3, 4, 5):
        facilitator.get_by_role("button", name="Volgende stap").click()
        heading = f"Stellingen · Stap {number} van 5"
        expect(screen.get_by_role("heading", name=heading)).to_be_visible()
        expect(one.get_by_role("heading", name=heading)).to_be_visible()
        inspect(one, f"deelnemen, step {number}")
        inspect(screen, f"scherm, step {number}")


def test_every_tab_on_which_a_municipality_changes_its_workbook(room: Room) -> None:
    page = begin(room)
    inspect(page, "aanpassen, Gegevens")
    for place, tab in list(texts.CUSTOMISE_TABS.items())[1:]:
        go(page, tab)
        inspect(page, f"aanpassen, {tab}")
        for view in list(texts.PREVIEW_TABS.values())[1:] if place == "voorbeeld" else ():
            go(page, view)
            inspect(page, f"aanpassen, voorbeeld, {view}")


def test_the_whole_exercise_with_a_keyboard_only(room: Room) -> None:
    facilitator = room.facilitate()
    page = room.open("toetsenbord", room.server.join)

    def tab_to(what: str, on: Page = page) -> None:
        for _ in range(80):
            on.keyboard.press("Tab")
            if what in on.evaluate(FOCUSED):
                return
        raise AssertionError(what)

    tab_to("Code")
    page.keyboard.type(room.server.code)
    tab_to("Hoe wil je heten?")
    page.keyboard.type("Noor")
    tab_to("Wat is je werk?")
    page.keyboard.press("ArrowDown")
    tab_to("Doe mee")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Even wachten")).to_be_visible()
    expect(facilitator.get_by_role("heading", name="Kies een oefening")).to_be_visible()
    tab_to("Oefening", facilitator)
    facilitator.keyboard.type("Stell")  # a list goes to what is typed
    tab_to("Start de oefening", facilitator)
    facilitator.keyboard.press("Enter")

    for number in range(1, 13):
        expect(page.get_by_role("heading", name=f"Vraag {number} van 12")).to_be_visible()
        tab_to("mee eens")
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
        expect(page.get_by_role("radio", name="Niet mee eens", exact=True)).to_be_checked()
        tab_to("Naar het einde" if number == 12 else "Volgende")
        page.keyboard.press("Enter")
    tab_to("Ik ben klaar")
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Je bent klaar")).to_be_visible()
    expect(facilitator.get_by_text("1 van 1 klaar")).to_be_visible()
