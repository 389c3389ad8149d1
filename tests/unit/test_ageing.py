"""How long a request waits, counted by hand on a calendar of the Netherlands.

Free are 3 April 2026 (Good Friday), 6 April (Easter Monday), 27 April (King's Day), 5 May,
25 December (a Friday), and 1 January 2027 (a Friday).  28 December 2026 begins week 53.
"""

from datetime import date

import pytest

from werkboek.analysis.ageing import waiting
from werkboek.content import load_workbook
from werkboek.model import BackingRequest, Municipality, Sent

NEW_YEAR = (date(2026, 12, 23), date(2027, 1, 29))
"""Sent on the Wednesday before Christmas, and the answer far away."""

SATURDAY = (date(2026, 3, 7), date(2026, 3, 31))
EASTER = (date(2026, 4, 1), date(2026, 4, 6))
KINGS_DAY = (date(2026, 4, 24), date(2026, 4, 27))
FIFTH_OF_MAY = (date(2026, 5, 4), date(2026, 5, 5))
WEEKEND = (date(2026, 12, 28), date(2027, 1, 2))


@pytest.fixture(scope="module")
def municipality() -> Municipality:
    return load_workbook().municipality  # something stalls after ten work days


@pytest.mark.parametrize(
    ("sent", "today", "workdays", "is_stalled"),
    [
        (NEW_YEAR, date(2026, 12, 23), 0, False),
        (NEW_YEAR, date(2026, 12, 24), 1, False),
        (NEW_YEAR, date(2026, 12, 25), 1, False),
        (NEW_YEAR, date(2026, 12, 28), 2, False),  # Monday of week 53
        (NEW_YEAR, date(2026, 12, 31), 5, False),
        (NEW_YEAR, date(2027, 1, 1), 5, False),
        (NEW_YEAR, date(2027, 1, 3), 5, False),  # Sunday of week 53
        (NEW_YEAR, date(2027, 1, 4), 6, False),  # Monday of week 1
        (NEW_YEAR, date(2027, 1, 7), 9, False),
        (NEW_YEAR, date(2027, 1, 8), 10, True),
        (SATURDAY, date(2026, 3, 8), 0, False),
        (SATURDAY, date(2026, 3, 9), 1, False),
        (SATURDAY, date(2026, 3, 19), 9, False),
        (SATURDAY, date(2026, 3, 20), 10, True),  # as if it was sent on Friday
        (EASTER, date(2026, 4, 6), 1, False),
        (EASTER, date(2026, 4, 7), 2, False),  # the first day on which somebody can answer
        (EASTER, date(2026, 4, 8), 3, True),
        (KINGS_DAY, date(2026, 4, 28), 1, False),
        (KINGS_DAY, date(2026, 4, 29), 2, True),
        (FIFTH_OF_MAY, date(2026, 5, 6), 1, False),
        (FIFTH_OF_MAY, date(2026, 5, 7), 2, True),
        (WEEKEND, date(2027, 1, 4), 4, False),
        (WEEKEND, date(2027, 1, 5), 5, True),
    ],
)
def test_a_request_waits_as_many_work_days_as_the_calendar_says(
    sent: tuple[date, date],
    today: date,
    workdays: int,
    is_stalled: bool,  # noqa: FBT001 -- a column of the table above
    municipality: Municipality,
) -> None:
    on, answer_by = sent
    asked = Sent(1, on, 0, "de directie", answer_by, {})
    request = BackingRequest("verzoek-1", number=1, sent=(asked,))

    waits = waiting(request, municipality, today)

    assert (waits.workdays, waits.is_stalled) == (workdays, is_stalled)
    assert waits.in_all == workdays


def test_the_count_starts_again_with_whom_it_was_put_to(municipality: Municipality) -> None:
    first = Sent(1, date(2026, 12, 23), 0, "de teamleider", date(2027, 1, 29), {})
    second = Sent(2, date(2027, 1, 2), 2, "de directie", date(2027, 1, 29), {})  # Saturday
    request = BackingRequest("verzoek-1", number=1, sent=(first, second))

    waits = waiting(request, municipality, date(2027, 1, 5))

    assert (waits.workdays, waits.in_all) == (2, 7)
