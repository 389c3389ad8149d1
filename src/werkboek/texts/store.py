"""What is said when something cannot be stored or read."""

from typing import Final

FUNCTION_EMPTY: Final = "Vul een functie in, bijvoorbeeld 'Wmo-consulent'."
NO_INTERVIEW: Final = "Dit gesprek bestaat niet. Ga terug naar de lijst met gesprekken."
CARD_EMPTY: Final = "Schrijf eerst iets op. Er is niets opgeslagen."
CARDS_NONE: Final = "Kies eerst wat je bedoelt. Er is niets opgeslagen."
CANVAS_FULL: Final = "Het blad is vol. Voeg eerst samen wat op elkaar lijkt."
OFFER_TAKEN: Final = "Iemand zette dit er net bij. Het staat er nu één keer."
OFFER_GONE: Final = "Dit wordt niet meer aangeboden. Er is niets opgeslagen."
CANVAS_GONE: Final = "Dit staat niet meer op het blad. Er is niets opgeslagen."
CANVAS_NOT_YOURS: Final = (
    "Wat een ander schreef, wijzigt alleen die ander. Vraag het aan tafel."
)
CANVAS_NOT_ASKED: Final = (
    "Deze zin vragen we aan iemand anders. Kies er een die aan jou is gevraagd."
)
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
OTHER_GROUP: Final = "Deze oefening is van een andere groep. Er is niets opgeslagen."
ANSWERS_ARE_SHOWN: Final = (
    "De antwoorden zijn al getoond. Je kunt dit antwoord niet meer wijzigen."
)
NOT_PAIRED: Final = (
    "De begeleider heeft nog niet verdeeld over wie je schrijft. Er is niets opgeslagen."
)
NOT_FOR_YOU: Final = "Dit is niet aan jou gegeven. Er is niets opgeslagen."
SOMEBODY_LEFT: Final = "Iemand doet niet meer mee. Verdeel opnieuw."
ALREADY_WRITTEN: Final = "Iemand schreef al iets over een collega. Die twee blijven bij elkaar. Verdeel de rest opnieuw."
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
