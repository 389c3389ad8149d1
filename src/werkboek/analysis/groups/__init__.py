"""Divide people into groups that are mixed, and mixed differently each session.

Wired to nothing that a participant's page loads; plain Python, SciPy only for `prove`.
"""

from .changes import Change, change
from .exact import prove
from .explanation import explain
from .files import GroupsFile, PeopleFile, read_groups, read_people, write_groups
from .handover import Handover, Seat, hand_over
from .kept import (
    Found,
    Kept,
    Wishes,
    as_note,
    find,
    kept,
    participants,
    placed_in,
    read_in,
    seated,
    sessions_in,
)
from .participants import Participant, key_of
from .plan import Meeting, Plan, kept_plan, move, plan_groups, swap
from .problem import Score
from .reasons import Code, Reason
from .sizes import group_sizes, with_sevens

__all__ = [
    "Change",
    "Code",
    "Found",
    "GroupsFile",
    "Handover",
    "Kept",
    "Meeting",
    "Participant",
    "PeopleFile",
    "Plan",
    "Reason",
    "Score",
    "Seat",
    "Wishes",
    "as_note",
    "change",
    "explain",
    "find",
    "group_sizes",
    "hand_over",
    "kept",
    "kept_plan",
    "key_of",
    "move",
    "participants",
    "placed_in",
    "plan_groups",
    "prove",
    "read_groups",
    "read_in",
    "read_people",
    "seated",
    "sessions_in",
    "swap",
    "with_sevens",
    "write_groups",
]
