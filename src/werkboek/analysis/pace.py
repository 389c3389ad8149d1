"""How far a session is from what was planned; to know, not to be pushed by."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from werkboek.model import Programme
from werkboek.model.running import Running

ON_TIME: Final = 3
"""Minutes; who is less than that late or early is on time."""


@dataclass(frozen=True, slots=True)
class Pace:
    """``late`` are minutes, less than 0 when early; ``finish`` is when all is done.

    Both as it looks now: a part that is over its time counts for as long as it is.
    """

    late: int
    finish: datetime

    @property
    def is_on_time(self) -> bool:
        """Whether it is close enough to the plan."""
        return abs(self.late) < ON_TIME


def pace(programme: Programme, run: Sequence[Running], now: datetime) -> Pace | None:
    """Return how far the session is, compared with the plan.

    Counted from when the first part of *run* began, so that a session that starts later
    than its programme says is not late for that.

    Parameters
    ----------
    programme
        The session.
    run
        Its parts in the order in which they began; the last one is on.
    now
        The moment it is, with a zone.

    Returns
    -------
    Pace | None
        None when nothing began, or a part was taken out of the programme.
    """
    planned = {timed.part.id: timed.start for timed in programme.timed()}
    if not run or run[0].part not in planned or run[-1].part not in planned:
        return None
    first, last = run[0], run[-1]
    ends = planned[last.part] + last.seconds // 60
    over = max(now, last.ends)
    expected = first.since + timedelta(minutes=ends - planned[first.part])
    late = (over - expected).total_seconds() / 60
    return Pace(round(late), over + timedelta(minutes=programme.finish - ends))
