"""Every Dutch sentence the interface itself says; exercises bring their own."""

from typing import Final

SOMETHING_WENT_WRONG: Final = "Er ging iets mis. Probeer het opnieuw."
CONTENT_NOT_READY: Final = "Deze oefening is nog niet goed ingericht."
NOT_SAVED: Final = "Niet opgeslagen. Probeer het zo opnieuw."
NOT_ALLOWED: Final = "Dat kan hier niet."

# views
WAITING_TITLE: Final = "Even wachten"
WELCOME: Final = "Welkom, {name}. De begeleider start zo."
WELCOME_NOBODY: Final = "Welkom. De begeleider start zo."
ROOM_COUNT: Final = "Jullie zijn met {n}."
ROOM_EMPTY: Final = "Er is nog niemand."
WORD_TITLE: Final = "Verder op een ander apparaat"
WORD: Final = (
    "Jouw terugkomwoord is {word}. Daarmee ga je verder op een andere telefoon of computer."
)
RULES_TITLE: Final = "Zo doen we het"
STEP_TITLE: Final = "Stap {n} van {of}"
STEP_MINUTES: Final = "Ongeveer {minutes} minuten."
INVITED: Final = "De groep is nu bij stap {n}."
FOLLOW: Final = "Ga mee"
PROMISE_PRIVATE: Final = (
    "Alleen jij ziet dit nu. Straks staat het zonder naam op het scherm. "
    "Je kunt het wijzigen tot de begeleider de antwoorden toont."
)
NOTE_HINT: Final = "Niet verplicht. Schrijf niets over een persoon of een zaak."
LOOK_UP: Final = "Kijk samen naar het scherm. Hieronder zie je ook wat je zelf antwoordde."
OWN_ANSWER: Final = "Jouw antwoord: {answer}"
NO_OWN_ANSWER: Final = "Jij gaf geen antwoord."
NO_ANSWER: Final = "geen antwoord"
TALK_TITLE: Final = "Nu in gesprek"
RESULTS_TITLE: Final = "Dit antwoordde de groep"
RESULTS_PROMISE: Final = (
    "Namen staan er niet bij. Niemand kan hier zien wie wat antwoordde."
)
SHARED_TITLE: Final = "Hier zijn jullie het meest over eens"
CONTESTED_TITLE: Final = "Hier verschillen jullie het meest"
NO_SHARED: Final = "Er is geen stelling waar de groep het duidelijk over eens is."
NO_CONTESTED: Final = "Er is geen stelling waar de groep duidelijk over verdeeld is."
TOO_FEW: Final = "Minder dan {n} mensen antwoordden. Daarom tonen we hier niets."
TEXTS_TITLE: Final = "Waarom"
MEDIAN_RANGE: Final = "Midden: {median}. Van {low} tot {high}."
VERDICT_SHARED: Final = "De groep is het hierover eens."
VERDICT_DIVIDED: Final = "De groep is hierover verdeeld."
VERDICT_SPREAD: Final = "De antwoorden liggen uit elkaar."
VERDICT_TOO_FEW: Final = "Te weinig antwoorden om te zeggen of de groep het eens is."
SCALE_LEGEND: Final = "1 is {first}, {n} is {last}."
PERSPECTIVES_TITLE: Final = "Vanuit welk perspectief?"
PERSPECTIVES: Final = "Elke stelling kijkt vanuit een perspectief. Dat zie je pas nu, want vooraf stuurt het je antwoord."
PERSPECTIVE: Final = "Perspectief: {name}"
TABLE_FOLDED: Final = "Alle aantallen in een tabel"
TABLE_CAPTION: Final = "Aantal mensen per antwoord"
STATEMENT: Final = "Stelling"
COUNT_OF: Final = "{n} {label}"
JOIN_AT: Final = "Doe mee op {address}"
JOIN_CODE: Final = "Code"
JOIN_QR: Final = "QR-code om mee te doen"
JOIN_NONE: Final = "Dit is een oefening. Start het werkboek om anderen te laten meedoen."
READY_COUNT: Final = "{ready} van {joined} klaar"
ANSWERED_COUNT: Final = "{answered} van {joined} begonnen"
ROOM_TITLE: Final = "In de ruimte"
SCREEN_WAITING: Final = "Welkom"
SCREEN_WAITING_TASK: Final = "Doe mee met je telefoon. We beginnen zo."
CHOOSE_TITLE: Final = "Kies een oefening"
CHOOSE_EXERCISE: Final = "Oefening"
CHOOSE_SET: Final = "Welke vragen?"
SET_LABEL: Final = "{exercise} · {set}"
OPEN_ROUND: Final = "Start de oefening"
CLOSE_ROUND: Final = "Sluit de oefening"
CLOSE_CONFIRM: Final = (
    "De oefening stopt voor iedereen. De antwoorden blijven bewaard. Sluiten?"
)
REVEAL: Final = "Toon antwoorden"
REVEAL_CONFIRM: Final = "{busy} van {joined} nog bezig. Toch tonen?"
REVEAL_PROMISE: Final = (
    "Daarna kan niemand zijn antwoord nog wijzigen. Je kunt het tonen terugdraaien."
)
CONCEAL: Final = "Verberg antwoorden"
CONCEAL_HINT: Final = (
    "Verberg je de antwoorden, dan kan iedereen weer wijzigen. Toon je ze daarna opnieuw en "
    "antwoordde er maar één iemand bij, dan kan de groep zien wat die persoon zei."
)
NEXT_STEP: Final = "Volgende stap"
PREVIOUS_STEP: Final = "Vorige stap"
ON_SCREEN: Final = "Op het scherm"
ON_SCREEN_ALL: Final = "Alle stellingen"
SHOW_ON_SCREEN: Final = "Zet op het scherm"
SHOW_NEXT: Final = "Volgende op het scherm"
PEOPLE_TITLE: Final = "Wie doen er mee"
PEOPLE_NOBODY: Final = "Nog niemand. Laat het scherm zien of deel de code."
PEOPLE_PRIVATE: Final = "Alleen jij ziet deze lijst. Wie wat antwoordt, zie jij ook niet."
REMOVE: Final = "Haal {name} eruit"
REMOVE_CONFIRM: Final = (
    "{name} gaat uit de sessie. Wat al getoond is, blijft staan. Doorgaan?"
)
LOCK: Final = "Deur dicht"
UNLOCK: Final = "Deur open"
LOCKED: Final = (
    "De deur is dicht: niemand nieuw kan meedoen. Wie al meedeed, kan wel terugkomen."
)
DOOR_TITLE: Final = "Meedoen"
OPEN_SCREEN: Final = "Open het scherm voor de ruimte (nieuw tabblad)"
REMINDER_TITLE: Final = "Voor jou als begeleider"
WORDS: Final = {
    "progress": "Vraag {n} van {of}",
    "back": "Vorige",
    "next": "Volgende",
    "finish": "Naar het einde",
    "typing": "Bezig…",
    "saving": "Bezig met opslaan…",
    "saved": "Opgeslagen",
    "late": "Nog niet opgeslagen. We blijven het proberen.",
    "overview": "Bijna klaar",
    "open": "Je hebt {n} nog niet beantwoord. Dat mag.",
    "ready": "Ik ben klaar",
    "is_ready": "Je bent klaar",
    "wait": "Kijk naar het scherm. Je kunt nog wijzigen tot de begeleider de antwoorden toont.",
    "reopen": "Toch nog iets wijzigen",
    "cancel": "Nee, terug",
}
CONNECTION_WORDS: Final = {
    "lost": "Geen verbinding. Wat je net invulde, staat nog op dit apparaat en sturen we zodra het kan.",
    "restart": "De pagina is opnieuw gestart. Wat was opgeslagen, staat er weer.",
}

