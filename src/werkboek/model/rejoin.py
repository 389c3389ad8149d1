"""The word with which a participant continues on another device."""

import hashlib
import hmac
import re
import secrets
from typing import Final

_NUMBERS = range(10, 100)  # always two digits, none of them a leading zero


def rejoin_word(secret: str, participant: str) -> str:
    """Return the word of *participant*, such as ``tuin-kano-38``.

    Nothing is stored: it follows from the trajectory's cookie secret.  There are
    256 * 256 * 90 = 5.9 million, so two people may get the same one; whoever makes
    participants prevents it.
    """
    digest = hmac.digest(secret.encode(), b"rejoin:" + participant.encode(), hashlib.sha256)
    number = _NUMBERS[int.from_bytes(digest[2:6]) % len(_NUMBERS)]
    return f"{_WORDS[digest[0]]}-{_WORDS[digest[1]]}-{number}"


def is_same_word(typed: str, word: str) -> bool:
    """Say whether *typed* means *word*: case, spaces and dashes are free."""
    return hmac.compare_digest(_bare(typed), _bare(word))


def make_phrase() -> str:
    """Return six words that nobody can guess, to lock a file with; 48 bits."""
    return " ".join(secrets.choice(_WORDS) for _ in range(6))


def _bare(word: str) -> bytes:
    return re.sub(r"[\W_]", "", word.casefold()).encode()


# Short, common and neutral.  256 of them, so that one byte picks one.  Never change,
# reorder or drop any: somebody wrote theirs down.
_WORDS: Final = (
    *("adres", "aarde", "accu", "adem", "akker", "anker", "appel", "arend"),
    *("asfalt", "atlas", "auto", "avond", "azijn", "baken", "bakker", "bal"),
    *("balkon", "banaan", "bank", "basis", "beek", "beer", "beker", "berg"),
    *("bes", "bever", "bloem", "boek", "boog", "boom", "boon", "boot"),
    *("bord", "borstel", "bos", "boter", "bril", "broek", "brood", "brug"),
    *("bui", "bus", "cacao", "cactus", "cello", "cent", "cijfer", "cirkel"),
    *("citroen", "dag", "dak", "dam", "dans", "deeg", "deken", "deksel"),
    *("dolfijn", "deur", "dijk", "doek", "dop", "doos", "dorp", "draad"),
    *("draak", "druif", "duif", "duin", "eend", "egel", "eik", "eiland"),
    *("emmer", "engel", "eland", "fakkel", "fiets", "film", "fluit", "fontein"),
    *("forel", "foto", "gans", "garage", "gang", "geit", "geluid", "gember"),
    *("getal", "gitaar", "glas", "gordijn", "goud", "gras", "grot", "haai"),
    *("haan", "haas", "hak", "hamer", "hand", "haring", "harp", "haven"),
    *("heide", "hek", "helm", "hemel", "herfst", "hert", "heuvel", "hoed"),
    *("hobo", "honing", "hoorn", "hotel", "hout", "huis", "iglo", "inkt"),
    *("jas", "jurk", "kaars", "kaart", "kaas", "kabel", "kade", "kam"),
    *("kameel", "kano", "kapper", "kast", "kat", "kegel", "kers", "ketel"),
    *("kever", "kiosk", "kip", "klei", "klok", "knie", "knoop", "koala"),
    *("koek", "koffer", "koffie", "kok", "komeet", "koning", "kraan", "krant"),
    *("kruik", "kurk", "lade", "lamp", "laurier", "leeuw", "lepel", "lente"),
    *("letter", "lied", "lijm", "lijst", "linde", "lint", "lucht", "maan"),
    *("maand", "mais", "mand", "mango", "markt", "marmer", "mast", "meer"),
    *("melk", "meloen", "merel", "meter", "metro", "mier", "molen", "motor"),
    *("mus", "mouw", "muur", "naald", "nacht", "nest", "noot", "oester"),
    *("oceaan", "oever", "olie", "olijf", "oven", "paard", "pad", "paleis"),
    *("palm", "pan", "papier", "parel", "park", "pauw", "peer", "pen"),
    *("peper", "perzik", "piano", "plank", "plein", "poort", "post", "prei"),
    *("radio", "raket", "regen", "reiger", "riem", "riet", "rijst", "ring"),
    *("rivier", "robot", "rok", "roos", "rots", "ruit", "sap", "sjaal"),
    *("slak", "slee", "sleutel", "sneeuw", "soep", "sok", "specht", "spiegel"),
    *("spin", "spoor", "ster", "stoel", "storm", "strand", "suiker", "tafel"),
    *("tak", "tas", "thee", "tijger", "toren", "trein", "tuin", "vlinder"),
)
