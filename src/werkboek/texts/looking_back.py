"""What the opening of a next session says: what came of everybody's step."""

from typing import Final

EARLIER_TITLE: Final = "Dit schreef jij op {day}"
EARLIER_NOTHING: Final = "Van jou is er geen stap van een vorige keer. Luister mee, en sla over wat je niet kunt invullen."
EARLIER_PROMISE: Final = "Alleen jij ziet dit."
EARLIER_LINE: Final = "{label} {text}"
ONE_CARD_TITLE: Final = "Zo staat het ervoor"
ONE_CARD_FEW: Final = "Minder dan {n} mensen antwoordden. Daarom tonen we hier niets."
CAME_OF_IT_TITLE: Final = "Wat kwam er van de stappen?"
CAME_OF_IT_HINT: Final = "Dit zei de groep, zonder namen. Zit er iets vast, maak er dan een actie of een verzoek om rugdekking van."
