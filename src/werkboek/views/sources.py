"""Where an action or a request comes from: to tick, and quotes to add to that."""

from collections.abc import Iterator, Mapping

from werkboek import texts
from werkboek.analysis.synthesis import quotes
from werkboek.analysis.thread import QUOTE, Source, known_sources
from werkboek.model import Answer
from werkboek.model.followup import listed
from werkboek.page import FollowUpPage
from werkboek.widgets import Checks, Fold, Form, Option

BRON = "bron"
"""The field that holds sources."""


def sources_of(state: FollowUpPage) -> Mapping[str, Source]:
    """Return what something can come from, by id, in the order of the process."""
    questions = {each.id: each for each in state.workbook.guide.questions}
    return known_sources(
        state.interviews,
        state.workbook.barriers,
        state.conclusions,
        state.view.canvases,
        state.plenary.values(),
        quotes(state.interviews.values(), questions),
    )


def source_field(value: Answer, sources: Mapping[str, Source]) -> Iterator[Checks]:
    """Yield where something comes from; a source that is gone can still be ticked off."""
    chosen = listed(value, BRON)
    gone = tuple(name for name in chosen if name not in sources)
    offered = (
        *(
            Option(value=each.id, label=f"{texts.SOURCE_KINDS[each.kind]}: {each.label}")
            for each in sources.values()
            if each.id in chosen or each.asks_for_action or each.kind == "gesprek"
        ),
        *(Option(value=name, label=texts.SOURCE_GONE) for name in gone),
    )
    if offered:
        yield Checks(
            name=BRON,
            label=texts.ACTION_LABELS[BRON],
            hint=texts.SOURCES_HINT,
            options=offered,
            value=chosen,
        )


def quotes_to_add(
    item: str, value: Answer, sources: Mapping[str, Source]
) -> Iterator[Fold]:
    """Yield the quotes that *item* does not come from yet, to tick and to add."""
    chosen = listed(value, BRON)
    rest = [e for e in sources.values() if e.kind == QUOTE and e.id not in chosen]
    if rest:
        quoted = Checks(
            name="sources",
            label=texts.SOURCE_KINDS[QUOTE],
            hint=texts.QUOTES_HINT,
            options=tuple(Option(value=each.id, label=each.label) for each in rest),
        )
        form = Form(
            key="add",
            do="add_sources",
            args={"item": item},
            submit=texts.QUOTES_BUTTON,
            children=(quoted,),
        )
        label = texts.QUOTES_ADD.format(n=len(rest))
        yield Fold(key="quotes", label=label, children=(form,))