# intake
CHOOSE: Final = "Kies"
NOTE_LABEL: Final = "Wat je hoort"
NOTE_PARAPHRASE: Final = "In eigen woorden, kort. Geen namen of herkenbare gegevens."
FACTS_LABEL: Final = "Wat gebeurde er?"
FACTS_HINT: Final = "Alleen wat iemand zag, hoorde of deed."
MEANING_LABEL: Final = "Wat maakte iemand ervan?"
MEANING_HINT: Final = "De uitleg of het gevoel erbij."
FUNCTION_LABEL: Final = "Functie of team"
FUNCTION_HINT: Final = "Een functie of team, geen naam."
ANSWER_DISCIPLINE: Final = "Discipline"
ROW_FUNCTION: Final = (
    "Functie of team {n}",
    "Nog een functie of team",
    "Haal functie {n} weg",
)
HOW_OFTEN: Final = "Hoe vaak?"
FREQUENCIES: Final = {
    "nooit": "Nooit",
    "soms": "Soms",
    "elke_maand": "Elke maand",
    "elke_week": "Elke week",
    "weet_niet": "Weet ik niet",
}
HOW_SURE: Final = "Hoe zeker is iemand daarvan?"
SURENESS: Final = {"1": "1: onzeker", "2": "2", "3": "3", "4": "4", "5": "5: heel zeker"}
SKETCH_CHECKS: Final = "Over deze situatie"
SKETCH_CASE: Final = "Deze situatie kan mee naar de werkplaats"
ROW_STEP: Final = ("Stap {n}", "Nog een stap", "Haal stap {n} weg")
STEP_WHEN: Final = "Wanneer?"
STEP_WHO: Final = "Wie?"
STEP_WHAT: Final = "Wat gebeurde er?"
STEP_STOPPED: Final = "Waar stopte het?"
SIGHTINGS: Final = {
    "gezien": "Gezien",
    "vermoed": "Vermoed",
    "kan": "Kan hier spelen",
    "niet": "Niet",
    "weet_niet": "Weet ik niet",
}
FORM_HINT: Final = "Kan opvallen: {show} Kan ook iets anders zijn: {other}"
NEW_TO_ME: Final = "Nieuw voor deze persoon"
NEW_TO_ME_HINT: Final = "Sommige mensen ontdekken iets tijdens het gesprek. Dat hoeft niet."
FORM_OTHER: Final = "Welke vorm ontbreekt op de lijst?"
PHASES: Final = {"zien": "zien", "duiden": "duiden", "delen": "delen", "doen": "doen"}
PHASE_LABEL: Final = "Bij {phase}"
BARRIER_OTHER: Final = "Een andere drempel"
BARRIER_PHASE: Final = "Waar zit die andere drempel?"
ROW_TIE: Final = ("Lijn {n}", "Nog een lijn", "Haal lijn {n} weg")
TIE_FROM: Final = "Van"
TIE_TO: Final = "Naar"
TIE_WISHED: Final = "Is deze lijn er al?"
TIE_STATES: Final = {"nee": "Ja, hij is er", "ja": "Nee, gewenst"}
TIE_FORM: Final = "Hoe gaat het contact?"
TIE_FORMS: Final = {
    "formeel": "Vast overleg of afspraak",
    "informeel": "Gewoon bellen of langslopen",
}
TIE_OFTEN: Final = "Hoe vaak?"
TIE_FREQUENCIES: Final = {
    "dag": "Elke dag",
    "week": "Elke week",
    "maand": "Elke maand",
    "minder": "Minder vaak",
}
TIE_QUALITY: Final = "Hoe goed werkt het?"
TIE_QUALITIES: Final = {"1": "1: slecht", "2": "2", "3": "3", "4": "4", "5": "5: heel goed"}
TIE_BARRIER: Final = "Wat houdt het tegen?"
ROW_SENSITIVITY: Final = (
    "Gevoeligheid {n}",
    "Nog een gevoeligheid",
    "Haal gevoeligheid {n} weg",
)
SENSITIVITY_PLACE: Final = "Bij welk team of welke functie?"
SENSITIVITY_OTHER: Final = "En met wie? (als het tussen twee teams zit)"
SENSITIVITY_WHAT: Final = "Waar moet je voorzichtig mee zijn?"
SENSITIVITY_CARE: Final = "Hoe ga je daar goed mee om?"
ROW_JUDGEMENT: Final = ("Oordeel {n}", "Nog een oordeel", "Haal oordeel {n} weg")
JUDGEMENT_FROM: Final = "Wie denkt dit?"
JUDGEMENT_ABOUT: Final = "Over welk team?"
JUDGEMENT_SENTENCE: Final = "Het oordeel, als zin over gedrag"
JUDGEMENT_HINT: Final = "Over wat een team doet, nooit over een persoon."
JUDGEMENT_SEEN: Final = "Wat zag iemand waardoor die dat ging denken?"
JUDGEMENT_QUESTION: Final = "Welke vraag zit erachter?"
JUDGEMENT_QUESTION_HINT: Final = "Wat zou iemand dat team willen vragen?"
ROW_APPRECIATION: Final = (
    "Waardering {n}",
    "Nog een waardering",
    "Haal waardering {n} weg",
)
APPRECIATION_ABOUT: Final = "Voor welk team of welke functie?"
APPRECIATION_WHAT: Final = "Wat waardeert iemand?"
PATTERN_LABEL: Final = "Wat gebeurde er in het overleg?"
PATTERN_HINT: Final = "Het gaat om patronen, niet om wie het deed."
PATTERNS: Final = {
    "zuchten": "Zuchten of met de ogen rollen",
    "onderbreken": "Onderbreken",
    "wegkijken": "Wegkijken",
    "negeren": "Negeren wat iemand zegt",
    "buitensluiten": "Iemand buitensluiten",
    "aanvullen": "Elkaar aanvullen",
    "uitnodigen": "Iemand uitnodigen om te praten",
}
PATTERN_EFFECT: Final = "Wat doet dat met de gezamenlijke aanpak?"
PATTERN_HELPED: Final = "Wat hielp, of had geholpen?"
ROW_PROPOSAL: Final = ("Voorstel {n}", "Nog een voorstel", "Haal voorstel {n} weg")
PROPOSAL_STEP: Final = "De stap"
PROPOSAL_NEEDS: Final = "Wat is daarvoor nodig?"
PROPOSAL_WHO: Final = "Van wie?"
PROPOSAL_WHEN: Final = "Wanneer kan het beginnen?"
PROPOSAL_LEVEL: Final = "Op welk niveau?"
LEVELS: Final = {
    "organisatie": "Organisatie: overleg, aanspreekpunt of hulpmiddel",
    "collegiaal": "Collega's: twijfels en dilemma's delen",
    "rugdekking": "Rugdekking: steun van leiding of bestuur",
}
YES_PARTLY_NO: Final = {"ja": "Ja", "deels": "Deels", "nee": "Nee"}
AUTHORITY_SELF: Final = "Wat kan deze persoon zelf beslissen?"
AUTHORITY_OTHER: Final = "Waar is een ander voor nodig?"
AUTHORITY_WHO: Final = "Wie is die ander?"
AUTHORITY_JOINS: Final = "Wil die ander meedoen?"
AUTHORITY_TERM: Final = "Hoe snel komt er een reactie?"
WORKBOOKS_TITLE: Final = "Andere werkbladen"
WORKBOOKS: Final = {
    "regie": "Regie (nieuw tabblad)",
    "intake": "Gesprekken (nieuw tabblad)",
    "netwerk": "Netwerk (nieuw tabblad)",
    "samenvatting": "Samenvatting en vervolg (nieuw tabblad)",
}
INTERVIEWS_TITLE: Final = "Gesprekken"
INTERVIEWS_PROMISE: Final = (
    "Alleen jij ziet wat hier staat. Deelnemers en het scherm zien er niets van."
)
INTERVIEWS_NONE: Final = "Er is nog geen gesprek gepland. Begin met twee of drie functies die elkaar nodig hebben."
INTERVIEW_START: Final = "Begin het gesprek"
INTERVIEW_RESUME: Final = "Ga verder"
ANSWERED_OF: Final = "{n} van {of} vragen beantwoord"
NAME_WARNING: Final = (
    "Dit lijkt op een naam. Schrijf liever een functie of team. Je mag het ook zo laten."
)
SUGGESTED_TITLE: Final = "Met wie nog meer?"
SUGGESTED: Final = "{name} (genoemd in gesprekken: {n})"
PLAN_TITLE: Final = "Plan een gesprek"
PLAN_BUTTON: Final = "Plan dit gesprek"
PLAN_FUNCTION: Final = "Functie en team"
PLAN_FUNCTION_HINT: Final = "Geen naam. Bijvoorbeeld: Wmo-consulent team Noord."
PLAN_ROLE: Final = "Vanuit welke plek praat iemand?"
PLAN_FORM: Final = "Hoe lang en hoe?"
PLAN_MODE: Final = "Waarover gaat het gesprek vooral?"
PLAN_MODE_HINT: Final = "Bij uitvoering vraag je steeds naar een concreet moment."
POSITIONS: Final = {
    "uitvoerder": "Uitvoerder",
    "leidinggevende": "Leidinggevende",
    "opdrachtgever": "Opdrachtgever",
    "bestuurder": "Bestuurder",
}
FORMS: Final = {
    "60": "60 minuten met kernvragen",
    "90": "90 minuten met extra vragen",
    "open": "Open gesprek, vragen naar keuze",
}
MODES: Final = {"uitvoering": "Uitvoering", "beleid": "Beleid"}
SECTIONS_CAPTION: Final = "Onderdelen van een gesprek van 60 minuten"
SECTIONS_FOLDED: Final = "Bekijk de onderdelen"
SECTION: Final = "Onderdeel"
MINUTES: Final = "Minuten"
AIM: Final = "Doel"
TO_LIST: Final = "Naar alle gesprekken"
TIME_WHOLE: Final = "{used} van {planned} minuten"
TIME_SECTION: Final = "Dit onderdeel: {used} van {planned} minuten"
BEFORE_TITLE: Final = "Vooraf"
SAY_THIS: Final = "Zeg dit, in je eigen woorden:"
CONSENT_LABEL: Final = "Is de ander akkoord met korte notities?"
CONSENT: Final = {"ja": "Ja", "nee": "Nee"}
CONSENT_FIRST: Final = "Daarna komen de vragen. Neem het gesprek niet op."
CONSENT_REFUSED: Final = (
    "Maak dan geen notities. Je kunt wel praten, en later nog eens vragen of het mag."
)
SECTION_TITLE: Final = "{n} van {of}: {name}"
OPEN_HINT: Final = "Dit is een open gesprek. Kies hieronder een vraag als iets voorbijkomt, of schrijf je eigen vraag."
INTENT: Final = "Bedoeling: {text}"
ONLY_YOU: Final = "Dit antwoord blijft bij jou. Het gaat niet mee in een samenvatting."
TOO_GENERAL: Final = (
    "Dit klinkt algemeen. Vraag: wanneer was dat voor het laatst, en wie deed toen wat?"
)
TWO_VERSIONS: Final = (
    "Twee mensen schreven hier tegelijk. Beide teksten zijn bewaard. Kies welke blijft."
)
VERSION_NEWEST: Final = "Laatst bewaard"
VERSION_OTHER: Final = "Ook bewaard"
KEEP_VERSION: Final = "Houd deze"
SKIP: Final = "Sla deze vraag over"
UNSKIP: Final = "Stel deze vraag toch"
EARLIER: Final = "Zet deze vraag eerder"
EXTRA_TITLE: Final = "Extra vragen"
ADD_QUESTION: Final = "Stel ook: {question}"
OWN_TITLE: Final = "Eigen vraag"
OWN_QUESTION: Final = "Jouw vraag"
OWN_BUTTON: Final = "Voeg toe"
OWN_QUESTION_EMPTY: Final = "Schrijf eerst je vraag op."
AFTER_TITLE: Final = "Teruglezen"
AFTER_TASK: Final = (
    "Lees je notities samen door. Klopt het? Verander wat de ander anders wil."
)
READ_BACK_LABEL: Final = "Afronden"
READ_BACK: Final = {
    "gelezen": "De ander heeft de notities gelezen of gehoord",
    "klopt": "De ander vindt dat het klopt",
}
CORRECTION_LABEL: Final = "Wat wil de ander nog aanpassen of toevoegen?"
CORRECTION_HINT: Final = "Schrijf het hier, of verander het bij de vraag zelf."
NOTHING_NOTED: Final = "Niets genoteerd."
CHANGE_SECTION: Final = "Verander iets bij {name}"
PREVIOUS_SECTION: Final = "Vorig onderdeel"
NEXT_SECTION: Final = "Volgend onderdeel"
JUMP_LABEL: Final = "Ga naar een onderdeel"
JUMP_BUTTON: Final = "Ga"
NETWORK_TITLE: Final = "Het netwerk"
NETWORK_EMPTY: Final = (
    "Er zijn nog geen lijnen. Ze komen uit de gesprekken, of je voegt ze hieronder toe."
)
PICTURE_LABEL: Final = "Netwerk van teams en functies. Hetzelfde staat in de tabel eronder"
DOMAIN_UNKNOWN: Final = "Nog niet ingedeeld"
TIES_SHOWN: Final = "Je ziet {n} van {of} lijnen."
LEGEND_DOMAIN: Final = "{mark}: {name}"
LEGEND_LINES: Final = (
    "Gewone lijn: er is contact. Streepjes: gewenst. Dik: gesprekken zeggen iets anders."
)
ALL: Final = "Alles"
FILTER_BUTTON: Final = "Toon deze lijnen"
FILTER_DOMAIN: Final = "Domein"
FILTER_STATE: Final = "Welke lijnen?"
FILTER_QUALITY: Final = "Hoe goed werkt het?"
TIE_FILTERS: Final = {
    "er": "Er is contact",
    "gewenst": "Gewenst",
    "anders": "Gesprekken verschillen",
}
QUALITY_FILTERS: Final = {"2": "Slecht (1 of 2)", "3": "3 of lager"}
AND: Final = " en "
UNSAID: Final = "niet gezegd"
TIES_CAPTION: Final = "Alle lijnen"
TIES_HEAD: Final = (
    "Tussen",
    "Domeinen",
    "Is er contact?",
    "Hoe goed, 1 tot 5",
    "Wat houdt tegen?",
    "Gesprekken",
)
FINDINGS_TITLE: Final = "Wat valt op?"
FINDINGS_HINT: Final = (
    "Zie dit als vraag en niet als oordeel. Eén gesprek erbij kan het beeld veranderen."
)
FINDING_FEW: Final = (
    "Er zijn nog geen {n} lijnen. Dat is te weinig om iets over het geheel te zeggen."
)
FINDING_CONNECTS: Final = (
    "Deze plekken verbinden het vaakst teams die elkaar niet direct spreken: {names}."
)
FINDING_BRIDGES: Final = "Deze plekken zijn het vaakst de schakel tussen domeinen: {names}."
FINDING_CUTS: Final = (
    "Valt een van deze plekken weg, dan raken teams elkaar kwijt: {names}."
)
FINDING_CLOSED: Final = "Van de {total} lijnen blijven er {inside} binnen het eigen domein. Bij toeval zouden het er ongeveer {chance} zijn. {verdict}"
CLOSED_MORE: Final = "Mensen zoeken dus vooral het eigen domein op."
CLOSED_CHANCE: Final = "Dat verschil kan toeval zijn."
CLOSED_NOT: Final = "Domeinen zoeken elkaar dus genoeg op."
FINDING_NO_LEADING: Final = (
    "Niemand noemt een lijn met leiding of bestuur. Vraag wie er steun kan geven."
)
FINDING_FAR: Final = "Voor {n} teams of functies is leiding of bestuur meer dan twee stappen weg, bijvoorbeeld: {names}."
FINDING_WISHED: Final = "Gewenst en nog niet: {a} met {b} (gesprekken: {n})."
PAIR: Final = "{} en {}"
FINDING_APART: Final = "Hiertussen is nog geen enkele lijn: {pairs}."
FINDING_DIFFERS: Final = (
    "Over {a} met {b} zeggen gesprekken iets anders. Beide staan in de tabel."
)
SENSITIVE_TITLE: Final = "Gevoeligheden"
SENSITIVE_PROMISE: Final = "Alleen voor jou. Ze staan uit als je de pagina opent en gaan nooit mee in een verslag. Zet ze niet aan als iemand meekijkt."
SENSITIVE_SHOW: Final = "Toon gevoeligheden"
SENSITIVE_HIDE: Final = "Verberg gevoeligheden"
SENSITIVE_CAPTION: Final = "Gevoeligheden in het netwerk"
SENSITIVE_HEAD: Final = (
    "Waar",
    "Waar moet je voorzichtig mee zijn?",
    "Hoe ga je ermee om?",
)
EDIT_TITLE: Final = "Aanvullen en verbeteren"
EDIT_TEAMS: Final = "Teams en hun domein"
EDIT_TIES: Final = "Lijnen die jij toevoegt"
TEAMS_LOST: Final = "Van deze teams is het domein nog niet bekend: {names}. Ze tellen nog niet mee bij de domeinen."
NAME_FIRST: Final = "Geef het eerst een naam."
SUMMARY_TABS: Final = {
    "lijst": "Samenvatting",
    "themas": "Thema's",
    "stappen": "Vervolgstappen",
    "start": "Klaar voor de start?",
}
SOME: Final = "enkele"
SUMMARY_TITLE: Final = "Wat de gesprekken samen zeggen"
SUMMARY_EMPTY: Final = "Er zijn nog geen gesprekken. De samenvatting groeit vanzelf mee."
SUMMARY_COUNT: Final = "Gesprekken: {n}."
SUMMARY_PROMISE: Final = (
    "Hier staat niet wie wat zei. Deel pas iets als niemand kan raden van wie het komt."
)
SUMMARY_FEW: Final = "Er zijn nog minder dan {n} gesprekken. Deel hier nog niets van: iedereen kan raden wie wat zei."
APPRECIATIONS_TITLE: Final = "Waardering"
APPRECIATIONS_CAPTION: Final = "Wat mensen aan elkaar waarderen"
APPRECIATIONS_HEAD: Final = ("Voor", "Waardering")
BARRIERS_TITLE: Final = "Wat mensen tegenhoudt"
BARRIER_LEVELS: Final = {"zelf": "Bij jezelf", "organisatie": "In de organisatie"}
BARRIERS_MOST: Final = "De meeste drempels zitten {level}, bij {phase} (gesprekken: {n})."
PHASES_CAPTION: Final = "In hoeveel gesprekken iets mensen tegenhoudt"
BARRIERS_CAPTION: Final = "Alle genoemde drempels"
BARRIERS_FOLDED: Final = "Bekijk alle drempels"
BARRIERS_HEAD: Final = ("Drempel", "Waar", "Fase", "Gesprekken")
FORMS_TITLE: Final = "Verschijningsvormen"
FORMS_HINT: Final = "Een vorm kan altijd ook iets anders zijn. Het gaat om wat mensen zien, niet om wat waar is."
FORMS_CAPTION: Final = "In hoeveel gesprekken"
FORM: Final = "Vorm"
NEW: Final = "Nieuw"
FORMS_DOMAIN: Final = (
    "Gezien of vermoed per domein (alleen domeinen met {n} of meer gesprekken)"
)
FORMS_DOMAIN_FOLDED: Final = "Bekijk per domein"
FORMS_NO_DOMAIN: Final = (
    "Per domein zijn er nog geen {n} gesprekken. Daarom tonen we dat niet."
)
BLIND_SPOTS: Final = "Blinde vlekken: deze vormen zag of vermoedde niemand, of juist niet de mensen die ze vaak tegenkomen."
JUDGEMENTS_TITLE: Final = "Stille oordelen"
BOTH_TRUE: Final = (
    "Waardering en oordeel kunnen tegelijk waar zijn. Je hoeft niet te kiezen."
)
JUDGEMENTS_PROMISE: Final = (
    "Alleen voor jou. Ze staan uit als je de pagina opent en gaan nooit mee in een verslag."
)
JUDGEMENTS_SHOW: Final = "Toon stille oordelen"
JUDGEMENTS_HIDE: Final = "Verberg stille oordelen"
PAIR_MUTUAL: Final = "{a} en {b}: over en weer"
PAIR_ONE_WAY: Final = "{a} over {b}"
JUDGED: Final = "{source} over {target}: {sentence} De vraag erachter: {question}"
NO_QUESTION: Final = "nog niet gevonden."
PATTERNS_TITLE: Final = "Wat er aan tafel gebeurt"
PATTERNS_CAPTION: Final = "Patronen in overleg"
PATTERNS_HEAD: Final = ("Patroon", "Gesprekken")
FRAMES_TITLE: Final = "Wat niet past in regels en kaders"
CASES_TITLE: Final = "Situaties voor de werkplaats"
CASES_CAPTION: Final = "Situaties die mee kunnen"
CASES_HEAD: Final = ("Titel", "Vraag", "Onherkenbaar?")
CHECK_FIRST: Final = "Nog nakijken"
THEMES_TITLE: Final = "Thema's"
THEMES_TASK: Final = "Geef een thema een naam en leg eronder wat mensen zeiden. Schrijf het op in je eigen woorden."
THEME_NAME: Final = "Naam van het thema"
THEME_BUTTON: Final = "Maak dit thema"
THEME_TITLE: Final = "Een thema"
THEME_TEXT: Final = "Wat zegt dit thema?"
THEME_HINT: Final = "In je eigen woorden, zonder te laten zien wie het zei."
STEPS_TITLE: Final = "Vervolgstappen"
STEPS_TASK: Final = "Een stap volgt uit wat mensen zeiden. Alle drie de niveaus zijn nodig."
STEPS_LOOSE: Final = "Nog geen niveau gekozen"
STEP_NAME: Final = "De stap in één zin"
STEP_BUTTON: Final = "Maak deze stap"
STEP_PAGE_TITLE: Final = "Een vervolgstap"
STEP_OWNER: Final = "Welke functie pakt dit op?"
STEP_BY: Final = "Wanneer?"
STEP_THEMES: Final = "Bij welk thema hoort dit?"
LEVEL_EMPTY: Final = "Op dit niveau is er nog geen stap."
SOURCES_OF: Final = "Bronnen uit {name}"
SOURCES_COUNT: Final = "Bronnen: {n}"
SOURCES_CAPTION: Final = "Waar deze stap vandaan komt"
SOURCES_FOLDED: Final = "Bekijk de bronnen (gesprekken: {n})"
SOURCES_HEAD: Final = ("Gesprek", "Vraag", "Wat er staat")
NO_SOURCES: Final = "Deze stap heeft nog geen bron. Kies waar hij vandaan komt."
NAMELESS: Final = "Zonder naam"
CHANGE: Final = "Wijzig {name}"
SPONSOR_TITLE: Final = "Heeft de opdrachtgever genoeg zeggenschap?"
SPONSOR_TASK: Final = "Vul dit samen in met {sponsor}, voor de werkplaats begint."
IN_DAYS: Final = "In werkdagen."
ARRANGED_LABEL: Final = "Kan de opdrachtgever het niet zelf?"
ARRANGED: Final = "Iemand anders kan het wel, is gesproken en doet mee"
SPONSOR_OPEN: Final = "Beantwoord eerst alle vragen met ja, deels of nee."
SPONSOR_GO: Final = "De opdrachtgever kan dit dragen. De werkplaats kan beginnen."
SPONSOR_ARRANGED: Final = "De opdrachtgever kan het niet alleen, maar heeft het geregeld. De werkplaats kan beginnen."
SELF_TITLE: Final = "Ben jij de goede begeleider?"
SELF_TASK: Final = "Je hoeft niet veel over het thema te weten. Dit helpt wel."
SELF_LABEL: Final = "Wat geldt voor jou?"
SELF_REQUIRED: Final = "Een van de eerste drie mist nog. Begin niet alleen: zoek een begeleider erbij die dit wel heeft."
SELF_RECOMMENDED: Final = (
    "Enige ervaring in het sociaal domein is handig. Het mag ook zonder."
)
ROUTE_TITLE: Final = "Welke route?"
ROUTE_LABEL: Final = "Begin je met een workshop over bewustwording?"
ROUTES: Final = {
    "ja": "Ja, eerst een workshop van twee uur",
    "nee": "Nee, meteen de werkplaats",
}
ROUTE_WHY: Final = "Waarom kies je dit?"
FITS: Final = {
    "zien": "Zien is een drempel in {n} gesprekken. Een workshop over bewustwording past daarbij.",
    "duiden": "Duiden is een drempel in {n} gesprekken. Van feit naar oordeel (O3) en Drie brillen (O1) passen daarbij.",
    "delen": "Delen is een drempel in {n} gesprekken. Van standpunt naar belang (O6) en Zin ombuigen (O10) passen daarbij.",
    "doen": "Doen is een drempel in {n} gesprekken. Dilemma wegen (O9) en Eén stap morgen (O12) passen daarbij.",
}
ROW_TEAM: Final = ("Team {n}", "Nog een team", "Haal team {n} weg")

