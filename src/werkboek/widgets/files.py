"""Parts about files: read one from the device, put one on it, and print the page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from werkboek.model import Json

from .nodes import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload(Node):
    """A choice of one file; asks for ``do`` with ``args``, its ``name`` and its ``data``.

    ``data`` is base64 and travels as an ordinary message, so that the gate needs no other
    way in and nothing lands on a disk.  A file of more than ``max`` bytes is not sent.
    """

    do: str
    label: str
    submit: str
    accept: str
    max: int
    args: Mapping[str, Json] = field(default_factory=dict)
    hint: str = ""

    def outline(self) -> Iterator[str]:
        """Yield the field with its hint, and the button."""
        yield f"[{self.label}: bestand] {self.hint}".rstrip()
        yield f"[{self.submit}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Download(Node):
    """A button that saves ``text``, or ``data`` in base64, as the file ``name``."""

    label: str
    name: str
    text: str = ""
    data: str = ""
    type: str = "text/plain"

    def outline(self) -> Iterator[str]:
        """Yield the button."""
        yield f"[{self.label}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Print(Node):
    """A button that prints the page."""

    label: str

    def outline(self) -> Iterator[str]:
        """Yield the button."""
        yield f"[{self.label}]"
