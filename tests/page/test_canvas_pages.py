"""The canvas as six people see it on their pages: from standpoint to shared interest."""

from collections.abc import Mapping

import pytest

from werkboek import texts
from werkboek.content import load_workbook
from werkboek.errors import InvalidError
from werkboek.model import Role, Viewer
from werkboek.page import FacilitatorPage, Links, PageState, ParticipantPage
from werkboek.store import SqlStore
from werkboek.views import (
    facilitator_view,
    guarded,
    participant_verbs,
    participant_view,
    screen_view,
)

PEOPLE = {
    "Wilg": "wmo",
    "Esdoorn": "wmo",
    "Berk": "jeugd",
    "Linde": "oov",
    "Iep": "oov",
    "Hazelaar": "beleid",
}


class Session:
    """A room in which everybody has a page."""

    def __init__(
        self, store: SqlStore, exercise: str, people: Mapping[str, str] = PEOPLE
    ) -> None:
        self.workbook = load_workbook()
        self.numbers = iter(range(10_000))
        for name, discipline in people.items():
            store.join(f"schuilnaam-{name}", name, discipline)
        self.leader = FacilitatorPage(store, self.workbook, Viewer(Role.FACILITATOR))
        self.leader.open_round("ronde", exercise, "volledig")
        self.pages = {
            name: ParticipantPage(
                store, self.workbook, Viewer(Role.PARTICIPANT, f"schuilnaam-{name}")
            )
            for name in people
        }
        self.screen = PageState(store, self.workbook, Viewer(Role.SCREEN))

    def go(self, step: str) -> None:
        self.leader.advance(f"naar-{step}", self.leader.canvas_round, step)
        for page in self.pages.values():
            page.follow()

    def do(self, name: str, verb: str, **args: object) -> str:
        """Let *name* ask for something; return what their page says went wrong."""
        page = self.pages[name]
        page.refresh()
        problem = guarded(participant_verbs(page))(verb, f"v{next(self.numbers)}", args)
        for each in (*self.pages.values(), self.leader, self.screen):
            each.refresh()
        return problem

    def outline(self, name: str = "") -> str:
        """Return the page of *name* as plain text, or that of the screen."""
        if name:
            page = self.pages[name]
            page.refresh()
            return "\n".join(participant_view(page, Links()).outline())
        self.screen.refresh()
        return "\n".join(screen_view(self.screen, Links()).outline())

    def card(self, text: str) -> str:
        return next(e.id for e in self.pages["Wilg"].canvas.cards if e.text == text)


def test_a_standpoint_stays_private_until_it_is_shown_and_has_no_name(
    store: SqlStore,
) -> None:
    room = Session(store, "O6")
    for name in PEOPLE:
        said = f"Ik vind dat {name[::-1]} telt."
        assert room.do(name, "place_card", step="standpunt", box="H4", text=said) == ""

    assert texts.CARD_PRIVATE in room.outline("Wilg")
    assert "gliW" not in room.outline("Berk") + room.outline()

    room.leader.reveal("toon", room.leader.canvas_round, "standpunt")

    for page in (*map(room.outline, PEOPLE), room.outline()):
        assert all(name[::-1] in page for name in PEOPLE)
        assert not [name for name in PEOPLE if name in page]
    assert room.outline("Wilg").count(texts.CARD_MINE) == 1
    assert texts.CARD_MINE not in room.outline()


def test_why_is_asked_twice_below_the_own_standpoint(store: SqlStore) -> None:
    room = Session(store, "O6")
    room.do("Wilg", "place_card", step="standpunt", box="H4", text="Eerst praten.")
    room.go("waarom")
    assert texts.WHY_FIRST in room.outline("Wilg")
    assert texts.WHY_NONE in room.outline("Berk")

    standpoint = room.card("Eerst praten.")
    interest = {"step": "waarom", "box": "H5", "text": "Ze bellen ons."}
    room.do("Wilg", "place_card", **interest, links=[standpoint])

    page = room.outline("Wilg")
    assert texts.WHY_AGAIN in page
    assert texts.CARD_FROM.format(text="Eerst praten.") in page


