"""What was agreed and asked: functions, dates and states, never names."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from werkboek import texts
from werkboek.model import RequestForm
from werkboek.model.backing import ADDRESSEE, ANSWER_BY, RequestState
from werkboek.model.followup import Action, Status, as_date, written

from .document import Block, Heading, Paragraph, Table
from .record import Record

_STEP = "stap-"
_STEP_PARTS = ("niveau", "naam", "functie", "wanneer")


def agreements(record: Record) -> Iterator[Block]:
    """Yield what was agreed, without who came up with it or what it came from.

    These are the actions that are more than a proposal; before there are any, the next
    steps that the facilitator drew from the conversations.
    """
    rows: list[tuple[str, ...]] = [
        (each.level or "", each.title, each.owner, day(each.due), each.status)
        for each in record.follow_up.actions
        if each.status is not Status.PROPOSED
    ]
    rows = rows or [
        (*(written(note.value, part) for part in _STEP_PARTS), Status.PROPOSED)
        for name, note in record.conclusions.items()
        if name.startswith(_STEP)
    ]
    names: dict[str, str] = {e.id: e.name for e in record.workbook.follow_up.levels}
    order = [*names, ""]
    if rows:
        yield Table(
            name="afspraken",
            caption=texts.AGREEMENTS_CAPTION,
            head=texts.AGREEMENTS_HEAD,
            rows=tuple(
                (names.get(level, ""), *said, texts.STATUSES[status])
                for level, *said, status in sorted(rows, key=lambda r: order.index(r[0]))
            ),
        )


def actions(record: Record) -> Iterator[Block]:
    """Yield every action, level by level; a level without one is said."""
    if not record.follow_up.actions:
        return
    for level in record.workbook.follow_up.levels:
        here = tuple(e for e in record.follow_up.actions if e.level is level.id)
        yield Heading(level.name, level=3)
        if here:
            yield _actions(f"acties-{level.id.value}", level.name, here)
        else:
            yield Paragraph(texts.LEVEL_EMPTY)
    loose = tuple(e for e in record.follow_up.actions if e.level is None)
    if loose:
        yield Heading(texts.STEPS_LOOSE, level=3)
        yield _actions("acties-zonder-niveau", texts.STEPS_LOOSE, loose)


def requests(record: Record) -> Iterator[Block]:
    """Yield every request with all its fields, as a facilitator keeps it."""
    form = record.workbook.follow_up.request
    for each in record.requests:
        yield Heading(texts.REQUEST_TITLE.format(n=each.number), level=3)
        text = dict(each.text)
        if each.now:  # another day counts once it was put to somebody else
            text[ANSWER_BY] = each.now.answer_by.isoformat()
        rows = [(texts.REQUEST_STATE, texts.REQUEST_STATES[each.state])]
        rows += [
            (field.label, _said(form, field.id, text[field.id]))
            for field in form.fields
            if text.get(field.id)
        ]
        if each.now:
            rows.append(
                (texts.REQUEST_LIES_WITH, _said(form, ADDRESSEE, each.now.addressee))
            )
        if each.reply:
            rows.append((texts.REQUEST_REPLY, each.reply.text))
        if each.fed_back:
            rows.append((texts.REQUEST_FED_BACK_ON, day(each.fed_back.on)))
        yield Table(
            name=f"verzoek-{each.number}",
            caption=texts.REQUEST_CAPTION.format(n=each.number),
            head=texts.REQUEST_HEAD,
            rows=tuple((name, said) for name, said in rows if said),
        )


def asked(record: Record) -> Iterator[Block]:
    """Yield what was asked of those who decide: only what was sent, without who asked."""
    form = record.workbook.follow_up.request
    sent = [(each, each.now) for each in record.requests if each.now]
    if not sent:
        return
    counts = Counter(each.state for each, _ in sent)
    yield Table(
        name="stand-van-verzoeken",
        caption=texts.REQUESTS_COUNT_CAPTION,
        head=texts.REQUESTS_COUNT_HEAD,
        rows=tuple(
            (texts.REQUEST_STATES[state], counts[state])
            for state in RequestState
            if counts[state]
        ),
    )
    yield Table(
        name="verzoeken",
        caption=texts.REQUESTS_CAPTION,
        head=texts.REQUESTS_HEAD,
        rows=tuple(
            (
                each.question,
                _said(form, ADDRESSEE, now.addressee),
                day(now.answer_by),
                texts.REQUEST_STATES[each.state],
            )
            for each, now in sent
        ),
    )


def day(on: date | None) -> str:
    """Return *on* as people write it, ``27-03-2026``; empty for None."""
    return on.strftime("%d-%m-%Y") if on else ""


def _actions(name: str, caption: str, listed: tuple[Action, ...]) -> Table:
    return Table(
        name=name,
        caption=texts.ACTIONS_CAPTION.format(level=caption),
        head=texts.ACTIONS_HEAD,
        rows=tuple(
            (
                each.title,
                _first_step(each),
                each.owner,
                each.buddy,
                day(each.due),
                each.result,
                _state(each),
            )
            for each in listed
        ),
    )


def _first_step(action: Action) -> str:
    if not (action.trigger and action.deed):
        return action.deed
    return texts.FIRST_STEP.format(trigger=action.trigger, deed=action.deed)


def _state(action: Action) -> str:
    said = texts.STATUSES[action.status]
    return f"{said}: {action.reason}" if action.reason else said


def _said(form: RequestForm, name: str, value: str) -> str:
    """Return the name of a choice, a day as people write it, or what somebody wrote."""
    field = form.field(name)
    choices = {each.id: each.name for each in field.choices}
    if field.answer == "datum":
        return day(as_date(value)) or value
    return choices.get(value, value)
