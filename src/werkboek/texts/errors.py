"""What every page says when something fails."""

from typing import Final

SOMETHING_WENT_WRONG: Final = "Er ging iets mis. Probeer het opnieuw."
CONTENT_NOT_READY: Final = "Deze oefening is nog niet goed ingericht."
NOT_SAVED: Final = "Niet opgeslagen. Probeer het zo opnieuw."
NOT_ALLOWED: Final = "Dat kan hier niet."
