"""What guessing how others answered says, and how far off people were."""

from typing import Final

GUESS_DISCIPLINE: Final = (
    "“{text}” Wat antwoordt de discipline {discipline} hier gemiddeld, denk je?"
)
GUESS_GROUP: Final = "“{text}” Wat antwoordt deze groep hier gemiddeld, denk je?"
GUESS_PROMISE: Final = "Alleen jij ziet je schatting. Straks zie je samen hoe ver jullie er gemiddeld naast zaten, zonder naam."
GUESS_NOBODY: Final = (
    "De anderen schatten nu hoe jouw discipline antwoordde. Jij hoeft nu niets te doen."
)
GUESS_NOTHING: Final = (
    "Er is in deze set niets te schatten. Ga verder met de volgende stap."
)
GUESS_TOO_LATE: Final = "De antwoorden zijn al getoond, dus schatten kan niet meer. Ga verder met de volgende stap."
GUESS_WHO: Final = (
    "Mensen schatten over een of twee van deze disciplines, nooit over hun eigen: {names}."
)
GUESS_WHOLE: Final = (
    "Er zijn te weinig mensen om disciplines te vergelijken. Iedereen schat hoe de hele groep "
    "antwoordde."
)
GUESS_RULE: Final = "Een discipline doet mee vanaf {least} mensen, als er ook {least} anderen zijn en samen minstens {joined}."
GUESS_FIRST: Final = (
    "In de volgende stap schatten mensen elkaars antwoorden. Toon de antwoorden pas daarna."
)
GUESS_REVEAL: Final = "Toon de schattingen naast de antwoorden"
GUESS_REVEAL_PROMISE: Final = (
    "Iedereen ziet gemiddelden, zonder namen. Daarna kan niemand zijn antwoord of schatting nog "
    "wijzigen."
)
GAP_TITLE: Final = "Hoe goed kennen jullie elkaar?"
GAP_PROMISE: Final = (
    "Bovenaan staat waar jullie er het verst naast zaten. Namen staan er niet bij."
)
GAP_HIDDEN: Final = "Van een discipline tonen we niets als er minder dan {n} mensen antwoordden, of als iedereen daar hetzelfde koos."
GAP_NONE: Final = "Er zijn te weinig schattingen of antwoorden om iets te tonen."
GAP_ABOUT: Final = "Over: {discipline}"
GAP_ABOUT_GROUP: Final = "Over: de hele groep"
GAP_GUESSED: Final = "Geschat: {guessed} (gemiddelde van {guesses} mensen)"
GAP_ANSWERED: Final = "Echt: {answered} (gemiddelde van {answers} mensen)"
GAP_SPOT_GUESSED: Final = "Geschat"
GAP_SPOT_ANSWERED: Final = "Echt"
GAP_PICTURE: Final = (
    "Op de schaal van {first} tot {last}: geschat {guessed}, echt {answered}."
)
GAP_PICTURE_RANGE: Final = "De marge rond de schatting loopt van {low} tot {high}."
GAP_READ: Final = "De balk in het beeld is de marge. Raakt hij de stippellijn, dan kan het verschil toeval zijn."
GAP_HIGH: Final = (
    "Jullie schatten te hoog: {difference}. Met 95% zekerheid tussen {low} en {high}."
)
GAP_LOW: Final = (
    "Jullie schatten te laag: {difference}. Met 95% zekerheid tussen {low} en {high}."
)
GAP_UNSURE: Final = "Het verschil is {difference}, maar dat kan toeval zijn: het ligt tussen {low} en {high}."
GAP_SPREADLESS: Final = "Iedereen schatte hetzelfde. Het verschil is {difference}. Hoe zeker dat is, valt niet te zeggen."
GAP_SAME: Final = "Jullie schatten het precies goed."
GAP_POINTS: Final = "{n} punt"
GAP_OWN: Final = "Jouw schatting: {answer}"
GAP_ASK: Final = "Vraag aan elkaar: waaraan dacht je toen je schatte, en wat wist je niet?"
GAP_CAPTION: Final = "Schattingen en antwoorden"
GAP_FOLDED: Final = "Alle getallen in een tabel"
GAP_HEAD: Final = ("Stelling", "Over", "Geschat", "Echt", "Verschil", "95% zekerheid")
GAP_WHOLE_GROUP: Final = "de hele groep"
GAP_BETWEEN: Final = "{low} tot {high}"
GAP_UNKNOWN: Final = "onbekend"
