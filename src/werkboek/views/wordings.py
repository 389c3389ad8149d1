"""Both texts of what two people changed at once, for who only looks."""

from werkboek import texts
from werkboek.model import CardView, PileView


def both(seen: CardView | PileView) -> str:
    """Return the text of a card or pile, and every other one that nobody replaced."""
    return all_of(seen.text, *(each.text for each in seen.others))


def all_of(text: str, *others: str) -> str:
    """Return *text*, and *others* that were written at the same time."""
    if not others:
        return text
    return texts.TWO_AT_ONCE.format(texts=texts.EITHER.join((text, *others)))
