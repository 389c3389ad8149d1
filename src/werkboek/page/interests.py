"""The facilitator's page on which the canvases of groups lie side by side."""

from collections.abc import Mapping, Sequence
from typing import Final

from werkboek.errors import InvalidError
from werkboek.model import (
    ACTION,
    WHOLE_ROOM,
    CanvasView,
    Json,
    Kind,
    fold_follow_up,
    fold_requests,
    listed,
)
from werkboek.model.backing import REQUEST, first_draft
from werkboek.texts import PLENARY_GONE, PLENARY_NAME_FIRST

from .intake import NotesPage

PLENARY: Final = "plenair-"
"""What the item starts with that holds what groups share: a name and cards."""

SOURCE: Final = "belang/"
"""How the source of an action starts that came from a card or a plenary interest."""


class InterestsPage(NotesPage):
    """`NotesPage` with canvases; a plenary interest is a conclusion of its own."""

    @property
    def canvases(self) -> Mapping[str, CanvasView]:
        """The canvases that have cards to see, by round, in the order of the rounds."""
        order = [each.id for each in self.view.events if each.kind is Kind.OPENED]
        found = self.view.canvases
        return {name: found[name] for name in order if name in found and found[name].cards}

    @property
    def group_of(self) -> Mapping[str, str]:
        """The group of each round, empty for the whole room."""
        opened = (each for each in self.view.events if each.kind is Kind.OPENED)
        return {each.id: str(each.body.get("group", WHOLE_ROOM)) for each in opened}

    @property
    def plenary(self) -> Mapping[str, tuple[str, tuple[str, ...]]]:
        """What groups share, by item: its name and the cards below it."""
        notes = self.conclusions
        return {
            item: (str(note.value.get("naam", "")), listed(note.value.get("kaarten")))
            for item, note in notes.items()
            if item.startswith(PLENARY)
        }

    @property
    def proposed(self) -> frozenset[str]:
        """Every source that there is an action for."""
        actions = fold_follow_up(self.view.events).actions
        return frozenset(source for action in actions for source in action.sources)

    def combine(self, request: str, cards: Sequence[str], into: str, name: str) -> None:
        """Put *cards* below the plenary interest *into*, or below a new one."""
        if not into:
            if not name.strip():
                raise InvalidError(reason="no name", user_message=PLENARY_NAME_FIRST)
            self._keep(request, f"{PLENARY}{request}", name.strip(), cards)
            return
        called, before = self._plenary(into)
        self._keep(request, into, called, dict.fromkeys((*before, *cards)))

    def take_out(self, request: str, item: str, card: str) -> None:
        """Take *card* from below the plenary interest *item*."""
        called, before = self._plenary(item)
        self._keep(request, item, called, [each for each in before if each != card])

    @property
    def asked(self) -> frozenset[str]:
        """Every source that there is a request for backing for, or a draft of one."""
        requests = fold_requests(self.view.events)
        return frozenset(source for each in requests for source in each.sources)

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

    def _plenary(self, item: str) -> tuple[str, tuple[str, ...]]:
        if item not in self.plenary:
            raise InvalidError(reason="no such interest", user_message=PLENARY_GONE)
        return self.plenary[item]

    def _keep(
        self, request: str, item: str, name: str, cards: Sequence[str] | Mapping[str, None]
    ) -> None:
        note = self.conclusions.get(item)
        base: list[Json] = [*note.versions] if note else []
        value: dict[str, Json] = {"naam": name, "kaarten": [*cards]}
        self.conclude(request, item, base, value)
