"""A value of any shape that comes in from a page: how long and how deep it may be."""

import json
import math
from collections.abc import Iterator

from werkboek import texts
from werkboek.errors import InvalidError
from werkboek.model import MAX_TEXT, Json

from .text import clean_text

MAX_IDENTIFIER = 100
MAX_VALUE = 4000
"""Characters of one answer's value as JSON: a ranking of thirty ids, some rows of words."""

MAX_NOTE = 20_000
"""Characters of one note as JSON: a sketch of six fields, or a list of steps."""

MAX_DEPTH = 3
MAX_NUMBER = 2**53
"""Beyond this a browser mistakes one whole number for the next (RFC 8259, section 6)."""


def checked_value(value: Json) -> Json:
    """Return what somebody answered, whatever its shape; raises `InvalidError`."""
    return _bounded(value, MAX_VALUE, "value")


def checked_note(value: Json) -> Json:
    """Return the fields of a note: words, texts, lists of these, or rows of fields."""
    if not isinstance(value, dict):
        raise misunderstood(what="note")
    return _bounded(value, MAX_NOTE, "note")


def checked_text(value: Json) -> str:
    """Return a text that somebody wrote; raises `InvalidError` when it is too long."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise misunderstood(what="text")
    text = clean_text(value)
    if len(text) > MAX_TEXT:
        message = texts.TEXT_TOO_LONG.format(count=len(text), maximum=MAX_TEXT)
        raise InvalidError(reason=f"{len(text)} characters of text", user_message=message)
    return text


def checked_identifier(value: Json) -> str:
    """Return *value* when it can be an id; raises `InvalidError`."""
    if not isinstance(value, str) or not is_identifier(value):
        raise misunderstood(what="identifier")
    return value


def is_identifier(value: object) -> bool:
    """Say whether *value* can be an id."""
    return (
        isinstance(value, str)
        and 0 < len(value) <= MAX_IDENTIFIER
        and value.isascii()
        and value.isprintable()
    )


def misunderstood(what: str) -> InvalidError:
    """Return the mistake for a page that sends what none of ours would."""
    return InvalidError(reason=f"not understood: {what}", user_message=texts.NOT_UNDERSTOOD)


def _bounded(value: Json, most: int, what: str) -> Json:
    result = _nested(value, 0)
    for text in _texts_in(result):
        checked_text(text)
    length = len(json.dumps(result, ensure_ascii=False))
    if length > most:
        message = texts.TEXT_TOO_LONG.format(count=length, maximum=most)
        raise InvalidError(reason=f"a {what} of {length} characters", user_message=message)
    return result


def _texts_in(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts_in(each)


def _nested(value: Json, depth: int) -> Json:
    if depth > MAX_DEPTH:
        raise misunderstood(what="value too deep")
    match value:
        case None | bool():
            return value
        case int() | float() if math.isfinite(value) and abs(value) <= MAX_NUMBER:
            return value
        case str():
            return clean_text(value)
        case list():
            return [_nested(part, depth + 1) for part in value]
        case dict():
            return {
                checked_identifier(key): _nested(part, depth + 1)
                for key, part in value.items()
            }
    raise misunderstood(what="value")
