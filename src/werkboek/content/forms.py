"""What a form must ask for a setting or an item, found out from the model itself."""

import types
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Any, Final, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from werkboek.model import Municipality
from werkboek.model.words import DUTCH

from .files import Changes, ExerciseChanges, Overlay

Choices = Mapping[str, str]
"""What is stored, and how it reads."""


class Kind(StrEnum):
    """How something is filled in."""

    TEXT = "text"
    NUMBER = "number"
    NUMBERS = "numbers"
    LINES = "lines"
    CHOICE = "choice"
    FLAG = "flag"
    WORDS = "words"
    ROWS = "rows"
    OTHER = "other"
    """Too much for a form; it stays as it is in the file."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to fill in: its Dutch key, and what it may be."""

    key: str
    kind: Kind
    is_required: bool = True
    choices: tuple[str, ...] = ()
    parts: tuple["Part", ...] = ()


def setting(key: str) -> Part:
    """Return what the setting *key* asks."""
    return next(part for part in parts_of(Municipality) if part.key == key)


def parts_of(model: type[BaseModel]) -> tuple[Part, ...]:
    """Return what the fields of *model* ask, in its order."""
    return tuple(
        _part(str(field.alias), field.annotation, is_required=field.is_required())
        for field in model.model_fields.values()
    )


def item_model(place: tuple[str, ...]) -> type[BaseModel] | None:
    """Return the model of own items in the list at *place*, None when it takes none."""
    model: type[BaseModel] = Overlay
    if place[0] == DUTCH["exercises"]:
        model, place = ExerciseChanges, place[2:]
    field = next((f for f in model.model_fields.values() if f.alias == place[0]), None)
    changes = field.annotation if field else None
    if not isinstance(changes, type) or not issubclass(changes, Changes):
        return None
    (item,) = get_args(changes.model_fields["add"].annotation)[:1]
    return item if isinstance(item, type) and issubclass(item, BaseModel) else None


def value_of(part: Part, said: Mapping[str, Any]) -> object:
    """Return what somebody *said* in a form as the value of *part*; None when nothing.

    A number that is none stays text, so that the check of the file says what is wrong.
    """
    raw = said.get(part.key)
    if part.kind is Kind.WORDS:
        words = {key: str(text).strip() for key, text in said.items()}
        return {key: text for key, text in words.items() if text} or None
    if part.kind is Kind.ROWS:
        rows = raw if isinstance(raw, list) else _gathered(part, said)
        filled = [_row(part, row) for row in rows if isinstance(row, dict)]
        return [row for row in filled if row] or None
    if part.kind is Kind.FLAG:
        return True if raw else None
    if part.kind is Kind.LINES and isinstance(raw, list):
        return list(map(str, raw))
    return _text_value(part.kind, str(raw or "").strip())


def field_name(part: Part, row: int, inside: Part) -> str:
    """Return what the field of *inside* in that *row* of *part* is called in a form."""
    return f"{part.key}.{row}.{inside.key}"


def _gathered(part: Part, said: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the rows of a form that has a field for each part of each row."""
    return [
        {each.key: said.get(field_name(part, row, each)) for each in part.parts}
        for row in range(ROWS)
    ]


def _text_value(kind: Kind, text: str) -> object:
    if not text:
        return None
    if kind is Kind.LINES:
        return [line.strip() for line in text.splitlines() if line.strip()]
    if kind is Kind.NUMBERS:
        return [_number(each) for each in text.replace(";", ",").split(",") if each.strip()]
    return _number(text) if kind is Kind.NUMBER else text


def _row(part: Part, row: Mapping[str, Any]) -> dict[str, object]:
    values = {each.key: value_of(each, row) for each in part.parts}
    return {key: value for key, value in values.items() if value is not None}


def _number(text: str) -> int | str:
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else text


def _part(key: str, annotation: object, *, is_required: bool) -> Part:
    kind, choices, inside = Kind.OTHER, tuple[str, ...](), tuple[Part, ...]()
    origin, arguments = get_origin(annotation), get_args(annotation)
    if arguments == (True,):  # something to confirm
        kind = Kind.FLAG
    elif origin is Literal:
        kind, choices = Kind.CHOICE, tuple(str(each) for each in arguments)
    elif isinstance(annotation, type) and issubclass(annotation, Enum):
        kind, choices = Kind.CHOICE, tuple(str(each.value) for each in annotation)
    elif annotation is str:
        kind = Kind.TEXT
    elif annotation is bool:
        kind = Kind.FLAG
    elif annotation is int:
        kind = Kind.NUMBER
    elif isinstance(origin, type) and issubclass(origin, Mapping):
        kind = Kind.WORDS if _bare(arguments[1]) is str else Kind.OTHER
    elif origin is tuple:
        kind, inside = _listed(arguments)
    return Part(key, kind, is_required, choices, inside)


def _listed(arguments: tuple[Any, ...]) -> tuple[Kind, tuple[Part, ...]]:
    first = _bare(arguments[0])
    if isinstance(first, type) and issubclass(first, BaseModel):
        inside = parts_of(first)
        is_simple = all(each.kind in _IN_ROWS for each in inside)
        return (Kind.ROWS, inside) if is_simple else (Kind.OTHER, ())
    if first is int:
        return Kind.NUMBERS, ()
    return (Kind.LINES, ()) if first is str else (Kind.OTHER, ())


def _bare(annotation: object) -> object:
    """Return *annotation* without what constrains it."""
    if get_origin(annotation) in (Union, types.UnionType):
        return annotation
    inside = get_args(annotation)
    return _bare(inside[0]) if hasattr(annotation, "__metadata__") else annotation


ROWS: Final = 3
"""How many rows a form offers for a list that needs some."""
_IN_ROWS: Final = frozenset({Kind.TEXT, Kind.NUMBER, Kind.CHOICE, Kind.FLAG})
_DIGITS: Final = 6
