"""Before a workshop starts: can the sponsor carry it, can the facilitator, which route."""

from collections.abc import Iterator

from werkboek import texts
from werkboek.analysis.synthesis import phase_counts
from werkboek.model import Answer, Phase
from werkboek.page import SummaryPage
from werkboek.page.summary import ROUTE, SELF_CHECK, SPONSOR
from werkboek.widgets import (
    Checks,
    Field,
    Node,
    Note,
    Notice,
    Option,
    Section,
    Text,
    TextArea,
)

from .controls import choice, chosen

TOO_MANY_NO = 2
ARRANGED = "geregeld"


def start(state: SummaryPage) -> tuple[Node, ...]:
    """Return the gate to the workshop."""
    return (_sponsor(state), _self_check(state), _route(state))


def _answer(state: SummaryPage, item: str) -> Answer:
    note = state.conclusions.get(item)
    return note.value if note else {}


def _note(state: SummaryPage, item: str, *children: Node) -> Note:
    note = state.conclusions.get(item)
    return Note(
        do="conclude",
        args={"item": item},
        scope=f"conclusie/{item}",
        base=note.base if note else (),
        children=children,
    )


def _sponsor(state: SummaryPage) -> Section:
    answer = _answer(state, SPONSOR)
    return Section(
        key="sponsor",
        title=texts.SPONSOR_TITLE,
        place=True,
        children=(
            Text(
                text=texts.SPONSOR_TASK.format(
                    sponsor=state.workbook.municipality.sponsor_function
                ),
                tone="hint",
            ),
            _note(state, SPONSOR, *_sponsor_fields(state, answer)),
            Notice(key="verdict", text=_verdict(state, answer)),
        ),
    )


def _sponsor_fields(state: SummaryPage, answer: Answer) -> Iterator[Node]:
    for each in state.workbook.start.sponsor:
        if each.answer == "ja_deels_nee":
            yield choice(answer, each.id, each.question, texts.YES_PARTLY_NO)
        elif each.answer == "werkdagen":
            yield Field(
                name=each.id,
                label=each.question,
                hint=texts.IN_DAYS,
                value=str(answer.get(each.id, "")),
                max=40,
            )
        else:
            yield TextArea(
                name=each.id, label=each.question, value=str(answer.get(each.id, ""))
            )
    yield Checks(
        name=ARRANGED,
        label=texts.ARRANGED_LABEL,
        options=(Option(value="ja", label=texts.ARRANGED),),
        value=chosen(answer, ARRANGED),
    )


def _verdict(state: SummaryPage, answer: Answer) -> str:
    """Return the advice: the sponsor can decide, or can organise it, or neither yet."""
    asked = [
        each.id for each in state.workbook.start.sponsor if each.answer == "ja_deels_nee"
    ]
    if not all(name in answer for name in asked):
        return texts.SPONSOR_OPEN
    refused = sum(answer[name] == "nee" for name in asked)
    if refused < TOO_MANY_NO:
        return texts.SPONSOR_GO
    if "ja" in chosen(answer, ARRANGED):
        return texts.SPONSOR_ARRANGED
    return state.workbook.start.advice


def _self_check(state: SummaryPage) -> Section:
    answer = _answer(state, SELF_CHECK)
    questions = state.workbook.start.facilitator
    missing = [each for each in questions if each.id not in chosen(answer, SELF_CHECK)]
    warning: tuple[Node, ...] = ()
    if any(each.required for each in missing):
        warning = (Notice(key="self", text=texts.SELF_REQUIRED),)
    elif missing:
        warning = (Notice(key="self", text=texts.SELF_RECOMMENDED),)
    return Section(
        key="self-check",
        title=texts.SELF_TITLE,
        children=(
            Text(text=texts.SELF_TASK, tone="hint"),
            _note(
                state,
                SELF_CHECK,
                Checks(
                    name=SELF_CHECK,
                    label=texts.SELF_LABEL,
                    options=tuple(
                        Option(value=each.id, label=each.question) for each in questions
                    ),
                    value=chosen(answer, SELF_CHECK),
                ),
            ),
            *warning,
        ),
    )


def _route(state: SummaryPage) -> Section:
    answer = _answer(state, ROUTE)
    return Section(
        key="route",
        title=texts.ROUTE_TITLE,
        children=(
            *_suggestions(state),
            _note(
                state,
                ROUTE,
                choice(answer, "eerst", texts.ROUTE_LABEL, texts.ROUTES),
                TextArea(
                    name="tekst",
                    label=texts.ROUTE_WHY,
                    value=str(answer.get("tekst", "")),
                ),
            ),
        ),
    )


def _suggestions(state: SummaryPage) -> Iterator[Node]:
    """Yield which exercises fit what stops people; a suggestion, never a choice."""
    counts = phase_counts(state.interviews.values(), state.workbook.barriers)
    in_phase = {
        phase: max(counts[level, phase] for level in ("zelf", "organisatie"))
        for phase in Phase
    }
    half = len(state.interviews) / 2
    for phase in Phase:
        if in_phase[phase] and in_phase[phase] >= half:
            yield Text(
                key=f"fits/{phase}",
                text=texts.FITS[phase].format(n=in_phase[phase]),
            )
