"""A guess about one colleague, and that colleague's answer: between the two of them."""

from collections.abc import Mapping

from werkboek import texts
from werkboek.model import (
    ITEM,
    MISSING,
    SEEN,
    ConfirmStep,
    Estimate,
    EstimateStep,
    Exercise,
)
from werkboek.page import ParticipantPage
from werkboek.widgets import Choice, Node, Note, Notice, Option, Section, Select, Text

from .fields import area, label, note


def estimate_form(
    state: ParticipantPage, exercise: Exercise, step: EstimateStep
) -> tuple[Node, ...]:
    """Return a guess about one colleague, with what it rests on."""
    colleague = state.view.colleagues.get((state.place[0], step.id))
    if colleague is None:
        return (Notice(key="unpaired", text=texts.PAIRED_NOT_YET),)
    name = colleague.nickname
    if state.round and step.id in state.round.revealed:
        return (Notice(key="handed", text=texts.HANDED_OVER),)
    mine = [each for each in state.estimates_in(step.id) if each.is_mine]
    kept = list(mine[-1].guesses.items()) if mine and mine[-1].colleague == name else []
    options = (
        Option(value="", label=texts.ESTIMATE_NONE),
        *(
            Option(value=each.id, label=label(each))
            for each in exercise.items_in(step.from_list)
        ),
    )
    fields: list[Node] = []
    for at in range(step.count[1]):
        item, seen = kept[at] if at < len(kept) else ("", "")
        said = texts.ESTIMATE_ITEM.format(n=at + 1)
        fields.append(
            Select(name=f"{ITEM}{at + 1}", label=said, options=options, value=item)
        )
        fields.append(area(f"{SEEN}{at + 1}", step.observation, str(seen)))
    return (
        Text(key="about", text=texts.PAIRED_YOU.format(name=name), tone="task"),
        *note(state, step, *fields, promise=texts.ESTIMATE_PROMISE.format(name=name)),
    )


def confirm_form(
    state: ParticipantPage, exercise: Exercise, step: ConfirmStep
) -> tuple[Node, ...]:
    """Return the guesses about somebody to answer, and the answers to their own."""
    origin = exercise.step_named(step.from_step)
    listed = origin.from_list if isinstance(origin, EstimateStep) else ""
    names = {each.id: each.name for each in exercise.items_in(listed)}
    estimates = state.estimates_in(step.from_step)
    cards: list[Node] = []
    for estimate in (each for each in estimates if not each.is_mine):
        fields = (
            Choice(
                name=item,
                label=texts.CONFIRM_ASK.format(
                    name=names.get(item, item), observation=seen
                ),
                options=tuple(
                    Option(value=k, label=v) for k, v in texts.CONFIRM_ANSWERS.items()
                ),
                value=str(estimate.answers.get(item, "")),
            )
            for item, seen in estimate.guesses.items()
        )
        answers = Note(
            do="confirm",
            scope=f"{state.viewer.participant}/{state.place[0]}/{step.id}/{estimate.id}",
            args={"step": step.id, "estimate": estimate.id},
            base=state.version_of(step.id, estimate.id),
            children=(*fields, area(MISSING, step.missing, estimate.missing)),
        )
        promise = texts.CONFIRM_PROMISE.format(name=estimate.colleague)
        cards.append(
            Section(
                key=f"about/{estimate.id}",
                title=texts.ABOUT_YOU.format(name=estimate.colleague),
                level=3,
                kind="card",
                children=(answers, Text(text=promise, tone="promise")),
            )
        )
    if not cards:
        cards.append(Notice(key="nothing", text=texts.ABOUT_YOU_NOTHING))
    cards.extend(_own_note(each, names) for each in estimates if each.is_mine)
    return tuple(cards)


def _own_note(estimate: Estimate, names: Mapping[str, str]) -> Section:
    lines = [
        texts.YOUR_NOTE_LINE.format(
            name=names.get(item, item),
            answer=texts.CONFIRM_ANSWERS.get(
                str(estimate.answers.get(item, "")), texts.YOUR_NOTE_OPEN
            ),
        )
        for item in estimate.guesses
    ]
    missing = texts.YOUR_NOTE_MISSING.format(text=estimate.missing)
    return Section(
        key="own-note",
        title=texts.YOUR_NOTE.format(name=estimate.colleague),
        level=3,
        kind="card",
        children=tuple(
            Text(text=line) for line in (*lines, *([missing] if estimate.missing else ()))
        ),
    )
