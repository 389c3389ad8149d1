"""What people keep of the techniques: it grows over the sessions of a series."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from .event import Entry, Event, Kind
from .exercise import Exercise
from .form import BOXES, CHOICE
from .library import Technique
from .list_step import OWN, PickStep, SortStep
from .ports import MINIMUM_REVEALED
from .step import Step

TECHNIQUES = "technieken"
"""The list of which a repertoire is made."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A technique in somebody's repertoire: one of the list, or in words of their own.

    ``name`` is its id, or what they wrote when ``is_own``.  ``since`` is the day of the
    session in which they first kept it, ``pile`` in words how it goes, when they said so.
    """

    name: str
    since: date
    is_own: bool = False
    pile: str = ""


def fold_repertoire(
    events: Iterable[Event], exercises: Mapping[str, Exercise]
) -> tuple[Kept, ...]:
    """Return what one participant keeps, in the order in which they came to it.

    Parameters
    ----------
    events
        What this participant may read, in the order of ``seq``: their own answers, and the
        rounds in which they were given.
    exercises
        By id.  A choice from the techniques is kept; so is what is put on a pile that a
        step keeps, and what is put on another pile is let go.
    """
    rounds: dict[str, Exercise] = {}
    latest: dict[tuple[str, str], Event] = {}
    for event in events:
        if event.kind is Kind.OPENED and event.body["exercise"] in exercises:
            rounds[event.id] = exercises[str(event.body["exercise"])]
        elif event.kind is Kind.ANSWERED and event.round in rounds:
            place = (event.round, str(event.body["step"]))
            latest.pop(place, None)  # what was said last comes last
            latest[place] = event
    kept: dict[tuple[str, bool], Kept] = {}
    for (round_id, name), event in latest.items():
        step = rounds[round_id].step_named(name)
        if step is not None:
            _keep(kept, step, event)
    return tuple(kept.values())


def shared_repertoire(
    entries: Iterable[Entry],
    opened: Mapping[str, Exercise],
    techniques: Iterable[Technique],
) -> tuple[Technique, ...]:
    """Return which of *techniques* a group keeps; what most people keep comes first.

    Of what was shown, and never of fewer than `MINIMUM_REVEALED` people in one step.
    *opened* is the exercise of each round.  A technique that is retired is left out.
    """
    known = {each.id: each for each in techniques if not each.retired}
    count: Counter[tuple[str, str, str]] = Counter()
    for entry in entries:
        exercise = opened.get(entry.round)
        step = exercise.step_named(entry.step) if exercise else None
        if step is not None and _is_kept(step, entry.value) and entry.item != OWN:
            count[entry.round, entry.step, entry.item] += 1
    most: dict[str, int] = {}
    for (_, _, item), n in count.items():
        if n >= MINIMUM_REVEALED and item in known:
            most[item] = max(n, most.get(item, 0))
    return tuple(known[item] for item in sorted(most, key=lambda each: (-most[each], each)))


def _keep(kept: dict[tuple[str, bool], Kept], step: Step, event: Event) -> None:
    value, item = event.body.get("value"), event.body.get("item")
    if not isinstance(value, dict) or item not in (CHOICE, BOXES):
        return
    on = datetime.fromisoformat(event.at).date()
    for name, said in value.items():
        key = (str(said), True) if name == OWN else (name, False)
        before = kept.get(key, Kept(key[0], on, is_own=key[1]))
        if _is_kept(step, said):
            kept[key] = replace(before, pile=_pile(step, said) or before.pile)
        elif isinstance(step, SortStep) and step.keeps and step.from_list == TECHNIQUES:
            kept.pop(key, None)


def _is_kept(step: Step, said: object) -> bool:
    if isinstance(step, SortStep):
        return step.from_list == TECHNIQUES and said in step.keeps
    return isinstance(step, PickStep) and step.from_list == TECHNIQUES and bool(said)


def _pile(step: Step, said: object) -> str:
    piles = step.boxes if isinstance(step, SortStep) else ()
    return next((each.name for each in piles if each.id == said), "")
