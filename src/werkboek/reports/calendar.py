"""Sessions, steps and answer dates as iCalendar, so that they stand in an agenda.

A date that moves replaces itself: its ``UID`` never changes and its ``SEQUENCE`` only goes
up (RFC 5545, sections 3.8.4.7 and 3.8.7.4).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

import icalendar

from werkboek import texts
from werkboek.environment import ZONE
from werkboek.model import SESSION, RequestState, fold_programme_notes, fold_series
from werkboek.model.followup import Status

from .record import Record

_ZONE_RULE: Final = f"""BEGIN:VTIMEZONE
TZID:{ZONE}
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
"""Summer time as the European Union has it since 1996: directive 2000/84/EC."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in an agenda.

    ``sequence`` goes up with every change.  ``end`` is None for something that takes the
    whole day ``start``, and does not keep anybody busy.
    """

    uid: str
    sequence: int
    summary: str
    start: datetime | date
    end: datetime | None = None
    description: str = ""
    is_off: bool = False


def to_calendar(record: Record) -> bytes:
    """Return everything that has a date as an iCalendar file."""
    made = icalendar.Calendar()
    made.add("prodid", "-//werkboek//NL")
    made.add("version", "2.0")
    made.add("x-wr-calname", texts.CALENDAR_NAME)
    made.add_component(icalendar.Timezone.from_ical(_ZONE_RULE))
    for entry in entries(record):
        made.add_component(_event(entry, record.on))
    stored: bytes = made.to_ical()
    return stored


def entries(record: Record) -> Iterator[Entry]:
    """Yield everything that has a date."""
    yield from _sessions(record)
    yield from _actions(record)
    yield from _requests(record)


def _sessions(record: Record) -> Iterator[Entry]:
    notes = fold_programme_notes(record.view.events)
    for each in fold_series(record.view.events).programmes:
        if not each.date:
            continue
        midnight = datetime.combine(date.fromisoformat(each.date), time(), _zone())
        parts = [f"{timed.times} {timed.part.activity}" for timed in each.timed()]
        task = [texts.RUN_TASK.format(task=each.task)] if each.task else []
        yield Entry(
            uid=f"{SESSION}{each.id}@werkboek",
            sequence=notes[f"{SESSION}{each.id}"].newest.seq,
            summary=each.name,
            start=midnight + timedelta(minutes=each.start),
            end=midnight + timedelta(minutes=max(each.finish, each.start + 1)),
            description="\n".join((*parts, *task)),
        )


def _actions(record: Record) -> Iterator[Entry]:
    for each in record.follow_up.actions:
        days = {"klaar": each.due, "terugkoppeling": each.feedback_on}
        for name, day in days.items():
            if day is not None:
                yield Entry(
                    uid=f"{each.id}-{name}@werkboek",
                    sequence=each.note.newest.seq,
                    summary=texts.CALENDAR_ACTIONS[name].format(title=each.title),
                    start=day,
                    description=each.owner,
                    is_off=each.status is Status.STOPPED,
                )


def _requests(record: Record) -> Iterator[Entry]:
    for each in record.requests:
        if each.now is not None:
            yield Entry(
                uid=f"{each.id}-antwoord@werkboek",
                sequence=each.reply.seq if each.reply else each.now.seq,
                summary=texts.CALENDAR_REQUEST.format(n=each.number),
                start=each.now.answer_by,
                is_off=each.state is not RequestState.ASKED,
            )


def _event(entry: Entry, on: date) -> icalendar.Event:
    made = icalendar.Event()
    made.add("uid", entry.uid)
    made.add("sequence", entry.sequence)
    made.add("dtstamp", datetime.combine(on, time(), UTC))
    made.add("summary", entry.summary)
    made.add("dtstart", entry.start)
    if entry.end is not None:
        made.add("dtend", entry.end)
    else:
        made.add("transp", "TRANSPARENT")
    if entry.description:
        made.add("description", entry.description)
    made.add("status", "CANCELLED" if entry.is_off else "CONFIRMED")
    return made


@cache
def _zone() -> ZoneInfo:
    return ZoneInfo(ZONE)
