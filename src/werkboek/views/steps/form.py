"""Forms that save themselves: what somebody chooses, orders or writes in rows."""

from collections.abc import Callable, Mapping
from typing import Any

from werkboek import texts
from werkboek.model import (
    BOXES,
    CHOICE,
    ORDER,
    OWN,
    ROWS,
    WHY,
    BoxStep,
    ConfirmStep,
    Entry,
    EstimateStep,
    Exercise,
    Json,
    PickStep,
    RankStep,
    SortStep,
    Step,
    WriteStep,
    is_form,
)
from werkboek.page import Answer, ParticipantPage
from werkboek.page.forms import entry_id
from werkboek.widgets import (
    Button,
    Checks,
    Choice,
    Columns,
    Field,
    Node,
    Notice,
    Option,
    Piles,
    Ranking,
    Rows,
    Select,
    Text,
)

from .fields import area, label, note
from .letters import confirm_form, estimate_form


def asking(
    state: ParticipantPage, exercise: Exercise, step: Step
) -> tuple[Node, ...] | None:
    """Return what *step* asks of one participant, or None when that is not a form."""
    if not is_form(step):
        return None
    return (*_ASKS[type(step)](state, exercise, step), *_ready(state, step))


def written_so_far(
    state: ParticipantPage, exercise: Exercise, step: str, parts: tuple[str, ...] = ()
) -> tuple[Entry, ...]:
    """Return what the group wrote in *step*, as far as it is shown and still alike."""
    found = exercise.step_named(step)
    fields = {field.id for field in getattr(found, "fields", ())}
    entries = {
        entry_id(e): e
        for e in state.view.entries
        if (e.round, e.step) == (state.place[0], step)
        and e.item in (parts or fields)
        and e.text
    }
    return tuple(entries.values())


def how_many(count: tuple[int, int]) -> str:
    """Return in words how many to choose."""
    fewest, most = count
    words = texts.CHOOSE_EXACTLY if fewest == most else texts.CHOOSE_BETWEEN
    return (words if fewest else texts.CHOOSE_UP_TO).format(fewest=fewest, most=most)


def _kept(state: ParticipantPage, step: Step, item: str) -> Answer:
    return state.answers_to(step.id).get(item, Answer())


def _values(answer: Answer) -> Mapping[str, Json]:
    return answer.value if isinstance(answer.value, dict) else {}


def _pick(state: ParticipantPage, exercise: Exercise, step: PickStep) -> tuple[Node, ...]:
    if step.from_list:
        items = exercise.items_in(step.from_list)
        options = tuple(Option(value=each.id, label=label(each)) for each in items)
    else:
        written = written_so_far(state, exercise, step.from_step)
        options = tuple(Option(value=entry_id(e), label=e.text) for e in written)
    if not options:
        return (_not_yet(exercise, step.from_step),)
    kept = _kept(state, step, CHOICE)
    values = _values(kept)
    chosen = tuple(str(each.value) for each in options if each.value in values)
    fields: list[Node] = []
    if step.count[1] == 1:
        one = chosen[0] if chosen else ""
        said = texts.CHOICE_LABEL
        fields.append(Choice(name=CHOICE, label=said, options=options, value=one))
    else:
        hint = how_many(step.count)
        fields.append(
            Checks(
                name=CHOICE,
                label=texts.CHOICE_LABEL,
                hint=hint,
                options=options,
                value=chosen,
            )
        )
    if step.own_choice:
        fields.append(
            Field(
                name=OWN,
                label=texts.OWN_CHOICE,
                hint=texts.OWN_CHOICE_HINT,
                value=str(values.get(OWN, "")),
                max=60,
            )
        )
    if step.why:
        fields.append(area(WHY, step.why, kept.text))
    return note(state, step, *fields)


def _not_yet(exercise: Exercise, step: str) -> Notice:
    found = exercise.step_named(step)
    number = exercise.steps.index(found) + 1 if found else 1
    return Notice(key="not-yet", text=texts.NOT_SHOWN_YET.format(n=number))


