"""What a facilitator may see of a trajectory, folded once for all documents."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from werkboek.analysis.own_words import Confided, confided
from werkboek.content import Workbook
from werkboek.model import (
    Action,
    Event,
    Interview,
    Kind,
    Note,
    RequestForm,
    Round,
    View,
    fold_conclusions,
    fold_interviews,
    fold_session,
)
from werkboek.model.backing import BackingRequest, fold_requests
from werkboek.model.followup import FollowUp, fold_follow_up
from werkboek.model.round import WHOLE_ROOM
from werkboek.texts import ACTION_FROM_TALK, FROM_TALK


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that documents are made of.

    ``on`` is the day they are made.  ``rounds`` are in the order in which they were opened,
    also those that ended.
    """

    workbook: Workbook
    view: View
    on: date
    interviews: Sequence[Interview]
    conclusions: Mapping[str, Note]
    follow_up: FollowUp
    requests: Sequence[BackingRequest]
    rounds: Sequence[Round]


def record_of(workbook: Workbook, view: View, on: date) -> Record:
    """Return the record of what a facilitator reads, *view*."""
    interviews = tuple(fold_interviews(view.events).values())
    said = confided(interviews, {each.id: each for each in workbook.guide.questions})
    form = workbook.follow_up.request
    return Record(
        workbook=workbook,
        view=view,
        on=on,
        interviews=interviews,
        conclusions=fold_conclusions(view.events),
        follow_up=_in_own_words(fold_follow_up(view.events), said),
        requests=tuple(_asked(each, said, form) for each in fold_requests(view.events)),
        rounds=tuple(_rounds(view.events)),
    )


_FUNCTIONS: Final = ("owner", "buddy")
_LEAVING: Final = ("title", "trigger", "deed", *_FUNCTIONS, "result", "reason")
"""What of an action documents and agendas tell."""


def _in_own_words(follow_up: FollowUp, said: Confided) -> FollowUp:
    """Return *follow_up* in which no action tells what somebody *said* in confidence."""
    return replace(
        follow_up, actions=tuple(_told(each, said) for each in follow_up.actions)
    )


def _told(action: Action, said: Confided) -> Action:
    fields = {name: str(getattr(action, name)) for name in _LEAVING}
    changed = dict.fromkeys(said.repeated_in(fields, functions=_FUNCTIONS), FROM_TALK)
    if "title" in changed:
        changed["title"] = ACTION_FROM_TALK
    return replace(action, **changed)  # type: ignore[arg-type]  # all of them are texts


def _asked(request: BackingRequest, said: Confided, form: RequestForm) -> BackingRequest:
    """Return *request* without what somebody *said*, whether it was sent already or not."""

    def told(text: Mapping[str, str]) -> dict[str, str]:
        fields = {name: text[name] for name in form.open_fields if name in text}
        return {**text, **dict.fromkeys(said.repeated_in(fields), FROM_TALK)}

    sent = tuple(replace(each, text=told(each.text)) for each in request.sent)
    note = request.note
    if note:
        words = {name: each for name, each in note.value.items() if isinstance(each, str)}
        value = {**note.value, **told(words)}
        note = replace(note, newest=replace(note.newest, value=value))
    return replace(request, sent=sent, note=note)


def groups_of(record: Record) -> tuple[str, ...]:
    """Return the groups that did something by themselves."""
    return tuple(sorted({each.group for each in record.rounds} - {WHOLE_ROOM}))


def seen_by(record: Record, group: str) -> Record:
    """Return *record* with only the rounds that *group* was shown: no other group's.

    For `WHOLE_ROOM` these are the rounds that everybody did together.
    """
    rounds = [each for each in record.rounds if each.group in (WHOLE_ROOM, group)]
    return replace(record, rounds=rounds)


def _rounds(events: Iterable[Event]) -> Iterable[Round]:
    """Yield every round as it was last; that it was closed takes nothing away."""
    opened: dict[str, list[Event]] = {}
    for event in events:
        if event.kind is Kind.OPENED:
            opened[event.id] = [event]
        elif event.round in opened and event.kind is not Kind.CLOSED:
            opened[event.round].append(event)
    for each in opened.values():
        yield from fold_session(each).rounds.values()
