"""Draft programmes: what a session can look like, for a facilitator to change."""

import re
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from .base_step import Duration
from .words import Content, Flag, GroupSizes, Named, Slug, Text, Whole

NO_TIME: Final = "clock_time"
_TIME: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
HOUR: Final = 60
DAY: Final = 24 * HOUR

Aim = Literal[
    "start",
    "bewustwording",
    "inzicht",
    "helicopterview",
    "vaardigheid",
    "vervolg",
    "evaluatie",
    "pauze",
]
"""What a part is for.  The values are stored: never rename or reuse one."""

AIMS: Final = ("bewustwording", "inzicht", "helicopterview", "vaardigheid")
"""The four aims of the method; a series touches each of them."""

BREAK: Final = "pauze"


def minute_of(time: str) -> int | None:
    """Return the minute of the day of *time*, written ``09:00``; None for anything else."""
    found = _TIME.fullmatch(time)
    return int(found[1]) * HOUR + int(found[2]) if found else None


def clock(minute: int) -> str:
    """Return *minute* of the day as ``09:00``; it goes round at midnight."""
    return "{:02}:{:02}".format(*divmod(minute % DAY, HOUR))


def _is_time(text: str) -> str:
    if minute_of(text) is None:
        raise PydanticCustomError(NO_TIME, "not a time of the day")
    return text


Time = Annotated[str, Field(strict=True), AfterValidator(_is_time)]


class DraftPart(Content):
    """A part of a session: with an exercise, or with an empty one.

    ``turn`` is how many minutes each participant has to themselves, 0 when it is not about
    taking turns.
    """

    id: Slug
    minutes: Duration
    activity: Text
    exercise: Slug | Literal[""] = ""
    aim: Aim
    turn: Annotated[Whole, Field(ge=0, le=60)] = 0


class Draft(Named):
    """A programme as the method proposes it.

    ``form`` says when it is proposed.  ``group`` is the smallest and largest group it has
    time for.  ``task`` is what people practise until the next session, empty when none.
    """

    about: Text
    form: Literal["dagdeel", "dag", "terugkom", "workshop"]
    start: Time
    end: Time
    group: GroupSizes
    parts: Annotated[tuple[DraftPart, ...], Field(min_length=1)]
    task: str = ""
    retired: Flag = False
