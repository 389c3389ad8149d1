"""What was prepared is used in the room, and the facilitator has the last word."""

from contextlib import closing
from pathlib import Path

import pytest

from werkboek import texts
from werkboek.content import Workbook, load_workbook
from werkboek.model import Colleague, Json, Role, Viewer
from werkboek.page import FacilitatorPage, Links, PreparePage
from werkboek.store import SqlStore, open_store
from werkboek.views import facilitator_verbs, facilitator_view

LEADER = Viewer(Role.FACILITATOR)
NAMES = ("Anna", "Bram", "Chris", "Dewi", "Eva", "Finn Bakker", "Gijs")
PLACES = ("1 2", "1 1", "1 2", "2 1", "2 2", "2 1", "1 1")
HERE = ("Anna", "Bram", "Chris", "Dewi", "Eva", "Finn", "Hanna")


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


@pytest.fixture
def page(store: SqlStore, workbook: Workbook) -> FacilitatorPage:
    preparing = PreparePage(store, workbook, LEADER)
    people = [Colleague(f"mens-{n}", name) for n, name in enumerate(NAMES)]
    preparing.read_people("lijst", people, ())
    rows: list[Json] = [
        {"mens": each.id, "groepen": row} for each, row in zip(people, PLACES, strict=True)
    ]
    groups: dict[str, Json] = {"van": 3, "tot": 4, "gehouden": 0, "plaatsen": rows}
    preparing.keep_groups("groepen", groups, "")
    for n, name in enumerate(HERE):
        store.join(f"p{n}", name, "wmo")
    return FacilitatorPage(store, workbook, LEADER)


def do(page: FacilitatorPage, name: str, request: str, **args: object) -> None:
    facilitator_verbs(page)[name](request, args)


def screen(page: FacilitatorPage) -> str:
    return "\n".join(facilitator_view(page, Links()).outline())


def groups(page: FacilitatorPage) -> dict[str, str]:
    return {each.nickname: each.group for each in page.view.people}


def test_nothing_is_offered_when_nothing_was_prepared(
    tmp_path: Path, workbook: Workbook
) -> None:
    with closing(open_store(tmp_path / "b.werkboek")) as store:
        store.join("p1", "Anna", "wmo")

        page = FacilitatorPage(store, workbook, LEADER)

        assert texts.HANDOVER_FROM not in screen(page)


def test_the_facilitator_sees_who_is_unsure_unknown_and_absent(
    page: FacilitatorPage,
) -> None:
    assert texts.HANDOVER_FROM in screen(page)

    do(page, "propose", "v1", session="1")

    assert texts.HANDOVER_UNSURE.format(names="Finn") in screen(page)
    assert texts.HANDOVER_UNKNOWN.format(names="Hanna") in screen(page)
    assert texts.HANDOVER_ABSENT.format(names="Gijs") in screen(page)
    assert set(groups(page).values()) == {""}


def test_prepared_groups_are_kept_as_corrected(page: FacilitatorPage) -> None:
    do(page, "propose", "v1", session="1")
    asked = {"p0": "1", "p1": "1", "p2": "1", "p3": "2", "p4": "2", "p5": "2", "p6": "1"}

    do(page, "group", "g1", **asked)

    together = {"Anna", "Bram", "Chris", "Hanna"}
    assert {name for name, group in groups(page).items() if group == "1"} == together
    assert page.proposed == 0


def test_a_group_goes_on_with_its_own_round(page: FacilitatorPage) -> None:
    do(page, "group", "g1", p0="1", p1="1", p2="1", p3="2", p4="2", p5="2")
    do(page, "open", "r1", exercise="O2/kort", groups="1")

    do(page, "propose", "v2", session="2")
    do(page, "group", "g2", p0="2", p1="1", p2="2", p3="1", p4="2", p5="1")

    assert [each.id for each in page.session.rounds.values()] == ["r1"]
    assert page.session.rounds["1"].id == "r1"


def test_a_session_that_was_never_prepared_is_passed_over(page: FacilitatorPage) -> None:
    do(page, "propose", "v1", session="9")

    assert page.proposed == 0
