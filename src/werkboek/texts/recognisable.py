"""What is said about details by which somebody could be recognised."""

from typing import Final

DETAILS: Final = {
    "bsn": "een burgerservicenummer",
    "rekeningnummer": "een rekeningnummer",
    "email": "een e-mailadres",
    "telefoon": "een telefoonnummer",
    "kenteken": "een kenteken",
    "geboortedatum": "een geboortedatum",
    "adres": "een adres",
    "postcode": "een postcode",
    "naam": "een naam",
}
RECOGNISABLE: Final = (
    "Dit lijkt op {what}. Haal het weg als je er iemand mee kunt herkennen."
)
RECOGNISABLE_THERE: Final = (
    "Onder ‘{part}’ staat iets dat lijkt op {what}. Kijk het na voor je dit deelt."
)