# store
FUNCTION_EMPTY: Final = "Vul een functie in, bijvoorbeeld 'Wmo-consulent'."
NO_INTERVIEW: Final = "Dit gesprek bestaat niet. Ga terug naar de lijst met gesprekken."
NOT_UNDERSTOOD: Final = "Dit is niet goed aangekomen. Laad de pagina opnieuw."
TEXT_TOO_LONG: Final = (
    "Je tekst heeft {count} tekens. Er passen er {maximum}. Maak de tekst korter."
)
NICKNAME_EMPTY: Final = "Vul een naam in."
NICKNAME_TOO_LONG: Final = (
    "Je naam heeft {count} tekens. Er passen er {maximum}. Kies een kortere naam."
)
NOT_IN_ROOM: Final = "Je doet niet mee met deze groep. Vraag het aan je begeleider."
ROOM_LOCKED: Final = (
    "De begeleider heeft de groep gesloten. Vraag of de groep even weer open kan."
)
ROUND_NOT_OPEN: Final = "Deze ronde is niet open. Er is niets opgeslagen."
ANSWERS_ARE_SHOWN: Final = (
    "De antwoorden zijn al getoond. Je kunt dit antwoord niet meer wijzigen."
)
NO_ANSWERS: Final = "Er zijn nog geen antwoorden."
ONE_ANSWER: Final = "Er is pas 1 antwoord."
FEW_ANSWERS: Final = "Er zijn pas {count} antwoorden."
SHOWN_FROM: Final = (
    " Vanaf {minimum} kun je ze tonen zonder dat te zien is wie wat antwoordde."
)
TRAJECTORY_NOT_OPENED: Final = (
    "Het trajectbestand gaat niet open. Kijk of de map bestaat en of je er mag opslaan."
)
TRAJECTORY_DAMAGED: Final = "Het trajectbestand is beschadigd. Open een reservekopie."
TRAJECTORY_FOREIGN: Final = (
    "Dit is geen traject van werkboek."
    " Kies een ander bestand of geef werkboek een eigen, lege database."
)
TRAJECTORY_NEWER: Final = (
    "Dit traject is gemaakt met een nieuwere versie van werkboek. Installeer die versie."
)
DATABASE_NOT_UNDERSTOOD: Final = (
    "Dit adres van een database klopt niet. Het begint met postgresql://."
)
LOCATION_ON_NETWORK: Final = (
    "Het trajectbestand staat op een netwerkschijf. Daar kan het beschadigd raken."
    " Kies een map op deze computer zelf."
)
LOCATION_SYNCED: Final = (
    "Het trajectbestand staat in een map die wordt gesynchroniseerd, zoals OneDrive."
    " Daar kan het beschadigd raken. Kies een map die alleen op deze computer staat."
)
LOCATION_NOT_SAFE: Final = (
    "Op deze plek kan werkboek niet veilig opslaan. Kies een map op deze computer zelf."
)

