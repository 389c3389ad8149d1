"""What a small group's answers say, and what they do not; pure and quick to import."""

from .agreement import Verdict, agreement, median, value_range, verdict
from .counts import tallies
from .statements import StatementResult, most_contested, strongest_shared, summarise
from .wording import is_too_general, looks_like_a_name

__all__ = [
    "StatementResult",
    "Verdict",
    "agreement",
    "is_too_general",
    "looks_like_a_name",
    "median",
    "most_contested",
    "strongest_shared",
    "summarise",
    "tallies",
    "value_range",
    "verdict",
]
