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

from werkboek.content import load_workbook
from werkboek.model import Role
from werkboek.store import open_store
from werkboek.store.tables import events

from .fuzz import NOTE, Act, Fuzz

VERBS = (
    *("reveal", "advance", "all_write", "write") * 3,
    *("prepare", "conceal", "move", "open") * 2,
    *("join", "remove", "close", "divide", "ready", "project"),
    *("register", "entrust", "sit", "sit", "rejoin"),
)
CANARY = re.compile(r"kanarie\d+x\d+z")
NAME = re.compile(r"(?:schuil|Bij)naam\d+x|plek-[0-9a-f]{20}")
LONG = 12
WORKBOOK = load_workbook()
MEMORY = Path("/dev/shm")
"""Where there is one, a commit need not wait for a disk."""
small = st.integers(0, 11)
act = st.tuples(st.sampled_from(VERBS), small, small)
acts = st.lists(act, min_size=LONG, max_size=LONG)
BEGIN: tuple[Act, ...] = (
    *([("join", 0, 0)] * 4),
    *(("register", 0, 1), ("register", 0, 3)),
    ("divide", 0, 0),
)


@pytest.mark.parametrize("name", WORKBOOK.exercises)
@settings(max_examples=2, deadline=None, derandomize=True, database=None)
@given(groups=st.integers(0, 1), step=small, then=acts)
def test_no_page_tells_who_wrote_what(
    name: str, groups: int, step: int, then: list[Act]
) -> None:
    with (
        tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder,
        closing(open_store(Path(folder) / "wie.werkboek")) as store,
    ):
        fuzz = Fuzz(store, WORKBOOK, WORKBOOK.exercises[name])
        start = (("open", 0, groups), ("advance", 0, step), ("all_write", 0, step))
        for act in (*BEGIN, *start):
            fuzz.do(act)
        for act in then:
            fuzz.do(act)
            check(fuzz, [view.unspoken for c in WORKBOOK.cases for view in c.perspectives])


def leak(_: Role) -> Select[*tuple[Any, ...]]:
    """Let everybody read every answer, with who gave it, before it is shown."""
    return select(events).order_by(events.c.seq)


@pytest.mark.parametrize("name", ["O2", "O15"])
def test_a_leak_is_found(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_store(tmp_path / "lek.werkboek")) as store:
        fuzz = Fuzz(store, WORKBOOK, WORKBOOK.exercises[name])
        for act in (*BEGIN, ("open", 0, 0), ("all_write", 0, 0)):
            fuzz.do(act)
        check(fuzz, [])
        monkeypatch.setattr("werkboek.store.concern._visible_events", leak)
        fuzz.do(("all_write", 0, 0))

        with pytest.raises(AssertionError):
            check(fuzz, [])


def check(fuzz: Fuzz, unspoken: list[str]) -> None:
    """Nobody has what somebody else wrote before it is theirs to read, or a name."""
    known = {each.text: each for each in fuzz.canaries}
    names = {f"Bijnaam{n}x": name for name, n in fuzz.numbers.items()}
    pages = tuple(fuzz.pages())
    for seen in (*pages, fuzz.leading()):
        for text in {*CANARY.findall(seen.text)}:
            assert fuzz.may_read(seen.viewer, known[text]), (seen.viewer, known[text])
    for seen in pages:
        for said in {*NAME.findall(seen.text)}:
            other = names.get(said, said)
            may_name = said in names and fuzz.may_name(seen, other)
            assert may_name or fuzz.shares(seen, other), (seen.owner, seen.viewer, said)
        assert NOTE not in seen.text
        assert not [secret for secret in unspoken if secret in seen.text]
