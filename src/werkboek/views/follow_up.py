"""The page about what happens after a session: places, and everything it can ask for."""

from collections.abc import Callable, Mapping

from werkboek import texts
from werkboek.analysis.workdays import after_workdays
from werkboek.model import Json
from werkboek.model.followup import CONSULTATION, listed
from werkboek.page import FollowUpPage, Links
from werkboek.widgets import Node, Page, Text

from . import actions, parts
from ._guard import Verb
from .backing import backing, stuck_requests
from .consultation import consultation_page, consultations, signals
from .own_words import is_repeated, repeated_in_draft
from .places import part, place
from .red_thread import red_thread
from .request import request_page


def stuck(state: FollowUpPage) -> tuple[Node, ...]:
    """Return everything that does not move: requests first, actions after them."""
    requests = stuck_requests(state)
    stuck_here = actions.stuck_actions(state)
    nothing = (Text(text=texts.NOTHING_STUCK),)
    task = (Text(text=texts.STUCK_TASK, tone="hint"),)
    return place(
        "stuck",
        texts.STUCK_TITLE,
        *(task if requests or stuck_here else ()),
        part("requests", texts.BACKING_TITLE, *(requests or nothing)),
        part("actions", texts.ACTIONS_SHORT, *(stuck_here or nothing)),
    )


PLACES: Mapping[str, Callable[[FollowUpPage], tuple[Node, ...]]] = {
    "lijst": actions.levels,
    "eigenaren": actions.owners,
    "tijdlijn": actions.timeline,
    "vast": stuck,
    "draad": red_thread,
    "rugdekking": backing,
    "consultatie": consultations,
    "meldpunt": signals,
}
_BELONGS_TO = {"actie": "lijst", "verzoek": "rugdekking", "consultatie": "consultatie"}


def follow_up_view(state: FollowUpPage, links: Links) -> Page:
    """Return the place of the follow-up that is on the screen."""
    here = state.place
    action = state.follow_up.action(here)
    request = next((each for each in state.requests if each.id == here), None)
    if action:
        main = actions.action_page(state, action)
    elif request:
        main = request_page(state, request, links.backing)
    elif here.startswith(CONSULTATION) and here in state.follow_up.notes:
        main = consultation_page(state, here)
    else:
        main = PLACES.get(here, actions.levels)(state)
    tab = here if here in PLACES else _BELONGS_TO.get(here.partition("-")[0], "lijst")
    return Page(
        kind="facilitator",
        words=texts.WORDS,
        place=here,
        children=(
            *parts.workbooks(links, "opvolging"),
            parts.tabs(texts.FOLLOW_UP_TABS, tab),
            *main,
        ),
    )


def follow_up_verbs(state: FollowUpPage) -> Mapping[str, Verb]:
    """Return everything this page can ask for."""

    def text(args: Mapping[str, Json], name: str) -> str:
        return str(args.get(name, ""))

    def escalate(request: str, args: Mapping[str, Json]) -> None:
        step = state.escalation_step(args.get("step"))
        by = after_workdays(state.today, step.after_workdays)
        state.escalate(request, text(args, "request"), args.get("step"), by)

    def send(request: str, args: Mapping[str, Json]) -> None:
        name = text(args, "request")
        repeated = repeated_in_draft(state, state.request(name).draft)
        state.send(request, name, repeated)

    return {
        "place": lambda request, args: state.go(request, text(args, "place")),
        "note": lambda request, args: state.note(
            request, text(args, "item"), args["base"], args["value"]
        ),
        "settle": lambda request, args: state.settle(
            request, text(args, "item"), text(args, "version")
        ),
        "begin_action": lambda request, args: state.begin_action(
            request,
            text(args, "title"),
            text(args, "template"),
            text(args, "source"),
            text(args, "level"),
        ),
        "begin_request": lambda request, args: state.begin_request(
            request, text(args, "source")
        ),
        "add_sources": lambda request, args: state.add_sources(
            request, text(args, "item"), listed(args, "sources")
        ),
        "begin_consultation": lambda request, args: state.begin_consultation(
            request, text(args, "question")
        ),
        "send": send,
        "escalate": escalate,
        "pass_on": lambda request, args: state.pass_on(
            request, text(args, "request"), text(args, "to"), text(args, "answer_by")
        ),
        "answer": lambda request, args: state.answer(
            request,
            text(args, "request"),
            text(args, "reply"),
            text(args, "text"),
            repeated=is_repeated(state, text(args, "text")),
        ),
        "feed_back": lambda request, args: state.feed_back(
            request, text(args, "request"), text(args, "text")
        ),
        "link": lambda request, args: state.set_link(
            request, text(args, "request"), is_open=args["open"] is True
        ),
        "hand_over": lambda request, args: state.hand_over(
            request, text(args, "owner"), text(args, "to")
        ),
        "leave": lambda request, args: state.leave(request, text(args, "owner")),
        "come_back": lambda request, args: state.come_back(request, text(args, "owner")),
    }
