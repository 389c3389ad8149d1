"""Werkboek: a facilitation workbook for colleagues who work on a hard theme together."""

from typing import TYPE_CHECKING

from .errors import WerkboekError

if TYPE_CHECKING:
    from .app import open_page

__all__ = ["WerkboekError", "open_page"]


def __getattr__(name: str) -> object:
    """Import on first use: the server itself needs no widgets, content or database."""
    if name == "open_page":
        from .app import open_page  # noqa: PLC0415 - as said

        return open_page
    raise AttributeError(name)
