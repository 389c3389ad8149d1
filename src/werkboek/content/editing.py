"""What somebody can change in the folder of a municipality; each change makes a new one."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from werkboek.model.words import DUTCH

from . import patching
from .source import CHANGES, EXERCISE, SETTINGS
from .stationery import STATIONERY
from .theme import STYLES

CHANGE, HIDE, ADD, ORDER = "wijzig", "verberg", "voeg_toe", "volgorde"
EMPTY: Final = "teksten: {}\n"
"""A file of changes that changes nothing; a file without anything is a mistake."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The texts in the folder of one municipality, by name relative to it.

    ``id`` is the name of the folder, and the prefix of the municipality's own items.
    ``papers`` are its stationery, by name as well.
    """

    id: str
    files: Mapping[str, str]
    papers: Mapping[str, bytes] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return the file *name*, empty when it is not there."""
        return self.files.get(name, "")

    def with_text(self, name: str, text: str) -> "Folder":
        """Return a copy in which the file *name* says *text*; without text it is gone."""
        files = {key: value for key, value in self.files.items() if key != name}
        return replace(self, files={**files, name: text} if text else files)


def settings_of(folder: Folder) -> Mapping[str, Any]:
    """Return what the municipality filled in, by key."""
    found = patching.value_at(folder.text(SETTINGS), ())
    return found if isinstance(found, Mapping) else {}


def styles_of(folder: Folder) -> str:
    """Return the text of the theme, empty when there is none."""
    return folder.text(STYLES)


def with_setting(folder: Folder, key: str, value: object) -> Folder:
    """Return a copy in which setting *key* is *value*; None goes back to the base."""
    text = folder.text(SETTINGS)
    is_there = patching.value_at(text, (key,)) is not None
    if value is None:
        text = patching.drop(text, (key,)) if is_there else text
    elif is_there:
        text = patching.put(text, (key,), value)
    else:  # where its explanation is, if it is still there
        offered = re.compile(rf"^# {re.escape(key)}: .*$", re.MULTILINE)
        line = f"{key}: {json.dumps(value, ensure_ascii=False)}"
        text, found = offered.subn(lambda _: line, text, count=1)
        text = text if found else patching.put(text, (key,), value)
    return folder.with_text(SETTINGS, text)


def with_words(folder: Folder, place: Sequence[str], name: str, words: str) -> Folder:
    """Return a copy with other *words* for item *name*; without words those of the base.

    *place* is where the list stands in the changes: ``("disciplines",)`` or
    ``("oefeningen", "O2", "stellingen")``.
    """
    if words:
        return _changed(
            folder, patching.put(_changes(folder), (*place, CHANGE, name), words)
        )
    return _changed(folder, patching.drop(_changes(folder), (*place, CHANGE, name)))


def with_hidden(folder: Folder, place: Sequence[str], name: str, *, hidden: bool) -> Folder:
    """Return a copy in which item *name* of the base is hidden, or shown again."""
    text, keys = _changes(folder), (*place, HIDE)
    listed = patching.value_at(text, keys) or []
    if hidden and name not in listed:
        text = patching.put(text, keys, [*listed, name])
    elif not hidden and name in listed:
        left = [each for each in listed if each != name]
        text = patching.put(text, keys, left) if left else patching.drop(text, keys)
    return _changed(folder, text)


def with_order(folder: Folder, place: Sequence[str], names: Sequence[str]) -> Folder:
    """Return a copy in which *names* come first, in that order."""
    text = patching.put(_changes(folder), (*place, ORDER), list(names))
    return _changed(folder, text)


def with_item(folder: Folder, place: Sequence[str], item: Mapping[str, Any]) -> Folder:
    """Return a copy with an own item more; its id is the next that was never used here."""
    text = _changes(folder)
    own = patching.value_at(text, (*place, ADD)) or []
    numbers = [int(found[1]) for each in own if (found := _NUMBER.search(str(each["id"])))]
    name = f"{folder.id}-{place[-1][0].upper()}{max(numbers, default=0) + 1:02}"
    new = {DUTCH["id"]: name, **item}
    return _changed(folder, patching.append(text, (*place, ADD), new))


def with_part(
    folder: Folder, place: Sequence[str], name: str, part: str, value: object
) -> Folder:
    """Return a copy in which *part* of the own item *name* is *value*.

    An own item is never taken out: ``vervallen`` hides it, and its id keeps its meaning.
    """
    keys = (*place, ADD, name, part)
    return _changed(folder, patching.put(_changes(folder), keys, value))


def with_exercise(folder: Folder, name: str, text: str, title: str) -> Folder:
    """Return a copy with an exercise of its own, called *title*, copied from *text*."""
    own = f"{folder.id}-{name.rpartition('-')[2]}"
    taken = [key for key in folder.files if key.startswith(own)]
    own = f"{own}_{len(taken) + 1}" if taken else own
    text = patching.put(text, (DUTCH["id"],), own)
    text = patching.put(text, (DUTCH["name"],), title)
    lines = [each for each in text.splitlines() if not each.startswith("# yaml-language")]
    return folder.with_text(f"{own}/{EXERCISE}", "\n".join(lines) + "\n")


def without_exercise(folder: Folder, name: str) -> Folder:
    """Return a copy without the own exercise *name*."""
    files = {k: v for k, v in folder.files.items() if not k.startswith(f"{name}/")}
    text = folder.text(CHANGES)
    if patching.value_at(text, ("oefeningen", name)) is not None:
        text = patching.drop(text, ("oefeningen", name))
    return replace(folder, files=files).with_text(CHANGES, text)


def with_paper(folder: Folder, document: str, name: str, data: bytes) -> Folder:
    """Return a copy with the file *name* as the stationery of *document*, ``""`` for all.

    What there was for that document is gone; without *data* there is none.
    """
    stem = f"{STATIONERY}_{document}" if document else STATIONERY
    kept = {key: each for key, each in folder.papers.items() if key[:-4] != stem}
    ending = ".ott" if name.lower().endswith(".ott") else ".odt"
    return replace(folder, papers={**kept, f"{stem}{ending}": data} if data else kept)


def with_styles(folder: Folder, text: str) -> Folder:
    """Return a copy with another theme; without text the neutral one."""
    return folder.with_text(STYLES, text)


_NUMBER: Final = re.compile(r"(\d+)$")


def _changes(folder: Folder) -> str:
    return folder.text(CHANGES) or EMPTY


def _changed(folder: Folder, text: str) -> Folder:
    is_empty = patching.value_at(text, ()) is None
    return folder.with_text(CHANGES, f"{text}{EMPTY}" if is_empty else text)
