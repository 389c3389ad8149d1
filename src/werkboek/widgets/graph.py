"""Networks and numbers as a picture; the page also says the same in words and a table."""

from collections.abc import Iterator
from dataclasses import dataclass

from .nodes import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot(Node):
    """A dot with its name below it.  ``kind`` is a number from 0, for the style sheet.

    ``mark`` is a letter inside it, so that colour is never alone.
    """

    x: float
    y: float
    name: str
    mark: str
    kind: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(Node):
    """A line between two points.  ``kind``: ``tie``, ``wished`` or ``differs``."""

    x1: float
    y1: float
    x2: float
    y2: float
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph(Node):
    """Dots and lines on a plane of ``width`` by ``height`` units."""

    label: str
    width: int
    height: int
    lines: tuple[Line, ...] = ()
    dots: tuple[Dot, ...] = ()

    def outline(self) -> Iterator[str]:
        """Yield the name of the picture and what is in it."""
        yield f"[beeld] {self.label}: {', '.join(dot.name for dot in self.dots)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot(Node):
    """A value on a scale, in a row of its own with its ``name`` in front.

    ``low`` and ``high`` are the ends of a bar through it: how uncertain it is.  One that
    ``rules`` has a line through all rows, to hold the others against.
    """

    name: str
    at: float
    low: float | None = None
    high: float | None = None
    rules: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale(Node):
    """Values between ``first`` and ``last``, whole numbers; ``label`` says it in words."""

    label: str
    first: int
    last: int
    spots: tuple[Spot, ...]

    def outline(self) -> Iterator[str]:
        """Yield what the picture says."""
        yield f"[beeld] {self.label}"
