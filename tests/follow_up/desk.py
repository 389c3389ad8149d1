"""A facilitator at the page of the follow-up, for tests."""

from datetime import date
from itertools import count
from typing import Any

from werkboek.content import Workbook
from werkboek.model import Json, RequestState, Role, Viewer
from werkboek.page import FollowUpPage, Links
from werkboek.store import SqlStore
from werkboek.views import (
    follow_up_verbs,
    follow_up_view,
    guarded,
)

LEADER = Viewer(Role.FACILITATOR)
LINKS = Links(
    join="http://x/", backing=lambda request, issue: f"http://x/{request}#{issue}"
)
DRAFT: dict[str, Json] = {
    "RV3": "werkplaatsgroep 2",
    "RV4": "opdrachtgever",
    "RV5": "Vragen blijven liggen.",
    "RV6": "We verdeelden ze.",
    "RV7": "tijd",
    "RV8": "Wij vragen dat jij tijd geeft, zodat wij verder kunnen.",
    "RV10": "Signalen raken zoek.",
    "RV12": "Een proef.",
    "RV13": "2026-03-20",
    "vooraf": ["0", "1", "2"],
}


class Desk:
    """A facilitator at the page, on a day of the test's choice."""

    def __init__(self, store: SqlStore, workbook: Workbook) -> None:
        self.store = store
        self.day = date(2026, 3, 2)
        self.page = FollowUpPage(store, workbook, LEADER, lambda: self.day)
        self._handle = guarded(follow_up_verbs(self.page))
        self._numbers = count(1)

    def ask(self, verb: str, /, **args: Any) -> str:  # noqa: ANN401 -- what a browser sends
        """Ask as the browser does; return the Dutch sentence, empty when it is done."""
        return self._handle(verb, f"r{next(self._numbers)}", args)

    def do(self, verb: str, /, **args: Any) -> None:  # noqa: ANN401 -- as above
        assert self.ask(verb, **args) == ""

    def shown(self, place: str = "") -> str:
        if place:
            self.do("place", place=place)
        return "\n".join(follow_up_view(self.page, LINKS).outline())

    def write(self, item: str, **value: Json) -> None:
        note = self.page.follow_up.notes.get(item)
        base = list(note.base) if note else []
        merged = {**(note.value if note else {}), **value}
        self.do("note", item=item, base=base, value=merged)

    def action(self, title: str, **value: Json) -> str:
        self.do("begin_action", title=title)
        item = self.page.place
        self.write(item, **value)
        return item

    def request(self, **changes: Json) -> str:
        self.do("begin_request")
        item = self.page.place
        self.write(item, **{**DRAFT, **changes})
        return item

    def sent(self, **changes: Json) -> str:
        item = self.request(**changes)
        self.do("send", request=item)
        return item

    def state(self, item: str) -> RequestState:
        return self.page.request(item).state
