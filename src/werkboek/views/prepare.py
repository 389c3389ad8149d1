"""The page on which a facilitator prepares a series: people, groups, programme."""

from collections.abc import Mapping

from werkboek import texts
from werkboek.page import Links, PreparePage
from werkboek.widgets import Page

from ._guard import Verb
from .groups import groups_verbs, groups_view
from .parts import reminder, tabs, workbooks
from .people import people_verbs, people_view
from .programme_changes import programme_verbs
from .series import programme_view

_PLACES = {
    "mensen": people_view,
    "groepen": groups_view,
    "programma": programme_view,
    "draaiboek": programme_view,
}
_SHOWN_AT = {"draaiboek": "programma"}


def prepare_view(state: PreparePage, links: Links) -> Page:
    """Return the part of the page that its visitor is at."""
    kind = state.place.partition("/")[0]
    here = kind if kind in _PLACES else "mensen"
    return Page(
        kind="facilitator",
        words={**texts.WORDS, **texts.FILE_WORDS},
        place=state.place,
        children=(
            *workbooks(links, "voorbereiden"),
            tabs(texts.PREPARE_PLACES, _SHOWN_AT.get(here, here)),
            *_PLACES[here](state),
            *(() if here == "draaiboek" else (reminder(state),)),
        ),
    )


def prepare_verbs(state: PreparePage) -> Mapping[str, Verb]:
    """Return everything this page can ask for."""
    return {
        "place": lambda request, args: state.go(request, str(args["place"])),
        "settle": lambda request, args: state.settle(
            request, str(args["item"]), str(args["version"])
        ),
        **people_verbs(state),
        **groups_verbs(state),
        **programme_verbs(state),
    }
