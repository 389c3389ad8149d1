"""What the pages around a canvas say."""

from typing import Final

CANVAS_TITLE: Final = "Helicopterblad"
CANVAS_PRIVATE: Final = "Alleen jij ziet dit nu. Straks ziet de groep het, zonder naam. Schrijf niets over een persoon of een zaak."
CANVAS_AT_ONCE: Final = (
    "De groep ziet dit meteen, zonder naam. Schrijf niets over een persoon of een zaak."
)
CANVAS_EMPTY: Final = "Hier staat nog niets."
CARD_LABEL: Final = "Wat wil je erbij zetten?"
CARD_ADD: Final = "Zet erbij"
CARD_DRAG: Final = "Samenvoegen of verbinden gaat met de knoppen onderaan, of door een kaart aan ⠿ op een andere te slepen."
CARD_MINE: Final = "Van jou. Alleen jij ziet dat."
CARD_PRIVATE: Final = "Alleen jij ziet deze zin nog."
CARD_CHANGE: Final = "Wijzig: {text}"
CARD_TEXT: Final = "De zin"
CARD_TAKE_BACK: Final = "Trek terug: {text}"
CARD_TAKE_BACK_CONFIRM: Final = (
    "Deze zin gaat van het blad. Je kunt hem later weer terugzetten. Doorgaan?"
)
CARD_FROM: Final = "Komt van: {text}"
CARD_SERVES: Final = "Dient: {text}"
WHY_FIRST: Final = "Waarom is dat belangrijk voor jou?"
WHY_AGAIN: Final = "En waarom is dát belangrijk? (niet verplicht)"
WHY_ADD: Final = "Bewaar waarom"
WHY_NONE: Final = (
    "Je schreef nog geen standpunt. Schrijf hieronder wat jij belangrijk vindt."
)
SHARED_NOT: Final = "Nog niet gedeeld."
UNDERSTOOD_ONE: Final = "Begrepen door 1 andere discipline."
UNDERSTOOD: Final = "Begrepen door {n} andere disciplines."
UNDERSTOOD_MISSING: Final = "Nog {n}."
UNDERSTOOD_SHORT: Final = "{text} (begrepen door {n}, nog {missing})"
UNDERSTOOD_BY_ALL: Final = "{text} (begrepen door alle {n})"
UNDERSTOOD_BY_FEW: Final = "{text} (begrepen door {n})"
IN_OTHER_WORDS: Final = "Een ander zegt het zo: {text}"
RESTATE_TITLE: Final = "Zeg het in jouw woorden: {text}"
RESTATE_LABEL: Final = "Wat is hier belangrijk, in jouw woorden?"
RESTATE_HINT: Final = (
    "Wie het schreef, leest jouw zin en zegt of die klopt. Je naam staat er niet bij."
)
RESTATE_ADD: Final = "Leg voor"
RESTATE_WAITS: Final = "Jouw woorden: {text}. Ze liggen bij wie het schreef."
RESTATE_NOT_QUITE: Final = "Jouw woorden: {text}. Nog niet helemaal. Probeer het nog eens."
RESTATE_TODO: Final = "Aan jou gevraagd: {n}"
RESTATE_TODO_HINT: Final = "Zeg deze belangen in je eigen woorden. Pas als de ander zich erin herkent, zijn ze gedeeld."
MEANT_TITLE: Final = "Iemand zegt jouw belang zo: {text}"
MEANT_YES: Final = "Zo bedoel ik het"
MEANT_NO: Final = "Nog niet helemaal"
MEANT_IS: Final = "Je zei: zo bedoel ik het. Daarom is dit een gedeeld belang."
MEANT_BACK: Final = "Toch niet: {text}"
MERGE_FOLDED: Final = "Voeg samen wat op elkaar lijkt"
MERGE_CHOOSE: Final = "Welke horen bij elkaar?"
MERGE_NAME: Final = "Hoe noem je ze samen?"
MERGE_ADD: Final = "Voeg samen"
MERGE_HINT: Final = "De zinnen zelf blijven staan."
PILE_TITLE: Final = "Samen: {text}"
PILE_SHARED: Final = "{n} van {of} gedeeld."
PILE_OUT: Final = "Haal eruit: {text}"
LOOKS_LIKE: Final = "Deze twee lijken op elkaar"
LOOKS_WHY: Final = "Allebei noemen ze: {words}."
LOOKS_MERGE: Final = "Voeg deze twee samen"
OFFER_TITLE: Final = "Aangeboden uit {exercise}"
OFFER_HINT: Final = "Jullie kozen dit eerder, drie mensen of meer. Herkent de groep het als gedeeld? Zet het erbij. Anders blijft het liggen. Het werkboek zet niets zelf neer."
OFFER_WHY: Final = "{n} mensen kozen dit."
OFFER_TAKE: Final = "Zet dit erbij"
OFFER_LEAVE: Final = "Laat liggen"
OFFER_LEFT: Final = "Laten liggen: {n}"
OFFER_MORE: Final = "Nog {n} aangeboden"
OFFER_LINK: Final = "Horen deze bij elkaar?"
OFFER_COUNTED: Final = "{name} ({n} mensen)"
OFFERS_WAIT: Final = (
    "Aangeboden uit {exercise}: {names}. De groep zet het erbij of laat het liggen."
)
OFFERS_ADDED: Final = "Opgeteld over {n} groepen. Kozen in een groep minder dan drie mensen iets, dan telt dat niet mee."
CARD_CHOSEN: Final = "Komt uit {exercise}: {name}"
LINK_FOLDED: Final = "Verbind met een andere zin"
LINK_CHOOSE: Final = "Waar hoort dit bij?"
LINK_ADD: Final = "Verbind"
LINK_OF: Final = "Welke zin?"
SERVES_LABEL: Final = "Welke belangen dient dit? Kies er twee of meer."
SERVES_FEW: Final = "Kies twee of meer belangen. Er is niets opgeslagen."
TWO_TEXTS: Final = "Twee mensen wijzigden dit tegelijk. Beide zinnen staan er. Kies samen."
TWO_AT_ONCE: Final = "Twee teksten tegelijk: ‘{texts}’"
EITHER: Final = "’ of ‘"
KEEP_TEXT: Final = "Houd deze: {text}"
HISTORY_FOLDED: Final = "Wat jij deed"
HISTORY_HINT: Final = (
    "Alleen jij ziet deze lijst. Je maakt alleen ongedaan wat je zelf deed."
)
HISTORY_UNDO: Final = "Maak ongedaan: {what}"
HISTORY_REDO: Final = "Zet terug: {what}"
ACTS: Final = {
    "card_placed": "erbij gezet",
    "card_worded": "gewijzigd",
    "cards_grouped": "samengevoegd",
    "cards_split": "uit elkaar gehaald",
    "cards_linked": "verbonden",
    "card_restated": "in mijn woorden gezegd",
    "restatement_judged": "gezegd of ik het zo bedoel",
    "offer_left": "laten liggen",
}
ACT_WITH_TEXT: Final = "{act} ({text})"
TESTS_TITLE: Final = "Drie toetsvragen"
TESTS_PROMISE: Final = "Alleen jij ziet je antwoord. Straks zie je samen hoe vaak ja, deels en nee gekozen is, zonder naam."
TESTS_COUNTS: Final = "Wat de groep op de toetsvragen antwoordde"
TESTS_QUESTION: Final = "Toetsvraag"
CANVAS_SHARED: Final = "Gedeelde belangen"
CANVAS_SHARED_NONE: Final = (
    "Nog geen. Een belang is gedeeld als een andere discipline het in eigen woorden zei, "
    "en wie het schreef zei: zo bedoel ik het."
)
CANVAS_OPEN: Final = "Nog niet gedeeld"
CANVAS_OPEN_HINT: Final = (
    "Dit blijft staan en gaat mee in het verslag. Niet gedeeld is niet onbelangrijk."
)
CANVAS_READY: Final = "Ik ben klaar"
CANVAS_NOT_READY: Final = "Toch nog iets wijzigen"
NO_COUNT: Final = "–"
