"""Six people of four disciplines come from standpoints to two canvases and a plenary."""

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Room
from .hands import Hand, Keyboard, Pointer

WORK = {
    "Noor": "Wmo-consulent",
    "Bram": "Jeugdconsulent",
    "Bouke": "Adviseur openbare orde en veiligheid",
    "Isa": "Leerplichtambtenaar",
    "Tim": "Wmo-consulent",
    "Eva": "Jeugdconsulent",
}
GROUPS = {"1": ("Noor", "Bram", "Bouke"), "2": ("Isa", "Tim", "Eva")}
STANDPOINTS = {
    "Noor": "We gaan eerst langs.",
    "Bram": "We bellen meteen de school.",
    "Bouke": "We schrijven alles op.",
    "Isa": "We wachten op de regels.",
    "Tim": "We vragen de buren.",
    "Eva": "We praten met de ouders.",
}
INTERESTS = {
    "Noor": "Mensen durven te bellen.",
    "Bram": "Kinderen doen mee.",
    "Bouke": "Kinderen zijn veilig.",
    "Isa": "Iedereen krijgt hetzelfde.",
    "Tim": "Hulp komt op tijd.",
    "Eva": "Ouders voelen zich gehoord.",
}
IN_OTHER_WORDS = "Dan hoor je het op tijd."
DIFFERENCE = "Hoe lang we wachten."
OPTIONS = {"Bram": "Samen op bezoek.", "Tim": "Een vast nummer."}
SENTENCES = {"Bouke": "Wij willen elk kind zien.", "Eva": "Wij willen op tijd zijn."}
PLENARY = "Op tijd erbij"
FINISHED = {
    "Helicopterblad · Blad 1 · groep 1": {
        "Standpunten": {STANDPOINTS[name] for name in GROUPS["1"]},
        "Belangen": {
            f"{INTERESTS['Noor']} (begrepen door alle 2)",
            f"{INTERESTS['Bram']} (begrepen door 0, nog 2)",
            f"{INTERESTS['Bouke']} (begrepen door 0, nog 2)",
        },
        "Gedeeld belang": {SENTENCES["Bouke"]},
        "Oplossingen": {OPTIONS["Bram"]},
    },
    "Helicopterblad · Blad 2 · groep 2": {
        "Standpunten": {STANDPOINTS[name] for name in GROUPS["2"]},
        "Belangen": {
            f"{INTERESTS['Isa']} (begrepen door 1, nog 1)",
            f"{INTERESTS['Tim']} (begrepen door 0, nog 2)",
            f"{INTERESTS['Eva']} (begrepen door 0, nog 2)",
        },
        "Gedeeld belang": {SENTENCES["Eva"]},
        "Wat echt verschilt": {DIFFERENCE},
        "Oplossingen": {OPTIONS["Tim"]},
    },
}
"""What hangs on the wall in the end, by sheet and box."""


def card(page: Page, text: str) -> Locator:
    return page.locator(".wb-card", has=page.get_by_role("heading", name=text, exact=True))


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def box(page: Page, name: str) -> Locator:
    return page.locator(".wb-box", has=page.get_by_role("heading", name=name, exact=True))


