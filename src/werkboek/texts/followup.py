"""What is said about the follow-up: actions, requests for backing, consultations."""

from typing import Final

NO_DATE: Final = (
    "Deze datum begrijpen we niet. Schrijf dag, maand en jaar, bijvoorbeeld 27-03-2026."
)
REPLY_MISSING: Final = "Kies een antwoord uit de lijst. Daarna kun je versturen."
REQUEST_NOT_SENT: Final = "Dit verzoek is nog niet verstuurd. Verstuur het eerst."
REQUEST_NOT_ANSWERED: Final = (
    "Op dit verzoek is nog geen antwoord. Schrijf eerst het antwoord op."
)
REQUEST_ANSWERED: Final = (
    "Op dit verzoek is al antwoord. Koppel het antwoord terug aan de groep."
)
REQUEST_OVER: Final = "Dit verzoek is teruggekoppeld en daarmee afgerond. Maak een nieuw verzoek als er meer nodig is."
REQUEST_SENT_BEFORE: Final = "Dit verzoek is al verstuurd. Zet het door naar een volgende stap, of wacht op antwoord."
LINK_WITHDRAWN: Final = (
    "Deze link is ingetrokken of vervangen. Vraag de begeleider om een nieuwe link."
)
