"""What the group chose, ordered or wrote, once it is shown: counts, never names."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import Any

from werkboek import texts
from werkboek.analysis.piles import pile_counts
from werkboek.model import (
    CHOICE,
    MINIMUM_REVEALED,
    OWN,
    ROWS,
    BoxStep,
    Entry,
    Exercise,
    GuessStep,
    PickStep,
    RankStep,
    Round,
    SortStep,
    Step,
    TurnStep,
    WriteStep,
)
from werkboek.page import PageState
from werkboek.page.forms import entry_id
from werkboek.views.results import written
from werkboek.widgets import Bar, Bars, Columns, Items, Node, Section, Table, Text

from .guess import perceived

_AS_BARS = 6
"""Up to this many choices fit side by side on a phone."""


def outcome(state: PageState, step: Step, current: Round) -> tuple[Node, ...]:
    """Return what the group answered to *step*; the same on every page."""
    exercise, entries = state.exercise_in(current), state.view.entries
    if isinstance(step, GuessStep):
        return perceived(state, step, current)
    here = [e for e in entries if (e.round, e.step) == (current.id, step.id)]
    if isinstance(step, TurnStep) or (isinstance(step, WriteStep) and not step.rows):
        return written(step, current, entries)
    show = _SHOWS.get(type(step))
    if show is None:
        return ()
    known = {entry_id(e): e.text for e in entries if e.round == current.id and e.text}
    return show(exercise, step, here, known)


def _names(exercise: Exercise, step: Step, known: Mapping[str, str]) -> Mapping[str, str]:
    """Return the words of everything that can have been chosen in *step*, in order."""
    if isinstance(step, RankStep):
        origin = exercise.step_named(step.from_step)
        return _names(exercise, origin, known) if origin else {}
    if isinstance(step, SortStep) or (isinstance(step, PickStep) and step.from_list):
        return {each.id: each.name for each in exercise.items_in(step.from_list)}
    return known


def _few(found: bool) -> Text:  # noqa: FBT001 -- one question, one answer
    words = texts.CHOSEN_FEW if found else texts.CHOSEN_NONE
    return Text(text=words.format(n=MINIMUM_REVEALED), tone="hint")


def _picked(
    exercise: Exercise, step: PickStep, here: Sequence[Entry], known: Mapping[str, str]
) -> tuple[Node, ...]:
    names = _names(exercise, step, known)
    count = Counter(e.item for e in here if e.value is True and e.item in names)
    own = Counter(str(e.value) for e in here if e.item == OWN)
    lines = [(names[item], n) for item, n in count.items()] + list(own.items())
    lines.sort(key=lambda line: (-line[1], line[0]))
    inside: list[Node] = []
    if lines and len(names) <= _AS_BARS:
        inside.append(_bars(lines))
    elif lines:
        inside.append(
            Table(
                caption=texts.TABLE_CAPTION,
                head=(texts.CHOSEN_HEAD, texts.COUNT_HEAD),
                rows=tuple(lines),
            )
        )
    inside.append(_few(bool(lines)))
    reasons = tuple(e.text for e in here if e.item == CHOICE and e.text)
    if reasons:
        items = (Items(items=reasons),)
        inside.append(Section(title=texts.WHY_TITLE, level=4, children=items))
    return (_section("chosen", texts.CHOSEN_TITLE, inside),)


def _ranked(
    exercise: Exercise, step: RankStep, here: Sequence[Entry], known: Mapping[str, str]
) -> tuple[Node, ...]:
    names = _names(exercise, step, known)
    places: dict[str, list[float]] = {}
    for entry in here:
        if entry.item in names and isinstance(entry.value, int | float):
            places.setdefault(entry.item, []).append(entry.value)
    order = sorted(places, key=lambda item: (-len(places[item]), median(places[item])))
    rows = tuple(
        (names[item], len(places[item]), texts.shortest(median(places[item])))
        for item in order
    )
    table = Table(
        caption=texts.RANKED_TITLE,
        head=(texts.CHOSEN_HEAD, texts.COUNT_HEAD, texts.PLACE_HEAD),
        rows=rows,
    )
    inside = [*([table] if rows else []), _few(bool(rows))]
    return (_section("ranked", texts.RANKED_TITLE, inside),)


def _rows(
    _exercise: Exercise,
    step: WriteStep,
    here: Sequence[Entry],
    _known: Mapping[str, str],
) -> tuple[Node, ...]:
    rows = [e.value for e in here if e.item == ROWS and isinstance(e.value, dict)]
    lines = tuple(
        tuple(str(row.get(field.id, "")) for field in step.fields) for row in rows
    )
    table = Table(
        caption=step.instruction,
        head=tuple(field.label for field in step.fields),
        rows=lines,
    )
    few = Text(text=texts.TOO_FEW.format(n=MINIMUM_REVEALED), tone="hint")
    return (_section("rows", texts.ROWS_TITLE, [table if lines else few]),)


def _boxed(
    _exercise: Exercise,
    step: BoxStep,
    here: Sequence[Entry],
    known: Mapping[str, str],
) -> tuple[Node, ...]:
    votes: dict[str, Counter[str]] = {}
    for entry in here:
        if entry.item in known and isinstance(entry.value, str):
            votes.setdefault(entry.item, Counter())[entry.value] += 1
    cards = []
    for box in step.boxes:
        lines = tuple(
            texts.BOXED_COUNT.format(text=known[item], n=count[box.id], of=count.total())
            for item, count in votes.items()
            if count.most_common(1)[0][0] == box.id
        )
        inside = Items(items=lines) if lines else Text(text=texts.BOXED_NONE, tone="hint")
        cards.append(
            Section(
                key=f"box/{box.id}",
                title=box.name,
                level=4,
                kind="card",
                children=(inside,),
            )
        )
    return (_section("boxed", texts.BOXED_TITLE, cards),)


def _sorted(
    exercise: Exercise, step: SortStep, here: Sequence[Entry], known: Mapping[str, str]
) -> tuple[Node, ...]:
    """Return each pile with what most people put there, and every count below it."""
    names = _names(exercise, step, known)
    counted = pile_counts(names, here)
    if len(names) == 1:
        return (_one_card(step, counted),)
    most = {item: _most(count) for item, count in counted.items()}
    piles = [*((each.id, each.name) for each in step.boxes), ("", texts.SORTED_SPLIT)]
    cards = Columns(
        key="piles",
        children=tuple(
            _pile(
                (pile, name),
                [
                    _on_pile(names[item], count, pile)
                    for item, count in counted.items()
                    if most[item] == pile
                ],
            )
            for pile, name in piles
        ),
    )
    table = Table(
        key="counts",
        caption=texts.SORTED_TABLE,
        folded=texts.TABLE_FOLDED,
        head=(texts.SORTED_CARD, *(each.name for each in step.boxes)),
        rows=tuple(
            (names[item], *(count[each.id] for each in step.boxes))
            for item, count in counted.items()
        ),
    )
    few = Text(text=texts.SORTED_FEW.format(n=MINIMUM_REVEALED), tone="hint")
    inside = (cards, table, few) if counted else (few,)
    return (_section("sorted", texts.SORTED_TITLE, inside),)


def _on_pile(name: str, count: Counter[str], pile: str) -> str:
    """Return a card with how many people put it there; on no pile that says nothing."""
    if not pile:
        return name
    return texts.BOXED_COUNT.format(text=name, n=count[pile], of=count.total())


def _one_card(step: SortStep, counted: Mapping[str, Counter[str]]) -> Section:
    """Return how many people put the only card on each pile."""
    if not counted:
        few = Text(text=texts.ONE_CARD_FEW.format(n=MINIMUM_REVEALED), tone="hint")
        return _section("one-card", texts.ONE_CARD_TITLE, [few])
    (count,) = counted.values()
    return _section("one-card", texts.ONE_CARD_TITLE, [pile_bars(step, count)])


def pile_bars(step: SortStep, count: Mapping[str, int]) -> Bars:
    """Return how many people chose each pile of *step*, in words and as bars."""
    return _bars([(each.name, count.get(each.id, 0)) for each in step.boxes])


def _bars(lines: Sequence[tuple[str, int]]) -> Bars:
    said = ", ".join(texts.COUNT_OF.format(n=n, label=name) for name, n in lines)
    return Bars(label=said, bars=tuple(Bar(label=name, count=n) for name, n in lines))


def _most(count: Counter[str]) -> str:
    """Return the pile that most people chose; nothing when two are equal."""
    best = [pile for pile, n in count.items() if n == max(count.values())]
    return best[0] if len(best) == 1 else ""


def _pile(pile: tuple[str, str], lines: Sequence[str]) -> Section:
    inside = Items(items=tuple(lines)) if lines else Text(text=texts.PILE_NONE, tone="hint")
    return Section(
        key=f"pile/{pile[0]}", title=pile[1], level=4, kind="card", children=(inside,)
    )


def _section(key: str, title: str, inside: Sequence[Node]) -> Section:
    return Section(key=key, title=title, level=3, children=tuple(inside))


_Show = Callable[[Exercise, Any, Sequence[Entry], Mapping[str, str]], tuple[Node, ...]]
_SHOWS: Mapping[type, _Show] = {
    PickStep: _picked,
    RankStep: _ranked,
    WriteStep: _rows,
    BoxStep: _boxed,
    SortStep: _sorted,
}
