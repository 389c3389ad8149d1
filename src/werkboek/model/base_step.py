"""What the steps of an exercise share, whatever their kind."""

from enum import StrEnum
from typing import Annotated, ClassVar, Final, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from .ports import MAX_TEXT
from .words import Content, Slug, Text, Whole

PAIR_REVERSED: Final = "pair_reversed"
MINUTES_REVERSED: Final = "minutes_reversed"

Duration = Annotated[Whole, Field(ge=1, le=480)]


class Who(StrEnum):
    """Who does a step: each alone, in pairs, or the group together."""

    EACH = "ieder"
    PAIR = "paar"
    GROUP = "groep"


class Prompt(Content):
    """A place to write.  ``max`` is in characters."""

    label: Text
    hint: str = ""
    max: Annotated[Whole, Field(ge=1, le=MAX_TEXT)] = 600


class WriteField(Prompt):
    """One of the places to write in a step."""

    id: Slug


class BaseStep(Content):
    """What every kind of step has.

    ``minutes`` belong to the long form of the exercise; ``collects`` says whether people
    send something in this step, ``for_group`` whether that is for the group to see.
    """

    collects: ClassVar[bool] = False
    for_group: ClassVar[bool] = False

    id: Slug
    minutes: Annotated[Whole, Field(ge=0, le=240)]
    instruction: Text

    @property
    def shows(self) -> bool:
        """Whether the group sees what people sent, once it is shown."""
        return self.for_group


def _goes_up(pair: tuple[int, int]) -> tuple[int, int]:
    if pair[0] > pair[1]:
        raise PydanticCustomError(PAIR_REVERSED, "the fewest is more than the most")
    return pair


Few = Annotated[int, Field(strict=True, ge=0, le=60)]
Pair = Annotated[tuple[Few, Few], AfterValidator(_goes_up)]
"""The fewest and the most, for example of the choices that somebody makes."""


class Minutes(Content):
    """How long the exercise takes, in minutes, in its short and its long form."""

    short: Duration
    long: Duration

    @model_validator(mode="after")
    def _short_is_not_longer(self) -> Self:
        if self.short > self.long:
            raise PydanticCustomError(MINUTES_REVERSED, "the short form is the longer one")
        return self
