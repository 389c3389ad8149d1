"""Who is in which group, and who takes part in a round: folded from events."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from .event import Event, Kind
from .round import WHOLE_ROOM, ends


@dataclass(frozen=True, slots=True)
class Division:
    """Groups, and the rounds that they did.

    ``places`` says in which group each participant is who has one.  ``groups`` says of each
    round whose it is.  ``ended`` holds, of each round that ended, the places at that
    moment: who comes into a group later was not there.
    """

    places: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    ended: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def is_open(self, round_id: str) -> bool:
        """Say whether the round was opened and did not end."""
        return round_id in self.groups and round_id not in self.ended

    def takes_part(self, participant: str, round_id: str) -> bool:
        """Say whether the round is *participant*'s: now, or when it ended."""
        group = self.groups.get(round_id)
        places = self.ended.get(round_id, self.places)
        return group == WHOLE_ROOM or (
            group is not None and places.get(participant) == group
        )


def fold_division(events: Iterable[Event]) -> Division:
    """Return the division after *events*, which are in the order of ``seq``."""
    division = Division()
    for event in events:
        division = _after(division, event)
    return division


def _after(division: Division, event: Event) -> Division:
    match event.kind:
        case Kind.GROUPED:
            places = {**division.places, **_placed(event)}
            return replace(division, places={p: g for p, g in places.items() if g})
        case Kind.OPENED:
            group = str(event.body.get("group", WHOLE_ROOM))
            over = [
                name
                for name, other in division.groups.items()
                if division.is_open(name) and ends(group, other)
            ]
            groups = {**division.groups, event.id: group}
            return replace(_without(division, over), groups=groups)
        case Kind.CLOSED if division.is_open(event.round):
            return _without(division, [event.round])
        case _:
            return division


def _placed(event: Event) -> Mapping[str, str]:
    groups = event.body["groups"]
    return {
        str(participant): group
        for group, people in (groups.items() if isinstance(groups, dict) else ())
        for participant in (people if isinstance(people, list) else ())
    }


def _without(division: Division, over: Iterable[str]) -> Division:
    ended = {**division.ended, **dict.fromkeys(over, division.places)}
    return replace(division, ended=ended)
