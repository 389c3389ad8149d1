"""Everything that comes in from a page, checked and cleaned once."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from werkboek import texts
from werkboek.errors import InvalidError
from werkboek.model import (
    MINIMUM_REVEALED,
    REPLIES,
    TEXT,
    TIMER_ACTS,
    TURN_STATES,
    Event,
    Json,
    Kind,
)

from .text import clean_label, is_visible
from .values import (
    MAX_IDENTIFIER,
    checked_identifier,
    checked_note,
    checked_text,
    checked_value,
    is_identifier,
    misunderstood,
)

MAX_NICKNAME = 40
MAX_BASE = 20
MAX_STEP = 20
MAX_CARDS = 200
MAX_DEAL = 200
"""People in one room."""
MAX_GROUPS = 50
MAX_SECONDS = 8 * 60 * 60


def cleaned(event: Event) -> Event:
    """Return *event* as it may be stored.

    Raises
    ------
    InvalidError
        When the text or nickname is too long, or the body is not understood.
    """
    if not (is_identifier(event.id) and is_identifier(event.actor)):
        raise misunderstood(what="id or actor")
    if event.round and not is_identifier(event.round):
        raise misunderstood(what="round")
    fields = _FIELDS.get(event.kind, {})
    if unknown := set(event.body) - set(fields):
        raise misunderstood(what=f"{len(unknown)} unknown fields in {event.kind}")
    if missing := set(fields) - set(event.body) - _OPTIONAL:
        raise misunderstood(what=f"{event.kind} without {sorted(missing)}")
    body = {name: fields[name](value) for name, value in event.body.items()}
    if event.kind is Kind.ANSWERED:  # without value and text it takes the earlier one back
        body = {name: value for name, value in body.items() if not _says_nothing(value)}
    return replace(event, body=body)


def _says_nothing(value: Json) -> bool:
    return value is None or value in ("", {}, [])


def _optional_identifier(value: Json) -> str:
    return "" if value in ("", None) else checked_identifier(value)


def _claim(value: Json) -> bool:
    if not isinstance(value, bool):
        raise misunderstood(what="not true or false")
    return value


def _label(value: Json) -> str:
    if not isinstance(value, str):
        raise misunderstood(what="label")
    label = clean_label(value)
    if len(label) > MAX_IDENTIFIER:
        raise misunderstood(what="label too long")
    return label


def _nickname(value: Json) -> str:
    if not isinstance(value, str):
        raise misunderstood(what="nickname")
    nickname = clean_label(value)
    if not is_visible(nickname):
        raise InvalidError(reason="empty nickname", user_message=texts.NICKNAME_EMPTY)
    if len(nickname) > MAX_NICKNAME:
        message = texts.NICKNAME_TOO_LONG.format(count=len(nickname), maximum=MAX_NICKNAME)
        raise InvalidError(
            reason=f"nickname of {len(nickname)} characters", user_message=message
        )
    return nickname


def _by_item(value: Json) -> Json:
    """Clean words by the id of what they are about."""
    if not isinstance(value, dict) or any(not isinstance(v, str) for v in value.values()):
        raise misunderstood(what="words by item")
    return checked_value(value)


def _deal(value: Json) -> Json:
    if not isinstance(value, dict) or len(value) > MAX_DEAL:
        raise misunderstood(what="deal")
    return {
        checked_identifier(who): checked_identifier(what) for who, what in value.items()
    }


def _turn_state(value: Json) -> str:
    if value not in TURN_STATES:
        raise misunderstood(what="state of a turn")
    return str(value)


def _timer_act(value: Json) -> str:
    if value not in TIMER_ACTS:
        raise misunderstood(what="act of a timer")
    return str(value)


def _whole(least: int, most: int) -> Callable[[Json], Json]:
    def checked_whole(value: Json) -> int:
        if isinstance(value, int) and value is not True and least <= value <= most:
            return value
        raise misunderstood(what="whole number")

    return checked_whole


def _said(value: Json) -> str:
    text = checked_text(value)
    if not is_visible(text):
        raise InvalidError(reason="an empty card", user_message=texts.CARD_EMPTY)
    return text


def _wording(value: Json) -> Json:
    if not isinstance(value, dict) or set(value) - {TEXT}:
        raise misunderstood(what="wording")
    return {TEXT: _said(value.get(TEXT))}


def _cards(value: Json) -> Json:
    if not isinstance(value, list) or len(value) > MAX_CARDS:
        raise misunderstood(what="cards")
    return [checked_identifier(each) for each in value]


def _some_cards(value: Json) -> Json:
    if not value:
        raise InvalidError(reason="no cards", user_message=texts.CARDS_NONE)
    return _cards(value)


def _base(value: Json) -> Json:
    if not isinstance(value, list) or len(value) > MAX_BASE:
        raise misunderstood(what="base")
    return [checked_identifier(each) for each in value]


def _day(value: Json) -> str:
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError as error:
        raise InvalidError(reason="no date", user_message=texts.NO_DATE) from error


def _step(value: Json) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MAX_STEP:
        raise misunderstood(what="step")
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
        raise misunderstood(what="groups")
    groups = {
        _optional_identifier(group): _people(people) for group, people in value.items()
    }
    named = [participant for people in groups.values() for participant in people]
    if len(named) != len(set(named)):
        raise misunderstood(what="somebody in two groups")
    return {group: list[Json](people) for group, people in groups.items()}


def _people(value: Json) -> list[str]:
    if not isinstance(value, list):
        raise misunderstood(what="participants")
    return [checked_identifier(each) for each in value]


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
        "least",
        "links",
        "source",
        "of",
        "device",
        "private",
    }
)
_LEAST = _whole(MINIMUM_REVEALED, MAX_DEAL)
_SECONDS = _whole(1, MAX_SECONDS)
_NOTE: Mapping[str, Callable[[Json], Json]] = {
    "item": checked_identifier,
    "base": _base,
    "value": checked_note,
}
_FIELDS: Mapping[Kind, Mapping[str, Callable[[Json], Json]]] = {
    Kind.JOINED: {
        "nickname": _nickname,
        "discipline": _label,
        "device": checked_identifier,
    },
    Kind.REMOVED: {"participant": checked_identifier},
    Kind.ENTRUSTED: {"participant": checked_identifier, "device": checked_identifier},
    Kind.GROUPED: {"groups": _groups},
    Kind.OPENED: {
        "exercise": checked_identifier,
        "set": _optional_identifier,
        "group": _optional_identifier,
        "builds_on": _optional_identifier,
    },
    Kind.ADVANCED: {"step": checked_identifier},
    Kind.ANSWERED: {
        "step": checked_identifier,
        "item": checked_identifier,
        "value": checked_value,
        "text": checked_text,
        "private": _claim,
    },
    Kind.READY: {"step": checked_identifier, "ready": _claim},
    Kind.REVEALED: {
        "step": checked_identifier,
        "of": checked_identifier,
        "least": _LEAST,
    },
    Kind.CONCEALED: {"step": checked_identifier},
    Kind.SHOWN: {"step": checked_identifier, "item": _optional_identifier},
    Kind.PROJECTED: {"group": _optional_identifier},
    Kind.TIMED: {"act": _timer_act, "seconds": _SECONDS},
    Kind.PART_BEGUN: {
        "session": checked_identifier,
        "part": _optional_identifier,
        "text": checked_text,
        "seconds": _SECONDS,
    },
    Kind.DEALT: {"step": checked_identifier, "deal": _deal},
    Kind.PAIRED: {"step": checked_identifier, "deal": _deal},
    Kind.TURNED: {
        "step": checked_identifier,
        "participant": checked_identifier,
        "state": _turn_state,
    },
    Kind.ESTIMATED: {"step": checked_identifier, "value": _by_item},
    Kind.CONFIRMED: {
        "step": checked_identifier,
        "item": checked_identifier,
        "value": _by_item,
        "text": checked_text,
    },
    Kind.INTERVIEW_PLANNED: {
        "function": _function,
        "discipline": _label,
        "role": checked_identifier,
        "form": checked_identifier,
        "mode": checked_identifier,
    },
    Kind.INTERVIEW_NOTED: _NOTE,
    Kind.CONCLUSION_NOTED: _NOTE,
    Kind.CONCLUSION_UNDONE: {"act": checked_identifier},
    Kind.FOLLOW_UP_NOTED: _NOTE,
    Kind.REQUEST_SENT: {
        "on": _day,
        "step": _step,
        "addressee": _function,
        "answer_by": _day,
        "value": checked_note,
    },
    Kind.REQUEST_ANSWERED: {"on": _day, "reply": _reply, "text": checked_text},
    Kind.REQUEST_FED_BACK: {"on": _day, "text": checked_text},
    Kind.REQUEST_LINKED: {"on": _day, "open": _claim},
    Kind.PERSON_NOTED: _NOTE,
    Kind.PROGRAMME_NOTED: _NOTE,
    Kind.CARD_PLACED: {
        "step": checked_identifier,
        "item": checked_identifier,
        "text": _said,
        "links": _cards,
        "open": _claim,
        "owned": _claim,
        "source": _optional_identifier,
    },
    Kind.CARD_WORDED: {"item": checked_identifier, "base": _base, "value": _wording},
    Kind.CARDS_GROUPED: {
        "cards": _some_cards,
        "text": _said,
        "into": _optional_identifier,
    },
    Kind.CARDS_SPLIT: {"cards": _some_cards},
    Kind.CARDS_LINKED: {"item": checked_identifier, "cards": _some_cards},
    Kind.CARD_RESTATED: {"item": checked_identifier, "text": _said},
    Kind.RESTATEMENT_JUDGED: {"item": checked_identifier, "meant": _claim},
    Kind.OFFER_LEFT: {"item": checked_identifier, "text": _said},
    Kind.ACT_UNDONE: {"act": checked_identifier},
    Kind.ERASED: {"count": checked_value},
}
