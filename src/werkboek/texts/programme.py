"""What there is to say about a programme and a series."""

from typing import Final

PROGRAMME_REMARKS: Final = {
    "empty": "Er staat nog niets in dit programma. Voeg een onderdeel toe.",
    "too_long": "Het programma duurt tot {finish}, maar je hebt de ruimte tot {end}. Haal {minutes} minuten weg, of zet het einde later.",
    "room_left": "Het programma is klaar om {finish}. Tot {end} blijven er {minutes} minuten over.",
    "no_turn": "In dit programma krijgt niet iedereen een eigen beurt. Voeg een schetsronde toe, of zet bij een onderdeel hoeveel minuten ieder krijgt.",
    "turn_short": "{activity}: met {people} mensen is {needed} minuten nodig ({people} keer {turn}). Er staan er {minutes}. Maak het onderdeel langer, of geef ieder minder tijd.",
    "no_break": "Van {start} tot {end} is er geen pauze. Voeg er een toe, uiterlijk na twee uur.",
    "little_rest": "Jullie werken {work} minuten met {rest} minuten pauze. Bij meer dan 5,5 uur werk hoort minstens een half uur pauze.",
    "unknown_exercise": "{activity}: de oefening '{exercise}' is er niet. Kies een andere.",
    "exercise_short": "{activity}: deze oefening vraagt minstens {least} minuten. Er staan er {minutes}.",
    "aim_missing": "Nergens in deze reeks: {aims}. Voeg een oefening toe die daarover gaat.",
    "one_session": "Een reeks heeft minstens twee sessies. Plan ook een terugkomsessie, {weeks} weken later.",
    "weeks": "Houd tussen twee sessies {least} tot en met {most} weken.",
    "no_task": "{name}: er staat geen opdracht voor de weken na deze sessie.",
}
NEXT_DAY: Final = "{time} (de dag erna)"
