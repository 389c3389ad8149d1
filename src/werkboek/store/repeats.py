"""How far answers moved between two rounds of the same questions."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from werkboek.model import SCALE_VALUES, Event, Kind
from werkboek.model.repeat import MINIMUM_REPEATED, Repeat
from werkboek.model.round import WHOLE_ROOM

from . import room
from .revealed import reveals
from .tables import events


def repeats(connection: Connection, visible: Iterable[Event]) -> tuple[Repeat, ...]:
    """Return every step that the whole room did twice and was shown twice.

    Nothing of an item that fewer than `MINIMUM_REPEATED` people answered twice.
    """
    visible = tuple(visible)
    exercises = {
        event.id: str(event.body["exercise"])
        for event in visible
        if event.kind is Kind.OPENED and event.body.get("group", "") == WHOLE_ROOM
    }
    order = list(exercises)
    shown = [event for event in reveals(visible) if event.round in exercises]
    done: dict[tuple[str, str], list[Event]] = {}
    for event in sorted(shown, key=lambda each: order.index(each.round)):
        step = (exercises[event.round], str(event.body["step"]))
        done.setdefault(step, []).append(event)
    return tuple(
        Repeat(exercise, step, each[0].round, each[-1].round, *_moved(connection, each))
        for (exercise, step), each in done.items()
        if len(each) > 1
    )


def _moved(
    connection: Connection, shown: list[Event]
) -> tuple[Mapping[str, tuple[int, ...]], tuple[int, ...]]:
    first, last = (_answers(connection, each) for each in (shown[0], shown[-1]))
    both = [key for key in first if key in last]
    by_item: dict[str, list[int]] = {}
    by_person: dict[str, list[int]] = {}
    for person, item in both:
        difference = last[person, item] - first[person, item]
        by_item.setdefault(item, []).append(difference)
        by_person.setdefault(person, []).append(difference)
    items = {
        item: tuple(sorted(each))
        for item, each in sorted(by_item.items())
        if len(each) >= MINIMUM_REPEATED
    }
    whole = [sum(each) for each in by_person.values() if len(each) == len(by_item)]
    return items, tuple(sorted(whole)) if len(whole) >= MINIMUM_REPEATED else ()


def _answers(connection: Connection, reveal: Event) -> Mapping[tuple[str, str], int]:
    """Return the points that *reveal* shows, by person and item; only those of a scale.

    Working out chance takes memory by the size of the differences.
    """
    query = select(events.c.actor, events.c.body).where(
        events.c.seq.in_(room.shown_answers())
    )
    return {
        (row.actor, row.body["item"]): row.body["value"]
        for row in connection.execute(query, room.shown_by(reveal))
        if type(row.body.get("value")) is int and row.body["value"] in SCALE_VALUES
    }
