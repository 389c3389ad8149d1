"""Parts for writing things down: fields that save themselves, in one form or in rows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from werkboek.model import Json

from .nodes import Node, Option, _nested


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Node):
    """One out of a few, all in sight: radio buttons.

    One that ``sorts`` can also be dragged to one of `Piles`.
    """

    name: str
    label: str
    options: tuple[Option, ...]
    hint: str = ""
    value: str = ""
    sorts: bool | None = None

    def outline(self) -> Iterator[str]:
        """Yield the choices."""
        yield f"[{self.label}: {' / '.join(option.label for option in self.options)}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piles(Node):
    """Where every `Choice` that ``sorts`` can be dropped: its options once more.

    In sight only while one is dragged, and not for who cannot drag.
    """

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks(Node):
    """Any number out of a list: check boxes."""

    name: str
    label: str
    options: tuple[Option, ...]
    hint: str = ""
    value: tuple[str, ...] = ()

    def outline(self) -> Iterator[str]:
        """Yield the choices."""
        yield f"[{self.label}]"
        for option in self.options:
            yield f"[ ] {option.label}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking(Node):
    """A list that somebody puts in order with buttons; ``value`` are values in order.

    ``up`` and ``down`` have a ``{name}``; ``moved``, which is read aloud, also a ``{n}``.
    """

    name: str
    label: str
    options: tuple[Option, ...]
    up: str
    down: str
    moved: str
    hint: str = ""
    value: tuple[str, ...] = ()

    def outline(self) -> Iterator[str]:
        """Yield the list as it stands."""
        yield f"[{self.label}]"
        for number, option in enumerate(self.options, start=1):
            yield f"[^v] {number}. {option.label}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows(Node):
    """The same fields several times.  ``label`` has a ``{n}`` for the number of the row."""

    name: str
    label: str
    add: str
    remove: str
    children: tuple[Node, ...]
    value: tuple[Mapping[str, Json], ...] = ()

    def outline(self) -> Iterator[str]:
        """Yield the fields of one row and the button for another."""
        yield self.label.format(n=1)
        yield from _nested(self.children)
        yield f"[{self.add}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Node):
    """Fields that save themselves: asks for ``do`` with ``args``, ``base`` and ``value``.

    ``scope`` names the place for a draft on the device.  ``base`` are the versions that the
    values in ``children`` come from: what is saved says on what it was based, so that two
    people who change the same note both keep their text.
    """

    do: str
    scope: str
    args: Mapping[str, Json] = field(default_factory=dict)
    base: tuple[str, ...] = ()
    children: tuple[Node, ...] = ()
    caution: str = ""
    """What to look at again in what is kept; nothing is refused for it."""

    def outline(self) -> Iterator[str]:
        """Yield the fields."""
        yield from _nested(self.children)
        if self.caution:
            yield self.caution


@dataclass(frozen=True, slots=True, kw_only=True)
class Countdown(Node):
    """Time that is left; ``text``, ``over`` and ``still`` have a ``{time}``.

    ``seconds`` were left when the page was made, and while it is open and ``runs`` they go
    down.  Below 0 the words are ``over``: calm, and nothing happens.
    """

    text: str
    over: str
    still: str
    seconds: int
    runs: bool

    def outline(self) -> Iterator[str]:
        """Yield the sentence as it starts, in whole minutes."""
        said = self.over if self.seconds < 0 else self.text
        yield (said if self.runs else self.still).format(time=round(abs(self.seconds) / 60))


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock(Node):
    """Minutes spent against minutes planned; ``text`` has a ``{used}``.

    ``seconds`` were spent when the page was made; while it is open they go up.
    """

    text: str
    seconds: int

    def outline(self) -> Iterator[str]:
        """Yield the sentence as it starts."""
        yield self.text.format(used=self.seconds // 60)
