"""Days as people say them."""

from datetime import date

from werkboek import texts


def spoken(day: date) -> str:
    """Return *day* as in ``vrijdag 27 maart 2026``."""
    return texts.SPOKEN_DAY.format(
        weekday=texts.WEEKDAYS[day.weekday()],
        day=day.day,
        month=texts.MONTHS[day.month - 1],
        year=day.year,
    )


def workdays(count: int) -> str:
    """Return *count* work days in words, as in ``3 werkdagen``."""
    return texts.WORKDAY if count == 1 else texts.WORKDAYS.format(n=count)
