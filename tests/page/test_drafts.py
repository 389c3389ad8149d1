"""What a facilitator types for something new stays on the device until it is saved.

A form that shows what is stored may be empty again after a reload: what counts is there.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from werkboek import practice, texts, views
from werkboek.content import Workbook, load_workbook
from werkboek.content.desk import Desk
from werkboek.model import Role, Viewer
from werkboek.page import CustomisePage, FollowUpPage, IntakePage, Links, PreparePage
from werkboek.store import SqlStore
from werkboek.widgets import Page

LEADER = Viewer(Role.FACILITATOR)
STATEMENTS = "oefeningen/O2/stellingen"
PLAN = {"discipline": "wmo", "role": "uitvoerder", "form": "60", "mode": "uitvoering"}


def forms(node: object) -> Iterator[dict[str, Any]]:
    """Yield every form of what the browser draws."""
    if isinstance(node, dict):
        if node.get("t") == "form":
            yield node
        for each in node.values():
            yield from forms(each)
    elif isinstance(node, list):
        for each in node:
            yield from forms(each)


def is_new(form: dict[str, Any]) -> bool:
    """Say whether there is something to type, and nothing is there yet."""
    typed = [each for each in form["children"] if each["t"] in ("field", "textarea")]
    values = [each.get("value", "") for each in typed if each["name"] != "turn"]
    return bool(values) and not any(values)


def follow_up(store: SqlStore, workbook: Workbook, _: Path) -> Iterator[Page]:
    state = FollowUpPage(store, workbook, LEADER, lambda: date(2026, 3, 2))
    do = views.guarded(views.follow_up_verbs(state))
    do("begin_action", "a1", {"title": "Kaart"})
    owned = {"titel": "Kaart", "functie": "Wijkcoach"}
    base = list(state.follow_up.notes["actie-a1"].base)
    do("note", "a2", {"item": "actie-a1", "base": base, "value": owned})
    for place in texts.FOLLOW_UP_TABS:
        state.place = place
        yield views.follow_up_view(state, Links())


def intake(store: SqlStore, workbook: Workbook, _: Path) -> Iterator[Page]:
    state = IntakePage(store, workbook, LEADER)
    yield views.intake_view(state, Links())
    state.plan("g1", {**PLAN, "function": "Wijkcoach"})
    state.note("ja", "g1", "toestemming", [], {"akkoord": "ja"})
    for section in workbook.guide.sections:
        state.place = f"gesprek/g1/{section.id}"
        yield views.intake_view(state, Links())


def prepare(store: SqlStore, workbook: Workbook, _: Path) -> Iterator[Page]:
    state = PreparePage(store, workbook, LEADER)
    state.add_session("s1", workbook.drafts[0].id)
    for place in (*texts.PREPARE_PLACES, "programma/s1"):
        state.place = place
        yield views.prepare_view(state, Links())


def customise(store: SqlStore, workbook: Workbook, folder: Path) -> Iterator[Page]:
    desk = Desk(None, folder / "t.gemeente")
    state = CustomisePage(store, workbook, LEADER, desk, practice.rehearse)
    yield views.customise_view(state, Links())
    state.begin("b", "Testdorp")
    for place in (f"lijsten/{STATEMENTS}", "oefeningen"):
        state.place = place
        yield views.customise_view(state, Links())


@pytest.mark.parametrize(
    ("pages", "known"),
    [
        (follow_up, {"begin_action", "begin_consultation", "hand_over"}),
        (intake, {"plan", "own"}),
        (prepare, {"person", "paste", "add_part"}),
        (customise, {"begin", "copy", "add"}),
    ],
)
def test_what_is_typed_for_something_new_stays_until_it_is_saved(
    pages: Any,  # noqa: ANN401 -- one of the functions above
    known: set[str],
    store: SqlStore,
    tmp_path: Path,
) -> None:
    seen = set()
    for page in pages(store, load_workbook(), tmp_path):
        new = [form for form in forms(page.to_json()) if is_new(form)]
        scopes = [form.get("scope") for form in new]
        assert None not in scopes
        assert len(scopes) == len(set(scopes))  # a draft is of one form
        seen |= {form["do"] for form in new}

    assert seen == known
