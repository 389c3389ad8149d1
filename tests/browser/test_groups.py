"""Two groups of three, each on its own devices and at its own pace."""

from playwright.sync_api import expect

from .conftest import Room
from .test_statements import COLLEAGUES, answer, expect_saved, open_short_set


def test_two_groups_of_three_work_side_by_side(room: Room) -> None:
    facilitator, screen = room.facilitate(), room.screen()
    pages = {name: room.join(name, work) for name, work in COLLEAGUES.items()}
    expect(facilitator.get_by_text("Jullie zijn met 6.")).to_be_visible()
    facilitator.get_by_role("button", name="Verdeel in groepen").click()
    for page in pages.values():
        expect(page.get_by_text("Je zit in groep")).to_be_visible()
    groups: dict[str, list[str]] = {"1": [], "2": []}
    for name, page in pages.items():
        said = page.get_by_text("Je zit in groep").inner_text()
        groups["1" if "groep 1" in said else "2"].append(name)
    assert [len(each) for each in groups.values()] == [3, 3]

    open_short_set(facilitator)
    for name, page in pages.items():
        expect(page.get_by_role("heading", name="Vraag 1 van 12")).to_be_visible()
        answer(page, 3)
        page.get_by_label("Waarom").fill(f"Een reden van {name[::-1]}")
        expect_saved(page)
    facilitator.get_by_role("button", name="Ga naar groep 1").click()
    facilitator.get_by_role("button", name="5 minuten").click()
    for name, page in pages.items():
        expect(page.get_by_role("timer")).to_have_count(1 if name in groups["1"] else 0)
    expect(screen.get_by_role("timer")).to_be_visible()

    facilitator.get_by_role("button", name="Toon antwoorden").click()
    expect(facilitator.get_by_text("3 van 3 nog bezig. Toch tonen?")).to_be_visible()
    facilitator.get_by_role("button", name="Toon antwoorden").click()

    for name in groups["1"]:
        shown = pages[name].get_by_role("heading", name="Dit antwoordde de groep")
        expect(shown).to_be_visible()
    reasons = [f"Een reden van {name[::-1]}" for name in groups["1"]]
    for name in groups["2"]:
        expect(pages[name].get_by_role("heading", name="Vraag 1 van 12")).to_be_visible()
        seen = "".join(room.frames[name])
        assert not [reason for reason in reasons if reason in seen]
    expect(screen.get_by_text("0 van 3 klaar")).to_be_visible()
