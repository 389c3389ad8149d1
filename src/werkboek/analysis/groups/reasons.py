"""Why a plan is as it is, as codes with numbers and names; the words are in `texts`."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from werkboek import texts

Value: TypeAlias = int | str | tuple[int, ...] | tuple[str, ...]


class Code(StrEnum):
    """What a reason says.  The values are read by scripts: never rename or reuse one."""

    NOT_SPLIT = "not_split"  # people
    SIZES = "sizes"  # people, smallest, largest, sizes
    SEVENS = "sevens"  # sizes
    SMALL = "small"  # size
    LARGE = "large"  # size
    DISCIPLINE = "discipline"  # discipline, people, groups, least
    FEW_DISCIPLINES = "few_disciplines"  # disciplines
    GROUP_DISCIPLINES = "group_disciplines"  # session, group, disciplines
    TEAM = "team"  # team, people, groups, least
    GROUP_TEAM = "group_team"  # session, group, team, people
    APART_AND_TOGETHER = "apart_and_together"  # names, block
    MANAGER_AND_TOGETHER = "manager_and_together"  # names, block
    TOO_MANY_TOGETHER = "too_many_together"  # names, size
    TOO_MANY_APART = "too_many_apart"  # names, groups
    TOO_FEW_LEFT = "too_few_left"  # name, allowed, size
    BROKEN_APART = "broken_apart"  # names, sessions
    BROKEN_MANAGER = "broken_manager"  # names, sessions
    BROKEN_TOGETHER = "broken_together"  # names, sessions
    NO_REPEATS = "no_repeats"
    LEAST_REPEATS = "least_repeats"  # repeats
    REPEATS = "repeats"  # repeats, least
    WISHED_REPEATS = "wished_repeats"  # names
    UNKNOWN_BEFORE = "unknown_before"  # names


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing to know about a plan: a code, and the values that its comment names."""

    code: Code
    values: Mapping[str, Value]

    @property
    def sentence(self) -> str:
        """The Dutch sentence for the facilitator; it may hold names of people and teams."""
        shown = {name: _shown(value) for name, value in self.values.items()}
        return texts.PLAN_REASONS[self.code].format(**shown)


def _shown(value: Value) -> str:
    return texts.in_a_row(value) if isinstance(value, tuple) else str(value)
