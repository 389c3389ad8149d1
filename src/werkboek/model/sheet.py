"""The sheet that a canvas fills: its boxes, and the questions that test the result."""

from collections.abc import Iterable
from enum import StrEnum
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


class BoxContent(StrEnum):
    """What a box holds that other pages ask for, whatever it is called."""

    SENTENCE = "zin"
    DIFFERENCE = "verschil"
    AGREED = "afspraak"


class Box(Named):
    """One field of the sheet.

    What it ``holds`` says where else its cards are shown: a sentence and what was agreed
    are of the group and come in its report, what stays different has a place of its own.
    One that is ``below`` the sheet hangs on the wall once there is something in it.

    ``owned`` means that only who wrote a card changes its words; ``restated`` that people
    of other disciplines are asked to say it in theirs.  A card ``under`` another box is
    written with a card of that box, ``twice`` also with a card of its own box.  A card that
    ``serves`` a box names at least two cards of it.  Its cards can be linked with cards of
    the boxes it ``joins``.  What enough people chose in the step that it ``offers`` can
    come in it, and be linked with cards of boxes that join it and use the same words.
    """

    hint: Text
    holds: BoxContent | None = None
    below: Flag = False
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
        """Return the box with that id, also when it is retired."""
        return next((each for each in self.boxes if each.id == name), None)

    def open_box(self, name: str | None) -> Box | None:
        """Return the box with that id when people can write in it."""
        return next((e for e in self.boxes if e.id == name and not e.retired), None)

    def in_use(self, names: Iterable[str]) -> tuple[Box, ...]:
        """Return the boxes of *names* that people can write in, in that order."""
        found = (self.open_box(name) for name in names)
        return tuple(box for box in found if box)

    def holding(self, *contents: BoxContent) -> tuple[Box, ...]:
        """Return the boxes that hold one of *contents*; a municipality may have none."""
        return tuple(each for each in self.boxes if each.holds in contents)
