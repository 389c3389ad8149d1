"""An exercise: what it is for, its steps, and the statements it works with."""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import Field

from werkboek import texts

from .base_step import Minutes
from .list_step import ListItem
from .step import Step
from .words import Content, Flag, GroupSizes, Named, Slug, Text

SHORT_SET: Final = "kort"


class Statement(Content):
    """An opinion that a reasonable colleague can have; there is no right answer.

    ``short`` puts it in the short set.  ``theme`` and ``perspective`` are ids, or empty.
    """

    id: Slug
    theme: str = ""
    perspective: str = ""
    short: Flag = False
    text: Text
    retired: Flag = False


class ItemSet(Content):
    """A selection of statements to choose from when the exercise starts."""

    id: Literal["kort", "volledig"]
    name: Text


class Exercise(Content):
    """A sequence of typed steps for one group, with everything it shows.

    ``group`` is the smallest and largest group it suits, in people.  A round of it goes on
    with the canvas of the last round of one of ``builds_on``.  In it everybody sees again
    what they themselves answered last in the exercise ``looks_back_on``.  ``lists`` are its
    own; once loaded it also holds those of the base that its steps name.
    """

    id: Slug
    name: Text
    aim: Literal["bewustwording", "inzicht", "helicopterview", "vaardigheid"]
    group: GroupSizes
    minutes: Minutes
    needs: tuple[Text, ...] = ()
    caution: str = ""
    sets: Annotated[tuple[ItemSet, ...], Field(min_length=1)] = (
        ItemSet(id="volledig", naam=texts.WHOLE_EXERCISE),
    )
    builds_on: tuple[Slug, ...] = ()
    looks_back_on: Slug | Literal[""] = ""
    perspectives: tuple[Named, ...] = ()
    themes: tuple[Named, ...] = ()
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    statements: tuple[Statement, ...] = ()
    lists: Mapping[Slug, tuple[ListItem, ...]] = {}
    output: tuple[Text, ...] = ()

    def statements_for(self, set_name: str) -> tuple[Statement, ...]:
        """Return the statements in use, in order: all, or those of the short set."""
        return tuple(
            statement
            for statement in self.statements
            if not statement.retired and (statement.short or set_name != SHORT_SET)
        )

    def perspective_name(self, statement_id: str) -> str:
        """Return from where a statement looks, in words; empty when it says nothing."""
        of_statement = {each.id: each.perspective for each in self.statements}
        looks_from = of_statement.get(statement_id, "")
        return next((each.name for each in self.perspectives if each.id == looks_from), "")

    def items_in(self, name: str) -> tuple[ListItem, ...]:
        """Return the items in use of the list *name*, in order."""
        return tuple(each for each in self.lists.get(name, ()) if not each.retired)

    def step_named(self, name: str) -> Step | None:
        """Return the step with that id, or None."""
        return next((each for each in self.steps if each.id == name), None)
