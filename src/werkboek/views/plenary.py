"""What groups share, on the room's screen: their canvases next to each other."""

from collections.abc import Iterable, Mapping

from werkboek import texts
from werkboek.model import (
    PLENARY_ON_SCREEN,
    BoxContent,
    CanvasSheet,
    CanvasView,
    CardView,
    Json,
    Together,
    View,
)
from werkboek.page import PageState
from werkboek.page.sheets import sheet_names, sheets
from werkboek.widgets import Button, Columns, Items, Node, Section, Text

from .wordings import all_of, both

MOST_LINES = 5
"""Lines of a list that people can read from the back of a room."""


def plenary_switch(state: PageState) -> Section:
    """Return the button that puts the plenary on the room's screen, and takes it off."""
    is_shown = state.session.projected == PLENARY_ON_SCREEN
    args: dict[str, Json] = {"group": "" if is_shown else PLENARY_ON_SCREEN}
    return Section(
        key="plenary-screen",
        title=texts.PLENARY_SCREEN_TITLE,
        children=(
            Text(text=texts.PLENARY_SCREEN_PROMISE, tone="promise"),
            Button(
                key="plenary-screen",
                label=texts.PLENARY_ON_SCREEN,
                do="project",
                args=args,
                pressed=is_shown,
            ),
        ),
    )


def plenary_on_screen(state: PageState) -> tuple[Node, ...]:
    """Return what groups share, and below it the canvas of each of them."""
    view, sheet = state.view, state.workbook.sheet
    names = sheet_names(view)
    merged = {card for each in view.plenary for card in each.cards}
    columns = tuple(
        _canvas(sheet, canvas, names[name], merged) for name, canvas in sheets(view).items()
    )
    return (
        Section(
            key="plenary",
            title=texts.PLENARY_TITLE,
            kind="plenary",
            children=(
                Columns(key="together", kind="pair", children=_together(view, names))
                if view.plenary
                else Text(text=texts.PLENARY_EMPTY),
                Columns(key="sheets", kind="pair", children=columns),
            ),
        ),
    )


def _together(view: View, names: Mapping[str, str]) -> tuple[Section, ...]:
    sheet_of = {
        card.id: (card, names[name])
        for name, canvas in sheets(view).items()
        for card in canvas.cards
    }
    return tuple(_shared(each, sheet_of, len(names)) for each in view.plenary)


def _shared(
    together: Together, sheet_of: Mapping[str, tuple[CardView, str]], of: int
) -> Section:
    here = [sheet_of[card] for card in together.cards if card in sheet_of]
    counted = texts.PLENARY_SHEETS.format(n=len({name for _, name in here}), of=of)
    lines = (texts.PLENARY_CARD.format(text=both(c), sheet=name) for c, name in here)
    return Section(
        key=together.id,
        title=all_of(together.name, *together.others),
        level=3,
        kind="goal",
        children=(Items(items=tuple(lines)), Text(text=counted, tone="count")),
    )


def _canvas(
    sheet: CanvasSheet, canvas: CanvasView, name: str, merged: Iterable[str]
) -> Section:
    counted = {box.id for box in sheet.boxes if box.restated}
    cards = [card for card in canvas.cards if not card.is_private]
    alone = [c for c in cards if c.box in counted and c.id not in merged]
    sentences = {each.id for each in sheet.holding(BoxContent.SENTENCE)}
    parts = (
        ("sentence", texts.SHEET_SENTENCE, [c for c in cards if c.box in sentences]),
        ("shared", texts.CANVAS_SHARED, [c for c in alone if c.is_shared]),
        ("open", texts.CANVAS_OPEN, [c for c in alone if not c.is_shared]),
        *(
            (box.id, box.name, [c for c in cards if c.box == box.id])
            for box in sheet.holding(BoxContent.DIFFERENCE)
        ),
    )
    return Section(
        key=f"sheet/{name}",
        title=name,
        level=3,
        kind="card",
        children=tuple(
            Section(key=key, title=title, level=4, children=(_lines(found),))
            for key, title, found in parts
            if found
        ),
    )


def _lines(cards: list[CardView]) -> Items:
    lines = [both(card) for card in cards[:MOST_LINES]]
    more = len(cards) - len(lines)
    if more:
        lines.append(texts.AND_MORE.format(n=more))
    return Items(items=tuple(lines))
