"""The page about interests: canvases side by side, and what comes of what they share."""

from collections.abc import Iterable, Iterator, Mapping

from werkboek import texts
from werkboek.analysis.synthesis import FRAMES_QUESTION, quotes
from werkboek.analysis.thread import quote_source
from werkboek.model import PLENARY_ON_SCREEN, Box, BoxContent, CanvasView, CardView
from werkboek.page import InterestsPage, Links
from werkboek.page.interests import SOURCE
from werkboek.page.sheets import sheet_names
from werkboek.widgets import (
    Columns,
    Items,
    Node,
    Page,
    Section,
    Table,
    Text,
)

from . import parts
from ._guard import Verb
from .bridging import bridges
from .canvas_step import interests_in, shared_and_not, whole_sheet
from .cards import MAX_NAME
from .merging import DROPS, FROM, plenary_desk
from .onward import with_proposal
from .plenary import plenary_switch
from .wordings import both


def interests_view(state: InterestsPage, links: Links) -> Page:
    """Return the place of the page that is on the screen."""
    main = {"cijfers": _numbers, "blad": _sheets}.get(state.place, _side_by_side)
    shown = (
        main(state)
        if state.canvases or state.place == "lijst"
        else (Text(text=texts.INTERESTS_NONE),)
    )
    return Page(
        kind="facilitator",
        words=texts.WORDS,
        place=state.place,
        drops=DROPS,
        children=(
            *parts.workbooks(links, "belangen"),
            parts.tabs(texts.INTERESTS_TABS, state.place),
            *shown,
        ),
    )


def interests_verbs(state: InterestsPage) -> Mapping[str, Verb]:
    """Return everything this page can ask for."""
    return {
        "place": lambda request, args: state.go(request, str(args["place"])),
        "combine": lambda request, args: state.combine(
            request,
            [
                str(card)
                for name, cards in args.items()
                if name.startswith(FROM) and isinstance(cards, list)
                for card in cards
            ],
            str(args["into"]),
            str(args["name"])[:MAX_NAME],
        ),
        "project": lambda request, args: state.put_on_screen(
            request, shown=args["group"] == PLENARY_ON_SCREEN
        ),
        "name": lambda request, args: state.name_together(
            request, str(args["item"]), str(args["name"])[:MAX_NAME]
        ),
        "undo": lambda request, args: state.undo(request, str(args["act"])),
        "take_out": lambda request, args: state.take_out(
            request, str(args["item"]), str(args["card"])
        ),
        "propose": lambda request, args: state.propose(
            request, str(args["source"]), str(args["text"])
        ),
        "ask_backing": lambda request, args: state.ask_backing(
            request, str(args["source"])
        ),
    }


def _side_by_side(state: InterestsPage) -> tuple[Node, ...]:
    names = sheet_names(state.view)
    if not names:
        nothing = (Text(text=texts.INTERESTS_NONE),)
        sheets: tuple[Node, ...] = (
            Section(key="none", title=texts.CANVAS_TITLE, place=True, children=nothing),
        )
    else:
        sheets = (
            Section(
                key="sheets",
                title=texts.CANVAS_TITLE,
                place=True,
                children=(
                    Text(text=texts.INTERESTS_PROMISE, tone="promise"),
                    Columns(
                        key="sheets",
                        children=tuple(
                            _sheet(state, name, label) for name, label in names.items()
                        ),
                    ),
                ),
            ),
            plenary_desk(state, names),
            plenary_switch(state),
        )
    return (*sheets, *_frames(state))


def _sheet(state: InterestsPage, name: str, label: str) -> Section:
    sheet, canvas = state.workbook.sheet, state.canvases[name]
    return Section(
        key=f"sheet/{name}",
        title=label,
        level=3,
        kind="card",
        children=(
            *_sentence(sheet.holding(BoxContent.SENTENCE), canvas),
            shared_and_not(sheet, canvas, level=4),
            *(
                section
                for box in sheet.holding(BoxContent.DIFFERENCE)
                for section in _differences(state, box, canvas)
            ),
            Section(
                key="onward",
                title=texts.CANVAS_SHARED,
                level=4,
                children=tuple(
                    _card_onward(state, card)
                    for card in interests_in(sheet, canvas)
                    if card.is_shared
                ),
            ),
        ),
    )


def _sentence(boxes: Iterable[Box], canvas: CanvasView) -> Iterator[Section]:
    """Yield the sentence of a group, or that there is none yet, where there is a box."""
    boxes = tuple(boxes)
    said = tuple(both(card) for box in boxes for card in canvas.in_box(box.id))
    if said or any(not box.retired for box in boxes):
        none = Text(text=texts.SHEET_SENTENCE_NONE)
        yield Section(
            key="sentence",
            title=texts.SHEET_SENTENCE,
            level=4,
            children=(Items(items=said) if said else none,),
        )


def _differences(state: InterestsPage, box: Box, canvas: CanvasView) -> Iterator[Section]:
    """Yield what stays different; a box that is retired only while there is something."""
    cards = canvas.in_box(box.id)
    if cards or not box.retired:
        yield Section(
            key=f"differences/{box.id}",
            title=box.name,
            level=4,
            children=(
                Text(text=texts.DIFFERENCES_HINT, tone="hint"),
                *(_card_onward(state, card) for card in cards),
                *(() if cards else (Text(text=texts.CANVAS_EMPTY),)),
            ),
        )


def _frames(state: InterestsPage) -> Iterator[Section]:
    questions = {each.id: each for each in state.workbook.guide.questions}
    said = [
        each
        for each in quotes(state.interviews.values(), questions)
        if each.question == FRAMES_QUESTION
    ]
    if said:
        yield Section(
            key="frames",
            title=texts.FRAMES_NOT_FITTING,
            children=(
                Text(text=texts.FRAMES_HINT, tone="hint"),
                *(with_proposal(state, quote_source(each), each.text) for each in said),
            ),
        )


def _card_onward(state: InterestsPage, card: CardView) -> Section:
    return with_proposal(state, f"{SOURCE}{card.id}", card.text, both(card))


def _numbers(state: InterestsPage) -> tuple[Node, ...]:
    names = sheet_names(state.view)
    counted = [
        (card, label)
        for name, label in names.items()
        for card in interests_in(state.workbook.sheet, state.canvases[name])
    ]
    counted.sort(key=lambda each: (-each[0].understood, each[0].missing, each[0].text))
    rows = tuple((both(c), label, c.understood, c.missing) for c, label in counted)
    return (
        Section(
            key="numbers",
            title=texts.INTERESTS_TABS["cijfers"],
            place=True,
            children=(
                Text(text=texts.UNDERSTANDING_HINT, tone="hint"),
                Table(
                    caption=texts.UNDERSTANDING_CAPTION,
                    head=texts.UNDERSTANDING_HEAD,
                    rows=rows,
                ),
            ),
        ),
        *(bridges(state, state.canvases[name], label) for name, label in names.items()),
    )


def _sheets(state: InterestsPage) -> tuple[Node, ...]:
    sheet = state.workbook.sheet
    return (
        Text(key="print", text=texts.CANVAS_PRINT, tone="hint"),
        *(
            Section(
                key=f"whole/{name}",
                title=texts.POSTER_NAME.format(sheet=label),
                kind="poster",
                place=True if at == 0 else None,
                children=(
                    whole_sheet(sheet, state.canvases[name]),
                    Text(key="legend", text=texts.SHEET_LEGEND, tone="count"),
                    Items(items=sheet.rules),
                ),
            )
            for at, (name, label) in enumerate(sheet_names(state.view).items())
        ),
    )
