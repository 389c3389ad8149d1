"""The words of the content files: Dutch keys on the left of a colon, English names here."""

from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

GROUP_REVERSED: Final = "group_reversed"

DUTCH: Final = {
    "add": "voeg_toe",
    "aim": "doel",
    "answers": "antwoorden",
    "caution": "let_op",
    "change": "wijzig",
    "confidant_route": "vertrouwenspersoon_route",
    "discipline": "discipline",
    "disciplines": "disciplines",
    "domain": "domein",
    "domain_names": "domein_namen",
    "emergency_route": "nood_route",
    "exercise": "oefening",
    "exercises": "oefeningen",
    "external": "extern",
    "facilitator_name": "begeleider_naam",
    "fields": "velden",
    "group": "groep",
    "group_size": "groepsgrootte",
    "hide": "verberg",
    "hint": "hulp",
    "hotline_name": "meldpunt_naam",
    "hotline_status": "meldpunt_status",
    "id": "id",
    "instruction": "doe",
    "item": "onderdeel",
    "kind": "soort",
    "label": "label",
    "long": "lang",
    "max": "max_tekens",
    "minutes": "minuten",
    "municipality": "gemeente",
    "name": "naam",
    "needs": "nodig",
    "nickname": "bijnaam",
    "note_retention": "bewaartermijn_notities",
    "order": "volgorde",
    "output": "uitvoer",
    "participants": "deelnemers",
    "perspective": "perspectief",
    "perspectives": "perspectieven",
    "points": "punten",
    "privacy_contact": "fg_contact",
    "reporting_route": "meldroute",
    "retired": "vervallen",
    "rules": "spelregels",
    "scale": "schaal",
    "session_form": "sessie_vorm",
    "set": "set",
    "sets": "sets",
    "shapes": "sorteervorm",
    "short": "kort",
    "skip": "sla_over",
    "sponsor_function": "opdrachtgever_functie",
    "statements": "stellingen",
    "step": "stap",
    "steps": "stappen",
    "term": "term_ondermijning",
    "text": "tekst",
    "texts": "teksten",
    "theme": "thema",
    "themes": "themas",
    "unsure": "weet_niet",
    "value": "waarde",
    "weeks_between_sessions": "weken_tussen_sessies",
    "who": "wie",
    "why": "waarom",
}
"""English attribute to Dutch key, for every file; one word, one meaning."""

Text = Annotated[str, StringConstraints(strict=True, strip_whitespace=True, min_length=1)]
Flag = Annotated[bool, Field(strict=True)]
Whole = Annotated[int, Field(strict=True)]
Slug = Annotated[
    str, StringConstraints(strict=True, pattern=r"^[A-Za-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)?$")
]
"""An id: letters, digits and ``_``.  A ``-`` follows the prefix of a municipality."""


def _goes_up(group: tuple[int, int]) -> tuple[int, int]:
    if group[0] > group[1]:
        raise PydanticCustomError(GROUP_REVERSED, "the smallest group is the larger one")
    return group


GroupSize = Annotated[int, Field(strict=True, ge=1, le=60)]
GroupSizes = Annotated[tuple[GroupSize, GroupSize], AfterValidator(_goes_up)]
"""The smallest and the largest group, in people."""


class Content(BaseModel):
    """Frozen, refuses what it does not know, and is read by its Dutch keys only."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=DUTCH.__getitem__,
    )


class Named(Content):
    """Something with a stable id and a name on the screen."""

    id: Slug
    name: Text
