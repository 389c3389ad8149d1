"""What the pages of a session say."""

from typing import Final

WAITING_TITLE: Final = "Even wachten"
WELCOME: Final = "Welkom, {name}. De begeleider start zo."
WELCOME_NOBODY: Final = "Welkom. De begeleider start zo."
ROOM_COUNT: Final = "Jullie zijn met {n}."
ROOM_EMPTY: Final = "Er is nog niemand."
WORD_TITLE: Final = "Verder op een ander apparaat"
WORD: Final = (
    "Jouw terugkomwoord is {word}. Daarmee ga je verder op een andere telefoon of computer."
)
RULES_TITLE: Final = "Zo doen we het"
STEP_TITLE: Final = "Stap {n} van {of}"
STEP_MINUTES: Final = "Ongeveer {minutes} minuten."
INVITED: Final = "De groep is nu bij stap {n}."
FOLLOW: Final = "Ga mee"
UNSAVED_HINT: Final = (
    "De groep ging verder voordat dit bewaard was. Het staat alleen op dit apparaat. "
    "Kopieer het als je het nog wilt gebruiken."
)
UNSAVED_LABEL: Final = "Wat je schreef"
UNSAVED_DISCARD: Final = "Gooi weg"
PROMISE_PRIVATE: Final = (
    "Alleen jij ziet dit nu. Straks staat het zonder naam op het scherm. "
    "Je kunt het wijzigen tot de begeleider de antwoorden toont."
)
PROMISE_ALWAYS_PRIVATE: Final = (
    "Alleen jij ziet dit, nu en later. Het komt nooit op het scherm."
)
PRIVATE_STEP: Final = "Dit ziet alleen wie het schreef. Jij en de groep zien het nooit."
NOTE_HINT: Final = "Niet verplicht. Schrijf niets over een persoon of een zaak."
LOOK_UP: Final = "Kijk samen naar het scherm. Hieronder zie je ook wat je zelf antwoordde."
OWN_ANSWER: Final = "Jouw antwoord: {answer}"
NO_OWN_ANSWER: Final = "Jij gaf geen antwoord."
RESULTS_TITLE: Final = "Dit antwoordde de groep"
RESULTS_PROMISE: Final = (
    "Namen staan er niet bij. Niemand kan hier zien wie wat antwoordde."
)
SHARED_TITLE: Final = "Hier zijn jullie het meest over eens"
CONTESTED_TITLE: Final = "Hier verschillen jullie het meest"
NO_SHARED: Final = "Er is geen stelling waar de groep het duidelijk over eens is."
NO_CONTESTED: Final = "Er is geen stelling waar de groep duidelijk over verdeeld is."
TOO_FEW: Final = "Minder dan {n} mensen antwoordden. Daarom tonen we hier niets."
TEXTS_TITLE: Final = "Waarom"
MEDIAN_RANGE: Final = "Midden: {median}. Van {low} tot {high}."
VERDICT_SHARED: Final = "De groep is het hierover eens."
VERDICT_DIVIDED: Final = "De groep is hierover verdeeld."
VERDICT_SPREAD: Final = "De antwoorden liggen uit elkaar."
VERDICT_TOO_FEW: Final = "Te weinig antwoorden om te zeggen of de groep het eens is."
SCALE_LEGEND: Final = "1 is {first}, {n} is {last}."
PERSPECTIVES_TITLE: Final = "Vanuit welk perspectief?"
PERSPECTIVES: Final = "Elke stelling kijkt vanuit een perspectief. Dat zie je pas nu, want vooraf stuurt het je antwoord."
PERSPECTIVE: Final = "Perspectief: {name}"
TABLE_FOLDED: Final = "Alle aantallen in een tabel"
TABLE_CAPTION: Final = "Aantal mensen per antwoord"
STATEMENT: Final = "Stelling"
COUNT_OF: Final = "{n} {label}"
JOIN_AT: Final = "Doe mee op {address}"
JOIN_CODE: Final = "Code"
JOIN_QR: Final = "QR-code om mee te doen"
JOIN_NONE: Final = "Dit is een oefening. Start het werkboek om anderen te laten meedoen."
READY_COUNT: Final = "{ready} van {joined} klaar"
SCREEN_WAITING: Final = "Welkom"
SCREEN_WAITING_TASK: Final = "Doe mee met je telefoon. We beginnen zo."
CHOOSE_TITLE: Final = "Kies een oefening"
CHOOSE_EXERCISE: Final = "Oefening"
SET_LABEL: Final = "{exercise} · {set}"
OPEN_ROUND: Final = "Start de oefening"
CLOSE_ROUND: Final = "Sluit de oefening"
CLOSE_CONFIRM: Final = (
    "De oefening stopt voor iedereen. De antwoorden blijven bewaard. Sluiten?"
)
REVEAL: Final = "Toon antwoorden"
REVEAL_CONFIRM: Final = "{busy} van {joined} nog bezig. Toch tonen?"
REVEAL_PROMISE: Final = (
    "Daarna kan niemand zijn antwoord nog wijzigen. Je kunt het tonen terugdraaien."
)
CONCEAL: Final = "Verberg antwoorden"
CONCEAL_HINT: Final = (
    "Verberg je de antwoorden, dan kan iedereen weer wijzigen. Toon je ze daarna opnieuw en "
    "antwoordde er maar één iemand bij, dan kan de groep zien wat die persoon zei."
)
NEXT_STEP: Final = "Volgende stap"
PREVIOUS_STEP: Final = "Vorige stap"
ON_SCREEN_ALL: Final = "Alle stellingen"
SHOW_ON_SCREEN: Final = "Zet op het scherm"
PEOPLE_TITLE: Final = "Wie doen er mee"
PEOPLE_NOBODY: Final = "Nog niemand. Laat het scherm zien of deel de code."
PEOPLE_PRIVATE: Final = "Alleen jij ziet deze lijst. Wie wat antwoordt, zie jij ook niet."
REMOVE: Final = "Haal {name} eruit"
REMOVE_CONFIRM: Final = (
    "{name} gaat uit de sessie. Wat al getoond is, blijft staan. Doorgaan?"
)
LOCK: Final = "Deur dicht"
UNLOCK: Final = "Deur open"
LOCKED: Final = (
    "De deur is dicht: niemand nieuw kan meedoen. Wie al meedeed, kan wel terugkomen."
)
DOOR_TITLE: Final = "Meedoen"
OPEN_SCREEN: Final = "Open het scherm voor de ruimte (nieuw tabblad)"
REMINDER_TITLE: Final = "Voor jou als begeleider"
WORDS: Final = {
    "progress": "Vraag {n} van {of}",
    "back": "Vorige",
    "next": "Volgende",
    "finish": "Naar het einde",
    "typing": "Bezig…",
    "saving": "Bezig met opslaan…",
    "saved": "Opgeslagen",
    "late": "Nog niet opgeslagen. We blijven het proberen.",
    "overview": "Bijna klaar",
    "open": "Je hebt {n} nog niet beantwoord. Dat mag.",
    "ready": "Ik ben klaar",
    "is_ready": "Je bent klaar",
    "wait": "Kijk naar het scherm. Je kunt nog wijzigen tot de begeleider de antwoorden toont.",
    "reopen": "Toch nog iets wijzigen",
    "cancel": "Nee, terug",
}
CONNECTION_WORDS: Final = {
    "lost": "Geen verbinding. Wat je net invulde, staat nog op dit apparaat en sturen we zodra het kan.",
    "restart": "De pagina is opnieuw gestart. Wat was opgeslagen, staat er weer.",
}
