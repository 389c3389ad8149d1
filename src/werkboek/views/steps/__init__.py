"""What each kind of step asks, shows and lets the facilitator do."""

from .around import guiding
from .back import looking_back
from .fields import promised
from .form import asking
from .guess import guess_questions
from .lead import leading, skipped, unheard
from .shown import outcome, pile_bars

__all__ = [
    "asking",
    "guess_questions",
    "guiding",
    "leading",
    "looking_back",
    "outcome",
    "pile_bars",
    "promised",
    "skipped",
    "unheard",
]
