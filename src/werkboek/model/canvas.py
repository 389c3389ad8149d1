"""The canvas of a group, folded from what people did on it.

A card is something one person wrote in a box.  Nothing on a canvas is overwritten: another
wording names the ones it replaces, cards are put in a pile and taken out again, and whoever
did something can undo it.  The state is a function of the set of acts and their ``seq``.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import blake2b
from typing import Final

from .event import Event, Json, Kind
from .notes import Note, fold_notes
from .value import listed

TEXT: Final = "tekst"
"""The field of a wording that holds its text."""


@dataclass(frozen=True, slots=True)
class Restatement:
    """A card in somebody else's words; ``is_meant`` is None until its owner says so."""

    id: str
    text: str
    author: str
    is_meant: bool | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One card.  ``owner`` is a pseudonym and never leaves the store.

    ``is_open`` says that its owner wanted it seen at once; others wait until the step is
    shown.  Of a card that ``is_owned`` only the owner changes the words.  ``links`` are the
    cards that it came from or that it serves; ``source`` is the choice of the group that
    it came from, see `Origin`.
    """

    id: str
    owner: str
    round: str
    step: str
    box: str
    words: Note
    is_open: bool
    is_owned: bool
    links: tuple[str, ...] = ()
    pile: str = ""
    restatements: tuple[Restatement, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Pile:
    """Cards that belong together, under one name; no card in it is changed."""

    id: str
    words: Note


@dataclass(frozen=True, slots=True)
class Canvas:
    """Cards and piles by id; ``undone`` names acts, and by which undoing act.

    ``left`` names what was offered and people left lying.
    """

    cards: Mapping[str, Card]
    piles: Mapping[str, Pile]
    undone: Mapping[str, str]
    left: frozenset[str] = frozenset()


@lru_cache(maxsize=65_536)
def public_id(event: str) -> str:
    """Return the name that pages know the act *event* by.

    The id of an event was made by its author's browser and stands in what that browser
    sent; a page of somebody else must not be able to recognise it.
    """
    return blake2b(event.encode(), digest_size=10, person=b"werkboek-canvas").hexdigest()


def undone_by(
    ordered: Iterable[Event], undoing: Kind, named: Callable[[str], str]
) -> dict[str, str]:
    """Return what is undone, and by which act of the kind *undoing* that stands itself.

    *named* makes of the id of an event what bodies name it by.
    """
    undone: dict[str, str] = {}
    for act in reversed(list(ordered)):
        if act.kind is undoing and named(act.id) not in undone:
            undone.setdefault(str(act.body["act"]), named(act.id))
    return undone


def fold_canvas(acts: Iterable[Event]) -> Canvas:
    """Return the canvas after *acts*, given in any order."""
    ordered = sorted(acts, key=lambda act: act.seq)
    undone = undone_by(ordered, Kind.ACT_UNDONE, public_id)
    done = [act for act in ordered if public_id(act.id) not in undone]
    words = fold_notes(_wordings(ordered, undone))
    piles = {
        name: Pile(name, words[name])
        for act in done
        if act.kind is Kind.CARDS_GROUPED and not act.body.get("into")
        for name in [public_id(act.id)]
    }
    places, links = _places(done, piles), _links(done)
    said = _restatements(done)
    cards = {
        name: Card(
            id=name,
            owner=act.actor,
            round=act.round,
            step=str(act.body["step"]),
            box=str(act.body["item"]),
            words=words[name],
            is_open=act.body.get("open") is True,
            is_owned=act.body.get("owned") is True,
            links=tuple(
                dict.fromkeys((*listed(act.body.get("links")), *links.get(name, ())))
            ),
            pile=places.get(name, ""),
            restatements=_judged(said.get(name, {}), done, act.actor),
            source=str(act.body.get("source", "")),
        )
        for act in done
        if act.kind is Kind.CARD_PLACED
        for name in [public_id(act.id)]
    }
    left = (str(act.body["item"]) for act in done if act.kind is Kind.OFFER_LEFT)
    return Canvas(cards, piles, undone, frozenset(left))


def _wordings(ordered: Iterable[Event], undone: Mapping[str, str]) -> list[Event]:
    """Return the wordings in force as notes; one built on an undone one keeps its base."""
    bases: dict[str, tuple[str, ...]] = {}
    said = []
    for act in ordered:
        name = public_id(act.id)
        if act.kind is Kind.CARD_WORDED:
            base = tuple(
                each
                for one in listed(act.body.get("base"))
                for each in (one, *(bases.get(one, ()) if one in undone else ()))
            )
            bases[name] = base
            body = {**act.body, "base": list[Json](base)}
        elif act.kind in (Kind.CARD_PLACED, Kind.CARDS_GROUPED) and act.body.get("text"):
            body = {"item": name, "base": [], "value": {TEXT: act.body["text"]}}
        else:
            continue
        if name not in undone:
            said.append(replace(act, id=name, body=body))
    return said


def _places(done: Iterable[Event], piles: Mapping[str, Pile]) -> dict[str, str]:
    """Return in which pile each card is: the last one it was put in."""
    places: dict[str, str] = {}
    for act in done:
        if act.kind is Kind.CARDS_GROUPED:
            pile = str(act.body.get("into") or public_id(act.id))
            if pile in piles:
                places |= dict.fromkeys(listed(act.body["cards"]), pile)
        elif act.kind is Kind.CARDS_SPLIT:
            places |= dict.fromkeys(listed(act.body["cards"]), "")
    return places


def _links(done: Iterable[Event]) -> dict[str, list[str]]:
    links: dict[str, list[str]] = {}
    for act in done:
        if act.kind is Kind.CARDS_LINKED:
            links.setdefault(str(act.body["item"]), []).extend(listed(act.body["cards"]))
    return links


def _restatements(done: Iterable[Event]) -> dict[str, dict[str, Restatement]]:
    said: dict[str, dict[str, Restatement]] = {}
    for act in done:
        if act.kind is Kind.CARD_RESTATED:
            name, text = public_id(act.id), str(act.body["text"])
            of_card = said.setdefault(str(act.body["item"]), {})
            of_card[name] = Restatement(name, text, act.actor)
    return said


def _judged(
    said: Mapping[str, Restatement], done: Iterable[Event], owner: str
) -> tuple[Restatement, ...]:
    """Return *said* with what the owner of the card last thought of each."""
    if not said:
        return ()
    meant = {
        str(act.body["item"]): act.body["meant"] is True
        for act in done
        if act.kind is Kind.RESTATEMENT_JUDGED and act.actor == owner
    }
    return tuple(replace(each, is_meant=meant.get(name)) for name, each in said.items())
