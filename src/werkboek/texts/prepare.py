"""What the page says on which a series is prepared."""

from typing import Final

FILE_WORDS: Final = {
    "file_none": "Kies eerst een bestand.",
    "file_large": "Dit bestand is te groot: hooguit {max} kB. Een lijst met mensen is veel kleiner.",
}
FILE_NOT_READ: Final = (
    "Dit bestand kan ik niet lezen. Sla het op als CSV en kies het opnieuw."
)
FILE_TOO_LARGE: Final = (
    "Dit is te groot voor een lijst met mensen. Haal weg wat er niet bij hoort."
)
PREPARE_PROMISE: Final = (
    "Alleen begeleiders zien wat hier staat. Een voornaam of een schuilnaam is genoeg."
)
SERIES_PROMISE: Final = "Alleen begeleiders zien dit programma. Wat er bij 'Wat doen jullie?' staat, komt op het scherm als jullie eraan beginnen. Zet er dus geen namen in."
PREPARE_PLACES: Final = {
    "mensen": "Mensen",
    "groepen": "Groepen",
    "programma": "Programma",
}
PREPARE_BACK: Final = "Terug"
KEEP: Final = "Bewaar"

PREPARE_PEOPLE: Final = "Wie doet er mee?"
PEOPLE_NONE: Final = "Er staat nog niemand op de lijst."
PEOPLE_COUNT: Final = "Mensen op de lijst: {n}. Aanwezig: {present}."
PEOPLE_CAPTION: Final = "Mensen op de lijst"
PEOPLE_HEAD: Final = ("Naam", "Discipline", "Team", "Leidt team", "Aanwezig", "Wensen")
PEOPLE_APART: Final = "apart van {names}"
PEOPLE_TOGETHER: Final = "samen met {names}"
PEOPLE_CHANGE: Final = "Wie wil je wijzigen?"
PEOPLE_CHANGE_BUTTON: Final = "Wijzig"
PEOPLE_ADD: Final = "Zet iemand op de lijst"
PEOPLE_ADD_BUTTON: Final = "Zet op de lijst"
PEOPLE_REMOVE: Final = "Haal van de lijst"
PEOPLE_REMOVE_ASK: Final = "{name} verdwijnt van de lijst en uit de groepen. Doorgaan?"
PEOPLE_LIST: Final = "Lees een hele lijst in"
PEOPLE_PASTE: Final = "Plak hier je lijst"
PEOPLE_PASTE_HINT: Final = "Kopieer uit Excel of een tekst. Eerste regel: naam, discipline, team. Het mag ook met leidt_team, aanwezig, apart_van en samen_met. Wie al op de lijst staat, wordt bijgewerkt."
PEOPLE_PASTE_BUTTON: Final = "Lees de geplakte lijst"
PEOPLE_FILE: Final = "Of kies een CSV-bestand"
PEOPLE_FILE_HINT: Final = (
    "Dezelfde kolommen. In Excel: Opslaan als, CSV. Het bestand zelf wordt niet bewaard."
)
PEOPLE_FILE_BUTTON: Final = "Lees het bestand"
PEOPLE_PASTED: Final = "Je lijst"
PEOPLE_READ: Final = "Gelezen: {n} mensen."
PEOPLE_READ_MORE: Final = "En nog {n} meldingen."
PERSON_NAME: Final = "Voornaam of schuilnaam"
PERSON_FUNCTION: Final = "Functie (mag leeg)"
PERSON_DISCIPLINE: Final = "Discipline"
PERSON_TEAM: Final = "Team"
PERSON_LEADS: Final = "Leidt team (mag leeg)"
PERSON_LEADS_HINT: Final = "Meer dan een? Zet er een | tussen."
PERSON_PRESENT: Final = "Aanwezig?"
PERSON_YES_NO: Final = {"ja": "ja", "nee": "nee"}
PERSON_APART: Final = "Liever niet in een groep met"
PERSON_TOGETHER: Final = "Juist wel in een groep met"
PERSON_NO_NAME: Final = "Vul een voornaam of een schuilnaam in."
PERSON_NAME_LONG: Final = "Deze naam is te lang. Gebruik hooguit {max} tekens."
PERSON_NAME_TAKEN: Final = "{name} staat al op de lijst. Geef twee mensen met dezelfde naam een eigen naam, bijvoorbeeld met een letter erachter."
PERSON_BOTH: Final = (
    "{names} staat bij liever niet en ook bij juist wel. Kies een van de twee."
)

