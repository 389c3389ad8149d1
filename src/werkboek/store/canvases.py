"""The canvases of a trajectory: read once, then only what was added."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection, bindparam, select

from werkboek.model import (
    CANVAS_KINDS,
    PLENARY_ON_SCREEN,
    Canvas,
    CanvasView,
    Company,
    Division,
    Event,
    Kind,
    Role,
    Session,
    Sight,
    Viewer,
    fold_canvas,
    fold_session,
)

from . import room
from .chosen import Choices, chosen_around
from .revealed import reveals
from .tables import as_event, events
from .votes import CardVotes

_NEWER_ACTS = (
    select(events)
    .where(events.c.kind.in_(CANVAS_KINDS), events.c.seq > bindparam("last"))
    .order_by(events.c.seq)
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The canvas that *round* works on: its own, and what the rounds before it left."""

    round: str
    rounds: Collection[str]
    acts: tuple[Event, ...]
    canvas: Canvas


class Canvases:
    """Remembers the acts, because every page looks again at each of them."""

    def __init__(self) -> None:
        self._acts: list[Event] = []
        self._folded: dict[str, Sheet] = {}
        self._votes = CardVotes()
        self.choices = Choices()

    def sheet(self, connection: Connection, round_id: str) -> Sheet:
        """Return the canvas that the round *round_id* works on."""
        self._catch_up(connection)
        opened = [
            as_event(row)
            for row in connection.execute(
                select(events).where(events.c.kind == Kind.OPENED)
            )
        ]
        return self._sheet(round_id, {each.id: each for each in opened})

    def views(
        self,
        connection: Connection,
        viewer: Viewer,
        visible: Iterable[Event],
        division: Division,
    ) -> Mapping[str, CanvasView]:
        """Return by round what *viewer* may see: their open one, or all for who leads.

        The room's screen also gets all of them, while who leads shows the plenary there.
        There is one where something was done, or where something can be offered.
        """
        visible = tuple(visible)
        self._catch_up(connection)
        session = fold_session(visible)
        chosen = self.choices.shown(connection, visible, session)
        if not (self._acts or chosen):
            return {}
        opened = {each.id: each for each in visible if each.kind is Kind.OPENED}
        places = shown(visible)
        views: dict[str, CanvasView] = {}
        for round_id in _rounds(viewer, session, opened, division):
            sheet = self._sheet(round_id, opened)
            if not sheet.acts and not (chosen and division.is_open(sheet.round)):
                continue
            company = company_of(connection, sheet, division)
            view = Sight(viewer.actor, company, places).view(sheet.canvas, sheet.acts)
            around = chosen_around(company, sheet.round, chosen, division)
            view = replace(view, chosen=around)
            if viewer.role is Role.FACILITATOR:
                view = self._with_votes(connection, view, sheet, reveals(visible))
            views[sheet.round] = view
        return views

    def _with_votes(
        self,
        connection: Connection,
        view: CanvasView,
        sheet: Sheet,
        found: Iterable[Event],
    ) -> CanvasView:
        """Return *view* with what was voted in the rounds of *sheet*."""
        here = [event for event in found if event.round in sheet.rounds]
        votes = self._votes.on(connection, sheet.canvas.cards.keys(), here)
        if not votes:
            return view
        cards = (replace(card, votes=votes.get(card.id, ())) for card in view.cards)
        return replace(view, cards=tuple(cards))

    def _catch_up(self, connection: Connection) -> None:
        last = {"last": self._acts[-1].seq if self._acts else 0}
        added = [as_event(row) for row in connection.execute(_NEWER_ACTS, last)]
        self._acts += added
        for sheet in [*self._folded.values()]:
            if any(act.round in sheet.rounds for act in added):
                del self._folded[sheet.round]

    def _sheet(self, round_id: str, opened: Mapping[str, Event]) -> Sheet:
        if round_id not in self._folded:
            rounds = frozenset(_chain(round_id, opened))
            acts = tuple(act for act in self._acts if act.round in rounds)
            self._folded[round_id] = Sheet(round_id, rounds, acts, fold_canvas(acts))
        return self._folded[round_id]


def company_of(connection: Connection, sheet: Sheet, division: Division) -> Company:
    """Return who is around the canvas *sheet*: its group, and who worked on it before."""
    query = select(events.c.actor, events.c.body).where(events.c.kind == Kind.JOINED)
    joined = connection.execute(query.order_by(events.c.seq))
    authors = {act.actor for act in sheet.acts}
    disciplines = {
        row.actor: str(row.body["discipline"])
        for row in joined
        if row.actor in authors or division.takes_part(row.actor, sheet.round)
    }
    here = frozenset(connection.scalars(room.participants()))
    takes_part = (name for name in here if division.takes_part(name, sheet.round))
    return Company(disciplines, frozenset(takes_part))


def shown(visible: Iterable[Event]) -> frozenset[tuple[str, str]]:
    """Return the places ``(round, step)`` that are shown according to *visible*."""
    return frozenset((each.round, str(each.body["step"])) for each in reveals(visible))


def _chain(round_id: str, opened: Mapping[str, Event]) -> Iterator[str]:
    """Iterate over *round_id* and the rounds that it builds on; each of them once."""
    seen = set()
    while round_id and round_id not in seen:
        seen.add(round_id)
        yield round_id
        before = opened.get(round_id)
        round_id = str(before.body.get("builds_on", "")) if before else ""


def _rounds(
    viewer: Viewer, session: Session, opened: Mapping[str, Event], division: Division
) -> tuple[str, ...]:
    """Return the rounds of which *viewer* gets the canvas."""
    is_plenary = viewer.role is Role.SCREEN and session.projected == PLENARY_ON_SCREEN
    if viewer.role is Role.FACILITATOR or is_plenary:
        return _last_of_each(opened)
    going_on = (each.id for each in session.rounds.values())
    if viewer.role is Role.PARTICIPANT:
        me = viewer.participant
        return tuple(each for each in going_on if division.takes_part(me, each))
    return tuple(going_on)


def _last_of_each(opened: Mapping[str, Event]) -> tuple[str, ...]:
    """Return the rounds that no later round builds on."""
    built_on = {each.body.get("builds_on") for each in opened.values()}
    return tuple(name for name in opened if name not in built_on)
