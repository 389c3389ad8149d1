"""One card of a canvas, with everything its viewer may do with it."""

from collections.abc import Iterator
from dataclasses import dataclass

from werkboek import texts
from werkboek.model import TEXT, Box, CanvasSheet, CardView, Json, PileView
from werkboek.page import CanvasPage
from werkboek.page.overlap import chosen
from werkboek.widgets import (
    Button,
    Columns,
    Fold,
    Form,
    Node,
    Note,
    Notice,
    Section,
    Text,
    TextArea,
    dropping,
)

from .caution import caution

IN_PILE, PILE, BESIDE = "+", "=", "-"
"""What follows the id of a box in the kind of a card that lies in a pile, of a pile, and of
the room beside them."""


MAX_NAME = 120
"""Characters of the name of a pile."""


def understood(card: CardView) -> str:
    """Return in words how many disciplines understood *card*: numbers, never which."""
    if not card.is_shared:
        said = texts.SHARED_NOT
    elif card.understood == 1:
        said = texts.UNDERSTOOD_ONE
    else:
        said = texts.UNDERSTOOD.format(n=card.understood)
    missing = texts.UNDERSTOOD_MISSING.format(n=card.missing) if card.missing else ""
    return f"{said} {missing}".rstrip()


@dataclass(frozen=True, slots=True)
class CardParts:
    """The cards of a canvas in one step.

    ``is_alone`` says that a card waits for the reveal; ``scope`` is the place for drafts.
    """

    state: CanvasPage
    step: str
    scope: str
    is_alone: bool = False

    def card(self, box: Box, card: CardView, level: int) -> Section:
        """Return one card: what it says, how far it is shared, and what can be done."""
        return Section(
            key=f"card/{card.id}",
            title=card.text,
            level=level,
            kind="card",
            lift="" if self.is_alone else _lift(box, card),
            children=(
                *self._origin(box, card),
                *_state_of(box, card),
                *self._meant(card, level + 1),
                *self.versions(card),
                *self._change(box, card),
            ),
        )

    def _origin(self, box: Box, card: CardView) -> Iterator[Text]:
        by_id = self.state.canvas.by_id
        came = chosen(self.state, box, card)
        if came and box.offers:
            exercise = self.state.workbook.exercises[box.offers.exercise].name
            said = texts.CARD_CHOSEN.format(exercise=exercise, name=came.name)
            yield Text(key="chosen", text=said, tone="hint")
        words = texts.CARD_SERVES if box.serves else texts.CARD_FROM
        for name in card.links:
            if name in by_id:
                said = words.format(text=by_id[name].text)
                yield Text(key=f"from/{name}", text=said, tone="hint")

    def _meant(self, card: CardView, level: int) -> Iterator[Section]:
        """Ask the owner about each restatement that waits, or let them take it back."""
        for said in card.restatements:
            if not said.is_asked:
                continue
            if said.is_meant is None:
                answers: tuple[Node, ...] = tuple(
                    Button(
                        key=f"meant/{meant}",
                        label=label,
                        do="judge",
                        args={"item": said.id, "meant": meant},
                        kind="primary" if meant else "secondary",
                    )
                    for label, meant in ((texts.MEANT_YES, True), (texts.MEANT_NO, False))
                )
                yield Section(
                    key=f"meant/{said.id}",
                    title=texts.MEANT_TITLE.format(text=said.text),
                    level=level,
                    kind="ask",
                    children=(Columns(key="answers", kind="actions", children=answers),),
                )
            elif said.is_meant:
                yield Section(
                    key=f"meant/{said.id}",
                    title=texts.IN_OTHER_WORDS.format(text=said.text),
                    level=level,
                    children=(
                        Text(text=texts.MEANT_IS, tone="promise"),
                        Button(
                            label=texts.MEANT_BACK.format(text=said.text),
                            do="judge",
                            args={"item": said.id, "meant": False},
                            kind="subtle",
                        ),
                    ),
                )

    def versions(self, seen: CardView | PileView) -> Iterator[Node]:
        """Return every text that two people wrote at once, each to keep."""
        if not seen.others:
            return
        yield Notice(key="two", text=texts.TWO_TEXTS)
        for name, text in [("", seen.text), *((e.id, e.text) for e in seen.others)]:
            yield Button(
                key=f"keep/{name}",
                label=texts.KEEP_TEXT.format(text=text),
                do="keep",
                args={"item": seen.id, "version": name},
            )

    def _change(self, box: Box, card: CardView) -> Iterator[Node]:
        if card.is_mine or not card.is_owned:
            if said := caution(card.text):
                yield Text(key="caution", text=said, tone="caution")
            yield self.wording(card, texts.CARD_CHANGE, box.max)
        if card.pile:
            yield Button(
                key="out",
                label=texts.PILE_OUT.format(text=card.text),
                do="split",
                args={"card": card.id},
                kind="subtle",
            )
        if card.is_mine:
            yield Button(
                key="back",
                label=texts.CARD_TAKE_BACK.format(text=card.text),
                do="undo",
                args={"act": card.id},
                kind="subtle",
                confirm=texts.CARD_TAKE_BACK_CONFIRM,
            )

    def wording(self, seen: CardView | PileView, words: str, longest: int) -> Fold:
        """Return a field that changes the words of a card or pile."""
        field = TextArea(name=TEXT, label=texts.CARD_TEXT, value=seen.text, max=longest)
        note = Note(
            do="word",
            scope=f"{self.scope}/{seen.id}",
            args={"item": seen.id},
            base=seen.base,
            children=(field,),
        )
        label = words.format(text=seen.text)
        return Fold(key=f"change/{seen.id}", label=label, children=(note,))

    def form(self, key: str, do: str, submit: str, *fields: Node, **args: Json) -> Form:
        """Return a form that keeps its draft until it is saved."""
        return Form(
            key=f"form/{key}",
            do=do,
            submit=submit,
            args=args,
            children=fields,
            scope=f"{self.scope}/{key}",
        )


