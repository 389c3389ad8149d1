"""Whether to ask before people leave what they are busy with: a soft gate."""

from werkboek import texts
from werkboek.model import Round, Step
from werkboek.page import FacilitatorPage

from . import parts
from .steps import skipped


def busy(state: FacilitatorPage, step: Step, current: Round) -> tuple[int, int]:
    """Return how many people are not ready with *step*, and out of how many."""
    joined = state.size_of(current.group)
    return joined - state.view.ready.get((current.id, step.id), 0), joined


def before_leaving(state: FacilitatorPage, current: Round) -> str:
    """Return what to ask before *current* goes on: who had no turn, or who is busy."""
    step = state.step_in(current)
    waits = parts.is_awaited(step, current)
    left, joined = busy(state, step, current)
    asked = texts.NEXT_CONFIRM.format(busy=left, joined=joined) if left and waits else ""
    return skipped(state, current, step) or asked
