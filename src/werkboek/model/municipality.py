"""What a municipality says about itself, and the lists that go with it."""

import re
from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from .words import DUTCH, Content, Flag, GroupSizes, Line, Named, Slug, Text, Whole

MUNICIPALITY_ID: Final = r"^[a-z][a-z0-9_]*$"
WRONG_CODE: Final = "municipality_code"


def _is_code(code: str) -> str:
    if code and not re.fullmatch(r"GM\d{4}", code):
        raise PydanticCustomError(WRONG_CODE, "a code is GM and four digits")
    return code


class Discipline(Named):
    """A kind of colleague.

    ``external`` ones work outside the municipality and take part by invitation only.
    """

    domain: Slug
    external: Flag = False
    retired: Flag = False


class Cue(Content):
    """What a facilitator keeps in mind while leading, and only they read.

    With a ``pattern`` it is what to do when that shows; patterns are never persons.
    """

    id: Slug
    pattern: str = ""
    text: Text
    retired: Flag = False


class Rule(Content):
    """One of the rules of the house that people agree on before they start."""

    id: Slug
    text: Text
    retired: Flag = False


class StandingText(Named):
    """A text that returns in several places."""

    text: Text


class EscalationStep(Content):
    """To whom a request goes next, when nobody answered for so many work days."""

    to: Text
    after_workdays: Annotated[Whole, Field(ge=1, le=60)]


class Team(Content):
    """A team as it is called here, and the discipline that it mostly is."""

    id: Slug
    local_name: Text
    discipline: Slug
    external: Flag = False


class ContactPoint(Content):
    """Somebody to turn to, by function and never by name, and who stands in."""

    function: Text
    reachable: Text
    substitute: Line = ""


class Municipality(Content):
    """Settings and words of one municipality.

    ``id`` is also the prefix of its own items, ``theme`` the name of a theme pack or empty.
    ``municipality_code`` is ``GM`` and the four digits of Statistics Netherlands, or empty.
    ``group_size`` is the smallest and largest preferred group, in people.
    """

    id: Annotated[str, StringConstraints(strict=True, pattern=MUNICIPALITY_ID)]
    name: Text = Field(alias=DUTCH["municipality"])
    theme: Line
    term: Text
    municipality_code: Annotated[Line, AfterValidator(_is_code)]
    organisation_form: Literal[
        "eigen", "ambtelijke_fusie", "gemeenschappelijke_regeling", "wijkteam_op_afstand"
    ]
    municipalities: tuple[Text, ...]
    population: Literal[
        "onbekend", "tot_25k", "25k_50k", "50k_100k", "100k_250k", "vanaf_250k"
    ]
    region: Line
    safety_house: Line
    domain_names: Mapping[str, Text]
    teams: tuple[Team, ...]
    hotline_status: Literal["ja", "nee", "in_oprichting"]
    hotline_name: Text
    reporting_route: Text
    contact_points: tuple[ContactPoint, ...]
    emergency_route: Text
    confidant_route: Text
    privacy_contact: Text
    privacy_route: Text
    note_retention: Text
    weeks_between_sessions: Annotated[Whole, Field(ge=2, le=8)]
    session_form: Literal["dagdeel", "dag"]
    group_size: GroupSizes
    sponsor_function: Text
    manager_functions: tuple[Text, ...]
    facilitator_name: Text
    escalation: Annotated[tuple[EscalationStep, ...], Field(min_length=1, max_length=6)]
    stall_after: Annotated[Whole, Field(ge=1, le=60)]
    office: Line
    address_form: Literal["je", "u"]
    language: Literal["nl"]

    def words(self) -> Mapping[str, str]:
        """Return what every placeholder in `PLACEHOLDERS` stands for."""
        values = self.model_dump(by_alias=True)
        return {key: str(values[key]) for key in PLACEHOLDERS}


PLACEHOLDERS: Final = frozenset(
    str(Municipality.model_fields[name].alias)
    for name in (
        "name",
        "term",
        "hotline_name",
        "reporting_route",
        "emergency_route",
        "confidant_route",
        "privacy_contact",
        "privacy_route",
        "note_retention",
        "weeks_between_sessions",
        "sponsor_function",
        "facilitator_name",
    )
)
"""The settings that may stand between braces in a text: ``{gemeente}``, ``{meldroute}``."""


class SettingChoice(Content):
    """One of the values that a setting can have, and how it reads."""

    id: Line
    name: Text


class SettingSection(Named):
    """A few settings that belong together."""


class Setting(Named):
    """What one field of a municipality means to whoever fills it in.

    ``id`` is the key in ``gemeente.yaml``.  ``choices`` name the values; a field that is
    free text in the model is a choice when there are any.
    """

    section: Slug
    about: Text
    example: Line = ""
    choices: tuple[SettingChoice, ...] = ()


class Settings(Content):
    """Every setting, in the order in which a form asks them."""

    sections: tuple[SettingSection, ...]
    settings: tuple[Setting, ...]
