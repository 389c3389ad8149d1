"""What is wrong in the content, collected, in Dutch, with file, line and field."""

import difflib
import re
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from werkboek import texts
from werkboek.errors import Mistake
from werkboek.model.words import DUTCH

from .keys import known_keys
from .tree import Place, Rows, Table

Model = TypeVar("Model", bound=BaseModel)
MAX_SHOWN = 40
"""Characters of a wrong value that a message repeats."""
MAX_CHOICES = 12
"""Words a message names to choose from."""


class Mistakes:
    """All mistakes of one load; the same one is kept once."""

    def __init__(self) -> None:
        self._found: set[Mistake] = set()

    def __bool__(self) -> bool:
        """Say whether anything is wrong."""
        return bool(self._found)

    def all(self) -> tuple[Mistake, ...]:
        """Return what was found, by file and line."""
        return tuple(sorted(self._found))

    def add(self, place: Place, message: str, field: str = "") -> None:
        """Keep one mistake."""
        self._found.add(Mistake(place.file, place.line, field, message))

    def include(self, found: Iterable[Mistake]) -> None:
        """Keep what was found elsewhere as well."""
        self._found.update(found)

    def validate(self, model: type[Model], table: Table) -> Model | None:
        """Return *table* as *model*, or None after adding everything that is wrong."""
        try:
            return model.model_validate(table)
        except ValidationError as error:
            for details in error.errors(include_url=False):
                is_about_kind = details["type"].startswith("union_tag")
                path = (*details["loc"], *((DUTCH["kind"],) if is_about_kind else ()))
                place, field = locate(table, path)
                self.add(place, translate(details, model), field)
            return None


def locate(table: Table, path: Sequence[str | int]) -> tuple[Place, str]:
    """Return where *path* is written, or should have been, and its name for an author.

    Items of a list are called by their id, or counted from 1.  Parts of a path that are not
    in the file are left out.
    """
    here: Any = table
    place = table.place
    names: list[str] = []
    for part in path:
        if isinstance(here, Table) and part in here:
            here, place = here[part], here.places[part]
            names.append(str(part))
        elif isinstance(here, Rows) and isinstance(part, int) and part < len(here):
            here, place = here[part], here.places[part]
            own = here.get("id") if isinstance(here, Table) else None
            names.append(str(own or part + 1))
    return place, ".".join(names)


def translate(details: ErrorDetails, model: type[BaseModel]) -> str:
    """Return the Dutch message for one error of pydantic; never its English one."""
    kind, path, value = details["type"], details["loc"], details["input"]
    key = path[-1] if path else ""
    if kind == "missing" and isinstance(key, int):
        return texts.VALUE_MISSING
    if value is None and kind != "missing":
        return texts.FIELD_EMPTY
    context = details.get("ctx", {})
    expected = context.get("expected_tags", context.get("expected"))
    allowed, wrong = re.findall(r"'([^']*)'", str(expected)), context.get("tag", value)
    if kind == "extra_forbidden":
        allowed, wrong = known_keys(model, path), key
    words = {"key": key, "value": shortened(wrong), "hint": hint(str(wrong), allowed)}
    return texts.FIELD.get(kind, texts.FIELD_OTHER).format_map({**context, **words})


def hint(wrong: str, allowed: Iterable[str]) -> str:
    """Return the nearest allowed word as a question, or all of them."""
    choices = sorted(allowed)
    near = difflib.get_close_matches(wrong, choices, n=1, cutoff=0.7)
    if near:
        return texts.NEAREST.format(nearest=near[0])
    shown = choices if len(choices) <= MAX_CHOICES else [*choices[:MAX_CHOICES], "…"]
    return texts.ALLOWED.format(allowed=", ".join(shown))


def shortened(value: object) -> str:
    """Return *value* as it may be repeated in a message."""
    text = str(value)
    return text if len(text) <= MAX_SHOWN else f"{text[: MAX_SHOWN - 1]}…"
