"""A network as a picture; the page also says the same in a table."""

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