def drops(sheet: CanvasSheet) -> dict[str, Json]:
    """Return what dropping does on a canvas: merge, link, or take out of a pile."""
    several: dict[str, Json] = {"cards": []}
    merge = dropping("group", "cards", several, onto="cards", name="text")
    to_pile = dropping("group", "cards", several, onto="into")
    to_joined = dropping("link", "item", several, onto="cards")
    from_joined = dropping("link", "cards", several, onto="item")
    rules: dict[str, Json] = {}
    for box in sheet.boxes:
        for kind in (box.id, f"{box.id}{IN_PILE}"):
            rules |= {f"{kind}>{box.id}": merge, f"{kind}>{box.id}{PILE}": to_pile}
            for other in (f"{name}{end}" for name in box.joins for end in ("", IN_PILE)):
                rules |= {f"{kind}>{other}": to_joined, f"{other}>{kind}": from_joined}
        apart = dropping("split", "card", {})
        rules[f"{box.id}{IN_PILE}>{box.id}{BESIDE}"] = apart
    return rules


def _lift(box: Box, card: CardView) -> str:
    return f"{box.id}{IN_PILE if card.pile else ''}/{card.id}"


def _state_of(box: Box, card: CardView) -> Iterator[Node]:
    if card.is_private:
        yield Text(key="private", text=texts.CARD_PRIVATE, tone="promise")
    elif card.is_mine:
        yield Text(key="mine", text=texts.CARD_MINE, tone="promise")
    if not box.restated or card.is_private:
        return
    yield Text(key="understood", text=understood(card), tone="count")
    for said in card.restatements:
        if said.is_meant and not said.is_asked:
            text = texts.IN_OTHER_WORDS.format(text=said.text)
            yield Text(key=f"said/{said.id}", text=text)
        elif said.is_mine:
            waits = said.is_meant is None
            words = texts.RESTATE_WAITS if waits else texts.RESTATE_NOT_QUITE
            yield Text(
                key=f"said/{said.id}", text=words.format(text=said.text), tone="promise"
            )