GROUPS_TITLE: Final = "Groepen"
GROUPS_PLAN_TITLE: Final = "Maak een indeling"
GROUPS_PLAN_AGAIN: Final = "Maak een nieuwe indeling"
GROUPS_NOBODY: Final = "Zet eerst mensen op de lijst, bij Mensen. Dan kun je ze indelen."
GROUPS_NOBODY_PRESENT: Final = (
    "Niemand is aanwezig. Zet bij iemand: aanwezig, ja. Dat doe je bij Mensen."
)
GROUPS_SIZE: Final = "Hoe groot zijn de groepen?"
GROUPS_SIZES: Final = {
    "5-6": "5 of 6 mensen",
    "4-5": "4 of 5 mensen",
    "6-7": "6 of 7 mensen",
    "3-4": "3 of 4 mensen",
    "alles": "Niet splitsen: een groep",
}
GROUPS_SESSIONS: Final = "Voor hoeveel sessies samen?"
GROUPS_SESSIONS_HINT: Final = (
    "Plan de hele reeks in een keer. Dan treffen mensen elkaar het minst opnieuw."
)
GROUPS_HELD: Final = "Hoeveel sessies zijn er al geweest?"
GROUPS_HELD_HINT: Final = "Die blijven zoals ze waren."
GROUPS_BUTTON: Final = "Zoek een indeling"
GROUPS_BUSY: Final = (
    "Ik zoek een goede indeling. Dat duurt een paar tellen. Je kunt hier gewoon verder."
)
GROUPS_HELD_ALL: Final = (
    "Alle sessies zijn al geweest. Kies meer sessies, of minder die al geweest zijn."
)
GROUPS_NONE: Final = "Er is nog geen indeling."
GROUPS_SESSION: Final = "Sessie {session}"
GROUPS_SESSION_HELD: Final = "Sessie {session} (geweest)"
GROUPS_GROUP: Final = "Groep {group}: {size} mensen"
GROUPS_DIVERSE: Final = "Disciplines: {disciplines}. Teams: {teams}."
GROUPS_PERSON: Final = "{name}, {discipline}"
GROUPS_MOVE: Final = "Verplaats"
GROUPS_WHY: Final = "Waarom zo?"
GROUPS_MISSING: Final = (
    "Nog niet ingedeeld: {names}. Kies een groep, of maak een nieuwe indeling."
)
GROUPS_ABSENT: Final = (
    "Afwezig, maar wel ingedeeld: {names}. Maak een nieuwe indeling als dat zo blijft."
)
GROUPS_PLACE: Final = "Zet in groep {group}"
GROUPS_MOVE_TITLE: Final = "{name} verplaatsen in sessie {session}"
GROUPS_NOW_IN: Final = "Zit nu in groep {group}."
GROUPS_SWAPS: Final = "Ruil met iemand"
GROUPS_SWAPS_HINT: Final = (
    "De groepen blijven dan even groot. De beste ruil staat bovenaan."
)
GROUPS_SWAP: Final = "Ruil"
GROUPS_SWAP_WITH: Final = "Met {name} (groep {group}). {cost}"
GROUPS_MOVES: Final = "Zet in een andere groep"
GROUPS_MOVE_TO: Final = "Naar groep {group}. {cost}"
GROUPS_SWAPPED: Final = "{name} en {other} zijn geruild in sessie {session}. {cost}"
GROUPS_MOVED: Final = "{name} zit in sessie {session} nu in groep {group}. {cost}"
GROUPS_PLACED: Final = "{name} zit nu in groep {group}."
GROUPS_FOUND: Final = "Er is een nieuwe indeling. Groepen per sessie: {n}."
GROUPS_PUT_BACK: Final = "De vorige indeling staat er weer."
GROUPS_UNDO: Final = "Zet terug"
GROUPS_DOWNLOAD: Final = "Bewaar de groepen als CSV"
GROUPS_FILE: Final = "groepen.csv"

SERIES_TITLE: Final = "Programma"
SERIES_NONE: Final = "Er is nog geen sessie. Kies een concept om mee te beginnen."
SERIES_LATER_KNOWN: Final = "datum nog niet bekend"
SERIES_OPEN: Final = "Open"
SERIES_EARLIER: Final = "Eerder"
SERIES_LATER: Final = "Later"
SERIES_BETWEEN: Final = "Tot de volgende sessie: {task}"
SERIES_NO_TASK: Final = "Tot de volgende sessie: nog geen opdracht."
SERIES_ADD: Final = "Voeg een sessie toe"
SERIES_DRAFT: Final = "Begin met dit concept"
SERIES_DRAFT_OPTION: Final = "{name}: {about}"
SERIES_WEEKS: Final = "Weken tussen twee sessies"
SERIES_CHECK: Final = "Let op bij de reeks"

