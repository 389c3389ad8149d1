"""A municipality names the boxes of the sheet as it likes, and leaves out what it likes."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from werkboek import practice, texts
from werkboek.content import Workbook, data_root, load_workbook
from werkboek.errors import InvalidError
from werkboek.model import Role, Viewer
from werkboek.page import FacilitatorPage, InterestsPage, Links, PageState, ParticipantPage
from werkboek.reports import record_of
from werkboek.reports.document import Bullets, Heading
from werkboek.reports.rooms import interests
from werkboek.store import SqlStore
from werkboek.views import (
    facilitator_view,
    interests_view,
    participant_view,
    screen_view,
)

LEADER = Viewer(Role.FACILITATOR)
SENTENCE = (
    "Wij willen samen dat gezinnen ons durven bellen, omdat we er dan op tijd bij zijn, "
    "en daarvoor doen we het eerste bezoek samen."
)
DIFFERENCE = "Ik wil een signaal dezelfde dag delen, ook als het nog maar een gevoel is."
"""Words of the example answers of O7."""

RENAMED = """\
vakken:
  wijzig:
    H7: Onze belofte
    H8: Waar het schuurt
  voeg_toe:
    - {id: voorbeeldstad-V1, naam: Wat wringt in de wet, hulp: Waar?, bevat: verschil}
    - {id: voorbeeldstad-V2, naam: Kladblok, hulp: En verder?, onder_het_blad: true}
"""
LEFT_OUT = "vakken: {verberg: [H1, H7, H8, H9, HO]}\n"
OF_INTERESTS = "vakken: {verberg: [H4, H5, H6]}\n"


def adapted(folder: Path, changes: str) -> Workbook:
    """Return the workbook of a municipality that makes these *changes*."""
    own = folder / "voorbeeldstad"
    shutil.copytree(data_root() / "gemeenten" / "voorbeeldstad", own)
    (own / "aanpassingen.yaml").write_text(changes, encoding="utf-8")
    return load_workbook(own)


def pages(store: SqlStore, workbook: Workbook) -> Iterator[str]:
    """Yield every page that shows something of the sheet, at every step of it."""
    desk = InterestsPage(store, workbook, LEADER)
    for place in texts.INTERESTS_TABS:
        desk.place = place
        yield "\n".join(interests_view(desk, Links()).outline())
    leader = FacilitatorPage(store, workbook, LEADER)
    screen = PageState(store, workbook, Viewer(Role.SCREEN))
    someone = ParticipantPage(store, workbook, Viewer(Role.PARTICIPANT, "blad-1"))
    for exercise in ("O6", "O7"):
        leader.open_round(f"nog-{exercise}", exercise, "volledig")
        for step in workbook.exercises[exercise].steps:
            leader.advance(f"naar-{exercise}-{step.id}", f"nog-{exercise}", step.id)
            someone.follow()
            screen.refresh()
            yield "\n".join(facilitator_view(leader, Links()).outline())
            yield "\n".join(screen_view(screen, Links()).outline())
            yield "\n".join(participant_view(someone, Links()).outline())
    desk.put_on_screen("scherm", shown=True)
    screen.refresh()
    yield "\n".join(screen_view(screen, Links()).outline())


def reported(store: SqlStore, workbook: Workbook) -> dict[str, tuple[str, ...]]:
    """Return what the report of the group says below the name of each box."""
    found = [*interests(record_of(workbook, store.read(LEADER), date(2027, 1, 12)))]
    heads = [each.text for each in found if isinstance(each, Heading)]
    said = [each.items for each in found if isinstance(each, Bullets)]
    return dict(zip(heads, said, strict=True))


def test_other_names_and_boxes_of_ones_own_come_wherever_the_base_has_them(
    store: SqlStore, tmp_path: Path
) -> None:
    workbook = adapted(tmp_path, RENAMED)
    practice.share(store, workbook)

    side_by_side, _, sheet, *_, wall = pages(store, workbook)

    assert f"#### Waar het schuurt\n{texts.DIFFERENCES_HINT}" in side_by_side
    assert f"#### Wat wringt in de wet\n{texts.DIFFERENCES_HINT}" in side_by_side
    assert "#### Waar het schuurt" in wall
    assert "Wat echt verschilt" not in side_by_side + wall
    assert SENTENCE in side_by_side
    assert SENTENCE in wall
    assert "### Onze belofte" in sheet
    assert "### Wat wringt in de wet" in sheet
    assert "Kladblok" not in sheet
    assert SENTENCE in reported(store, workbook)["Onze belofte"]
    assert DIFFERENCE not in repr(reported(store, workbook))


@pytest.mark.parametrize("changes", [LEFT_OUT, OF_INTERESTS], ids=["ends", "interests"])
def test_without_boxes_every_page_and_the_practice_go_on(
    store: SqlStore, tmp_path: Path, changes: str
) -> None:
    workbook = adapted(tmp_path, changes)
    gone = [each for each in workbook.sheet.boxes if each.retired]
    practice.share(store, workbook)

    told = [*pages(store, workbook)]

    assert all(told)
    assert not [e.name for e in gone for page in told if f"### {e.name}\n" in page]
    someone = ParticipantPage(store, workbook, Viewer(Role.PARTICIPANT, "blad-1"))
    for box in gone:
        with pytest.raises(InvalidError):
            someone.place_card(f"in-{box.id}", "zin", box.id, "Toch.")
    assert {*reported(store, workbook)} == {
        box.name for box in workbook.sheet.boxes[6:9:2] if not box.retired
    }


def test_what_stood_in_a_box_that_is_left_out_later_stays(
    store: SqlStore, tmp_path: Path
) -> None:
    practice.share(store, load_workbook())

    workbook = adapted(tmp_path, LEFT_OUT)

    side_by_side, _, sheet, *_, wall = pages(store, workbook)
    for page in (side_by_side, sheet, wall):
        assert SENTENCE in page
        assert DIFFERENCE in page
    assert SENTENCE in reported(store, workbook)["Gedeeld belang"]
