"""The parts a page is built from: plain, frozen descriptions of native HTML.

A view is a pure function that returns these; `Sheet` draws them.  One description gives
three things that therefore cannot drift apart: the JSON that the browser draws, the outline
that is the page's ``text/plain`` form, and what a test looks at.

Text is data everywhere: the browser only ever sets ``textContent``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from werkboek.model import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Base of every part.  ``key`` keeps an element in place while others come and go."""

    key: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return what the browser draws: the fields that say something, and the type."""
        said = {f.name: getattr(self, f.name) for f in fields(self)}
        return {
            "t": type(self).__name__.lower(),
            **{
                name: _plain(value)
                for name, value in said.items()
                if value not in ("", None, ())
            },
        }

    def outline(self) -> Iterator[str]:
        """Yield the lines that describe this part to somebody who cannot see it."""
        return iter(())


def _plain(value: object) -> object:
    if isinstance(value, Node):
        return value.to_json()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return dict(value) if isinstance(value, Mapping) else value


def _nested(children: tuple[Node, ...]) -> Iterator[str]:
    for child in children:
        yield from child.outline()


def dropping(
    do: str, put: str, args: Mapping[str, Json], onto: str = "", name: str = ""
) -> dict[str, Json]:
    """Return what dropping one thing on another asks for.

    It asks for *do* with *args*, with the id of what was dropped as *put*, that of what it
    was dropped on as *onto*, and what that is called as *name*.  Where *args* has a list,
    an id goes behind it.  There is always a button that does the same (WCAG 2.2, 2.5.7).
    """
    return {"do": do, "put": put, "args": dict(args), "onto": onto, "name": name}


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Node):
    """A paragraph.  ``tone``: ``hint``, ``promise``, ``task``, ``count`` or plain."""

    text: str
    tone: str = ""

    def outline(self) -> Iterator[str]:
        """Yield the sentence."""
        yield f"({self.text})" if self.tone == "promise" else self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Node):
    """A sentence that is read aloud when it appears or changes."""

    text: str

    def outline(self) -> Iterator[str]:
        """Yield the sentence."""
        yield f"! {self.text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Items(Node):
    """A list of sentences."""

    items: tuple[str, ...]

    def outline(self) -> Iterator[str]:
        """Yield a line for each sentence."""
        for item in self.items:
            yield f"- {item}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Node):
    """A heading (level 2 to 4) and what belongs to it.  ``kind`` is for the style sheet."""

    title: str
    level: int = 2
    kind: str = ""
    children: tuple[Node, ...] = ()
    place: bool | None = None
    """Whether this is the heading that gets focus when the page goes somewhere else."""
    lift: str = ""
    """What somebody takes along who drags this, or drops on, as ``kind/id``."""
    takes: str = ""
    """The same of what things are dropped on and that stays where it is."""

    def outline(self) -> Iterator[str]:
        """Yield the heading and everything below it."""
        yield f"{'#' * self.level} {self.title}"
        yield from _nested(self.children)


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns(Node):
    """Parts next to each other where there is room.  ``kind``: ``strip`` or ``grid``."""

    kind: str = "grid"
    children: tuple[Node, ...] = ()

    def outline(self) -> Iterator[str]:
        """Yield the parts in reading order."""
        yield from _nested(self.children)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold(Node):
    """Parts below a line of words that opens them."""

    label: str
    children: tuple[Node, ...] = ()

    def outline(self) -> Iterator[str]:
        """Yield the words and what is below them."""
        yield f"[+ {self.label}]"
        yield from _nested(self.children)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Node):
    """A table; the first cell of a row is its heading, numbers are aligned right."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str | int | float, ...], ...]
    folded: str = ""
    """Words of the summary when the table starts folded."""

    def outline(self) -> Iterator[str]:
        """Yield the table as it reads."""
        yield f"[tabel] {self.caption}: {' | '.join(self.head)}"
        for row in self.rows:
            yield "  " + " | ".join(str(cell) for cell in row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar(Node):
    """One bar: a count of people, with the words that name it.

    Without ``of`` bars are compared with each other; with it each is as high as ``count``
    is a share of ``of``, and ``said`` stands above it.
    """

    label: str
    count: int
    mark: str = ""
    """Short sign below the bar, for example ``4``."""
    of: int | None = None
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars(Node):
    """Counts as bars; the same counts are read aloud as one sentence, ``label``."""

    label: str
    bars: tuple[Bar, ...]

    def outline(self) -> Iterator[str]:
        """Yield the counts in words."""
        yield f"[staven] {self.label}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Node):
    """A one-colour drawing: an SVG path on a square of ``size`` units."""

    label: str
    size: int
    path: str

    def outline(self) -> Iterator[str]:
        """Yield the name of the picture."""
        yield f"[beeld] {self.label}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Node):
    """A link to another page of ours, opened next to this one."""

    label: str
    href: str

    def outline(self) -> Iterator[str]:
        """Yield the words of the link."""
        yield f"<{self.label}>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nav(Node):
    """The way to our other pages.  ``here`` is the label of the link to this one."""

    label: str
    here: str
    links: tuple[Link, ...]

    def outline(self) -> Iterator[str]:
        """Yield the words of the links on one line."""
        yield " · ".join(f"<{link.label}>" for link in self.links)


@dataclass(frozen=True, slots=True, kw_only=True)
class Button(Node):
    """A button that asks for ``do`` with ``args``.

    With ``confirm`` it first asks again, in place, with that sentence and ``label`` as yes.
    """

    label: str
    do: str
    args: Mapping[str, Json] = field(default_factory=dict)
    kind: str = "secondary"
    confirm: str = ""
    pressed: bool | None = None
    about: str = ""
    """What it is about, said aloud after the label where many buttons share one."""

    def outline(self) -> Iterator[str]:
        """Yield the button."""
        yield f"[{self.label}: {self.about}]" if self.about else f"[{self.label}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Node):
    """One choice: what is stored and what is read."""

    value: Json
    label: str
    lift: str = ""
    """Where it is one of `Checks`: dragging, as in a `Section`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Node):
    """A one-line text field in a `Form`.  ``kind`` is ``date`` for a day in ISO 8601."""

    name: str
    label: str
    hint: str = ""
    value: str = ""
    max: int = 200
    suggestions: tuple[str, ...] = ()
    kind: str = ""

    def outline(self) -> Iterator[str]:
        """Yield the field with its hint."""
        yield f"[{self.label}: ____]" + (f" {self.hint}" if self.hint else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextArea(Field):
    """A text field of more lines in a `Form`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Select(Node):
    """A choice out of a list in a `Form`."""

    name: str
    label: str
    options: tuple[Option, ...]
    hint: str = ""
    value: str = ""

    def outline(self) -> Iterator[str]:
        """Yield the choices."""
        yield f"[{self.label}: {' / '.join(option.label for option in self.options)}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(Node):
    """Fields and one button; asks for ``do`` with ``args`` and the values by name.

    With a ``scope`` what is typed stays on the device until it is saved, under one id, and
    the fields are empty again after that.
    """

    do: str
    submit: str
    args: Mapping[str, Json] = field(default_factory=dict)
    kind: str = "secondary"
    children: tuple[Node, ...] = ()
    clears: bool | None = None
    """Whether the fields are empty again when it was done, for the next one."""
    scope: str = ""

    def outline(self) -> Iterator[str]:
        """Yield the fields and the button."""
        yield from _nested(self.children)
        yield f"[{self.submit}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Node):
    """One thing that is asked.  ``value`` and ``note`` are what is stored now.

    ``caution`` says what to look at again in the note; nothing is refused for it.
    """

    id: str
    text: str
    value: Json = None
    note: str = ""
    hint: str = ""
    caution: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions(Node):
    """Questions one at a time, saved as they are answered, changed until reveal.

    ``points`` form the scale, ``others`` the ways not to answer; without both a question is
    answered in text only.  ``scope`` names the place for drafts on the device.
    """

    scope: str
    step: str
    promise: str
    questions: tuple[Question, ...]
    points: tuple[Option, ...] = ()
    others: tuple[Option, ...] = ()
    note_label: str = ""
    note_hint: str = ""
    ready: bool = False

    def outline(self) -> Iterator[str]:
        """Yield every question once, then what each of them offers."""
        for number, question in enumerate(self.questions, start=1):
            yield f"{number}. {question.text}"
            if question.caution:
                yield question.caution
        for option in (*self.points, *self.others):
            yield f"( ) {option.label}"
        if self.note_label:
            yield f"[{self.note_label}: ____] {self.note_hint}".rstrip()
        yield f"({self.promise})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved(Node):
    """What *owner* typed on this device and was not saved when its form left the page.

    Only what was kept under a ``scope`` that begins with *owner*; empty when all was saved.
    """

    owner: str
    hint: str
    label: str
    discard: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Node):
    """A whole page.  ``words`` are the sentences the browser needs for itself.

    ``place`` is where on the page its visitor is, when it has more than one place; the
    browser asks for ``place`` with it after a reload.
    """

    children: tuple[Node, ...]
    kind: str = ""
    place: str | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    drops: Mapping[str, Json] | None = None
    """What dropping does, by ``kind>kind``: of one thing, on another; see `dropping`."""

    def outline(self) -> Iterator[str]:
        """Yield the page from top to bottom."""
        yield from _nested(self.children)
