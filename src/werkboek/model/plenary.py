"""What groups found to share, when their canvases lay side by side.

It is folded as a canvas is: whoever leads did something, and what was undone is left out.
A conclusion holds a whole plenary interest; what somebody did is how it differs from the
ones it replaces.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from .canvas import undone_by
from .canvas_view import OwnAct, Together
from .event import Event, Json, Kind
from .notes import fold_notes
from .value import listed

PLENARY: Final = "plenair-"
"""What the item of a conclusion starts with that holds what groups share."""

_NAME: Final = "naam"


class PlenaryAct(StrEnum):
    """What somebody did in the plenary."""

    MERGED = "samengevoegd"
    ADDED = "erbij"
    TAKEN_OUT = "eruit"
    NAMED = "naam"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a new conclusion on a plenary interest replaces, and the cards in that."""

    base: tuple[str, ...]
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Act:
    """One conclusion, as what it changed; ``name`` is empty when it gave none."""

    event: Event
    base: tuple[str, ...]
    name: str
    added: tuple[str, ...]
    removed: frozenset[str]

    @property
    def id(self) -> str:
        return self.event.id

    @property
    def item(self) -> str:
        return str(self.event.body["item"])

    @property
    def kind(self) -> PlenaryAct:
        if not self.base:
            return PlenaryAct.MERGED
        if self.name:
            return PlenaryAct.NAMED
        return PlenaryAct.TAKEN_OUT if self.removed else PlenaryAct.ADDED


def fold_plenary(events: Iterable[Event]) -> tuple[Together, ...]:
    """Return what groups share according to *events*, which are in the order of ``seq``.

    Without the act that made it an interest is not there, whatever was done to it later.
    """
    acts, undone = _acts(events)
    by_item: dict[str, list[_Act]] = {}
    for act in acts:
        by_item.setdefault(act.item, []).append(act)
    made = [found for found in by_item.values() if found[0].id not in undone]
    return tuple(each for found in made for each in _together(found, undone))


def plenary_acts(events: Iterable[Event]) -> tuple[OwnAct, ...]:
    """Return what was done in the plenary, oldest first; the text is the name it is about.

    Everybody who leads is one: each may undo what another did.
    """
    acts, undone = _acts(events)
    names: dict[str, str] = {}
    for act in acts:
        names[act.item] = act.name or names.get(act.item, "")
    return tuple(
        OwnAct(act.id, act.kind, act.name or names[act.item], undone.get(act.id, ""))
        for act in acts
    )


def standing(events: Iterable[Event], item: str) -> Standing:
    """Return what a new conclusion on *item* builds on: whatever stands and is newest."""
    acts, undone = _acts(events)
    here = [each for each in acts if each.item == item]
    kept = [*_built_on(here, lambda act: act.id not in undone)]
    replaced = {name for _, base in kept for name in base}
    newest = [act for act, _ in kept if act.id not in replaced]
    cards = dict.fromkeys(c for act in newest for c in _cards(act.event))
    return Standing(tuple(act.id for act in newest), tuple(cards))


def _acts(events: Iterable[Event]) -> tuple[Sequence[_Act], Mapping[str, str]]:
    """Return what was done, and what is undone by which undoing."""
    found = [each for each in events if _is_plenary(each)]
    undone = undone_by(found, Kind.CONCLUSION_UNDONE, str)
    noted = {each.id: each for each in found if each.kind is Kind.CONCLUSION_NOTED}
    return tuple(_act(event, noted) for event in noted.values()), undone


def _is_plenary(event: Event) -> bool:
    return event.kind is Kind.CONCLUSION_UNDONE or (
        event.kind is Kind.CONCLUSION_NOTED and str(event.body["item"]).startswith(PLENARY)
    )


def _act(event: Event, noted: Mapping[str, Event]) -> _Act:
    base = tuple(name for name in listed(event.body.get("base")) if name in noted)
    before = dict.fromkeys(card for name in base for card in _cards(noted[name]))
    after = _cards(event)
    name = _name(event)
    if {_name(noted[each]) for each in base} == {name}:
        name = ""  # it was called that: repeating it names nothing
    added = tuple(card for card in after if card not in before)
    return _Act(event, base, name, added, frozenset(before) - {*after})


def _cards(event: Event) -> tuple[str, ...]:
    value = event.body.get("value")
    return listed(value.get("kaarten")) if isinstance(value, dict) else ()


def _name(event: Event) -> str:
    value = event.body.get("value")
    return str(value.get(_NAME, "")) if isinstance(value, dict) else ""


def _together(acts: Sequence[_Act], undone: Mapping[str, str]) -> Iterator[Together]:
    """Yield what *acts* on one item made."""
    cards: dict[str, None] = {}
    for act in acts:
        if act.id not in undone:
            cards |= dict.fromkeys(act.added)
            cards = {card: None for card in cards if card not in act.removed}
    named = _built_on(acts, lambda act: bool(act.name) and act.id not in undone)
    for item, note in fold_notes(_naming(*each) for each in named).items():
        name, *others = (str(each.value[_NAME]) for each in (note.newest, *note.others))
        yield Together(item, name, tuple(cards), tuple(others))


def _naming(act: _Act, base: tuple[str, ...]) -> Event:
    value: dict[str, Json] = {_NAME: act.name}
    return replace(
        act.event, body={"item": act.item, "base": list[Json](base), "value": value}
    )


def _built_on(
    acts: Iterable[_Act], is_kept: Callable[[_Act], bool]
) -> Iterator[tuple[_Act, tuple[str, ...]]]:
    """Yield the acts to keep and what they build on: also below what is not kept."""
    left_out: dict[str, tuple[str, ...]] = {}
    for act in acts:
        base = tuple(n for one in act.base for n in (one, *left_out.get(one, ())))
        if is_kept(act):
            yield act, base
        else:
            left_out[act.id] = base
