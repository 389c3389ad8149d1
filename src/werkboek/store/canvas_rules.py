"""Who may do what on a canvas; checked inside the transaction that writes it."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import Connection, select

from werkboek import texts
from werkboek.errors import RefusedError
from werkboek.model import (
    OPEN_KINDS,
    Card,
    Event,
    Kind,
    Origin,
    Role,
    Sight,
    Viewer,
    fold_canvas,
    fold_session,
    listed,
    public_id,
)

from . import room
from .canvases import Canvases, Sheet, company_of, shown
from .chosen import chosen_around
from .tables import as_event, events

MOST_CARDS: Final = 1000
"""Cards on one canvas: 36 people with 10 each are far below it."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What there is to check an act against."""

    sheet: Sheet
    sight: Sight

    def card(self, name: str) -> Card:
        """Return the card *name* when the viewer may see it."""
        card = self.sheet.canvas.cards.get(name)
        if card is None or not self.sight.sees(card):
            raise _gone()
        return card


def check_act(
    connection: Connection, viewer: Viewer, event: Event, canvases: Canvases
) -> None:
    """Refuse what *viewer* may not do on the canvas of the round of *event*.

    Raises
    ------
    RefusedError
        When it is about something that is not there for them, changes words of somebody
        else, judges what is said of another's card, restates what they were not asked to,
        undoes what they did not do, or brings in a choice that not everybody was shown, or
        that is there already.
    """
    led = select(events).where(events.c.kind.in_((Kind.REVEALED, Kind.CONCEALED)))
    visible = tuple(map(as_event, connection.execute(led.order_by(events.c.seq))))
    sheet, division = canvases.sheet(connection, event.round), room.division(connection)
    company = company_of(connection, sheet, division)
    sight = Sight(viewer.actor, company, shown(visible))
    _CHECKS[event.kind](Desk(sheet, sight), event)
    if source := str(event.body.get("source", "")):
        told = select(events).where(events.c.kind.in_(OPEN_KINDS)).order_by(events.c.seq)
        happened = tuple(map(as_event, connection.execute(told)))
        shown_to = canvases.choices.shown(connection, happened, fold_session(happened))
        around = chosen_around(company, event.round, shown_to, division)
        _check_source(sheet, source, {str(each.origin) for each in around})
    if viewer.role is Role.FACILITATOR and event.kind in _OF_PARTICIPANTS:
        raise RefusedError(reason="only participants own a card or restate one")


def count_writers(
    connection: Connection, round_id: str, step: str, canvases: Canvases
) -> int:
    """Return how many people have a card in *step* that waits to be shown."""
    cards = canvases.sheet(connection, round_id).canvas.cards.values()
    here = [card for card in cards if (card.round, card.step) == (round_id, step)]
    return len({card.owner for card in here if not card.is_open})


def _placed(desk: Desk, event: Event) -> None:
    if event.body.get("owned") and event.actor == Role.FACILITATOR.value:
        raise RefusedError(reason="only participants own a card")
    if len(desk.sheet.canvas.cards) >= MOST_CARDS:
        raise RefusedError(reason="canvas is full", user_message=texts.CANVAS_FULL)
    _seen_cards(desk, listed(event.body.get("links")))


def _check_source(sheet: Sheet, source: str, offered: Collection[str]) -> None:
    """Refuse a choice that is on *sheet* already, or that is not *offered* to it."""
    if Origin.parse(source).item in _items(sheet.canvas.cards.values()):
        raise RefusedError(reason="offer is taken", user_message=texts.OFFER_TAKEN)
    if source not in offered:
        raise RefusedError(
            reason="nobody showed that choice", user_message=texts.OFFER_GONE
        )


def _items(cards: Iterable[Card]) -> frozenset[str]:
    """Return what *cards* came from that was chosen, in whichever round that was."""
    return frozenset(Origin.parse(card.source).item for card in cards if card.source)


def _left(_desk: Desk, _event: Event) -> None:
    """Let anybody leave lying whatever is offered: it changes no card."""


def _worded(desk: Desk, event: Event) -> None:
    name = str(event.body["item"])
    if name in desk.sheet.canvas.piles:
        return
    card = desk.card(name)
    if card.is_owned and card.owner != event.actor:
        raise RefusedError(reason="words of another", user_message=texts.CANVAS_NOT_YOURS)


def _grouped(desk: Desk, event: Event) -> None:
    _seen_cards(desk, listed(event.body["cards"]))
    into = event.body.get("into")
    if into and into not in desk.sheet.canvas.piles:
        raise _gone()


def _split(desk: Desk, event: Event) -> None:
    _seen_cards(desk, listed(event.body["cards"]))


def _linked(desk: Desk, event: Event) -> None:
    _seen_cards(desk, (str(event.body["item"]), *listed(event.body["cards"])))


def _restated(desk: Desk, event: Event) -> None:
    card = desk.card(str(event.body["item"]))
    if not (desk.sight.is_shown(card) and desk.sight.company.is_asked(event.actor, card)):
        raise RefusedError(
            reason="not asked to restate this", user_message=texts.CANVAS_NOT_ASKED
        )


def _judged(desk: Desk, event: Event) -> None:
    for card in desk.sheet.canvas.cards.values():
        if any(each.id == event.body["item"] for each in card.restatements):
            if card.owner != event.actor:
                raise RefusedError(reason="only the owner says what was meant")
            return
    raise _gone()


def _undone(desk: Desk, event: Event) -> None:
    own = {public_id(act.id) for act in desk.sheet.acts if act.actor == event.actor}
    if event.body["act"] not in own:
        raise RefusedError(reason="not an act of their own")
    acts, before = desk.sheet.acts, desk.sheet.canvas.cards
    after = fold_canvas((*acts, replace(event, seq=acts[-1].seq + 1))).cards
    back = _items(after[name] for name in after.keys() - before.keys())
    if back & _items(before.values()):
        raise RefusedError(reason="offer is taken", user_message=texts.OFFER_TAKEN)


def _seen_cards(desk: Desk, names: Collection[str]) -> None:
    for name in names:
        desk.card(name)


def _gone() -> RefusedError:
    return RefusedError(reason="no such card or pile", user_message=texts.CANVAS_GONE)


_OF_PARTICIPANTS = frozenset({Kind.CARD_RESTATED, Kind.RESTATEMENT_JUDGED})
_CHECKS: Mapping[Kind, Callable[[Desk, Event], None]] = {
    Kind.CARD_PLACED: _placed,
    Kind.CARD_WORDED: _worded,
    Kind.CARDS_GROUPED: _grouped,
    Kind.CARDS_SPLIT: _split,
    Kind.CARDS_LINKED: _linked,
    Kind.CARD_RESTATED: _restated,
    Kind.RESTATEMENT_JUDGED: _judged,
    Kind.OFFER_LEFT: _left,
    Kind.ACT_UNDONE: _undone,
}
