"""A hint at what was typed, before others see it; it never stops somebody from saving."""

from collections.abc import Iterator
from dataclasses import replace

from werkboek import texts
from werkboek.analysis.recognisable import recognisable
from werkboek.widgets import Field, Node, Note, Rows


def caution(*said: str) -> str:
    """Return what to look at again in *said*, or nothing."""
    found = recognisable("\n".join(said))
    what = texts.in_a_row(texts.DETAILS[each] for each in found)
    return texts.RECOGNISABLE.format(what=what) if found else ""


def cautious(note: Note) -> Note:
    """Return *note* with what to look at again in the texts that it holds."""
    return replace(note, caution=caution(*_typed(note.children)))


def _typed(fields: tuple[Node, ...]) -> Iterator[str]:
    for each in fields:
        if isinstance(each, Rows):
            said = (value for row in each.value for value in row.values())
            yield from (value for value in said if isinstance(value, str))
        elif isinstance(each, Field):
            yield each.value
