"""The lists of a municipality: other words, hidden items, another order, own items."""

from werkboek import texts
from werkboek.content import forms
from werkboek.content.forms import Kind, Part
from werkboek.content.listing import Listing, Row
from werkboek.model import Json
from werkboek.page import CustomisePage
from werkboek.widgets import (
    Button,
    Columns,
    Field,
    Form,
    Node,
    Note,
    Option,
    Section,
    Select,
    Text,
    TextArea,
)

from .customise_fields import MAX_LONG, control, part_label, references, rows_in_form

LISTS = "lijsten"
_SIMPLE = frozenset(
    {
        Kind.TEXT,
        Kind.NUMBER,
        Kind.NUMBERS,
        Kind.LINES,
        Kind.CHOICE,
        Kind.FLAG,
        Kind.ROWS,
    }
)
_NOT_ASKED = frozenset({"id", "vervallen"})


def lists_page(state: CustomisePage) -> tuple[Node, ...]:
    """Return the list that is on the screen, and a way to the others."""
    _, _, here = state.place.partition("/")
    known = {"/".join(each.place): each for each in state.lists}
    chosen = known.get(here) or next(iter(state.lists))
    offered = tuple(
        Option(value=f"{LISTS}/{place}", label=_name(state, each))
        for place, each in known.items()
    )
    choose = Select(
        name="list",
        label=texts.LIST_CHOOSE,
        options=offered,
        value=f"{LISTS}/{'/'.join(chosen.place)}",
    )
    return (
        Form(key="kies", do="list", submit=texts.PREVIEW_SHOW, children=(choose,)),
        Section(
            key=f"lijst/{'/'.join(chosen.place)}",
            title=_name(state, chosen),
            place=True,
            children=(
                Text(text=texts.LIST_HINT, tone="hint"),
                *(_row(chosen, row) for row in chosen.rows),
                *_add(state, chosen),
            ),
        ),
    )


def exercises_page(state: CustomisePage) -> tuple[Node, ...]:
    """Return the exercises that are the municipality's own, and a way to make one."""
    workbook = state.content or state.base
    offered = tuple(
        Option(value=each.id, label=each.name) for each in workbook.exercises.values()
    )
    copy = Form(
        key="kopie",
        do="copy",
        submit=texts.COPY_BUTTON,
        scope="nieuw/kopie",
        children=(
            Select(name="exercise", label=texts.COPY_OF, options=offered),
            Field(name="title", label=texts.COPY_TITLE, max=60),
        ),
    )
    own = tuple(
        Section(
            key=f"eigen/{name}",
            title=texts.EXERCISE_MINE.format(name=title),
            level=3,
            kind="card",
            children=(
                Button(
                    label=texts.DISCARD.format(name=title),
                    do="discard",
                    args={"exercise": name},
                    confirm=texts.DISCARD_CONFIRM.format(name=title),
                ),
            ),
        )
        for name, title in state.own_exercises.items()
    )
    return (
        Section(
            key="oefeningen",
            title=texts.EXERCISES_TITLE,
            place=True,
            children=(Text(text=texts.EXERCISES_HINT), *own, copy),
        ),
    )


def _name(state: CustomisePage, listing: Listing) -> str:
    last = listing.place[-1]
    name = texts.LIST_NAMES.get(last, last.replace("_", " ").capitalize())
    if len(listing.place) == 1:
        return name
    exercise = (state.content or state.base).exercises.get(listing.place[1])
    title = exercise.name if exercise else listing.place[1]
    return texts.LIST_OF_EXERCISE.format(name=title, list=name.lower())


def _row(listing: Listing, row: Row) -> Section:
    place = "/".join(listing.place)
    here = {"list": place, "item": row.id}
    shown = texts.ITEM_OWN if row.is_own else texts.ITEM_BASE.format(text=row.base)
    words = TextArea(
        name="tekst",
        label=texts.ITEM_WORDS.format(id=row.id),
        value=row.words,
        max=MAX_LONG,
    )
    hidden = (Text(text=texts.ITEM_HIDDEN, tone="hint"),) if row.is_hidden else ()
    return Section(
        key=row.id,
        title=row.id,
        level=3,
        kind="card",
        children=(
            Text(text=shown),
            *hidden,
            Note(do="reword", args=here, scope=f"{place}/{row.id}", children=(words,)),
            *((_moves(row, here),) if listing.can_add else ()),
        ),
    )


def _moves(row: Row, here: dict[str, str]) -> Columns:
    label = texts.ITEM_SHOW if row.is_hidden else texts.ITEM_HIDE
    hide: dict[str, Json] = {**here, "hidden": not row.is_hidden}
    return Columns(
        kind="actions",
        children=(
            Button(label=label.format(id=row.id), do="hide", args=hide, kind="subtle"),
            Button(
                label=texts.ITEM_UP.format(id=row.id),
                do="move",
                args={**here, "by": -1},
                kind="subtle",
            ),
            Button(
                label=texts.ITEM_DOWN.format(id=row.id),
                do="move",
                args={**here, "by": 1},
                kind="subtle",
            ),
        ),
    )


def _add(state: CustomisePage, listing: Listing) -> tuple[Node, ...]:
    model = forms.item_model(listing.place)
    asked: tuple[Part, ...] = forms.parts_of(model) if model else ()
    asked = tuple(each for each in asked if each.key not in _NOT_ASKED)
    if not asked or any(each.is_required and each.kind not in _SIMPLE for each in asked):
        return ()
    exercise = listing.place[1] if len(listing.place) > 1 else ""
    known = references(state.content or state.base, exercise)
    fields = tuple(
        node
        for each in asked
        if each.kind in _SIMPLE
        for node in (
            rows_in_form(each, part_label(each), known)
            if each.kind is Kind.ROWS
            else control(each, part_label(each), "", None, known.get(each.key))
        )
    )
    place = "/".join(listing.place)
    form = Form(
        key=f"toe/{place}",
        do="add",
        args={"list": place},
        submit=texts.ITEM_ADD_BUTTON,
        kind="primary",
        scope=f"nieuw/{place}",
        children=fields,
    )
    return (Section(key="toe", title=texts.ITEM_ADD, level=3, children=(form,)),)
