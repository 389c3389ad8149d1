"""What is said about the follow-up: actions, requests for backing, consultations."""

from typing import Final

NO_DATE: Final = (
    "Deze datum begrijpen we niet. Schrijf dag, maand en jaar, bijvoorbeeld 27-03-2026."
)
REPLY_MISSING: Final = "Kies een antwoord uit de lijst. Daarna kun je versturen."
REQUEST_NOT_SENT: Final = "Dit verzoek is nog niet verstuurd. Verstuur het eerst."
REQUEST_NOT_ANSWERED: Final = (
    "Op dit verzoek is nog geen antwoord. Schrijf eerst het antwoord op."
)
REQUEST_ANSWERED: Final = (
    "Op dit verzoek is al antwoord. Koppel het antwoord terug aan de groep."
)
REQUEST_OVER: Final = "Dit verzoek is teruggekoppeld en daarmee afgerond. Maak een nieuw verzoek als er meer nodig is."
REQUEST_SENT_BEFORE: Final = "Dit verzoek is al verstuurd. Zet het door naar een volgende stap, of wacht op antwoord."
LINK_WITHDRAWN: Final = (
    "Deze link is ingetrokken of vervangen. Vraag de begeleider om een nieuwe link."
)
ANSWER_BY_PAST: Final = "Kies een dag na vandaag voor het antwoord. Iemand moet de tijd hebben om te antwoorden."
CHECK_BEFORE_SENDING: Final = "Zet eerst een vinkje bij alle drie de controles. Klopt er een niet? Pas dan het verzoek aan."
FIELDS_MISSING: Final = "Vul eerst nog in: {fields}."
FIELD_TOO_LONG: Final = "Maak '{field}' korter: hooguit {max} tekens. Nu zijn het er {n}."

SPOKEN_DAY: Final = "{weekday} {day} {month} {year}"

FOLLOW_UP_TABS: Final = {
    "lijst": "Drie niveaus",
    "eigenaren": "Wie doet wat",
    "tijdlijn": "Tijdlijn",
    "vast": "Wat stokt",
    "draad": "Rode draad",
    "rugdekking": "Rugdekking",
    "consultatie": "Consultatie",
    "meldpunt": "Meldpunt",
}

