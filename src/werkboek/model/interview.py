"""What a conversation is made of: sections, questions and the lists they work with."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Final, Literal

from pydantic import Field

from .base_step import WriteField
from .list_step import ListItem
from .words import Content, Flag, Named, Slug, Text, Whole

EVERYBODY: Final = "allen"

AnswerType = Literal[
    "tekst",
    "tekst_discipline",
    "tekst_functie",
    "frequentie",
    "situatieschets",
    "stappenlijst",
    "vormenlijst",
    "drempels_zelf",
    "drempels_organisatie",
    "netwerklijn",
    "gevoeligheid",
    "stil_oordeel",
    "waardering",
    "dynamiek",
    "actievoorstel",
    "zeggenschap",
]
"""What an answer consists of.  The values are stored: never rename or reuse one."""


ExampleValue = Text | tuple[Annotated[str, Field(strict=True)] | Mapping[str, Text], ...]
"""A field of an answer: a text, what was ticked, or rows of fields."""


class Position(StrEnum):
    """From which place in the organisation somebody talks."""

    DOER = "uitvoerder"
    MANAGER = "leidinggevende"
    SPONSOR = "opdrachtgever"
    GOVERNOR = "bestuurder"


class Phase(StrEnum):
    """The steps between noticing something and acting on it."""

    SEE = "zien"
    UNDERSTAND = "duiden"
    SHARE = "delen"
    ACT = "doen"


class InterviewSection(Named):
    """A part of the conversation.  ``minutes`` are those of the 60-minute form."""

    minutes: Annotated[Whole, Field(ge=1, le=60)]
    aim: Text


class InterviewQuestion(Content):
    """One question of the guide.

    ``core`` ones are always asked; ``roles`` says of whom.  ``sight`` says whether the
    answer may go back to the group, summarised, or stays with the facilitator.  ``vision``
    ones are left out when the conversation is about how the work is done; ``moment`` ones
    then ask for one concrete moment, facts apart from what somebody made of them.
    """

    id: Slug
    section: Slug
    question: Text
    intent: Text
    probes: tuple[Text, ...] = ()
    answer: AnswerType
    core: Flag = False
    vision: Flag = False
    moment: Flag = False
    roles: Annotated[tuple[Position | Literal["allen"], ...], Field(min_length=1)] = (
        EVERYBODY,
    )
    sight: Literal["groep", "begeleider"] = "groep"
    retired: Flag = False

    def is_for(self, role: str) -> bool:
        """Say whether this is a question for somebody in that position."""
        return not {EVERYBODY, role}.isdisjoint(self.roles)


class InterviewGuide(Content):
    """The whole guide.

    ``sketch`` are the fields of a situation that somebody tells, facts apart from what they
    made of them; ``sketch_check`` is the sentence that they confirm about recognisability.
    ``general_words`` without one of ``concrete_words`` make an answer too general.
    """

    opening: Text
    sections: Annotated[tuple[InterviewSection, ...], Field(min_length=1)]
    questions: tuple[InterviewQuestion, ...]
    sketch: Annotated[tuple[WriteField, ...], Field(min_length=1)]
    sketch_check: Text
    general_words: tuple[Text, ...]
    concrete_words: tuple[Text, ...]

    def in_use(self) -> Mapping[str, InterviewQuestion]:
        """Return the questions that can be asked, by id and in order."""
        return {each.id: each for each in self.questions if not each.retired}


class Barrier(Content):
    """Something that stops people at one phase, in themselves or in the organisation."""

    id: Slug
    level: Literal["zelf", "organisatie"]
    phase: Phase
    label: Text
    retired: Flag = False


class Manifestation(Named):
    """A form in which the theme shows itself; every sign can also be something else.

    ``seen_by`` are ids of disciplines that come across it often; empty when anybody may.
    """

    seen_by: tuple[Slug, ...] = ()
    may_show: Text
    may_be_else: Text
    retired: Flag = False

    def as_item(self) -> ListItem:
        """Return what somebody reads who says whether they saw it."""
        return ListItem(
            id=self.id, naam=self.name, tekst=self.may_show, vervallen=self.retired
        )


class SponsorQuestion(Content):
    """A question about what the sponsor can decide or organise."""

    id: Slug
    question: Text
    answer: Literal["ja_deels_nee", "tekst", "werkdagen"]


class SelfCheckQuestion(Content):
    """Something a facilitator should be able to say; ``required`` weighs heavier."""

    id: Slug
    question: Text
    required: Flag = False


class StartCheck(Content):
    """What is asked before a workshop starts, and the advice when the answer is no."""

    sponsor: tuple[SponsorQuestion, ...]
    advice: Text
    facilitator: tuple[SelfCheckQuestion, ...]


class ExampleInterview(Content):
    """An invented conversation: a plan, and answers by question."""

    function: Text
    discipline: Slug
    position: Position
    form: Literal["60", "90", "open"] = "60"
    mode: Literal["uitvoering", "beleid"] = "uitvoering"
    answers: Mapping[Slug, Mapping[str, ExampleValue]]


class ExampleInterviews(Content):
    """Invented conversations, to see what the pages look like."""

    interviews: tuple[ExampleInterview, ...]
