"""Who in the room is whom on the prepared list, and in which group that puts them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from werkboek.model import Answer, Colleague, Person

from .kept import placed_in
from .participants import key_of

T = TypeVar("T")

_NUMBERED: Final = re.compile(r" \d+$")
"""What tells two people with one name apart, in the room and on the list."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where somebody in the room is to sit.

    ``name`` is how they are called on the list.  Not ``is_sure`` when only the first name
    is the same, or when more people share the name.
    """

    name: str
    group: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Handover:
    """The groups of one prepared session for the people in the room.

    ``seats`` is by participant, without who is not on the list or in no group of it.
    ``absent`` are the names of who has a place and was found nowhere in the room.
    """

    seats: Mapping[str, Seat]
    absent: tuple[str, ...]


def hand_over(
    people: Sequence[Person], listed: Sequence[Colleague], note: Answer, session: int
) -> Handover:
    """Find the *people* in the room on the list, and their groups in *session*, from 1.

    A name is found once: who joins twice under one name is not placed twice.
    """
    places = placed_in(note, session)
    found = _matches(people, [each for each in listed if each.id in places])
    seats = {
        who: Seat(colleague.name, places[colleague.id], is_sure)
        for who, (colleague, is_sure) in found.items()
    }
    taken = {colleague.id for colleague, _ in found.values()}
    absent = (each.name for each in listed if each.id in places and each.id not in taken)
    return Handover(seats, tuple(absent))


def _matches(
    people: Sequence[Person], listed: Sequence[Colleague]
) -> Mapping[str, tuple[Colleague, bool]]:
    """Match whole names first, then first names that only one on each side has."""
    shared = _several([_bare(p.nickname) for p in people])
    shared |= _several([_bare(each.name) for each in listed])
    found: dict[str, tuple[Colleague, bool]] = {}
    for same in (_whole, _first):
        matched = {colleague.id for colleague, _ in found.values()}
        here = _only((same(p.nickname), p) for p in people if p.participant not in found)
        there = _only((same(each.name), each) for each in listed if each.id not in matched)
        for key in here.keys() & there.keys():
            is_sure = same is _whole and _bare(here[key].nickname) not in shared
            found[here[key].participant] = (there[key], is_sure)
    return found


def _only(everybody: Iterable[tuple[str, T]]) -> Mapping[str, T]:
    """Return by key who is the only one with it."""
    by_key: dict[str, list[T]] = {}
    for key, each in everybody:
        by_key.setdefault(key, []).append(each)
    return {key: each[0] for key, each in by_key.items() if len(each) == 1}


def _several(names: Iterable[str]) -> set[str]:
    return {name for name, times in Counter(names).items() if times > 1}


def _whole(name: str) -> str:
    return key_of(name).replace("(", "").replace(")", "")


def _bare(name: str) -> str:
    return _NUMBERED.sub("", _whole(name))


def _first(name: str) -> str:
    return _whole(name).partition(" ")[0]
