"""What a facilitator keeps an eye on, and notes for nobody else."""

from collections.abc import Mapping

from werkboek import texts
from werkboek.page import FacilitatorPage
from werkboek.page.facilitator import WATCHED
from werkboek.widgets import Fold, Items, Node, Note, Notice, Section, Text, TextArea

from ._guard import Verb
from .steps import unheard
from .versions import versions


def watching(state: FacilitatorPage) -> Fold:
    """Return prompts and notes, folded shut: somebody may look over a shoulder."""
    cues = state.workbook.cues
    always = tuple(each.text for each in cues if not each.pattern)
    acts = tuple(
        texts.WATCH_PATTERN.format(pattern=each.pattern, act=each.text)
        for each in cues
        if each.pattern
    )
    return Fold(
        key="watching",
        label=texts.WATCH_TITLE,
        children=(
            Text(text=texts.WATCH_PRIVATE, tone="promise"),
            *_cues("both", texts.WATCH_BOTH, always),
            *_cues("patterns", texts.WATCH_PATTERNS, acts),
            _part("silent", texts.WATCH_SILENT, _silent(state)),
            *_notes(state),
        ),
    )


def watching_verbs(state: FacilitatorPage) -> Mapping[str, Verb]:
    """Return what can be asked for in the notes."""
    return {
        "watch": lambda request, args: state.watch(request, args["base"], args["value"]),
        "settle": lambda request, args: state.settle(request, str(args["version"])),
    }


def _cues(key: str, title: str, cues: tuple[str, ...]) -> tuple[Section, ...]:
    return (_part(key, title, Items(items=cues)),) if cues else ()


def _part(key: str, title: str, said: Node) -> Section:
    return Section(key=f"watch/{key}", title=title, level=3, children=(said,))


def _silent(state: FacilitatorPage) -> Node:
    """Return who was not heard yet in the step on this page, by the turns."""
    current, step = state.round, state.step
    names = unheard(state, current, step) if current and step else []
    if not names:
        return Text(text=texts.WATCH_SILENT_NONE, tone="hint")
    said = texts.WATCH_SILENT_NAMES.format(names=", ".join(names))
    return Notice(key="silent", text=said)


def _notes(state: FacilitatorPage) -> tuple[Node, ...]:
    kept = state.watched
    said = str(kept.value.get("tekst", "")) if kept else ""
    area = TextArea(
        name="tekst",
        label=texts.WATCH_NOTE,
        hint=texts.WATCH_NOTE_HINT,
        value=said,
        max=2000,
    )
    base = kept.base if kept else ()
    note = Note(key="watch", do="watch", scope=WATCHED, base=base, children=(area,))
    return (note, *versions(WATCHED, kept))
