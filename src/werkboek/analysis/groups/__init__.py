"""Divide people into groups that are mixed, and mixed differently each session.

Wired to nothing that a participant's page loads; plain Python, SciPy only for `prove`.
"""

from .exact import prove
from .explanation import explain
from .files import GroupsFile, PeopleFile, read_groups, read_people, write_groups
from .participants import Participant, key_of
from .plan import Meeting, Plan, move, plan_groups, swap
from .problem import Score
from .reasons import Code, Reason
from .sizes import group_sizes, with_sevens

__all__ = [
    "Code",
    "GroupsFile",
    "Meeting",
    "Participant",
    "PeopleFile",
    "Plan",
    "Reason",
    "Score",
    "explain",
    "group_sizes",
    "key_of",
    "move",
    "plan_groups",
    "prove",
    "read_groups",
    "read_people",
    "swap",
    "with_sevens",
    "write_groups",
]
