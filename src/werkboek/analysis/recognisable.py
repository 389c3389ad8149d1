"""Details in a text by which somebody could be recognised.

It finds what has a form: numbers, addresses, a title before a name.  A text in which it
finds nothing can still be about somebody whom everybody knows.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Final


class Detail(StrEnum):
    """What was found; `texts.DETAILS` says it in words."""

    BSN = "bsn"
    IBAN = "rekeningnummer"
    EMAIL = "email"
    PHONE = "telefoon"
    PLATE = "kenteken"
    BIRTH = "geboortedatum"
    ADDRESS = "adres"
    POSTCODE = "postcode"
    NAME = "naam"


@lru_cache(maxsize=1024)  # a page asks again, for every text on it, whenever it is drawn
def recognisable(text: str) -> tuple[Detail, ...]:
    """Return the details in *text*, in the order of `Detail`, each once.

    A citizen service number passes the eleven-test of the Dutch government, an account
    number that of ISO 13616 (remainder 1 by 97), and a number plate has one of the forms of
    the RDW.  Numbers that everybody may call (0800, 0900, 112) are no detail.
    """
    return tuple(detail for detail in Detail if any(_found(detail, text)))


def _found(detail: Detail, text: str) -> Iterator[bool]:
    is_so = _TESTS.get(detail, bool)
    return (is_so(each.group()) for each in _FORMS[detail].finditer(text))


def _passes_eleven_test(text: str) -> bool:
    digits = [int(each) for each in text if each.isdigit()]
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(weight * digit for weight, digit in zip(weights, digits, strict=True))
    return total > 0 and total % 11 == 0


def _is_account(text: str) -> bool:
    plain = re.sub(r"\s", "", text).upper()
    turned = plain[4:] + plain[:4]
    return int("".join(str(int(each, 36)) for each in turned)) % 97 == 1


_MONTHS = (
    "jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    "|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DATE = rf"\d{{1,2}}(?:[-/.]\d{{1,2}}[-/.]| +(?:{_MONTHS})\.? +)"
_TITLE = r"(?i:(?:dhr|mevr|mw)\.?|de heer|meneer|mevrouw|(?:drs|ing|ir|mr)\.)"
_PREFIX = r"(?i:(?:van|de|den|der|ter|ten|te|el|al|in|'t) +)*"
_STREET = "straat|laan|weg|plein|kade|gracht|dijk|singel|hof|pad|steeg|dreef|plantsoen"
_COUNTRY = r"(?:\+|00)31[ -]?(?:\(0\)[ -]?)?"
_FORMS: Final[Mapping[Detail, re.Pattern[str]]] = {
    Detail.BSN: re.compile(r"(?<![\d.,-])\d{4}[. ]?\d{2}[. ]?\d{3}(?![\d-])"),
    Detail.IBAN: re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b"),
    Detail.EMAIL: re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w-]"),
    Detail.PHONE: re.compile(
        rf"(?<![\w+])(?:{_COUNTRY}|0)(?![89]00)[1-9](?:[ -]?\d){{8}}(?!\d)"
    ),
    Detail.PLATE: re.compile(
        r"\b(?:[A-Z]{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-(?:[A-Z]{2}|\d{2})"
        r"|\d{2}-[A-Z]{2}-(?:[A-Z]{2}|\d{2})|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d"
        r"|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]"
        r"|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)\b"
    ),
    Detail.BIRTH: re.compile(
        rf"\bgeb(?:oren|\.)?\s[^.\n]{{0,20}}?{_DATE}\d{{2,4}}|\b{_DATE}19\d{{2}}\b",
        re.IGNORECASE,
    ),
    Detail.ADDRESS: re.compile(rf"\b[A-Z][\w'.-]{{0,40}}(?:{_STREET}) +\d+"),
    Detail.POSTCODE: re.compile(r"\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b"),
    Detail.NAME: re.compile(rf"\b{_TITLE} +{_PREFIX}[A-ZÀ-Ý][a-zà-ÿ]{{2,}}"),
}
_TESTS: Final[Mapping[Detail, Callable[[str], bool]]] = {
    Detail.BSN: _passes_eleven_test,
    Detail.IBAN: _is_account,
}
