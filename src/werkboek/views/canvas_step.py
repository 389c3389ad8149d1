"""A step on the canvas, for who takes part, for who leads and for the room's screen."""

from collections import Counter
from typing import Final

from werkboek import texts
from werkboek.analysis import tallies
from werkboek.model import (
    MINIMUM_REVEALED,
    Box,
    BoxContent,
    CanvasSheet,
    CanvasStep,
    CanvasView,
    CardView,
    Entry,
    Round,
    Who,
)
from werkboek.page import Answer, PageState, ParticipantPage
from werkboek.widgets import (
    Button,
    Columns,
    Items,
    Node,
    Option,
    Question,
    Questions,
    Section,
    Table,
    Text,
)

from .canvas import CanvasParts
from .offers import offers_for_all
from .wordings import both

MOST_VOTED: Final = 30
"""With more interests than this, people vote on the shared ones only."""


def canvas_of_participant(state: ParticipantPage, step: CanvasStep) -> tuple[Node, ...]:
    """Return what one participant does in *step*."""
    scope = f"{state.viewer.participant}/{state.place[0]}"
    parts = CanvasParts(state, step.id, scope, is_alone=_is_alone(state, step))
    return (
        *(parts.box(box) for box in state.sheet.in_use(step.boxes)),
        *_asked(state, step, scope),
        *parts.history(),
        *(() if step.asks else (_ready(state, step),)),
    )


def canvas_for_all(
    sheet: CanvasSheet, canvas: CanvasView, step: CanvasStep, *, is_short: bool = False
) -> tuple[Node, ...]:
    """Return the boxes of *step* with what is in them, to look at.

    Interests lie in `shared_and_not` already, unless there are piles to see and room.
    """
    boxes = sheet.in_use(step.boxes)
    seen = [
        box
        for box in boxes
        if not box.restated or (_has_piles(box, canvas) and not is_short)
    ]
    shown = tuple(look_at(box, canvas, level=3) for box in seen)
    return (Columns(key="boxes", children=shown),)


def canvas_on_screen(
    state: PageState, step: CanvasStep, current: Round, *, is_short: bool = False
) -> tuple[Node, ...]:
    """Return what the room looks at: the boxes, and how far interests are shared.

    It *is_short* where several groups are beside each other.
    """
    sheet, canvas = state.workbook.sheet, state.view.canvases.get(current.id, CanvasView())
    about = sheet.in_use(step.boxes)
    return (
        *answer_counts(sheet, canvas, step, current, state.view.entries),
        *offers_for_all(state, canvas, step),
        *((shared_and_not(sheet, canvas),) if any(box.restated for box in about) else ()),
        *canvas_for_all(sheet, canvas, step, is_short=is_short),
    )


def whole_sheet(sheet: CanvasSheet, canvas: CanvasView) -> Columns:
    """Return the boxes of the sheet and every other one with a card; the same on paper."""
    used = {card.box for card in canvas.cards}
    boxes = [box for box in sheet.boxes if box.id in used or not (box.below or box.retired)]
    return Columns(
        key="sheet",
        kind="sheet-boxes",
        children=tuple(look_at(box, canvas, level=3) for box in boxes),
    )


def shared_and_not(sheet: CanvasSheet, canvas: CanvasView, level: int = 3) -> Columns:
    """Return which interests are shared and which are not yet; both stay in sight."""
    counted = [box.id for box in sheet.boxes if box.restated]
    cards = [card for card in canvas.cards if card.box in counted and not card.is_private]
    shared = [card for card in cards if card.is_shared]
    rest = [card for card in cards if not card.is_shared]
    return Columns(
        key="shared",
        kind="pair",
        children=(
            Section(
                key="is-shared",
                title=texts.CANVAS_SHARED,
                level=level,
                kind="card",
                children=(
                    _list(shared, with_understood=True)
                    if shared
                    else Text(text=texts.CANVAS_SHARED_NONE),
                ),
            ),
            Section(
                key="not-shared",
                title=texts.CANVAS_OPEN,
                level=level,
                kind="card",
                children=(
                    Text(text=texts.CANVAS_OPEN_HINT, tone="hint"),
                    _list(rest) if rest else Text(text=texts.CANVAS_EMPTY),
                ),
            ),
        ),
    )


def look_at(box: Box, canvas: CanvasView, level: int) -> Section:
    """Return *box* as it hangs on a wall: piles first, then what stands by itself."""
    cards = [card for card in canvas.in_box(box.id) if not card.is_private]
    piles = tuple(
        Section(
            key=f"pile/{pile.id}",
            title=both(pile),
            level=level + 1,
            children=(
                _list(
                    [c for c in cards if c.pile == pile.id], with_understood=box.restated
                ),
            ),
        )
        for pile in canvas.piles
        if any(card.pile == pile.id for card in cards)
    )
    loose = [card for card in cards if not card.pile]
    return Section(
        key=f"look/{box.id}",
        title=box.name,
        level=level,
        kind="goal" if box.holds is BoxContent.SENTENCE else "card",
        children=(
            *piles,
            *((_list(loose, with_understood=box.restated),) if loose else ()),
            *(() if cards else (Text(text=texts.CANVAS_EMPTY, tone="hint"),)),
        ),
    )


