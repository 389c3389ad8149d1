"""What the command line says."""

from typing import Final

CLI_ABOUT: Final = "Werkboek voor procesbegeleiding."
CLI_START: Final = "start een traject en print de links"
CLI_CHECK: Final = "controleer de oefeningen en gemeentebestanden"
CLI_FILE: Final = "bestand van het traject (standaard: {name})"
CLI_DEMO: Final = "start een nieuw voorbeeldtraject dat bij stoppen verdwijnt"
CLI_MUNICIPALITY: Final = "map van de gemeente"
CLI_HOST: Final = (
    "luister op dit adres; 0.0.0.0 is voor het hele netwerk (standaard: {host})"
)
CLI_PORT: Final = "luister op deze poort; 0 is een vrije poort"
CLI_BASE_URL: Final = "pad, of het hele adres achter een proxy"
CLI_DATABASE: Final = "adres van een PostgreSQL-database in plaats van een bestand; met een wachtwoord liever in WERKBOEK_DATABASE"
CLI_RENEW: Final = "maak de code en de links nieuw; de oude werken niet meer"
CLI_NO_BROWSER: Final = "open geen browser"
CLI_JSON: Final = "print één regel JSON voor scripts"
CLI_CHECK_FOLDER: Final = "map met oefeningen of van één gemeente"
CLI_ONE_PLACE: Final = "kies er één: een bestand, --database of --demo"
STARTED: Final = "Het werkboek draait. Stoppen doe je met Ctrl-C."
LINK_REGIE: Final = "Regie (alleen voor jou):  {url}"
LINK_JOIN: Final = "Meedoen:                  {url}   code {code}"
LINK_SCREEN: Final = "Scherm (beamer):          {url}"
ONLY_HERE: Final = "Alleen deze computer kan erbij. Met --host 0.0.0.0 kunnen telefoons op hetzelfde netwerk meedoen."
CHECKED: Final = "Alles klopt."
