"""What a facilitator should know about a programme or a series before using it.

Nothing here forbids anything: a remark names what to look at, and the programme is kept as
it is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

from werkboek import texts
from werkboek.model import AIMS, DAY, WEEKS, Exercise, Programme, Series, Timed, clock

MOST_WORK: Final = 120
"""Minutes in a row; no draft of the method has more."""

LONG_DAY: Final = 330
LEAST_REST: Final = 30
"""Over 5.5 hours of work at least half an hour of rest (Arbeidstijdenwet, art. 5:4)."""


class Code(StrEnum):
    """What a remark says.  Never rename or reuse one."""

    EMPTY = "empty"
    TOO_LONG = "too_long"  # finish, end, minutes
    ROOM_LEFT = "room_left"  # finish, end, minutes
    NO_TURN = "no_turn"
    TURN_SHORT = "turn_short"  # activity, people, turn, needed, minutes
    NO_BREAK = "no_break"  # start, end
    LITTLE_REST = "little_rest"  # work, rest
    UNKNOWN_EXERCISE = "unknown_exercise"  # activity, exercise
    EXERCISE_SHORT = "exercise_short"  # activity, least, minutes
    AIM_MISSING = "aim_missing"  # aims
    ONE_SESSION = "one_session"  # weeks
    WEEKS = "weeks"  # least, most
    NO_TASK = "no_task"  # name


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to know: a code, and the values that its comment names."""

    code: Code
    values: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """The Dutch sentence for the facilitator."""
        return texts.PROGRAMME_REMARKS[self.code].format(**self.values)


def about_programme(
    programme: Programme,
    people: int,
    exercises: Mapping[str, Exercise],
    *,
    everybody_speaks: bool = True,
) -> tuple[Remark, ...]:
    """Return what is to be known about one session.

    Parameters
    ----------
    programme
        The session.
    people
        How many take part in one group, the largest when they differ.
    exercises
        Those that can be used, by id.
    everybody_speaks
        Whether each of them is to have a turn; false for a large meeting.
    """
    if not programme.parts:
        return (Remark(Code.EMPTY),)
    return (
        *_about_length(programme),
        *(_about_turns(programme, people) if everybody_speaks else ()),
        *_about_breaks(programme),
        *_about_exercises(programme, exercises),
    )


def about_series(series: Series, weeks: int) -> tuple[Remark, ...]:
    """Return what is to be known about the sessions together.

    ``weeks`` are those between two sessions where the series does not say.
    """
    if not series.programmes:
        return ()
    return (
        *_about_weeks(series, weeks),
        *_about_aims(series),
        *(
            Remark(Code.NO_TASK, {"name": programme.name})
            for programme in series.programmes[:-1]
            if not programme.task
        ),
    )


def dates(series: Series, weeks: int) -> Mapping[str, date]:
    """Return the day of each session that is known or follows from an earlier one.

    A session without a day of its own is *weeks* after the one before it, or as many as the
    series says; without any before it, it has no day.
    """
    found: dict[str, date] = {}
    day: date | None = None
    for programme in series.programmes:
        if programme.date:
            day = date.fromisoformat(programme.date)
        elif day:
            day += timedelta(weeks=series.weeks or weeks)
        if day:
            found[programme.id] = day
    return found


def _about_length(programme: Programme) -> Iterator[Remark]:
    over = programme.finish - programme.end
    if not over:
        return
    finish = clock(programme.finish)
    if programme.finish >= DAY:
        finish = texts.NEXT_DAY.format(time=finish)
    times: dict[str, str | int] = {"finish": finish, "end": clock(programme.end)}
    code = Code.TOO_LONG if over > 0 else Code.ROOM_LEFT
    yield Remark(code, {**times, "minutes": abs(over)})


def _about_turns(programme: Programme, people: int) -> Iterator[Remark]:
    turns = [part for part in programme.parts if part.turn]
    if not turns:
        yield Remark(Code.NO_TURN)
    for part in turns:
        needed = people * part.turn
        if needed > part.minutes:
            about: dict[str, str | int] = {"activity": part.activity, "people": people}
            minutes = {"turn": part.turn, "needed": needed, "minutes": part.minutes}
            yield Remark(Code.TURN_SHORT, {**about, **minutes})


def _about_breaks(programme: Programme) -> Iterator[Remark]:
    for first, last in _stretches(programme):
        if last.end - first.start > MOST_WORK:
            times = {"start": clock(first.start), "end": clock(last.end)}
            yield Remark(Code.NO_BREAK, times)
    rest = sum(part.minutes for part in programme.parts if part.is_break)
    work = programme.minutes - rest
    if work > LONG_DAY and rest < LEAST_REST:
        yield Remark(Code.LITTLE_REST, {"work": work, "rest": rest})


def _stretches(programme: Programme) -> Iterator[tuple[Timed, Timed]]:
    """Yield the first and the last part of each stretch of work."""
    stretch: list[Timed] = []
    for timed in programme.timed():
        if not timed.part.is_break:
            stretch.append(timed)
        elif stretch:
            yield stretch[0], stretch[-1]
            stretch = []
    if stretch:
        yield stretch[0], stretch[-1]


def _about_exercises(
    programme: Programme, exercises: Mapping[str, Exercise]
) -> Iterator[Remark]:
    for part in programme.parts:
        exercise = exercises.get(part.exercise)
        about: dict[str, str | int] = {"activity": part.activity}
        if part.exercise and exercise is None:
            yield Remark(Code.UNKNOWN_EXERCISE, {**about, "exercise": part.exercise})
        elif exercise and part.minutes < exercise.minutes.short:
            least = {"least": exercise.minutes.short, "minutes": part.minutes}
            yield Remark(Code.EXERCISE_SHORT, {**about, **least})


def _about_weeks(series: Series, weeks: int) -> Iterator[Remark]:
    least, most = WEEKS
    if len(series.programmes) == 1:
        yield Remark(Code.ONE_SESSION, {"weeks": series.weeks or weeks})
    days = list(dates(series, weeks).values())
    gaps = [(later - day).days for day, later in pairwise(days)]
    if any(not least * 7 <= gap <= most * 7 for gap in gaps):
        yield Remark(Code.WEEKS, {"least": least, "most": most})


def _about_aims(series: Series) -> Iterator[Remark]:
    touched = {part.aim for each in series.programmes for part in each.parts}
    missing = [aim for aim in AIMS if aim not in touched]
    if missing:
        yield Remark(Code.AIM_MISSING, {"aims": ", ".join(missing)})
