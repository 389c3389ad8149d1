"""Leading a session by its programme: one button to the next part, and nobody is pushed."""

import pytest

from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.views import facilitator_view

from .cast import LINKS, Cast, prepare
from .test_parallel import ELEVEN, buttons, members

LEADER = Viewer(Role.FACILITATOR)
SIX = dict(list(ELEVEN.items())[:6])


def begin(cast: Cast, part: str, session: str = "db1") -> None:
    assert cast.lead("begin_part", session=session, part=part) == ""


def ask_before(cast: Cast, label: str) -> list[str]:
    """Return what is asked first by the buttons whose label begins with *label*."""
    cast.leader.refresh()
    found = buttons(facilitator_view(cast.leader, LINKS))
    return [each.confirm for each in found if each.label.startswith(label)]


@pytest.fixture
def six(cast: Cast) -> Cast:
    cast.join(**SIX)
    prepare(cast.store, cast.workbook, "DB1", "DB3")
    return cast


def test_without_a_prepared_programme_regie_says_nothing_of_it(cast: Cast) -> None:
    assert "Programma:" not in cast.regie()


def test_the_next_part_opens_its_exercise_with_its_time(six: Cast) -> None:
    assert "10 onderdelen, samen 210 minuten. Volgens plan van 09:00 tot 12:30." in (
        six.regie()
    )
    begin(six, "welkom")
    assert "Daarna: Inchecken" in six.regie()
    begin(six, "inchecken")
    begin(six, "stellingen")

    current = six.leader.session.rounds[""]
    assert (current.exercise, current.set) == ("O2", "kort")  # 25 minutes: the short form
    assert current.timer is not None
    assert current.timer.seconds == 25 * 60
    assert "Nu: Stellingen. Daarvoor staan 25 minuten" in six.regie()
    assert "Nog 25" in six.wall()
    assert "Nog 25" in six.phone("Noor")


def test_minutes_that_are_added_count_in_how_long_the_part_takes(six: Cast) -> None:
    begin(six, "stellingen")
    here = six.leader.session.rounds[""].id

    assert six.lead("timer", round=here, act="add", seconds=300) == ""

    assert "Daarvoor staan 25 minuten, en 5 erbij, dus tot ongeveer" in six.regie()
    assert "Jullie zijn 5 minuten later dan gepland." in six.regie()


def test_a_break_closes_what_was_open_and_hangs_on_the_wall(six: Cast) -> None:
    begin(six, "drijfveren")
    begin(six, "pauze")

    assert six.leader.session.rounds == {}
    assert "Pauze" in six.wall()
    assert "Nog 15" in six.wall()
    assert "Even wachten" in six.phone("Noor")


def test_who_is_busy_or_had_no_turn_is_asked_about_before_going_on(six: Cast) -> None:
    begin(six, "stellingen")
    assert ask_before(six, "Ga verder met") == ["6 van 6 nog bezig. Toch verder?"]

    begin(six, "schetsronde")
    (asked,) = ask_before(six, "Ga verder met")
    assert asked.startswith("Nog niet aan de beurt: ")


def test_the_last_part_ends_the_session_and_the_next_one_waits(six: Cast) -> None:
    begin(six, "uitchecken")
    assert "Dit is het laatste onderdeel." in six.regie()

    assert six.lead("end_session", session="db1") == ""

    assert six.leader.session.rounds == {}
    assert "Programma: Terugkom-dagdeel" in six.regie()
    assert "[Begin met: Welkom, spelregels en wat is er veranderd?]" in six.regie()
    assert "Uitchecken" not in six.wall()


def test_any_part_and_any_session_can_be_chosen(six: Cast) -> None:
    assert six.lead("follow_session", session="db3") == ""
    assert "Programma: Terugkom-dagdeel" in six.regie()
    begin(six, "terugblik", "db3")

    assert six.leader.session.rounds[""].exercise == "O18"


def test_a_colleague_who_leads_along_sees_the_same_part(six: Cast) -> None:
    begin(six, "welkom")

    assert "Nu: Welkom" in six.regie(six.open_regie())


def test_a_part_that_is_no_longer_there_is_refused_and_nothing_changes(six: Cast) -> None:
    begin(six, "welkom")

    assert six.lead("begin_part", session="db1", part="weg") != ""
    assert "Nu: Welkom" in six.regie()


def test_divided_people_do_what_is_for_six_in_groups_and_the_rest_together(
    cast: Cast,
) -> None:
    cast.join(**ELEVEN)
    prepare(cast.store, cast.workbook, "DB1")
    assert cast.lead("divide", largest="6") == ""

    begin(cast, "stellingen")
    rounds = cast.leader.session.rounds
    assert set(rounds) == {"1", "2"}
    assert [each.timer.seconds for each in rounds.values() if each.timer] == [1500, 1500]
    begin(cast, "uitchecken")  # the measure is for everybody at once

    assert set(cast.leader.session.rounds) == {""}
    for nickname in (*members(cast, "1"), *members(cast, "2")):
        assert "Zes meetstellingen" in cast.phone(nickname)


def test_groups_that_were_made_are_kept_even_when_all_would_fit_together(
    six: Cast,
) -> None:
    assert six.lead("divide", largest="3") == ""

    begin(six, "stellingen")

    assert set(six.leader.session.rounds) == {"1", "2"}


def test_what_is_asked_first_says_of_which_group(cast: Cast) -> None:
    cast.join(**ELEVEN)
    prepare(cast.store, cast.workbook, "DB1")
    assert cast.lead("divide", largest="6") == ""
    begin(cast, "stellingen")

    (asked,) = ask_before(cast, "Ga verder met")

    sizes = {name: len(members(cast, name)) for name in ("1", "2")}
    assert asked == " ".join(
        f"Groep {name}: {n} van {n} nog bezig. Toch verder?" for name, n in sizes.items()
    )


def test_pressing_twice_begins_once(six: Cast) -> None:
    six.leader.refresh()
    six.leader.begin_part("een", "db1", "stellingen")
    six.leader.begin_part("een", "db1", "stellingen")

    kinds = [e.kind for e in six.store.read(LEADER).events]
    assert (kinds.count(Kind.PART_BEGUN), kinds.count(Kind.OPENED)) == (1, 1)


@pytest.mark.parametrize("who", ["Noor", "scherm"])
def test_only_who_leads_can_begin_a_part(six: Cast, who: str) -> None:
    page = six.pages["Noor"] if who == "Noor" else six.screen
    body: dict[str, Json] = {"session": "db1", "part": "pauze", "text": "x", "seconds": 9}
    event = Event("stiekem", Kind.PART_BEGUN, page.viewer.actor, body=body)

    with pytest.raises(Exception, match="may not write"):
        six.store.append(page.viewer, event)
