"""The overlap of drivers and interests is offered with why, and people confirm it."""

import pytest

from werkboek import texts
from werkboek.model import CHOICE
from werkboek.page import Links
from werkboek.store import SqlStore
from werkboek.views import facilitator_view

from .test_canvas_pages import PEOPLE, Session

CHOSEN = {
    "Wilg": ["D05", "D01"],
    "Esdoorn": ["D05", "D06"],
    "Berk": ["D05", "D06"],
    "Linde": ["D05", "D06"],
    "Iep": ["D02", "D03"],
    "Hazelaar": ["D02", "D04"],
}
"""Four chose safety, three clarity, two justice."""

EXERCISE = "Wat drijft mij, wat drijft jou"


@pytest.fixture
def empty(store: SqlStore) -> Session:
    """Give a room that chose drivers, was shown them, and opens its sheet."""
    room = Session(store, "O5")
    for name, items in CHOSEN.items():
        assert room.do(name, "fill", step="kiezen", value={CHOICE: items}) == ""
    chosen = room.leader.session.rounds[""].id
    room.leader.reveal("toon", chosen, "kiezen")
    room.leader.open_round("blad", "O7", "volledig")
    room.go("gedeeld")
    return room


@pytest.fixture
def room(empty: Session) -> Session:
    """Give that room with a first sentence on its sheet."""
    said = {"box": "H5", "text": "Iedereen woont veilig."}
    empty.do("Wilg", "place_card", step="gedeeld", **said)
    return empty


def source(item: str) -> dict[str, str]:
    return {"step": "gedeeld", "box": "H6", "source": f"ronde/kiezen/{item}"}


def test_what_three_people_chose_is_offered_and_it_says_why(room: Session) -> None:
    for name in PEOPLE:
        page = room.outline(name)
        assert texts.OFFER_TITLE.format(exercise=EXERCISE) in page
        assert f"Veiligheid\n{meaning(room, 'D05')}\n4 mensen kozen dit." in page
        assert f"Duidelijkheid\n{meaning(room, 'D06')}\n3 mensen kozen dit." in page
        assert "Rechtvaardigheid" not in page
    for page in (room.outline(), leading(room)):
        assert "Veiligheid (4 mensen), Duidelijkheid (3 mensen)" in page
    assert not [name for name in PEOPLE if name in room.outline()]


def test_a_sheet_is_offered_them_before_anything_is_on_it(empty: Session) -> None:
    for name in PEOPLE:
        assert f"[{texts.OFFER_TAKE}: Veiligheid]" in empty.outline(name)
    assert "Veiligheid (4 mensen), Duidelijkheid (3 mensen)" in empty.outline()

    assert empty.do("Iep", "take", **source("D05")) == ""

    assert "- Veiligheid" in empty.outline()


def test_what_groups_chose_apart_is_added_up_for_the_sheet_of_the_room(
    store: SqlStore,
) -> None:
    room = Session(store, "O5")
    people = [f"schuilnaam-{name}" for name in PEOPLE]
    room.leader.place("indeling", {"een": people[:3], "twee": people[3:]})
    for group, names in (("een", [*PEOPLE][:3]), ("twee", [*PEOPLE][3:])):
        room.leader.open_round(f"ronde-{group}", "O5", "volledig", (group,))
        for name in names:
            room.pages[name].refresh()
            room.pages[name].follow()
            items = {CHOICE: ["D05", "D06" if group == "een" or name == "Iep" else "D02"]}
            assert room.do(name, "fill", step="kiezen", value=items) == ""
        room.leader.reveal(f"toon-{group}", f"ronde-{group}", "kiezen")

    room.leader.open_round("blad", "O7", "volledig")
    room.go("gedeeld")

    added = texts.OFFERS_ADDED.format(n=2)
    for name in PEOPLE:
        page = room.outline(name)
        assert f"Veiligheid\n{meaning(room, 'D05')}\n6 mensen kozen dit." in page
        assert f"Duidelijkheid\n{meaning(room, 'D06')}\n3 mensen kozen dit." in page
        assert added in page
        assert "Rechtvaardigheid" not in page
        # One answer for all, and not the round of the group that chose it.
        assert "ronde-een" not in repr(room.pages[name].canvas.chosen)
    assert "Veiligheid (6 mensen), Duidelijkheid (3 mensen)" in room.outline()
    assert added in room.outline()


