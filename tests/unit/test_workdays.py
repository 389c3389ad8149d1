"""Work days against a calculation that shares nothing with ours.

Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8), checked
against the dates of the almanac; the other days as article 3 of the Algemene termijnenwet
names them.  King's Day is 27 April, and 26 April when that is a Sunday.
"""

import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from werkboek.analysis.workdays import (
    after_workdays,
    is_workday,
    on_or_after,
    workdays_between,
)

ALMANAC = {
    2021: date(2021, 4, 4),
    2022: date(2022, 4, 17),
    2023: date(2023, 4, 9),
    2024: date(2024, 3, 31),
    2025: date(2025, 4, 20),
    2026: date(2026, 4, 5),
    2027: date(2027, 3, 28),
    2028: date(2028, 4, 16),
    2029: date(2029, 4, 1),
    2030: date(2030, 4, 21),
}
"""Easter Sunday in ten years."""

KINGS_DAY = {year: date(year, 4, 27) for year in ALMANAC} | {2025: date(2025, 4, 26)}
"""27 April 2025 was a Sunday."""

DAYS = st.dates(date(2021, 1, 1), date(2030, 12, 31))


def easter(year: int) -> date:
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    last = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * last) // 451
    month, day = divmod(h + last - 7 * m + 114, 31)
    return date(year, month, day + 1)


def free(year: int) -> set[date]:
    sunday = easter(year)
    around = (-2, 1, 39, 50)  # Good Friday, Easter Monday, Ascension, Whit Monday
    fixed = ((1, 1), (5, 5), (12, 25), (12, 26))
    return (
        {sunday + timedelta(days=n) for n in around}
        | {date(year, *each) for each in fixed}
        | {KINGS_DAY[year]}
    )


def test_the_hand_calculation_finds_easter_of_the_almanac() -> None:
    assert {year: easter(year) for year in ALMANAC} == ALMANAC


@pytest.mark.parametrize("year", ALMANAC)
def test_every_day_of_ten_years_is_a_work_day_exactly_when_the_law_says_so(
    year: int,
) -> None:
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(365 + (year % 4 == 0))]
    by_hand = [day for day in days if day.isoweekday() <= 5 and day not in free(year)]

    assert [day for day in days if is_workday(day)] == by_hand


@pytest.mark.parametrize(
    ("start", "workdays", "end"),
    [  # counted on a wall calendar
        (date(2026, 3, 2), 10, date(2026, 3, 16)),  # two plain weeks
        (date(2026, 4, 2), 1, date(2026, 4, 7)),  # over Easter, Thursday to Tuesday
        (date(2026, 4, 24), 2, date(2026, 4, 29)),  # over King's Day
        (date(2026, 12, 24), 3, date(2026, 12, 30)),  # over Christmas
        (date(2026, 3, 7), 1, date(2026, 3, 9)),  # from a Saturday
        (date(2026, 3, 2), 0, date(2026, 3, 2)),
    ],
)
def test_counting_on_a_wall_calendar_gives_the_same(
    start: date, workdays: int, end: date
) -> None:
    assert after_workdays(start, workdays) == end
    assert workdays_between(start, end) == workdays


@given(DAYS, st.integers(0, 60))
@settings(max_examples=50)
def test_there_and_back_is_the_same_number(start: date, workdays: int) -> None:
    end = after_workdays(start, workdays)

    assert workdays_between(start, end) == workdays
    assert workdays_between(end, start) == -workdays
    assert workdays == 0 or is_workday(end)
    assert is_workday(on_or_after(start))


def test_a_page_that_counts_no_days_does_not_load_the_calendar() -> None:
    code = "import sys, werkboek.app; print('holidays' in sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert said.stdout.strip() == "False"
