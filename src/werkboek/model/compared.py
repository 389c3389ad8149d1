"""How a discipline answered and what others guessed of it; never of a few people."""

from dataclasses import dataclass
from typing import Final

FEWEST_COMPARED: Final = 10
"""In a smaller room nothing is said per discipline."""


WHOLE_GROUP: Final = ""
"""In place of a discipline: everybody together."""

_BETWEEN: Final = "/"


@dataclass(frozen=True, slots=True)
class DisciplineAnswers:
    """How often people of a discipline chose each point of a scale for one item.

    ``counts`` has a number per point, in order, shape ``(5,)``.  Never of people who all
    chose the same, nor do they leave so few, or such, others.
    """

    discipline: str
    item: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Guessed:
    """One thing to guess: how *discipline* answered *statement*."""

    discipline: str
    statement: str

    @property
    def item(self) -> str:
        """The name under which the answer is kept."""
        return _BETWEEN.join(filter(None, (self.discipline, self.statement)))

    @classmethod
    def of(cls, item: str) -> "Guessed":
        """Return what *item* is about."""
        discipline, _, statement = item.rpartition(_BETWEEN)
        return cls(discipline, statement)
