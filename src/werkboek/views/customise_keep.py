"""What differs from the base, undo, the looks, and the folder as a file."""

from werkboek import texts
from werkboek.content.difference import SETTING, Difference
from werkboek.content.packing import MAX_ZIP
from werkboek.page import CustomisePage
from werkboek.widgets import (
    Button,
    Columns,
    Download,
    Form,
    Items,
    Node,
    Notice,
    Section,
    Table,
    Text,
    TextArea,
    Upload,
)

from .customise_paper import stationery_of

ZIP = "application/zip"
MAX_THEME = 150_000
"""Characters of a theme in one message of a page."""


def keep_page(state: CustomisePage) -> tuple[Node, ...]:
    """Return what differs, what reads badly, and how to keep and load it."""
    return (*_waiting(state), _difference(state), *_advice(state), _keep(state))


def looks_page(state: CustomisePage) -> tuple[Node, ...]:
    """Return the tokens of the municipality, to change."""
    tokens = TextArea(
        name="styles", label=texts.LOOKS_LABEL, value=state.styles, max=MAX_THEME
    )
    return (
        Section(
            key="huisstijl",
            title=texts.LOOKS_TITLE,
            place=True,
            children=(
                Text(text=texts.LOOKS_HINT),
                Form(
                    do="dress", submit=texts.LOOKS_SAVE, kind="primary", children=(tokens,)
                ),
                _upload("theme_file", texts.LOOKS_FILE, ".css"),
                Button(label=texts.LOOKS_NEUTRAL, do="undress"),
            ),
        ),
        stationery_of(state),
    )


def load_form() -> Upload:
    """Return the choice of a zip file to load."""
    return _upload("load", texts.LOAD_LABEL, ".zip")


def _upload(do: str, label: str, accept: str) -> Upload:
    return Upload(
        do=do, label=label, submit=texts.UPLOAD_BUTTON, accept=accept, max=MAX_ZIP
    )


def _difference(state: CustomisePage) -> Section:
    found = state.differences
    head = Text(text=texts.DIFFERENCE_COUNT.format(n=len(found)), tone="count")
    table = Table(
        caption=texts.DIFFERENCE_TITLE,
        head=texts.DIFFERENCE_HEAD,
        rows=tuple(_said(state, each) for each in found),
    )
    nothing = Text(text=texts.DIFFERENCE_NONE)
    undo = Button(label=texts.UNDO, do="undo")
    return Section(
        key="verschil",
        title=texts.DIFFERENCE_TITLE,
        place=not state.waiting,
        children=(
            *((head, table) if found else (nothing,)),
            Text(text=texts.COMPARABLE, tone="hint"),
            *((undo,) if state.desk.can_undo() else ()),
        ),
    )


def _advice(state: CustomisePage) -> tuple[Section, ...]:
    said = tuple(f"{each.field}: {each.message}" for each in state.desk.advice())
    if not said:
        return ()
    items = (Items(items=said),)
    return (Section(key="advies", title=texts.ADVICE_TITLE, children=items),)


def _keep(state: CustomisePage) -> Section:
    name = state.folder.id if state.folder else ""
    size = len(state.zip_file) * 3 // 4
    is_too_large = size > MAX_ZIP
    too_large = texts.ZIP_KEEP_LARGE.format(n=size // 1024, max=MAX_ZIP // 1024)
    return Section(
        key="bewaren",
        title=texts.ZIP_TITLE,
        children=(
            Text(text=texts.ZIP_HINT),
            Download(
                label=texts.ZIP_BUTTON, name=f"{name}.zip", type=ZIP, data=state.zip_file
            ),
            *((Notice(text=too_large),) if is_too_large else ()),
            load_form(),
        ),
    )


def _waiting(state: CustomisePage) -> tuple[Section, ...]:
    if state.waiting is None:
        return ()
    said_each = (_said(state, each) for each in state.losses)
    losses = tuple(" · ".join(filter(None, each)) for each in said_each)
    lost = Text(text=texts.LOAD_LOST.format(n=len(losses)))
    said: tuple[Node, ...] = (lost, Items(items=losses))
    yes = Button(label=texts.LOAD_YES, do="accept", args={"yes": True}, kind="primary")
    no = Button(label=texts.LOAD_NO, do="accept", args={"yes": False})
    return (
        Section(
            key="laden",
            title=texts.LOAD_TITLE,
            place=True,
            children=(
                *(said if losses else (Text(text=texts.LOAD_NOTHING_LOST),)),
                Columns(kind="actions", children=(yes, no)),
            ),
        ),
    )


def _said(state: CustomisePage, each: Difference) -> tuple[str, str, str]:
    names = {setting.id: setting.name for setting in state.base.form.settings}
    where = names.get(each.name, each.name) if each.kind == SETTING else each.name
    where = f"{each.place} {where}".strip()
    return (texts.DIFFERENCE_KINDS.get(each.kind, each.kind), where, each.text)
