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
from werkboek.page import InterestsPage, Links
from werkboek.store import SqlStore, open_store
from werkboek.views import guarded, interests_verbs, interests_view

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
