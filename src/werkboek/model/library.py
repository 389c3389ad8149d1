"""What the exercises draw on: drivers, invented cases and cards of techniques."""

from typing import Annotated, Final, Literal

from pydantic import Field

from .list_step import ListItem
from .words import Content, Flag, Slug, Text

BASE_LISTS: Final = ("drijfveren", "casussen", "technieken", "vormen")
"""The lists of the base that a step may name next to those of its own exercise."""

Direction = Literal["zorg_voor_anderen", "zekerheid", "vernieuwing", "invloed_en_resultaat"]
"""The four directions of S. H. Schwartz (1992), *Adv. Exp. Soc. Psychol.* 25, 1-65."""


class Driver(Content):
    """What somebody may be driven by in their work.  ``tension_with`` are other drivers."""

    id: Slug
    name: Text
    direction: Direction
    meaning: Text
    recognised_by: Text
    overshoots_when: Text
    tension_with: tuple[Slug, ...] = ()
    retired: Flag = False

    def as_item(self) -> ListItem:
        """Return what somebody who chooses from the drivers reads."""
        return ListItem(
            id=self.id, naam=self.name, tekst=self.meaning, vervallen=self.retired
        )


class Viewpoint(Content):
    """How one discipline may look at a case; ``unspoken`` is for the facilitator."""

    discipline: Slug
    attention: Text
    first_impulse: Text
    unspoken: Text


class Case(Content):
    """An invented situation with a real choice in it.

    ``second_round`` is told later; ``perspectives`` are for the facilitator.
    """

    id: Slug
    title: Text
    fictional: Literal[True]
    main_themes: tuple[Slug, ...]
    forms: tuple[Slug, ...]
    situation: Text
    dilemma: Text
    values: tuple[Text, ...]
    perspectives: Annotated[tuple[Viewpoint, ...], Field(min_length=3)]
    second_round: Text
    questions: tuple[Text, ...]
    legal_note: Text
    retired: Flag = False

    def as_item(self) -> ListItem:
        """Return what the group reads: the situation, and later what happens next."""
        return ListItem(
            id=self.id,
            naam=self.title,
            tekst=f"{self.situation} {self.dilemma}",
            later=self.second_round,
            vervallen=self.retired,
        )


class Technique(Content):
    """A card with something to say at a difficult moment."""

    id: Slug
    name: Text
    use: Text
    sentence: Text
    retired: Flag = False

    def as_item(self) -> ListItem:
        """Return what somebody who chooses a technique reads."""
        return ListItem(
            id=self.id,
            naam=self.name,
            tekst=f"{self.use}: “{self.sentence}”",
            vervallen=self.retired,
        )
