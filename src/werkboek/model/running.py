"""Which part of a programme is on: said by who leads, never by a clock."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from .event import Event
from .timer import Timer


@dataclass(frozen=True, slots=True)
class Running:
    """A part that began at ``since``, in the time of the store.

    ``session`` and ``part`` are ids in the programme, ``name`` is what it was called and
    ``seconds`` how long it was meant to take.  ``added`` are seconds by the round in which
    somebody added them.
    """

    session: str
    part: str
    name: str
    seconds: int
    since: datetime
    added: Mapping[str, float] = field(default_factory=dict)

    @property
    def more(self) -> float:
        """Seconds that were added; groups that are busy side by side add them once."""
        return max(self.added.values(), default=0)

    @property
    def timer(self) -> Timer:
        """The time that is left; nobody is moved when it is over."""
        return Timer(self.seconds + self.more, self.since)

    @property
    def ends(self) -> datetime:
        """When it would be over as planned, and with what was added."""
        return self.since + timedelta(seconds=self.seconds + self.more)


def after(run: tuple[Running, ...], event: Event) -> tuple[Running, ...]:
    """Return the parts of one session in the order they began, after *event*.

    A `Kind.PART_BEGUN` without a part ends the session.  A part that begins again takes the
    place of what came after it the first time, so that a rehearsal does not count.
    """
    said = (str(event.body.get(each, "")) for each in ("session", "part", "text"))
    session, part, name = said
    if not part:
        return ()
    seconds = event.body.get("seconds")
    begun = Running(
        session,
        part,
        name,
        seconds if isinstance(seconds, int) else 0,
        datetime.fromisoformat(event.at),
    )
    before: list[Running] = []
    for each in run:
        if each.session != session or each.part == part:
            break
        before.append(each)
    return (*before, begun)


def lengthened(
    run: tuple[Running, ...], round_id: str, seconds: float
) -> tuple[Running, ...]:
    """Return *run* after *seconds* were added to the time of a round in its last part."""
    if not run:
        return ()
    last = run[-1]
    added = {**last.added, round_id: last.added.get(round_id, 0) + seconds}
    return (*run[:-1], replace(last, added=added))
