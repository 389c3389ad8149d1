"""Everything that comes in from a page, checked and cleaned once."""

import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from werkboek import texts
from werkboek.errors import InvalidError
from werkboek.model import (
    MAX_TEXT,
    REPLIES,
    TEXT,
    TIMER_ACTS,
    TURN_STATES,
    Event,
    Json,
    Kind,
)

from .text import clean_label, clean_text, is_visible

MAX_NICKNAME = 40
MAX_IDENTIFIER = 100
MAX_VALUE = 4000
"""Characters of one answer's value as JSON: a ranking of thirty ids, some rows of words."""

MAX_NOTE = 20_000
"""Characters of one note as JSON: a sketch of six fields, or a list of steps."""

MAX_BASE = 20
MAX_STEP = 20
MAX_CARDS = 200
MAX_DEAL = 200
"""People in one room."""
MAX_GROUPS = 50
MAX_SECONDS = 8 * 60 * 60
MAX_DEPTH = 3
MAX_NUMBER = 2**53
"""Beyond this a browser mistakes one whole number for the next (RFC 8259, section 6)."""


def cleaned(event: Event) -> Event:
    """Return *event* as it may be stored.

    Raises
    ------
    InvalidError
        When the text or nickname is too long, or the body is not understood.
    """
    if not (_is_identifier(event.id) and _is_identifier(event.actor)):
        raise _misunderstood(what="id or actor")
    if event.round and not _is_identifier(event.round):
        raise _misunderstood(what="round")
    fields = _FIELDS.get(event.kind, {})
    if unknown := set(event.body) - set(fields):
        raise _misunderstood(what=f"{len(unknown)} unknown fields in {event.kind}")
    if missing := set(fields) - set(event.body) - _OPTIONAL:
        raise _misunderstood(what=f"{event.kind} without {sorted(missing)}")
    body = {name: fields[name](value) for name, value in event.body.items()}
    if event.kind is Kind.ANSWERED:  # without value and text it takes the earlier one back
        body = {name: value for name, value in body.items() if not _says_nothing(value)}
    return replace(event, body=body)


def _says_nothing(value: Json) -> bool:
    return value is None or value in ("", {}, [])


def _is_identifier(value: object) -> bool:
    return (
        isinstance(value, str)
        and 0 < len(value) <= MAX_IDENTIFIER
        and value.isascii()
        and value.isprintable()
    )


def _identifier(value: Json) -> str:
    if not isinstance(value, str) or not _is_identifier(value):
        raise _misunderstood(what="identifier")
    return value


def _optional_identifier(value: Json) -> str:
    return "" if value in ("", None) else _identifier(value)


def _claim(value: Json) -> bool:
    if not isinstance(value, bool):
        raise _misunderstood(what="not true or false")
    return value


def _text(value: Json) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _misunderstood(what="text")
    text = clean_text(value)
    if len(text) > MAX_TEXT:
        message = texts.TEXT_TOO_LONG.format(count=len(text), maximum=MAX_TEXT)
        raise InvalidError(reason=f"{len(text)} characters of text", user_message=message)
    return text


def _label(value: Json) -> str:
    if not isinstance(value, str):
        raise _misunderstood(what="label")
    label = clean_label(value)
    if len(label) > MAX_IDENTIFIER:
        raise _misunderstood(what="label too long")
    return label


def _nickname(value: Json) -> str:
    if not isinstance(value, str):
        raise _misunderstood(what="nickname")
    nickname = clean_label(value)
    if not is_visible(nickname):
        raise InvalidError(reason="empty nickname", user_message=texts.NICKNAME_EMPTY)
    if len(nickname) > MAX_NICKNAME:
        message = texts.NICKNAME_TOO_LONG.format(count=len(nickname), maximum=MAX_NICKNAME)
        raise InvalidError(
            reason=f"nickname of {len(nickname)} characters", user_message=message
        )
    return nickname


def _value(value: Json) -> Json:
    result = _nested(value, 0)
    for text in _texts_in(result):
        _text(text)
    length = len(json.dumps(result, ensure_ascii=False))
    if length > MAX_VALUE:
        message = texts.TEXT_TOO_LONG.format(count=length, maximum=MAX_VALUE)
        raise InvalidError(reason=f"a value of {length} characters", user_message=message)
    return result


