"""Whom to talk to next is said in the same order on every page and after every start."""

from contextlib import closing
from pathlib import Path

from werkboek import texts, views
from werkboek.content import load_workbook
from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.page import IntakePage, Links
from werkboek.store import open_store

LEADER = Viewer(Role.FACILITATOR)
NAMED = ("Politie", "Jeugd", "Wonen", "Schuldhulp", "Toezicht", "GGD", "Balie", "Zorg")


def test_who_was_named_as_often_stands_in_the_order_in_which_it_was_said(
    tmp_path: Path,
) -> None:
    plan: dict[str, Json] = {
        "function": "Wmo-consulent",
        "discipline": "wmo",
        "role": "uitvoerder",
        "form": "60",
        "mode": "uitvoering",
    }
    ties: list[Json] = [{"van": "Wmo-consulent", "naar": name} for name in NAMED]
    body: dict[str, Json] = {"item": "V22", "base": [], "value": {"lijnen": ties}}
    with closing(open_store(tmp_path / "a.werkboek")) as store:
        store.append(LEADER, Event("g1", Kind.INTERVIEW_PLANNED, LEADER.actor, body=plan))
        store.append(LEADER, Event("n1", Kind.INTERVIEW_NOTED, LEADER.actor, "g1", body))
        page = views.intake_view(IntakePage(store, load_workbook(), LEADER), Links())

    lines = "\n".join(page.outline())
    places = [lines.index(texts.SUGGESTED.format(name=name, n=1)) for name in NAMED]
    assert places == sorted(places)
