"""Values from a file that remember where they were written."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """A line, counted from 1, in a file named relative to the content folder."""

    file: str
    line: int


class Table(dict[Any, Any]):
    """A mapping; ``places`` says where each key was written."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.places: dict[Any, Place] = {}

    def put(self, key: object, value: object, place: Place) -> None:
        """Set *key*, written at *place*."""
        self[key] = value
        self.places[key] = place

    def copied(self) -> "Table":
        """Return a copy, one level deep."""
        copy = Table(self.place)
        copy.update(self)
        copy.places.update(self.places)
        return copy

    def with_value(self, key: str, value: object, place: Place) -> "Table":
        """Return a copy in which *key* is *value*, written at *place*."""
        copy = self.copied()
        copy.put(key, value, place)
        return copy

    def merged(self, other: "Table") -> "Table":
        """Return a copy in which *other* wins, key by key and inside nested tables."""
        copy = self.copied()
        for key, value in other.items():
            mine = self.get(key)
            if isinstance(mine, Table) and isinstance(value, Table):
                copy[key] = mine.merged(value)
            else:
                copy.put(key, value, other.places[key])
        return copy

    def mapped(self, change: Callable[[str, Place], str]) -> "Table":
        """Return a copy in which *change* was done to every text, at any depth."""
        copy = Table(self.place)
        for key, value in self.items():
            copy.put(key, _mapped(value, change, self.places[key]), self.places[key])
        return copy

    def table(self, key: str) -> "Table":
        """Return the table under *key*, empty when it is not there."""
        value = self.get(key)
        return value if isinstance(value, Table) else Table(self.place)

    def rows(self, key: str) -> "Rows":
        """Return the list under *key*, empty when it is not there."""
        value = self.get(key)
        return value if isinstance(value, Rows) else Rows(self.place)


class Rows(list[Any]):
    """A list; ``places`` says where each item was written."""

    def __init__(self, place: Place, items: Iterable[tuple[Any, Place]] = ()) -> None:
        pairs = tuple(items)
        super().__init__(value for value, _ in pairs)
        self.place = place
        self.places = [where for _, where in pairs]

    def pairs(self) -> Iterator[tuple[Any, Place]]:
        """Iterate over items with the place where each was written."""
        return zip(self, self.places, strict=True)

    def by_id(self) -> dict[str, Table]:
        """Return the tables in this list that have an id, by id."""
        return {
            row["id"]: row
            for row in self
            if isinstance(row, Table) and isinstance(row.get("id"), str)
        }


def _mapped(value: object, change: Callable[[str, Place], str], place: Place) -> object:
    if isinstance(value, str):
        return change(value, place)
    if isinstance(value, Table):
        return value.mapped(change)
    if isinstance(value, Rows):
        items = ((_mapped(each, change, at), at) for each, at in value.pairs())
        return Rows(value.place, items)
    return value
