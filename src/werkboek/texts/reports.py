"""What the documents say themselves; the words around it are in ``rapporten.yaml``."""

from typing import Final

DOCUMENTS: Final = {
    "groep": "Verslag voor de groep",
    "opdrachtgever": "Verslag voor de opdrachtgever",
    "acties": "Actielijst",
    "verzoeken": "Verzoeken om rugdekking",
    "draaiboek": "Draaiboek",
    "kaarten": "Kaarten om mee te nemen",
    "effect": "Wat het opleverde",
    "gesprekken": "Samenvatting van de gesprekken",
}
GROUP_REPORT: Final = "Verslag voor groep {name}"
DOCUMENT_ABOUT: Final = "{municipality} · gemaakt op {day}"
FROM_TALK: Final = "(nog in eigen woorden)"
ACTION_FROM_TALK: Final = "Actie uit de gesprekken"
DOCUMENT_EMPTY: Final = "Hier is nog niets over te zeggen."
NOBODY: Final = "niemand"
NEARLY_ALL: Final = "bijna alle of alle"
TOGETHER: Final = "Samen"
DONE_TALKS: Final = "Gesprekken vooraf: {n}"
DONE_PEOPLE: Final = "Mensen die meededen: {n}"
DONE_EXERCISES: Final = "Oefeningen: {n}"
DONE_NAMES: Final = "Welke: {names}"
VERDICTS_CAPTION: Final = "Stellingen waar vijf of meer mensen op antwoordden"
VERDICTS_HEAD: Final = ("Wat eruit kwam", "Aantal stellingen")
OUTCOMES_CAPTION: Final = "{exercise}: aantal mensen per antwoord"
PILES_CAPTION: Final = "{exercise}: aantal mensen per stapel"
VOTES_REPORTED: Final = "Geldt dit belang ook voor jou? Alle antwoorden bij elkaar"
INTERESTS_CALLED: Final = "{name} (aantal belangen: {n})"
INTERESTS_NAMELESS: Final = "Belangen zonder gezamenlijke naam"
WRITTEN_COUNT: Final = "{task} Opgeschreven: {n} keer."
TALKS_FEW: Final = (
    "Er zijn minder dan {n} gesprekken. Daarom staat hier niet wat mensen noemden."
)
BARRIERS_REPORT: Final = "Drempels in {n} gesprekken"
BARRIERS_RARE: Final = (
    "Drempels die in minder dan {n} gesprekken zijn genoemd, staan er niet bij."
)
AGREEMENTS_CAPTION: Final = "Afspraken, per niveau"
AGREEMENTS_HEAD: Final = ("Niveau", "Afspraak", "Functie", "Klaar op", "Stand")
STATUSES: Final = {
    "voorstel": "Voorstel",
    "afgesproken": "Afgesproken",
    "bezig": "Bezig",
    "wacht_op_ander": "Wacht op een ander",
    "klaar": "Klaar",
    "gestopt": "Gestopt",
}
ACTIONS_CAPTION: Final = "Acties: {level}"
ACTIONS_HEAD: Final = (
    "Actie",
    "Eerste stap",
    "Functie",
    "Maatje",
    "Klaar op",
    "Klaar als",
    "Stand",
)
FIRST_STEP: Final = "Als: {trigger}. Dan: {deed}"
REQUEST_TITLE: Final = "Verzoek {n}"
REQUEST_CAPTION: Final = "Verzoek {n}, veld voor veld"
REQUEST_HEAD: Final = ("Vraag", "Antwoord")
REQUEST_STATE: Final = "Stand"
REQUEST_STATES: Final = {
    "concept": "Nog niet verstuurd",
    "gesteld": "Wacht op antwoord",
    "toegezegd": "Toegezegd",
    "deels": "Deels toegezegd",
    "afgewezen": "Afgewezen",
    "doorgestuurd": "Doorgestuurd",
    "teruggekoppeld": "Teruggekoppeld aan de groep",
}
REQUEST_LIES_WITH: Final = "Ligt nu bij"
REQUEST_REPLY: Final = "Uitleg bij het antwoord"
REQUEST_FED_BACK_ON: Final = "Teruggekoppeld op"
REQUESTS_COUNT_CAPTION: Final = "Hoe de verzoeken ervoor staan"
REQUESTS_COUNT_HEAD: Final = ("Stand", "Aantal")
REQUESTS_CAPTION: Final = "Verzoeken aan de leiding"
REQUESTS_HEAD: Final = ("Vraag", "Gericht aan", "Antwoord uiterlijk", "Stand")
PAGE_OF: Final = "bladzijde {page} van {pages}"
RUN_CAPTION: Final = "Programma: {name}"
RUN_HEAD: Final = ("Tijd", "Minuten", "Wat", "Oefening")
RUN_TASK: Final = "Oefenen tot de volgende keer: {task}"
CALENDAR_NAME: Final = "Agenda van het traject"
CALENDAR_ACTIONS: Final = {
    "klaar": "Klaar: {title}",
    "terugkoppeling": "Terugkoppelen: {title}",
}
CALENDAR_REQUEST: Final = "Antwoord op verzoek {n}"
TECHNIQUE_SAY: Final = "Zeg: ‘{sentence}’"
TECHNIQUE_USE: Final = "Wanneer: {use}."
DOWNLOADS_TITLE: Final = "Documenten en bestanden"
DOWNLOADS_EXPLAINED: Final = "Alles is gemaakt van wat er nu in het traject staat. Lees een document eerst zelf, voor je het deelt."
DOWNLOADS_TABLES: Final = "Losse tabellen (CSV), voor andere programma's: {n}"
DOWNLOADS_PRIVATE: Final = (
    "Alleen voor jou. Deel er pas iets van als niemand kan raden van wie het komt."
)
FILE_KINDS: Final = {
    "odt": "{title}: om te bewerken (ODT)",
    "html": "{title}: om te lezen en te printen (HTML)",
    "ods": "{title}: tabellen (ODS)",
    "csv": "Tabel ‘{title}’ (CSV)",
    "ics": "{title} (ICS)",
}
SHIFT_FEW: Final = (
    "Minder dan {n} mensen vulden alles twee keer in. Daarom zeggen we hier niets over."
)
SHIFTS_TOGETHER: Final = {
    "omhoog": "Alles samen ging omhoog. {n} mensen vulden het twee keer in.",
    "omlaag": "Alles samen ging omlaag. {n} mensen vulden het twee keer in.",
    "geen": "Geen verschuiving te zien. {n} mensen vulden het twee keer in.",
    "te weinig": "Te weinig mensen om er iets over te zeggen.",
}
SHIFTS_CAPTION: Final = "{exercise}: eerste en laatste keer naast elkaar"
SHIFTS_HEAD: Final = (
    "Stelling",
    "Mensen",
    "Verschuiving",
    "Gemiddeld, in punten",
    "Ligt tussen (95 % zeker)",
)
SHIFTS: Final = {
    "omhoog": "Omhoog",
    "omlaag": "Omlaag",
    "geen": "Geen verschuiving te zien",
    "te weinig": "Te weinig mensen",
}
SHIFT_RANGE: Final = "{low} en {high}"
REPORT_ABOUT: Final = "schrijf alle documenten en tabellen van een traject in een map"
REPORT_FILE: Final = "bestand van het traject, of het adres van een database"
REPORT_OUT: Final = "map waar alles komt; wordt gemaakt als die er niet is"
REPORT_TALKS: Final = (
    "ook de samenvatting van de gesprekken, die alleen voor de begeleider is"
)
REPORT_PDF: Final = "ook PDF; vraagt werkboek[pdf]"
REPORT_WRITTEN: Final = "{n} bestanden geschreven in {folder}."
REPORT_BUSY: Final = "{n} van {of}: {name}"
REPORT_NO_FILE: Final = "Het bestand {file} bestaat niet. Kijk of de naam klopt."
REPORT_UNWRITABLE: Final = (
    "In de map {folder} kan niet worden geschreven. Kies een andere map met --out."
)
REPORT_NO_PDF: Final = (
    "Voor PDF is nog iets nodig. Installeer het met: pip install 'werkboek[pdf]'."
)
