"""What is said about groups that work at the same time."""

from typing import Final

GROUP: Final = "Groep {name}"
YOUR_GROUP: Final = "Je zit in groep {name}."
GROUP_WAITING: Final = "Jullie zijn met {n}. De begeleider start zo."
NO_GROUP_YET: Final = (
    "De anderen zijn in groepen verdeeld. De begeleider geeft jou zo ook een groep."
)
DIVISION_TITLE: Final = "Groepen"
DIVISION_NONE: Final = "Iedereen werkt samen. Splitsen kan, het hoeft niet."
DIVISION_FEW: Final = "Splitsen kan vanaf {n} mensen. Met minder in een groep kun je geen antwoorden tonen zonder dat te zien is wie wat zei."
DIVISION_SIZES: Final = "Hoe verdelen?"
DIVISION_SIZES_HINT: Final = "Groepen van 5 of 6 werken het best. We mengen disciplines en zetten mensen liefst niet weer bij elkaar."
DIVISION_OPTION: Final = "{n} groepen van {sizes}"
DIVIDE: Final = "Verdeel in groepen"
DIVISION_EDIT: Final = "Wie zit waar?"
DIVISION_HAND: Final = (
    "Zet mensen zelf in een groep, of in een andere. Lopende oefeningen gaan door."
)
DIVISION_NOWHERE: Final = "Nog geen groep"
DIVISION_SAVE: Final = "Bewaar de groepen"
DIVISION_UNDO: Final = "Hef de groepen op"
DIVISION_UNDO_CONFIRM: Final = "Iedereen zit dan weer bij elkaar. De oefeningen van groepen blijven open tot je ze sluit. Opheffen?"
UNPLACED: Final = "Nog zonder groep: {names}. Kies hieronder een groep."
GROUP_MIX: Final = "Groep {name}: {n} mensen, disciplines: {disciplines}."
GROUP_SMALL: Final = "Groep {name}: {n} mensen. Vanaf {minimum} kun je antwoorden tonen."
NOW_TITLE: Final = "Waar zijn de groepen?"
SHOW_GROUP: Final = "Ga naar groep {name}"
SHOW_ALL: Final = "Alle groepen"
GROUP_IDLE: Final = "Doet nu geen oefening."
NEXT_STEP_ALL: Final = "Alle groepen naar hun volgende stap"
CLOSE_ALL: Final = "Sluit de oefening van alle groepen"
CLOSE_ALL_CONFIRM: Final = (
    "De oefening stopt voor alle groepen. De antwoorden blijven bewaard. Sluiten?"
)
CLOSE_GROUP_CONFIRM: Final = (
    "De oefening stopt voor groep {name}. De antwoorden blijven bewaard. Sluiten?"
)
FOR_WHOM: Final = "Voor wie?"
FOR_GROUPS: Final = "Elke groep apart, tegelijk"
FOR_ROOM: Final = "De hele ruimte samen"
CHOOSE_FOR_GROUP: Final = "Kies een oefening voor groep {name}"
TIMER_LEFT: Final = "Nog {time}"
TIMER_OVER: Final = "{time} over de tijd. Rond rustig af."
TIMER_STILL: Final = "Pauze: {time}"
TIMER_START: Final = "{n} minuten"
TIMER_TITLE: Final = "Tijd"
TIMER_ADD: Final = "+{n}"
TIMER_PAUSE: Final = "Pauzeer de tijd"
TIMER_RESUME: Final = "Verder met de tijd"
TIMER_STOP: Final = "Tijd weg"
TIMER_HINT: Final = "Iedereen ziet de tijd. Is die om, dan gebeurt er niets vanzelf: jij bepaalt wanneer jullie verdergaan."
NEXT_CONFIRM: Final = "{busy} van {joined} nog bezig. Toch verder?"
PROJECT_GROUP: Final = "Zet deze groep op het scherm"
PROJECT_ALL: Final = "Zet alle groepen naast elkaar op het scherm"