ACTIONS_TITLE: Final = "Acties op drie niveaus"
ACTIONS_SHORT: Final = "Acties"
ACTIONS_TASK: Final = "Naast de werkplaats is op alle drie de niveaus iets nodig. Alleen jij ziet wat hier staat."
LEVEL_SHORT: Final = {
    "organisatie": "Organisatie",
    "collegiaal": "Collega's",
    "rugdekking": "Rugdekking",
}
LEVEL_MISSING: Final = "Op dit niveau is nog niets afgesproken. Spreek hier ook iets af."
LEVEL_NONE: Final = "Nog zonder niveau"
ALL_CASES: Final = "Alle acties gaan nu over een casus. Spreek ook iets af dat vooruitkijkt of iets voorkomt."
ACTION_NEW: Final = "Nieuwe actie"
ACTION_BUTTON: Final = "Maak deze actie"
ACTION_TEMPLATE: Final = "Begin met een sjabloon"
TEMPLATE_NONE: Final = "Zonder sjabloon"
ACTION_NAME: Final = "Naam van de actie"
FROM_TEMPLATE: Final = "Sjabloon: {name}. {tip}"
ASK_BACKING: Final = "Vraag hier rugdekking voor"
BACK_TO_LEVELS: Final = "Terug naar de acties"
KIND_HINT: Final = "Bijvoorbeeld overleg, aanspreekpunt of hulpmiddel."
TRIGGER_HINT: Final = (
    "Een moment dat je herkent. Bijvoorbeeld: ik bij een huisbezoek twijfel."
)
DEED_HINT: Final = (
    "Wat je dan als eerste doet. Bijvoorbeeld: bel ik dezelfde dag het aanspreekpunt."
)
RESULT_HINT: Final = "Wat zien anderen als het klaar is?"
REASON_HINT: Final = "Nodig als je stopt of op een ander wacht."
ACTION_STEP: Final = "Als {trigger}, dan {deed}."
ACTION_STEP_BARE: Final = "Eerste stap: {deed}."
DIRECTIONS: Final = {
    "casus": "Casus: het gaat over iets dat al speelt",
    "proactief": "Proactief: we zoeken elkaar eerder op",
    "preventief": "Preventief: we zorgen dat iets niet ontstaat",
}
ACTION_STATUSES: Final = {
    "voorstel": "Voorstel",
    "afgesproken": "Afgesproken",
    "bezig": "Bezig",
    "wacht_op_ander": "Wacht op een ander",
    "klaar": "Klaar",
    "gestopt": "Gestopt",
}
ACTION_LABELS: Final = {
    "titel": "Naam van de actie",
    "niveau": "Niveau",
    "soort": "Soort",
    "richting": "Waar gaat het over?",
    "als": "Als …",
    "dan": "… dan doe ik",
    "functie": "Wie doet het? (functie)",
    "maatje": "Wie denkt mee? (functie)",
    "datum": "Klaar op",
    "resultaat": "Zichtbaar resultaat",
    "status": "Hoe staat het ervoor?",
    "reden": "Waarom?",
    "terugkoppeling": "Terugkoppeling aan de groep op",
    "hulp": "Wat is er nog nodig?",
    "bron": "Waar komt dit vandaan?",
}
SOURCES_HINT: Final = "Zo blijft de rode draad zichtbaar."
SOURCE_KINDS: Final = {
    "gesprek": "Gesprek",
    "drempel": "Drempel",
    "thema": "Thema",
    "stap": "Vervolgstap",
    "voorstel": "Voorstel van de groep",
    "belang": "Gedeeld belang",
    "citaat": "Citaat uit een gesprek",
    "actie": "Actie",
}
QUOTES_ADD: Final = "Koppel een citaat uit een gesprek (citaten: {n})"
QUOTES_HINT: Final = "Wat terug mag naar de groep, zonder wie het zei."
QUOTES_BUTTON: Final = "Koppel wat je aanvinkt"
TITLE_QUOTED: Final = "Deze naam is letterlijk wat iemand in een gesprek zei. Zeg het in je eigen woorden. Tot dan staat er in documenten een algemene naam."
FIELD_QUOTED: Final = "Bij '{field}' staat letterlijk wat in een gesprek is genoteerd. Zeg het in je eigen woorden. Tot dan laten documenten en agenda het weg."
FIELD_QUOTED_ASKED: Final = "Bij '{field}' staat letterlijk wat in een gesprek is genoteerd. Zeg het in je eigen woorden. Daarna kun je het verzoek versturen."
SAY_IN_OWN_WORDS: Final = "Letterlijk uit een gesprek: {fields}. Zeg het in je eigen woorden. Je tekst blijft staan."
SOURCE_GONE: Final = "Een bron die niet meer bestaat"
SOURCE_NONE: Final = "Geen bron"
BY_DAY: Final = "klaar op {day}"
STUCK: Final = {
    "geen_eigenaar": "Deze actie heeft nog geen eigenaar. Kies een functie.",
    "eigenaar_weg": "De eigenaar is weg. Kies een andere functie.",
    "maatje_weg": "Wie meedenkt is weg. Kies een andere functie, of laat het leeg.",
    "geen_datum": "Er is nog geen datum. Spreek een dag af.",
    "voorbij": "De datum is voorbij. Kies een nieuwe dag, of zet de actie op klaar of gestopt.",
    "terugkoppeling_voorbij": "De dag voor terugkoppeling is voorbij. Vertel de groep hoe het staat en kies een nieuwe dag.",
    "wacht": "Deze actie wacht op een ander. Is rugdekking nodig?",
    "geen_eerste_stap": "Er is nog geen eerste stap. Maak het klein: als …, dan doe ik …",
    "gestopt_zonder_reden": "Deze actie is gestopt. Schrijf op waarom.",
    "klaar_zonder_resultaat": "Deze actie is klaar. Schrijf op wat anderen ervan zien.",
    "twee_versies": "Twee mensen wijzigden deze actie. Beide teksten zijn bewaard. Kies er een.",
}
DATE_KEPT: Final = "Deze datum begrijpen we niet: '{text}'. Kies opnieuw een dag."
OWNERS_TITLE: Final = "Wie doet wat"
OWNERS_TASK: Final = "Functies, geen namen. Vertrekt iemand? Draag de acties dan over."
OWNER_NONE: Final = "Nog geen eigenaar"
OWNER_HAS: Final = "Acties: {n}"
OWNER_LEAVING: Final = "Vertrekt {owner}?"
OWNER_LEAVES_HINT: Final = (
    "Weet je nog niet wie het overneemt? Zeg dan alvast dat deze functie weg is."
)
OWNER_LEAVES: Final = "{owner} is weg"
OWNER_LEAVES_CONFIRM: Final = (
    "De acties blijven staan en krijgen een waarschuwing. Klopt dat?"
)
OWNER_LEFT: Final = "{owner} is weg. Draag de acties over aan een andere functie."
OWNER_GONE: Final = "{owner} (weg)"
OWNER_BACK: Final = "{owner} is er toch nog"
HAND_OVER: Final = "Draag alle acties over"
HAND_OVER_TO: Final = "Aan welke functie?"
NOTHING_OPEN: Final = "Er staan geen acties open. Maak er een bij 'Drie niveaus'."
TIMELINE_TITLE: Final = "Tijdlijn"
TODAY_IS: Final = "Vandaag is het {day}."
TIMELINE_CAPTION: Final = "Wat wanneer klaar is of beantwoord moet zijn"
TIMELINE_HEAD: Final = ("Dag", "Wat", "Waarover", "Wie")
TIMELINE_EMPTY: Final = (
    "Er zijn nog geen data afgesproken. Geef een actie een dag, bij 'Klaar op'."
)
MOMENT_DUE: Final = "Actie klaar"
MOMENT_FEEDBACK: Final = "Terugkoppeling"
MOMENT_ANSWER: Final = "Antwoord op verzoek"
MOMENT_PAST: Final = "{what} (dag voorbij)"
UNDATED: Final = "Deze acties hebben nog geen datum:"
STUCK_TITLE: Final = "Wat stokt"
STUCK_TASK: Final = "Dit beweegt niet vanzelf. Begin bovenaan."
NOTHING_STUCK: Final = "Hier stokt niets."

