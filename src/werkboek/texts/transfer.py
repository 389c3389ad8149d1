"""What is said when a trajectory is saved elsewhere, loaded, merged or erased."""

from typing import Final

PHRASE_TOO_SHORT: Final = "Deze wachtzin is te kort. Gebruik minstens {minimum} tekens, liefst vijf of zes losse woorden."
PHRASE_NEEDED: Final = "Dit bestand is versleuteld. Vul de wachtzin in."
PHRASE_WRONG: Final = "Dit bestand gaat niet open. De wachtzin klopt niet, of het bestand is beschadigd. Er is niets veranderd."
ARCHIVE_FOREIGN: Final = (
    "Dit is geen traject van werkboek. Kies een ander bestand. Er is niets veranderd."
)
ARCHIVE_DAMAGED: Final = "Dit bestand is beschadigd of niet helemaal aangekomen. Kies een andere kopie. Er is niets veranderd."
ARCHIVE_TOO_LARGE: Final = "Dit bestand is te groot voor een traject. Kies een ander bestand. Er is niets veranderd."
ARCHIVE_NOT_FOUND: Final = "Dit bestand is er niet, of je mag het niet openen. Kijk of de naam klopt. Er is niets veranderd."
EXPORT_ABOUT: Final = (
    "bewaar een kopie van een traject; eindigt de naam op .age, dan versleuteld"
)
IMPORT_ABOUT: Final = "voeg een kopie samen met een traject; dubbel laden kan geen kwaad"
MERGE_ABOUT: Final = "maak één nieuw traject van twee kopieën of twee trajecten"
ERASE_ABOUT: Final = (
    "wis wat mensen opschreven, ook van de schijf; alleen een bewijs blijft"
)
ERASE_INTERVIEWS: Final = "wis alleen de gesprekken vooraf"
ERASE_PEOPLE: Final = "wis alleen de lijst met mensen; groepen en programma blijven"
FILES_TRAJECTORY: Final = "bestand van het traject, of adres van een database"
FILES_COPY: Final = "een kopie, wel of niet versleuteld"
FILES_OUT: Final = "nieuw bestand; op .age eindigend wordt het versleuteld"
FILES_PHRASE_FILE: Final = "bestand met de wachtzin, in plaats van haar in te typen"
FILES_PHRASE: Final = "Wachtzin voor {file}: "
FILES_PHRASE_UNREADABLE: Final = "Het bestand met de wachtzin gaat niet open."
FILES_OUT_EXISTS: Final = "Dit bestand bestaat al. Kies een andere naam."
FILES_OUT_REFUSED: Final = (
    "Hier kan werkboek niet opslaan. Kijk of de map bestaat en of je er mag opslaan."
)
FILES_DATABASE: Final = "database"
EXPORTED: Final = "Bewaard in {file}: {n} gebeurtenissen."
IMPORTED: Final = "Geladen in {file}. Iedereen komt terug met hetzelfde terugkomwoord."
IMPORTED_NOTHING: Final = "In {file} stond dit al. Er is niets veranderd."
MERGED: Final = "Samengevoegd in {file}: {n} gebeurtenissen."
ERASE_WORD: Final = "WIS"
ERASE_CONFIRM: Final = "Dit kun je niet terugdraaien. Typ WIS om te wissen: "
ERASE_NOT: Final = "Er is niets gewist."
ERASE_BUSY: Final = "Het traject is in gebruik of gaat niet open. Stop het werkboek en wis daarna opnieuw. Misschien is nog niet alles gewist."
ERASED: Final = (
    "Gewist uit {file}: {n} gebeurtenissen, ook van de schijf. In het traject staat een bewijs. "
    "Kopieën en reservekopieën die elders staan, wis je zelf."
)
KEEPING_TITLE: Final = "Bewaren en hervatten"
KEEP_TITLE: Final = "Bewaar"
KEEP_EXPLAINED: Final = "Je krijgt één bestand met het hele traject. Daarmee ga je later of op een andere computer verder."
KEEP_WARNING: Final = "In het bestand staat ook wie wat schreef. Bewaar het op een plek waar alleen jij bij kunt."
KEEP_BUTTON: Final = "Bewaar het traject"
PHRASE_LABEL: Final = "Wachtzin"
PHRASE_HINT: Final = "Met een wachtzin kan niemand anders het bestand lezen. Zonder de zin kun jij het ook niet meer. Bijvoorbeeld: {suggestion}"
RESUME_TITLE: Final = "Hervat"
RESUME_EXPLAINED: Final = "Kies een bestand dat je eerder bewaarde. Iedereen komt terug met het eigen terugkomwoord. Wat hier al staat, blijft. Twee keer laden verdubbelt niets."
FILE_LABEL: Final = "Bestand"
FILE_HINT: Final = "De naam eindigt op .werkboek of op .age."
RESUME_PHRASE_HINT: Final = "Alleen nodig als je het bestand met een wachtzin bewaarde."
RESUME_BUTTON: Final = "Hervat het traject"
RESUME_NO_FILE: Final = "Kies eerst een bestand."
BACK_TO_REGIE: Final = "Terug naar de regie"
KEEP_LINK: Final = "Bewaren en hervatten (nieuw tabblad)"
KEEP_PLACE: Final = "Het traject staat op de computer waar het werkboek draait."
KEEP_TEMPORARY: Final = (
    "Dit werkboek verdwijnt als het stopt. Bewaar je traject in een bestand."
)
KEEP_NOW: Final = "Er is nieuw werk dat nog niet bewaard is. Bewaar het traject nu."
DEMONSTRATION: Final = "Demonstratie. Gebruik alleen verzonnen casussen."
