"""The facilitator's page that changes the workbook of a municipality, without any file."""

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import Any

import traitlets as tl

from werkboek import texts
from werkboek.content import Workbook, editing, forms, load_workbook
from werkboek.content.desk import Desk
from werkboek.content.difference import Difference, differences, lost
from werkboek.content.editing import Folder, settings_of, styles_of
from werkboek.content.listing import (
    Listing,
    exercise_text,
    exercises,
    listings,
)
from werkboek.content.packing import packed, unpacked
from werkboek.errors import ContentError, InvalidError
from werkboek.model import Json, Store, Viewer

from .state import PageState

HOME = "gegevens"
Rehearse = Callable[[Workbook, str], Mapping[str, PageState]]
"""Gives the pages on which content and an exercise are tried out, by name."""


class CustomisePage(PageState):
    """What is in the folder of the municipality, and everything that changes it.

    A verb reads the folder again, changes one thing, has the whole checked, and only then
    writes; what is refused changes nothing.
    """

    place = tl.Unicode(HOME)
    folder = tl.Instance(Folder, allow_none=True)
    """What is there now; None when no municipality was made yet."""
    waiting = tl.Instance(Folder, allow_none=True)
    """What somebody wants to load, until they say yes to what would be lost."""
    content = tl.Instance(Workbook, allow_none=True)
    """The folder on top of the base; None while something in it is wrong."""
    tried = tl.Unicode("")
    """The exercise that is tried out; the first one when empty."""
    beat = tl.Int(0)
    """Goes up when something changed on a page that is tried out."""
    wrong = tl.Tuple()
    """What is wrong in it, in Dutch, when somebody changed it by hand."""

    def __init__(
        self,
        store: Store,
        workbook: Workbook,
        viewer: Viewer,
        desk: Desk,
        rehearse: Rehearse,
    ) -> None:
        super().__init__(store, workbook, viewer)
        self.desk = desk
        self._rehearse = rehearse
        self.base = load_workbook()
        """What counts where the municipality says nothing."""
        self._rehearsal: tuple[Workbook, str, Mapping[str, PageState]] | None = None
        self._look()

    @property
    def lists(self) -> tuple[Listing, ...]:
        """Every list that can be changed."""
        return listings(self.folder) if self.folder and self.content else ()

    @property
    def settings(self) -> Mapping[str, Any]:
        """What the municipality filled in, by key, without the rest."""
        return settings_of(self.folder) if self.folder else {}

    @property
    def styles(self) -> str:
        """The tokens that the municipality chose."""
        return styles_of(self.folder) if self.folder else ""

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

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What is not as in the base."""
        return differences(self.folder) if self.folder and self.content else ()

    @property
    def losses(self) -> tuple[Difference, ...]:
        """What loading `waiting` would lose."""
        now = self.folder if self.content else None
        return lost(now, self.waiting) if now and self.waiting else ()

    @property
    def zip_file(self) -> str:
        """The folder as a zip file, in base 64."""
        return base64.b64encode(packed(self.folder)).decode() if self.folder else ""

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

    def go(self, request: str, place: str) -> None:
        """Go to *place*; a place that does not exist is drawn as the first one."""
        del request
        self.place = place

    def begin(self, request: str, name: str) -> None:
        """Make the folder of the municipality *name*."""
        del request
        self.desk.begin(name)
        self._look()

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

    def dress(self, request: str, styles: str) -> None:
        """Save the text of a theme; without text the neutral one counts."""
        del request
        self._change(lambda folder: editing.with_styles(folder, styles.strip("\n") + "\n"))

    def dress_file(self, request: str, data: str) -> None:
        """Save a theme that somebody sends as a file, in base 64."""
        try:
            styles = base64.b64decode(data, validate=True).decode("utf-8-sig")
        except ValueError as error:
            raise InvalidError(
                reason="no text", user_message=texts.FILE_NOT_UTF8
            ) from error
        self.dress(request, styles)

    def put_paper(self, request: str, document: str, name: str, data: str) -> None:
        """Save the office file *name*, in base 64, as the stationery of *document*.

        Without a document it is for all of them that have none of their own.
        """
        del request
        if document and document not in texts.DOCUMENTS:
            raise InvalidError(reason="no document", user_message=texts.NOT_UNDERSTOOD)
        try:
            paper = base64.b64decode(data, validate=True)
        except binascii.Error as error:
            raise InvalidError(
                reason="no base 64", user_message=texts.STATIONERY_NOT_READABLE
            ) from error
        if not paper:
            message = texts.STATIONERY_NOT_READABLE
            raise InvalidError(reason="empty", user_message=message)
        self._change(lambda folder: editing.with_paper(folder, document, name, paper))

    def drop_paper(self, request: str, document: str) -> None:
        """Take the stationery of *document* away; undo brings it back."""
        del request
        self._change(lambda folder: editing.with_paper(folder, document, "", b""))

    def undress(self, request: str) -> None:
        """Go back to the neutral theme."""
        del request
        self._change(lambda folder: editing.with_styles(folder, ""))

    def undo(self, request: str) -> None:
        """Go back one change."""
        del request
        self.desk.undo()
        self._look()

    def load(self, request: str, data: str) -> None:
        """Take a zip file, in base 64; it counts after `accept`."""
        del request
        try:
            folder = unpacked(base64.b64decode(data, validate=True))
        except binascii.Error as error:
            raise InvalidError(
                reason="no base 64", user_message=texts.ZIP_NOT_READABLE
            ) from error
        if self.folder and folder.id != self.folder.id:
            message = texts.ZIP_OTHER.format(id=folder.id)
            raise InvalidError(reason="another municipality", user_message=message)
        self.waiting = folder

    def accept(self, request: str, *, yes: bool) -> None:
        """Load what waits, or forget it."""
        del request
        waiting, self.waiting = self.waiting, None
        if yes and waiting is not None:
            self._change(lambda _: waiting, start=waiting)

    def _list(self, place: str) -> Listing:
        keys = tuple(place.split("/"))
        found = next((each for each in self.lists if each.place == keys), None)
        if found is None:
            raise InvalidError(reason="no such list", user_message=texts.NOT_UNDERSTOOD)
        return found

    def _change(
        self, change: Callable[[Folder], Folder], start: Folder | None = None
    ) -> None:
        before = self.desk.folder() or start
        if before is None:
            raise InvalidError(reason="no folder", user_message=texts.CUSTOMISE_FIRST)
        try:
            content = self.desk.save(change(before))
        except ContentError as error:
            said = texts.CUSTOMISE_REFUSED.format(why=_why(error))
            raise InvalidError(reason="mistakes", user_message=said) from error
        self._show(content, ())

    def _look(self) -> None:
        """Look in the folder again, whoever changed it."""
        try:
            content = self.desk.content() if self.desk.folder() else None
        except ContentError as error:
            self._show(None, tuple(map(str, error.mistakes)))
        else:
            self._show(content, ())

    def _show(self, content: Workbook | None, wrong: tuple[str, ...]) -> None:
        with self.hold_trait_notifications():
            self.wrong, self.content = wrong, content
            self.folder = self.desk.folder()


def _why(error: ContentError) -> str:
    first: list[Json] = [each.message for each in error.mistakes[:MAX_SAID]]
    return " ".join(map(str, first))


MAX_SAID = 2
"""How many mistakes of one change are said."""