THREAD_TITLE: Final = "Rode draad"
THREAD_TASK: Final = (
    "Van wat mensen zeiden naar wat het opleverde. Losse eindjes zie je hieronder."
)
THREAD_CAPTION: Final = "Van bron naar opbrengst"
THREAD_HEAD: Final = ("Actie of verzoek", "Komt van", "Stand", "Rugdekking", "Opbrengst")
THREAD_EMPTY: Final = (
    "Er zijn nog geen acties. Maak er een van een los eindje, of bij 'Drie niveaus'."
)
NO_REQUEST: Final = "Niet gevraagd"
ORPHANS: Final = (
    "Losse eindjes: {n}. Maak er een actie van, of schrijf op waarom je ze laat liggen."
)
ORPHANS_NONE: Final = "Er zijn geen losse eindjes zonder uitleg."
EXPLAINED_TITLE: Final = "Losse eindjes met uitleg"
BREAKS: Final = {
    "niet_opgepakt": "Dit is nog niet opgepakt.",
    "zonder_bron": "Deze actie heeft geen bron. Kies waar hij vandaan komt.",
    "bron_weg": "De bron van deze actie bestaat niet meer.",
    "verzoek_zonder_bron": "Dit verzoek hoort nog bij geen actie of gesprek.",
    "zonder_opbrengst": "Deze actie is klaar, maar het resultaat staat er niet bij.",
}
NAMED_IN: Final = "Genoemd in gesprekken: {n}"
LEAVE_IT: Final = "Laat dit liggen"
WHY_LEFT: Final = "Waarom blijft dit liggen?"
WHY_LEFT_HINT: Final = "Alleen als je er bewust niets mee doet."

