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
    "attention": "aandacht",
    "avoid_own": "eigen_vermijden",
    "barriers": "drempels",
    "boxes": "vakken",
    "builds_on": "verder_op",
    "cases": "casussen",
    "caution": "let_op",
    "change": "wijzig",
    "checks": "check_vooraf",
    "choices": "keuzes",
    "concrete_words": "concreet",
    "confidant_route": "vertrouwenspersoon_route",
    "considerations": "overwegingen",
    "contact_points": "aanspreekpunten",
    "core": "kern",
    "count": "aantal",
    "dilemma": "dilemma",
    "direction": "richting",
    "discipline": "discipline",
    "disciplines": "disciplines",
    "document": "document",
    "domain": "domein",
    "domain_names": "domein_namen",
    "drafts": "draaiboeken",
    "drivers": "drijfveren",
    "emergency_route": "nood_route",
    "end": "einde",
    "escalation": "opschaling",
    "example": "voorbeeld",
    "exercise": "oefening",
    "exercises": "oefeningen",
    "external": "extern",
    "facilitator": "begeleider",
    "facilitator_name": "begeleider_naam",
    "fictional": "fictief",
    "fields": "velden",
    "first_impulse": "eerste_neiging",
    "form": "vorm",
    "forms": "verschijningsvormen",
    "from_list": "uit",
    "from_step": "van",
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
    "joins": "verbind_met",
    "kind": "soort",
    "label": "label",
    "language": "taal",
    "later": "later",
    "leading_words": "leiding",
    "legal_note": "let_op_juridisch",
    "level": "bij",
    "levels": "niveaus",
    "lists": "lijsten",
    "local_name": "lokale_naam",
    "long": "lang",
    "main_themes": "hoofdthema",
    "manager_functions": "leidinggevende_functies",
    "manifestations": "vormen",
    "max": "max_tekens",
    "may_be_else": "kan_ook_zijn",
    "may_show": "kan_opvallen",
    "meaning": "betekenis",
    "methods": "methoden",
    "minutes": "minuten",
    "missing": "aanvulling",
    "mode": "gericht_op",
    "moment": "moment",
    "municipalities": "deelnemende_gemeenten",
    "municipality": "gemeente",
    "municipality_code": "gemeente_code",
    "name": "naam",
    "needs": "nodig",
    "nickname": "bijnaam",
    "not_for": "niet_voor",
    "note_retention": "bewaartermijn_notities",
    "observation": "waarneming",
    "office": "bureau",
    "opening": "opening",
    "order": "volgorde",
    "organisation_form": "organisatievorm",
    "output": "uitvoer",
    "overshoots_when": "schiet_door_als",
    "owned": "eigen_woorden",
    "own_choice": "eigen",
    "participants": "deelnemers",
    "parts": "onderdelen",
    "people": "mensen",
    "perspective": "perspectief",
    "perspectives": "perspectieven",
    "phase": "fase",
    "places": "plaatsen",
    "points": "punten",
    "population": "inwonertal_klasse",
    "position": "plek",
    "privacy_contact": "fg_contact",
    "privacy_route": "privacy_route",
    "probes": "doorvragen",
    "question": "vraag",
    "questions": "vragen",
    "reachable": "bereikbaar",
    "recognised_by": "herken_je_aan",
    "region": "regio",
    "report": "rapporten",
    "reporting_route": "meldroute",
    "request": "verzoek",
    "required": "verplicht",
    "restated": "herformuleren",
    "retired": "vervallen",
    "roles": "rol",
    "rows": "rijen",
    "rules": "spelregels",
    "safety_house": "zvh_naam",
    "said_else": "anders_gezegd",
    "scale": "schaal",
    "second_round": "ronde2",
    "section": "deel",
    "sections": "delen",
    "seen_by": "ziet_het_vaak",
    "sentence": "zin",
    "serves": "dient",
    "session_form": "sessie_vorm",
    "set": "set",
    "sets": "sets",
    "settings": "instellingen",
    "shapes": "sorteervorm",
    "short": "kort",
    "shows": "toon",
    "sight": "zicht",
    "situation": "situatie",
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
    "techniques": "technieken",
    "templates": "sjablonen",
    "tension_with": "spanning_met",
    "term": "term_thema",
    "tests": "toetsvragen",
    "text": "tekst",
    "texts": "teksten",
    "theme": "thema",
    "themes": "themas",
    "tip": "tip",
    "title": "titel",
    "to": "aan",
    "turn": "minuten_per_beurt",
    "turn_parts": "beurt",
    "twice": "twee_keer",
    "under": "onder",
    "unspoken": "stil",
    "unsure": "weet_niet",
    "use": "gebruik",
    "value": "waarde",
    "values": "waarden",
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