class Story:
    """Everybody's page, and the hand that works them."""

    def __init__(self, room: Room, hand: Hand) -> None:
        self.room, self.hand = room, hand
        self.leader, self.screen = room.facilitate(), room.screen()
        self.pages = {name: room.join(name, work) for name, work in WORK.items()}

    def divide(self) -> None:
        for group, names in GROUPS.items():
            for name in names:
                field = self.leader.get_by_label(f"{name} · {WORK[name]}")
                self.hand.choose(field, f"Groep {group}")
        self.hand.press(button(self.leader, "Bewaar de groepen"))
        for group, names in GROUPS.items():
            for name in names:
                expect(
                    self.pages[name].get_by_text(f"Je zit in groep {group}.")
                ).to_be_visible()

    def start(self, exercise: str, of: int) -> None:
        self.hand.choose(
            self.leader.get_by_label("Oefening"), f"{exercise} · Hele oefening"
        )
        self.hand.press(button(self.leader, "Start de oefening"))
        expect(self.leader.get_by_text(f"{exercise} · Stap 1 van {of}")).to_have_count(2)

    def show(self) -> None:
        """Show what each group wrote alone; nobody said to be ready."""
        for group in GROUPS:
            self.hand.press(button(self.leader, f"Groep {group}"))
            show = button(self.leader, "Toon antwoorden")
            self.hand.press_surely(show, "3 van 3 nog bezig. Toch tonen?")
            expect(button(self.leader, "Verberg antwoorden")).to_be_visible()
        self.hand.press(button(self.leader, "Alle groepen"))

    def go_on(self, step: int) -> None:
        self.hand.press(button(self.leader, "Alle groepen naar hun volgende stap"))
        expect(self.leader.get_by_text(f"Stap {step} van 5")).to_have_count(2)

    def go_along(self, *names: str, title: str) -> None:
        for name in names:
            self.hand.press(button(self.pages[name], "Ga mee"))
            expect(box(self.pages[name], title)).to_be_visible()
            expect(button(self.pages[name], "Ga mee")).to_have_count(0)

    def add(self, name: str, title: str, text: str, *serves: str) -> None:
        here = box(self.pages[name], title)
        self.hand.write(here.get_by_label("Wat wil je erbij zetten?"), text)
        for each in serves:
            self.hand.tick(here.get_by_label(each))
        self.hand.press(here.get_by_role("button", name="Zet erbij", exact=True))
        expect(card(self.pages[name], text)).to_be_visible()

    def restate(self, name: str, owner: str, verdict: str) -> None:
        """Let *name* say the interest of *owner*, who gives the verdict."""
        page, asked = self.pages[name], f"Zeg het in jouw woorden: {INTERESTS[owner]}"
        self.hand.press(page.get_by_text(asked))
        form = page.locator("details", has=page.get_by_text(asked))
        said = f"{IN_OTHER_WORDS} {verdict}"
        self.hand.write(form.get_by_role("textbox"), said)
        self.hand.press(form.get_by_role("button", name="Leg voor"))
        said_so = self.pages[owner].locator(
            "section.wb-ask", has=self.pages[owner].get_by_text(f"zo: {said}")
        )
        self.hand.press(said_so.last.get_by_role("button", name=verdict))
        expect(said_so).to_have_count(0)

    def finished(self) -> dict[str, dict[str, set[str]]]:
        """Return what stands on the sheets, as they are printed."""
        sheets = {}
        for sheet in self.leader.locator(".wb-poster").all():
            boxes = {
                each.get_by_role("heading").first.inner_text(): set(
                    each.get_by_role("listitem").all_inner_texts()
                )
                for each in sheet.locator(".wb-sheet-boxes > section").all()
            }
            name = sheet.get_by_role("heading").first.inner_text()
            sheets[name] = {title: cards for title, cards in boxes.items() if cards}
        return sheets


def write_standpoints(story: Story) -> None:
    """Everybody for themselves; the group sees them when they are shown."""
    pages = story.pages
    story.start("Van standpunt naar belang", of=5)
    for name, text in STANDPOINTS.items():
        expect(box(pages[name], "Standpunten")).to_be_visible()
        story.add(name, "Standpunten", text)
    expect(card(pages["Bram"], STANDPOINTS["Noor"])).to_have_count(0)
    story.show()
    for names in GROUPS.values():
        for name in names:
            for each in names:
                expect(card(pages[name], STANDPOINTS[each])).to_be_visible()


def ask_why(story: Story) -> None:
    """From each standpoint to what is behind it."""
    hand, pages = story.hand, story.pages
    story.go_on(2)
    for name, page in pages.items():
        story.go_along(name, title="Belangen")
        hand.write(page.get_by_label("Waarom is dat belangrijk voor jou?"), INTERESTS[name])
        hand.press(button(page, "Bewaar waarom").first)
        expect(card(page, INTERESTS[name])).to_be_visible()
    story.show()


def say_in_other_words(story: Story) -> None:
    """Shared is earned; one has to try twice, and a draft stays."""
    hand, screen, pages = story.hand, story.screen, story.pages
    story.go_on(3)
    story.go_along(*pages, title="Wat echt verschilt")
    draft = box(pages["Bouke"], "Belangen").get_by_label("Wat wil je erbij zetten?")
    hand.write(draft, "Half af")  # what is typed stays when another writes
    story.restate("Bram", "Noor", "Zo bedoel ik het")
    story.restate("Bouke", "Noor", "Zo bedoel ik het")
    story.restate("Tim", "Isa", "Nog niet helemaal")
    story.restate("Tim", "Isa", "Zo bedoel ik het")
    expect(draft).to_have_value("Half af")
    story.add("Eva", "Wat echt verschilt", DIFFERENCE)
    expect(
        screen.get_by_text(f"{INTERESTS['Noor']} (begrepen door alle 2)")
    ).to_be_visible()
    expect(
        screen.get_by_text(f"{INTERESTS['Isa']} (begrepen door 1, nog 1)")
    ).to_be_visible()