BACKING_TITLE: Final = "Rugdekking"
REQUESTS_NONE: Final = "Er zijn nog geen verzoeken. Loopt een actie vast op tijd, steun of een besluit? Vraag dan hier rugdekking."
REQUEST_COUNTS: Final = "Wacht op antwoord: {waiting}, waarvan vastgelopen: {stalled}. Nog terug te koppelen: {to_feed_back}. Afgerond: {over}. Concept: {drafts}."
REQUEST_BUTTON: Final = "Maak een verzoek"
REQUEST_NUMBER: Final = "Rugdekkingsverzoek {n}"
REQUEST_OPEN: Final = "Open verzoek {n}"
BACKING_STATES: Final = {
    "concept": "Concept: nog niet verstuurd",
    "gesteld": "Gesteld: wacht op antwoord",
    "toegezegd": "Toegezegd",
    "deels": "Deels toegezegd",
    "afgewezen": "Afgewezen",
    "doorgestuurd": "Doorgestuurd naar iemand anders",
    "teruggekoppeld": "Teruggekoppeld aan de groep",
}
REPLY_WORDS: Final = {
    "toegezegd": "toegezegd",
    "deels": "deels toegezegd",
    "afgewezen": "afgewezen",
    "doorgestuurd": "doorgestuurd",
    "nog_geen_antwoord": "nog geen antwoord",
}
TELL_NEXT: Final = "De groep weet dit nog niet. Vertel het, en rond het verzoek af."
FORWARD_NEXT: Final = (
    "Kies bij welke functie het nu ligt. Of vertel het de groep, en rond het verzoek af."
)
WORKDAY: Final = "1 werkdag"
WORKDAYS: Final = "{n} werkdagen"
WAITS: Final = "Wacht {days} op {who}. Antwoord gevraagd uiterlijk op {day}."
STALLED: Final = "Dit verzoek wacht nu {days}. Zonder antwoord stokt het traject. Bel {who} of kies de volgende stap."
TELL_GROUP: Final = "Vertel de groep: {question} Antwoord: {answer}."
WAS_TOLD: Final = "Verteld op {day}: {question}"
BACK_TO_REQUESTS: Final = "Terug naar de verzoeken"
OPTIONAL: Final = "{label} (mag leeg)"
ADDRESSEE_FUNCTION: Final = "Welke functie precies? (mag leeg)"
ADDRESSEE_NEEDED: Final = (
    "Je vraagt het aan iemand anders. Vul bij 'Welke functie precies?' in wie dat is."
)
CHECK_LABEL: Final = "Controleer voor je verstuurt"
SEND: Final = "Verstuur dit verzoek"
SEND_PROMISE: Final = (
    "Wat je verstuurt, leest de ander. Daarna kun je de tekst niet meer wijzigen."
)
SEND_CONFIRM: Final = "Klaar om te versturen? De tekst staat dan vast."
AUTHORITY_FOR: Final = {
    "besluit": ("Z2", "De opdrachtgever kan dit niet alleen besluiten."),
    "mandaat": ("Z2", "De opdrachtgever kan dit niet alleen besluiten."),
    "tijd": ("Z1", "De opdrachtgever gaat niet alleen over tijd van medewerkers."),
    "bescherming": ("Z3", "De opdrachtgever kan deze steun niet alleen geven."),
    "kader_aanpassen": (
        "Z4",
        "De opdrachtgever kan het kader niet alleen laten aanpassen.",
    ),
}
AUTHORITY_ELSEWHERE: Final = "Bij de start is genoemd wie het wel kan: {other}."
AUTHORITY_ASK: Final = "Vraag wie het wel kan, of kies iemand anders."
AUTHORITY_UNKNOWN: Final = "De opdrachtgever vulde de startcheck nog niet in. Kijk eerst of deze persoon dit kan besluiten."
AUTHORITY_PACE: Final = (
    "De opdrachtgever zei een antwoord te geven binnen: {days} (werkdagen)."
)
ASKED_TITLE: Final = "Wat jullie vragen"
HISTORY_TITLE: Final = "Wat er gebeurde"
HEARD_TITLE: Final = "Hoorde je een antwoord?"
FORWARD_TITLE: Final = "Stuur het door"
FEED_BACK_TITLE: Final = "Terug naar de groep"
LINK_TITLE: Final = "Link om te antwoorden"
LINK_TASK: Final = "Stuur deze link alleen aan wie moet antwoorden. Met de link zie je dit ene verzoek en verder niets."
LINK_NO_SERVER: Final = "De link staat hier als het traject draait."
LINK_RENEW: Final = "Maak een nieuwe link"
LINK_RENEW_CONFIRM: Final = "De oude link werkt dan niet meer. Klopt dat?"
LINK_WITHDRAW: Final = "Trek de link in"
LINK_WITHDRAW_CONFIRM: Final = "Niemand kan dan nog met de link antwoorden. Klopt dat?"
LINK_NONE: Final = "De link is ingetrokken."
LINK_EXPIRED_HERE: Final = "De link is verlopen."
LINK_EXPIRED: Final = "Deze link is verlopen. Vraag de begeleider om een nieuwe link."
LINK_WRONG: Final = "Deze link werkt niet. Kijk of je de hele link hebt gekopieerd, of vraag de begeleider om een nieuwe link."
LINK_NEEDED: Final = "Open deze pagina met de link die je van de begeleider kreeg."
ESCALATE_TITLE: Final = "Volgende stap"
ESCALATE_TASK: Final = "Bel eerst. Helpt dat niet, dan leg je het verzoek bij iemand anders neer. De oude link werkt dan niet meer."
ESCALATE: Final = "Zet door naar {to}"
ESCALATE_CONFIRM: Final = (
    "Het verzoek ligt dan bij {to}, met een antwoord uiterlijk op {day}. Klopt dat?"
)
FORWARD: Final = "Leg het daar neer"
FORWARD_FIRST: Final = "Een begeleider legde dit verzoek neer bij {who}, op {day}. Hoort het toch bij een ander? Schrijf dan eerst op dat iemand anders hierover gaat. Vulde je al iets in, dan staat dat daarna weer klaar."
FORWARD_WAITS: Final = "Wilde je het doorsturen? Er staat nu een ander antwoord. Wat je invulde, staat hier weer klaar zodra het antwoord is dat iemand anders hierover gaat."
FORWARD_OVER: Final = "Wilde je het nog doorsturen? Dat kan niet meer. Moet iemand anders hier nog iets van vinden, maak dan een nieuw verzoek."
FORWARD_TO: Final = "Bij welke functie ligt het nu?"
ANSWER_BY_FREE: Final = "Op {day} werkt de gemeente niet. Kies liever {other}."
ANSWER_BY: Final = "Uiterlijk antwoord op"
REPLY_HEARD: Final = "Schrijf dit antwoord op"
REPLY_SEND: Final = "Verstuur mijn antwoord"
REPLY_HEARD_ADD: Final = "Bewaar dit antwoord bij het verzoek"
REPLY_ADD: Final = "Stuur dit nog na"
REPLY_AGAIN: Final = "Verstuur een ander antwoord"
FEED_BACK: Final = "De groep weet het: rond af"
FEED_BACK_ADD: Final = "Bewaar dit bij het verzoek"
FEED_BACK_WAITS: Final = "Typte je al wat je de groep vertelde? Die tekst staat klaar zodra er weer een antwoord is."
OVER_FIRST: Final = "Een begeleider rondde dit verzoek af op {day}. Wat de groep hoorde, staat hierboven. Typte jij tegelijk ook iets? Je tekst staat hieronder nog. Bewaar hem erbij, dan blijven beide teksten staan. Of laat hem weg."
FIRST_BY_LINK: Final = "Via de link kwam al een antwoord op {day}: {answer}. Schrijf jij er een bij, dan blijven beide staan. Het laatste telt."
FIRST_HEARD: Final = "Een begeleider schreef al een antwoord op, op {day}: {answer}. Schrijf jij er een bij, dan blijven beide staan. Het laatste telt."
ANSWER_LATE: Final = "Na de terugkoppeling kwam nog een antwoord. Vertel het de groep en schrijf dat bij het verzoek."
FEED_BACK_TEXT: Final = "Wat vertelde je de groep?"
FEED_BACK_HINT: Final = "Een verzoek is pas klaar als de groep het antwoord kent."
HISTORY_SENT: Final = "{day}: gevraagd aan {who}, antwoord uiterlijk op {by}."
HISTORY_BY_LINK: Final = "{day}: via de link geantwoord: {answer}. {text}"
HISTORY_HEARD: Final = "{day}: antwoord gehoord: {answer}. {text}"
HISTORY_ADDED: Final = "{day}: daarna ook opgeschreven voor de groep. {text}"
HISTORY_FED_BACK: Final = "{day}: teruggekoppeld aan de groep. {text}"

