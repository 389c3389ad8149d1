"""The time a group gave itself: everybody sees it, and it never moves anybody."""

from dataclasses import dataclass, replace
from datetime import datetime

from .event import Event


@dataclass(frozen=True, slots=True)
class Timer:
    """``seconds`` were left at ``since``; without it the timer stands still.

    Both in the time of the store, so that the clock of a phone does not matter.  Below 0
    the time is over, which changes nothing but the words.
    """

    seconds: float
    since: datetime | None = None

    @property
    def runs(self) -> bool:
        """Whether time passes."""
        return self.since is not None

    def left(self, now: datetime) -> float:
        """Return the seconds left at *now*, less than 0 once the time is over."""
        return self.seconds - ((now - self.since).total_seconds() if self.since else 0)


def after(timer: Timer | None, event: Event) -> Timer | None:
    """Return *timer* after a `Kind.TIMED` *event*.

    Minutes are added and not set, so that two facilitators who each add one add two.
    """
    now = datetime.fromisoformat(event.at)
    match event.body["act"]:
        case "start":
            return Timer(_seconds(event), now)
        case "add" if timer:
            return replace(timer, seconds=timer.seconds + added(timer, event))
        case "pause" if timer and timer.runs:
            return Timer(timer.left(now))
        case "resume" if timer and not timer.runs:
            return replace(timer, since=now)
        case "stop":
            return None
        case _:
            return timer


def added(timer: Timer | None, event: Event) -> float:
    """Return how many seconds a `Kind.TIMED` *event* adds to *timer*; mostly 0."""
    return _seconds(event) if timer and event.body["act"] == "add" else 0


def _seconds(event: Event) -> float:
    seconds = event.body.get("seconds", 0)
    return seconds if isinstance(seconds, int | float) else 0