def _by_item(value: Json) -> Json:
    """Clean words by the id of what they are about."""
    if not isinstance(value, dict) or any(not isinstance(v, str) for v in value.values()):
        raise _misunderstood(what="words by item")
    return _value(value)


def _deal(value: Json) -> Json:
    if not isinstance(value, dict) or len(value) > MAX_DEAL:
        raise _misunderstood(what="deal")
    return {_identifier(who): _identifier(what) for who, what in value.items()}


def _turn_state(value: Json) -> str:
    if value not in TURN_STATES:
        raise _misunderstood(what="state of a turn")
    return str(value)


def _timer_act(value: Json) -> str:
    if value not in TIMER_ACTS:
        raise _misunderstood(what="act of a timer")
    return str(value)


def _seconds(value: Json) -> int:
    if isinstance(value, int) and value is not True and 0 < value <= MAX_SECONDS:
        return value
    raise _misunderstood(what="seconds")


def _note(value: Json) -> Json:
    """Clean the fields of a note: short words, texts, lists of these, or rows of fields."""
    if not isinstance(value, dict):
        raise _misunderstood(what="note")
    result = _nested(value, 0)
    for text in _texts_in(result):
        _text(text)
    length = len(json.dumps(result, ensure_ascii=False))
    if length > MAX_NOTE:
        message = texts.TEXT_TOO_LONG.format(count=length, maximum=MAX_NOTE)
        raise InvalidError(reason=f"a note of {length} characters", user_message=message)
    return result


def _texts_in(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts_in(each)


def _said(value: Json) -> str:
    text = _text(value)
    if not is_visible(text):
        raise InvalidError(reason="an empty card", user_message=texts.CARD_EMPTY)
    return text


def _wording(value: Json) -> Json:
    if not isinstance(value, dict) or set(value) - {TEXT}:
        raise _misunderstood(what="wording")
    return {TEXT: _said(value.get(TEXT))}


def _cards(value: Json) -> Json:
    if not isinstance(value, list) or len(value) > MAX_CARDS:
        raise _misunderstood(what="cards")
    return [_identifier(each) for each in value]


def _some_cards(value: Json) -> Json:
    if not value:
        raise InvalidError(reason="no cards", user_message=texts.CARDS_NONE)
    return _cards(value)


def _base(value: Json) -> Json:
    if not isinstance(value, list) or len(value) > MAX_BASE:
        raise _misunderstood(what="base")
    return [_identifier(each) for each in value]


def _day(value: Json) -> str:
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError as error:
        raise InvalidError(reason="no date", user_message=texts.NO_DATE) from error


def _step(value: Json) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MAX_STEP:
        raise _misunderstood(what="step")
    return value


def _reply(value: Json) -> str:
    if value not in REPLIES:
        raise InvalidError(reason="no such reply", user_message=texts.REPLY_MISSING)
    return str(value)


def _function(value: Json) -> str:
    function = _label(value)
    if not is_visible(function):
        raise InvalidError(reason="no function", user_message=texts.FUNCTION_EMPTY)
    return function


def _groups(value: Json) -> Json:
    """Clean a division: the participants by group, each of them once."""
    if not isinstance(value, dict) or len(value) > MAX_GROUPS:
        raise _misunderstood(what="groups")
    groups = {
        _optional_identifier(group): _people(people) for group, people in value.items()
    }
    named = [participant for people in groups.values() for participant in people]
    if len(named) != len(set(named)):
        raise _misunderstood(what="somebody in two groups")
    return {group: list[Json](people) for group, people in groups.items()}


def _people(value: Json) -> list[str]:
    if not isinstance(value, list):
        raise _misunderstood(what="participants")
    return [_identifier(each) for each in value]


def _nested(value: Json, depth: int) -> Json:
    if depth > MAX_DEPTH:
        raise _misunderstood(what="value too deep")
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
                _identifier(key): _nested(part, depth + 1) for key, part in value.items()
            }
    raise _misunderstood(what="value")


