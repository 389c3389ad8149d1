"""What stalls: requests that nobody answered, and actions that do not move."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from werkboek.model import (
    Action,
    BackingRequest,
    Direction,
    Level,
    Municipality,
    RequestState,
    Status,
)

from .workdays import on_or_after, workdays_between


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long a request waits, in work days: with whom it lies now, and in all.

    ``is_stalled`` when that is as long as the municipality allows, or past the date asked
    for; a date on a day off counts until the next work day (*Algemene termijnenwet*,
    article 1).  ``next_step`` counts from 1; None when there is no higher step, or when
    the time for it has not come.
    """

    workdays: int
    in_all: int
    is_stalled: bool
    next_step: int | None


@dataclass(frozen=True, slots=True)
class BackingCounts:
    """How many requests are where.  ``stalled`` are part of ``waiting``."""

    drafts: int
    waiting: int
    stalled: int
    to_feed_back: int
    over: int


class Reason(StrEnum):
    """Why an action is stuck, or can become so."""

    NO_OWNER = "geen_eigenaar"
    OWNER_LEFT = "eigenaar_weg"
    BUDDY_LEFT = "maatje_weg"
    NO_DATE = "geen_datum"
    PAST = "voorbij"
    FEEDBACK_PAST = "terugkoppeling_voorbij"
    WAITING = "wacht"
    NO_FIRST_STEP = "geen_eerste_stap"
    STOPPED_WITHOUT_REASON = "gestopt_zonder_reden"
    DONE_WITHOUT_RESULT = "klaar_zonder_resultaat"
    TWO_VERSIONS = "twee_versies"


def waiting(request: BackingRequest, municipality: Municipality, today: date) -> Waiting:
    """Return how long *request* waits; nothing for one that was never sent or is over."""
    now = request.now
    if now is None or not request.is_open:
        return Waiting(0, 0, is_stalled=False, next_step=None)
    days = max(0, workdays_between(now.on, today))
    in_all = max(0, workdays_between(request.sent[0].on, today))
    waits = request.state is RequestState.ASKED
    last_day = on_or_after(now.answer_by)
    stalled = waits and (days >= municipality.stall_after or today > last_day)
    higher = now.step + 1
    steps = municipality.escalation
    may_rise = (
        waits and higher <= len(steps) and days >= steps[higher - 1].after_workdays
    ) or (stalled and higher <= len(steps))
    return Waiting(days, in_all, stalled, higher if may_rise else None)


def backing_counts(
    requests: Iterable[BackingRequest], municipality: Municipality, today: date
) -> BackingCounts:
    """Return how many requests are where."""
    listed = tuple(requests)
    states = [each.state for each in listed]
    asked = [each for each in listed if each.state is RequestState.ASKED]
    return BackingCounts(
        drafts=states.count(RequestState.DRAFT),
        waiting=len(asked),
        stalled=sum(waiting(each, municipality, today).is_stalled for each in asked),
        to_feed_back=len(states)
        - len(asked)
        - states.count(RequestState.DRAFT)
        - states.count(RequestState.FED_BACK),
        over=states.count(RequestState.FED_BACK),
    )


def missing_levels(
    actions: Iterable[Action], requests: Iterable[BackingRequest]
) -> list[Level]:
    """Return the levels on which nothing is agreed or asked, or only stopped actions."""
    present = {each.level for each in actions if each.status is not Status.STOPPED}
    if any(each.sent for each in requests):
        present.add(Level.BACKING)
    return [level for level in Level if level not in present]


def are_all_cases(actions: Iterable[Action]) -> bool:
    """Say whether every action answers a case: nobody looks ahead then."""
    going = [each for each in actions if each.status is not Status.STOPPED]
    return bool(going) and all(each.direction is Direction.CASE for each in going)


def reasons(action: Action, gone: Collection[str], today: date) -> tuple[Reason, ...]:
    """Return why *action* is stuck; ``gone`` are functions that left, in lower case."""
    going = action.is_open
    found: Mapping[Reason, bool] = {
        Reason.TWO_VERSIONS: bool(action.note.others),
        Reason.NO_OWNER: going and not action.owner,
        Reason.OWNER_LEFT: going and action.owner.casefold() in gone,
        Reason.BUDDY_LEFT: going and action.buddy.casefold() in gone,
        Reason.NO_DATE: going and action.due is None,
        Reason.PAST: going and action.due is not None and action.due < today,
        Reason.FEEDBACK_PAST: going
        and action.feedback_on is not None
        and action.feedback_on < today,
        Reason.WAITING: action.status is Status.WAITING,
        Reason.NO_FIRST_STEP: going and not action.deed,
        Reason.STOPPED_WITHOUT_REASON: action.status is Status.STOPPED
        and not action.reason,
        Reason.DONE_WITHOUT_RESULT: action.status is Status.DONE and not action.result,
    }
    return tuple(reason for reason, holds in found.items() if holds)
