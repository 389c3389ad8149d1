"""Who may write what, and when; checked inside the transaction that writes it."""

from sqlalchemy import Connection

from werkboek import texts
from werkboek.errors import RefusedError
from werkboek.model import (
    CANVAS_KINDS,
    FACILITATOR_KINDS,
    MINIMUM_REVEALED,
    OPEN_KINDS,
    PARTICIPANT_KINDS,
    PERSON_KINDS,
    REQUEST_KINDS,
    Event,
    Kind,
    Role,
    Viewer,
)

from . import persons, requests, room, seats
from .canvas_rules import check_act, count_writers
from .canvases import Canvases
from .tables import events

_MAY_WRITE = {
    Role.PARTICIPANT: PARTICIPANT_KINDS | CANVAS_KINDS,
    Role.FACILITATOR: OPEN_KINDS
    | FACILITATOR_KINDS
    | PERSON_KINDS
    | REQUEST_KINDS
    | CANVAS_KINDS
    | {Kind.REMOVED, Kind.ENTRUSTED, Kind.GROUPED, Kind.SAVED},
    Role.SCREEN: frozenset[Kind](),
    Role.SPONSOR: frozenset({Kind.REQUEST_ANSWERED}),
}
_HOW_MANY = {0: texts.NO_ANSWERS, 1: texts.ONE_ANSWER}
_IN_A_ROUND = CANVAS_KINDS | {Kind.REVEALED, Kind.CONCEALED, Kind.SHOWN, Kind.CLOSED}
_IN_THE_OPEN_ROUND = PARTICIPANT_KINDS | PERSON_KINDS | {Kind.ADVANCED, Kind.TIMED}
_UNTIL_REVEALED = frozenset({Kind.ANSWERED, Kind.ESTIMATED})


def check_author(viewer: Viewer, event: Event) -> None:
    """Refuse what *viewer* may never write, whatever the state."""
    may_write = _MAY_WRITE[viewer.role] | ({Kind.JOINED} if viewer.is_guest else set())
    if event.actor != viewer.actor or event.kind not in may_write:
        raise RefusedError(reason=f"{viewer.role} may not write {event.kind} as this actor")
    if viewer.role is Role.SPONSOR and event.round != viewer.request:
        raise RefusedError(reason="a sponsor answers one request")


def check_moment(
    connection: Connection, viewer: Viewer, event: Event, canvases: Canvases
) -> None:
    """Refuse what *viewer* may not write now.

    Raises
    ------
    RefusedError
        When a participant is not in the room or not on their own device, the round is not
        open or is of another group, the answers are already shown, so few answered that
        showing would tell who said what, a note is about an interview that nobody planned,
        a request for backing is not at the point where this can happen, or the canvas does
        not allow it.
    """
    if event.kind is Kind.JOINED:
        seats.check_newcomer(connection, viewer, event)
        return
    seats.check_seat(connection, viewer)
    if event.kind is Kind.ENTRUSTED:
        seats.check_entrusted(connection, event)
    if viewer.role is Role.PARTICIPANT and not room.is_in_room(connection, event.actor):
        raise RefusedError(reason="not in the room", user_message=texts.NOT_IN_ROOM)
    _check_round(connection, viewer, event)
    if event.kind is Kind.INTERVIEW_NOTED and not _is_planned(connection, event.round):
        raise RefusedError(reason="no such interview", user_message=texts.NO_INTERVIEW)
    if event.kind in REQUEST_KINDS:
        requests.check_request(connection, viewer, event)
    if event.kind in CANVAS_KINDS:
        check_act(connection, viewer, event, canvases)
    if event.kind in PERSON_KINDS:
        persons.check_people(connection, event)
    if event.kind is Kind.REVEALED and not _is_for_colleagues(connection, event):
        _check_enough(connection, event, canvases)


def _check_round(connection: Connection, viewer: Viewer, event: Event) -> None:
    is_of_now = event.kind in _IN_THE_OPEN_ROUND or viewer.role is Role.PARTICIPANT
    if is_of_now:
        _check_place(connection, viewer, event)
    if event.kind in _IN_A_ROUND and not _exists(connection, event.round):
        raise RefusedError(reason="no such round")
    if event.kind is Kind.OPENED and event.round not in ("", event.id):
        raise RefusedError(reason="a round is named after the event that opens it")
    if event.kind in _UNTIL_REVEALED and room.is_revealed(
        connection, event.round, str(event.body["step"])
    ):
        raise RefusedError(reason="already revealed", user_message=texts.ANSWERS_ARE_SHOWN)


def _check_place(connection: Connection, viewer: Viewer, event: Event) -> None:
    """Refuse what is not for an open round, or by somebody of another group."""
    division = room.division(connection)
    if not division.is_open(event.round):
        raise RefusedError(
            reason="the round is not open", user_message=texts.ROUND_NOT_OPEN
        )
    is_participant = viewer.role is Role.PARTICIPANT
    if is_participant and not division.takes_part(event.actor, event.round):
        raise RefusedError(
            reason="a round of another group", user_message=texts.OTHER_GROUP
        )


def _is_planned(connection: Connection, interview: str) -> bool:
    query = room.newest(Kind.INTERVIEW_PLANNED).where(events.c.id == interview)
    return connection.execute(query).first() is not None


def _exists(connection: Connection, round_id: str) -> bool:
    query = room.newest(Kind.OPENED).where(events.c.id == round_id)
    return connection.execute(query).first() is not None


def _is_for_colleagues(connection: Connection, event: Event) -> bool:
    """Say whether revealing hands guesses to single colleagues and shows the group none."""
    query = room.newest(Kind.ESTIMATED).where(
        events.c.round == event.round, events.c.step == event.body["step"]
    )
    return connection.execute(query).first() is not None


def _check_enough(connection: Connection, event: Event, canvases: Canvases) -> None:
    """Refuse to show what so few answered, also of what guesses are compared with."""
    for name in ("step", "of"):
        if name in event.body:
            _check_count(_count(connection, event.round, str(event.body[name]), canvases))


def _count(connection: Connection, round_id: str, step: str, canvases: Canvases) -> int:
    query = room.answered().where(
        events.c.round == round_id, events.c.step == step, room.for_group()
    )
    row = connection.execute(query).first()
    return max(row[2] if row else 0, count_writers(connection, round_id, step, canvases))


def _check_count(count: int) -> None:
    if count < MINIMUM_REVEALED:
        sentence = _HOW_MANY.get(count, texts.FEW_ANSWERS) + texts.SHOWN_FROM
        raise RefusedError(
            reason=f"{count} answers are too few to reveal",
            user_message=sentence.format(count=count, minimum=MINIMUM_REVEALED),
        )
