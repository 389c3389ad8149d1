"""What is said about people without a device, and devices that go from hand to hand."""

from typing import Final

SEAT_ELSEWHERE: Final = "Deze persoon vult niet meer in op dit apparaat. Vraag de begeleider. Er is niets opgeslagen."
SEAT_OF_OWN: Final = "Deze persoon heeft een eigen apparaat. Kies iemand die er geen heeft."
SEAT_WROTE: Final = (
    "Deze persoon vulde al iets in op een ander apparaat. Dat blijft privé, ook voor jou. "
    "Kies het apparaat van een collega."
)
SEAT_NOWHERE: Final = "Dit apparaat doet niet mee, of de eigenaar ervan heeft er zelf geen. Kies een ander apparaat."
SEAT_FULL: Final = "Op één apparaat passen {n} collega's. Kies een ander apparaat."
SEAT_TITLE: Final = "Wie vult nu in?"
SEAT_TASK: Final = "Geef het apparaat aan een collega. Kies alleen je eigen naam en lees niet mee bij een ander."
SEAT_HINT: Final = "Wat je invult, staat op jouw naam apart. Op dit scherm staat het niet."
SEAT_DONE: Final = "klaar"
SEAT_TURN: Final = "nu aan de beurt"
SEAT_NOW: Final = "Je vult in voor {name}."
SEAT_NEXT: Final = "Geef het apparaat door"
SEAT_NOBODY_NOW: Final = "Kies eerst wie er invult. Er is niets opgeslagen."
SEAT_OTHER_NOW: Final = "Dit is van een collega op dit apparaat. Het blijft bewaard tot die weer aan de beurt is."
SEAT_MORE: Final = "Doet er nog iemand mee op dit apparaat?"
SEAT_MORE_HINT: Final = (
    "Vul eerst een naam in. Daarna geven jullie het apparaat steeds aan elkaar door."
)
SEAT_NAME: Final = "Hoe wil die persoon heten?"
SEAT_WORK: Final = "Wat is het werk?"
SEAT_WORK_NONE: Final = "Zeg ik liever niet"
SEAT_ADD: Final = "Voeg toe"
SEATS_TITLE: Final = "Iemand zonder apparaat"
SEATS_TASK: Final = "Meld iemand aan die geen telefoon of computer heeft. Diegene vult zelf in, op het apparaat dat jij kiest."
SEATS_DEVICE: Final = "Op welk apparaat?"
SEATS_OF: Final = "Apparaat van {name}"
SEATS_HERE: Final = "Dit apparaat, met de regie"
SEATS_MORE: Final = "Meld iemand zonder apparaat aan"
SEATS_REGISTER: Final = "Meld aan"
SEATS_AT: Final = "{name} vult in op het apparaat van {owner}."
SEATS_AT_HERE: Final = "{name} vult in op dit apparaat."
SEATS_LOST: Final = "{name} heeft nu geen apparaat. Kies er een."
SEATS_MOVE: Final = "Zet over"
SEATS_MOVE_LABEL: Final = "Ander apparaat voor {name}"
SEATS_MOVE_HINT: Final = (
    "Vraag {name} eerst of dat mag: op het nieuwe apparaat staat ook wat er al is ingevuld."
)
SEATS_SIT: Final = "Laat {name} hier invullen"
SEATS_BACK: Final = "Terug naar de regie"
SEATS_BACK_HINT: Final = "Klaar? Druk op de knop en geef het apparaat terug."
