"""What is no mistake in the files of a municipality, but reads badly.

The measures are ours.  The Dutch government advises sentences of ten to fifteen words at
level B1 and short paragraphs; a phone of 375 pixels shows about forty characters a line.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from werkboek import texts
from werkboek.errors import Mistake

from .mistakes import Mistakes, locate
from .placeholders import placeholders
from .source import (
    CHANGES,
    EXERCISE,
    EXERCISES,
    IN_EXERCISES,
    LISTS,
    SETTINGS,
    Source,
    folders,
)
from .tree import Place, Rows, Table

MAX_WORDS: Final = 20
"""Words in a sentence; more is above level B1."""
MAX_LINE: Final = 160
"""Characters of a name, a question or a statement: four lines on a phone."""
MAX_TEXT: Final = 480
"""Characters of any other text: twelve lines on a phone, which is the whole screen."""

_LINES: Final = frozenset({"naam", "label", "vraag", "stellingen"})
_SENTENCE: Final = re.compile(r"[^.!?:]+")


def advice(root: Path, own: Path) -> tuple[Mistake, ...]:
    """Return what reads badly in the folder *own*, by file and line.

    A file that cannot be read is left to `check`.
    """
    found, unreadable = Mistakes(), Mistakes()
    source = Source(root, own, unreadable)
    exercises = (folder / EXERCISE for folder in folders(own))
    for path in (own / SETTINGS, own / CHANGES, *exercises):
        table = source.read(path) if path.exists() else None
        if table is not None:
            _read_aloud(table, found)
            if path.name == CHANGES:
                _compare(table, source, found)
    return found.all()


def _read_aloud(table: Table, found: Mistakes) -> None:
    for path, text, place in _texts(table, ()):
        _, field = locate(table, path)
        longest = max((len(each.split()) for each in _SENTENCE.findall(text)), default=0)
        if longest > MAX_WORDS:
            message = texts.SENTENCE_LONG.format(words=longest, max=MAX_WORDS)
            found.add(place, message, field)
        most = MAX_LINE if _LINES & set(map(str, path)) else MAX_TEXT
        if len(text) > most:
            message = texts.TEXT_LONG.format(length=len(text), max=most)
            found.add(place, message, field)


def _texts(
    value: Table | Rows, path: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], str, Place]]:
    if isinstance(value, Table):
        parts = [(key, each, value.places[key]) for key, each in value.items()]
    else:
        parts = [(at, each, place) for at, (each, place) in enumerate(value.pairs())]
    for key, each, place in parts:
        if isinstance(each, str):
            yield (*path, key), each, place
        elif isinstance(each, Table | Rows):
            yield from _texts(each, (*path, key))


def _compare(changes: Table, source: Source, found: Mistakes) -> None:
    """Add every placeholder of the base that other words left out."""
    for key, (file, words) in LISTS.items():
        rows = (source.read(source.shared(file)) or Table(changes.place)).rows(key)
        _compare_list(rows, changes.table(key), words, found)
    for name, inside in changes.table(EXERCISES).items():
        path = source.shared(f"{name}/{EXERCISE}")
        table = source.read(path) if path.exists() and isinstance(inside, Table) else None
        if table is None:
            continue
        for key, words in IN_EXERCISES.items():
            _compare_list(table.rows(key), inside.table(key), words, found)


def _compare_list(rows: Rows, changes: Table, words: str, found: Mistakes) -> None:
    known, newer = rows.by_id(), changes.table("wijzig")
    for name, text in newer.items():
        before = known.get(name, Table(newer.place)).get(words, "")
        lost = placeholders(str(before)) - placeholders(str(text))
        for each in sorted(lost):
            message = texts.PLACEHOLDER_LOST.format(name=each)
            found.add(newer.places[name], message, str(name))
