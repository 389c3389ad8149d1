"""Days on which a municipality works, for counting how long somebody waits.

Notes
-----
Weekdays except the days of the *Algemene termijnenwet*, article 3: New Year, Good Friday,
Easter Monday, King's Day, 5 May, Ascension, Whit Monday and both days of Christmas.  A
municipality may work on some of these: then somebody waited a day longer than is counted.
"""

from datetime import date, timedelta
from functools import cache

DAY = timedelta(days=1)
SATURDAY = 5


def is_workday(day: date) -> bool:
    """Say whether a municipality works on *day*."""
    return day.weekday() < SATURDAY and day not in _holidays(day.year)


def workdays_between(start: date, end: date) -> int:
    """Return how many work days there are after *start*, up to and including *end*.

    Somebody who asks on Monday and hears on Tuesday waited one.  Negative when *end* comes
    before *start*.
    """
    if end < start:
        return -workdays_between(end, start)
    days = (start + n * DAY for n in range(1, (end - start).days + 1))
    return sum(map(is_workday, days))


def after_workdays(start: date, workdays: int) -> date:
    """Return the day on which *workdays* work days have gone by since *start*."""
    day = start
    for _ in range(workdays):
        day = on_or_after(day + DAY)
    return day


def on_or_after(day: date) -> date:
    """Return the first work day that is not before *day*."""
    while not is_workday(day):
        day += DAY
    return day


@cache
def _holidays(year: int) -> frozenset[date]:
    # Half a hundred modules that no participant's page needs.
    from holidays import country_holidays  # noqa: PLC0415

    return frozenset(country_holidays("NL", years=year, categories=("public", "optional")))