def _rank(state: ParticipantPage, exercise: Exercise, step: RankStep) -> tuple[Node, ...]:
    origin = exercise.step_named(step.from_step)
    chosen = _values(state.answers_to(step.from_step).get(CHOICE, Answer()))
    names = {}
    if isinstance(origin, PickStep) and origin.from_list:
        names = {each.id: each.name for each in exercise.items_in(origin.from_list)}
    elif isinstance(origin, PickStep):
        written = written_so_far(state, exercise, origin.from_step)
        names = {entry_id(e): e.text for e in written}
    words = {**names, OWN: str(chosen.get(OWN, ""))}
    places = _values(_kept(state, step, ORDER))

    def place(name: str) -> float:
        kept = places.get(name)
        return kept if isinstance(kept, int | float) else len(places) + 1

    order = sorted((name for name in chosen if words.get(name)), key=place)
    if not order:
        number = exercise.steps.index(origin) + 1 if origin else 1
        return (Notice(key="none", text=texts.NOTHING_CHOSEN_YET.format(n=number)),)
    ranking = Ranking(
        name=ORDER,
        label=texts.RANK_LABEL,
        hint=texts.RANK_HINT,
        options=tuple(Option(value=name, label=words[name]) for name in order),
        value=tuple(order),
        up=texts.RANK_UP,
        down=texts.RANK_DOWN,
        moved=texts.RANK_NOW,
    )
    return note(state, step, ranking)


def _rows(state: ParticipantPage, _: Exercise, step: WriteStep) -> tuple[Node, ...]:
    kept = _kept(state, step, ROWS).value
    rows = tuple(row for row in (kept if isinstance(kept, list) else []) if _is_row(row))
    inside = Rows(
        name=ROWS,
        label=texts.ROW_LABEL,
        add=texts.ROW_ADD,
        remove=texts.ROW_REMOVE,
        children=tuple(area(field.id, field, "") for field in step.fields),
        value=tuple(row for row in rows if isinstance(row, dict)),
    )
    return note(state, step, inside)


def _is_row(row: Json) -> bool:
    return isinstance(row, dict)


def _boxes(state: ParticipantPage, exercise: Exercise, step: BoxStep) -> tuple[Node, ...]:
    written = written_so_far(state, exercise, step.from_step, step.parts)
    if not written:
        return (_not_yet(exercise, step.from_step),)
    values = _values(_kept(state, step, BOXES))
    options = (
        Option(value="", label=texts.BOX_CHOOSE),
        *(Option(value=each.id, label=each.name) for each in step.boxes),
    )
    fields = (
        Select(
            name=entry_id(entry),
            label=entry.text,
            options=options,
            value=str(values.get(entry_id(entry), "")),
        )
        for entry in written
    )
    return note(state, step, *fields)


def _piles(state: ParticipantPage, exercise: Exercise, step: SortStep) -> tuple[Node, ...]:
    values = _values(_kept(state, step, BOXES))
    options = tuple(Option(value=each.id, label=each.name) for each in step.boxes)
    items = exercise.items_in(step.from_list)
    is_pack = len(items) > 1  # one card is a question: there is nothing to sort
    cards = tuple(
        Choice(
            name=item.id,
            label=item.name,
            hint=item.text,
            options=options,
            value=str(values.get(item.id, "")),
            sorts=is_pack,
        )
        for item in items
    )
    if not is_pack:
        return note(state, step, *cards)
    laid = sum(item.id in values for item in items)
    count = texts.SORT_LAID.format(n=laid, of=len(items))
    return (
        Text(text=texts.SORT_BY_DRAGGING, tone="hint"),
        *note(state, step, *cards, Piles(options=options)),
        Text(key="laid", text=count, tone="hint"),
    )


def _ready(state: ParticipantPage, step: Step) -> tuple[Node, ...]:
    args: dict[str, Json] = {"step": step.id, "ready": not state.is_ready}
    said = (Notice(key="done", text=texts.DONE_SAID),) if state.is_ready else ()
    button = Button(
        key="done-button",
        label=texts.DONE_UNDO if state.is_ready else texts.DONE,
        do="ready",
        args=args,
        kind="secondary" if state.is_ready else "primary",
    )
    return (Columns(key="done-row", kind="actions", children=(*said, button)),)


_Ask = Callable[[ParticipantPage, Exercise, Any], tuple[Node, ...]]
_ASKS: Mapping[type, _Ask] = {
    PickStep: _pick,
    RankStep: _rank,
    WriteStep: _rows,
    BoxStep: _boxes,
    SortStep: _piles,
    EstimateStep: estimate_form,
    ConfirmStep: confirm_form,
}