def interests_in(sheet: CanvasSheet, canvas: CanvasView) -> tuple[CardView, ...]:
    """Return the cards that everybody sees and that people say in other words."""
    restated = {box.id for box in sheet.boxes if box.restated}
    return tuple(c for c in canvas.cards if c.box in restated and not c.is_private)


def answer_counts(
    sheet: CanvasSheet,
    canvas: CanvasView,
    step: CanvasStep,
    current: Round,
    entries: tuple[Entry, ...],
) -> tuple[Table, ...]:
    """Return how often each answer was given to what *step* asks, once it is shown."""
    if step.id not in current.revealed:
        return ()
    counts = tallies(entries, (current.id, step.id))

    def row(name: str, text: str) -> tuple[str | int, ...]:
        of_name = counts.get(name, Counter())
        numbers = tuple(of_name[answer] for answer in texts.YES_PARTLY_NO)
        few = sum(numbers) < MINIMUM_REVEALED
        return (text, *(texts.NO_COUNT if few else n for n in numbers))

    tests = {each.id: each.text for each in sheet.tests} if step.tests else {}
    votes = _voted(sheet, canvas) if step.votes else {}
    tables = (
        ("tests", texts.TESTS_COUNTS, texts.TESTS_QUESTION, tests),
        ("votes", texts.VOTES_COUNTS, texts.VOTES_HEAD, votes),
    )
    return tuple(
        Table(
            key=key,
            caption=caption,
            head=(head, *texts.YES_PARTLY_NO.values()),
            rows=tuple(row(name, text) for name, text in asked.items()),
        )
        for key, caption, head, asked in tables
        if asked
    )


def _voted(sheet: CanvasSheet, canvas: CanvasView) -> dict[str, str]:
    """Return what people vote on; of very many only what is shared already."""
    cards = interests_in(sheet, canvas)
    if len(cards) > MOST_VOTED:
        cards = tuple(card for card in cards if card.is_shared)
    return {card.id: card.text for card in cards}


def _is_alone(state: ParticipantPage, step: CanvasStep) -> bool:
    revealed = state.round.revealed if state.round else frozenset[str]()
    return step.who is Who.EACH and step.id not in revealed


def _has_piles(box: Box, canvas: CanvasView) -> bool:
    return any(card.pile for card in canvas.in_box(box.id))


def _list(cards: list[CardView], *, with_understood: bool = False) -> Items:
    return Items(
        items=tuple(
            _with_understood(card) if with_understood else both(card) for card in cards
        )
    )


def _with_understood(card: CardView) -> str:
    words = texts.UNDERSTOOD_SHORT if card.missing else texts.UNDERSTOOD_BY_ALL
    if not card.missing and card.understood <= 1:
        words = texts.UNDERSTOOD_BY_FEW
    return words.format(text=both(card), n=card.understood, missing=card.missing)


def _asked(state: ParticipantPage, step: CanvasStep, scope: str) -> tuple[Node, ...]:
    if not step.asks or state.round is None:
        return ()
    sheet, canvas = state.sheet, state.canvas
    if step.id in state.round.revealed:
        return answer_counts(sheet, canvas, step, state.round, state.view.entries)
    asked = {each.id: each.text for each in sheet.tests} if step.tests else {}
    if step.votes:
        voted = _voted(sheet, canvas)
        asked |= {name: texts.VOTE.format(text=text) for name, text in voted.items()}
    own = state.answers_to(step.id)
    questions = tuple(
        Question(id=name, text=text, value=own.get(name, Answer()).value)
        for name, text in asked.items()
    )
    options = (Option(value=v, label=label) for v, label in texts.YES_PARTLY_NO.items())
    return (
        Section(
            key="tests",
            title=texts.TESTS_AND_VOTES if step.votes else texts.TESTS_TITLE,
            level=3,
            children=(
                Questions(
                    scope=scope,
                    step=step.id,
                    promise=texts.VOTES_PROMISE if step.votes else texts.TESTS_PROMISE,
                    questions=questions,
                    points=tuple(options),
                    ready=state.is_ready,
                ),
            ),
        ),
    )


def _ready(state: ParticipantPage, step: CanvasStep) -> Button:
    return Button(
        key="canvas-ready",
        label=texts.CANVAS_NOT_READY if state.is_ready else texts.CANVAS_READY,
        do="ready",
        args={"step": step.id, "ready": not state.is_ready},
        kind="secondary" if state.is_ready else "primary",
    )
