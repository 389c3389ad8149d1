"""The thread from a conversation to its effect, with every end that hangs loose."""

from collections.abc import Iterable, Iterator

from werkboek import texts
from werkboek.analysis.thread import Orphan, Source, Strand, thread
from werkboek.model import BackingRequest
from werkboek.model.followup import LEFT_LYING
from werkboek.page import FollowUpPage
from werkboek.widgets import Button, Fold, Node, Notice, Section, Table, Text

from . import controls
from .places import fields_of, go_to, part, place
from .sources import sources_of


def red_thread(state: FollowUpPage) -> tuple[Node, ...]:
    """Return what hangs together, and what does not."""
    sources = sources_of(state)
    whole = thread(
        state.follow_up,
        state.requests,
        sources,
        state.conclusions,
        state.plenary.values(),
    )
    rows = tuple(_row(each) for each in whole.strands)
    explained = [each for each in whole.orphans if each.why]
    table = Table(
        key="strands", caption=texts.THREAD_CAPTION, head=texts.THREAD_HEAD, rows=rows
    )
    loose = texts.ORPHANS.format(n=len(whole.unexplained))
    return place(
        "thread",
        texts.THREAD_TITLE,
        Text(text=texts.THREAD_TASK, tone="hint"),
        table if rows else Text(text=texts.THREAD_EMPTY),
        Notice(key="loose", text=loose if whole.unexplained else texts.ORPHANS_NONE),
        *(
            _orphan(state, each, sources.get(each.about), level=3)
            for each in whole.unexplained
        ),
        *((_explained(state, explained),) if explained else ()),
    )


def _explained(state: FollowUpPage, orphans: Iterable[Orphan]) -> Section:
    cards = (_orphan(state, each, None, level=4) for each in orphans)
    return part("explained", texts.EXPLAINED_TITLE, *cards)


def _row(strand: Strand) -> tuple[str, ...]:
    said = "; ".join(_said(one) for one in strand.sources)
    came_from = said.replace(".; ", "; ") or texts.SOURCE_NONE
    backing = "; ".join(_asked(one) for one in strand.requests) or texts.NO_REQUEST
    action = strand.action
    if action is None:
        (request,) = strand.requests
        title = texts.REQUEST_NUMBER.format(n=request.number)
        told = request.fed_back.text if request.fed_back else ""
        return (title, came_from, "", backing, told)
    result = action.result if action.status == "klaar" else ""
    return (action.title, came_from, texts.ACTION_STATUSES[action.status], backing, result)


def _orphan(
    state: FollowUpPage, orphan: Orphan, source: Source | None, *, level: int
) -> Section:
    item = f"{LEFT_LYING}{orphan.id}"
    note = state.follow_up.notes.get(item)
    value = note.value if note else {}
    weight = source.weight if source else 0
    named = Text(key="weight", text=texts.NAMED_IN.format(n=weight), tone="count")
    why = controls.text(value, "tekst", texts.WHY_LEFT, texts.WHY_LEFT_HINT)
    left: Node = fields_of(item, note, (why,))
    if not orphan.why:
        left = Fold(key="left", label=texts.LEAVE_IT, children=(left,))
    return Section(
        key=orphan.id,
        title=orphan.label or texts.NAMELESS,
        level=level,
        kind="card",
        children=(
            Text(text=texts.BREAKS[orphan.why_broken]),
            *((named,) if weight else ()),
            *_ways_on(orphan, source),
            left,
        ),
    )


def _ways_on(orphan: Orphan, source: Source | None) -> Iterator[Node]:
    if source is not None:
        yield Button(
            label=texts.MAKE_ACTION,
            do="begin_action",
            args={"source": source.id, "title": source.label, "level": source.level},
        )
    elif "/" not in orphan.about:
        yield go_to(orphan.about, texts.CHANGE, about=orphan.label or texts.NAMELESS)


def _said(source: Source) -> str:
    return f"{texts.SOURCE_KINDS[source.kind]}: {source.label}"


def _asked(request: BackingRequest) -> str:
    return texts.BACKING_STATES[request.state]
