"""The time a group gave itself, by hand on a clock."""

from datetime import datetime

import pytest

from werkboek.model import Event, Json, Kind, Timer, fold_session

NOON = "2026-03-02T12:00:00+00:00"


def at(minute: int, second: int = 0) -> str:
    return f"2026-03-02T12:{minute:02}:{second:02}+00:00"


def timed(when: str, act: str, seconds: int | None = None) -> Event:
    body: dict[str, Json] = {"act": act}
    if seconds is not None:
        body["seconds"] = seconds
    return Event(f"{when}-{act}", Kind.TIMED, "begeleider", "r1", body, at=when)


def timer_after(*events: Event) -> Timer | None:
    body: dict[str, Json] = {"exercise": "O2", "set": "kort"}
    opened = Event("r1", Kind.OPENED, "begeleider", body=body, at=NOON)
    return fold_session([opened, *events]).rounds[""].timer


@pytest.mark.parametrize(
    ("events", "left"),
    [  # at 12:10
        ([timed(at(5), "start", 600)], 300),
        ([timed(at(5), "start", 120)], -180),
        ([timed(at(5), "start", 120), timed(at(6), "add", 300)], 120),
        ([timed(at(5), "start", 600), timed(at(6, 30), "pause")], 510),
        (
            [
                timed(at(5), "start", 600),
                timed(at(6), "pause"),
                timed(at(8), "resume"),
                timed(at(9), "resume"),
            ],
            420,
        ),
        (
            [
                timed(at(5), "start", 600),
                timed(at(6), "pause"),
                timed(at(7), "pause"),
                timed(at(7), "add", 60),
            ],
            600,
        ),
        ([timed(at(1), "start", 60), timed(at(9), "start", 120)], 60),
    ],
)
def test_what_is_left_at_ten_past(events: list[Event], left: int) -> None:
    timer = timer_after(*events)

    assert timer is not None
    assert timer.left(datetime.fromisoformat(at(10))) == left


@pytest.mark.parametrize("act", ["add", "pause", "resume", "stop"])
def test_without_a_timer_there_is_nothing_to_change(act: str) -> None:
    assert timer_after(timed(at(5), act, 60)) is None


def test_a_timer_can_go_away() -> None:
    assert timer_after(timed(at(5), "start", 60), timed(at(6), "stop")) is None
