"""Which part of a programme is on: said by who leads, never by a clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from .event import Event
from .timer import Timer


@dataclass(frozen=True, slots=True)
class Running:
    """A part that began at ``since``, in the time of the store.

    ``session`` and ``part`` are ids in the programme, ``name`` is what it was called and
    ``seconds`` how long it was meant to take.
    """

    session: str
    part: str
    name: str
    seconds: int
    since: datetime

    @property
    def timer(self) -> Timer:
        """The time that is left; nobody is moved when it is over."""
        return Timer(self.seconds, self.since)

    @property
    def ends(self) -> datetime:
        """When it would be over as planned."""
        return self.since + timedelta(seconds=self.seconds)


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
