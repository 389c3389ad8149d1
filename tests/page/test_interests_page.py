"""Canvases lie side by side, are merged in the plenary, and go on as proposals."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from werkboek import practice, texts
from werkboek.content import load_workbook
from werkboek.model import (
    Event,
    Json,
    Kind,
    RequestState,
    Role,
    Viewer,
    fold_follow_up,
    fold_requests,
)
from werkboek.page import FacilitatorPage, InterestsPage, Links, PageState
from werkboek.store import SqlStore, open_store
from werkboek.views import (
    facilitator_verbs,
    facilitator_view,
    guarded,
    interests_verbs,
    interests_view,
    screen_view,
)

LEADER = Viewer(Role.FACILITATOR)


@pytest.fixture
def page(tmp_path: Path) -> Iterator[InterestsPage]:
    workbook = load_workbook()
    with closing(open_store(tmp_path / "blad.werkboek")) as store:
        practice.share(store, workbook)
        _second_sheet(store)
        yield InterestsPage(store, workbook, LEADER)


def _second_sheet(store: SqlStore) -> None:
    """Let somebody of another group write one interest on a sheet of its own."""
    store.append(
        LEADER,
        Event("ander", Kind.OPENED, "begeleider", body={"exercise": "O6", "set": ""}),
    )
    body: dict[str, Json] = {
        "step": "vergelijken",
        "item": "H5",
        "text": "Buren voelen zich veilig.",
        "open": True,
        "owned": True,
    }
    owner = Viewer(Role.PARTICIPANT, "blad-3")
    store.append(owner, Event("e1", Kind.CARD_PLACED, "blad-3", "ander", body))


def outline(page: InterestsPage, place: str = "lijst") -> str:
    page.place = place
    return "\n".join(interests_view(page, Links()).outline())


def do(page: InterestsPage, verb: str, request: str, **args: object) -> str:
    return guarded(interests_verbs(page))(verb, request, args)


def test_two_groups_lie_side_by_side_with_what_is_not_shared(page: InterestsPage) -> None:
    said = outline(page)

    assert said.index("### Blad 1") < said.index("### Blad 2")
    assert texts.CANVAS_OPEN in said
    assert "Niemand wordt ten onrechte verdacht." in said
    assert "Hoe lang we wachten voordat we een signaal doorgeven." in said
    for place in texts.INTERESTS_TABS:
        page_text = outline(page, place)
        people = page.workbook.examples["O6"].participants
        assert not [each for each in people if each.nickname in page_text]
        assert not [
            each.name for each in page.workbook.disciplines if each.name in page_text
        ]


def test_the_plenary_keeps_from_which_group_each_came(page: InterestsPage) -> None:
    first, second = page.canvases.values()
    one = next(c for c in first.cards if c.text.startswith("Bewoners voelen zich veilig "))
    other = second.cards[0]
    sheets = zip(page.canvases, (one, other), strict=True)
    ticked = {f"van_{name}": [card.id] for name, card in sheets}

    assert do(page, "combine", "p1", **ticked, into="", name="") == texts.PLENARY_NAME_FIRST
    assert do(page, "combine", "p1", **ticked, into="", name="Veilig wonen") == ""

    said = outline(page)
    assert texts.PLENARY_CARD.format(text=one.text, sheet="Blad 1") in said
    assert texts.PLENARY_CARD.format(text=other.text, sheet="Blad 2") in said
    assert texts.PLENARY_SHEETS.format(n=2, of=2) in said

    assert do(page, "take_out", "p2", item="plenair-p1", card=other.id) == ""
    assert texts.PLENARY_SHEETS.format(n=1, of=2) in outline(page)
    assert do(page, "combine", "p3", van_x=[other.id], into="plenair-p1", name="") == ""
    assert texts.PLENARY_SHEETS.format(n=2, of=2) in outline(page)


def test_one_press_makes_a_proposal_or_a_request_that_knows_where_it_came_from(
    page: InterestsPage,
) -> None:
    card = next(c for c in next(iter(page.canvases.values())).cards if c.is_shared)
    source = f"belang/{card.id}"

    for request in ("a1", "a2"):  # pressing again makes nothing more
        assert do(page, "propose", request, source=source, text=card.text) == ""
    assert texts.ASKED not in outline(page)
    for request in ("r1", "r2"):
        assert do(page, "ask_backing", request, source=source) == ""

    (action,) = fold_follow_up(page.view.events).actions
    (asked,) = fold_requests(page.view.events)
    assert action.sources == asked.sources == (source,)
    assert (action.title, action.status.value) == (card.text, "voorstel")
    assert (asked.state, asked.text["RV4"]) == (RequestState.DRAFT, "opdrachtgever")
    assert f"##### {card.text}\n{texts.PROPOSED}\n{texts.ASKED}" in outline(page)


def test_the_whole_sheet_has_nine_boxes(page: InterestsPage) -> None:
    said = outline(page, "blad")

    nine = [box.name for box in page.workbook.sheet.boxes[:9]]
    assert [name for name in nine if f"### {name}\n" not in said] == []


def test_what_connects_most_disciplines_comes_first(page: InterestsPage) -> None:
    rows = [
        line
        for line in outline(page, "cijfers").splitlines()
        if "| Blad " in line and "Begrepen" not in line
    ]

    counts = [int(row.split(" | ")[2]) for row in rows]
    assert counts == sorted(counts, reverse=True)
    assert len(rows) == 7


def merge(page: InterestsPage, name: str = "Veilig wonen") -> dict[str, str]:
    """Put an interest of each sheet under one name; return their texts by sheet."""
    first, second = page.canvases.values()
    one = next(c for c in first.cards if c.text.startswith("Bewoners voelen zich veilig "))
    ticked = {"van_a": [one.id], "van_b": [second.cards[0].id]}
    assert do(page, "combine", "p1", **ticked, into="", name=name) == ""
    return {"Blad 1": one.text, "Blad 2": second.cards[0].text}


def screen(page: InterestsPage) -> str:
    """Return what the room's screen says."""
    state = PageState(page._store, page.workbook, Viewer(Role.SCREEN))  # noqa: SLF001 -- a page of its own
    return "\n".join(screen_view(state, Links()).outline())


