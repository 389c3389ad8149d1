"""What an event, an exercise and a store *are*; no input or output."""

from .event import (
    OPEN_KINDS,
    PARTICIPANT_KINDS,
    SKIPPED,
    UNSURE,
    Entry,
    Event,
    Json,
    Kind,
    Person,
    Role,
    View,
    Viewer,
)
from .example import NO_POINT, Example, ExampleAnswer, ExampleParticipant
from .exercise import Exercise, ItemSet, Minutes, Statement
from .municipality import PLACEHOLDERS, Discipline, Municipality, Rule, StandingText
from .ports import MAX_TEXT, MINIMUM_REVEALED, Changes, Store
from .round import Round, Session, fold_session
from .step import (
    SCALE_VALUES,
    DiscussStep,
    Prompt,
    RateStep,
    Scale,
    Step,
    Who,
    WriteField,
    WriteStep,
)
from .words import Named

__all__ = [
    "MAX_TEXT",
    "MINIMUM_REVEALED",
    "NO_POINT",
    "OPEN_KINDS",
    "PARTICIPANT_KINDS",
    "PLACEHOLDERS",
    "SCALE_VALUES",
    "SKIPPED",
    "UNSURE",
    "Changes",
    "Discipline",
    "DiscussStep",
    "Entry",
    "Event",
    "Example",
    "ExampleAnswer",
    "ExampleParticipant",
    "Exercise",
    "ItemSet",
    "Json",
    "Kind",
    "Minutes",
    "Municipality",
    "Named",
    "Person",
    "Prompt",
    "RateStep",
    "Role",
    "Round",
    "Rule",
    "Scale",
    "Session",
    "StandingText",
    "Statement",
    "Step",
    "Store",
    "View",
    "Viewer",
    "Who",
    "WriteField",
    "WriteStep",
    "fold_session",
]
