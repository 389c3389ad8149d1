"""Cards that somebody keeps: more every session, theirs alone; the group's without who."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from tests.play.room import Room
from werkboek.content import Workbook, load_workbook
from werkboek.model import OWN, Viewer
from werkboek.page import Links, PageState, ParticipantPage
from werkboek.reports.documents import document
from werkboek.reports.html import to_html
from werkboek.reports.record import record_of
from werkboek.store import open_store
from werkboek.views import participant_view, screen_view

GROUP = "Dit gebruikt de groep"
SENTENCE = "Wie ziet dit anders? Wat missen wij dan?"  # TK3


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


@pytest.fixture
def room(workbook: Workbook, tmp_path: Path) -> Iterator[Room]:
    """Return a room that did *Eén stap morgen*: three chose TK3, one made up their own."""
    with closing(open_store(tmp_path / "kaarten.werkboek")) as store:
        room = Room(store, workbook)
        for n in range(4):
            room.join(f"p{n}", f"Bijnaam{n}", "wmo")
        room.open("O12")
        for n in range(4):
            form = {"keuze": "TK3"} if n < 3 else {"keuze": "", OWN: "Even wandelen"}
            room.press(f"p{n}", "fill", step="techniek", value=form)
        yield room


def page_of(view: PageState) -> str:
    if isinstance(view, ParticipantPage):
        return "\n".join(participant_view(view, Links()).outline())
    return "\n".join(screen_view(view, Links()).outline())


def back(room: Room, name: str) -> str:
    """Return the page of somebody who comes back on another device, between rounds."""
    viewer = Viewer(room.people[name].viewer.role, name)
    return page_of(ParticipantPage(room.store, room.workbook, viewer))


def test_cards_are_there_at_the_next_session_and_grow(room: Room) -> None:
    room.lead("close")
    first = back(room, "p0")
    assert SENTENCE in first
    assert "sinds" in first.lower()

    room.open("O19")
    piles = {"TK1": "proberen", "TK3": "werkt", "TK5": "niet"}
    room.press("p0", "fill", step="kaarten", value=piles)
    room.lead("close")
    second = back(room, "p0")

    assert SENTENCE in second
    assert "Werkt voor mij · sinds" in second
    assert "Feit, uitleg, oordeel" in second  # TK1, on a pile that is kept
    assert "Eerst het doel" not in second  # TK5, on one that is not
    assert "[Print je kaarten]" in second


def test_a_card_that_does_not_fit_goes_out_and_comes_back(room: Room) -> None:
    room.lead("close")
    for pile, is_there in (("niet", False), ("geprobeerd", True)):
        room.open("O19")
        room.press("p0", "fill", step="kaarten", value={"TK3": pile})
        room.lead("close")

        assert (SENTENCE in back(room, "p0")) is is_there


def test_nobody_has_the_cards_of_somebody_else(room: Room) -> None:
    room.lead("close")

    assert "Even wandelen" in back(room, "p3")
    for name in ("p0", "p1", "p2"):
        assert "Even wandelen" not in back(room, name)
    room.screen.refresh()
    assert "Even wandelen" not in page_of(room.screen) + room.leader_tree()


def test_the_group_sees_what_three_people_keep_once_it_is_shown(
    room: Room, workbook: Workbook
) -> None:
    room.lead("close")
    assert GROUP not in back(room, "p3")

    room.open("O12")
    for n in range(4):
        form = {"keuze": "TK3" if n < 3 else "TK6"}
        room.press(f"p{n}", "fill", step="techniek", value=form)
    room.lead("reveal", step="techniek")
    room.lead("close")

    room.screen.refresh()
    for page in (back(room, "p3"), page_of(room.screen)):
        group = page[page.index(GROUP) :]
        assert SENTENCE in group
        assert "Vraag om steun" not in group  # TK6: one person
        assert "Bijnaam0" not in group
    room.leader.refresh()
    record = record_of(workbook, room.leader.view, date(2026, 3, 16))
    printed = to_html(document(record, "kaarten")).decode()
    assert "Dit gebruiken wij samen" in printed
    assert printed.index("Dit gebruiken wij samen") < printed.rindex(SENTENCE)
