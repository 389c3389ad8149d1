"""The facilitator's page about what conversations say together, and what comes next."""

from collections.abc import Mapping

import traitlets as tl

from werkboek.errors import InvalidError
from werkboek.model import Json, Note
from werkboek.texts import NAME_FIRST

from .intake import NotesPage

THEME, STEP = "thema", "stap"
SPONSOR, SELF_CHECK, ROUTE = "opdrachtgever", "begeleider", "route"


class SummaryPage(NotesPage):
    """`NotesPage` with themes and next steps, each a conclusion of its own."""

    shows_judgements = tl.Bool(False)  # noqa: FBT003 -- a traitlet's default
    """Whether silent judgements are on the screen; off again after every reload."""

    def kept(self, kind: str) -> Mapping[str, Note]:
        """Return the conclusions of *kind*, `THEME` or `STEP`, by item."""
        return {
            name: note
            for name, note in self.conclusions.items()
            if name.startswith(f"{kind}-")
        }

    def begin(self, request: str, kind: str, name: str) -> None:
        """Make a new theme or step that is called *name*, and go there."""
        if not name.strip():
            raise InvalidError(reason="no name", user_message=NAME_FIRST)
        item = f"{kind}-{request}"
        value: dict[str, Json] = {"naam": name.strip()}
        self.conclude(request, item, [], value)
        self.place = item

    def show_judgements(self, request: str, *, shown: bool) -> None:
        """Put silent judgements on this screen, or take them off."""
        del request
        self.shows_judgements = shown
