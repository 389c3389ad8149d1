"""What one viewer may see of a canvas; the only way from a `Canvas` to a page."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from .canvas import TEXT, Canvas, Card, Pile, Restatement, public_id
from .canvas_view import (
    CanvasView,
    CardView,
    InOtherWords,
    OwnAct,
    PileView,
    Wording,
)
from .event import Event, Kind
from .notes import Note


@dataclass(frozen=True, slots=True)
class Company:
    """The people around a canvas: the discipline of everybody who ever was, and who is.

    An empty discipline is no discipline.
    """

    disciplines: Mapping[str, str]
    present: Collection[str]

    def is_asked(self, person: str, card: Card) -> bool:
        """Say whether *person* is the one of their discipline who restates *card*.

        One per discipline, chosen by a number that nobody can steer (rendezvous hashing,
        Thaler & Ravishankar 1996).  If everybody of another discipline could, not being
        able to would tell that the card is of a colleague of one's own.
        """
        own = self.disciplines.get(person, "")
        if own in ("", self.disciplines.get(card.owner, "")) or not card.is_owned:
            return False
        colleagues = [one for one in self.present if self.disciplines.get(one) == own]
        return max(colleagues, key=lambda one: _weight(card.id, one), default="") == person

    def understanding(self, card: Card) -> tuple[int, int]:
        """Return how many other disciplines understood *card*, and how many did not yet.

        Who left still counts as missing: a number that goes down with them would tell whose
        cards were theirs.
        """
        own = self.disciplines.get(card.owner, "")
        if not own:
            return (0, 0)
        rest = {*self.disciplines.values()} - {"", own}
        done = rest & {
            self.disciplines.get(each.author, "")
            for each in card.restatements
            if each.is_meant
        }
        return (len(done), len(rest - done))


@dataclass(frozen=True, slots=True)
class Sight:
    """How *actor* looks; *shown* are the places ``(round, step)`` that are revealed."""

    actor: str
    company: Company
    shown: Collection[tuple[str, str]]

    def sees(self, card: Card) -> bool:
        """Say whether the viewer may see *card*."""
        return self.is_shown(card) or card.owner == self.actor

    def is_shown(self, card: Card) -> bool:
        """Say whether everybody may see *card*."""
        return card.is_open or (card.round, card.step) in self.shown

    def view(self, canvas: Canvas, acts: Iterable[Event]) -> CanvasView:
        """Return *canvas*, made by *acts*, as the viewer may see it."""
        seen = {name: card for name, card in canvas.cards.items() if self.sees(card)}
        cards = tuple(self._card(seen[name], seen) for name in sorted(seen))
        piles = tuple(
            _pile(pile, inside)
            for name, pile in sorted(canvas.piles.items())
            for inside in [tuple(each.id for each in cards if each.pile == name)]
            if inside
        )
        own = tuple(
            OwnAct(name, act.kind, _said(act), canvas.undone.get(name, ""))
            for act in acts
            if act.actor == self.actor and act.kind is not Kind.ACT_UNDONE
            for name in [public_id(act.id)]
        )
        return CanvasView(cards, piles, own, left=canvas.left)

    def _card(self, card: Card, seen: Collection[str]) -> CardView:
        text, others = _texts(card.words)
        understood, missing = self.company.understanding(card)
        is_mine = card.owner == self.actor
        is_shown = self.is_shown(card)
        own_words = [each for each in card.restatements if each.author == self.actor]
        return CardView(
            id=card.id,
            round=card.round,
            step=card.step,
            box=card.box,
            text=text,
            others=others,
            base=card.words.base,
            links=tuple(name for name in card.links if name in seen),
            pile=card.pile,
            is_mine=is_mine,
            is_owned=card.is_owned,
            is_private=not is_shown,
            is_asked=is_shown
            and self.company.is_asked(self.actor, card)
            and all(each.is_meant is False for each in own_words),
            restatements=tuple(
                self._restatement(each, is_mine=is_mine)
                for each in sorted(card.restatements, key=lambda each: each.id)
                if each.is_meant or is_mine or each.author == self.actor
            ),
            understood=understood if card.is_owned else 0,
            missing=missing if card.is_owned else 0,
            source=card.source,
        )

    def _restatement(self, said: Restatement, *, is_mine: bool) -> InOtherWords:
        return InOtherWords(
            said.id,
            said.text,
            said.is_meant,
            is_mine=said.author == self.actor,
            is_asked=is_mine,
        )


def _weight(card: str, person: str) -> bytes:
    return blake2b(f"{card}/{person}".encode(), digest_size=8).digest()


def _texts(words: Note) -> tuple[str, tuple[Wording, ...]]:
    others = (Wording(each.id, str(each.value[TEXT])) for each in words.others)
    return str(words.value[TEXT]), tuple(others)


def _pile(pile: Pile, cards: tuple[str, ...]) -> PileView:
    text, others = _texts(pile.words)
    return PileView(pile.id, text, others, pile.words.base, cards)


def _said(act: Event) -> str:
    """Return the words of an act, for its own author."""
    value = act.body.get("value")
    words = value.get(TEXT) if isinstance(value, dict) else act.body.get("text")
    return str(words or "")
