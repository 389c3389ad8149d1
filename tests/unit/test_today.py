"""Which day it is: that of the people in the room, wherever the server stands."""

from datetime import date, datetime, tzinfo

import pytest

from werkboek import environment


class HalfPastEleven(datetime):
    """A clock that stands still, on a summer evening in Greenwich."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "HalfPastEleven":
        return cls(2026, 7, 1, 23, 30, tzinfo=tz)


def test_after_midnight_in_the_room_it_is_tomorrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setattr(environment, "datetime", HalfPastEleven)

    # Summer time: two hours later than UTC (EU directive 2000/84).
    assert environment.today({}) == date(2026, 7, 2)


def test_the_day_that_was_told_is_the_day() -> None:
    assert environment.today({environment.TODAY_VARIABLE: "2026-03-16"}) == date(
        2026, 3, 16
    )
