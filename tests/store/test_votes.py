"""Votes on interests per discipline: for who leads, once shown, and never of a few."""

from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from werkboek.model import DisciplineVotes, Json, Kind, Role, Viewer
from werkboek.store import SqlStore, open_store
from werkboek.store.votes import by_discipline

from .canvas import Table
from .room import FACILITATOR, SCREEN, Room

EIGHT = {
    "ada": "wmo",
    "bas": "wmo",
    "cor": "wmo",
    "dov": "oov",
    "eef": "oov",
    "fay": "oov",
    "gus": "jeugd",
    "hil": "beleid",
}


@pytest.fixture
def table(store: SqlStore) -> Table:
    return Table(store, EIGHT)


def vote(table: Table, card: str, **values: Json) -> None:
    for person, value in values.items():
        table.answer(person, card, value=value)


ALL_YES = dict.fromkeys(EIGHT, "ja")


def test_one_or_two_that_are_left_hide_among_a_whole_discipline(table: Table) -> None:
    card = table.place("ada", "veilig wonen")
    vote(table, card, **ALL_YES | {"cor": "nee", "eef": "deels", "gus": "nee"})
    assert table.card("", card).votes == ()

    table.reveal()

    # Jeugd and beleid are two people: three of oov go with them.  Yes: dov, fay and hil.
    assert table.card("", card).votes == (
        DisciplineVotes("wmo", 2, 3),
        DisciplineVotes("", 3, 5),
    )
    for viewer in (SCREEN, *(Viewer(Role.PARTICIPANT, each) for each in EIGHT)):
        seen = table.store.read(viewer).canvases["r1"]
        assert [each.votes for each in seen.cards] == [()]


def test_fewer_than_three_votes_are_never_counted(table: Table) -> None:
    card, other = table.place("ada", "veilig wonen"), table.place("dov", "rust")
    vote(table, card, ada="ja", bas="nee")
    vote(table, other, ada="ja", bas="ja", cor="nee")

    table.reveal()

    assert table.card("", card).votes == ()
    assert table.card("", other).votes == (DisciplineVotes("wmo", 2, 3),)


def test_a_vote_that_was_changed_or_taken_back_counts_as_it_was_left(table: Table) -> None:
    card = table.place("ada", "veilig wonen")
    vote(table, card, **ALL_YES)
    vote(table, card, ada="nee", gus=None)

    table.reveal()

    assert table.card("", card).votes == (
        DisciplineVotes("wmo", 2, 3),
        DisciplineVotes("", 4, 4),
    )


def test_who_is_removed_after_the_reveal_stays_in_the_counts(table: Table) -> None:
    card = table.place("ada", "veilig wonen")
    vote(table, card, **ALL_YES)
    table.reveal()
    before = table.card("", card).votes

    table.lead(Kind.REMOVED, participant="bas")
    again = table.on(table.store)

    assert again.card("", card).votes == before


def test_a_vote_from_elsewhere_is_not_added_to_what_is_shown(tmp_path: Path) -> None:
    with (
        closing(open_store(tmp_path / "hier.werkboek")) as here,
        closing(open_store(tmp_path / "daar.werkboek")) as there,
    ):
        table = Table(here, EIGHT)
        card = table.place("ada", "veilig wonen")
        vote(table, card, **{who: "ja" for who in EIGHT if who != "hil"})
        there.take_in(here.contents())
        table.reveal()
        shown = table.card("", card).votes
        Room(there, "daar").answer("hil", card, value="nee")

        here.take_in(there.contents())

        assert sum(each.answered for each in shown) == len(EIGHT) - 1
        with closing(open_store(tmp_path / "hier.werkboek")) as opened_now:
            assert table.on(opened_now).card("", card).votes == shown


def test_what_is_concealed_is_not_counted(table: Table) -> None:
    card = table.place("ada", "veilig wonen")
    vote(table, card, **ALL_YES)
    table.reveal()
    table.conceal()

    assert table.card("", card).votes == ()


def test_a_later_round_on_the_same_sheet_keeps_the_votes(table: Table) -> None:
    card = table.place("ada", "veilig wonen")
    vote(table, card, **ALL_YES)
    table.reveal()

    body: dict[str, Json] = {"exercise": "O7", "set": "", "builds_on": "r1"}
    later = table.lead(Kind.OPENED, "", **body)

    seen = table.store.read(FACILITATOR).canvases[later.id]
    assert [v.answered for v in seen.by_id[card].votes] == [3, 5]


@given(st.lists(st.tuples(st.sampled_from(["", "a", "b", "c", "d"]), st.booleans())))
def test_no_cell_and_no_difference_is_of_one_or_two_people(
    votes: list[tuple[str, bool]],
) -> None:
    cells = by_discipline(votes)

    assert all(each.answered >= 3 for each in cells)
    counted = sum(each.answered for each in cells), sum(each.yes for each in cells)
    if cells:
        assert counted == (len(votes), sum(is_yes for _, is_yes in votes))
    else:
        assert len(votes) < 3
    whole = Counter(discipline for discipline, _ in votes)
    assert all(each.answered == whole[each.discipline] for each in cells if each.discipline)
