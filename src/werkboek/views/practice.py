"""An exercise on its own: one person answers next to example answers of others.

For trying out and for JupyterLab; it needs no session, no phones and no network.
"""

from collections.abc import Mapping

from werkboek import texts
from werkboek.model import Json, is_private
from werkboek.page import FacilitatorPage, Links, ParticipantPage
from werkboek.widgets import Button, Columns, Page

from ._guard import Verb
from .facilitator import facilitator_verbs
from .participant import participant_verbs, participant_view


def practice_view(state: ParticipantPage, _links: Links) -> Page:
    """Return the participant's page with the facilitator's buttons below it."""
    page = participant_view(state, Links())
    step, current, exercise = state.step, state.round, state.exercise
    if step is None or current is None or exercise is None:
        return page
    at, round_id = exercise.steps.index(step), current.id

    def at_step(other: str) -> Mapping[str, Json]:
        return {"round": round_id, "step": other}

    buttons = []
    waits = step.collects and not is_private(step)
    if waits and step.id not in current.revealed:
        buttons.append(Button(label=texts.REVEAL, do="reveal", args=at_step(step.id)))
    if waits and step.id in current.revealed:
        buttons.append(Button(label=texts.CONCEAL, do="conceal", args=at_step(step.id)))
    if at:
        before = exercise.steps[at - 1].id
        buttons.append(
            Button(label=texts.PREVIOUS_STEP, do="advance", args=at_step(before))
        )
    if at + 1 < len(exercise.steps):
        after = exercise.steps[at + 1].id
        buttons.append(Button(label=texts.NEXT_STEP, do="advance", args=at_step(after)))
    strip = Columns(key="practice", kind="actions", children=tuple(buttons))
    return Page(kind="participant", words=texts.WORDS, children=(*page.children, strip))


def practice_verbs(me: ParticipantPage, leader: FacilitatorPage) -> Mapping[str, Verb]:
    """Return what one person needs to play both parts."""

    def then_look(verb: Verb) -> Verb:
        def do(request: str, args: Mapping[str, object]) -> None:
            leader.refresh()
            verb(request, args)
            me.refresh()
            me.follow()

        return do

    led = facilitator_verbs(leader)
    return {
        **participant_verbs(me),
        **{name: then_look(led[name]) for name in ("reveal", "conceal", "advance")},
    }
