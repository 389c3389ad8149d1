"""What somebody fills in, in whatever step they are at, with a canary in it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from werkboek.model import (
    CHOICE,
    ITEM,
    MISSING,
    ORDER,
    OWN,
    ROWS,
    SEEN,
    WHOLE_GROUP,
    WHY,
    BoxStep,
    CanvasStep,
    ConfirmStep,
    EstimateStep,
    Exercise,
    Guessed,
    GuessStep,
    PickStep,
    RankStep,
    RateStep,
    SortStep,
    Step,
    TurnStep,
    WriteStep,
)
from werkboek.page import ParticipantPage
from werkboek.page.forms import entry_id

WORK: Final = ("wmo", "oov", "jeugd")

Wanted: TypeAlias = Iterator[tuple[str, dict[str, object]]]


def _answers(
    _: ParticipantPage, exercise: Exercise, step: Step, text: str, two: int
) -> Wanted:
    if isinstance(step, RateStep):
        items = [each.id for each in exercise.statements[:2]]
        value: object = 1 + two % 5
    else:
        assert isinstance(step, WriteStep | TurnStep)
        items, value = [each.id for each in step.fields], None
    for item in items:
        yield "answer", {"item": item, "value": value, "text": text}


def _guess(_: ParticipantPage, __: Exercise, step: GuessStep, ___: str, two: int) -> Wanted:
    for discipline in (*WORK[two % 2 :], WHOLE_GROUP):
        about = Guessed(discipline, step.statements[0])
        yield "answer", {"item": about.item, "value": 1 + two % 5, "text": ""}


def _rows_or_answers(
    page: ParticipantPage, exercise: Exercise, step: WriteStep, text: str, two: int
) -> Wanted:
    if not step.rows:
        yield from _answers(page, exercise, step, text, two)
        return
    yield "fill", {"value": {ROWS: [{each.id: text for each in step.fields}]}}


def _pick(
    page: ParticipantPage, exercise: Exercise, step: PickStep, text: str, _: int
) -> Wanted:
    if step.from_list:
        names = [each.id for each in exercise.items_in(step.from_list)]
    else:
        names = [entry_id(each) for each in page.view.entries if each.text]
    chosen = names[: max(1, step.count[1] - step.own_choice)]
    yield "fill", {"value": {CHOICE: chosen, OWN: text, WHY: text}}


def _rank(page: ParticipantPage, _: Exercise, step: RankStep, __: str, two: int) -> Wanted:
    chosen = page.answers_to(step.from_step).get(CHOICE)
    names = list(chosen.value) if chosen and isinstance(chosen.value, dict) else []
    yield "fill", {"value": {ORDER: names[two:] + names[:two]}}


def _box(page: ParticipantPage, _: Exercise, step: BoxStep, __: str, two: int) -> Wanted:
    box = step.boxes[two % len(step.boxes)].id
    yield (
        "fill",
        {"value": {entry_id(each): box for each in page.view.entries if each.text}},
    )


def _sort(
    _: ParticipantPage, exercise: Exercise, step: SortStep, __: str, two: int
) -> Wanted:
    pile = step.boxes[two % len(step.boxes)].id
    items = exercise.items_in(step.from_list)
    yield "fill", {"value": {each.id: pile for each in items}}


def _estimate(
    _: ParticipantPage, exercise: Exercise, step: EstimateStep, text: str, two: int
) -> Wanted:
    items = exercise.items_in(step.from_list)
    item = items[two % len(items)].id
    yield "fill", {"value": {f"{ITEM}1": item, f"{SEEN}1": text}}


def _confirm(
    page: ParticipantPage, _: Exercise, step: ConfirmStep, text: str, __: int
) -> Wanted:
    for each in page.estimates_in(step.from_step):
        if not each.is_mine:
            form = {**dict.fromkeys(each.guesses, "deels"), MISSING: text}
            yield "confirm", {"estimate": each.id, "value": form}


def _card(
    _: ParticipantPage, __: Exercise, step: CanvasStep, text: str, two: int
) -> Wanted:
    yield "place_card", {"box": step.boxes[two % len(step.boxes)], "text": text}


WRITES: Final[Mapping[str, Callable[..., Wanted]]] = {
    "beoordelen": _answers,
    "beurten": _answers,
    "schrijven": _rows_or_answers,
    "kiezen": _pick,
    "rangschikken": _rank,
    "groeperen": _box,
    "sorteren": _sort,
    "inschatten": _estimate,
    "bevestigen": _confirm,
    "canvas": _card,
    "schatten": _guess,
}