def test_the_screen_shows_the_plenary_only_while_it_is_put_there(
    page: InterestsPage,
) -> None:
    said = merge(page)
    assert "Veilig wonen" not in screen(page)

    assert do(page, "project", "s1", group="*plenair") == ""

    wall = screen(page)
    assert wall.index(f"## {texts.PLENARY_TITLE}") < wall.index("### Veilig wonen")
    for sheet, text in said.items():
        assert texts.PLENARY_CARD.format(text=text, sheet=sheet) in wall
    assert texts.PLENARY_SHEETS.format(n=2, of=2) in wall
    assert wall.index("### Blad 1") < wall.index("### Blad 2")
    assert "Hoe lang we wachten voordat we een signaal doorgeven." in wall
    people = page.workbook.examples["O6"].participants
    assert not [each.nickname for each in people if each.nickname in wall]
    assert not [e.name for e in page.workbook.disciplines if e.name in wall]

    assert do(page, "project", "s2", group="") == ""
    assert "Veilig wonen" not in screen(page)


def test_who_leads_puts_it_on_the_screen_and_an_exercise_takes_its_place(
    page: InterestsPage,
) -> None:
    merge(page)
    leader = FacilitatorPage(page._store, page.workbook, LEADER)  # noqa: SLF001 -- a page of its own
    assert f"[{texts.PLENARY_ON_SCREEN}]" in "\n".join(
        facilitator_view(leader, Links()).outline()
    )

    verb = guarded(facilitator_verbs(leader))
    assert verb("project", "s1", {"group": "*plenair"}) == ""
    assert "Veilig wonen" in screen(page)

    leader.open_round("nieuw", "O7", "volledig")
    assert "Veilig wonen" not in screen(page)


def undo(page: InterestsPage, number: int, said: str) -> str:
    """Press the button that undoes or redoes what is called *said*; return its label."""
    act = next(
        each.undone_by or each.id
        for each in reversed(page.acts)
        if texts.PLENARY_ACTS[each.kind] == said
    )
    label = next(
        line
        for line in outline(page).splitlines()
        if f": {said} (" in line and line.startswith("[")
    )
    assert do(page, "undo", f"u{number}", act=act) == ""
    return label


