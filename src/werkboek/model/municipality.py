"""What a municipality says about itself, and the lists that go with it."""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints

from .words import DUTCH, Content, Flag, GroupSizes, Named, Slug, Text, Whole

MUNICIPALITY_ID: Final = r"^[a-z][a-z0-9_]*$"


class Discipline(Named):
    """A kind of colleague.

    ``external`` ones work outside the municipality and take part by invitation only.
    """

    domain: Slug
    external: Flag = False
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


class Municipality(Content):
    """Settings and words of one municipality.

    ``id`` is also the prefix of its own items.  ``group_size`` is the smallest and largest
    preferred group, in people.
    """

    id: Annotated[str, StringConstraints(strict=True, pattern=MUNICIPALITY_ID)]
    name: Text = Field(alias=DUTCH["municipality"])
    term: Text
    domain_names: Mapping[str, Text]
    hotline_status: Literal["ja", "nee", "in_oprichting"]
    hotline_name: Text
    reporting_route: Text
    emergency_route: Text
    confidant_route: Text
    privacy_contact: Text
    note_retention: Text
    weeks_between_sessions: Annotated[Whole, Field(ge=2, le=8)]
    session_form: Literal["dagdeel", "dag"]
    group_size: GroupSizes
    sponsor_function: Text
    facilitator_name: Text
    escalation: Annotated[tuple[EscalationStep, ...], Field(min_length=1, max_length=6)]
    stall_after: Annotated[Whole, Field(ge=1, le=60)]

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
        "note_retention",
        "weeks_between_sessions",
        "sponsor_function",
        "facilitator_name",
    )
)
"""The settings that may stand between braces in a text: ``{gemeente}``, ``{meldroute}``."""
