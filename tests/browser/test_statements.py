"""Six colleagues map their beliefs, each on an own device: the main job, end to end."""

import re
from collections import Counter

from playwright.sync_api import Page, expect

from .conftest import Room

SCALE = (
    "Helemaal niet mee eens",
    "Niet mee eens",
    "Niet mee eens en niet mee oneens",
    "Mee eens",
    "Helemaal mee eens",
    "Weet ik niet",
    "Sla over",
)
COLLEAGUES = {
    "Noor": "Wmo-consulent",
    "Sam": "Jeugdconsulent",
    "Imre": "Beleidsadviseur",
    "Fenna": "Teamleider of manager",
    "Bouke": "Adviseur openbare orde en veiligheid",
    "Lotte": "Schulddienstverlener",
}
# Twelve answers a person, as positions on the scale; the first two columns are made so that
# everybody agrees on the first statement and half differs strongly on the second.
ANSWERS = {
    "Noor": (3, 0, 1, 2, 3, 4, 0, 1, 2, 3, 5, 6),
    "Sam": (3, 0, 2, 2, 1, 4, 1, 1, 2, 0, 5, 1),
    "Imre": (3, 0, 3, 1, 1, 3, 2, 4, 2, 3, 1, 6),
    "Fenna": (3, 4, 4, 2, 0, 4, 3, 1, 1, 3, 2, 2),
    "Bouke": (4, 4, 0, 2, 3, 3, 4, 0, 2, 4, 3, 6),
    "Lotte": (3, 4, 1, 3, 2, 2, 0, 1, 3, 3, 5, 0),
}
SAVED = re.compile("^Opgeslagen$")  # as a word alone: "Nog niet opgeslagen" is not
CHANGED = ("Fenna", 0, 4)  # who, which statement, to what


def note_of(name: str) -> str:
    return f"Omdat ik dit zo zie: {name[::-1].lower()}-{len(name)}"


def answer(page: Page, position: int) -> None:
    page.get_by_role("radio", name=SCALE[position], exact=True).check()


def expect_saved(page: Page) -> None:
    expect(page.get_by_role("status").filter(has_text=SAVED)).to_be_visible()


def open_short_set(facilitator: Page) -> None:
    facilitator.get_by_label("Oefening").select_option(label="Stellingen · Korte set (12)")
    facilitator.get_by_role("button", name="Start de oefening").click()


def fill(page: Page, name: str, *, start: int = 0, stop: int = 12) -> None:
    for at in range(start, stop):
        expect(page.get_by_role("heading", name=f"Vraag {at + 1} van 12")).to_be_visible()
        answer(page, ANSWERS[name][at])
        if at == 0:
            page.get_by_label("Waarom").fill(note_of(name))
            expect_saved(page)
        page.get_by_role(
            "button", name="Naar het einde" if at == 11 else "Volgende"
        ).click()


def change(page: Page) -> None:
    """Go back from the end to a statement, answer it otherwise, and return."""
    _, at, to = CHANGED
    for _ in range(12 - at):
        page.get_by_role("button", name="Vorige").click()
    answer(page, to)
    expect_saved(page)
    for number in range(at, 12):
        page.get_by_role(
            "button", name="Naar het einde" if number == 11 else "Volgende"
        ).click()