# content
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
    "minutes_reversed": "Kort duurt hier langer dan lang. Draai ze om.",
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
PLACEHOLDER_NOT_HERE: Final = (
    "Hier kan geen invulplek tussen accolades staan. Schrijf de tekst voluit."
)
MINUTES_DIFFER: Final = (
    "De stappen duren samen {sum} minuten, maar bij lang staat {long}. Maak ze gelijk."
)
SHAPE_DIFFERS: Final = (
    "In deze vorm passen {sum} stellingen, maar de set heeft er {n}. Maak ze gelijk."
)
SET_EMPTY: Final = "In deze set zitten geen stellingen. Voeg ze toe, of haal de set weg."
EXAMPLE_NOT_ASKED: Final = "In de stap '{id}' vult niemand iets in. Haal dit antwoord weg."
EXAMPLE_OFF_SCALE: Final = "'{value}' staat niet op de schaal. Kies uit: {allowed}."
EXAMPLE_NO_TEXT: Final = (
    "Bij deze stap hoort een tekst en geen waarde. Schrijf hem achter 'tekst:'."
)
EXAMPLE_TOO_LONG: Final = "Deze tekst is te lang. Gebruik hooguit {max} tekens."
MUNICIPALITY_UNKNOWN: Final = "Er is geen map voor de gemeente '{name}'. {hint}"

