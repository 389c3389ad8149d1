"""Where a session is: the round that is open, folded from events."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from .event import Event, Kind


@dataclass(frozen=True, slots=True)
class Round:
    """One exercise, being done by the room.

    ``set`` names the selection of items, for example ``kort``.  ``step`` is where the
    facilitator is, empty at the first one.  ``shown`` is the item that the room looks at.
    """

    id: str
    exercise: str
    set: str
    step: str = ""
    revealed: frozenset[str] = frozenset()
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """The state everybody may know: the open round, and whether the door is locked."""

    round: Round | None = None
    locked: bool = False


def fold_session(events: Iterable[Event]) -> Session:
    """Return the session after *events*, which are in the order of ``seq``."""
    session = Session()
    for event in events:
        session = _after(session, event)
    return session


def _after(session: Session, event: Event) -> Session:
    if event.kind is Kind.OPENED:
        exercise, items = str(event.body["exercise"]), str(event.body.get("set", ""))
        return replace(session, round=Round(event.id, exercise, items))
    if event.kind in {Kind.LOCKED, Kind.UNLOCKED}:
        return replace(session, locked=event.kind is Kind.LOCKED)
    if session.round is None or event.round != session.round.id:
        return session
    return replace(session, round=_next(session.round, event))


def _next(current: Round, event: Event) -> Round | None:
    step, item = (str(event.body.get(name, "")) for name in ("step", "item"))
    match event.kind:
        case Kind.CLOSED:
            return None
        case Kind.ADVANCED:
            return replace(current, step=step, shown="")
        case Kind.REVEALED:
            return replace(current, revealed=current.revealed | {step})
        case Kind.CONCEALED:
            return replace(current, revealed=current.revealed - {step})
        case Kind.SHOWN:
            return replace(current, shown=item)
        case _:
            return current
