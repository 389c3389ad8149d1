"""What regie says while a session follows its programme."""

from typing import Final

RUNNING_TITLE: Final = "Programma: {name}"
RUNNING_AHEAD: Final = (
    "{n} onderdelen, samen {minutes} minuten. Volgens plan van {start} tot {end}."
)
RUNNING_EMPTY: Final = (
    "Dit programma heeft nog geen onderdelen. Voeg ze toe in Voorbereiden."
)
RUNNING_NOW: Final = (
    "Nu: {name}. Daarvoor staan {minutes} minuten, dus tot ongeveer {time}."
)
RUNNING_NOW_LONGER: Final = "Nu: {name}. Daarvoor staan {minutes} minuten, en {more} erbij, dus tot ongeveer {time}."
RUNNING_NEXT: Final = "Daarna: {name}, {minutes} minuten."
RUNNING_LAST: Final = "Dit is het laatste onderdeel."
PACE_ON_TIME: Final = "Jullie lopen op tijd. Rond {finish} zijn jullie klaar."
PACE_LATE: Final = "Jullie zijn {n} minuten later dan gepland. Dat mag. Met dit programma zijn jullie rond {finish} klaar."
PACE_EARLY: Final = "Jullie zijn {n} minuten eerder dan gepland. Er is dus ruimte. Rond {finish} zijn jullie klaar."
BEGIN_FIRST: Final = "Begin met: {name}"
BEGIN_NEXT: Final = "Ga verder met: {name}"
ASKED_OF_GROUP: Final = "Groep {name}: {asked}"
END_SESSION: Final = "Sluit de sessie af"
END_SESSION_CONFIRM: Final = "De sessie is dan klaar. Alles blijft bewaard. Afsluiten?"
BEGIN_OTHER: Final = "Het hele programma, en een ander onderdeel beginnen"
BEGIN_OTHER_LABEL: Final = "Onderdeel"
BEGIN_OTHER_SUBMIT: Final = "Begin dit onderdeel"
FOLLOW_LABEL: Final = "Welke sessie is het?"
FOLLOW_SUBMIT: Final = "Volg dit programma"
RUNNING_LINE: Final = "{times} {name}"
RUNNING_LINE_NOW: Final = "{times} {name} (nu)"