def test_any_act_in_the_plenary_is_undone_and_what_came_later_stands(
    page: InterestsPage,
) -> None:
    said = merge(page)
    item, (one, other) = "plenair-p1", page.plenary["plenair-p1"].cards
    third, fourth, *_ = (
        card.id for card in next(iter(page.canvases.values())).cards if card.is_shared
    )
    do(page, "combine", "p2", van_a=[third], into=item, name="")
    do(page, "name", "p3", item=item, name="Rustig wonen")
    do(page, "take_out", "p4", item=item, card=one)
    do(page, "combine", "p5", van_a=[fourth], into=item, name="")

    assert undo(page, 1, "een naam gegeven").startswith("[Maak ongedaan: ")
    assert page.plenary[item].name == "Veilig wonen"
    assert page.plenary[item].cards == (other, third, fourth)
    assert undo(page, 2, "iets eruit gehaald")
    assert {*page.plenary[item].cards} == {one, other, third, fourth}
    do(page, "name", "p6", item=item, name="Rustig wonen")
    assert page.plenary[item].name == "Rustig wonen"

    assert do(page, "undo", "u3", act="p2") == ""  # older than most of it
    assert {*page.plenary[item].cards} == {one, other, fourth}
    assert do(page, "undo", "u4", act="u3") == ""
    assert {*page.plenary[item].cards} == {one, other, third, fourth}
    page.put_on_screen("s1", shown=True)
    assert all(text in screen(page) for text in said.values())


def test_a_merge_is_undone_and_done_again(page: InterestsPage) -> None:
    merge(page)
    do(page, "name", "p2", item="plenair-p1", name="Rustig")
    before = page.plenary
    page.put_on_screen("s1", shown=True)

    undo(page, 1, "samengevoegd")
    assert page.plenary == {}
    assert "### Rustig" not in screen(page)
    refused = do(page, "name", "p3", item="plenair-p1", name="Veilig")
    assert refused == texts.PLENARY_GONE

    assert undo(page, 2, "samengevoegd").startswith("[Zet terug: ")
    assert page.plenary == before
    assert "### Rustig" in screen(page)


def test_nothing_but_an_act_of_the_plenary_is_undone(page: InterestsPage) -> None:
    merge(page)
    page.conclude("thema", "thema-1", [], {"naam": "Vertrouwen"})

    assert do(page, "undo", "u1", act="thema") == texts.PLENARY_GONE
    assert do(page, "undo", "u2", act="nergens") == texts.PLENARY_GONE


def test_a_card_taken_out_by_one_stays_out_when_another_adds_at_once(
    page: InterestsPage,
) -> None:
    merge(page)
    item, (one, other) = "plenair-p1", page.plenary["plenair-p1"].cards
    more = next(c.id for c in next(iter(page.canvases.values())).cards if c.is_shared)
    for number, cards in enumerate(([other], [one, other, more])):
        page.conclude(f"tegelijk-{number}", item, ["p1"], {"kaarten": list[Json](cards)})

    assert page.plenary[item].cards == (other, more)
    undo(page, 1, "iets eruit gehaald")
    assert {*page.plenary[item].cards} == {one, other, more}


def test_two_who_lead_at_once_lose_neither_cards_nor_names(page: InterestsPage) -> None:
    merge(page)
    item, cards = "plenair-p1", page.plenary["plenair-p1"].cards
    base = [*page.conclusions[item].versions]
    more = next(c.id for c in next(iter(page.canvases.values())).cards if c.is_shared)
    values: list[dict[str, Json]] = [
        {"naam": "Veilig", "kaarten": [*cards]},
        {"naam": "Rustig", "kaarten": [*cards, more]},
    ]
    for number, value in enumerate(values):
        page.conclude(f"tegelijk-{number}", item, [*base], value)

    page.put_on_screen("s1", shown=True)
    for said in (outline(page), screen(page)):
        assert "Rustig" in said
        assert "Veilig" in said
    assert {*page.plenary[item].cards} == {*cards, more}

    assert do(page, "name", "k1", item=item, name="Veilig") == ""
    assert page.plenary[item].others == ()
    assert {*page.plenary[item].cards} == {*cards, more}
