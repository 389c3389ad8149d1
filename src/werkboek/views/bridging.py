"""Which interests bridge disciplines: plain counts of a few, table and bars of many."""

from collections.abc import Mapping, Sequence
from typing import Final

from werkboek import texts
from werkboek.analysis.bridging import ranked
from werkboek.model import MINIMUM_REVEALED, CanvasView, CardView, DisciplineVotes
from werkboek.page import InterestsPage
from werkboek.widgets import Bar, Bars, Items, Node, Section, Table, Text

from .canvas_step import interests_in

MOST_PLAIN: Final = 6
"""Of so few voters every measure is weak: they see counts only."""

MOST_BARS: Final = 5
"""Interests with a picture; all of them are in the table."""


def bridges(state: InterestsPage, canvas: CanvasView, label: str) -> Section:
    """Return which interests of one sheet bridge disciplines, as far as was shown."""
    voted = [c for c in interests_in(state.workbook.sheet, canvas) if c.votes]
    many = [card for card in voted if _compares(card)]
    few = [card for card in voted if not _compares(card)]
    names = {each.id: each.name for each in state.workbook.disciplines}
    names[""] = texts.BRIDGING_OTHERS
    return Section(
        key=f"bridges/{label}",
        title=texts.BRIDGING_TITLE.format(sheet=label),
        children=(
            *(() if voted else (Text(text=texts.BRIDGING_NONE),)),
            *(_compared(many, names) if many else ()),
            *(_plain(few, is_all=not many) if few else ()),
        ),
    )


def _compares(card: CardView) -> bool:
    return len(card.votes) > 1 and _total(card).answered > MOST_PLAIN


def _total(card: CardView) -> DisciplineVotes:
    yes, answered = (
        sum(n) for n in zip(*((v.yes, v.answered) for v in card.votes), strict=True)
    )
    return DisciplineVotes("", yes, answered)


def _compared(cards: Sequence[CardView], names: Mapping[str, str]) -> tuple[Node, ...]:
    known = {card.id: card for card in cards}
    order = ranked({c.id: [(v.yes, v.answered) for v in c.votes] for c in cards})
    first = round(order[0][1].mean, 9)
    best = [known[name] for name, found in order if round(found.mean, 9) == first]
    cards = [known[name] for name, _ in order]
    cells = {vote.discipline for card in cards for vote in card.votes}
    columns = sorted(cells, key=lambda each: (each == "", names.get(each, each)))
    return (
        Text(text=_most(best, cards, names)),
        Text(text=texts.BRIDGING_ORDER, tone="hint"),
        Text(text=texts.BRIDGING_HINT.format(n=MINIMUM_REVEALED), tone="hint"),
        *(_picture(card, names, columns) for card in cards[:MOST_BARS]),
        Table(
            caption=texts.BRIDGING_CAPTION,
            head=(texts.VOTES_HEAD, *(names.get(each, each) for each in columns)),
            rows=tuple((card.text, *_row(card, columns)) for card in cards),
        ),
    )


def _most(
    best: Sequence[CardView], cards: Sequence[CardView], names: Mapping[str, str]
) -> str:
    if all(any(vote.yes == 0 for vote in card.votes) for card in cards):
        return texts.BRIDGING_NO_BRIDGE
    said = texts.BRIDGING_MOST.format(text=" ".join(card.text for card in best))
    if len(best) > 1:
        return said
    least = min(best[0].votes, key=lambda vote: vote.yes / vote.answered)
    return f"{said} {_in_words(texts.BRIDGING_LEAST, least, names)}"


def _picture(card: CardView, names: Mapping[str, str], columns: Sequence[str]) -> Section:
    votes = sorted(card.votes, key=lambda vote: columns.index(vote.discipline))
    said = ", ".join(_in_words(texts.BRIDGING_COUNT_OF, v, names) for v in votes)
    bars = tuple(
        Bar(
            label=_in_words(texts.BRIDGING_COUNT_OF, vote, names),
            count=vote.yes,
            of=vote.answered,
            said=_in_words(texts.BRIDGING_COUNT, vote, names),
            mark=names.get(vote.discipline, vote.discipline),
        )
        for vote in votes
    )
    return Section(
        key=f"bars/{card.id}",
        title=card.text,
        level=3,
        kind="card",
        children=(
            Bars(label=texts.BRIDGING_BARS.format(text=card.text, counts=said), bars=bars),
        ),
    )


def _row(card: CardView, columns: Sequence[str]) -> tuple[str, ...]:
    votes = {vote.discipline: vote for vote in card.votes}
    return tuple(
        _in_words(texts.BRIDGING_COUNT, votes[each], {})
        if each in votes
        else texts.NO_COUNT
        for each in columns
    )


def _in_words(words: str, vote: DisciplineVotes, names: Mapping[str, str]) -> str:
    return words.format(
        discipline=names.get(vote.discipline, vote.discipline),
        yes=vote.yes,
        answered=vote.answered,
    )


def _plain(cards: Sequence[CardView], *, is_all: bool) -> tuple[Node, ...]:
    totals = sorted(
        ((card.text, _total(card)) for card in cards),
        key=lambda each: (-each[1].yes, each[0]),
    )
    most = totals[0][1].yes
    best = " ".join(text for text, total in totals if total.yes == most)
    sentence = (
        texts.BRIDGING_PLAIN_MOST.format(text=best) if most else texts.BRIDGING_PLAIN_NOBODY
    )
    return (
        *((Text(text=sentence),) if is_all else ()),
        Text(text=texts.BRIDGING_FEW, tone="hint"),
        Items(
            items=tuple(
                texts.BRIDGING_PLAIN.format(
                    text=text, yes=total.yes, answered=total.answered
                )
                for text, total in totals
            )
        ),
    )
