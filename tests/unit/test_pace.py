"""A session that follows its programme: which part is on, and how far from the plan."""

from datetime import UTC, datetime, timedelta

import pytest

from werkboek.analysis.pace import Pace, pace
from werkboek.model import Event, Json, Kind, Part, Programme, fold_session

START = datetime(2027, 1, 12, 8, 0, tzinfo=UTC)
PROGRAMME = Programme(
    id="s1",
    name="Dagdeel",
    start=9 * 60,
    end=12 * 60,
    parts=(
        Part("welkom", 15, "Welkom"),
        Part("stellingen", 25, "Stellingen", "O2"),
        Part("pauze", 10, "Pauze", aim="pauze"),
        Part("stap", 10, "Stap", "O12"),
    ),
)


def begun(part: str, minute: int, session: str = "s1") -> Event:
    at = (START + timedelta(minutes=minute)).isoformat()
    found = PROGRAMME.part(part)
    seconds = found.minutes * 60 if found else 600
    body: dict[str, Json] = {"session": session, "part": part, "text": part}
    body["seconds"] = seconds
    return Event(f"{part}-{minute}", Kind.PART_BEGUN, "begeleider", body=body, at=at)


def told(*events: Event, now: int = 0) -> Pace | None:
    return pace(PROGRAMME, fold_session(events).run, START + timedelta(minutes=now))


@pytest.mark.parametrize(
    ("minute", "late", "finish"),
    [  # by hand: stellingen was to begin after 15 minutes, and 45 minutes follow it
        (15, 0, 60),
        (17, 2, 62),
        (30, 15, 75),
        (10, -5, 55),
    ],
)
def test_how_late_a_part_began(minute: int, late: int, finish: int) -> None:
    found = told(begun("welkom", 0), begun("stellingen", minute))

    assert found == Pace(late, START + timedelta(minutes=finish))


def test_a_part_that_is_over_its_time_counts_for_as_long_as_it_is() -> None:
    run = (begun("welkom", 0), begun("stellingen", 15))

    assert told(*run, now=40) == Pace(0, START + timedelta(minutes=60))
    assert told(*run, now=52) == Pace(12, START + timedelta(minutes=72))


def opened(group: str, minute: int) -> Event:
    at = (START + timedelta(minutes=minute)).isoformat()
    body: dict[str, Json] = {"exercise": "O2", "set": "kort", "group": group}
    return Event(f"ronde-{group}", Kind.OPENED, "begeleider", body=body, at=at)


def timed(group: str, act: str, minutes: int) -> Event:
    at = (START + timedelta(minutes=20)).isoformat()
    body: dict[str, Json] = {"act": act, "seconds": minutes * 60}
    name = f"{act}-{group}-{minutes}"
    return Event(name, Kind.TIMED, "begeleider", f"ronde-{group}", body, at=at)


def test_minutes_that_are_added_move_the_end_once_for_groups_side_by_side() -> None:
    groups = ("1", "2")
    run = [begun("welkom", 0), begun("stellingen", 15)]
    run += [opened(group, 15) for group in groups]
    run += [timed(group, "start", 25) for group in groups]
    plan = told(*run, now=20)
    # By hand: 25 minutes from 08:15, and the group that took most took 5 + 1 more.
    run += [timed("1", "add", 5), timed("2", "add", 5), timed("2", "add", 1)]
    part = fold_session(run).part

    assert plan == Pace(0, START + timedelta(minutes=60))
    assert told(*run, now=20) == Pace(6, START + timedelta(minutes=66))
    assert part is not None
    assert part.ends == START + timedelta(minutes=46)


def test_minutes_added_to_no_timer_move_nothing_and_the_next_part_starts_anew() -> None:
    run = [begun("stellingen", 0), opened("1", 0), timed("1", "add", 5)]
    assert told(*run) == Pace(0, START + timedelta(minutes=45))

    run += [timed("1", "start", 25), timed("1", "add", 5), begun("pauze", 30)]

    assert told(*run, now=30) == Pace(5, START + timedelta(minutes=50))


def test_a_minute_or_two_is_on_time() -> None:
    said = {late: Pace(late, START).is_on_time for late in (-3, -2, 0, 2, 3)}

    assert said == {-3: False, -2: True, 0: True, 2: True, 3: False}


def test_a_session_that_starts_later_than_planned_is_not_late_for_that() -> None:
    found = told(begun("welkom", 40), begun("stellingen", 55))

    assert found == Pace(0, START + timedelta(minutes=100))


def test_who_leaves_a_part_out_is_early() -> None:
    found = told(begun("welkom", 0), begun("pauze", 15))

    assert found == Pace(-25, START + timedelta(minutes=35))


def test_a_rehearsal_of_the_day_before_does_not_count() -> None:
    day = 24 * 60
    run = (begun("welkom", 0), begun("stellingen", 5), begun("welkom", day))

    assert told(*run, begun("stellingen", day + 15)) == Pace(
        0, START + timedelta(minutes=day + 60)
    )


def test_another_session_starts_anew_and_the_end_leaves_nothing_on() -> None:
    run = (begun("welkom", 0), begun("welkom", 90, "s2"))

    assert [each.session for each in fold_session(run).run] == ["s2"]
    assert fold_session((*run, begun("", 100, "s2"))).part is None


def test_a_part_that_was_taken_out_of_the_programme_says_nothing() -> None:
    assert told(begun("welkom", 0), begun("weg", 15)) is None
    assert told() is None