def test_groups_beside_each_other_see_the_boxes_of_the_step_that_each_is_at(
    store: SqlStore,
) -> None:
    room = Session(store, "O7")
    people = [f"schuilnaam-{name}" for name in PEOPLE]
    room.leader.place("indeling", {"een": people[:3], "twee": people[3:]})
    _, second = room.leader.open_round("blad", "O7", "volledig", ("een", "twee"))
    room.leader.advance("verder", second, "zin")
    for name, step, box in (("Wilg", "vraagstuk", "H1"), ("Iep", "zin", "H7")):
        room.pages[name].follow()
        said = {"step": step, "box": box, "text": f"Zin van groep {step}."}
        assert room.do(name, "place_card", **said) == ""

    wall = room.outline()

    of_first, of_second = wall.split("## Groep twee")
    assert "### Ons vraagstuk\n- Zin van groep vraagstuk." in of_first
    assert "### Gedeeld belang\n- Zin van groep zin." in of_second
    assert "Gedeelde belangen" not in wall


def test_confirmed_it_is_on_the_sheet_with_where_it_came_from(room: Session) -> None:
    assert room.do("Hazelaar", "take", **source("D05")) == ""

    for page in map(room.outline, PEOPLE):
        assert texts.CARD_CHOSEN.format(exercise=EXERCISE, name="Veiligheid") in page
        assert f"[{texts.OFFER_TAKE}: Veiligheid]" not in page
        assert f"[{texts.OFFER_TAKE}: Duidelijkheid]" in page
    assert "- Veiligheid" in room.outline()
    assert room.do("Berk", "take", **source("D05")) == texts.OFFER_GONE
    assert room.do("Berk", "take", **source("D02")) == texts.OFFER_GONE


def test_left_lying_it_can_still_be_taken(room: Session) -> None:
    item = source("D06")["source"]
    assert room.do("Linde", "leave", item=item, text="Duidelijkheid") == ""

    assert texts.OFFER_LEFT.format(n=1) in room.outline("Iep")
    assert f"[{texts.OFFER_LEAVE}: Duidelijkheid]" not in room.outline("Iep")
    assert "Duidelijkheid" not in room.outline()
    assert "Maak ongedaan: laten liggen (Duidelijkheid)" in room.outline("Linde")
    assert "Maak ongedaan: laten liggen (Duidelijkheid)" not in room.outline("Iep")

    assert room.do("Iep", "take", **source("D06")) == ""
    assert texts.OFFER_LEFT.format(n=1) not in room.outline("Linde")


def test_an_interest_with_the_words_of_a_driver_is_offered_as_a_link(
    room: Session,
) -> None:
    assert texts.OFFER_LINK not in room.outline("Berk")
    room.do("Berk", "take", **source("D05"))
    page = room.outline("Berk")
    assert texts.OFFER_LINK in page
    assert texts.LOOKS_WHY.format(words="veilig") in page
    interest, driver = room.card("Iedereen woont veilig."), room.card("Veiligheid")

    assert room.do("Linde", "link", item=interest, cards=[driver]) == ""

    for page in map(room.outline, PEOPLE):
        assert texts.CARD_FROM.format(text="Veiligheid") in page
        assert texts.OFFER_LINK not in page


@pytest.mark.parametrize("offer", ["link", "alike"])
def test_an_offer_of_two_cards_can_be_left_lying(room: Session, offer: str) -> None:
    if offer == "link":
        room.do("Berk", "take", **source("D05"))
        cards = [room.card("Iedereen woont veilig."), room.card("Veiligheid")]
        title = texts.OFFER_LINK
    else:
        other = "Iedereen woont graag veilig."
        room.do("Iep", "place_card", step="gedeeld", box="H5", text=other)
        cards = sorted([room.card("Iedereen woont veilig."), room.card(other)])
        title = texts.LOOKS_LIKE
    assert title in room.outline("Iep")

    assert room.do("Iep", "leave", item="/".join(cards), text="die twee") == ""

    assert title not in room.outline("Wilg")


def meaning(room: Session, item: str) -> str:
    return next(each.meaning for each in room.workbook.drivers if each.id == item)


def leading(room: Session) -> str:
    return "\n".join(facilitator_view(room.leader, Links()).outline())
