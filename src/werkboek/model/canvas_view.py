"""A canvas as one person may see it: no authors, and of disciplines only how many."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Self

YES: Final = "ja"
"""The answer of somebody for whom an interest stands too."""


@dataclass(frozen=True, slots=True)
class DisciplineVotes:
    """How many of a discipline said yes, out of those who answered; empty for the others.

    Never of fewer than three people, nor do they leave fewer than three.
    """

    discipline: str
    yes: int
    answered: int


@dataclass(frozen=True, slots=True)
class Origin:
    """What a group chose in an earlier round, as it was shown: ``round/step/item``."""

    round: str
    step: str
    item: str

    def __str__(self) -> str:
        """Return it as it is stored."""
        return f"{self.round}/{self.step}/{self.item}"

    @classmethod
    def parse(cls, stored: str) -> Self:
        """Return what is *stored*; an id of a round may have slashes of its own."""
        parts = stored.rsplit("/", 2)
        return cls(*("",) * (3 - len(parts)), *parts)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What ``count`` people chose in ``exercise``, as it was shown.

    Of ``groups`` rounds it is the sum of what each of them was shown: a choice of fewer
    than three people in one of them is not in it.
    """

    origin: Origin
    exercise: str
    count: int
    groups: int = 1


@dataclass(frozen=True, slots=True)
class Wording:
    """A text of a card or pile that nobody replaced, next to the newest one."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class InOtherWords:
    """A restatement: one that its owner meant so, or one of the viewer's own concern.

    ``is_mine`` says that the viewer wrote it, ``is_asked`` that the viewer has to say
    whether it is what they mean.
    """

    id: str
    text: str
    is_meant: bool | None
    is_mine: bool = False
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class CardView:
    """One card.

    ``base`` are the versions that a change of the text replaces.  ``understood`` counts the
    other disciplines that put it in words its owner recognised, ``missing`` the other ones
    of the group.  ``is_private`` says that only its owner sees it yet; ``is_asked`` that
    this viewer is asked to say it in other words.  ``votes`` say for whom it stands too, to
    the facilitator and once it is shown.  ``source`` is a choice of the group that it came
    from: an `Origin`.
    """

    id: str
    round: str
    step: str
    box: str
    text: str
    others: tuple[Wording, ...] = ()
    base: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    pile: str = ""
    is_mine: bool = False
    is_owned: bool = False
    is_private: bool = False
    is_asked: bool = False
    restatements: tuple[InOtherWords, ...] = ()
    understood: int = 0
    missing: int = 0
    votes: tuple[DisciplineVotes, ...] = ()
    source: str = ""

    @property
    def is_shared(self) -> bool:
        """Whether another discipline understood it, and its owner said so."""
        return self.understood > 0


@dataclass(frozen=True, slots=True)
class PileView:
    """Cards under one name."""

    id: str
    text: str
    others: tuple[Wording, ...] = ()
    base: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnAct:
    """Something the viewer did; ``undone_by`` names what took it back, empty when not."""

    id: str
    kind: str
    text: str
    undone_by: str = ""


@dataclass(frozen=True, slots=True)
class CanvasView:
    """A canvas.  The order of cards says nothing about who wrote them, or when.

    ``chosen`` is what was shown to everybody around it, newest first, so that something of
    it can come on it; ``left`` is what was offered and left lying.
    """

    cards: tuple[CardView, ...] = ()
    piles: tuple[PileView, ...] = ()
    own: tuple[OwnAct, ...] = ()
    chosen: tuple[Chosen, ...] = ()
    left: frozenset[str] = frozenset()
    by_id: Mapping[str, CardView] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Make cards findable."""
        object.__setattr__(self, "by_id", {card.id: card for card in self.cards})

    def in_box(self, box: str) -> tuple[CardView, ...]:
        """Return the cards in *box*."""
        return tuple(card for card in self.cards if card.box == box)


@dataclass(frozen=True, slots=True)
class Together:
    """Cards of several canvases under one name.

    ``others`` are the names that somebody else gave it at the same time; the cards of both
    count.
    """

    id: str
    name: str
    cards: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
