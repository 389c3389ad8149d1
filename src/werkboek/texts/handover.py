"""What is said when prepared groups are taken over in the room."""

from typing import Final

HANDOVER_FROM: Final = "Neem de indeling van Voorbereiden over"
HANDOVER_WHICH: Final = "Van welke sessie?"
HANDOVER_SESSION: Final = "Sessie {n}"
HANDOVER_HELD: Final = "Sessie {n} (al geweest)"
HANDOVER_TITLE: Final = "De indeling van Voorbereiden, sessie {n}"
HANDOVER_HINT: Final = (
    "We zoeken iedereen op naam. Kijk het na en pas aan wat niet klopt. Er verandert pas iets "
    "als je bewaart. Lopende oefeningen gaan door."
)
HANDOVER_UNSURE: Final = (
    "Kijk deze na: {names}. De naam is niet precies dezelfde, of meer mensen heten zo."
)
HANDOVER_UNKNOWN: Final = "Niet gevonden in de indeling: {names}. Kies zelf een groep."
HANDOVER_ABSENT: Final = "Wel ingedeeld, maar niet in de ruimte: {names}."
HANDOVER_AS: Final = "Staat in Voorbereiden als {name}, groep {group}."
HANDOVER_MAYBE: Final = "Misschien is dit {name}, groep {group}. Klopt dat?"
HANDOVER_NOWHERE: Final = "Staat niet in de indeling."
HANDOVER_NOW: Final = "Zit nu in groep {group}."
HANDOVER_SAVE: Final = "Bewaar deze groepen"
HANDOVER_LEAVE: Final = "Toch niet"