# serve
SKIP_LINK: Final = "Naar de inhoud"
NO_SCRIPT: Final = "Deze pagina heeft JavaScript nodig. Zet JavaScript aan in je browser."
PAGE_LOADING: Final = "De pagina wordt klaargezet…"
PAGE_FAILED: Final = (
    "Deze pagina kon niet worden geopend. Ververs de pagina om het opnieuw te proberen."
)
MESSAGE_TITLE: Final = "Dat lukt nu niet"
TO_JOIN_PAGE: Final = "Naar het begin"
FORBIDDEN: Final = "Dit formulier is verlopen. Ga terug en probeer het opnieuw. Zet cookies aan als die uit staan."
NOT_FOUND: Final = "Deze pagina bestaat niet."
TOO_MANY: Final = (
    "Er is te vaak iets verkeerds geprobeerd. Wacht even en probeer het dan opnieuw."
)
UNAVAILABLE: Final = "Het werkboek start opnieuw. Probeer het over een minuut nog eens."
ROLE_LINK_NEEDED: Final = (
    "Deze pagina open je met de link die de begeleider bij het starten kreeg."
)
ROLE_LINK_WRONG: Final = (
    "Deze link klopt niet of is vernieuwd. Vraag de begeleider om de nieuwe link."
)
PROBLEM: Final = "Fout"
JOIN_TITLE: Final = "Doe mee"
JOIN_PROMISE: Final = "Wat je antwoordt, komt zonder naam op het scherm. Alleen de begeleider ziet wie er meedoen."
JOIN_BUTTON: Final = "Doe mee"
CODE_LABEL: Final = "Code"
CODE_HINT: Final = "De code staat op het scherm. Hoofdletters en spaties maken niet uit."
CODE_MISSING: Final = "Vul de code in die op het scherm staat."
CODE_WRONG: Final = "Deze code klopt niet. Kijk op het scherm en probeer het opnieuw."
NICKNAME_LABEL: Final = "Hoe wil je heten?"
NICKNAME_HINT: Final = (
    "Je hele naam is niet nodig. Een voornaam of een zelfbedachte naam is genoeg."
)
NICKNAME_MISSING: Final = "Vul in hoe je wilt heten."
DISCIPLINE_LABEL: Final = "Wat is je werk?"
DISCIPLINE_HINT: Final = "Kies wat er het meest op lijkt."
DISCIPLINE_CHOOSE: Final = "Kies je werk"
DISCIPLINE_MISSING: Final = "Kies je werk uit de lijst."
REMEMBER_LABEL: Final = "Onthoud mij 30 dagen op dit apparaat"
REMEMBER_HINT: Final = (
    "Alleen als dit apparaat van jou is. Anders word je na één dag vergeten."
)
CONTINUE_AS: Final = "Ga verder als {name}"
SOMEBODY_ELSE: Final = "Ik ben iemand anders"
REJOIN_TITLE: Final = "Ik deed al mee op een ander apparaat"
WORD_LABEL: Final = "Terugkomwoord"
WORD_HINT: Final = "Dit staat op je eerste apparaat. Het zijn twee woorden en een getal, bijvoorbeeld tuin-kano-38."
WORD_WRONG: Final = "Dit woord kennen we niet. Kijk of je het goed overnam."
REJOIN_BUTTON: Final = "Ga verder"
PORT_TAKEN: Final = "Poort {port} op {host} is al in gebruik of niet van deze computer. Kies een andere met --port."

