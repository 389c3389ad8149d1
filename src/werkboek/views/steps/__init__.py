"""What each kind of step asks, shows and lets the facilitator do."""

from .around import guiding
from .back import looking_back
from .form import asking
from .lead import leading, skipped, unheard
from .shown import outcome, pile_bars

__all__ = [
    "asking",
    "guiding",
    "leading",
    "looking_back",
    "outcome",
    "pile_bars",
    "skipped",
    "unheard",
]
