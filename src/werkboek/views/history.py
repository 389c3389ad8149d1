"""What somebody did last, each with a button that takes it back."""

from collections.abc import Iterable, Mapping

from werkboek import texts
from werkboek.model import OwnAct
from werkboek.widgets import Button, Fold, Text

LATEST = 8
"""Acts that the page offers to undo."""


def history(
    acts: Iterable[OwnAct], said: Mapping[str, str], label: str, hint: str
) -> tuple[Fold, ...]:
    """Return the newest of *acts* first; *said* says of each kind what was done."""
    newest = tuple(acts)[-LATEST:][::-1]
    if not newest:
        return ()
    buttons = tuple(_button(act, said[act.kind]) for act in newest)
    children = (Text(text=hint, tone="hint"), *buttons)
    return (Fold(key="history", label=label, children=children),)


def _button(act: OwnAct, said: str) -> Button:
    what = texts.ACT_WITH_TEXT.format(act=said, text=act.text) if act.text else said
    words = texts.HISTORY_REDO if act.undone_by else texts.HISTORY_UNDO
    return Button(
        key=f"undo/{act.id}",
        label=words.format(what=what),
        do="undo",
        args={"act": act.undone_by or act.id},
        kind="subtle",
    )
