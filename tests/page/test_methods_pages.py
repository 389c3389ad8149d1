"""A method of peer consultation: chosen by what somebody struggles with, and run."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from tests.play.room import Room
from werkboek.content import Workbook, load_workbook
from werkboek.model import Kind
from werkboek.page import Links
from werkboek.reports.documents import document
from werkboek.reports.html import to_html
from werkboek.reports.record import record_of
from werkboek.store import open_store
from werkboek.views import facilitator_view

FITS = {  # requirements, section 4.3 (R63)
    "twijfel": ["ME1", "ME2"],
    "dilemma": ["ME5"],
    "gewetensvraag": ["ME5", "ME6"],
    "onbegrip": ["ME8"],
    "vastgelopen": ["ME3", "ME4"],
}
MINUTES = {  # the same table: the minutes of each step
    "ME1": [5, 5, 20, 15, 5, 10],
    "ME2": [5, 15, 8, 12, 5],
    "ME3": [10, 10, 10, 25, 10, 15, 10, 10, 20, 15],
    "ME4": [12, 3, 15, 5, 15, 5, 20, 8, 7],
    "ME5": [10, 10, 15, 10, 10, 15, 10, 10],
    "ME6": [10, 15, 15, 10, 15, 10],
    "ME7": [10, 10, 12, 8],
    "ME8": [5, 5, 5, 5, 5],
}


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


@pytest.fixture
def room(workbook: Workbook, tmp_path: Path) -> Iterator[Room]:
    with closing(open_store(tmp_path / "methode.werkboek")) as store:
        room = Room(store, workbook)
        for n in range(5):
            room.join(f"p{n}", f"Bijnaam{n}", "wmo")
        yield room


def test_the_choosing_rule_and_the_minutes_are_those_of_the_table(
    workbook: Workbook,
) -> None:
    guide = workbook.follow_up

    assert {each.id: list(each.methods) for each in guide.considerations} == FITS
    assert {
        each.id: [step.minutes for step in workbook.exercises[each.exercise].steps]
        for each in guide.methods
    } == MINUTES


def test_a_group_runs_a_method_with_the_time_of_each_step_on_every_screen(
    room: Room,
) -> None:
    room.leader.refresh()
    offered = "\n".join(facilitator_view(room.leader, Links()).outline())
    assert "[Begin: Incident kort]" in offered
    assert offered.index("Twijfel") < offered.index("[Begin: Incident kort]")

    room.lead("open", exercise="ME1/volledig", groups="")
    minutes = []
    for step in room.workbook.exercises["ME1"].steps:
        room.lead("advance", step=step.id)
        said = f"[{step.minutes} minuten voor deze stap]"
        assert said in "\n".join(facilitator_view(room.leader, Links()).outline())
        room.lead("timer", act="start", seconds=60 * step.minutes)
        for page in (room.screen_tree(), room.tree("p0")):
            assert step.instruction in page
            assert "'t': 'countdown'" in page
        minutes.append(step.minutes)

    assert minutes == MINUTES["ME1"]
    begun = [e for e in room.leader.view.events if e.kind is Kind.TIMED]
    assert [e.body["seconds"] for e in begun] == [60 * n for n in MINUTES["ME1"]]


def test_written_advice_is_read_by_all_and_is_nobodys(room: Room) -> None:
    room.lead("open", exercise="ME1/volledig", groups="")
    room.lead("advance", step="advies")
    for n in range(3):
        said = f"Als ik jou was, dan belde ik {n} keer."
        room.press(f"p{n}", "answer", step="advies", item="advies", value=None, text=said)
    assert "belde ik 1 keer" not in room.screen_tree() + room.tree("p0")

    room.lead("reveal", step="advies")
    room.lead("advance", step="kiezen")  # it stays in view while the presenter chooses

    for page in (room.screen_tree(), room.tree("p4")):
        assert "belde ik 1 keer" in page
        assert "Bijnaam1" not in page


def test_every_method_has_a_card_on_paper(room: Room, workbook: Workbook) -> None:
    room.leader.refresh()
    record = record_of(workbook, room.leader.view, date(2026, 3, 16))

    printed = to_html(document(record, "kaarten")).decode()

    for method in workbook.follow_up.methods:
        assert method.name in printed
        for step in workbook.exercises[method.exercise].steps:
            assert step.instruction in printed
