"""The steps an exercise is made of: each kind says what the group does and what is kept."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from .base_step import BaseStep, Pair, Prompt, Who, WriteField
from .list_step import BoxStep, PickStep, RankStep, ReadStep, SortStep
from .person_step import ConfirmStep, DealStep, EstimateStep, GuessStep, TurnStep
from .words import Content, Flag, Slug, Text, Whole

WRONG_VALUES: Final = "scale_values"
SCALE_VALUES: Final = (1, 2, 3, 4, 5)
"""Five points: what `werkboek.analysis` has cut-offs for."""


class Point(Content):
    """One answer on a scale."""

    value: Whole
    label: Text


class Scale(Content):
    """Five points, and two ways not to choose one."""

    points: Annotated[tuple[Point, ...], Field(min_length=5, max_length=5)]
    unsure: Text
    skip: Text

    @model_validator(mode="after")
    def _counts_from_one(self) -> Self:
        if tuple(point.value for point in self.points) != SCALE_VALUES:
            raise PydanticCustomError(WRONG_VALUES, "the values of a scale are 1 to 5")
        return self


class RateStep(BaseStep):
    """Everybody rates each statement of the exercise on one scale.

    ``shapes`` gives per set how many statements fit in each column when they are sorted
    instead: a forced, quasi-normal distribution (W. Stephenson 1953, *The Study of
    Behavior*).
    """

    collects: ClassVar[bool] = True
    for_group: ClassVar[bool] = True

    kind: Literal["beoordelen"]
    who: Who = Who.EACH
    scale: Scale
    why: Prompt | None = None
    shapes: Mapping[str, Mapping[Whole, Annotated[Whole, Field(ge=1)]]] = {}


class WriteStep(BaseStep):
    """Everybody writes in one or more fields.

    With ``rows``, the fewest and the most, the fields come back several times: one row for
    each party, value or option.  What is ``private`` is never shown to anybody else.
    """

    collects: ClassVar[bool] = True
    for_group: ClassVar[bool] = True

    kind: Literal["schrijven"]
    who: Who = Who.EACH
    fields: Annotated[tuple[WriteField, ...], Field(min_length=1)]
    rows: Pair | None = None
    private: Flag = False

    @property
    def shows(self) -> bool:
        """Whether the group sees what people wrote, once it is shown."""
        return self.for_group and not self.private


class DiscussStep(BaseStep):
    """People talk; nothing is kept."""

    kind: Literal["bespreken"]
    who: Who = Who.GROUP


class CanvasStep(BaseStep):
    """People write cards in boxes of the sheet.

    Each alone: a card waits until the step is shown.  The group: everybody sees it at once.
    With ``tests`` everybody also answers the test questions, for themselves; with ``votes``
    they say of each interest whether it stands for them too.
    """

    collects: ClassVar[bool] = True

    kind: Literal["canvas"]
    who: Who = Who.GROUP
    boxes: Annotated[tuple[Slug, ...], Field(min_length=1)]
    tests: Flag = False
    votes: Flag = False

    @property
    def asks(self) -> bool:
        """Whether everybody answers something for themselves."""
        return self.tests or self.votes

    @property
    def waits(self) -> bool:
        """Whether something in this step is shown only when the facilitator says so."""
        return self.who is Who.EACH or self.asks


Step = Annotated[
    RateStep
    | WriteStep
    | DiscussStep
    | ReadStep
    | PickStep
    | RankStep
    | BoxStep
    | SortStep
    | EstimateStep
    | GuessStep
    | ConfirmStep
    | DealStep
    | TurnStep
    | CanvasStep,
    Field(discriminator="kind"),
]
"""Any kind of step.  A new kind is a new model here (docs/decisions/0002)."""

_FORMS: Final = (PickStep, RankStep, BoxStep, SortStep, EstimateStep, ConfirmStep)


def is_private(step: Step) -> bool:
    """Say whether nobody else ever sees what somebody answers in *step*."""
    return isinstance(step, WriteStep) and step.private


def is_form(step: Step) -> bool:
    """Say whether *step* is filled in, and saved, as one form."""
    return isinstance(step, _FORMS) or (isinstance(step, WriteStep) and bool(step.rows))
