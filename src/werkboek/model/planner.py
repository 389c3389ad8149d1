"""What a follow-up is made of: levels, templates, the request form and consultations."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from .followup import Level
from .ports import MAX_TEXT
from .words import Content, Flag, GroupSizes, Named, Slug, Text, Whole


class LevelText(Content):
    """What is said about one of the three levels."""

    id: Level
    name: Text
    aim: Text


class TemplateField(Content):
    """Something to agree on in an action of this kind."""

    id: Slug
    label: Text
    hint: str = ""
    answer: Literal["tekst", "datum", "getal"] = "tekst"


class ActionTemplate(Named):
    """A kind of action that others found useful, with what to agree on."""

    at_level: Level
    kind: Slug
    tip: Text
    fields: tuple[TemplateField, ...]
    retired: Flag = False


class Choice(Named):
    """One answer out of a list; the id is stored."""


class RequestField(Content):
    """A field of a request.  ``max`` is in characters; `automatic` ones fill themselves."""

    id: Slug
    label: Text
    hint: str = ""
    answer: Literal["automatisch", "datum", "tekst", "keuze"]
    required: Flag = False
    max: Annotated[Whole, Field(ge=1, le=MAX_TEXT)] = 600
    choices: tuple[Choice, ...] = ()


class RequestForm(Content):
    """What a request for backing asks; ``checks`` must be true before it is sent."""

    opening: Text
    checks: tuple[Text, ...]
    fields: tuple[RequestField, ...]

    @property
    def open_fields(self) -> tuple[str, ...]:
        """The ids of what is answered in somebody's own words."""
        return tuple(each.id for each in self.fields if each.answer == "tekst")

    def field(self, name: str) -> RequestField:
        """Return the field with that id; ``KeyError`` when there is none."""
        return {each.id: each for each in self.fields}[name]


class Method(Named):
    """A way to look at something together: for so many people, in so many minutes.

    ``exercise`` is what a group does then, step by step.
    """

    people: GroupSizes
    minutes: Annotated[Whole, Field(ge=1, le=480)]
    exercise: Slug


class Consideration(Named):
    """What somebody struggles with, and the methods that fit it."""

    hint: Text
    methods: Annotated[tuple[Slug, ...], Field(min_length=1)]


class FollowUpGuide(Content):
    """Everything the follow-up works with.

    ``leading_words`` occur in functions that lead others: a consultation has none of them.
    """

    levels: Annotated[tuple[LevelText, ...], Field(min_length=3, max_length=3)]
    templates: tuple[ActionTemplate, ...]
    request: RequestForm
    considerations: tuple[Consideration, ...]
    methods: tuple[Method, ...]
    leading_words: tuple[Text, ...]

    def templates_in_use(self) -> Mapping[str, ActionTemplate]:
        """Return the templates that can be chosen, by id."""
        return {each.id: each for each in self.templates if not each.retired}
