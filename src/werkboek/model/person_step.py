"""Steps about the people in the group: guess, confirm, hand out, take turns."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from .base_step import BaseStep, Minutes, Pair, Prompt, Who, WriteField
from .ports import MINIMUM_REVEALED
from .words import Content, Flag, Slug, Text, Whole


class EstimateStep(BaseStep):
    """Everybody guesses which items of a list fit one colleague, and on what that rests.

    Only that colleague ever reads it, once the facilitator hands the guesses over.
    """

    collects: ClassVar[bool] = True

    kind: Literal["inschatten"]
    who: Who = Who.EACH
    from_list: Slug
    count: Pair
    observation: Prompt


class ConfirmStep(BaseStep):
    """Everybody answers the guesses about them; only who made the guess reads it."""

    collects: ClassVar[bool] = True

    kind: Literal["bevestigen"]
    who: Who = Who.PAIR
    from_step: Slug
    missing: Prompt


class GuessStep(BaseStep):
    """Everybody guesses how another discipline answered *statements* in an earlier step.

    A discipline is only compared when it has ``at_least`` people, and the others too; in
    a room without such disciplines people guess about the whole group.
    """

    collects: ClassVar[bool] = True
    for_group: ClassVar[bool] = True

    kind: Literal["schatten"]
    who: Who = Who.EACH
    from_step: Slug
    statements: Annotated[tuple[Slug, ...], Field(min_length=1, max_length=6)]
    at_least: Annotated[Whole, Field(ge=MINIMUM_REVEALED, le=12)] = 5


class DealStep(BaseStep):
    """The items of a list are handed out: a lens, a role.

    With ``avoid_own`` nobody gets what is their own work as long as that is possible.
    """

    kind: Literal["verdelen"]
    who: Who = Who.GROUP
    from_list: Slug
    avoid_own: Flag = False


class TurnPart(Content):
    """One part of everybody's turn."""

    id: Slug
    minutes: Minutes
    instruction: Text


class TurnStep(BaseStep):
    """Everybody gets a turn with the same parts, and writes in it for themselves."""

    collects: ClassVar[bool] = True
    for_group: ClassVar[bool] = True

    kind: Literal["beurten"]
    who: Who = Who.GROUP
    turn_parts: Annotated[tuple[TurnPart, ...], Field(min_length=1)]
    fields: Annotated[tuple[WriteField, ...], Field(min_length=1)]
