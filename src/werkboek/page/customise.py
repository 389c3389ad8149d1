"""The facilitator's page that changes the workbook of a municipality, without any file."""

from collections.abc import Callable, Mapping
from typing import Any

import traitlets as tl

from werkboek import texts
from werkboek.content import Workbook, editing, forms
from werkboek.content.desk import Desk
from werkboek.content.editing import Folder, settings_of
from werkboek.content.listing import (
    Listing,
    exercise_text,
    exercises,
    listings,
)
from werkboek.errors import InvalidError
from werkboek.model import Store, Viewer

from .looks import LooksPage
from .state import PageState

Rehearse = Callable[[Workbook, str], Mapping[str, PageState]]
"""Gives the pages on which content and an exercise are tried out, by name."""


class CustomisePage(LooksPage):
    """`LooksPage` with settings, lists and exercises, and pages to try them out on."""

    tried = tl.Unicode("")
    """The exercise that is tried out; the first one when empty."""
    beat = tl.Int(0)
    """Goes up when something changed on a page that is tried out."""

    def __init__(
        self,
        store: Store,
        workbook: Workbook,
        viewer: Viewer,
        desk: Desk,
        rehearse: Rehearse,
    ) -> None:
        super().__init__(store, workbook, viewer, desk)
        self._rehearse = rehearse
        self._rehearsal: tuple[Workbook, str, Mapping[str, PageState]] | None = None

    @property
    def lists(self) -> tuple[Listing, ...]:
        """Every list that can be changed."""
        return listings(self.folder) if self.folder and self.content else ()

    @property
    def settings(self) -> Mapping[str, Any]:
        """What the municipality filled in, by key, without the rest."""
        return settings_of(self.folder) if self.folder else {}

    @property
    def own_exercises(self) -> Mapping[str, str]:
        """The names of the municipality's own exercises, by id."""
        shown = exercises(self.folder) if self.folder else {}
        prefix = f"{self.folder.id}-" if self.folder else ""
        return {
            name: str(table.get("naam", name))
            for name, table in shown.items()
            if name.startswith(prefix)
        }

    def rehearsal(self) -> Mapping[str, PageState]:
        """Return the pages on which the content as it is now can be tried out."""
        if self.content is None:
            return {}
        before = self._rehearsal
        if before is None or before[0] is not self.content or before[1] != self.tried:
            before = (self.content, self.tried, self._rehearse(self.content, self.tried))
            self._rehearsal = before
        return before[2]

    def try_out(self, request: str, exercise: str) -> None:
        """Show *exercise* on the pages that are tried out."""
        del request
        self.tried = exercise

    def look_again(self) -> None:
        """See what changed on the pages that are tried out."""
        for page in self.rehearsal().values():
            page.refresh()
        self.beat += 1

    def set(self, request: str, key: str, said: Mapping[str, Any]) -> None:
        """Save what somebody *said* about setting *key*; nothing goes back to the base."""
        del request
        if key not in {each.id for each in self.base.form.settings}:
            raise InvalidError(reason="no such setting", user_message=texts.NOT_UNDERSTOOD)
        value = forms.value_of(forms.setting(key), said)
        self._change(lambda folder: editing.with_setting(folder, key, value))

    def reword(self, request: str, place: str, name: str, words: str) -> None:
        """Save other *words* for an item; without words it says what the base says."""
        del request
        row = next(each for each in self._list(place).rows if each.id == name)
        keys = tuple(place.split("/"))
        if row.is_own:
            self._change(lambda f: editing.with_part(f, keys, name, row.part, words))
        elif words or row.words:
            self._change(lambda f: editing.with_words(f, keys, name, words))

    def hide(self, request: str, place: str, name: str, *, hidden: bool) -> None:
        """Hide an item, or show it again."""
        del request
        row = next(each for each in self._list(place).rows if each.id == name)
        keys = tuple(place.split("/"))
        if row.is_own:
            self._change(lambda f: editing.with_part(f, keys, name, "vervallen", hidden))
        else:
            self._change(lambda f: editing.with_hidden(f, keys, name, hidden=hidden))

    def move(self, request: str, place: str, name: str, by: int) -> None:
        """Put an item *by* places further on in its list, or back."""
        del request
        names = [each.id for each in self._list(place).rows]
        at = names.index(name)
        to = min(max(at + by, 0), len(names) - 1)
        names.insert(to, names.pop(at))
        self._change(lambda f: editing.with_order(f, tuple(place.split("/")), names))

    def add(self, request: str, place: str, said: Mapping[str, Any]) -> None:
        """Add an own item to a list."""
        del request
        keys = tuple(self._list(place).place)
        model = forms.item_model(keys)
        if model is None:
            raise InvalidError(reason="takes no items", user_message=texts.NOT_UNDERSTOOD)
        asked = forms.parts_of(model)
        parts = (each for each in asked if each.key not in {"id", "vervallen"})
        values = {each.key: forms.value_of(each, said) for each in parts}
        item = {key: value for key, value in values.items() if value is not None}
        self._change(lambda folder: editing.with_item(folder, keys, item))

    def copy(self, request: str, exercise: str, title: str) -> None:
        """Copy *exercise* as an own one that is called *title*."""
        del request
        if not title.strip():
            raise InvalidError(reason="no name", user_message=texts.NAME_FIRST)

        def copied(folder: Folder) -> Folder:
            text = exercise_text(folder, exercise)
            if not text:
                raise InvalidError(
                    reason="no such exercise", user_message=texts.NOT_UNDERSTOOD
                )
            return editing.with_exercise(folder, exercise, text, title.strip())

        self._change(copied)

    def discard(self, request: str, exercise: str) -> None:
        """Take an own exercise away; undo brings it back."""
        del request
        self._change(lambda folder: editing.without_exercise(folder, exercise))

    def _list(self, place: str) -> Listing:
        keys = tuple(place.split("/"))
        found = next((each for each in self.lists if each.place == keys), None)
        if found is None:
            raise InvalidError(reason="no such list", user_message=texts.NOT_UNDERSTOOD)
        return found
