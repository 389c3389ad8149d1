"""Two hints about a sentence: it may hold a name, or it may be too general.

Hints, not rules: a warning never stops somebody from saving.
"""

import re
from collections.abc import Collection
from typing import Final

from .recognisable import Detail, recognisable

_PARTICLES: Final = r"(?:(?:van|de|den|der|ten|ter|el|al|ben|bin|la|le|'t|in)\s+){0,3}"
_FULL_NAME: Final = re.compile(rf"^[A-Z][\w'-]+\s+{_PARTICLES}[A-Z][\w'-]+$")
_WORK_WORDS: Final = re.compile(
    r"team|consulent|adviseur|manager|leider|medewerker|ambtenaar|coach|jurist|directeur|"
    r"wethouder|burgemeester|secretaris|regisseur|toezicht|handhav|boa|beleid|wmo|jeugd|"
    r"werk|inkomen|zorg|veilig|wijk|schuld|leerplicht|inkoop|subsidie|contact|afdeling|"
    r"domein|bestuur|opdrachtgever|specialist|hoofd|functionaris|controller|griffie",
    re.IGNORECASE,
)
_FIRST_NAME: Final = re.compile(
    r"(?:ahmed|ali|amina|anna|anne|annemiek|ayse|bart|bas|bram|daan|"
    r"dennis|dewi|emma|erik|esther|eva|fatima|femke|frank|fatma|hans|"
    r"henk|hassan|ibrahim|imane|ingrid|iris|jan|janneke|jasper|jeroen|johan|"
    r"joost|karin|kees|khalid|kim|laura|linda|lisa|lotte|maaike|maarten|"
    r"maria|marieke|mark|marloes|martijn|mehmet|mieke|mohamed|mohammed|mustafa|nadia|"
    r"niels|omar|patrick|paul|peter|petra|rachid|richard|rob|robin|ruud|"
    r"saskia|samira|sander|sandra|sanne|sara|sarah|sjoerd|sophie|stefan|suzanne|"
    r"thijs|thomas|tim|tom|wendy|wouter|yasmin|youssef)$",
    re.IGNORECASE,
)


def looks_like_a_name(text: str) -> bool:
    """Say whether *text*, meant to be a function or team, looks like somebody's name.

    A title followed by a capital, two capitalised words without a word for work, or a
    common first name.  Misses many names and never finds all of them.
    """
    words = text.split()
    if not words:
        return False
    if Detail.NAME in recognisable(text):
        return True
    if _FIRST_NAME.match(words[0].strip(".,")):
        return True
    return bool(_FULL_NAME.match(text.strip())) and not _WORK_WORDS.search(text)


def is_too_general(text: str, general: Collection[str], concrete: Collection[str]) -> bool:
    """Say whether *text* generalises and names no moment.

    Parameters
    ----------
    text
        What somebody said, summarised.
    general, concrete
        Lower-case words; a digit counts as concrete too.
    """
    words = set(re.findall(r"\w+", text.lower()))
    if words & set(concrete) or re.search(r"\d", text):
        return False
    return bool(words & set(general))
