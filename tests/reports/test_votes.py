"""What people say of interests is in the report of their group: counts, nobody's words."""

import pytest

from tests.reports.conftest import LEADER, Trajectory
from werkboek import practice
from werkboek.model import Json, Kind
from werkboek.reports import Table, document, files

from .test_privacy import holding

TESTED = ("Herkent ieder team zichzelf in deze zin?", 5, 1, 0)


@pytest.fixture
def voted(empty: Trajectory) -> Trajectory:
    """Give a trajectory in which the example group filled and judged its sheet."""
    practice.share(empty.store, empty.workbook)
    return empty


def tables(trajectory: Trajectory) -> dict[str, Table]:
    blocks = document(trajectory.record(), "groep").blocks
    return {block.name: block for block in blocks if isinstance(block, Table)}


def test_the_report_counts_test_questions_and_votes(voted: Trajectory) -> None:
    found = tables(voted)

    assert found["toetsvragen-2"].rows == (TESTED,)
    # By hand from the example: 36 answers of six people to six interests.
    nameless = ("Belangen zonder gezamenlijke naam (aantal belangen: 6)", 26, 7, 3)
    assert found["ook-voor-jou-2"].rows == (nameless,)
    assert found["ook-voor-jou-2"].head[1:] == ("Ja", "Deels", "Nee")


def test_interests_below_one_name_are_counted_below_it(voted: Trajectory) -> None:
    canvas = voted.store.read(LEADER).canvases["blad-O7"]
    alike: list[Json] = [c.id for c in canvas.cards if c.text.startswith("Bewoners")]
    voted.lead(Kind.CARDS_GROUPED, "blad-O7", cards=alike, text="Veilig wonen")

    rows = tables(voted)["ook-voor-jou-2"].rows

    assert rows == (
        ("Veilig wonen (aantal belangen: 2)", 7, 4, 1),
        ("Belangen zonder gezamenlijke naam (aantal belangen: 4)", 19, 3, 2),
    )


def test_no_interest_in_somebody_s_own_words_is_in_any_file(voted: Trajectory) -> None:
    canvas = voted.store.read(LEADER).canvases["blad-O7"]
    listed = files(voted.record())

    for card in canvas.in_box("H5"):
        assert card.votes
        assert holding(card.text, listed) == []


def test_votes_that_are_not_shown_are_not_told(voted: Trajectory) -> None:
    voted.lead(Kind.CONCEALED, "blad-O7", step="toetsen")

    assert not [name for name in tables(voted) if name.startswith(("ook", "toets"))]
