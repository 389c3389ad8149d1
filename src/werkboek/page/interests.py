"""The facilitator's page on which the canvases of groups lie side by side."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from werkboek.errors import InvalidError
from werkboek.model import (
    ACTION,
    PLENARY,
    PLENARY_ON_SCREEN,
    WHOLE_ROOM,
    CanvasView,
    Event,
    Json,
    Kind,
    Together,
    fold_follow_up,
    fold_plenary,
    fold_requests,
)
from werkboek.model.backing import REQUEST, first_draft
from werkboek.texts import PLENARY_GONE, PLENARY_NAME_FIRST

from .intake import NotesPage
from .sheets import sheets

SOURCE: Final = "belang/"
"""How the source of an action starts that came from a card or a plenary interest."""


class InterestsPage(NotesPage):
    """`NotesPage` with canvases; a plenary interest is a conclusion of its own."""

    @property
    def canvases(self) -> Mapping[str, CanvasView]:
        """The canvases that have cards to see, by round, in the order of the rounds."""
        return sheets(self.view)

    @property
    def plenary(self) -> Mapping[str, Together]:
        """What groups share, by item."""
        return {each.id: each for each in self.folded(fold_plenary)}

    @property
    def proposed(self) -> frozenset[str]:
        """Every source that there is an action for."""
        actions = self.folded(fold_follow_up).actions
        return frozenset(source for action in actions for source in action.sources)

    @property
    def asked(self) -> frozenset[str]:
        """Every source that there is a request for backing for, or a draft of one."""
        requests = self.folded(fold_requests)
        return frozenset(source for each in requests for source in each.sources)

    def put_on_screen(self, request: str, *, shown: bool) -> None:
        """Let the room's screen show the plenary, or what it showed before."""
        group = PLENARY_ON_SCREEN if shown else WHOLE_ROOM
        self._save(request, Kind.PROJECTED, {"group": group})

    def combine(self, request: str, cards: Sequence[str], into: str, name: str) -> None:
        """Put *cards* below the plenary interest *into*, or below a new one."""
        if not into:
            if not name.strip():
                raise InvalidError(reason="no name", user_message=PLENARY_NAME_FIRST)
            self._keep(request, f"{PLENARY}{request}", name.strip(), cards)
            return
        before = self._plenary(into)
        self._keep(request, into, before.name, dict.fromkeys((*before.cards, *cards)))

    def take_out(self, request: str, item: str, card: str) -> None:
        """Take *card* from below the plenary interest *item*."""
        before = self._plenary(item)
        left = [each for each in before.cards if each != card]
        self._keep(request, item, before.name, left)

    def keep_name(self, request: str, item: str, name: str) -> None:
        """Keep one *name* of a plenary interest that two people named at once."""
        before = self._plenary(item)
        if name not in (before.name, *before.others):
            raise InvalidError(reason="no such name", user_message=PLENARY_GONE)
        self._keep(request, item, name, before.cards)

    @property
    def last_change(self) -> Event | None:
        """The last thing that somebody did in the plenary."""
        noted = (e for e in self.view.events if e.kind is Kind.CONCLUSION_NOTED)
        changes = [e for e in noted if str(e.body["item"]).startswith(PLENARY)]
        return changes[-1] if changes else None

    def undo_last(self, request: str) -> None:
        """Undo the last change in the plenary; doing that again does it again."""
        last = self.last_change
        if last is None:
            raise InvalidError(reason="nothing to undo", user_message=PLENARY_GONE)
        item = str(last.body["item"])
        before = [
            each.body.get("value")
            for each in self.view.events
            if each.kind is Kind.CONCLUSION_NOTED and each.body["item"] == item
        ][:-1]
        value: Json = before[-1] if before else {}
        self.conclude(request, item, self._base(item) or [last.id], value)

    def propose(self, request: str, source: str, text: str) -> None:
        """Keep a proposal for an action that came from *source*."""
        if source not in self.proposed:
            value: dict[str, Json] = {"titel": text, "status": "voorstel", "bron": [source]}
            self._begin(request, f"{ACTION}{request}", value)

    def ask_backing(self, request: str, source: str) -> None:
        """Make a draft of a request for backing that came from *source*."""
        if source not in self.asked:
            self._begin(request, f"{REQUEST}{request}", first_draft(source))

    def _begin(self, request: str, item: str, value: dict[str, Json]) -> None:
        body: dict[str, Json] = {"item": item, "base": [], "value": value}
        self._save(request, Kind.FOLLOW_UP_NOTED, body)

    def _plenary(self, item: str) -> Together:
        if item not in self.plenary:
            raise InvalidError(reason="no such interest", user_message=PLENARY_GONE)
        return self.plenary[item]

    def _base(self, item: str) -> list[Json]:
        note = self.conclusions.get(item)
        return [*note.versions] if note else []

    def _keep(self, request: str, item: str, name: str, cards: Iterable[str]) -> None:
        value: dict[str, Json] = {"naam": name, "kaarten": [*cards]}
        self.conclude(request, item, self._base(item), value)
