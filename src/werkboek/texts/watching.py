"""What only a facilitator reads while the room is busy: prompts, and notes for themselves."""

from typing import Final

WATCH_TITLE: Final = "Kijken en noteren"
WATCH_PRIVATE: Final = "Alleen begeleiders zien dit. Het komt niet op een scherm en niet in een verslag. Schrijf niets over een persoon."
WATCH_BOTH: Final = "Twee dingen tegelijk"
WATCH_PATTERNS: Final = "Zie je dit? Dan kun je dit doen"
WATCH_PATTERN: Final = "{pattern}: {act}"
WATCH_SILENT: Final = "De stille stem"
WATCH_SILENT_NAMES: Final = "Nog niet aan de beurt geweest: {names}."
WATCH_SILENT_NONE: Final = (
    "In deze stap was iedereen aan de beurt, of er zijn nu geen beurten."
)
WATCH_NOTE: Final = "Jouw aantekeningen"
WATCH_NOTE_HINT: Final = "Wat valt op? Wordt vanzelf bewaard."