# cli
CLI_ABOUT: Final = "Werkboek voor procesbegeleiding."
CLI_START: Final = "start een traject en print de links"
CLI_CHECK: Final = "controleer de oefeningen en gemeentebestanden"
CLI_FILE: Final = "bestand van het traject (standaard: {name})"
CLI_DEMO: Final = "start een nieuw voorbeeldtraject dat bij stoppen verdwijnt"
CLI_MUNICIPALITY: Final = "map van de gemeente"
CLI_HOST: Final = (
    "luister op dit adres; 0.0.0.0 is voor het hele netwerk (standaard: {host})"
)
CLI_PORT: Final = "luister op deze poort; 0 is een vrije poort"
CLI_BASE_URL: Final = "pad, of het hele adres achter een proxy"
CLI_DATABASE: Final = "adres van een PostgreSQL-database in plaats van een bestand; met een wachtwoord liever in WERKBOEK_DATABASE"
CLI_NO_BROWSER: Final = "open geen browser"
CLI_JSON: Final = "print één regel JSON voor scripts"
CLI_CHECK_FOLDER: Final = "map met oefeningen of van één gemeente"
CLI_ONE_PLACE: Final = "kies er één: een bestand, --database of --demo"
STARTED: Final = "Het werkboek draait. Stoppen doe je met Ctrl-C."
LINK_REGIE: Final = "Regie (alleen voor jou):  {url}"
LINK_JOIN: Final = "Meedoen:                  {url}   code {code}"
LINK_SCREEN: Final = "Scherm (beamer):          {url}"
ONLY_HERE: Final = "Alleen deze computer kan erbij. Met --host 0.0.0.0 kunnen telefoons op hetzelfde netwerk meedoen."
CHECKED: Final = "Alles klopt."

