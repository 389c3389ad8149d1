"""What one open page knows and can do; the only mutable thing there is."""

from .facilitator import FacilitatorPage
from .links import Links
from .participant import Answer, ParticipantPage
from .state import PageState

__all__ = ["Answer", "FacilitatorPage", "Links", "PageState", "ParticipantPage"]
