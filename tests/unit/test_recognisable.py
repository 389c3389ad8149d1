"""Numbers that are published as examples, and sentences in which nobody is recognised.

BSN: test numbers of the RvIG (Logisch Ontwerp BSN, 2.8); IBAN: the example for the
Netherlands and for Belgium in the SWIFT IBAN Registry; telephone: fictitious numbers set
apart by the ACM; number plates: sidecodes of the RDW; 2594 BC and other codes: PostNL does
not give out SA, SD and SS.
"""

import pytest

from werkboek import texts
from werkboek.analysis.recognisable import Detail, recognisable


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bsn 111222333", Detail.BSN),
        ("Nummer 1234.56.782.", Detail.BSN),
        ("999999990", Detail.BSN),
        ("Betaald op NL91 ABNA 0417 1643 00", Detail.IBAN),
        ("NL91ABNA0417164300.", Detail.IBAN),
        ("BE68539007547034", Detail.IBAN),
        ("Mail naar sanne@voorbeeldstad.example", Detail.EMAIL),
        ("Bel 06-12345678", Detail.PHONE),
        ("Bel 06 1234 5678.", Detail.PHONE),
        ("+31 6 12345678", Detail.PHONE),
        ("+31 (0)70 123 45 67", Detail.PHONE),
        ("0701234567", Detail.PHONE),
        ("De auto met XX-99-99 staat er weer", Detail.PLATE),
        ("AB-12-CD", Detail.PLATE),
        ("12-ABC-3", Detail.PLATE),
        ("X-999-XX", Detail.PLATE),
        ("Hij is geboren op 3 mei 2009", Detail.BIRTH),
        ("geb. 03-05-2009", Detail.BIRTH),
        ("12-08-1974", Detail.BIRTH),
        ("Het pand aan de Dorpsstraat 12a", Detail.ADDRESS),
        ("Burg. Jansenlaan 3", Detail.ADDRESS),
        ("1234 AB", Detail.POSTCODE),
        ("1234AB Voorbeeldstad", Detail.POSTCODE),
        ("mevrouw De Vries belde", Detail.NAME),
        ("Dhr. van den Berg", Detail.NAME),
        ("meneer Özdemir", Detail.NAME),
        ("Mr. Jansen stuurde een brief", Detail.NAME),
    ],
)
def test_a_detail_is_found(text: str, found: Detail) -> None:
    assert found in recognisable(text)


@pytest.mark.parametrize(
    "text",
    [
        "Een jongen van 14 heeft twee telefoons en mist school.",
        "In 2025 WAREN er 12 panden, in 2026 minder.",
        "Bel 112, 14 070 of 0900 8844 of 0800-7000.",
        "We spreken af op 12-03-2026 om 14.00 uur.",
        "Dat kost 123456789 euro",  # nine digits that fail the eleven-test
        "NL92ABNA0417164300",  # a digit of the example changed
        "000000000",
        "Artikel 5.1.2 van de Wmo 2015, met 3 van de 11 meldingen.",
        "De heer des huizes deed open, mevrouw keek weg.",
        "mevrouw A. en meneer B.",
        "Op de weg 12 auto's, in de straat 3.",
        "We vroegen het aan Wmo, VTH en het RIEC.",
        "A1-A12 en RV1-RV16 komen uit de lijst, van 10-12-24 af.",
        "1234 SS",
        "Overlast in de Dorpsstraat\n12 keer gebeld, door mevrouw\nVandaag weer.",
    ],
)
def test_an_ordinary_sentence_has_none(text: str) -> None:
    assert recognisable(text) == ()


def test_every_detail_can_be_told() -> None:
    assert texts.DETAILS.keys() == {*Detail}


def test_each_is_told_once_in_a_fixed_order() -> None:
    text = "Dorpsstraat 1, 06-12345678, Dorpsstraat 2, 1234 AB, 06 87654321"
    assert recognisable(text) == (Detail.PHONE, Detail.ADDRESS, Detail.POSTCODE)
