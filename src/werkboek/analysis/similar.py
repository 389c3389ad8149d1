"""Which sentences look alike, and why: a suggestion, never a decision.

Lexical: it sees the same words, not the same meaning.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Any, Final

FROM: Final = 0.34
"""Jaccard index from which two sentences are suggested: about half of the words shared."""

_SMALL_WORDS: Final = """
de het een en of maar dat die dit deze er is zijn was wordt worden ik je jij we wij ons
onze zij ze hij jullie ook niet geen meer wel als dan om te in op aan bij met van voor door
over uit naar tot zich hun hen mij me mijn kan kunnen moet moeten wil willen mag hebben
heeft heb doen doet zo nog al wat wie waar hoe omdat zodat elk elke iedereen mensen iemand
niemand goed vind vinden belangrijk
"""
_STOP_WORDS: Final = frozenset(_SMALL_WORDS.split())


@dataclass(frozen=True, slots=True)
class Alike:
    """Two sentences, by id, the words that both have, and their Jaccard index."""

    first: str
    second: str
    words: tuple[str, ...]
    index: float


def alike(sentences: Mapping[str, str], most: int = 3) -> tuple[Alike, ...]:
    """Return the pairs of *sentences* that look most alike, the closest first.

    Parameters
    ----------
    sentences
        Text by id.
    most
        How many pairs at most.

    Notes
    -----
    Jaccard index of the sets of stems without stop words: ``|A ∩ B| / |A ∪ B|``
    (P. Jaccard 1912, *New Phytologist* 11, 37-50); stems by the Dutch Snowball stemmer
    (M. Porter 2001).  Sentences of fewer than two such words are left out.
    """
    stems = {name: stemmed(text) for name, text in sentences.items()}
    usable = {name: words for name, words in stems.items() if len(words) > 1}
    pairs = (
        Alike(a, b, tuple(sorted(usable[a][s] for s in both)), len(both) / len(either))
        for a, b in combinations(sorted(usable), 2)
        for both in [usable[a].keys() & usable[b].keys()]
        if both
        for either in [usable[a].keys() | usable[b].keys()]
    )
    close = (pair for pair in pairs if pair.index >= FROM)
    return tuple(sorted(close, key=lambda pair: (-pair.index, pair.first))[:most])


def stemmed(text: str) -> dict[str, str]:
    """Return the stems in *text*, each with the first word that has it; no stop words."""
    words: Sequence[str] = re.findall(r"[^\W\d_]+", text.casefold())
    kept = [word for word in words if word not in _STOP_WORDS and len(word) > 1]
    found: dict[str, str] = {}
    for word in kept:
        found.setdefault(_stem(word), word)
    return found


@cache
def _stem(word: str) -> str:
    return str(_stemmer().stemWord(word))


@cache
def _stemmer() -> Any:  # noqa: ANN401 -- the package has no types
    import snowballstemmer  # noqa: PLC0415 -- only a page with a canvas needs it

    return snowballstemmer.stemmer("dutch")
