"""The summary page: four places, from what was said to what comes next."""

from collections.abc import Mapping

from werkboek import texts
from werkboek.page import Links, SummaryPage
from werkboek.page.summary import STEP, THEME
from werkboek.widgets import Page

from . import parts
from ._guard import Verb
from .next_steps import step_page, steps, theme_page, themes
from .start import start
from .synthesis import synthesis

PLACES = {"lijst": synthesis, "themas": themes, "stappen": steps, "start": start}


def summary_view(state: SummaryPage, links: Links) -> Page:
    """Return the place of the summary that is on the screen."""
    kind = state.place.partition("-")[0]
    if state.place in state.kept(THEME):
        main = theme_page(state)
    elif state.place in state.kept(STEP):
        main = step_page(state)
    else:
        main = PLACES.get(state.place, synthesis)(state)
    here = {THEME: "themas", STEP: "stappen"}.get(kind, state.place)
    return Page(
        kind="facilitator",
        words=texts.WORDS,
        place=state.place,
        children=(
            *parts.workbooks(links, "samenvatting"),
            parts.tabs(texts.SUMMARY_TABS, here),
            *main,
        ),
    )


def summary_verbs(state: SummaryPage) -> Mapping[str, Verb]:
    """Return everything this page can ask for."""
    return {
        "place": lambda request, args: state.go(request, str(args["place"])),
        "conclude": lambda request, args: state.conclude(
            request, str(args["item"]), args["base"], args["value"]
        ),
        "settle": lambda request, args: state.settle_conclusion(
            request, str(args["item"]), str(args["version"])
        ),
        "begin": lambda request, args: state.begin(
            request, str(args["kind"]), str(args["name"])
        ),
        "judgements": lambda request, args: state.show_judgements(
            request, shown=args["shown"] is True
        ),
    }
