"""Where whoever leads puts together what groups share, and takes it apart again."""

from collections.abc import Iterator, Mapping

from werkboek import texts
from werkboek.model import CardView, Together
from werkboek.page import InterestsPage
from werkboek.page.interests import SOURCE
from werkboek.widgets import (
    Button,
    Checks,
    Columns,
    Field,
    Fold,
    Form,
    Node,
    Notice,
    Option,
    Section,
    Select,
    Text,
    dropping,
)

from .canvas_step import interests_in
from .cards import MAX_NAME
from .history import history
from .onward import with_proposal
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


def plenary_desk(state: InterestsPage, names: Mapping[str, str]) -> Section:
    """Return what groups share, with a form to add to it; *names* are of the sheets."""
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
            *history(
                state.acts,
                texts.PLENARY_ACTS,
                texts.PLENARY_HISTORY,
                texts.PLENARY_HISTORY_HINT,
            ),
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
            _other_name(together),
            with_proposal(state, f"{SOURCE}{item}", name),
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
            do="name",
            args={"item": together.id, "name": name},
        )


def _other_name(together: Together) -> Fold:
    form = Form(
        key="name",
        do="name",
        args={"item": together.id},
        submit=texts.PLENARY_RENAME,
        scope=f"belangen/{together.id}",
        children=(
            Field(
                name="name",
                label=texts.PLENARY_OTHER_NAME,
                max=MAX_NAME,
            ),
        ),
    )
    label = texts.CARD_CHANGE.format(text=together.name)
    return Fold(key="name", label=label, children=(form,))
