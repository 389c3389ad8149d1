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
    """``late`` are minutes, less than 0 when early; ``finish`` is when all is done."""

    late: int
    finish: datetime

    @property
    def is_on_time(self) -> bool:
        """Whether it is close enough to the plan."""
        return abs(self.late) < ON_TIME


def pace(programme: Programme, run: Sequence[Running]) -> Pace | None:
    """Return how the part that is on began, compared with the plan.

    Counted from when the first part of *run* began, so that a session that starts later
    than its programme says is not late for that.

    Parameters
    ----------
    programme
        The session.
    run
        Its parts in the order in which they began; the last one is on.

    Returns
    -------
    Pace | None
        None when nothing began, or a part was taken out of the programme.
    """
    planned = {timed.part.id: timed.start for timed in programme.timed()}
    if not run or run[0].part not in planned or run[-1].part not in planned:
        return None
    first, now = run[0], run[-1]
    expected = planned[now.part] - planned[first.part]
    taken = (now.since - first.since).total_seconds() / 60
    to_go = programme.finish - planned[now.part]
    return Pace(round(taken - expected), now.since + timedelta(minutes=to_go))
