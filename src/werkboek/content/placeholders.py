"""Words of the municipality in a text: ``{gemeente}``, ``{meldroute}``."""

import re
from collections.abc import Mapping
from typing import Final

from werkboek import texts
from werkboek.model import PLACEHOLDERS

from .mistakes import Mistakes, hint, shortened
from .tree import Place, Table

PLACEHOLDER: Final = re.compile(r"\{([^{}\n]*)\}")


def placeholders(text: str) -> frozenset[str]:
    """Return the names between braces in *text*."""
    return frozenset(PLACEHOLDER.findall(text))


def filled(table: Table, words: Mapping[str, str], mistakes: Mistakes) -> Table:
    """Return *table* with every placeholder filled; an unknown one is a mistake."""

    def fill(text: str, place: Place) -> str:
        for name in PLACEHOLDER.findall(text):
            if name not in PLACEHOLDERS:
                near = hint(name, PLACEHOLDERS)
                message = texts.PLACEHOLDER_UNKNOWN.format(name=shortened(name), hint=near)
                mistakes.add(place, message)
        return PLACEHOLDER.sub(lambda found: words.get(found[1], found[0]), text)

    return table.mapped(fill)


def refuse(table: Table, mistakes: Mistakes) -> None:
    """Add every placeholder in *table*, where the words themselves are chosen."""

    def check(text: str, place: Place) -> str:
        if PLACEHOLDER.search(text):
            mistakes.add(place, texts.PLACEHOLDER_NOT_HERE)
        return text

    table.mapped(check)
