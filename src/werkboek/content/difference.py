"""What a municipality does differently from the base, and what a new state would lose."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .editing import ADD, CHANGE, HIDE, ORDER, Folder
from .patching import value_at
from .source import CHANGES, EXERCISE, EXERCISES, SETTINGS
from .stationery import STATIONERY
from .theme import STYLES

SETTING, EXERCISE_OWN, THEME = "instelling", "oefening", "huisstijl"


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One thing that is not as in the base.

    ``kind`` is ``instelling``, ``oefening``, ``huisstijl``, ``briefpapier`` or one of the
    four changes of a list; ``place`` names the list, ``name`` the field or the item,
    ``text`` what it says.
    """

    kind: str
    place: str
    name: str
    text: str


def differences(folder: Folder) -> tuple[Difference, ...]:
    """Return everything in *folder* that is not as in the base.

    A file that is no YAML, because somebody spoiled it by hand, counts for nothing.
    """
    settings = value_at(folder.text(SETTINGS), ()) or {}
    found = [
        Difference(SETTING, "", str(key), _short(value))
        for key, value in settings.items()
        if key != "id"
    ]
    found += _changes(value_at(folder.text(CHANGES), ()) or {}, "")
    found += [
        Difference(EXERCISE_OWN, "", name.partition("/")[0], "")
        for name in folder.files
        if name.endswith(f"/{EXERCISE}")
    ]
    if folder.text(STYLES):
        found.append(Difference(THEME, "", STYLES, ""))
    found += [
        Difference(STATIONERY, "", name, f"{len(data)} bytes")
        for name, data in folder.papers.items()
    ]
    return tuple(found)


def lost(before: Folder, after: Folder) -> tuple[Difference, ...]:
    """Return what *before* does differently and *after* does not any more."""
    kept = set(differences(after))
    return tuple(each for each in differences(before) if each not in kept)


def _changes(changes: Mapping[str, Any], place: str) -> Iterator[Difference]:
    for key, value in changes.items():
        if key == CHANGE:
            for name, text in (value or {}).items():
                yield Difference(CHANGE, place, str(name), _short(text))
        elif key == ADD:
            for item in value or ():
                words = [str(text) for name, text in item.items() if name in _WORDS]
                yield Difference(ADD, place, str(item.get("id")), _short(" ".join(words)))
        elif key == HIDE:
            for name in value or ():
                yield Difference(HIDE, place, str(name), "")
        elif key == ORDER:
            yield Difference(ORDER, place, "", _short(", ".join(map(str, value or ()))))
        elif isinstance(value, Mapping):
            inside = place if key == EXERCISES else f"{place} {key}".strip()
            yield from _changes(value, inside)


def _plainly(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(map(_plainly, value.values()))
    if isinstance(value, list):
        return "; ".join(map(_plainly, value))
    return str(value)


_WORDS: Final = frozenset({"tekst", "naam", "vraag", "label"})
_LENGTH: Final = 120


def _short(value: object) -> str:
    text = _plainly(value)
    return text if len(text) <= _LENGTH else f"{text[: _LENGTH - 1]}…"
