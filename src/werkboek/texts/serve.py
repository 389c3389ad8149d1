"""What the server says before there is a page."""

from typing import Final

SKIP_LINK: Final = "Naar de inhoud"
NO_SCRIPT: Final = "Deze pagina heeft JavaScript nodig. Zet JavaScript aan in je browser."
PAGE_LOADING: Final = "De pagina wordt klaargezet…"
PAGE_FAILED: Final = (
    "Deze pagina kon niet worden geopend. Ververs de pagina om het opnieuw te proberen."
)
MESSAGE_TITLE: Final = "Dat lukt nu niet"
TO_JOIN_PAGE: Final = "Naar het begin"
FORBIDDEN: Final = "Dit formulier is verlopen. Ga terug en probeer het opnieuw. Zet cookies aan als die uit staan."
NOT_FOUND: Final = "Deze pagina bestaat niet."
TOO_MANY: Final = (
    "Er is te vaak iets verkeerds geprobeerd. Wacht even en probeer het dan opnieuw."
)
UNAVAILABLE: Final = "Het werkboek start opnieuw. Probeer het over een minuut nog eens."
ROLE_LINK_NEEDED: Final = (
    "Deze pagina open je met de link die de begeleider bij het starten kreeg."
)
ROLE_LINK_WRONG: Final = (
    "Deze link klopt niet of is vernieuwd. Vraag de begeleider om de nieuwe link."
)
PROBLEM: Final = "Fout"
JOIN_TITLE: Final = "Doe mee"
JOIN_PROMISE: Final = "Wat je antwoordt, komt zonder naam op het scherm. Alleen de begeleider ziet wie er meedoen."
JOIN_BUTTON: Final = "Doe mee"
CODE_LABEL: Final = "Code"
CODE_HINT: Final = "De code staat op het scherm. Hoofdletters en spaties maken niet uit."
CODE_MISSING: Final = "Vul de code in die op het scherm staat."
CODE_WRONG: Final = "Deze code klopt niet. Kijk op het scherm en probeer het opnieuw."
NICKNAME_LABEL: Final = "Hoe wil je heten?"
NICKNAME_HINT: Final = (
    "Je hele naam is niet nodig. Een voornaam of een zelfbedachte naam is genoeg."
)
NICKNAME_MISSING: Final = "Vul in hoe je wilt heten."
DISCIPLINE_LABEL: Final = "Wat is je werk?"
DISCIPLINE_HINT: Final = "Kies wat er het meest op lijkt."
DISCIPLINE_CHOOSE: Final = "Kies je werk"
DISCIPLINE_MISSING: Final = "Kies je werk uit de lijst."
REMEMBER_LABEL: Final = "Onthoud mij 30 dagen op dit apparaat"
REMEMBER_HINT: Final = (
    "Alleen als dit apparaat van jou is. Anders word je na één dag vergeten."
)
CONTINUE_AS: Final = "Ga verder als {name}"
SOMEBODY_ELSE: Final = "Ik ben iemand anders"
REJOIN_TITLE: Final = "Ik deed al mee op een ander apparaat"
WORD_LABEL: Final = "Terugkomwoord"
WORD_HINT: Final = "Dit staat op je eerste apparaat. Het zijn twee woorden en een getal, bijvoorbeeld tuin-kano-38."
WORD_WRONG: Final = "Dit woord kennen we niet. Kijk of je het goed overnam."
REJOIN_BUTTON: Final = "Ga verder"
PORT_TAKEN: Final = "Poort {port} op {host} is al in gebruik of niet van deze computer. Kies een andere met --port."