# groups
CSV_EMPTY: Final = "Dit bestand is leeg."
CSV_NOT_TEXT: Final = "Dit is geen CSV-bestand. Kies in Excel: Opslaan als, CSV UTF-8."
CSV_UNREADABLE: Final = (
    "Vanaf hier kan ik dit bestand niet lezen. Kijk of elk aanhalingsteken ook sluit."
)
CSV_NO_COLUMN: Final = "Deze kolom ontbreekt. Zet de naam in de eerste regel: {columns}."
CSV_COLUMN_TWICE: Final = "Deze kolom staat er twee keer. Alleen de eerste telt."
CSV_TOO_MANY_CELLS: Final = "Deze regel heeft meer vakken dan de eerste regel. Zet een tekst met een komma of puntkomma tussen dubbele aanhalingstekens."
CSV_NO_PEOPLE: Final = "Er staan geen mensen in dit bestand."
CSV_NOBODY_PRESENT: Final = "Niemand is aanwezig. Zet bij aanwezig: ja."
CSV_NO_NAME: Final = "Hier ontbreekt een naam. Deze regel telt niet mee."
CSV_NO_DISCIPLINE: Final = "Bij {name} ontbreekt de discipline."
CSV_NAME_TWICE: Final = "{name} staat ook op regel {line}. Deze regel telt niet mee. Geef twee mensen met dezelfde naam een eigen naam."
CSV_UNKNOWN_NAME: Final = "{name} staat niet op de lijst. Kijk of de naam goed is gespeld."
CSV_SELF: Final = "{name} staat hier bij zichzelf."
CSV_APART_AND_TOGETHER: Final = (
    "{name} en {other} staan bij apart_van en ook bij samen_met. Schrap er een."
)
CSV_PRESENT_WORD: Final = (
    "Schrijf ja of nee, niet '{word}'. Tot dan telt {name} als aanwezig."
)
CSV_SESSION_NUMBER: Final = (
    "Schrijf het nummer van de sessie: 1, 2, 3 … Deze regel telt niet mee."
)
CSV_NO_GROUP: Final = "Hier ontbreekt de groep. Deze regel telt niet mee."
CSV_TWICE_IN_SESSION: Final = (
    "{name} zit in sessie {session} al in een groep. Deze regel telt niet mee."
)
PLAN_AND: Final = "{first} en {last}"
PLAN_REASONS: Final = {
    "not_split": "Je splitst niet: {people} mensen in één groep. Reken op meer tijd, want iedereen komt aan bod.",
    "sizes": "Met {people} mensen passen groepen van {smallest} tot en met {largest} niet precies. De groepen zijn nu: {sizes}.",
    "sevens": "Het kan ook met groepen van: {sizes}.",
    "small": "Er is een groep van {size}. Dat is klein: valt er iemand uit, dan mis je snel een blik.",
    "large": "Er is een groep van {size}. Dat is groot: niet iedereen komt vanzelf aan bod.",
    "discipline": "Van discipline {discipline} doen {people} mensen mee. Met {groups} groepen zitten er altijd ergens {least} of meer bij elkaar.",
    "few_disciplines": "Het aantal disciplines is {disciplines}. Drie disciplines per groep kan dus niet.",
    "group_disciplines": "Sessie {session}, groep {group}: het aantal disciplines is {disciplines}. Streef naar drie of meer.",
    "team": "Van team {team} doen {people} mensen mee. Met {groups} groepen zitten er altijd ergens {least} of meer bij elkaar. Hooguit twee kan dus niet.",
    "group_team": "Sessie {session}, groep {group}: {people} mensen van team {team}. Een ander verschil woog zwaarder dan hooguit twee.",
    "apart_and_together": "{names} moeten apart, maar horen ook bij elkaar (samen: {block}). Allebei kan niet. Schrap een van de twee wensen.",
    "manager_and_together": "{names} moeten apart, want de een leidt het team van de ander. Toch staan ze bij elkaar (samen: {block}). Allebei kan niet. Schrap een van de twee.",
    "too_many_together": "{names} moeten samen, maar de grootste groep is {size}. Dat past niet.",
    "too_many_apart": "{names} moeten van elkaar apart, maar het aantal groepen is {groups}. Dat past niet.",
    "too_few_left": "{name} mag met {allowed} anderen in een groep, maar de kleinste groep is {size}. Dat past niet.",
    "broken_apart": "Let op: {names} moeten apart, maar zitten samen in sessie {sessions}.",
    "broken_manager": "Let op: {names} zitten samen in sessie {sessions}, en de een leidt het team van de ander.",
    "broken_together": "Let op: {names} moeten samen, maar zitten apart in sessie {sessions}.",
    "no_repeats": "Niemand treft iemand twee keer.",
    "least_repeats": "Het aantal herhalingen is {repeats}. Minder herhaling kan niet. (Wie elkaar een derde keer treft, telt dan voor twee.)",
    "repeats": "Het aantal herhalingen is {repeats}. De ondergrens is {least}. (Wie elkaar een derde keer treft, telt dan voor twee.)",
    "wished_repeats": "{names} treffen elkaar steeds opnieuw, omdat je ze bij elkaar houdt.",
    "unknown_before": "Niet op de lijst, wel in eerdere groepen: {names}. Kijk of de namen goed zijn gespeld.",
}
PLAN_ABOUT: Final = "deel mensen in groepen in, voor een of meer sessies"
PLAN_PEOPLE: Final = (
    "CSV met naam, discipline, team en eventueel leidt_team, aanwezig, apart_van, samen_met"
)
PLAN_SIZE: Final = "kleinste en grootste groep (standaard: {default})"
PLAN_SIZE_WRONG: Final = "schrijf twee getallen, bijvoorbeeld 5-6, niet '{word}'"
PLAN_NO_SPLIT: Final = "splits niet: iedereen in één groep"
PLAN_SESSIONS: Final = "aantal sessies om samen te plannen (standaard: 1)"
PLAN_SESSIONS_WRONG: Final = "schrijf een getal van 1 tot en met {most}, niet '{word}'"
PLAN_HISTORY: Final = "CSV met eerdere groepen: sessie, groep, naam"
PLAN_OUT: Final = "schrijf de eerdere en de nieuwe groepen naar dit CSV-bestand"
PLAN_PROVE: Final = (
    "zoek zoveel seconden naar een bewijs dat het niet beter kan (één sessie; vraagt SciPy)"
)
PLAN_PROVE_WRONG: Final = "schrijf een aantal seconden, niet '{word}'"
PLAN_NO_SCIPY: Final = (
    "Voor --prove is SciPy nodig. Installeer het met: pip install 'werkboek[plan]'"
)
PLAN_FILE_UNREADABLE: Final = "{file}: dit bestand kan ik niet openen."
PLAN_FILE_UNWRITABLE: Final = "{file}: hier kan ik niet schrijven."
PLAN_NOT_WRITTEN: Final = (
    "Los dit eerst op. De indeling hieronder is van de rest en is niet bewaard."
)
PLAN_SESSION: Final = "Sessie {session}"
PLAN_GROUP: Final = "  Groep {group} (mensen: {size}, disciplines: {disciplines}): {names}"
PLAN_PROVEN: Final = "Bewezen: een betere indeling bestaat niet."
PLAN_NOT_PROVEN: Final = (
    "Dit is de beste indeling die is gevonden. Dat er geen betere is, is niet bewezen."
)
PLAN_ABSENT: Final = "Niet ingedeeld, want afwezig: {names}."