PROGRAMME_TITLE: Final = "Sessie {n}: {name}"
PROGRAMME_TIMES: Final = "Van {start} tot {finish}. Er is ruimte tot {end}."
PROGRAMME_CHECK: Final = "Let op"
PROGRAMME_FINE: Final = (
    "Het past: iedereen komt aan bod, er is genoeg pauze en je bent op tijd klaar."
)
PROGRAMME_PARTS: Final = "Onderdelen"
PROGRAMME_PART: Final = "{times} {activity}"
PROGRAMME_PART_ABOUT: Final = "{minutes} minuten, {aim}"
PROGRAMME_PART_EXERCISE: Final = "{minutes} minuten, {aim}, oefening {exercise}"
PROGRAMME_EARLIER: Final = "Eerder"
PROGRAMME_LATER: Final = "Later"
PROGRAMME_SHORTER: Final = "5 minuten korter"
PROGRAMME_LONGER: Final = "5 minuten langer"
PROGRAMME_CHANGE: Final = "Wijzig"
PROGRAMME_REMOVE: Final = "Haal weg"
PROGRAMME_ADD: Final = "Voeg een onderdeel toe"
PROGRAMME_ADD_BUTTON: Final = "Voeg toe"
PROGRAMME_AFTER: Final = "Na"
PROGRAMME_FIRST: Final = "aan het begin"
PROGRAMME_SETTINGS: Final = "Over deze sessie"
PROGRAMME_NAME: Final = "Naam"
PROGRAMME_DATE: Final = "Datum (mag leeg)"
PROGRAMME_DATE_HINT: Final = (
    "Schrijf bijvoorbeeld 12-01-2027. Leeg: {weeks} weken na de vorige sessie."
)
PROGRAMME_START: Final = "Begint om"
PROGRAMME_END: Final = "Ruimte tot"
PROGRAMME_TIME_HINT: Final = "Bijvoorbeeld 09:00."
PROGRAMME_TASK: Final = "Opdracht tot de volgende sessie"
PROGRAMME_REMOVE_SESSION: Final = "Haal deze sessie weg"
PROGRAMME_REMOVE_ASK: Final = "Het programma van deze sessie verdwijnt. Doorgaan?"
PROGRAMME_SHEET: Final = "Draaiboek om te printen"
PART_ACTIVITY: Final = "Wat doen jullie?"
PART_MINUTES: Final = "Minuten"
PART_EXERCISE: Final = "Oefening"
PART_NO_EXERCISE: Final = "geen"
PART_AIM: Final = "Doel"
PART_AIMS: Final = {
    "start": "start",
    "bewustwording": "bewustwording",
    "inzicht": "inzicht",
    "helicopterview": "helicopterview",
    "vaardigheid": "vaardigheid",
    "vervolg": "vervolg",
    "evaluatie": "evaluatie",
    "pauze": "pauze",
}
PART_TURN: Final = "Eigen beurt per persoon, in minuten (0: geen beurten)"
PART_TITLE: Final = "Onderdeel wijzigen"
PART_NO_ACTIVITY: Final = "Schrijf op wat jullie doen."
PART_NO_MINUTES: Final = "Schrijf bij minuten een heel getal van {least} tot en met {most}."
PART_NO_TURN: Final = "Schrijf bij beurt een heel getal van 0 tot en met 60."
WRONG_TIME: Final = "Schrijf de tijd als 09:00."
END_FIRST: Final = "Het einde ligt voor het begin. Kies een latere tijd."
WRONG_DATE: Final = "Schrijf de datum als 12-01-2027."
SESSION_NO_NAME: Final = "Geef de sessie een naam."
SESSION_GONE: Final = "Deze sessie is er niet meer."

SHEET_TITLE: Final = "Draaiboek: {name}"
SHEET_CAPTION: Final = "Programma"
SHEET_HEAD: Final = ("Tijd", "Minuten", "Wat", "Oefening", "Doel", "Beurt")
SHEET_TURN: Final = "{n} minuten per persoon"
SHEET_NEEDS: Final = "Neem mee"
SHEET_NEED: Final = "{exercise}: {need}"
SHEET_GROUPS: Final = "Groepen"
SHEET_GROUP: Final = "Groep {group}: {names}"
SHEET_TASK: Final = "Tot de volgende keer"
SHEET_PRINT: Final = "Print dit draaiboek"
WEEKDAYS: Final = (
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
)
MONTHS: Final = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
