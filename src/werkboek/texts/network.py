"""What the page of the network says."""

from typing import Final

NETWORK_TITLE: Final = "Het netwerk"
NETWORK_EMPTY: Final = (
    "Er zijn nog geen lijnen. Ze komen uit de gesprekken, of je voegt ze hieronder toe."
)
PICTURE_LABEL: Final = "Netwerk van teams en functies. Hetzelfde staat in de tabel eronder"
DOMAIN_UNKNOWN: Final = "Nog niet ingedeeld"
TIES_SHOWN: Final = "Je ziet {n} van {of} lijnen."
LEGEND_DOMAIN: Final = "{mark}: {name}"
LEGEND_LINES: Final = (
    "Gewone lijn: er is contact. Streepjes: gewenst. Dik: gesprekken zeggen iets anders."
)
ALL: Final = "Alles"
FILTER_BUTTON: Final = "Toon deze lijnen"
FILTER_DOMAIN: Final = "Domein"
FILTER_STATE: Final = "Welke lijnen?"
FILTER_QUALITY: Final = "Hoe goed werkt het?"
TIE_FILTERS: Final = {
    "er": "Er is contact",
    "gewenst": "Gewenst",
    "anders": "Gesprekken verschillen",
}
QUALITY_FILTERS: Final = {"2": "Slecht (1 of 2)", "3": "3 of lager"}
UNSAID: Final = "niet gezegd"
TIES_CAPTION: Final = "Alle lijnen"
TIES_HEAD: Final = (
    "Tussen",
    "Domeinen",
    "Is er contact?",
    "Hoe goed, 1 tot 5",
    "Wat houdt tegen?",
    "Gesprekken",
)
FINDINGS_TITLE: Final = "Wat valt op?"
FINDINGS_HINT: Final = (
    "Zie dit als vraag en niet als oordeel. Eén gesprek erbij kan het beeld veranderen."
)
FINDING_FEW: Final = (
    "Er zijn nog geen {n} lijnen. Dat is te weinig om iets over het geheel te zeggen."
)
FINDING_CONNECTS: Final = (
    "Deze plekken verbinden het vaakst teams die elkaar niet direct spreken: {names}."
)
FINDING_BRIDGES: Final = "Deze plekken zijn het vaakst de schakel tussen domeinen: {names}."
FINDING_CUTS: Final = (
    "Valt een van deze plekken weg, dan raken teams elkaar kwijt: {names}."
)
FINDING_CLOSED: Final = "Van de {total} lijnen blijven er {inside} binnen het eigen domein. Bij toeval zouden het er ongeveer {chance} zijn. {verdict}"
CLOSED_MORE: Final = "Mensen zoeken dus vooral het eigen domein op."
CLOSED_CHANCE: Final = "Dat verschil kan toeval zijn."
CLOSED_NOT: Final = "Domeinen zoeken elkaar dus genoeg op."
FINDING_NO_LEADING: Final = (
    "Niemand noemt een lijn met leiding of bestuur. Vraag wie er steun kan geven."
)
FINDING_FAR: Final = "Voor {n} teams of functies is leiding of bestuur meer dan twee stappen weg, bijvoorbeeld: {names}."
FINDING_WISHED: Final = "Gewenst en nog niet: {a} met {b} (gesprekken: {n})."
PAIR: Final = "{} en {}"
FINDING_APART: Final = "Hiertussen is nog geen enkele lijn: {pairs}."
FINDING_DIFFERS: Final = (
    "Over {a} met {b} zeggen gesprekken iets anders. Beide staan in de tabel."
)
SENSITIVE_TITLE: Final = "Gevoeligheden"
SENSITIVE_PROMISE: Final = "Alleen voor jou. Ze staan uit als je de pagina opent en gaan nooit mee in een verslag. Zet ze niet aan als iemand meekijkt."
SENSITIVE_SHOW: Final = "Toon gevoeligheden"
SENSITIVE_HIDE: Final = "Verberg gevoeligheden"
SENSITIVE_CAPTION: Final = "Gevoeligheden in het netwerk"
SENSITIVE_HEAD: Final = (
    "Waar",
    "Waar moet je voorzichtig mee zijn?",
    "Hoe ga je ermee om?",
)
EDIT_TITLE: Final = "Aanvullen en verbeteren"
EDIT_TEAMS: Final = "Teams en hun domein"
EDIT_TIES: Final = "Lijnen die jij toevoegt"
TEAMS_LOST: Final = "Van deze teams is het domein nog niet bekend: {names}. Ze tellen nog niet mee bij de domeinen."
