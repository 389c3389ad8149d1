"""What is said about stationery: the office file in which a municipality's documents are written."""

from typing import Final

STATIONERY_UNKNOWN: Final = "Een bestand met de naam '{name}' ken ik hier niet. {hint}"
STATIONERY_TWICE: Final = (
    "Voor dit document is er al briefpapier: '{name}'. Haal een van de twee weg."
)
STATIONERY_TOO_LARGE: Final = (
    "Dit bestand is te groot. Gebruik hooguit {max} MB, bijvoorbeeld met een kleiner logo."
)
STATIONERY_NOT_READABLE: Final = "Dit bestand kan ik niet lezen als ODT. Open het in LibreOffice of Word en sla het op als OpenDocument-tekst (.odt), zonder wachtwoord."
STATIONERY_MACROS: Final = "In dit bestand zit een macro, formulier of script. Haal het eruit en sla het opnieuw op. Het werkboek voert nooit iets uit."
STATIONERY_OBJECT: Final = "In dit bestand zit een ingevoegd object of een koppeling ('{name}'). Zet de tekst of het plaatje er zelf in."
STATIONERY_OUTSIDE: Final = "Dit bestand haalt iets van buiten: '{address}'. Zet het plaatje in het bestand zelf. Een link in de tekst begint met https:// of mailto:."
STATIONERY_PICTURE: Final = (
    "Het plaatje '{name}' kan ik niet gebruiken. Kies PNG, JPEG of GIF."
)
STATIONERY_PLACEHOLDER: Final = (
    "De invulplek {{{name}}} bestaat niet. Hij staat {where}. {hint}"
)
STATIONERY_CONTENT: Final = "De invulplek {{inhoud}} staat {where}. Zet hem één keer in het bestand, alleen op een regel en niet in een tabel of kader."
STATIONERY_IN_MARGIN: Final = "in de kop- of voettekst"
STATIONERY_IN_LINE: Final = "in alinea {n}"
