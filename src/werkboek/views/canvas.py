"""A canvas on a page: boxes with lists of cards, and everything by button."""

from collections.abc import Iterable, Iterator, Mapping

from werkboek import texts
from werkboek.model import Box, CardView
from werkboek.page import CanvasPage
from werkboek.widgets import (
    Checks,
    Field,
    Fold,
    Node,
    Option,
    Section,
    Select,
    Text,
    TextArea,
)

from ._guard import Verb
from .cards import BESIDE, MAX_NAME, PILE, CardParts
from .history import history
from .offers import alike_offered, choices_offered, links_offered


def canvas_verbs(state: CanvasPage) -> Mapping[str, Verb]:
    """Return what can be done on a canvas."""
    return {
        "place_card": lambda request, args: state.place_card(
            request,
            str(args["step"]),
            str(args["box"]),
            str(args["text"]),
            tuple(map(str, args.get("links", ()))),
        ),
        "take": lambda request, args: state.take_offer(
            request, str(args["step"]), str(args["box"]), str(args["source"])
        ),
        "leave": lambda request, args: state.leave_offer(
            request, str(args["item"]), str(args["text"])
        ),
        "word": lambda request, args: state.word_card(
            request, str(args["item"]), args["base"], args["value"]
        ),
        "keep": lambda request, args: state.keep_words(
            request, str(args["item"]), str(args["version"])
        ),
        "group": lambda request, args: state.group_cards(
            request,
            tuple(map(str, args["cards"])),
            str(args.get("text", ""))[:MAX_NAME],
            str(args.get("into", "")),
        ),
        "split": lambda request, args: state.split_cards(request, (str(args["card"]),)),
        "link": lambda request, args: state.link_cards(
            request, str(args["item"]), tuple(map(str, args["cards"]))
        ),
        "restate": lambda request, args: state.restate(
            request, str(args["item"]), str(args["text"])
        ),
        "judge": lambda request, args: state.judge(
            request, str(args["item"]), meant=args["meant"] is True
        ),
        "undo": lambda request, args: state.undo(request, str(args["act"])),
    }


