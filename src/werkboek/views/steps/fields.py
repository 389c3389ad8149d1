"""Fields that several kinds of steps ask in."""

from werkboek import texts
from werkboek.model import ListItem, Prompt, Step
from werkboek.page import ParticipantPage
from werkboek.views.caution import cautious
from werkboek.widgets import Field, Node, Note, Text, TextArea

_LINE = 120
"""Up to this many characters a field is one line."""


def label(item: ListItem) -> str:
    """Return an item as somebody reads it who chooses."""
    if not item.text:
        return item.name
    return texts.ITEM_LABEL.format(name=item.name, text=item.text)


def note(
    state: ParticipantPage, step: Step, *fields: Node, promise: str = ""
) -> tuple[Node, ...]:
    """Return fields that save themselves as the form of *step*, and who sees them."""
    scope = f"{state.viewer.participant}/{state.place[0]}/{step.id}"
    form = Note(
        do="fill",
        scope=scope,
        args={"step": step.id},
        base=state.version_of(step.id),
        children=fields,
    )
    return (cautious(form), Text(text=promise or promised(step), tone="promise"))


def promised(step: Step) -> str:
    """Return who sees what somebody answers in *step*."""
    return texts.PROMISE_PRIVATE if step.shows else texts.PROMISE_ALWAYS_PRIVATE


def area(name: str, prompt: Prompt, value: str) -> Node:
    """Return a place to write, as large as what fits in it."""
    kind = Field if prompt.max <= _LINE else TextArea
    hint = prompt.hint or texts.NOTE_HINT
    return kind(name=name, label=prompt.label, hint=hint, value=value, max=prompt.max)
