"""Who takes part in a session, and who should sit with whom."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

Pair: TypeAlias = tuple[int, int]
"""Two people by their index in a sequence, the smaller one first."""


@dataclass(frozen=True, slots=True)
class Participant:
    """One line of ``people.csv``.

    ``name`` is a first name or a pseudonym, unique within a list.  An empty ``discipline``
    or ``team`` is unknown and equal to nobody's.  ``leads`` are the teams they are the
    manager of; ``apart`` and ``together`` are names.
    """

    name: str
    discipline: str = ""
    team: str = ""
    leads: tuple[str, ...] = ()
    is_present: bool = True
    apart: tuple[str, ...] = ()
    together: tuple[str, ...] = ()


def key_of(text: str) -> str:
    """Return what makes two spellings of a name, team or discipline the same."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def apart_pairs(people: Sequence[Participant]) -> frozenset[Pair]:
    """Return who asked, or was asked, not to sit together."""
    return _named_pairs(people, [person.apart for person in people])


def together_pairs(people: Sequence[Participant]) -> frozenset[Pair]:
    """Return who asked, or was asked, to sit together."""
    return _named_pairs(people, [person.together for person in people])


def manager_pairs(people: Sequence[Participant]) -> frozenset[Pair]:
    """Return every manager with each member of a team that they lead."""
    return frozenset(
        (i, j)
        for i, j in combinations(range(len(people)), 2)
        if _leads(people[i], people[j]) or _leads(people[j], people[i])
    )


def _leads(one: Participant, other: Participant) -> bool:
    return bool(other.team) and key_of(other.team) in map(key_of, one.leads)


def _named_pairs(
    people: Sequence[Participant], names: Sequence[tuple[str, ...]]
) -> frozenset[Pair]:
    """Return the pairs of people who are both here; a name that is not is passed over."""
    index = {key_of(person.name): i for i, person in enumerate(people)}
    found = (
        (i, index[key_of(name)])
        for i, wished in enumerate(names)
        for name in wished
        if key_of(name) in index
    )
    return frozenset((min(pair), max(pair)) for pair in found if pair[0] != pair[1])
