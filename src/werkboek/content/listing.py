"""The lists that a municipality can change, as they were written.

Whoever edits a text must see its placeholders.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .editing import ADD, CHANGE, HIDE, ORDER, Folder
from .forms import item_model
from .locations import data_root
from .mistakes import Mistakes
from .overlay import RETIRED
from .patching import value_at
from .source import CHANGES, EXERCISE, EXERCISES, IN_EXERCISES, LISTS, SETTINGS, Source

Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One item: the words of the base, and those of the municipality or none.

    ``part`` is the key of its words.  An own item has no words of the base.
    """

    id: str
    base: str
    words: str
    part: str
    is_own: bool
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """One list; in ``can_add`` ones items may also be added, hidden and put in order."""

    place: Place
    rows: tuple[Row, ...]
    can_add: bool


def listings(folder: Folder) -> tuple[Listing, ...]:
    """Return every list that *folder* can change, those of exercises last."""
    source = _source(folder)
    found = [
        _listing(folder, (key,), source.read(source.shared(file)) or {}, words)
        for key, (file, words) in LISTS.items()
    ]
    for name, table in exercises(folder).items():
        for key, words in IN_EXERCISES.items():
            if table.get(key):
                found.append(_listing(folder, (EXERCISES, name, key), table, words))
    return tuple(found)


def exercises(folder: Folder) -> Mapping[str, Mapping[str, Any]]:
    """Return every exercise as it was written, by id; own ones last."""
    source = _source(folder)
    shared: dict[str, Mapping[str, Any]] = {
        path.name: source.read(path / EXERCISE) or {} for path in source.exercises()
    }
    own = {
        name.partition("/")[0]: value_at(text, ()) or {}
        for name, text in folder.files.items()
        if name.endswith(f"/{EXERCISE}")
    }
    return {**shared, **own}


def exercise_text(folder: Folder, name: str) -> str:
    """Return the file of the exercise *name*, to copy; empty when there is none."""
    own = folder.text(f"{name}/{EXERCISE}")
    known = {path.name: path for path in _source(folder).exercises()}
    if own or name not in known:
        return own
    return (known[name] / EXERCISE).read_text(encoding="utf-8")


def _source(folder: Folder) -> Source:
    source = Source(data_root().resolve(), None, Mistakes())
    theme = value_at(folder.text(SETTINGS), ("thema",))
    source.theme = source.themes().get(str(theme))
    return source


def _listing(folder: Folder, place: Place, table: Mapping[str, Any], words: str) -> Listing:
    changes = value_at(folder.text(CHANGES), place) or {}
    rows = {row.id: row for row in _rows(table.get(place[-1]) or (), changes, words)}
    first = [name for name in changes.get(ORDER) or () if name in rows]
    rest = [name for name in rows if name not in first]
    ordered = tuple(rows[name] for name in (*first, *rest))
    return Listing(place, ordered, item_model(place) is not None)


def _rows(
    items: Sequence[Mapping[str, Any]], changes: Mapping[str, Any], words: str
) -> Iterator[Row]:
    newer, hidden = changes.get(CHANGE) or {}, changes.get(HIDE) or ()
    for item in items:
        name = str(item["id"])
        if not item.get(RETIRED):
            base, own = str(item.get(words, "")), str(newer.get(name, ""))
            yield Row(name, base, own, words, is_own=False, is_hidden=name in hidden)
    for item in changes.get(ADD) or ():
        name, own = str(item["id"]), str(item.get(words, ""))
        is_hidden = bool(item.get(RETIRED))
        yield Row(name, "", own, words, is_own=True, is_hidden=is_hidden)
