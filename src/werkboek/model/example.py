"""Example answers to an exercise: a demo, and a script for whoever tests a page."""

from collections.abc import Mapping
from typing import Literal

from .event import SKIPPED, UNSURE
from .form import FORM
from .words import Content, Slug, Text, Whole

NO_POINT = (UNSURE, SKIPPED)
"""The answers to a statement that are no point on the scale."""


FormValue = str | tuple[str, ...] | tuple[Mapping[str, str], ...]


class ExampleAnswer(Content):
    """One answer, as it would be saved: ``item`` is a statement or a field of the step.

    ``value`` is a point on the scale, one of `NO_POINT`, or None when there is only text.
    ``filled`` is a whole form, with words where the group's own words are chosen.
    ``said_else`` is how somebody else says a card of a canvas, and its owner agrees.
    ``interest_of`` is the nickname of whose card in that box it says *for me too* about.
    """

    step: Slug
    item: Slug = FORM
    value: Whole | Literal["weet_niet", "overgeslagen", "ja", "deels", "nee"] | None = None
    text: str = ""
    said_else: str = ""
    interest_of: str = ""
    filled: Mapping[str, FormValue] | None = None


class ExampleParticipant(Content):
    """An invented colleague."""

    nickname: Text
    discipline: Slug
    answers: tuple[ExampleAnswer, ...]


class Example(Content):
    """A group that does one exercise."""

    exercise: Slug
    set: Literal["kort", "volledig"]
    participants: tuple[ExampleParticipant, ...]
