"""What is said about the folder of a municipality: making it, checking it, its looks."""

from typing import Final

CLI_NEW: Final = "maak een map voor jouw gemeente"
CLI_NEW_NAME: Final = "de naam van de gemeente"
CLI_NEW_DIR: Final = "de map waar de nieuwe map in komt (standaard: hier)"
NEW_DONE: Final = (
    "De map '{id}' is klaar. Pas de bestanden aan, controleer ze met 'werkboek check {folder}' "
    "en start met 'werkboek start --municipality {folder}'."
)
NEW_EXISTS: Final = "Er is hier al een map '{id}'. Kies een andere naam of een andere plek. Er is niets veranderd."
NEW_NO_NAME: Final = (
    "Dit kan geen naam van een gemeente zijn. Gebruik letters en hooguit {max} tekens."
)
NEW_NO_PLACE: Final = "Ik kan hier geen map maken. Kies een plek waar je mag schrijven."
NEW_SETTINGS_HEAD: Final = """\
# Wat jullie over jezelf invullen. Haal het hekje (#) voor een veld weg en vul het in.
# Wat je laat staan, komt uit de basis. Controleer daarna met: werkboek check"""
ADVICE: Final = "Let op: {advice}"
SENTENCE_LONG: Final = "Deze zin heeft {words} woorden. Maak er twee zinnen van: tot {max} woorden leest makkelijk."
TEXT_LONG: Final = "Deze tekst heeft {length} tekens en past niet op een telefoon. Maak hem korter: tot {max} tekens."
PLACEHOLDER_LOST: Final = "In de basis staat hier {{{name}}}. Die mist nu. Zet hem terug, of laat hem weg als je dat zo bedoelt."
THEME_NOT_READABLE: Final = (
    "Deze regel kan ik niet lezen. Schrijf per regel: --naam: waarde;"
)
THEME_AT_RULE: Final = (
    "'@{name}' kan hier niet. Zet hier alleen tokens: --naam: waarde; binnen :root {{ }}."
)
THEME_SELECTOR: Final = "'{selector}' kan hier niet. Zet de tokens binnen :root {{ }} of binnen een klasse die op -theme eindigt."
THEME_OTHER_PROPERTY: Final = "'{name}' is geen token. Een token begint met twee streepjes, zoals --utrecht-document-color."
THEME_URL: Final = (
    "Een adres (url) kan hier niet: een pagina haalt nooit iets van buiten. Haal het weg."
)
THEME_IMPORTANT: Final = "'!important' kan bij een token niet. Haal het weg."
THEME_COLOUR: Final = "Deze kleur kan ik niet uitrekenen. Schrijf hem als #rrggbb of rgb(), zodat ik het contrast kan controleren."
THEME_LOW_CONTRAST: Final = "Het contrast van {pair} is {ratio} op 1. Maak een van de kleuren lichter of donkerder: minstens {least} op 1 (WCAG {criterion})."
THEME_TOO_LARGE: Final = "Dit bestand is te groot. Gebruik hooguit {max} kB aan tokens."
THEME_PAIRS: Final = {
    "text": "tekst op de pagina",
    "soft": "tekst op een gekleurd vlak",
    "hint": "uitleg bij een veld op de pagina",
    "wrong": "een foutmelding op de pagina",
    "link": "een link op de pagina",
    "button": "de tekst op een gekleurde knop",
    "plain": "de tekst en de rand van een witte knop",
    "focus": "de rand om wat je met het toetsenbord kiest",
    "field": "de rand van een invulveld",
}
ZIP_TOO_LARGE: Final = (
    "Dit bestand is te groot. Hooguit {max} kB past. Er is niets veranderd."
)
ZIP_NOT_READABLE: Final = "Dit bestand kan ik niet lezen als zip. Kies een bestand dat je hier eerder bewaarde. Er is niets veranderd."
ZIP_NO_SETTINGS: Final = (
    "In dit bestand zit geen gemeente.yaml met een geldig id. Er is niets veranderd."
)
ZIP_TOO_MANY: Final = (
    "In dit bestand zitten te veel bestanden, hooguit {max} kan. Er is niets veranderd."
)
ZIP_UNKNOWN_FILE: Final = (
    "In de zip zit '{name}'. Dat hoort hier niet. Haal het eruit. Er is niets veranderd."
)
ZIP_OTHER: Final = "Dit bestand is van een andere gemeente ('{id}'). Er is niets veranderd."
NEW_HAVE_ONE: Final = "Er is al een gemeente. Pas die aan."
UNDO_NOTHING: Final = "Er is niets om terug te draaien."
DESK_READ_ONLY: Final = "Hier kan ik niets bewaren. Maak een eigen map met 'werkboek new' en start met --municipality en die map."
