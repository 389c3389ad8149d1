"""From standpoints to a shared interest and a proposal, by keyboard and by pointer."""

from abc import ABC, abstractmethod

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Room

PEOPLE = {
    "Noor": "Wmo-consulent",
    "Sam": "Jeugdconsulent",
    "Bouke": "Adviseur openbare orde en veiligheid",
}
SHARED = "Mensen durven te bellen."
IN_OTHER_WORDS = "Dan hoor je het op tijd."


class Hand(ABC):
    """How somebody works a page."""

    @abstractmethod
    def press(self, target: Locator) -> None: ...

    @abstractmethod
    def write(self, target: Locator, text: str) -> None: ...


class Keyboard(Hand):
    """Focus and keys only."""

    def press(self, target: Locator) -> None:
        target.focus()
        target.press("Enter")

    def write(self, target: Locator, text: str) -> None:
        target.focus()
        target.page.keyboard.type(text)


class Pointer(Hand):
    """Clicks and taps."""

    def press(self, target: Locator) -> None:
        target.click()

    def write(self, target: Locator, text: str) -> None:
        target.click()
        target.fill(text)


def card(page: Page, text: str) -> Locator:
    return page.locator(".wb-card", has=page.get_by_role("heading", name=text, exact=True))


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


@pytest.mark.parametrize("hand", [Keyboard(), Pointer()], ids=["keyboard", "pointer"])
def test_three_colleagues_go_from_standpoint_to_shared_interest(
    room: Room, hand: Hand
) -> None:
    leader, screen = room.facilitate(), room.screen()
    pages = {name: room.join(name, work) for name, work in PEOPLE.items()}
    leader.get_by_label("Oefening").select_option(
        label="Van standpunt naar belang · Hele oefening"
    )
    hand.press(button(leader, "Start de oefening"))
    for name, page in pages.items():
        expect(page.get_by_role("heading", name="Standpunten")).to_be_visible()
        hand.write(page.get_by_label("Wat wil je erbij zetten?"), f"Ik vind {len(name)}.")
        hand.press(button(page, "Zet erbij"))
        expect(page.get_by_text("Alleen jij ziet deze zin nog.")).to_be_visible()
    expect(pages["Sam"].get_by_role("heading", name="Ik vind 4.")).to_have_count(0)

    hand.press(button(leader, "Toon antwoorden"))
    hand.press(button(leader, "Toon antwoorden"))  # nobody said to be ready: asks first
    for page in (*pages.values(), screen):
        for length in (4, 3, 5):
            expect(page.get_by_text(f"Ik vind {length}.").first).to_be_visible()

    hand.press(button(leader, "Volgende stap"))
    expect(leader.get_by_role("heading", name="Stap 2 van 5")).to_be_visible()
    hand.press(button(leader, "Volgende stap"))
    hand.press(button(leader, "Volgende stap"))  # nobody said to be ready: asks first
    expect(leader.get_by_role("heading", name="Stap 3 van 5")).to_be_visible()
    for page in pages.values():
        hand.press(button(page, "Ga mee"))
        expect(page.get_by_role("heading", name="Belangen")).to_be_visible()
    noor, sam, bo = pages.values()
    hand.write(noor.get_by_label("Wat wil je erbij zetten?").first, SHARED)
    bo_field = bo.get_by_label("Wat wil je erbij zetten?").first
    hand.write(bo_field, "Half af")  # what is typed stays when another's card arrives
    hand.press(button(noor, "Zet erbij").first)
    expect(card(noor, SHARED)).to_be_visible()
    expect(card(bo, SHARED)).to_be_visible()
    expect(bo_field).to_have_value("Half af")

    asks = sam.get_by_text(f"Zeg het in jouw woorden: {SHARED}")
    hand.press(asks)
    hand.write(sam.get_by_label("Wat is hier belangrijk, in jouw woorden?"), IN_OTHER_WORDS)
    hand.press(button(sam, "Leg voor"))
    expect(asks).to_have_count(0)
    expect(screen.get_by_text("begrepen door 1")).to_have_count(0)
    hand.press(button(noor, "Zo bedoel ik het"))

    expect(screen.get_by_text(f"{SHARED} (begrepen door 1, nog 1)")).to_be_visible()
    expect(card(bo, SHARED).get_by_text(IN_OTHER_WORDS)).to_be_visible()
    leader.goto(f"{room.server.join}belangen")
    expect(leader.get_by_role("heading", name="Blad 1")).to_be_visible()
    hand.press(button(leader, "Maak er een voorstel van").first)
    expect(leader.get_by_text("Staat bij het vervolg als voorstel.")).to_be_visible()
    for name in PEOPLE:
        assert not [text for text in room.frames["scherm"] if name in text]
