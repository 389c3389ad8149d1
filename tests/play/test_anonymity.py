"""Whatever a room does in whatever exercise, no page tells who wrote what."""

import re
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Select, select

from werkboek.content import Workbook, load_workbook
from werkboek.model import Role
from werkboek.store import open_store
from werkboek.store.tables import events

from .fuzz import NOTE, Act, Fuzz

VERBS = (
    *("reveal", "advance", "all_write", "write") * 3,
    *("prepare", "conceal", "move", "open") * 2,
    *("join", "remove", "close", "divide", "ready", "project"),
)
CANARY, NAME = re.compile(r"kanarie\d+x\d+z"), re.compile(r"(?:schuil|Bij)naam\d+x")
small = st.integers(0, 11)
acts = st.lists(st.tuples(st.sampled_from(VERBS), small, small), min_size=8, max_size=8)
BEGIN: tuple[Act, ...] = (*([("join", 0, 0)] * 6), ("divide", 0, 0))


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


@pytest.mark.parametrize("name", load_workbook().exercises)
@settings(max_examples=2, deadline=None, derandomize=True, database=None)
@given(groups=st.integers(0, 1), step=small, then=acts)
def test_no_page_tells_who_wrote_what(
    workbook: Workbook, name: str, groups: int, step: int, then: list[Act]
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(open_store(Path(folder) / "wie.werkboek")) as store,
    ):
        fuzz = Fuzz(store, workbook, workbook.exercises[name])
        start = (("open", 0, groups), ("advance", 0, step), ("all_write", 0, step))
        for act in (*BEGIN, *start):
            fuzz.do(act)
        for act in then:
            fuzz.do(act)
            check(fuzz, [view.unspoken for c in workbook.cases for view in c.perspectives])


def leak(_: Role) -> Select[*tuple[Any, ...]]:
    """Let everybody read every answer, with who gave it, before it is shown."""
    return select(events).order_by(events.c.seq)


@pytest.mark.parametrize("name", ["O2", "O15"])
def test_a_leak_is_found(
    workbook: Workbook, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_store(tmp_path / "lek.werkboek")) as store:
        fuzz = Fuzz(store, workbook, workbook.exercises[name])
        for act in (*BEGIN, ("open", 0, 0), ("all_write", 0, 0)):
            fuzz.do(act)
        check(fuzz, [])
        monkeypatch.setattr("werkboek.store.view._visible_events", leak)
        fuzz.do(("all_write", 0, 0))

        with pytest.raises(AssertionError):
            check(fuzz, [])


def check(fuzz: Fuzz, unspoken: list[str]) -> None:
    """Nobody has what somebody else wrote before it is theirs to read, or a name."""
    known = {each.text: each for each in fuzz.canaries}
    pages = tuple(fuzz.pages())
    for viewer, page in (*pages, ("", fuzz.leading())):
        for text in {*CANARY.findall(page)}:
            assert fuzz.may_read(viewer, known[text]), (viewer, known[text])
    for viewer, page in pages:
        for said in {*NAME.findall(page)}:
            other = said.replace("Bijnaam", "schuilnaam")
            is_nickname = said.startswith("Bijnaam")
            mine = other == viewer
            assert mine or (is_nickname and fuzz.may_name(viewer, other)), (viewer, said)
        assert NOTE not in page
        assert not [secret for secret in unspoken if secret in page]
