"""Writing in the stationery of a municipality: its placeholders, and where to go on.

An office program may cut a placeholder up over several spans, so a paragraph is read as a
whole and the words are put where the placeholder began.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from werkboek.content.placeholders import PLACEHOLDER
from werkboek.content.stationery import ABOUT, CONTENT, TITLE

from .document import Document, readable
from .odf import Odf

_WITHOUT_TEXT: Final = ("text:p", "text:h", "text:s", "text:tab", "text:line-break")
"""Paragraphs in a frame are lines of their own; a space may stand for a billion of them."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where in the body a document comes, None for its end, and what is there already."""

    position: int | None = None
    has_title: bool = False
    has_about: bool = False


def filled(file: Odf, document: Document, words: Mapping[str, str]) -> Slot:
    """Fill the placeholders of *file* and return where the document comes.

    The line with ``{inhoud}`` is gone then.  A heading of level 1 with ``{titel}`` stands
    for the title of the document; ``{over}`` anywhere stands for the line below it.
    """
    said = {name: readable(each) for name, each in words.items()}
    said |= {TITLE: readable(document.title), ABOUT: readable(document.about)}
    has_title = has_about = False
    for part in ("content.xml", "styles.xml"):
        root = file.get_part(part).root
        for line in root.get_elements("descendant::text:p|descendant::text:h"):
            names = _fill(line, said)
            has_title = has_title or (TITLE in names and _is_title(line))
            has_about = has_about or ABOUT in names
    return Slot(_position(file), has_title, has_about)


def _is_title(line: Odf) -> bool:
    return bool(line.tag == "text:h" and line.get_attribute("text:outline-level") == "1")


def _position(file: Odf) -> int | None:
    for number, line in enumerate(file.body.children):
        if "".join(_texts(_places(line))).strip() == f"{{{CONTENT}}}":
            file.body.delete(line)
            return number
    return None


def _fill(line: Odf, said: Mapping[str, str]) -> frozenset[str]:
    """Fill what *said* knows in a paragraph, and return what was filled."""
    places = list(_places(line))
    before = _texts(places)
    after, names = list(before), set[str]()
    for found in reversed(list(PLACEHOLDER.finditer("".join(before)))):
        if found[1] not in said:
            continue
        names.add(found[1])
        at = 0
        for number, text in enumerate(before):
            first, last = max(found.start() - at, 0), min(found.end() - at, len(text))
            if first < last:
                put = said[found[1]] if at <= found.start() else ""
                after[number] = after[number][:first] + put + after[number][last:]
            at += len(text)
    for (element, part), old, new in zip(places, before, after, strict=True):
        if old != new:
            setattr(element, part, new)
    return frozenset(names)


def _texts(places: Iterable[tuple[Odf, str]]) -> list[str]:
    return [getattr(element, part) or "" for element, part in places]


def _places(element: Odf) -> Iterator[tuple[Odf, str]]:
    """Yield where *element* has text: not in the paragraphs of a frame inside it."""
    yield element, "text"
    for child in element.children:
        if child.tag not in _WITHOUT_TEXT:
            yield from _places(child)
        yield child, "tail"
