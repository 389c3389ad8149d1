"""What one open page knows and can do; the only mutable thing there is."""

from .agenda import Agenda, Asked
from .canvas import CanvasPage
from .customise import CustomisePage
from .facilitator import FacilitatorPage
from .follow_up import FollowUpPage
from .intake import IntakePage, NotesPage
from .interests import InterestsPage
from .links import Links
from .network import NetworkPage
from .participant import Answer, ParticipantPage
from .prepare import PreparePage
from .seats import SharedPage
from .sponsor import SponsorPage
from .state import PageState
from .summary import SummaryPage

__all__ = [
    "Agenda",
    "Answer",
    "Asked",
    "CanvasPage",
    "CustomisePage",
    "FacilitatorPage",
    "FollowUpPage",
    "IntakePage",
    "InterestsPage",
    "Links",
    "NetworkPage",
    "NotesPage",
    "PageState",
    "ParticipantPage",
    "PreparePage",
    "SharedPage",
    "SponsorPage",
    "SummaryPage",
]