def merge_and_undo(story: Story) -> None:
    """Two interests under one name, taken back and put together again."""
    hand, pages = story.hand, story.pages
    merged = pages["Bram"].get_by_role("heading", name="Samen: Kinderen")
    hand.press(pages["Bram"].get_by_text("Voeg samen wat op elkaar lijkt").first)
    for name in ("Bram", "Bouke"):
        hand.tick(pages["Bram"].get_by_role("checkbox", name=INTERESTS[name]).first)
    hand.write(pages["Bram"].get_by_label("Hoe noem je ze samen?").last, "Kinderen")
    hand.press(button(pages["Bram"], "Voeg samen"))
    expect(merged).to_be_visible()
    hand.press(pages["Bram"].get_by_text("Wat jij deed"))
    hand.press(button(pages["Bram"], "Maak ongedaan: samengevoegd (Kinderen)"))
    expect(merged).to_have_count(0)
    hand.press(button(pages["Bram"], "Zet terug: samengevoegd (Kinderen)"))
    expect(merged).to_be_visible()


def find_options(story: Story) -> None:
    """Find what serves two interests or more."""
    hand, leader = story.hand, story.leader
    story.go_on(4)
    story.go_along(*OPTIONS, title="Oplossingen")
    story.add("Bram", "Oplossingen", OPTIONS["Bram"], INTERESTS["Noor"], INTERESTS["Bram"])
    story.add("Tim", "Oplossingen", OPTIONS["Tim"], INTERESTS["Isa"], INTERESTS["Tim"])
    close = button(leader, "Sluit de oefening van alle groepen")
    hand.press_surely(close, "De oefening stopt voor alle groepen.")
    expect(close).to_have_count(0)


def agree_on_a_sentence(story: Story) -> None:
    """One for each group."""
    story.start("Helicopterblad", of=5)
    for name in SENTENCES:  # who comes later than the steps is not asked along
        expect(box(story.pages[name], "Ons vraagstuk")).to_be_visible()
    for step in (2, 3, 4):
        story.go_on(step)
    story.go_along(*SENTENCES, title="Gedeeld belang")
    for name, text in SENTENCES.items():
        story.add(name, "Gedeeld belang", text)


def meet(story: Story) -> None:
    """Lay both sheets side by side, and make a proposal out of what they share."""
    hand, leader = story.hand, story.leader
    leader.goto(f"{story.room.server.join}belangen")
    for name in ("Noor", "Tim"):
        hand.tick(leader.get_by_role("checkbox", name=INTERESTS[name]))
    hand.write(leader.get_by_label("Hoe noem je het?"), PLENARY)
    hand.press(button(leader, "Voeg samen"))
    plenary = card(leader, PLENARY)
    expect(plenary.get_by_text("Uit 2 van 2 bladen.")).to_be_visible()
    expect(plenary.get_by_text(f"{INTERESTS['Noor']} (Blad 1 · groep 1)")).to_be_visible()
    hand.press(button(leader, "Zet de bladen naast elkaar op het scherm"))
    shared = story.screen.locator(".wb-goal", has_text=PLENARY)
    for name, sheet in (("Noor", "Blad 1 · groep 1"), ("Tim", "Blad 2 · groep 2")):
        expect(shared.get_by_text(f"{INTERESTS[name]} ({sheet})")).to_be_visible()
    hand.press(plenary.get_by_role("button", name="Maak er een voorstel van"))
    expect(plenary.get_by_text("Staat bij het vervolg als voorstel.")).to_be_visible()
    hand.press(button(leader, "Helicopterblad"))
    expect(leader.locator(".wb-poster")).to_have_count(2)


@pytest.mark.parametrize("hand", [Keyboard(), Pointer()], ids=["keyboard", "pointer"])
def test_six_colleagues_in_two_groups_come_to_what_they_share(
    room: Room, hand: Hand
) -> None:
    story = Story(room, hand)
    story.divide()
    write_standpoints(story)
    ask_why(story)
    say_in_other_words(story)
    merge_and_undo(story)
    find_options(story)
    agree_on_a_sentence(story)
    meet(story)

    assert story.finished() == FINISHED
    for viewer in (*WORK, "scherm"):
        seen = "".join(room.frames[viewer])
        assert not [name for name in {*WORK} - {viewer} if name in seen]