class CanvasParts(CardParts):
    """The boxes of a canvas in one step."""

    def box(self, box: Box, level: int = 3) -> Section:
        """Return *box* with everything in it and everything to do there."""
        cards = self.state.canvas.in_box(box.id)
        return Section(
            key=f"box/{box.id}",
            title=box.name,
            level=level,
            kind="box",
            takes="" if self.is_alone else f"{box.id}{BESIDE}/{box.id}",
            children=(
                Text(text=box.hint, tone="task"),
                *self._asked(box, cards, level + 1),
                *choices_offered(self, box, level + 1),
                *self._add(box, cards, level + 1),
                *self._dragged(cards),
                *self._piles(cards, level + 1),
                *(self.card(box, each, level + 1) for each in cards if not each.pile),
                *(() if cards else (Text(key="empty", text=texts.CANVAS_EMPTY),)),
                *alike_offered(self, cards, level + 1),
                *links_offered(self, box, cards, level + 1),
                *self._merge(box, cards),
                *self._link(box, cards),
            ),
        )

    def history(self) -> tuple[Fold, ...]:
        """Return what the viewer did last, each with a button that takes it back."""
        own = self.state.canvas.own
        return history(own, texts.ACTS, texts.HISTORY_FOLDED, texts.HISTORY_HINT)

    def _asked(self, box: Box, cards: Iterable[CardView], level: int) -> Iterator[Section]:
        """Return the cards that this person is asked to say in other words."""
        asked = [card for card in cards if card.is_asked] if box.restated else []
        if not asked:
            return
        forms = tuple(
            Fold(
                key=f"restate/{card.id}",
                label=texts.RESTATE_TITLE.format(text=card.text),
                children=(
                    self.form(
                        f"restate/{card.id}",
                        "restate",
                        texts.RESTATE_ADD,
                        TextArea(name="text", label=texts.RESTATE_LABEL, max=box.max),
                        item=card.id,
                    ),
                ),
            )
            for card in asked
        )
        yield Section(
            key=f"asked/{box.id}",
            title=texts.RESTATE_TODO.format(n=len(asked)),
            level=level,
            kind="ask",
            children=(
                Text(text=texts.RESTATE_TODO_HINT, tone="hint"),
                Text(text=texts.RESTATE_HINT, tone="promise"),
                *forms,
            ),
        )

    def _add(self, box: Box, cards: Iterable[CardView], level: int) -> Iterator[Node]:
        promise = texts.CANVAS_PRIVATE if self.is_alone else texts.CANVAS_AT_ONCE
        yield Text(key="promise", text=promise, tone="promise")
        under = self.state.sheet.open_box(box.under)
        if under and self.is_alone:
            own = self.state.canvas.in_box(under.id)
            mine = [card for card in own if card.is_mine]
            yield from (self._why(box, card, texts.WHY_FIRST, level) for card in mine)
            if box.twice:
                below = {card.id for card in mine}
                yield from (
                    self._why(box, card, texts.WHY_AGAIN, level)
                    for card in cards
                    if card.is_mine and below & {*card.links}
                )
            if mine:
                return
            yield Text(key="none", text=texts.WHY_NONE)
        field = TextArea(name="text", label=texts.CARD_LABEL, max=box.max)
        yield self.form(
            f"add/{box.id}",
            "place_card",
            texts.CARD_ADD,
            field,
            *self._served(box),
            box=box.id,
            step=self.step,
        )

    def _why(self, box: Box, card: CardView, question: str, level: int) -> Section:
        field = TextArea(name="text", label=question, max=box.max)
        form = self.form(
            f"why/{card.id}",
            "place_card",
            texts.WHY_ADD,
            field,
            box=box.id,
            step=self.step,
            links=[card.id],
        )
        return Section(
            key=f"why/{card.id}", title=card.text, level=level, kind="ask", children=(form,)
        )

    def _served(self, box: Box) -> tuple[Checks, ...]:
        served = self.state.sheet.open_box(box.serves)
        if served is None:
            return ()
        options = _as_options(self.state.canvas.in_box(served.id))
        return (Checks(name="links", label=texts.SERVES_LABEL, options=options),)

    def _piles(self, cards: tuple[CardView, ...], level: int) -> Iterator[Section]:
        boxes = {each.id: each for each in self.state.sheet.boxes}
        here = {card.id: card for card in cards}
        for pile in self.state.canvas.piles:
            inside = [here[name] for name in pile.cards if name in here]
            if not inside:
                continue
            shared = sum(card.is_shared for card in inside)
            counted = texts.PILE_SHARED.format(n=shared, of=len(inside))
            box = boxes[inside[0].box]
            yield Section(
                key=f"pile/{pile.id}",
                title=texts.PILE_TITLE.format(text=pile.text),
                level=level,
                kind="pile",
                takes=f"{box.id}{PILE}/{pile.id}",
                children=(
                    *((Text(text=counted, tone="count"),) if box.restated else ()),
                    *self.versions(pile),
                    self.wording(pile, texts.CARD_CHANGE, MAX_NAME),
                    *(self.card(box, card, level + 1) for card in inside),
                ),
            )

    def _dragged(self, cards: tuple[CardView, ...]) -> tuple[Text, ...]:
        """Say that cards can be dragged, where there is something to drop one on."""
        if self.is_alone or len(cards) < 2:  # noqa: PLR2004 -- one card has no other
            return ()
        return (Text(key="dragged", text=texts.CARD_DRAG, tone="hint"),)

    def _merge(self, box: Box, cards: tuple[CardView, ...]) -> tuple[Fold, ...]:
        if len(cards) < 2 or self.is_alone:  # noqa: PLR2004 -- one card is no pile
            return ()
        form = self.form(
            f"merge/{box.id}",
            "group",
            texts.MERGE_ADD,
            Checks(
                name="cards",
                label=texts.MERGE_CHOOSE,
                hint=texts.MERGE_HINT,
                options=_as_options(cards),
            ),
            Field(name="text", label=texts.MERGE_NAME, max=MAX_NAME),
        )
        return (Fold(key=f"merge/{box.id}", label=texts.MERGE_FOLDED, children=(form,)),)

    def _link(self, box: Box, cards: tuple[CardView, ...]) -> tuple[Fold, ...]:
        others = tuple(
            card
            for card in self.state.canvas.cards
            if card.box in box.joins and not card.is_private
        )
        if not cards or not others or self.is_alone:
            return ()
        form = self.form(
            f"link/{box.id}",
            "link",
            texts.LINK_ADD,
            _choice("item", texts.LINK_OF, cards),
            Checks(name="cards", label=texts.LINK_CHOOSE, options=_as_options(others)),
        )
        return (Fold(key=f"link/{box.id}", label=texts.LINK_FOLDED, children=(form,)),)


def _as_options(cards: Iterable[CardView]) -> tuple[Option, ...]:
    return tuple(Option(value=card.id, label=card.text) for card in cards)


def _choice(name: str, label: str, cards: Iterable[CardView]) -> Select:
    return Select(name=name, label=label, options=_as_options(cards))