SPONSOR_PAGE_TITLE: Final = "Een verzoek om rugdekking"
SPONSOR_ASKED: Final = (
    "Dit is op {day} gevraagd aan {who}. Graag een antwoord uiterlijk op {by}."
)
SPONSOR_PRIVACY: Final = "Je ziet dit ene verzoek. Je antwoord gaat naar de begeleider. Die vertelt het de groep."
SPONSOR_ANSWER_TITLE: Final = "Jouw antwoord"
SPONSOR_ANSWERED: Final = "Je antwoord is bewaard op {day}: {answer}."
SPONSOR_OVER_FIRST: Final = "Een begeleider rondde het af op {day}. Typte je net iets? Je tekst staat hieronder nog. Stuur hem na, dan leest de begeleider hem alsnog. Je eerdere antwoord blijft ook staan."
SPONSOR_OVER: Final = "De groep kent je antwoord. Dit verzoek is afgerond."

CONSULTATIONS_TITLE: Final = "Consultatie: samen kijken"
CONSULTATIONS_TASK: Final = "Een twijfel, een dilemma en een gewetensvraag vragen elk iets anders. Kies eerst wat het is."
FITS_METHODS: Final = "{name}. {hint} Past bij: {methods}."
CONSULTATION_BUTTON: Final = "Plan een consultatie"
CONSULTATION_QUESTION: Final = "Welke vraag leg je voor?"
CONSULTATION_QUESTION_HINT: Final = "Zonder herkenbare gegevens."
CONSULTATION_TITLE: Final = "Consultatie"
BACK_TO_CONSULTATIONS: Final = "Terug naar de consultaties"
NOT_CHOSEN: Final = "Nog niets gekozen"
CONSULTATION_LABELS: Final = {
    "vraag": "De vraag",
    "soort": "Wat is het?",
    "methode": "Methode",
    "disciplines": "Welke disciplines doen mee?",
    "functies": "Welke functies?",
    "begeleider": "Wie begeleidt? (functie)",
    "start": "Eerste keer op",
    "weken": "Om de hoeveel weken?",
    "keer": "Hoeveel keer?",
    "afspraken": "Wat spreek je af over privacy?",
}
METHOD: Final = "{name} ({minutes} minuten, {low} tot {high} mensen){fits}"
METHOD_FITS: Final = ": past hierbij"
METHOD_HINT: Final = "Wat past bij jullie vraag staat bovenaan."
METHOD_OTHER: Final = (
    "Deze methode past minder bij wat jullie voorleggen. Beter past: {methods}."
)
DISCIPLINES_HINT: Final = "Kies mensen van verschillende plekken."
FUNCTIONS_HINT: Final = (
    "Functies, geen namen. Niemand die leidinggeeft aan een ander in de groep."
)
NO_HIERARCHY: Final = "In deze groep zit iemand met een leidende functie. Kies een groep zonder hiërarchie, dan praat iedereen vrijer."
ONE_DISCIPLINE: Final = (
    "Er doet één discipline mee. Met meer disciplines zie je samen meer."
)
AFTERCARE: Final = "Bied na een gewetensvraag ook een gesprek onder vier ogen aan."
WEEKS_HINT: Final = "Een getal, bijvoorbeeld 3."
TIMES_HINT: Final = "Een getal, hooguit 12."
PRIVACY_HINT: Final = "Kan iemand de inwoner toch herkennen? Bespreek hem dan niet."
CONSULTATION_DAYS: Final = "Dan komen jullie bij elkaar"
MOVED: Final = "{day} (verschoven: {planned} is geen werkdag)"

