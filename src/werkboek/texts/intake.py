"""What the facilitator's pages about conversations say."""

from typing import Final

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
WORKBOOKS_TITLE: Final = "Werkbladen"
WORKBOOKS: Final = {
    "intake": "Gesprekken",
    "netwerk": "Netwerk",
    "samenvatting": "Samenvatting",
    "voorbereiden": "Voorbereiden",
    "regie": "Regie",
    "belangen": "Belangen",
    "opvolging": "Opvolging",
    "bestanden": "Documenten",
    "aanpassen": "Aanpassen",
}
"""In the order of the process: the start, the workshop, what comes after it."""
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
CHANGE: Final = "Wijzig"
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
