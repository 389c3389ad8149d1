"""What people see: pure functions from a page's state to a description of the page."""

from ._guard import Verb, guarded
from .customise import customise_verbs, customise_view
from .facilitator import facilitator_verbs, facilitator_view
from .follow_up import follow_up_verbs, follow_up_view
from .intake import intake_verbs, intake_view
from .interests import interests_verbs, interests_view
from .network import network_verbs, network_view
from .participant import participant_verbs, participant_view
from .practice import practice_verbs, practice_view
from .prepare import prepare_verbs, prepare_view
from .screen import screen_view
from .seats import shared_verbs, shared_view
from .sponsor import sponsor_verbs, sponsor_view
from .summary import summary_verbs, summary_view

__all__ = [
    "Verb",
    "customise_verbs",
    "customise_view",
    "facilitator_verbs",
    "facilitator_view",
    "follow_up_verbs",
    "follow_up_view",
    "guarded",
    "intake_verbs",
    "intake_view",
    "interests_verbs",
    "interests_view",
    "network_verbs",
    "network_view",
    "participant_verbs",
    "participant_view",
    "practice_verbs",
    "practice_view",
    "prepare_verbs",
    "prepare_view",
    "screen_view",
    "shared_verbs",
    "shared_view",
    "sponsor_verbs",
    "sponsor_view",
    "summary_verbs",
    "summary_view",
]
