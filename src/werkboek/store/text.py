"""Free text without the characters that can hide or reorder what stands beside them."""

import unicodedata

_BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_INVISIBLE = "\u200b\u2060\ufeff"
_DROPPED = dict.fromkeys(map(ord, _BIDI_CONTROLS + _INVISIBLE))
_CONTROL_CATEGORIES = frozenset({"Cc", "Cs"})
_VISIBLE_CATEGORIES = frozenset("LNPS")


def clean_text(text: str) -> str:
    """Return *text* in NFC without control and direction characters; newlines stay.

    Joiners stay: they hold emoji together and shape Persian and Indic words.  Right-to-left
    text stays and is ordered by its letters alone (Unicode Standard Annex 9, Bidi_Control).
    """
    text = "\n".join(text.splitlines()).replace("\t", " ").translate(_DROPPED)
    kept = (
        c for c in text if c == "\n" or unicodedata.category(c) not in _CONTROL_CATEGORIES
    )
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def clean_label(text: str) -> str:
    """Return *text* cleaned, on one line, with single spaces."""
    return " ".join(clean_text(text).split())


def is_visible(text: str) -> bool:
    """Say whether there is a letter, number, sign or emoji to see in *text*."""
    return any(unicodedata.category(c)[0] in _VISIBLE_CATEGORIES for c in text)