def test_who_goes_along_comes_where_the_room_is_and_not_where_it_was(
    store: SqlStore,
) -> None:
    room = Session(store, "O6")
    page = room.pages["Wilg"]
    for step in ("waarom", "vergelijken"):
        room.leader.advance(f"naar-{step}", room.leader.canvas_round, step)
        if step == "waarom":
            page.refresh()

    page.follow()

    assert page.place == (room.leader.canvas_round, "vergelijken")


def test_an_interest_becomes_shared_on_every_page(store: SqlStore) -> None:
    room = Session(store, "O7")
    room.go("gedeeld")
    room.do("Wilg", "place_card", step="gedeeld", box="H5", text="Ze bellen ons.")
    card = room.card("Ze bellen ons.")
    asked = [name for name in PEOPLE if texts.RESTATE_ADD in room.outline(name)]
    assert sorted(PEOPLE[name] for name in asked) == ["beleid", "jeugd", "oov"]
    assert "Nog niet gedeeld. Nog 3." in room.outline("Esdoorn")

    assert room.do("Esdoorn", "restate", item=card, text="x") == texts.CANVAS_NOT_ASKED
    assert room.do(asked[0], "restate", item=card, text="Jullie horen het op tijd.") == ""
    assert texts.MEANT_YES in room.outline("Wilg")
    others = {*PEOPLE} - {"Wilg", asked[0]}
    assert not [n for n in others if "Jullie horen het op tijd." in room.outline(n)]
    (said,) = room.pages["Wilg"].canvas.by_id[card].restatements
    assert room.do("Wilg", "judge", item=said.id, meant=True) == ""

    assert "Ze bellen ons. (begrepen door 1, nog 2)" in room.outline()
    for page in map(room.outline, PEOPLE):
        assert "Begrepen door 1 andere discipline. Nog 2." in page
    for page in (*map(room.outline, PEOPLE), room.outline()):
        assert not [d.name for d in room.workbook.disciplines if d.name in page]


def test_an_option_serves_two_interests_or_more(store: SqlStore) -> None:
    room = Session(store, "O6")
    room.go("vergelijken")
    for text in ("Ze bellen ons.", "De straat is veilig."):
        room.do("Wilg", "place_card", step="vergelijken", box="H5", text=text)
    one, two = room.card("Ze bellen ons."), room.card("De straat is veilig.")
    room.go("opties")

    option = {"step": "opties", "box": "HO", "text": "Samen op bezoek."}
    assert room.do("Berk", "place_card", **option, links=[one]) == texts.SERVES_FEW
    assert room.do("Berk", "place_card", **option, links=[one, two]) == ""

    assert texts.CARD_SERVES.format(text="De straat is veilig.") in room.outline("Linde")


def test_alike_is_suggested_and_merging_keeps_both_sentences(store: SqlStore) -> None:
    room = Session(store, "O7")
    room.go("gedeeld")
    sentences = (
        "Bewoners zijn veilig in hun straat.",
        "Bewoners zijn veilig in hun buurt.",
    )
    for name, text in zip(("Wilg", "Linde"), sentences, strict=True):
        room.do(name, "place_card", step="gedeeld", box="H5", text=text)
    assert texts.LOOKS_WHY.format(words="bewoners, veilig") in room.outline("Berk")

    cards = [room.card(text) for text in sentences]
    assert room.do("Berk", "group", cards=cards, text="Veilig wonen") == ""

    page = room.outline("Iep")
    assert texts.PILE_TITLE.format(text="Veilig wonen") in page
    assert texts.LOOKS_LIKE not in page
    assert all(text in page for text in sentences)


