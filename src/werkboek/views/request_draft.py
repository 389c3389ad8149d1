"""The draft of a request for backing: its fields, what to look at, and sending it."""

from collections.abc import Iterator

from werkboek import texts
from werkboek.analysis.thread import Source
from werkboek.analysis.workdays import is_workday, on_or_after
from werkboek.model import Answer, BackingRequest, RequestField, RequestForm
from werkboek.model.backing import ADDRESSEE, ANSWER_BY
from werkboek.model.followup import as_date, written
from werkboek.page import FollowUpPage
from werkboek.page.follow_up import CHECKED
from werkboek.page.summary import SPONSOR
from werkboek.widgets import Button, Checks, Field, Node, Notice, Option, Text, TextArea

from . import controls
from .days import spoken
from .own_words import repeated_in_draft
from .places import fields_of
from .sources import quotes_to_add, source_field, sources_of
from .versions import versions


def draft(state: FollowUpPage, request: BackingRequest) -> Iterator[Node]:
    """Yield the draft of *request*, and the button that sends it."""
    form = state.workbook.follow_up.request
    value = request.draft
    labels = {each.id: each.label for each in form.fields}
    sources = {
        f"actie/{each.id}": Source(f"actie/{each.id}", each.title)
        for each in state.follow_up.actions
    } | dict(sources_of(state))
    yield from _authority(state, value)
    yield from _day_off(value)
    for name in repeated_in_draft(state, value):
        said = texts.FIELD_QUOTED_ASKED.format(
            field=labels.get(name, texts.ADDRESSEE_FUNCTION).rstrip("?")
        )
        yield Notice(key=f"quoted/{name}", text=said)
    yield from versions(request.id, request.note, labels)
    filled = (
        node
        for each in form.fields
        if each.answer != "automatisch" and each.id not in ("RV14", "RV15")
        for node in _field(value, each)
    )
    fields = (*filled, *source_field(value, sources), _checks(form, value))
    kept = fields_of(request.id, request.note, fields)
    yield kept
    yield from quotes_to_add(request.id, value, sources)
    yield Text(text=texts.SEND_PROMISE, tone="promise")
    yield Button(
        label=texts.SEND,
        do="send",
        args={"request": request.id},
        kind="primary",
        confirm=f"{kept.caution} {texts.SEND_CONFIRM}".lstrip(),
    )


def _field(draft: Answer, field: RequestField) -> Iterator[Node]:
    value = written(draft, field.id)
    label = field.label if field.required else texts.OPTIONAL.format(label=field.label)
    if field.answer == "keuze":
        words = {each.id: each.name for each in field.choices}
        yield controls.select(draft, field.id, label, words)
    elif field.answer == "datum":
        yield controls.day(draft, field.id, label, field.hint)
    else:
        make = TextArea if field.max > controls.MAX_LINE else Field
        yield make(name=field.id, label=label, hint=field.hint, value=value, max=field.max)
    if field.id == ADDRESSEE:
        yield controls.function(draft, "wie", texts.ADDRESSEE_FUNCTION, ())


def _checks(form: RequestForm, draft: Answer) -> Checks:
    return Checks(
        name=CHECKED,
        label=texts.CHECK_LABEL,
        options=tuple(
            Option(value=str(number), label=each) for number, each in enumerate(form.checks)
        ),
        value=controls.chosen(draft, CHECKED),
    )


def _day_off(draft: Answer) -> Iterator[Notice]:
    """Yield that nobody works on the day that an answer is asked for."""
    day = as_date(written(draft, ANSWER_BY))
    if day and not is_workday(day):
        said = texts.ANSWER_BY_FREE.format(day=spoken(day), other=spoken(on_or_after(day)))
        yield Notice(key="day_off", text=said)


def _authority(state: FollowUpPage, draft: Answer) -> Iterator[Node]:
    """Yield what the sponsor check says about putting this to the sponsor."""
    note = state.conclusions.get(SPONSOR)
    answers = note.value if note else {}
    if written(draft, ADDRESSEE) != "opdrachtgever":
        return
    needed = texts.AUTHORITY_FOR.get(written(draft, "RV7"))
    if not answers:
        yield Notice(key="authority", text=texts.AUTHORITY_UNKNOWN)
    elif needed and written(answers, needed[0]) in ("nee", "deels"):
        other = written(answers, "Z5")
        advice = (
            texts.AUTHORITY_ELSEWHERE.format(other=other) if other else texts.AUTHORITY_ASK
        )
        yield Notice(key="authority", text=f"{needed[1]} {advice}")
    days = written(answers, "Z6")
    if days:
        yield Text(key="pace", text=texts.AUTHORITY_PACE.format(days=days), tone="hint")
