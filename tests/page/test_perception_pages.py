"""Guessing how another discipline answers, on the pages: asked, shown, never of a few."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.play.room import Room
from werkboek.content import Workbook, load_workbook
from werkboek.errors import RefusedError
from werkboek.store import open_store

TWELVE = ("wmo",) * 6 + ("oov",) * 5 + ("jeugd",)
SIX = ("wmo", "oov", "jeugd", "beleid", "leiding", "riec")


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


@pytest.fixture
def fill(workbook: Workbook, tmp_path: Path) -> Iterator[Callable[[tuple[str, ...]], Room]]:
    """Return what fills a room, where everybody answered S01: 1 and 2 for wmo, then 5."""
    with closing(open_store(tmp_path / "schatten.werkboek")) as store:

        def filled(work: tuple[str, ...]) -> Room:
            room = Room(store, workbook)
            for n, discipline in enumerate(work):
                room.join(f"p{n}", f"Bijnaam{n}", discipline)
            room.open("O2", "kort")
            for n, discipline in enumerate(work):
                value = 1 + n % 2 if discipline == "wmo" else 5 - n % 2
                answer(room, n, "invullen", "S01", value)
            room.lead("advance", step="schatten")
            return room

        yield filled


def answer(room: Room, n: int, step: str, item: str, value: object) -> None:
    room.press(f"p{n}", "answer", step=step, item=item, value=value, text="")


def test_people_guess_about_another_discipline_that_is_large_enough(
    fill: Callable[[tuple[str, ...]], Room],
) -> None:
    room = fill(TWELVE)

    wmo, oov, jeugd = room.tree("p0"), room.tree("p6"), room.tree("p11")

    of_wmo, of_oov = (
        "Wat antwoordt de discipline Wmo-consulent",
        "Wat antwoordt de discipline Adviseur openbare",
    )
    assert of_oov in wmo
    assert of_wmo not in wmo
    assert of_wmo in oov
    assert of_oov not in oov
    assert of_wmo in jeugd  # one person: guesses, and nobody guesses about them
    assert of_oov in jeugd
    assert "Jeugdconsulent hier" not in wmo + oov + jeugd


def test_one_press_shows_the_guesses_beside_the_answers(
    fill: Callable[[tuple[str, ...]], Room],
) -> None:
    room = fill(TWELVE)
    for n in range(6, 11):  # oov: 5 4 5 4 4 about wmo, who answered 1.5 on average
        answer(room, n, "schatten", "wmo/S01", 5 if n in (6, 8) else 4)
    before = room.screen_tree()

    room.lead("reveal", step="schatten")

    # The five of oov take the single colleague along, so only wmo is large enough to show.
    # Guessed: mean 4.4, variance 0.3 / 5.  Answered: mean 1.5, variance 0.3 / 6.  So 0.11
    # with 0.0121 / (0.0036 / 4 + 0.0025 / 5) = 8.64 degrees of freedom; t is 2.277.
    for page in (room.screen_tree(), room.leader_tree(), room.tree("p0")):
        assert "Geschat: 4,4 (gemiddelde van 5 mensen)" in page
        assert "Echt: 1,5 (gemiddelde van 6 mensen)" in page
        assert "te hoog: 2,9 punt. Met 95% zekerheid tussen 2,1 en 3,7." in page
        assert "van 1 tot 5: geschat 4,4, echt 1,5. De marge rond de schatting" in page
        assert "loopt van 3,6 tot 5,0." in page  # 1.5 and 2.147; above 5 nobody guesses
    assert "Geschat" not in before
    assert "Jouw schatting: Helemaal mee eens" in room.tree("p6")
    assert "Jouw schatting" not in room.tree("p0") + room.screen_tree()
    assert "Bijnaam" not in room.screen_tree()


def test_too_few_guesses_show_nothing_at_all(
    fill: Callable[[tuple[str, ...]], Room],
) -> None:
    room = fill(SIX)
    for n in range(2):
        answer(room, n, "schatten", "S01", 2)

    with pytest.raises(RefusedError, match="too few"):
        room.lead("reveal", step="schatten")

    assert room.screen_entries() == ()
    answer(room, 2, "schatten", "S01", 2)  # there is time to guess still


def test_a_group_of_six_guesses_about_itself(
    fill: Callable[[tuple[str, ...]], Room],
) -> None:
    room = fill(SIX)
    assert "Wat antwoordt deze groep" in room.tree("p1")
    assert "te weinig mensen om disciplines te vergelijken" in room.leader_tree()
    for n in range(6):
        answer(room, n, "schatten", "S01", 2)

    room.lead("reveal", step="schatten")

    # Answers: wmo 1, then 4 5 4 5 4: mean 23 / 6.
    assert "Geschat: 2,0 (gemiddelde van 6 mensen)" in room.screen_tree()
    assert "Echt: 3,8 (gemiddelde van 6 mensen)" in room.screen_tree()
    assert "Iedereen schatte hetzelfde." in room.screen_tree()
    assert "De marge rond de schatting" not in room.screen_tree()
    room.lead("advance", step="spreiding")  # is about the answers themselves again
    assert "Geschat" not in room.screen_tree()


def test_who_knows_the_answers_of_the_group_no_longer_guesses_them(
    fill: Callable[[tuple[str, ...]], Room],
) -> None:
    room = fill(SIX)

    room.lead("reveal", step="invullen")

    assert "schatten kan niet meer" in room.tree("p1")
    with pytest.raises(RefusedError, match="too few"):
        room.lead("reveal", step="schatten")
