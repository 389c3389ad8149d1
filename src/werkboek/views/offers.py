"""What a page offers to put on a canvas, with why; people take it or leave it."""

from collections.abc import Iterable, Iterator

from werkboek import texts
from werkboek.analysis.similar import alike, echoed
from werkboek.model import Box, CanvasStep, CanvasView, CardView
from werkboek.page import PageState
from werkboek.page.overlap import Overlap, chosen, overlaps
from werkboek.widgets import Button, Columns, Field, Fold, Items, Node, Section, Text

from .cards import MAX_NAME, CardParts

MOST_LINKS = 3
"""Links that are offered at once."""

MOST_CHOICES = 4
"""Choices that are in sight at once; the rest is one press away."""


def offers_for_all(
    state: PageState, canvas: CanvasView, step: CanvasStep
) -> tuple[Text, ...]:
    """Return in a sentence what people can still take in *step*, for who looks on."""
    boxes = state.workbook.sheet.in_use(step.boxes)
    found = [each for box in boxes for each in overlaps(state, canvas, box)]
    waiting = [each for each in found if each.source not in canvas.left]
    if not waiting:
        return ()
    names = [
        texts.OFFER_COUNTED.format(name=each.name, n=each.count)
        for each in waiting[:MOST_CHOICES]
    ]
    if more := waiting[MOST_CHOICES:]:
        names.append(texts.AND_MORE.format(n=len(more)))
    said = texts.OFFERS_WAIT.format(exercise=waiting[0].exercise, names=", ".join(names))
    return (Text(key="offers", text=said, tone="count"), *_added_up(waiting[0]))


def choices_offered(parts: CardParts, box: Box, level: int) -> Iterator[Node]:
    """Offer what enough people chose in an earlier exercise, and what was left of it."""
    canvas = parts.state.canvas
    found = () if parts.is_alone else overlaps(parts.state, canvas, box)
    waiting = [each for each in found if each.source not in canvas.left]
    left = [each for each in found if each.source in canvas.left]
    if waiting:
        yield Section(
            key=f"offered/{box.id}",
            title=texts.OFFER_TITLE.format(exercise=waiting[0].exercise),
            level=level,
            kind="ask",
            children=(
                Text(text=texts.OFFER_HINT, tone="hint"),
                *_added_up(waiting[0]),
                *(_choice(parts, box, each, level + 1) for each in waiting[:MOST_CHOICES]),
                *_folded(parts, box, waiting[MOST_CHOICES:], level + 1),
            ),
        )
    if left:
        yield Fold(
            key=f"left/{box.id}",
            label=texts.OFFER_LEFT.format(n=len(left)),
            children=tuple(_choice(parts, box, each, level + 1) for each in left),
        )


def _folded(parts: CardParts, box: Box, rest: list[Overlap], level: int) -> Iterator[Fold]:
    if rest:
        yield Fold(
            key=f"more/{box.id}",
            label=texts.OFFER_MORE.format(n=len(rest)),
            children=tuple(_choice(parts, box, each, level) for each in rest),
        )


def links_offered(
    parts: CardParts, box: Box, cards: Iterable[CardView], level: int
) -> Iterator[Section]:
    """Offer to link cards of *box* with choices of the group that say the same words."""
    if parts.is_alone:
        return
    canvas, offered = parts.state.canvas, 0
    joined = parts.state.sheet.in_use(box.joins)
    drivers = [
        (driver, item)
        for other in joined
        for driver in canvas.in_box(other.id)
        if (item := chosen(parts.state, other, driver))
    ]
    for card in cards:
        for driver, item in drivers:
            name = f"{card.id}/{driver.id}"
            words = echoed(card.text, item.name, item.text)
            is_known = driver.id in card.links or name in canvas.left
            if not words or is_known or offered == MOST_LINKS:
                continue
            offered += 1
            link = Button(
                label=texts.LINK_ADD,
                do="link",
                args={"item": card.id, "cards": [driver.id]},
                about=driver.text,
            )
            said = Items(items=(card.text, driver.text))
            yield _pair(f"link/{name}", texts.OFFER_LINK, said, words, level, link, name)


def alike_offered(
    parts: CardParts, cards: Iterable[CardView], level: int
) -> Iterator[Section]:
    """Offer to merge cards that are in no pile and look alike."""
    if parts.is_alone:
        return
    loose = {card.id: card.text for card in cards if not card.pile}
    for pair in alike(loose, without=parts.state.canvas.left):
        name = f"{pair.first}/{pair.second}"
        form = parts.form(
            f"alike/{name}",
            "group",
            texts.LOOKS_MERGE,
            Field(name="text", label=texts.MERGE_NAME, max=MAX_NAME),
            cards=[pair.first, pair.second],
        )
        said = Items(items=(loose[pair.first], loose[pair.second]))
        key = f"alike/{name}"
        yield _pair(key, texts.LOOKS_LIKE, said, pair.words, level, form, name)


def _added_up(found: Overlap) -> tuple[Text, ...]:
    """Say what is not counted where *found* is the sum of what groups chose."""
    if found.groups == 1:
        return ()
    said = texts.OFFERS_ADDED.format(n=found.groups)
    return (Text(key="added", text=said, tone="hint"),)


def _pair(  # noqa: PLR0913, PLR0917 -- what there is to say about two cards
    key: str,
    title: str,
    said: Items,
    words: Iterable[str],
    level: int,
    take: Node,
    name: str,
) -> Section:
    leave = _leave(name, " · ".join(said.items))
    return Section(
        key=key,
        title=title,
        level=level,
        kind="ask",
        children=(
            said,
            Text(text=texts.LOOKS_WHY.format(words=", ".join(words))),
            *(
                (Columns(key="answers", kind="actions", children=(take, leave)),)
                if isinstance(take, Button)
                else (take, leave)
            ),
        ),
    )


def _choice(parts: CardParts, box: Box, found: Overlap, level: int) -> Section:
    take = Button(
        key="take",
        label=texts.OFFER_TAKE,
        do="take",
        args={"step": parts.step, "box": box.id, "source": found.source},
        about=found.name,
    )
    is_left = found.source in parts.state.canvas.left
    leave = () if is_left else (_leave(found.source, found.name),)
    return Section(
        key=f"offer/{found.source}",
        title=found.name,
        level=level,
        kind="card",
        children=(
            Text(text=found.meaning),
            Text(text=texts.OFFER_WHY.format(n=found.count), tone="count"),
            Columns(key="answers", kind="actions", children=(take, *leave)),
        ),
    )


def _leave(offer: str, text: str) -> Button:
    return Button(
        key="leave",
        label=texts.OFFER_LEAVE,
        do="leave",
        args={"item": offer, "text": text},
        kind="subtle",
        about=text,
    )
