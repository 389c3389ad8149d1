"""What the vote on interests says, and which of them bridge disciplines."""

from typing import Final

VOTE: Final = "Geldt dit ook voor jou? {text}"
TESTS_AND_VOTES: Final = "Drie toetsvragen, en wat ook voor jou geldt"
VOTES_PROMISE: Final = "Alleen jij ziet je antwoord. Straks zie je samen hoe vaak ja, deels en nee gekozen is, zonder naam. De begeleider ziet dat ook per discipline, vanaf drie mensen."
VOTES_COUNTS: Final = "Voor hoeveel mensen een belang ook geldt"
VOTES_HEAD: Final = "Belang"
BRIDGING_TITLE: Final = "Wat disciplines verbindt: {sheet}"
BRIDGING_NONE: Final = "Er is nog geen stem getoond. Toon in het Helicopterblad de antwoorden bij de stap met de toetsvragen."
BRIDGING_HINT: Final = "Ja telt mee, deels en nee niet. Een volle staaf is: iedereen zei ja. Een discipline met minder dan {n} stemmen staat bij de andere disciplines."
BRIDGING_ORDER: Final = "Bovenaan staat wat alle disciplines samen het meest verbindt. Lijken de aantallen op elkaar, dan zegt de volgorde niets."
BRIDGING_MOST: Final = "Dit verbindt de disciplines het meest: {text}"
BRIDGING_LEAST: Final = "Het minst vaak ja is er bij {discipline}: {yes} van {answered}."
BRIDGING_NO_BRIDGE: Final = (
    "Bij elk belang is er een discipline waarin niemand ja zei. Bespreek wat daar wel telt."
)
BRIDGING_PLAIN_MOST: Final = "De meeste mensen zeggen ja bij: {text}"
BRIDGING_PLAIN_NOBODY: Final = "Bij geen enkel belang zei iemand ja."
BRIDGING_PLAIN: Final = "{text} ({yes} van {answered} zeggen ja)"
BRIDGING_FEW: Final = "Hier stemden te weinig mensen om disciplines te vergelijken. Je ziet de aantallen van de hele groep."
BRIDGING_CAPTION: Final = "Hoeveel mensen ja zeggen, per discipline"
BRIDGING_BARS: Final = "{text} Ja: {counts}."
BRIDGING_COUNT: Final = "{yes} van {answered}"
BRIDGING_COUNT_OF: Final = "{discipline} {yes} van {answered}"
BRIDGING_OTHERS: Final = "andere disciplines samen"