def test_six_people_answer_and_the_room_sees_counts_and_no_names(room: Room) -> None:
    facilitator, screen = room.facilitate(), room.screen()
    first_five = list(COLLEAGUES.items())[:5]
    pages = {name: room.join(name, work) for name, work in first_five}
    expect(screen.get_by_text("Jullie zijn met 5.")).to_be_visible()

    open_short_set(facilitator)
    for name, page in pages.items():
        if name == "Sam":  # reloads half-way and finds everything back
            fill(page, name, stop=6)
            page.reload()
            expect(page.get_by_role("heading", name="Vraag 7 van 12")).to_be_visible()
            page.get_by_role("button", name="Vorige").click()
            chosen = page.get_by_role("radio", name=SCALE[ANSWERS[name][5]], exact=True)
            expect(chosen).to_be_checked()
            page.get_by_role("button", name="Volgende").click()
            fill(page, name, start=6)
        else:
            fill(page, name)
    late = pages["Lotte"] = room.open("Lotte", room.server.join)  # joins when all are busy
    late.get_by_label("Code").fill(room.server.code.lower())
    late.get_by_label("Hoe wil je heten?").fill("Lotte")
    late.get_by_label("Wat is je werk?").select_option(label=COLLEAGUES["Lotte"])
    late.get_by_role("button", name="Doe mee").click()
    fill(late, "Lotte")

    change(pages[CHANGED[0]])
    for page in pages.values():
        page.get_by_role("button", name="Ik ben klaar").click()
        expect(page.get_by_role("heading", name="Je bent klaar")).to_be_visible()
    for page in (screen, facilitator):
        expect(page.get_by_text("6 van 6 klaar")).to_be_visible()
    for name, frames in room.frames.items():
        seen = "".join(frames)
        others = [other for other in COLLEAGUES if other != name]
        assert not [other for other in others if note_of(other) in seen], (
            f"{name}, before reveal"
        )

    facilitator.get_by_role("button", name="Toon antwoorden").click()

    expect(screen.get_by_role("heading", name="Dit antwoordde de groep")).to_be_visible()
    screen.get_by_text("Alle aantallen in een tabel").click()
    expected = {
        at: Counter(answers[at] for answers in ANSWERS.values()) for at in range(12)
    }
    expected[CHANGED[1]] = Counter([3, 3, 3, 4, 4, 3])  # five wrote 3, 3, 3, 4, 3; Fenna 4
    rows = screen.get_by_role("table", name="Aantal mensen per antwoord").locator(
        "tbody tr"
    )
    expect(rows).to_have_count(12)
    for at in range(12):
        cells = rows.nth(at).locator("td").all_inner_texts()
        assert [int(cell) for cell in cells] == [
            expected[at][position] for position in range(7)
        ]
    for name in COLLEAGUES:
        expect(screen.get_by_text(note_of(name))).to_be_visible()  # what, and not who
    for name, page in pages.items():
        expect(page.get_by_role("heading", name="Dit antwoordde de groep")).to_be_visible()
        seen = "".join(room.frames[name])
        assert not [other for other in COLLEAGUES if other != name and other in seen]
    assert not [name for name in COLLEAGUES if name in "".join(room.frames["scherm"])]


def test_the_screen_names_what_is_shared_and_what_divides(room: Room) -> None:
    facilitator, screen = room.facilitate(), room.screen()
    pages = {name: room.join(name, work) for name, work in COLLEAGUES.items()}
    open_short_set(facilitator)
    for name, page in pages.items():
        fill(page, name, stop=2)

    facilitator.get_by_role("button", name="Toon antwoorden").click()
    expect(facilitator.get_by_text("6 van 6 nog bezig. Toch tonen?")).to_be_visible()
    facilitator.get_by_role("button", name="Toon antwoorden").click()

    # Five times "mee eens" and one "helemaal": A = 1 for adjacent layers of one category;
    # three against three at the ends: A = -1, the most divided there is.
    shared = screen.get_by_role("region", name="").or_(
        screen.locator(
            "section",
            has=screen.get_by_role("heading", name="Hier zijn jullie het meest over eens"),
        )
    )
    expect(shared.last).to_contain_text("Mijn eerste taak is dat iemand hulp krijgt")
    contested = screen.locator(
        "section",
        has=screen.get_by_role("heading", name="Hier verschillen jullie het meest"),
    )
    expect(contested.last).to_contain_text("Letten op signalen van criminaliteit")

    facilitator.get_by_role("button", name="Verberg antwoorden").click()
    expect(screen.get_by_role("heading", name="Dit antwoordde de groep")).to_be_hidden()
    expect(pages["Noor"].get_by_role("heading", name="Vraag 3 van 12")).to_be_visible()


def test_somebody_who_is_typing_is_invited_and_not_moved(room: Room) -> None:
    facilitator = room.facilitate()
    page = room.join("Noor")
    open_short_set(facilitator)
    page.get_by_label("Waarom").fill("ik ben nog aan het typ")

    facilitator.get_by_role("button", name="Volgende stap").click()
    expect(facilitator.get_by_text("1 van 1 nog bezig. Toch verder?")).to_be_visible()
    facilitator.get_by_role("button", name="Volgende stap").click()

    expect(page.get_by_text("De groep is nu bij stap 2.")).to_be_visible()
    expect(page.get_by_label("Waarom")).to_have_value("ik ben nog aan het typ")
    page.get_by_role("button", name="Ga mee").click()
    expect(page.get_by_role("heading", name="Stellingen · Stap 2 van 5")).to_be_visible()


def test_the_rejoin_word_brings_the_same_person_to_another_device(room: Room) -> None:
    facilitator = room.facilitate()
    phone = room.join("Noor")
    word = (
        phone.get_by_text("Jouw terugkomwoord is")
        .inner_text()
        .split(" is ")[1]
        .split(".")[0]
    )
    open_short_set(facilitator)
    fill(phone, "Noor", stop=3)

    laptop = room.open("Noor op laptop", room.server.join, width=1280)
    laptop.get_by_text("Ik deed al mee op een ander apparaat").click()
    laptop.get_by_label("Terugkomwoord").fill(word)
    laptop.get_by_role("button", name="Ga verder").click()

    expect(laptop.get_by_role("heading", name="Vraag 4 van 12")).to_be_visible()
    expect(facilitator.get_by_text("Jullie zijn met 1.")).to_be_visible()
