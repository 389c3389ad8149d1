"""The folder of a municipality on a page, and the one way in which verbs change it."""

import base64
from collections.abc import Callable

import traitlets as tl

from werkboek import texts
from werkboek.content import Workbook, load_workbook
from werkboek.content.desk import Desk
from werkboek.content.difference import Difference, differences, lost
from werkboek.content.editing import Folder
from werkboek.content.packing import packed, unpacked
from werkboek.errors import ContentError, InvalidError
from werkboek.model import Store, Viewer

from .state import PageState

HOME = "gegevens"
MAX_SAID = 2
"""How many mistakes of one change are said."""


class FolderPage(PageState):
    """What is in the folder of the municipality, and how it is kept.

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
    wrong = tl.Tuple()
    """What is wrong in it, in Dutch, when somebody changed it by hand."""

    def __init__(
        self, store: Store, workbook: Workbook, viewer: Viewer, desk: Desk
    ) -> None:
        super().__init__(store, workbook, viewer)
        self.desk = desk
        self.base = load_workbook()
        """What counts where the municipality says nothing."""
        self._look()

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

    def go(self, request: str, place: str) -> None:
        """Go to *place*; a place that does not exist is drawn as the first one."""
        del request
        self.place = place

    def begin(self, request: str, name: str) -> None:
        """Make the folder of the municipality *name*."""
        del request
        self.desk.begin(name)
        self._look()

    def undo(self, request: str) -> None:
        """Go back one change."""
        del request
        self.desk.undo()
        self._look()

    def load(self, request: str, data: str) -> None:
        """Take a zip file, in base 64; it counts after `accept`."""
        del request
        folder = unpacked(decoded(data, texts.ZIP_NOT_READABLE))
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


def decoded(data: str, message: str) -> bytes:
    """Return a file that a page sent in base 64; raises `InvalidError` with *message*."""
    try:
        return base64.b64decode(data, validate=True)
    except ValueError as error:
        raise InvalidError(reason="no base 64", user_message=message) from error


def _why(error: ContentError) -> str:
    return " ".join(each.message for each in error.mistakes[:MAX_SAID])
