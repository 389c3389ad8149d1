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
    Json,
    Kind,
    OwnAct,
    fold_follow_up,
    fold_requests,
    plenary_acts,
)
from werkboek.model.backing import REQUEST, first_draft
from werkboek.model.plenary import Standing, standing
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
        if into:
            before = self._standing(into)
            self._keep(request, into, before, dict.fromkeys((*before.cards, *cards)))
        elif name.strip():
            item = f"{PLENARY}{request}"
            self._keep(request, item, Standing((), ()), cards, name.strip())
        else:
            raise InvalidError(reason="no name", user_message=PLENARY_NAME_FIRST)

    def take_out(self, request: str, item: str, card: str) -> None:
        """Take *card* from below the plenary interest *item*."""
        before = self._standing(item)
        left = [each for each in before.cards if each != card]
        self._keep(request, item, before, left)

    def name_together(self, request: str, item: str, name: str) -> None:
        """Give a plenary interest another *name*, or keep one of two."""
        if not name.strip():
            raise InvalidError(reason="no name", user_message=PLENARY_NAME_FIRST)
        before = self._standing(item)
        self._keep(request, item, before, before.cards, name.strip())

    @property
    def acts(self) -> tuple[OwnAct, ...]:
        """What was done in the plenary, oldest first."""
        return self.folded(plenary_acts)

    def undo(self, request: str, act: str) -> None:
        """Undo what was done in the plenary, or an undoing."""
        known = {name for each in self.acts for name in (each.id, each.undone_by) if name}
        if act not in known:
            raise InvalidError(reason="nothing to undo", user_message=PLENARY_GONE)
        self._save(request, Kind.CONCLUSION_UNDONE, {"act": act})

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

    def _standing(self, item: str) -> Standing:
        if item not in self.plenary:
            raise InvalidError(reason="no such interest", user_message=PLENARY_GONE)
        return standing(self.view.events, item)

    def _keep(
        self,
        request: str,
        item: str,
        before: Standing,
        cards: Iterable[str],
        name: str = "",
    ) -> None:
        """Save the *cards* of an interest, and its *name* when it gets one."""
        value: dict[str, Json] = {"kaarten": [*cards]}
        if name:
            value["naam"] = name
        self.conclude(request, item, [*before.base], value)
