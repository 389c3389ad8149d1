"""What is wrong in a content file, and what to do about it."""

from typing import Final

WHOLE_EXERCISE: Final = "Hele oefening"
MISTAKES_ONE: Final = "Er zit nog een fout in de inhoud:"
MISTAKES_MORE: Final = "Er zitten nog {n} fouten in de inhoud:"
MISTAKE: Final = "{file}, regel {line}: {message}"
MISTAKE_IN_FIELD: Final = "{file}, regel {line}, veld {field}: {message}"
NEAREST: Final = "Bedoel je '{nearest}'?"
ALLOWED: Final = "Kies uit: {allowed}."
FILE_MISSING: Final = "Dit bestand is er niet, of ik kan het niet lezen. Zet het terug."
FILE_UNKNOWN: Final = "Ik ken hier geen bestand met de naam '{name}'. {hint}"
FILE_EMPTY: Final = "Dit bestand is leeg. Vul het in, of haal het weg."
FILE_NOT_UTF8: Final = (
    "Dit bestand is niet opgeslagen als UTF-8. Sla het opnieuw op met de codering UTF-8."
)
FILE_TOO_DEEP: Final = "Dit bestand heeft te veel lagen in elkaar. Maak het eenvoudiger."
CONTROL_CHARACTER: Final = (
    "Hier staat een onzichtbaar teken dat niet mag. Haal het weg en typ de regel opnieuw."
)
TAB: Final = "Hier staat een tab. Gebruik spaties om te laten inspringen."
LINKED: Final = "Verwijzen met & en * kan hier niet. Schrijf de tekst voluit."
KEY_NOT_TEXT: Final = "De naam van een veld is hier geen tekst. Schrijf een naam met een dubbele punt erachter."
KEY_TWICE: Final = (
    "Het veld '{key}' staat hier twee keer, ook op regel {line}. Haal er een weg."
)
YAML_OTHER: Final = "Deze regel kan ik niet lezen. Vergelijk hem met de regels erboven."
YAML: Final = {
    "found character '\\t'": TAB,
    "found character": "Een tekst mag niet met dit teken beginnen. Zet de hele tekst tussen aanhalingstekens.",
    "found unexpected end of stream": "Deze tekst heeft geen aanhalingsteken aan het einde. Zet het erbij.",
    "found undefined alias": LINKED,
    "found unknown escape": "De \\ kan hier niet. Zet de tekst tussen enkele aanhalingstekens.",
    "mapping values are not allowed": (
        "Er staat een dubbele punt in deze tekst. Zet de hele tekst tussen aanhalingstekens. "
        "Of de regel springt niet goed in."
    ),
    "could not find expected ':'": "Achter de naam van dit veld mist een dubbele punt. Zet hem erbij.",
    "expected ',' or": "Hier is een haakje niet gesloten, of er mist een komma. Zet het erbij.",
    "expected <block end>": "Deze regel springt niet goed in. Zet hem recht onder de regels waar hij bij hoort.",
    "but found another document": "In een bestand mag maar een keer --- staan. Haal deze regel weg.",
}
FIELD_OTHER: Final = (
    "Deze waarde klopt hier niet. Vergelijk hem met een ander bestand van deze soort."
)
FIELD_EMPTY: Final = "Hier staat niets. Vul het in, of haal het veld weg."
VALUE_MISSING: Final = "Hier ontbreekt een waarde. Vul de rij aan."
FIELD: Final = {
    "missing": "Het veld '{key}' ontbreekt. Voeg het toe.",
    "extra_forbidden": "Het veld '{key}' bestaat hier niet. {hint}",
    "string_type": "Hier hoort tekst. Zet de tekst tussen aanhalingstekens.",
    "string_too_short": FIELD_EMPTY,
    "string_pattern_mismatch": (
        "'{value}' kan hier geen id zijn. Begin met een letter en gebruik alleen letters, cijfers en _."
    ),
    "int_type": "Hier hoort een heel getal. Schrijf het zonder aanhalingstekens en zonder komma.",
    "bool_type": "Hier hoort true of false. Schrijf het zonder aanhalingstekens.",
    "tuple_type": "Hier hoort een lijst. Begin elke regel met een streepje.",
    "mapping_type": "Hier horen velden. Schrijf per regel een naam met een dubbele punt.",
    "dict_type": "Hier horen velden. Schrijf per regel een naam met een dubbele punt.",
    "model_type": "Hier horen velden. Schrijf per regel een naam met een dubbele punt.",
    "model_attributes_type": "Hier horen velden. Schrijf per regel een naam met een dubbele punt.",
    "union_tag_not_found": "Het veld 'soort' ontbreekt. Schrijf erbij wat voor stap dit is.",
    "union_tag_invalid": "De soort '{tag}' bestaat niet. {hint}",
    "literal_error": "'{value}' kan hier niet. {hint}",
    "enum": "'{value}' kan hier niet. {hint}",
    "greater_than_equal": "Dit getal is te klein. Maak er minstens {ge} van.",
    "less_than_equal": "Dit getal is te groot. Maak er hooguit {le} van.",
    "too_short": "Hier staan er te weinig. Zet er minstens {min_length} neer.",
    "too_long": "Hier staan er te veel. Zet er hooguit {max_length} neer.",
    "group_reversed": "Het eerste getal is groter dan het tweede. Draai ze om.",
    "municipality_code": "Een gemeentecode is GM met vier cijfers. Schrijf hem zoals GM0000, of laat hem leeg.",
    "pair_reversed": "Het eerste getal is groter dan het tweede. Draai ze om.",
    "one_origin": "Schrijf bij deze stap of 'uit' met een lijst, of 'van' met een stap. Niet allebei.",
    "minutes_reversed": "Kort duurt hier langer dan lang. Draai ze om.",
    "clock_time": 'Hier hoort een tijd. Schrijf hem met aanhalingstekens, bijvoorbeeld "09:00".',
    "scale_values": "De punten van een schaal zijn 1, 2, 3, 4 en 5. Zet ze op die volgorde.",
}
ID_UNKNOWN: Final = "'{id}' bestaat niet. {hint}"
ID_TWICE: Final = "Het id '{id}' is al gebruikt ({file}, regel {line}). Kies een ander id."
ID_NOT_FOLDER: Final = "Het id is anders dan de naam van de map. Schrijf hier '{folder}'."
ID_HAS_PREFIX: Final = (
    "Een streepje in een id is voor gemeenten. Schrijf in de basis een id zonder streepje."
)
ID_NEEDS_PREFIX: Final = (
    "Iets van de gemeente zelf begint met '{prefix}-'. Noem het '{prefix}-{id}'."
)
PLACEHOLDER_UNKNOWN: Final = "De invulplek {{{name}}} bestaat niet. {hint}"
SHOWN_NOT_HERE: Final = (
    "'{shown}' kan niet in het document '{document}'. Kies uit: {allowed}."
)
PLACEHOLDER_NOT_HERE: Final = (
    "Hier kan geen invulplek tussen accolades staan. Schrijf de tekst voluit."
)
MINUTES_DIFFER: Final = (
    "De stappen duren samen {sum} minuten, maar bij lang staat {long}. Maak ze gelijk."
)
DRAFT_DIFFERS: Final = "De onderdelen duren samen {sum} minuten, maar tussen start en einde zitten er {room}. Maak ze gelijk."
SHAPE_DIFFERS: Final = (
    "In deze vorm passen {sum} stellingen, maar de set heeft er {n}. Maak ze gelijk."
)
ID_OWN: Final = "'eigen' is al de naam van een eigen keuze. Kies een ander id."
METHOD_DIFFERS: Final = "De oefening zelf duurt {n} minuten. Maak ze gelijk."
TOO_FEW_TO_CHOOSE: Final = "In deze lijst staan er maar {n}. Laat mensen er minder kiezen."
SET_EMPTY: Final = "In deze set zitten geen stellingen. Voeg ze toe, of haal de set weg."
EXAMPLE_NOT_ASKED: Final = "In de stap '{id}' vult niemand iets in. Haal dit antwoord weg."
EXAMPLE_OFF_SCALE: Final = "'{value}' staat niet op de schaal. Kies uit: {allowed}."
EXAMPLE_NO_TEXT: Final = (
    "Bij deze stap hoort een tekst en geen waarde. Schrijf hem achter 'tekst:'."
)
EXAMPLE_TOO_LONG: Final = "Deze tekst is te lang. Gebruik hooguit {max} tekens."
MUNICIPALITY_UNKNOWN: Final = "Er is geen map voor de gemeente '{name}'. {hint}"
SETTING_UNEXPLAINED: Final = "De instelling '{name}' heeft hier geen uitleg. Voeg hem toe."
