"""Steps in which people read, choose from, order or sort the items of a list."""

from typing import Annotated, ClassVar, Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from .base_step import BaseStep, Pair, Prompt, Who
from .words import Content, Flag, Named, Slug, Text, Whole

ONE_ORIGIN: Final = "one_origin"

OWN: Final = "eigen"
"""The name under which a choice of somebody's own is kept; never the id of an item."""


class ListItem(Content):
    """Something to read, choose or hand out.

    ``later`` is shown when the facilitator says so.  ``not_for`` names the domains for
    whose people it is their own work.  At most ``places`` people get it when it is handed
    out; 0 is any number.
    """

    id: Slug
    name: Text
    text: str = ""
    later: str = ""
    not_for: tuple[Slug, ...] = ()
    places: Annotated[Whole, Field(ge=0, le=60)] = 0
    retired: Flag = False


class ReadStep(BaseStep):
    """Everybody reads the item of a list that the facilitator puts on the screen."""

    kind: Literal["lezen"]
    who: Who = Who.GROUP
    from_list: Slug


class PickStep(BaseStep):
    """Everybody chooses from a list, or from what the group wrote in an earlier step.

    ``own_choice`` leaves room for one choice that is not in the list.
    """

    collects: ClassVar[bool] = True
    for_group: ClassVar[bool] = True

    kind: Literal["kiezen"]
    who: Who = Who.EACH
    from_list: Slug | Literal[""] = ""
    from_step: Slug | Literal[""] = ""
    count: Pair
    own_choice: Flag = False
    why: Prompt | None = None

    @model_validator(mode="after")
    def _from_one_place(self) -> Self:
        if bool(self.from_list) == bool(self.from_step):
            raise PydanticCustomError(ONE_ORIGIN, "choose from a list or from a step")
        return self


class RankStep(BaseStep):
    """Everybody puts what they chose in an earlier step in order."""

    collects: ClassVar[bool] = True
    for_group: ClassVar[bool] = True

    kind: Literal["rangschikken"]
    who: Who = Who.EACH
    from_step: Slug


class BoxStep(BaseStep):
    """Everybody puts what the group wrote in an earlier step in boxes.

    ``parts`` are the fields it is about; all of them when empty.
    """

    collects: ClassVar[bool] = True
    for_group: ClassVar[bool] = True

    kind: Literal["groeperen"]
    who: Who = Who.EACH
    from_step: Slug
    parts: tuple[Slug, ...] = ()
    boxes: Annotated[tuple[Named, ...], Field(min_length=2)]


class SortStep(BaseStep):
    """Everybody puts the items of a list on piles.

    Techniques on the piles that it ``keeps`` belong to somebody's repertoire from then on.
    """

    collects: ClassVar[bool] = True
    for_group: ClassVar[bool] = True

    kind: Literal["sorteren"]
    who: Who = Who.EACH
    from_list: Slug
    boxes: Annotated[tuple[Named, ...], Field(min_length=2, max_length=6)]
    keeps: tuple[Slug, ...] = ()
