"""What the group planner says."""

from typing import Final

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
PLAN_WORSE: Final = "Slechter, erbij: {what}."
PLAN_BETTER: Final = "Beter, eraf: {what}."
PLAN_SAME: Final = "Er wordt niets slechter of beter."
PLAN_NEW_SIZE: Final = "een groep van {size}"
PLAN_COUNTS: Final = {
    "repeats": ("1 herhaling", "{n} herhalingen"),
    "same_discipline": (
        "1 tweetal van dezelfde discipline",
        "{n} tweetallen van dezelfde discipline",
    ),
    "same_team": ("1 tweetal van hetzelfde team", "{n} tweetallen van hetzelfde team"),
    "over_team_limit": (
        "1 mens te veel van een team in een groep",
        "{n} mensen te veel van een team in een groep",
    ),
    "broken_apart": ("1 tweetal dat apart moet", "{n} tweetallen die apart moeten"),
    "broken_together": (
        "1 tweetal dat samen moet, zit apart",
        "{n} tweetallen die samen moeten, zitten apart",
    ),
}
