"""What is sent late, when the next round is on, is not saved in that round."""

import pytest

from werkboek import texts
from werkboek.model import Json, Kind

from .cast import Cast

SECRET = "Mijn maatje is Linde"


@pytest.fixture
def noor(cast: Cast) -> Cast:
    """Return a room in which Noor answers for herself only."""
    cast.join(Noor="wmo")
    assert cast.lead("open", exercise="O12/volledig", groups="") == ""
    cast.pages["Noor"].refresh()
    return cast


def late(cast: Cast, round_id: str, do: str = "answer") -> str:
    """Send what the page of Noor had still to send of *round_id*."""
    args: dict[str, Json] = {"scope": f"p-Noor/{round_id}", "step": "terugkoppeling"}
    args |= {"item": "maatje", "text": SECRET, "value": {"keuze": "N1"}, "ready": True}
    return cast.act("Noor", do, **args)


def answers(cast: Cast) -> list[object]:
    view = cast.pages["Noor"].view
    return [each.body for each in view.events if each.kind is Kind.ANSWERED]


@pytest.mark.parametrize("exercise", ["O12/volledig", "O2/kort"])
@pytest.mark.parametrize("do", ["answer", "fill", "ready"])
def test_what_was_begun_before_is_not_saved_in_the_next_round(
    noor: Cast, exercise: str, do: str
) -> None:
    before = noor.pages["Noor"].place[0]
    assert noor.lead("open", exercise=exercise, groups="") == ""

    assert late(noor, before, do) == texts.ROUND_NOT_OPEN
    assert late(noor, f"{before}/terugkoppeling", do) == texts.ROUND_NOT_OPEN

    assert answers(noor) == []
    assert not noor.pages["Noor"].is_ready


def test_in_its_own_round_it_is_saved_for_oneself(noor: Cast) -> None:
    assert late(noor, noor.pages["Noor"].place[0]) == ""

    (kept,) = answers(noor)
    assert isinstance(kept, dict)
    assert (kept["text"], kept["private"]) == (SECRET, True)
