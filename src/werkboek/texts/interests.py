"""What the facilitator's page about shared interests says."""

from typing import Final

INTERESTS_TABS: Final = {
    "lijst": "Naast elkaar",
    "cijfers": "Wie begrijpt wie",
    "blad": "Helicopterblad",
}
INTERESTS_NONE: Final = (
    "Er is nog geen blad. Start op de pagina Regie de oefening Van standpunt naar belang."
)
INTERESTS_PROMISE: Final = (
    "Namen staan er niet bij, ook hier niet. Je ziet alleen wat de groep al ziet."
)
SHEET_NAME: Final = "Blad {n}"
SHEET_OF_GROUP: Final = "Blad {n} · groep {group}"
POSTER_NAME: Final = "Helicopterblad · {sheet}"
SHEET_LEGEND: Final = "Begrepen door: zoveel andere disciplines zeiden dit belang in eigen woorden. Nog: zoveel deden dat nog niet."
SHEET_SENTENCE: Final = "Wat willen wij samen"
SHEET_SENTENCE_NONE: Final = "Er is nog geen zin die iedereen aan tafel kan zeggen."
DIFFERENCES_HINT: Final = "Dit blijft staan en gaat mee in het verslag."
PLENARY_TITLE: Final = "Plenair: wat groepen delen"
PLENARY_HINT: Final = "Kies per blad wat bij elkaar hoort en geef het een naam. De zinnen van de groepen blijven staan."
PLENARY_DRAG: Final = (
    "Of sleep een belang aan ⠿ op een ander belang, of op iets wat groepen al delen."
)
PLENARY_FROM: Final = "Belangen van {sheet}"
PLENARY_INTO: Final = "Waar komen ze bij?"
PLENARY_NEW: Final = "Een nieuw gedeeld belang"
PLENARY_NAME: Final = "Hoe noem je het? (alleen bij een nieuw)"
PLENARY_ADD: Final = "Voeg samen"
PLENARY_NAME_FIRST: Final = "Geef het gedeelde belang een naam. Er is niets opgeslagen."
PLENARY_CARD: Final = "{text} ({sheet})"
PLENARY_SHEETS: Final = "Uit {n} van {of} bladen."
PLENARY_OUT: Final = "Haal eruit: {text}"
PLENARY_GONE: Final = "Dit gedeelde belang is er niet meer. Er is niets opgeslagen."
PLENARY_OTHER_NAME: Final = "Welke naam past beter?"
PLENARY_RENAME: Final = "Geef deze naam"
PLENARY_HISTORY: Final = "Wat jullie plenair deden"
PLENARY_HISTORY_HINT: Final = "Alleen wie begeleidt ziet deze lijst. Wat je ongedaan maakt, kun je ook weer terugzetten. Wat daarna gebeurde, blijft staan."
PLENARY_ACTS: Final = {
    "samengevoegd": "samengevoegd",
    "erbij": "iets erbij gezet",
    "eruit": "iets eruit gehaald",
    "naam": "een naam gegeven",
}
PLENARY_EMPTY: Final = "Nog niets. Lees elkaars blad. Wat hoort bij elkaar?"
AND_MORE: Final = "en nog {n}"
PLENARY_SCREEN_TITLE: Final = "Plenair op het scherm"
PLENARY_SCREEN_PROMISE: Final = "Iedereen in de ruimte ziet dan de bladen van alle groepen, zonder namen, en van welke groep elk belang komt. Start je een oefening, dan toont het scherm die."
PLENARY_ON_SCREEN: Final = "Zet de bladen naast elkaar op het scherm"
PROPOSE: Final = "Maak er een voorstel van"
PROPOSED: Final = "Staat bij het vervolg als voorstel."
ASKED: Final = "Staat bij het vervolg als verzoek om rugdekking."
FRAMES_NOT_FITTING: Final = "Past niet in regels en kaders"
FRAMES_HINT: Final = "Uit de gesprekken vooraf."
UNDERSTANDING_CAPTION: Final = "Hoeveel andere disciplines een belang begrijpen"
UNDERSTANDING_HEAD: Final = ("Belang", "Blad", "Begrepen door", "Nog niet")
UNDERSTANDING_HINT: Final = "Het gaat om aantallen disciplines. Welke discipline iets begrijpt, staat nergens. Bovenaan staat wat de meeste disciplines begrijpen."
CANVAS_PRINT: Final = "Druk deze pagina af met Ctrl+P. Kies liggend A3 of A4."
