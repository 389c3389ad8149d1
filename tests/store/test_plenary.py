"""The plenary is for the room's screen, while who leads shows it there; for nobody else."""

import pytest

from werkboek.model import PLENARY_ON_SCREEN, Json, Kind, Together
from werkboek.store import SqlStore

from .canvas import SIX, Table
from .room import FACILITATOR, SCREEN


@pytest.fixture
def table(store: SqlStore) -> Table:
    """Give two groups of which each wrote a card, and one name for both cards."""
    table = Table(store)
    table.divide(een="ada bas cor", twee="dov eef fay")
    for group, owner in (("een", "ada"), ("twee", "dov")):
        table.open(f"blad-{group}", group)
        body: dict[str, Json] = {"step": "stap", "item": "H5", "text": f"van {owner}"}
        body |= {"open": True, "owned": True}
        table.write(owner, Kind.CARD_PLACED, f"blad-{group}", **body)
    canvases = store.read(FACILITATOR).canvases
    cards: list[Json] = [c.id for each in canvases.values() for c in each.cards]
    value: Json = {"naam": "Samen", "kaarten": cards}
    table.lead(Kind.CONCLUSION_NOTED, item="plenair-1", base=[], value=value)
    other: Json = {"tekst": "alleen voor wie begeleidt"}
    table.lead(Kind.CONCLUSION_NOTED, item="thema-1", base=[], value=other)
    return table


def test_only_the_screen_sees_it_and_only_while_it_is_shown(table: Table) -> None:
    store = table.store
    assert store.read(SCREEN).plenary == ()

    table.lead(Kind.PROJECTED, group=PLENARY_ON_SCREEN)

    (together,) = store.read(SCREEN).plenary
    assert isinstance(together, Together)
    assert together.name == "Samen"
    shown = store.read(SCREEN).canvases
    assert {c.id for each in shown.values() for c in each.cards} == {*together.cards}
    assert not [e for e in store.read(SCREEN).events if e.kind is Kind.CONCLUSION_NOTED]
    for person in SIX:
        seen = table.seen_by(person)
        assert seen.plenary == ()
        assert len(seen.canvases) == 1

    table.lead(Kind.PROJECTED, group="")

    assert store.read(SCREEN).plenary == ()


def test_what_is_written_alone_is_not_on_it(table: Table) -> None:
    body: dict[str, Json] = {"step": "stap", "item": "H5", "text": "nog van mij alleen"}
    table.write("bas", Kind.CARD_PLACED, "blad-een", open=False, owned=True, **body)

    table.lead(Kind.PROJECTED, group=PLENARY_ON_SCREEN)

    shown = table.store.read(SCREEN).canvases
    assert "nog van mij alleen" not in repr(shown)
    assert "ada" not in repr(shown).replace("van ada", "")


def test_a_round_that_opens_takes_the_screen(table: Table) -> None:
    table.lead(Kind.PROJECTED, group=PLENARY_ON_SCREEN)

    table.open("r9")

    assert table.store.read(SCREEN).plenary == ()


def test_a_part_of_the_programme_that_begins_takes_the_screen(table: Table) -> None:
    table.lead(Kind.PROJECTED, group=PLENARY_ON_SCREEN)

    table.lead(Kind.PART_BEGUN, session="s1", part="pauze", text="Pauze", seconds=900)

    assert table.store.read(SCREEN).plenary == ()
