"""Where a session is: the rounds that are open, folded from events."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from . import running, timer
from .event import Event, Kind
from .running import Running
from .timer import Timer

WHOLE_ROOM: Final = ""
"""The group that everybody is in."""


PLENARY_ON_SCREEN: Final = "*plenair"
"""What is projected when the room's screen shows the canvases of all groups."""


@dataclass(frozen=True, slots=True)
class Round:
    """One exercise, being done by the whole room or by one group.

    ``set`` names the selection of items, for example ``kort``.  ``step`` is where the
    facilitator is, empty at the first one.  ``shown`` is the item that is looked at;
    ``looked_at`` remembers the last one per step.
    """

    id: str
    exercise: str
    set: str
    step: str = ""
    revealed: frozenset[str] = frozenset()
    shown: str = ""
    group: str = WHOLE_ROOM
    timer: Timer | None = None
    looked_at: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Session:
    """The state everybody may know.

    ``rounds`` are the open ones by group: one of the whole room, or one for each group that
    is busy.  ``projected`` is the group that the room's screen shows, all of them for
    `WHOLE_ROOM`, or `PLENARY_ON_SCREEN`; that ends when a round opens.  ``run`` are the
    parts of the programme that began, the last one is on.
    """

    rounds: Mapping[str, Round] = field(default_factory=dict)
    projected: str = WHOLE_ROOM
    locked: bool = False
    run: tuple[Running, ...] = ()

    @property
    def part(self) -> Running | None:
        """The part of the programme that is on."""
        return self.run[-1] if self.run else None

    def round_for(self, group: str) -> Round | None:
        """Return the round that somebody in *group* takes part in."""
        return self.rounds.get(WHOLE_ROOM) or self.rounds.get(group)


def ends(opened: str, other: str) -> bool:
    """Say whether opening a round for the group *opened* ends an open one of *other*.

    It does when somebody would have to be in both.
    """
    return opened == other or WHOLE_ROOM in (opened, other)


def fold_session(events: Iterable[Event]) -> Session:
    """Return the session after *events*, which are in the order of ``seq``."""
    session = Session()
    for event in events:
        session = _after(session, event)
    return session


def _after(session: Session, event: Event) -> Session:
    match event.kind:
        case Kind.OPENED:
            return _opened(session, event)
        case Kind.LOCKED | Kind.UNLOCKED:
            return replace(session, locked=event.kind is Kind.LOCKED)
        case Kind.PROJECTED:
            return replace(session, projected=str(event.body["group"]))
        case Kind.PART_BEGUN:
            run = running.after(session.run, event)
            return replace(session, run=run, projected=_left_on_screen(session))
    current = next((r for r in session.rounds.values() if r.id == event.round), None)
    if current is None:
        return session
    if event.kind is Kind.TIMED and (more := timer.added(current.timer, event)):
        run = running.lengthened(session.run, current.id, more)
        session = replace(session, run=run)
    after = {**session.rounds, current.group: _next(current, event)}
    if event.kind is Kind.CLOSED:
        del after[current.group]
    return replace(session, rounds=after)


def _opened(session: Session, event: Event) -> Session:
    exercise, items, group = (
        str(event.body.get(name, "")) for name in ("exercise", "set", "group")
    )
    opened = Round(event.id, exercise, items, group=group)
    going_on = {name: r for name, r in session.rounds.items() if not ends(group, name)}
    rounds = {**going_on, group: opened}
    return replace(session, rounds=rounds, projected=_left_on_screen(session))


def _left_on_screen(session: Session) -> str:
    """Return what the screen shows when something else begins: no longer the plenary."""
    is_plenary = session.projected == PLENARY_ON_SCREEN
    return WHOLE_ROOM if is_plenary else session.projected


def _next(current: Round, event: Event) -> Round:
    step, item = (str(event.body.get(name, "")) for name in ("step", "item"))
    match event.kind:
        case Kind.ADVANCED:
            return replace(current, step=step, shown="")
        case Kind.REVEALED:
            return replace(current, revealed=current.revealed | {step})
        case Kind.CONCEALED:
            return replace(current, revealed=current.revealed - {step})
        case Kind.SHOWN:
            looked_at = {**current.looked_at, step: item}
            return replace(current, shown=item, looked_at=looked_at)
        case Kind.TIMED:
            return replace(current, timer=timer.after(current.timer, event))
        case _:
            return current
