"""A session without browsers: everybody's page, on one store, as kernels have them."""

from collections.abc import Mapping
from itertools import count

from werkboek.content import Workbook
from werkboek.model import SESSION, Event, Json, Kind, Role, Viewer, from_draft
from werkboek.page import FacilitatorPage, Links, PageState, SharedPage
from werkboek.store import SqlStore
from werkboek.views import (
    Verb,
    facilitator_verbs,
    facilitator_view,
    guarded,
    screen_view,
    shared_verbs,
    shared_view,
)
from werkboek.widgets import Node

LINKS = Links(join="https://voorbeeld.example/", code="ABC234", word="kastanje-12")


class Cast:
    """The people of a session.  What they press goes the way of a real page."""

    def __init__(self, store: SqlStore, workbook: Workbook) -> None:
        self.store, self.workbook = store, workbook
        self.leader = self.open_regie()
        self.screen = PageState(store, workbook, Viewer(Role.SCREEN))
        self.pages: dict[str, SharedPage] = {}
        self._numbers = count(1)

    def open_regie(self) -> FacilitatorPage:
        """Open the facilitator's page, once more for a colleague."""
        return FacilitatorPage(self.store, self.workbook, Viewer(Role.FACILITATOR))

    def join(self, **people: str) -> None:
        """Let people in by nickname, each with a discipline, on a device of their own."""
        for nickname, discipline in people.items():
            self.store.join(f"p-{nickname}", nickname, discipline)
            self.open(nickname)

    def open(self, nickname: str) -> SharedPage:
        """Open somebody's page (again)."""
        viewer = Viewer(Role.PARTICIPANT, f"p-{nickname}")
        self.pages[nickname] = SharedPage(self.store, self.workbook, viewer)
        return self.pages[nickname]

    def lead(self, do: str, leader: FacilitatorPage | None = None, /, **args: Json) -> str:
        """Press something on the facilitator's page; returns what went wrong."""
        page = leader or self.leader
        page.refresh()
        return self._press(facilitator_verbs(page), do, args)

    def act(self, nickname: str, do: str, /, **args: Json) -> str:
        """Press something on somebody's own page."""
        self.pages[nickname].refresh()
        return self._press(shared_verbs(self.pages[nickname]), do, args)

    def regie(self, leader: FacilitatorPage | None = None) -> str:
        """Return the facilitator's page as text."""
        page = leader or self.leader
        page.refresh()
        return _text(facilitator_view(page, LINKS))

    def wall(self) -> str:
        """Return the room's screen as text."""
        self.screen.refresh()
        return _text(screen_view(self.screen, LINKS))

    def phone(self, nickname: str) -> str:
        """Return somebody's page as text."""
        self.pages[nickname].refresh()
        return _text(shared_view(self.pages[nickname], LINKS))

    def _press(self, verbs: Mapping[str, Verb], do: str, args: Mapping[str, Json]) -> str:
        return guarded(verbs)(do, f"verzoek-{next(self._numbers)}", args)


def prepare(store: SqlStore, workbook: Workbook, *drafts: str) -> None:
    """Keep a session for each of *drafts*, as the facilitator prepared it."""
    leader = Viewer(Role.FACILITATOR)
    known = {each.id: each for each in workbook.drafts}
    for name in drafts:
        session = name.lower()
        note: Json = from_draft(known[name], session).as_note()
        item = f"{SESSION}{session}"
        body: dict[str, Json] = {"item": item, "base": [], "value": note}
        event = Event(f"klaar-{name}", Kind.PROGRAMME_NOTED, leader.actor, body=body)
        store.append(leader, event)


def _text(page: Node) -> str:
    return "\n".join(page.outline())
