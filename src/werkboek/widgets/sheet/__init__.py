"""The one widget: draws a page and carries what people do back to Python.

A page is one widget, not one per control: a control would send its script again, and a
page made of many could not be drawn, outlined or tested as one thing.
"""

import asyncio
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import anywidget
import traitlets as tl

from werkboek.widgets.nodes import Page

STATIC = Path(__file__).parent
_PARTS = (  # imported before used
    "dom.js",
    "wire.js",
    "drag.js",
    "fields.js",
    "files.js",
    "note.js",
    "questions.js",
    "unsaved.js",
    "sheet.js",
)
_IMPORT = re.compile(r"^import .*?;\n", re.MULTILINE)

Handler = Callable[[str, str, Mapping[str, Any]], str]
"""Takes an action, the client's id for it and its arguments; returns what went wrong, in
Dutch, or an empty string."""


class Sheet(anywidget.AnyWidget):
    """A drawn `Page`.

    ``tree`` is the page as JSON and the only state; it is replaced, never mutated, and sent
    only when it differs.  The browser asks with ``{"do", "id", "args"}`` and gets
    ``{"ok": id}`` or ``{"no": id, "why": sentence}`` once the answer is certain.
    """

    _esm = tl.Unicode().tag(sync=True)
    _css = tl.Unicode().tag(sync=True)
    tree = tl.Dict().tag(sync=True)

    def __init__(self, page: Page, handler: Handler, *, served: bool = False) -> None:
        # A served page loads the script as a file; JupyterLab gets it with the widget.
        script, style = ("", "") if served else _inlined()
        super().__init__(_esm=script, _css=style, tree=page.to_json())
        self.task: asyncio.Task[None] | None = None
        """What keeps this page up to date; held here, or it would be collected."""
        self._page = page
        self._handler = handler
        self.on_msg(self._on_message)

    def show(self, page: Page) -> None:
        """Draw *page* instead of what is there."""
        self._page = page
        self.tree = page.to_json()

    def outline(self) -> str:
        """Return the page as plain text: headings, sentences, controls and promises."""
        return "\n".join(self._page.outline())

    def _on_message(self, _widget: object, content: Mapping[str, Any], _b: object) -> None:
        action, request = str(content.get("do")), str(content.get("id"))
        if action == "hello":  # a page that (re)connected wants to see what is true now
            self.send_state("tree")
            self.send({"ok": request})
            return
        args = content.get("args")
        problem = self._handler(action, request, args if isinstance(args, Mapping) else {})
        self.send({"no": request, "why": problem} if problem else {"ok": request})

    def _repr_mimebundle_(self, **kwargs: dict[str, object]) -> tuple[dict[str, Any], Any]:
        data, metadata = super()._repr_mimebundle_(**kwargs) or ({}, {})
        return {**data, "text/plain": self.outline()}, metadata


@cache
def _inlined() -> tuple[str, str]:
    """Return the script as one module, and the style sheet."""
    parts = (
        _IMPORT.sub("", (STATIC / part).read_text(encoding="utf-8")) for part in _PARTS
    )
    return "\n".join(parts), (STATIC / "sheet.css").read_text(encoding="utf-8")
