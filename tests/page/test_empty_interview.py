"""A conversation in which nothing was written down yet does no harm on any page."""

from pathlib import Path

import pytest

from werkboek import texts, views
from werkboek.content import load_workbook
from werkboek.model import Event, Kind, Role, Viewer
from werkboek.page import IntakePage, Links, NetworkPage, SummaryPage
from werkboek.store import SqlStore, open_store

LEADER = Viewer(Role.FACILITATOR)


@pytest.fixture
def planned(tmp_path: Path) -> SqlStore:
    """Plan one conversation and note nothing."""
    store = open_store(tmp_path / "leeg.werkboek")
    plan = {
        "function": "Wmo-consulent",
        "discipline": "wmo",
        "role": "uitvoerder",
        "form": "60",
        "mode": "uitvoering",
    }
    store.append(LEADER, Event("g1", Kind.INTERVIEW_PLANNED, LEADER.actor, body={**plan}))
    return store


def test_it_can_be_opened_at_every_place(planned: SqlStore) -> None:
    state = IntakePage(planned, load_workbook(), LEADER)
    listed = "\n".join(views.intake_view(state, Links()).outline())

    assert texts.INTERVIEW_START in listed
    for place in ("vooraf", *(s.id for s in state.workbook.guide.sections), "teruglezen"):
        state.place = f"gesprek/g1/{place}"
        assert "Wmo-consulent" in "\n".join(views.intake_view(state, Links()).outline())
    planned.close()


def test_the_network_and_the_summary_say_what_is_missing(
    planned: SqlStore,
) -> None:
    workbook = load_workbook()
    network = views.network_view(NetworkPage(planned, workbook, LEADER), Links())
    summary = views.summary_view(SummaryPage(planned, workbook, LEADER), Links())

    assert texts.FINDING_FEW.format(n=5) in "\n".join(network.outline())
    assert "Gesprekken: 1." in summary.outline()
    planned.close()
