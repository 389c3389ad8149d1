"""How a place of a page of notes is laid out: a heading, cards that lead on, and fields."""

from collections.abc import Iterable

from werkboek import texts
from werkboek.model import Note as Noted
from werkboek.widgets import Button, Form, Node, Note, Section

from .caution import cautious


def place(key: str, title: str, *children: Node) -> tuple[Node, ...]:
    """Return a whole place; its heading gets focus when the page goes there."""
    return (Section(key=key, title=title, place=True, children=children),)


def part(key: str, title: str, *children: Node) -> Section:
    """Return a part of a place."""
    return Section(key=key, title=title, level=3, children=children)


def card(item: str, title: str, *children: Node, level: int = 4) -> Section:
    """Return what is said of *item*, with the way to change it."""
    named = title or texts.NAMELESS
    change = go_to(item, texts.CHANGE, about=named)
    return Section(
        key=f"card/{item}",
        title=named,
        level=level,
        kind="card",
        children=(*children, change),
    )


def go_to(where: str, label: str, kind: str = "secondary", about: str = "") -> Button:
    """Return the button to another place of the page; *about* is what is found there."""
    return Button(label=label, do="place", args={"place": where}, kind=kind, about=about)


def begin(do: str, submit: str, *fields: Node, key: str = "begin", of: str = "") -> Form:
    """Return the form that makes something new; *of* is which kind, if there are more."""
    args = {"kind": of} if of else {}
    return Form(
        key=key,
        do=do,
        args=dict(args),
        submit=submit,
        kind="primary",
        scope=f"nieuw/{of or do}",
        children=fields,
    )


def fields_of(
    item: str,
    note: Noted | None,
    fields: Iterable[Node],
    do: str = "note",
    scope: str = "vervolg",
) -> Note:
    """Return *fields* with what *note* says about *item*, which save themselves."""
    return cautious(
        Note(
            do=do,
            args={"item": item},
            scope=f"{scope}/{item}",
            base=note.base if note else (),
            children=tuple(fields),
        )
    )
