"""The words of the content files: Dutch keys on the left of a colon, English names here."""

from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

GROUP_REVERSED: Final = "group_reversed"

DUTCH: Final = {
    "about": "uitleg",
    "activity": "wat",
    "add": "voeg_toe",
    "address_form": "aanhef",
    "advice": "advies",
    "after_workdays": "na_werkdagen",
    "aim": "doel",
    "answer": "antwoord",
    "answers": "antwoorden",
    "at_level": "niveau",
    "boxes": "vakken",
    "builds_on": "verder_op",
    "barriers": "drempels",
    "caution": "let_op",
    "change": "wijzig",
    "checks": "check_vooraf",
    "choices": "keuzes",
    "concrete_words": "concreet",
    "confidant_route": "vertrouwenspersoon_route",
    "considerations": "overwegingen",
    "contact_points": "aanspreekpunten",
    "core": "kern",
    "discipline": "discipline",
    "disciplines": "disciplines",
    "document": "document",
    "domain": "domein",
    "domain_names": "domein_namen",
    "drafts": "draaiboeken",
    "emergency_route": "nood_route",
    "end": "einde",
    "escalation": "opschaling",
    "example": "voorbeeld",
    "exercise": "oefening",
    "exercises": "oefeningen",
    "external": "extern",
    "facilitator": "begeleider",
    "facilitator_name": "begeleider_naam",
    "fields": "velden",
    "form": "vorm",
    "function": "functie",
    "general_words": "te_algemeen",
    "group": "groep",
    "group_size": "groepsgrootte",
    "heading": "kop",
    "hide": "verberg",
    "hint": "hulp",
    "hotline_name": "meldpunt_naam",
    "hotline_status": "meldpunt_status",
    "id": "id",
    "instruction": "doe",
    "intent": "bedoeling",
    "interviews": "gesprekken",
    "item": "onderdeel",
    "kind": "soort",
    "label": "label",
    "language": "taal",
    "leading_words": "leiding",
    "level": "bij",
    "levels": "niveaus",
    "local_name": "lokale_naam",
    "long": "lang",
    "manager_functions": "leidinggevende_functies",
    "manifestations": "vormen",
    "max": "max_tekens",
    "may_be_else": "kan_ook_zijn",
    "may_show": "kan_opvallen",
    "methods": "methoden",
    "minutes": "minuten",
    "mode": "gericht_op",
    "moment": "moment",
    "municipalities": "deelnemende_gemeenten",
    "municipality": "gemeente",
    "municipality_code": "gemeente_code",
    "name": "naam",
    "needs": "nodig",
    "nickname": "bijnaam",
    "note_retention": "bewaartermijn_notities",
    "office": "bureau",
    "opening": "opening",
    "order": "volgorde",
    "organisation_form": "organisatievorm",
    "own": "eigen_woorden",
    "output": "uitvoer",
    "participants": "deelnemers",
    "parts": "onderdelen",
    "people": "mensen",
    "perspective": "perspectief",
    "perspectives": "perspectieven",
    "phase": "fase",
    "points": "punten",
    "population": "inwonertal_klasse",
    "position": "plek",
    "privacy_contact": "fg_contact",
    "privacy_route": "privacy_route",
    "probes": "doorvragen",
    "question": "vraag",
    "questions": "vragen",
    "reachable": "bereikbaar",
    "region": "regio",
    "report": "rapporten",
    "reporting_route": "meldroute",
    "request": "verzoek",
    "required": "verplicht",
    "restated": "herformuleren",
    "said_else": "anders_gezegd",
    "serves": "dient",
    "tests": "toetsvragen",
    "twice": "twee_keer",
    "under": "onder",
    "retired": "vervallen",
    "roles": "rol",
    "rules": "spelregels",
    "safety_house": "zvh_naam",
    "scale": "schaal",
    "section": "deel",
    "sections": "delen",
    "seen_by": "ziet_het_vaak",
    "session_form": "sessie_vorm",
    "set": "set",
    "sets": "sets",
    "settings": "instellingen",
    "shapes": "sorteervorm",
    "short": "kort",
    "shows": "toon",
    "sight": "zicht",
    "sketch": "schets",
    "sketch_check": "schets_controle",
    "skip": "sla_over",
    "sponsor": "opdrachtgever",
    "sponsor_function": "opdrachtgever_functie",
    "stall_after": "melding_na_werkdagen",
    "start": "start",
    "statements": "stellingen",
    "step": "stap",
    "steps": "stappen",
    "substitute": "vervanger",
    "task": "opdracht",
    "teams": "teams",
    "templates": "sjablonen",
    "term": "term_thema",
    "text": "tekst",
    "texts": "teksten",
    "theme": "thema",
    "themes": "themas",
    "tip": "tip",
    "to": "aan",
    "turn": "minuten_per_beurt",
    "unsure": "weet_niet",
    "value": "waarde",
    "vision": "visie",
    "weeks_between_sessions": "weken_tussen_sessies",
    "who": "wie",
    "why": "waarom",
}
"""English attribute to Dutch key, for every file; one word, one meaning."""

Text = Annotated[str, StringConstraints(strict=True, strip_whitespace=True, min_length=1)]
Line = Annotated[str, StringConstraints(strict=True, strip_whitespace=True)]
"""Text that may be empty."""
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
