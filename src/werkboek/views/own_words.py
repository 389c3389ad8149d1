"""What somebody typed that may not leave the page, as it is word for word of a talk."""

from werkboek.analysis.own_words import Confided, confided
from werkboek.model import Answer
from werkboek.model.followup import written
from werkboek.page import FollowUpPage

FUNCTIONS = ("functie", "maatje")
_LEAVING = ("titel", "als", "dan", *FUNCTIONS, "resultaat", "reden")
"""What of an action stands in documents or in an agenda."""


def repeated_in_action(state: FollowUpPage, action: Answer) -> tuple[str, ...]:
    """Return the fields of an *action* that repeat what was noted of a conversation."""
    fields = {name: written(action, name) for name in _LEAVING}
    return _confided(state).repeated_in(fields, functions=FUNCTIONS)


def repeated_in_draft(state: FollowUpPage, draft: Answer) -> tuple[str, ...]:
    """Return the fields of the *draft* of a request that do."""
    asked = state.workbook.follow_up.request.open_fields
    fields = {name: written(draft, name) for name in (*asked, "wie")}
    return _confided(state).repeated_in(fields, functions={"wie"})


def is_repeated(state: FollowUpPage, text: str) -> bool:
    """Say whether *text* does."""
    return bool(_confided(state).repeated_in({"": text}))


def _confided(state: FollowUpPage) -> Confided:
    questions = {each.id: each for each in state.workbook.guide.questions}
    return confided(state.interviews.values(), questions)
