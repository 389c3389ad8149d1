"""A sentence with the ways on from it, and which of them it went already."""

from werkboek import texts
from werkboek.page import InterestsPage
from werkboek.widgets import Button, Columns, Node, Section, Text


def with_proposal(state: InterestsPage, source: str, text: str, title: str = "") -> Section:
    """Return *title*, or *text*, with what can come of *source*."""
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
