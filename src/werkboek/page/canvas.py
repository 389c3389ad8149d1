"""What somebody does on a canvas; a verb takes the browser's id for the request."""

from collections.abc import Sequence

from werkboek.errors import InvalidError
from werkboek.model import (
    TEXT,
    CanvasSheet,
    CanvasStep,
    CanvasView,
    CardView,
    Json,
    Kind,
    PileView,
    Who,
)
from werkboek.texts import NOT_UNDERSTOOD, OFFER_GONE, SERVES_FEW

from .overlap import overlaps
from .state import PageState

FEWEST_SERVED = 2
"""An option that serves one interest is a wish."""


class CanvasPage(PageState):
    """`PageState` of a page with a canvas."""

    @property
    def sheet(self) -> CanvasSheet:
        """The boxes."""
        return self.workbook.sheet

    @property
    def canvas_round(self) -> str:
        """The round whose canvas is on this page, empty when there is none."""
        return self.round.id if self.round else ""

    @property
    def canvas(self) -> CanvasView:
        """The canvas on this page."""
        return self.view.canvases.get(self.canvas_round, CanvasView())

    def place_card(
        self,
        request: str,
        step: str,
        box: str,
        text: str,
        links: Sequence[str] = (),
    ) -> None:
        """Write a card in *box*; it waits until *step* is shown if people work alone."""
        known = self.sheet.open_box(box)
        if known is None:
            raise InvalidError(reason="no such box", user_message=NOT_UNDERSTOOD)
        if self.sheet.open_box(known.serves) and len(set(links)) < FEWEST_SERVED:
            raise InvalidError(reason="serves too few", user_message=SERVES_FEW)
        self._act(
            request,
            Kind.CARD_PLACED,
            step=step,
            item=box,
            text=text,
            links=[*links],
            open=not self._is_alone(step),
            owned=known.owned and bool(self.viewer.participant),
        )

    def take_offer(self, request: str, step: str, box: str, source: str) -> None:
        """Put in *box* what the group chose earlier; *source* is its `Origin`."""
        known = self.sheet.open_box(box)
        offered = overlaps(self, self.canvas, known) if known else ()
        found = next((each for each in offered if each.source == source), None)
        if found is None:
            raise InvalidError(reason="no such offer", user_message=OFFER_GONE)
        self._act(
            request,
            Kind.CARD_PLACED,
            step=step,
            item=box,
            text=found.name,
            open=True,
            owned=False,
            source=source,
        )

    def leave_offer(self, request: str, offer: str, text: str) -> None:
        """Leave lying what was offered; *text* is what the page calls it."""
        self._act(request, Kind.OFFER_LEFT, item=offer, text=text)

    def word_card(self, request: str, name: str, base: Json, value: Json) -> None:
        """Give a card or a pile other words; *base* are the versions they replace."""
        self._act(request, Kind.CARD_WORDED, item=name, base=base, value=value)

    def keep_words(self, request: str, name: str, version: str) -> None:
        """Keep *version* of a text that two people changed, and let go of the others."""
        every: tuple[CardView | PileView, ...] = (*self.canvas.cards, *self.canvas.piles)
        seen = next((each for each in every if each.id == name), None)
        if seen is None:
            raise InvalidError(reason="no such card", user_message=NOT_UNDERSTOOD)
        words = {each.id: each.text for each in seen.others}
        text = words.get(version, seen.text)
        base: list[Json] = [*seen.base, *words]
        self.word_card(request, name, base, {TEXT: text})

    def group_cards(
        self, request: str, cards: Sequence[str], text: str, into: str = ""
    ) -> None:
        """Put *cards* together under a new name, or in the pile *into*."""
        if into:
            self._act(request, Kind.CARDS_GROUPED, cards=[*cards], into=into)
        else:
            self._act(request, Kind.CARDS_GROUPED, cards=[*cards], text=text)

    def split_cards(self, request: str, cards: Sequence[str]) -> None:
        """Take *cards* out of their piles."""
        self._act(request, Kind.CARDS_SPLIT, cards=[*cards])

    def link_cards(self, request: str, card: str, cards: Sequence[str]) -> None:
        """Say that *card* belongs with *cards*."""
        self._act(request, Kind.CARDS_LINKED, item=card, cards=[*cards])

    def restate(self, request: str, card: str, text: str) -> None:
        """Say *card* in one's own words."""
        self._act(request, Kind.CARD_RESTATED, item=card, text=text)

    def judge(self, request: str, restatement: str, *, meant: bool) -> None:
        """Say whether a restatement is what one meant."""
        self._act(request, Kind.RESTATEMENT_JUDGED, item=restatement, meant=meant)

    def undo(self, request: str, act: str) -> None:
        """Undo an act of one's own, or an undoing."""
        self._act(request, Kind.ACT_UNDONE, act=act)

    def _is_alone(self, step: str) -> bool:
        known = self.step_of(step)
        return isinstance(known, CanvasStep) and known.who is Who.EACH

    def _act(self, request: str, kind: Kind, **body: Json) -> None:
        self._save(request, kind, body, self.canvas_round)
