"""The cards somebody keeps, and what the group keeps without saying who."""

from collections.abc import Mapping

from werkboek import texts
from werkboek.model import MINIMUM_REVEALED, Exercise, Kind, Technique
from werkboek.model.repertoire import Kept, fold_repertoire, shared_repertoire
from werkboek.page import PageState, ParticipantPage
from werkboek.widgets import Columns, Items, Node, Print, Section, Text

from .days import spoken


def own_cards(state: ParticipantPage) -> Section:
    """Return the technique cards of this participant, newest last; to be printed too."""
    kept = fold_repertoire(state.view.events, state.workbook.exercises)
    known = {each.id: each for each in state.workbook.techniques if not each.retired}
    cards = tuple(
        _card(each, known.get(each.name))
        for each in kept
        if each.is_own or each.name in known
    )
    inside: tuple[Node, ...] = (
        Columns(key="own-cards", children=cards),
        Print(label=texts.REPERTOIRE_PRINT),
    )
    return Section(
        key="repertoire",
        title=texts.REPERTOIRE_TITLE,
        level=3,
        children=(
            Text(
                text=texts.REPERTOIRE_PROMISE if cards else texts.REPERTOIRE_NONE,
                tone="promise",
            ),
            *(inside if cards else ()),
        ),
    )


def shared_cards(state: PageState) -> tuple[Node, ...]:
    """Return what the group keeps, as far as this viewer was shown; nothing before that."""
    techniques = state.workbook.techniques
    kept = shared_repertoire(state.view.entries, _opened(state), techniques)
    if not kept:
        return ()
    lines = tuple(
        texts.GROUP_REPERTOIRE_LINE.format(name=each.name, sentence=each.sentence)
        for each in kept
    )
    task = texts.GROUP_REPERTOIRE_TASK.format(n=MINIMUM_REVEALED)
    return (
        Section(
            key="group-repertoire",
            title=texts.GROUP_REPERTOIRE_TITLE,
            level=3,
            children=(
                Text(text=task, tone="hint"),
                Items(items=lines),
            ),
        ),
    )


def _opened(state: PageState) -> Mapping[str, Exercise]:
    known = state.workbook.exercises
    return {
        event.id: known[str(event.body["exercise"])]
        for event in state.view.events
        if event.kind is Kind.OPENED and event.body["exercise"] in known
    }


def _card(kept: Kept, technique: Technique | None) -> Section:
    day = spoken(kept.since)
    words = texts.REPERTOIRE_STATE if kept.pile else texts.REPERTOIRE_SINCE
    said: tuple[str, ...] = ()
    if technique is not None:
        said = (
            texts.REPERTOIRE_SAY.format(sentence=technique.sentence),
            texts.REPERTOIRE_USE.format(use=technique.use),
        )
    return Section(
        key=f"kept/{kept.name}",
        title=technique.name if technique else kept.name,
        level=4,
        kind="card",
        children=(
            *(Text(text=line) for line in said),
            Text(text=words.format(pile=kept.pile, day=day), tone="hint"),
        ),
    )