def _misunderstood(what: str) -> InvalidError:
    return InvalidError(reason=f"not understood: {what}", user_message=texts.NOT_UNDERSTOOD)


_OPTIONAL = frozenset(
    {
        "value",
        "text",
        "set",
        "group",
        "base",
        "seconds",
        "builds_on",
        "into",
        "links",
        "source",
        "device",
    }
)
_NOTE: Mapping[str, Callable[[Json], Json]] = {
    "item": _identifier,
    "base": _base,
    "value": _note,
}
_FIELDS: Mapping[Kind, Mapping[str, Callable[[Json], Json]]] = {
    Kind.JOINED: {"nickname": _nickname, "discipline": _label, "device": _identifier},
    Kind.REMOVED: {"participant": _identifier},
    Kind.ENTRUSTED: {"participant": _identifier, "device": _identifier},
    Kind.GROUPED: {"groups": _groups},
    Kind.OPENED: {
        "exercise": _identifier,
        "set": _optional_identifier,
        "group": _optional_identifier,
        "builds_on": _optional_identifier,
    },
    Kind.ADVANCED: {"step": _identifier},
    Kind.ANSWERED: {
        "step": _identifier,
        "item": _identifier,
        "value": _value,
        "text": _text,
    },
    Kind.READY: {"step": _identifier, "ready": _claim},
    Kind.REVEALED: {"step": _identifier},
    Kind.CONCEALED: {"step": _identifier},
    Kind.SHOWN: {"step": _identifier, "item": _optional_identifier},
    Kind.PROJECTED: {"group": _optional_identifier},
    Kind.TIMED: {"act": _timer_act, "seconds": _seconds},
    Kind.PART_BEGUN: {
        "session": _identifier,
        "part": _optional_identifier,
        "text": _text,
        "seconds": _seconds,
    },
    Kind.DEALT: {"step": _identifier, "deal": _deal},
    Kind.PAIRED: {"step": _identifier, "deal": _deal},
    Kind.TURNED: {
        "step": _identifier,
        "participant": _identifier,
        "state": _turn_state,
    },
    Kind.ESTIMATED: {"step": _identifier, "value": _by_item},
    Kind.CONFIRMED: {
        "step": _identifier,
        "item": _identifier,
        "value": _by_item,
        "text": _text,
    },
    Kind.INTERVIEW_PLANNED: {
        "function": _function,
        "discipline": _label,
        "role": _identifier,
        "form": _identifier,
        "mode": _identifier,
    },
    Kind.INTERVIEW_NOTED: _NOTE,
    Kind.CONCLUSION_NOTED: _NOTE,
    Kind.FOLLOW_UP_NOTED: _NOTE,
    Kind.REQUEST_SENT: {
        "on": _day,
        "step": _step,
        "addressee": _function,
        "answer_by": _day,
        "value": _note,
    },
    Kind.REQUEST_ANSWERED: {"on": _day, "reply": _reply, "text": _text},
    Kind.REQUEST_FED_BACK: {"on": _day, "text": _text},
    Kind.REQUEST_LINKED: {"on": _day, "open": _claim},
    Kind.PERSON_NOTED: _NOTE,
    Kind.PROGRAMME_NOTED: _NOTE,
    Kind.CARD_PLACED: {
        "step": _identifier,
        "item": _identifier,
        "text": _said,
        "links": _cards,
        "open": _claim,
        "owned": _claim,
        "source": _optional_identifier,
    },
    Kind.CARD_WORDED: {"item": _identifier, "base": _base, "value": _wording},
    Kind.CARDS_GROUPED: {
        "cards": _some_cards,
        "text": _said,
        "into": _optional_identifier,
    },
    Kind.CARDS_SPLIT: {"cards": _some_cards},
    Kind.CARDS_LINKED: {"item": _identifier, "cards": _some_cards},
    Kind.CARD_RESTATED: {"item": _identifier, "text": _said},
    Kind.RESTATEMENT_JUDGED: {"item": _identifier, "meant": _claim},
    Kind.OFFER_LEFT: {"item": _identifier, "text": _said},
    Kind.ACT_UNDONE: {"act": _identifier},
    Kind.ERASED: {"count": _value},
}
