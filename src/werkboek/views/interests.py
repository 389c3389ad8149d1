"""The page about interests: canvases side by side, and what comes of what they share."""

from collections.abc import Iterator, Mapping

from werkboek import texts
from werkboek.analysis.synthesis import FRAMES_QUESTION, quotes
from werkboek.analysis.thread import quote_source
from werkboek.model import PLENARY_ON_SCREEN, CardView, Together
from werkboek.page import InterestsPage, Links
from werkboek.page.interests import SOURCE
from werkboek.page.sheets import sheet_names
from werkboek.widgets import (
    Button,
    Checks,
    Columns,
    Field,
    Form,
    Items,
    Node,
    Notice,
    Option,
    Page,
    Section,
    Select,
    Table,
    Text,
    dropping,
)

from . import parts
from ._guard import Verb
from .bridging import bridges
from .canvas_step import interests_in, shared_and_not, whole_sheet
from .cards import MAX_NAME
from .plenary import DIFFERENCES, SENTENCE, plenary_switch
from .wordings import both

FROM = "van_"
"""What the fields start with that hold ticked cards: one for each sheet."""

DRAGGED, SHARED = "belang", "plenair"
"""The kinds of what somebody drags, and of what they drop it on."""

DROPS = {
    f"{DRAGGED}>{DRAGGED}": dropping(
        "combine", FROM, {FROM: [], "into": ""}, onto=FROM, name="name"
    ),
    f"{DRAGGED}>{SHARED}": dropping("combine", FROM, {FROM: [], "name": ""}, onto="into"),
}
"""What dropping does: two interests become one, or one comes to what is shared."""


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
        "keep_name": lambda request, args: state.keep_name(
            request, str(args["item"]), str(args["name"])
        ),
        "undo_last": lambda request, _args: state.undo_last(request),
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
            _plenary(state, names),
            plenary_switch(state),
        )
    return (*sheets, *_frames(state))


def _sheet(state: InterestsPage, name: str, label: str) -> Section:
    canvas = state.canvases[name]
    said = [both(card) for card in canvas.in_box(SENTENCE)]
    sentence = Section(
        key="sentence",
        title=texts.SHEET_SENTENCE,
        level=4,
        children=(
            Items(items=tuple(said)) if said else Text(text=texts.SHEET_SENTENCE_NONE),
        ),
    )
    different = canvas.in_box(DIFFERENCES)
    return Section(
        key=f"sheet/{name}",
        title=label,
        level=3,
        kind="card",
        children=(
            sentence,
            shared_and_not(state.workbook.sheet, canvas, level=4),
            Section(
                key="differences",
                title=texts.DIFFERENCES_TITLE,
                level=4,
                children=(
                    Text(text=texts.DIFFERENCES_HINT, tone="hint"),
                    *(_card_onward(state, card) for card in different),
                    *(() if different else (Text(text=texts.CANVAS_EMPTY),)),
                ),
            ),
            Section(
                key="onward",
                title=texts.CANVAS_SHARED,
                level=4,
                children=tuple(
                    _card_onward(state, card) for card in canvas.cards if card.is_shared
                ),
            ),
        ),
    )


def _plenary(state: InterestsPage, names: Mapping[str, str]) -> Section:
    sheet_of = {
        card.id: (card, names[name])
        for name, canvas in state.canvases.items()
        for card in canvas.cards
    }
    return Section(
        key="plenary",
        title=texts.PLENARY_TITLE,
        children=(
            Text(text=texts.PLENARY_HINT, tone="hint"),
            Text(text=texts.PLENARY_DRAG, tone="hint"),
            *(_plenary_interest(state, each, sheet_of) for each in state.plenary.values()),
            _combine(state, names),
            *_undo(state),
        ),
    )


def _combine(state: InterestsPage, names: Mapping[str, str]) -> Form:
    kept = {item: each.name for item, each in state.plenary.items()}
    choices = {"": texts.PLENARY_NEW, **kept}
    return Form(
        key="combine",
        do="combine",
        submit=texts.PLENARY_ADD,
        scope="belangen/plenair",
        children=(
            *(
                Checks(
                    name=f"{FROM}{name}",
                    label=texts.PLENARY_FROM.format(sheet=label),
                    options=tuple(
                        Option(
                            value=card.id,
                            label=both(card),
                            lift=f"{DRAGGED}/{card.id}",
                        )
                        for card in interests_in(state.workbook.sheet, state.canvases[name])
                    ),
                )
                for name, label in names.items()
            ),
            Select(
                name="into",
                label=texts.PLENARY_INTO,
                options=tuple(Option(value=v, label=label) for v, label in choices.items()),
            ),
            Field(name="name", label=texts.PLENARY_NAME, max=MAX_NAME),
        ),
    )


def _plenary_interest(
    state: InterestsPage,
    together: Together,
    sheet_of: Mapping[str, tuple[CardView, str]],
) -> Section:
    item, name = together.id, together.name
    here = [sheet_of[card] for card in together.cards if card in sheet_of]
    counted = texts.PLENARY_SHEETS.format(
        n=len({sheet for _, sheet in here}), of=len(state.canvases)
    )
    return Section(
        key=item,
        title=name,
        level=3,
        kind="card",
        takes=f"{SHARED}/{item}",
        children=(
            *_names(together),
            Text(text=counted, tone="count"),
            *(
                Columns(
                    key=card.id,
                    kind="row",
                    children=(
                        Text(text=texts.PLENARY_CARD.format(text=both(card), sheet=sheet)),
                        Button(
                            label=texts.PLENARY_OUT.format(text=card.text),
                            do="take_out",
                            args={"item": item, "card": card.id},
                            kind="subtle",
                        ),
                    ),
                )
                for card, sheet in here
            ),
            _with_proposal(state, f"{SOURCE}{item}", name),
        ),
    )


def _names(together: Together) -> Iterator[Node]:
    """Yield every name that two people gave at once, each to keep."""
    if not together.others:
        return
    yield Notice(key="two", text=texts.TWO_TEXTS)
    for name in (together.name, *together.others):
        yield Button(
            key=f"keep/{name}",
            label=texts.KEEP_TEXT.format(text=name),
            do="keep_name",
            args={"item": together.id, "name": name},
        )


def _undo(state: InterestsPage) -> tuple[Button, ...]:
    if state.last_change is None:
        return ()
    return (Button(key="undo", label=texts.PLENARY_UNDO, do="undo_last", kind="subtle"),)


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
                *(_with_proposal(state, quote_source(each), each.text) for each in said),
            ),
        )


def _card_onward(state: InterestsPage, card: CardView) -> Section:
    return _with_proposal(state, f"{SOURCE}{card.id}", card.text, both(card))


def _with_proposal(
    state: InterestsPage, source: str, text: str, title: str = ""
) -> Section:
    """Return a sentence with the ways on, and which of them it went already."""
    onward: tuple[Node, ...] = (
        Text(key="proposed", text=texts.PROPOSED, tone="count")
        if source in state.proposed
        else Button(
            label=texts.PROPOSE, do="propose", args={"source": source, "text": text}
        ),
        Text(key="asked", text=texts.ASKED, tone="count")
        if source in state.asked
        else Button(label=texts.ASK_BACKING, do="ask_backing", args={"source": source}),
    )
    ways = Columns(key="ways", kind="actions", children=onward)
    return Section(
        key=f"onward/{source}",
        title=title or text,
        level=5,
        kind="onward",
        children=(ways,),
    )


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
