"""What people keep of the techniques, on their own page and on paper."""

from typing import Final

REPERTOIRE_TITLE: Final = "Jouw kaarten"
REPERTOIRE_PROMISE: Final = "Alleen jij ziet deze kaarten. Ze staan hier ook de volgende keer, met je terugkomwoord."
REPERTOIRE_NONE: Final = "Je hebt nog geen kaart gekozen. Kies je in een oefening een techniek, dan staat die daarna hier."
REPERTOIRE_SAY: Final = "“{sentence}”"
REPERTOIRE_USE: Final = "Wanneer: {use}."
REPERTOIRE_SINCE: Final = "Sinds {day}"
REPERTOIRE_STATE: Final = "{pile} · sinds {day}"
REPERTOIRE_PRINT: Final = "Print je kaarten"
GROUP_REPERTOIRE_TITLE: Final = "Dit gebruikt de groep"
GROUP_REPERTOIRE_TASK: Final = (
    "Technieken die minstens {n} mensen kozen of bewaren. Wie dat zijn, staat er niet bij."
)
GROUP_REPERTOIRE_LINE: Final = "{name}: “{sentence}”"
