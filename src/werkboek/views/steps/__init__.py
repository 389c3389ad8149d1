"""What each kind of step asks, shows and lets the facilitator do."""

from .around import guiding
from .form import asking
from .lead import leading, skipped, unheard
from .shown import outcome

__all__ = ["asking", "guiding", "leading", "outcome", "skipped", "unheard"]
