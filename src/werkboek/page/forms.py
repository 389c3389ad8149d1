"""What somebody filled in, as it is stored."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from werkboek import texts
from werkboek.errors import InvalidError
from werkboek.model import (
    BOXES,
    CHOICE,
    ITEM,
    ORDER,
    OWN,
    ROWS,
    SEEN,
    WHY,
    BoxStep,
    Entry,
    EstimateStep,
    Json,
    Kind,
    PickStep,
    RankStep,
    SortStep,
    Step,
    WriteStep,
)

_ID_LENGTH: Final = 12


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as the event that keeps it."""

    kind: Kind
    body: Mapping[str, Json]


def entry_id(entry: Entry) -> str:
    """Return a name for what somebody wrote that says nothing about who did."""
    said = f"{entry.step}\n{entry.item}\n{entry.text}"
    return f"e{hashlib.sha256(said.encode()).hexdigest()[:_ID_LENGTH]}"


def filled(step: Step, form: Mapping[str, Json]) -> Filled:
    """Return *form* of *step* as it is stored.

    Raises
    ------
    InvalidError
        When there is too much in it, or it is not a form of such a step.
    """
    match step:
        case PickStep():
            return _answer(step, CHOICE, _picked(step, form), form.get(WHY))
        case RankStep():
            names = _strings(form.get(ORDER))
            return _answer(step, ORDER, {name: at for at, name in enumerate(names, 1)})
        case WriteStep() if step.rows:
            return _answer(step, ROWS, _rows(step, form))
        case BoxStep() | SortStep():
            boxes = {each.id for each in step.boxes}
            return _answer(step, BOXES, {k: v for k, v in form.items() if v in boxes})
        case EstimateStep():
            body: dict[str, Json] = {"step": step.id, "value": _guesses(step, form)}
            return Filled(Kind.ESTIMATED, body)
    raise InvalidError(reason="no form for this step", user_message=texts.NOT_UNDERSTOOD)


def _answer(step: Step, item: str, value: Json, text: Json = "") -> Filled:
    body: dict[str, Json] = {"step": step.id, "item": item, "value": value, "text": text}
    return Filled(Kind.ANSWERED, body)


def _picked(step: PickStep, form: Mapping[str, Json]) -> dict[str, Json]:
    own = str(form.get(OWN) or "").strip() if step.own_choice else ""
    chosen: dict[str, Json] = dict.fromkeys(_strings(form.get(CHOICE)), True)
    if own:
        chosen[OWN] = own
    if len(chosen) > step.count[1]:
        message = texts.CHOSE_TOO_MANY.format(n=len(chosen), most=step.count[1])
        raise InvalidError(reason=f"{len(chosen)} choices", user_message=message)
    return chosen


def _rows(step: WriteStep, form: Mapping[str, Json]) -> list[Json]:
    most = step.rows[1] if step.rows else 1
    fields = {each.id for each in step.fields}
    given = form.get(ROWS)
    rows: list[Json] = []
    for row in given if isinstance(given, list) else []:
        said = row if isinstance(row, dict) else {}
        row_now: dict[str, Json] = {k: v for k, v in said.items() if k in fields and v}
        if row_now:
            rows.append(row_now)
    if len(rows) > most:
        message = texts.TOO_MANY_ROWS.format(n=len(rows), most=most)
        raise InvalidError(reason=f"{len(rows)} rows", user_message=message)
    return rows


def _guesses(step: EstimateStep, form: Mapping[str, Json]) -> dict[str, Json]:
    guesses: dict[str, Json] = {}
    for n in range(1, step.count[1] + 1):
        item, seen = (str(form.get(f"{name}{n}") or "").strip() for name in (ITEM, SEEN))
        if not item:
            continue
        if item in guesses:
            raise InvalidError(reason="twice", user_message=texts.ESTIMATE_TWICE)
        if not seen:
            raise InvalidError(reason="no observation", user_message=texts.ESTIMATE_BARE)
        guesses[item] = seen
    return guesses


def _strings(value: Json) -> tuple[str, ...]:
    """Return what was ticked: one out of a few is a word, any number is a list."""
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(map(str, value)) if isinstance(value, list) else ()
