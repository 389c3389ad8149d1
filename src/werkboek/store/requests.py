"""Requests for backing in the store: what may happen to one, and what its sponsor reads."""

from sqlalchemy import BindParameter, ColumnElement, Connection, and_, select

from werkboek import texts
from werkboek.errors import RefusedError
from werkboek.model import (
    REQUEST_KINDS,
    BackingRequest,
    Event,
    Kind,
    RequestState,
    Role,
    Viewer,
    fold_requests,
)

from .tables import as_event, events

_REFUSALS = {
    RequestState.DRAFT: texts.REQUEST_NOT_SENT,
    RequestState.ASKED: texts.REQUEST_NOT_ANSWERED,
    RequestState.FED_BACK: texts.REQUEST_OVER,
}


def is_about(request: str | BindParameter[str]) -> ColumnElement[bool]:
    """Select the events of *request*, without the notes it was made from."""
    return and_(events.c.kind.in_(REQUEST_KINDS), events.c.round == request)


def check_request(connection: Connection, viewer: Viewer, event: Event) -> None:
    """Refuse what cannot happen to a request now.

    Raises
    ------
    RefusedError
        When the request is at another point, somebody escalates to a step that it already
        had, or a sponsor comes by a link that is no longer theirs.
    """
    request = _request(connection, event.round)
    if viewer.role is Role.SPONSOR and not _is_theirs(request, viewer):
        raise RefusedError(reason="a link of before", user_message=texts.LINK_WITHDRAWN)
    if not request.allows(event.kind):
        reason = f"{event.kind} while a request is {request.state}"
        raise RefusedError(reason, _REFUSALS.get(request.state, texts.REQUEST_ANSWERED))
    if event.kind is Kind.REQUEST_SENT and request.now:
        is_higher = int(str(event.body["step"])) > request.now.step
        if request.state is RequestState.ASKED and not is_higher:
            raise RefusedError(reason="no step up", user_message=texts.REQUEST_SENT_BEFORE)


def seen_by(connection: Connection, viewer: Viewer) -> tuple[Event, ...]:
    """Return what the sponsor *viewer* may see: what was put to them, and replies to it.

    Nothing through a link of before.  What others replied before it came to them is not
    theirs to read.
    """
    about = _events(connection, viewer.request)
    if not _is_theirs(_fold(viewer.request, about), viewer):
        return ()
    sent = max(each.seq for each in about if each.kind is Kind.REQUEST_SENT)
    return tuple(
        each for each in about if each.seq >= sent or each.kind is Kind.REQUEST_LINKED
    )


def _is_theirs(request: BackingRequest, viewer: Viewer) -> bool:
    access = request.access
    return bool(request.sent) and not access.is_withdrawn and access.issue == viewer.issue


def _request(connection: Connection, name: str) -> BackingRequest:
    return _fold(name, _events(connection, name))


def _fold(name: str, about: tuple[Event, ...]) -> BackingRequest:
    return next(iter(fold_requests(about)), BackingRequest(name))


def _events(connection: Connection, name: str) -> tuple[Event, ...]:
    query = select(events).where(is_about(name)).order_by(events.c.seq)
    return tuple(map(as_event, connection.execute(query)))
