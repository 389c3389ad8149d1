"""Which sentences look alike, and why: a suggestion, never a decision.

Lexical: it sees the same words, not the same meaning.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from heapq import nsmallest
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


def alike(
    sentences: Mapping[str, str], most: int = 3, without: Collection[str] = ()
) -> tuple[Alike, ...]:
    """Return the pairs of *sentences* that look most alike, the closest first.

    Parameters
    ----------
    sentences
        Text by id.
    most
        How many pairs at most.
    without
        Pairs to leave out, each as ``first/second``.

    Notes
    -----
    Jaccard index of the sets of stems without stop words: ``|A ∩ B| / |A ∪ B|``
    (P. Jaccard 1912, *New Phytologist* 11, 37-50); stems by the Dutch Snowball stemmer
    (M. Porter 2001).  Sentences of fewer than two such words are left out.
    """
    stems = {name: stemmed(text) for name, text in sorted(sentences.items())}
    known = {stem for words in stems.values() for stem in words}
    bits = {stem: 1 << at for at, stem in enumerate(known)}
    masks = [
        (name, sum(bits[stem] for stem in words))
        for name, words in stems.items()
        if len(words) > 1
    ]
    found = [
        (index, one, other)
        for (one, mine), (other, theirs) in combinations(masks, 2)
        if mine & theirs
        for index in [(mine & theirs).bit_count() / (mine | theirs).bit_count()]
        if index >= FROM and not (without and f"{one}/{other}" in without)
    ]
    closest = nsmallest(most, found, key=lambda each: (-each[0], each[1], each[2]))
    return tuple(
        Alike(one, other, _in_both(stems[one], stems[other]), index)
        for index, one, other in closest
    )


def echoed(sentence: str, name: str, meaning: str) -> tuple[str, ...]:
    """Return the words of *sentence* that are in *name*, or two or more in its *meaning*.

    One word of a meaning says little: it has many.  Empty when it says too little; stems as
    in `alike`.
    """
    said = stemmed(sentence)
    named = _in_both(said, stemmed(name))
    both = _in_both(said, stemmed(f"{name} {meaning}"))
    return both if named or len(both) > 1 else ()


def _in_both(one: Mapping[str, str], other: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted(one[stem] for stem in one.keys() & other.keys()))


@lru_cache(maxsize=4096)
def stemmed(text: str) -> Mapping[str, str]:
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