def test_a_refusal_says_in_dutch_what_to_change(store: SqlStore) -> None:
    room = Session(store, "O7")

    assert room.do("Wilg", "place_card", step="vraagstuk", box="H1", text=" ") == (
        texts.CARD_EMPTY
    )
    assert room.do("Wilg", "group", cards=[], text="x") == texts.CARDS_NONE
    assert room.do("Wilg", "link", item="weg", cards=["ook weg"]) == texts.CANVAS_GONE
    with pytest.raises(InvalidError):
        room.pages["Wilg"].place_card("x", "vraagstuk", "H99", "x")


def test_the_test_questions_are_answered_alone_and_shown_as_counts(
    store: SqlStore,
) -> None:
    room = Session(store, "O7")
    room.go("toetsen")
    for name, value in zip(PEOPLE, ("ja", "ja", "ja", "deels", "nee", "ja"), strict=True):
        room.do(name, "answer", step="toetsen", item="HT1", value=value, text="")
    assert texts.TESTS_COUNTS not in room.outline()

    room.leader.reveal("toon", room.leader.canvas_round, "toetsen")

    question = room.workbook.sheet.tests[0].text
    assert f"  {question} | 4 | 1 | 1" in room.outline()
    assert f"  {question} | 4 | 1 | 1" in room.outline("Wilg")
    nobody = room.workbook.sheet.tests[1].text
    assert f"  {nobody} | – | – | –" in room.outline()


def test_two_texts_at_once_stand_on_every_page_until_one_is_kept(
    store: SqlStore,
) -> None:
    room = Session(store, "O7")
    room.go("zin")
    room.do("Wilg", "place_card", step="zin", box="H7", text="Samen.")
    sentence = room.card("Samen.")
    base = [*room.pages["Berk"].canvas.by_id[sentence].base]
    for name, text in (("Berk", "Samen veilig."), ("Linde", "Samen sterk.")):
        value = {"tekst": text}
        assert room.do(name, "word", item=sentence, base=base, value=value) == ""

    def leading() -> str:
        return "\n".join(facilitator_view(room.leader, Links()).outline())

    said = texts.TWO_AT_ONCE.format(texts="Samen sterk.’ of ‘Samen veilig.")
    assert said in room.outline()
    assert said in leading()
    for page in map(room.outline, PEOPLE):
        assert texts.KEEP_TEXT.format(text="Samen veilig.") in page

    assert room.do("Iep", "keep", item=sentence, version="") == ""

    assert texts.TWO_AT_ONCE.partition(":")[0] not in room.outline() + leading()
    assert "Maak ongedaan: gewijzigd (Samen sterk.)" in room.outline("Iep")
    assert "Maak ongedaan: gewijzigd (Samen sterk.)" in room.outline("Linde")
    assert "Samen sterk" not in room.outline("Wilg").split(texts.HISTORY_FOLDED)[1]


def test_a_later_exercise_goes_on_with_the_same_canvas(store: SqlStore) -> None:
    room = Session(store, "O6")
    room.go("vergelijken")
    room.do("Wilg", "place_card", step="vergelijken", box="H5", text="Ze bellen ons.")
    room.leader.refresh()
    room.leader.open_round("later", "O7", "volledig")
    room.go("gedeeld")

    assert "Ze bellen ons." in room.outline("Linde")
    leader = "\n".join(facilitator_view(room.leader, Links()).outline())
    assert "Ze bellen ons." in leader


@pytest.mark.parametrize(("somebody_came", "goes_on"), [(False, True), (True, False)])
def test_a_group_goes_on_with_its_own_canvas_until_somebody_else_comes_in(
    store: SqlStore, *, somebody_came: bool, goes_on: bool
) -> None:
    room = Session(store, "O2")
    names = [f"schuilnaam-{name}" for name in PEOPLE]
    room.leader.place("groepen", {"1": names[:3], "2": names[3:5]})
    room.leader.open_round("eerst", "O6", "volledig", ["1"])
    if somebody_came:
        room.leader.place("erbij", {"1": names[5:]})

    room.leader.open_round("later", "O7", "volledig", ["1"])

    opened = {event.id: event for event in room.leader.view.events}
    assert (opened["later"].body["builds_on"] == "eerst") == goes_on