SIGNALS_TITLE: Final = "Waar een signaal heen kan"
HOTLINE_STATUS: Final = {
    "ja": "{name} bestaat.",
    "nee": "Er is nog geen meldpunt.",
    "in_oprichting": "{name} is in oprichting.",
}
HOTLINE_ROUTE: Final = "De route nu: {route}."
HOTLINE_BALANCE: Final = "Meer meldingen is geen doel. Het gaat erom dat relevante signalen op de goede plek komen, en dat wie meldt iets terughoort."
HOTLINE_TITLE: Final = "Meldpunt"
HOTLINE_MISSING: Final = "Spreek in elk geval af wat er wel in hoort, wat er niet in hoort en wat je altijd terugzegt."
CONTACTS_TITLE: Final = "Vaste aanspreekpunten"
CONTACT_ROWS: Final = (
    "Aanspreekpunt {n}",
    "Nog een aanspreekpunt",
    "Haal aanspreekpunt {n} weg",
)
CONTACT_ALONE: Final = "Een aanspreekpunt heeft nog geen vervanger. Spreek af wie er bij ziekte of vakantie is."
OPEN_FOLLOW_UP: Final = "Open de opvolging (nieuw tabblad)"
REPLY_HEARD_LABEL: Final = "Antwoord dat je hoorde"
REPLY_HEARD_WHY: Final = "Toelichting die je hoorde"
MAKE_ACTION: Final = "Maak er een actie van"
