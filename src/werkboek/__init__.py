"""Werkboek: a facilitation workbook for colleagues who work on a hard theme together."""

from .app import open_page
from .errors import WerkboekError

__all__ = ["WerkboekError", "open_page"]
