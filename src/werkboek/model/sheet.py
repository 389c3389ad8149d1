"""The sheet that a canvas fills: its boxes, and the questions that test the result."""

from typing import Annotated

from pydantic import Field

from .ports import MAX_TEXT
from .words import Content, Flag, Named, Slug, Text, Whole

LONGEST_CARD = 300
"""Characters of a card unless its box says otherwise: one or two sentences."""


class Offer(Content):
    """Choices of an earlier exercise that can come on the sheet."""

    exercise: Slug
    step: Slug


class Box(Named):
    """One field of the sheet.

    ``owned`` means that only who wrote a card changes its words; ``restated`` that people
    of other disciplines are asked to say it in theirs.  A card ``under`` another box is
    written with a card of that box, ``twice`` also with a card of its own box.  A card that
    ``serves`` a box names at least two cards of it.  Its cards can be linked with cards of
    the boxes it ``joins``.  What enough people chose in the step that it ``offers`` can
    come in it, and be linked with cards of boxes that join it and use the same words.
    """

    hint: Text
    owned: Flag = False
    under: Slug | None = None
    twice: Flag = False
    restated: Flag = False
    serves: Slug | None = None
    joins: tuple[Slug, ...] = ()
    offers: Offer | None = None
    max: Annotated[Whole, Field(ge=1, le=MAX_TEXT)] = LONGEST_CARD
    retired: Flag = False


class TestQuestion(Content):
    """A question to hold the sentence against."""

    __test__ = False  # the name is of the method, not of pytest

    id: Slug
    text: Text


class CanvasSheet(Content):
    """``helicopterblad.yaml``."""

    boxes: Annotated[tuple[Box, ...], Field(min_length=1)]
    tests: tuple[TestQuestion, ...] = ()
    rules: tuple[Text, ...] = ()

    def box(self, name: str) -> Box | None:
        """Return the box with that id."""
        return next((each for each in self.boxes if each.id == name), None)
