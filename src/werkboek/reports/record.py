"""What a facilitator may see of a trajectory, folded once for all documents."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from werkboek.analysis.synthesis import is_quoted, quotes
from werkboek.content import Workbook
from werkboek.model import (
    Event,
    Interview,
    Kind,
    Note,
    Round,
    View,
    fold_conclusions,
    fold_interviews,
    fold_session,
)
from werkboek.model.backing import BackingRequest, fold_requests
from werkboek.model.followup import FollowUp, fold_follow_up
from werkboek.model.round import WHOLE_ROOM
from werkboek.texts import ACTION_FROM_TALK


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
    return Record(
        workbook=workbook,
        view=view,
        on=on,
        interviews=interviews,
        conclusions=fold_conclusions(view.events),
        follow_up=_in_own_words(fold_follow_up(view.events), interviews, workbook),
        requests=fold_requests(view.events),
        rounds=tuple(_rounds(view.events)),
    )


def _in_own_words(
    follow_up: FollowUp, interviews: Iterable[Interview], workbook: Workbook
) -> FollowUp:
    """Return *follow_up* in which no action is called what somebody said in confidence."""
    questions = {each.id: each for each in workbook.guide.questions}
    said = [each.text for each in quotes(interviews, questions)]
    actions = (
        replace(each, title=ACTION_FROM_TALK) if is_quoted(each.title, said) else each
        for each in follow_up.actions
    )
    return replace(follow_up, actions=tuple(actions))


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
