"""Agendas of others read what we write; a parser that is not ours is the witness."""

from datetime import UTC, date, datetime

import pytest
import vobject

from tests.reports.conftest import Trajectory
from werkboek.model import Json, Kind
from werkboek.reports.calendar import to_calendar

SESSION: dict[str, Json] = {
    "naam": "Dagdeel, met komma; en puntkomma",
    "start": "09:00",
    "einde": "12:30",
    "datum": "2027-01-12",
    "opdracht": "Bel één collega.\nZeg wat je zag.",
    "onderdelen": [
        {"id": "a", "minuten": 15, "wat": "Welkom", "oefening": "", "doel": "start"},
        {
            "id": "b",
            "minuten": 195,
            "wat": "Stellingen",
            "oefening": "O2",
            "doel": "inzicht",
        },
    ],
}


def events(trajectory: Trajectory) -> dict[str, vobject.base.Component]:
    read = vobject.readOne(to_calendar(trajectory.record()).decode())
    return {each.uid.value: each for each in read.contents.get("vevent", [])}


@pytest.mark.parametrize(
    ("day", "hour"),
    [  # one hour ahead in winter and two in summer; the clocks change on 28 March
        ("2027-01-12", 8),
        ("2027-03-27", 8),
        ("2027-03-28", 7),
        ("2027-10-30", 7),
        ("2027-10-31", 8),
    ],
)
def test_a_session_stands_at_its_time_in_amsterdam(
    empty: Trajectory, day: str, hour: int
) -> None:
    empty.note(Kind.PROGRAMME_NOTED, "sessie-1", **{**SESSION, "datum": day})

    found = events(empty)["sessie-1@werkboek"]

    start = found.dtstart.value.astimezone(UTC)
    year, month, number = map(int, day.split("-"))
    assert start == datetime(year, month, number, hour, tzinfo=UTC)
    assert (found.dtend.value - found.dtstart.value).total_seconds() == 3.5 * 3600
    assert found.summary.value == SESSION["naam"]
    assert "09:15-12:30 Stellingen" in found.description.value
    assert "Bel één collega.\nZeg wat je zag." in found.description.value


def test_a_session_that_moves_replaces_itself(empty: Trajectory) -> None:
    empty.note(Kind.PROGRAMME_NOTED, "sessie-1", **SESSION)
    before = events(empty)
    first = next(e.id for e in empty.record().view.events)
    moved = {**SESSION, "datum": "2027-01-19"}
    empty.lead(Kind.PROGRAMME_NOTED, item="sessie-1", base=[first], value=moved)

    after = events(empty)

    assert set(after) == set(before)
    was, now = (each["sessie-1@werkboek"] for each in (before, after))
    assert int(now.sequence.value) > int(was.sequence.value)
    assert now.dtstart.value.date() == date(2027, 1, 19)


def test_a_session_without_a_day_is_in_no_agenda(empty: Trajectory) -> None:
    empty.note(Kind.PROGRAMME_NOTED, "sessie-1", **{**SESSION, "datum": ""})

    assert events(empty) == {}


def test_a_step_and_an_answer_take_a_whole_day_and_keep_nobody_busy(
    lived: Trajectory,
) -> None:
    found = events(lived)
    step, answer = found["actie-1-klaar@werkboek"], found["verzoek-1-antwoord@werkboek"]

    assert (step.dtstart.value, answer.dtstart.value) == (
        date(2027, 2, 1),
        date(2027, 1, 26),
    )
    assert {each.transp.value for each in (step, answer)} == {"TRANSPARENT"}
    assert "zodat" not in answer.summary.value


def test_a_step_that_stopped_is_taken_off(empty: Trajectory) -> None:
    stopped: dict[str, Json] = {"titel": "X", "datum": "2027-02-01", "status": "gestopt"}
    empty.note(Kind.FOLLOW_UP_NOTED, "actie-1", **stopped)

    assert events(empty)["actie-1-klaar@werkboek"].status.value == "CANCELLED"


def test_an_answer_that_came_is_waited_for_no_longer(lived: Trajectory) -> None:
    name, on = "verzoek-1-antwoord@werkboek", "2027-01-13"
    asked = events(lived)[name]
    lived.lead(Kind.REQUEST_ANSWERED, "verzoek-1", on=on, reply="toegezegd", text="Ja.")

    answered = events(lived)[name]

    assert (asked.status.value, answered.status.value) == ("CONFIRMED", "CANCELLED")
    assert int(answered.sequence.value) > int(asked.sequence.value)


def test_lines_are_as_long_as_agendas_accept(empty: Trajectory) -> None:
    """RFC 5545, section 3.1: at most 75 octets, and lines end in CRLF."""
    empty.note(Kind.PROGRAMME_NOTED, "sessie-1", **{**SESSION, "opdracht": "é" * 300})
    data = to_calendar(empty.record())

    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert data.count(b"\n") == data.count(b"\r\n")
