"""The names in a form that is saved as a whole; stored answers use the same ones."""

from typing import Final

FORM: Final = "formulier"
"""What an example calls a whole form."""

CHOICE: Final = "keuze"
ORDER: Final = "volgorde"
ROWS: Final = "rijen"
BOXES: Final = "vakken"
WHY: Final = "waarom"
ITEM: Final = "onderdeel"
SEEN: Final = "waarneming"
MISSING: Final = "aanvulling"
