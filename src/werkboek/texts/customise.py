"""What the page says on which a facilitator changes the workbook of a municipality."""

from typing import Final

CUSTOMISE_TABS: Final = {
    "gegevens": "Gegevens",
    "lijsten": "Teksten en lijsten",
    "oefeningen": "Oefeningen",
    "huisstijl": "Huisstijl",
    "voorbeeld": "Voorbeeld",
    "bewaren": "Verschil en bewaren",
}
CUSTOMISE_TITLE: Final = "Het werkboek van {name}"
CUSTOMISE_LATER: Final = "Wat je hier wijzigt, is meteen bewaard. Een sessie die al loopt, houdt de teksten van het begin. Start het werkboek opnieuw om je wijzigingen te gebruiken."
CUSTOMISE_BEGIN: Final = "Maak een werkboek voor jullie gemeente"
CUSTOMISE_BEGIN_HINT: Final = "Je begint met alles uit de basis. Daarna verander je wat bij jullie anders is. De basis zelf blijft zoals hij is."
CUSTOMISE_NAME: Final = "Naam van de gemeente"
CUSTOMISE_START: Final = "Begin"
CUSTOMISE_FIRST: Final = "Maak eerst een werkboek voor jullie gemeente."
CUSTOMISE_CLOSED: Final = "Hier kan ik niets bewaren. Je kunt wel kijken. Maak een eigen map met 'werkboek new' en start met --municipality en die map."
CUSTOMISE_REFUSED: Final = "Nog niet bewaard. {why}"
CUSTOMISE_WRONG: Final = "In de map zit een fout. Zet hem goed in het bestand, of draai de laatste wijziging terug."
CUSTOMISE_EXAMPLE: Final = "{about} Bijvoorbeeld: {example}."
CUSTOMISE_BASE: Final = "{about} Leeg: {base}."
LINES_HINT: Final = "Elk op een eigen regel."
LIST_CHOOSE: Final = "Welke lijst?"
LIST_OF_EXERCISE: Final = "{name}: {list}"
LIST_NAMES: Final = {
    "teksten": "Vaste teksten",
    "spelregels": "Spelregels",
    "aanwijzingen": "Kijken en noteren",
    "disciplines": "Disciplines",
    "vragen": "Vragen in een gesprek",
    "drempels": "Drempels",
    "vormen": "Verschijningsvormen",
    "draaiboeken": "Draaiboeken",
    "sjablonen": "Sjablonen voor acties",
    "stappen": "Stappen",
    "stellingen": "Stellingen",
    "casussen": "Casussen",
    "drijfveren": "Drijfveren",
    "vakken": "Vakken van het helicopterblad",
    "rapporten": "Verslagen",
}
"""By the key of a list; another one is called by its key."""
LIST_HINT: Final = "Laat een veld leeg, dan geldt de tekst van de basis. Een woord tussen accolades vult het werkboek zelf in."
ITEM_BASE: Final = "Basis: {text}"
ITEM_OWN: Final = "Van jullie zelf"
ITEM_HIDDEN: Final = (
    "Verborgen: deelnemers zien dit niet. Antwoorden van eerder blijven bewaard."
)
ITEM_WORDS: Final = "Jullie tekst bij {id}"
ITEM_HIDE: Final = "Verberg {id}"
ITEM_SHOW: Final = "Toon {id} weer"
ITEM_UP: Final = "Zet {id} eerder"
ITEM_DOWN: Final = "Zet {id} later"
ITEM_ADD: Final = "Voeg iets van jullie zelf toe"
ITEM_ADD_BUTTON: Final = "Voeg toe"
ITEM_OPTIONAL: Final = "{label} (mag leeg)"
PART_LABELS: Final = {
    "tekst": "Tekst",
    "naam": "Naam",
    "domein": "Domein",
    "thema": "Thema",
    "perspectief": "Perspectief",
    "extern": "Werkt buiten de gemeente",
    "kort": "Ook in de korte set",
    "deel": "Onderdeel van het gesprek",
    "aan": "Naar wie (functie)",
    "na_werkdagen": "Na hoeveel werkdagen",
    "titel": "Titel",
    "fictief": "Deze casus is verzonnen",
    "hoofdthema": "Waarover gaat het? (woorden met _ in plaats van spaties)",
    "ronde2": "Wat er later gebeurt",
    "situatie": "Situatie",
    "let_op_juridisch": "Let op, juridisch",
    "id": "Kort kenmerk, zonder spaties",
    "bij": "Bij jezelf of in de organisatie",
}
"""By the key of a field of an item; another one is called by its key."""
FLAG_YES: Final = "Ja"
ROW_PART: Final = "{label} {n}: {part}"
ROW_MORE: Final = ("{label} {n}", "Nog een regel", "Haal regel {n} weg")
EXERCISES_TITLE: Final = "Oefeningen"
EXERCISES_HINT: Final = "Andere woorden kies je bij Teksten en lijsten. Wil je een oefening echt anders? Kopieer hem. De oefening uit de basis blijft dan bestaan."
COPY_TITLE: Final = "Naam van jullie oefening"
COPY_OF: Final = "Kopie van"
COPY_BUTTON: Final = "Kopieer"
EXERCISE_MINE: Final = "Eigen oefening: {name}"
DISCARD: Final = "Haal {name} weg"
DISCARD_CONFIRM: Final = (
    "Je eigen oefening '{name}' gaat weg, met de teksten die je erin veranderde. Doorgaan?"
)
LOOKS_TITLE: Final = "Huisstijl"
LOOKS_HINT: Final = "Plak hier de ontwerptokens van jullie gemeente, een bestand theme.css van NL Design System. Het werkboek controleert of alles goed te lezen blijft. Lettertypen en logo's zitten er niet in: daar heb je toestemming voor nodig."
LOOKS_LABEL: Final = "Tokens"
LOOKS_SAVE: Final = "Gebruik deze huisstijl"
LOOKS_NEUTRAL: Final = "Terug naar de neutrale huisstijl"
LOOKS_FILE: Final = "Of kies een bestand theme.css"
PAPER_TITLE: Final = "Briefpapier"
PAPER_HINT: Final = "Documenten die je bewaart als ODT komen op jullie eigen briefpapier: een OpenDocument-tekst met logo en voettekst. Zet {inhoud} op een lege regel waar de tekst moet komen. Een fout in het bestand zeg ik meteen. Er verandert dan niets."
PAPER_SIZE: Final = "Een bestand is hooguit {max} kB. Is het groter, maak dan het logo kleiner. Of zet het zelf in de map van jullie gemeente: dan mag het 2 MB zijn."
PAPER_ALL: Final = "alle documenten"
PAPER_ONE: Final = "Ander briefpapier voor één document"
PAPER_FOR: Final = "Kies briefpapier voor: {title}"
PAPER_OTHER: Final = "Kies ander briefpapier voor: {title}"
PAPER_USE: Final = "Gebruik dit voor: {title}"
PAPER_KEPT: Final = "Voor {title}: {name}, {n} kB."
PAPER_DROP: Final = "Haal {name} weg"
PAPER_DROP_CONFIRM: Final = (
    "Het briefpapier voor {title} gaat weg. Je kunt dit terugdraaien. Doorgaan?"
)
PREVIEW_TITLE: Final = "Zo ziet het eruit"
PREVIEW_HINT: Final = "Je kunt het hier proberen. Wat je invult, wordt nergens bewaard."
PREVIEW_TABS: Final = {"deelnemer": "Deelnemer", "scherm": "Scherm", "verslag": "Verslag"}
PREVIEW_EXERCISE: Final = "Welke oefening?"
PREVIEW_SHOW: Final = "Toon"
PREVIEW_REPORT: Final = "Wat in een verslag van jullie zelf komt"
PREVIEW_REPORT_HEAD: Final = ("Wat", "Hoe het er staat")
PREVIEW_NONE: Final = "Er is nu niets te tonen, want in de map zit een fout."
DIFFERENCE_TITLE: Final = "Verschil met de basis"
DIFFERENCE_NONE: Final = "Alles is zoals in de basis."
DIFFERENCE_HEAD: Final = ("Wat", "Waar", "Hoe nu")
DIFFERENCE_COUNT: Final = "Anders dan de basis: {n}"
DIFFERENCE_KINDS: Final = {
    "instelling": "Gegeven",
    "wijzig": "Andere tekst",
    "verberg": "Verborgen",
    "voeg_toe": "Van jullie zelf",
    "volgorde": "Volgorde",
    "oefening": "Eigen oefening",
    "huisstijl": "Huisstijl",
    "briefpapier": "Briefpapier",
}
COMPARABLE: Final = "Een vraag of stelling uit de basis houdt altijd hetzelfde kenmerk. Antwoorden blijven daarom met andere gemeenten te vergelijken, ook na een nieuwe versie."
ADVICE_TITLE: Final = "Dit kan prettiger lezen"
UNDO: Final = "Draai de laatste wijziging terug"
ZIP_TITLE: Final = "Bewaren en terughalen"
ZIP_KEEP_LARGE: Final = "Deze zip is {n} kB. Met deze pagina haal je hooguit {max} kB terug. Maak het briefpapier kleiner, bijvoorbeeld met een kleiner logo. Of pak de zip uit op de andere computer en start met --municipality en die map."
ZIP_HINT: Final = "Bewaar het werkboek van jullie gemeente als zip, met het briefpapier erin. Daarmee haal je het later of op een andere computer terug."
ZIP_BUTTON: Final = "Bewaar als zip"
LOAD_LABEL: Final = "Haal een zip terug"
LOAD_TITLE: Final = "Dit bestand komt in de plaats van wat er nu is"
LOAD_LOST: Final = "Dit gaat dan verloren ({n}):"
LOAD_NOTHING_LOST: Final = "Er gaat niets verloren."
LOAD_YES: Final = "Laad dit bestand"
LOAD_NO: Final = "Nee, laat alles zoals het is"
UPLOAD_BUTTON: Final = "Laad dit bestand in"
