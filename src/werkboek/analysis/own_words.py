"""Whether something that leaves the page repeats what was noted of a conversation."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Self

from werkboek.model import Interview, InterviewQuestion

from .synthesis import PROPOSALS, TEXT_FIELDS, quotes
from .ties import rows

QUOTE_WORDS: Final = 3
"""One or two words are nobody's own: they only count when there is nothing else."""

SENTENCE_WORDS: Final = 5
"""As many make a sentence: not a function, and somebody's own wherever it was noted."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Confided:
    """What was said in confidence, as words in lower case.

    ``whole`` are quotes, which count as all of a text.  ``inside`` is what counts inside
    other text as well, by its first `QUOTE_WORDS` words.
    """

    whole: frozenset[Words]
    inside: Mapping[Words, tuple[Words, ...]]

    @classmethod
    def of(cls, quoted: Iterable[str], noted: Iterable[str] = ()) -> Self:
        """Return what is in quotes, and in notes that may not go back to the group."""
        whole = {_words(each) for each in quoted} - {()}
        notes = {each for each in map(_words, noted) if len(each) >= SENTENCE_WORDS}
        inside: dict[Words, tuple[Words, ...]] = {}
        for each in notes | {each for each in whole if len(each) >= QUOTE_WORDS}:
            first = each[:QUOTE_WORDS]
            inside[first] = (*inside.get(first, ()), each)
        return cls(frozenset(whole), inside)

    def repeated_in(
        self, fields: Mapping[str, str], functions: Collection[str] = ()
    ) -> tuple[str, ...]:
        """Return the names of *fields* that say it word for word.

        In *functions* only a sentence counts: who decides is often the owner as well.
        """
        return tuple(
            name
            for name, text in fields.items()
            if self._is_in(_words(text), SENTENCE_WORDS if name in functions else 1)
        )

    def _is_in(self, text: Words, fewest: int) -> bool:
        if text in self.whole and len(text) >= fewest:
            return True
        return any(
            len(each) >= fewest and text[at : at + len(each)] == each
            for at in range(len(text) - QUOTE_WORDS + 1)
            for each in self.inside.get(text[at : at + QUOTE_WORDS], ())
        )


def confided(
    interviews: Collection[Interview], questions: Mapping[str, InterviewQuestion]
) -> Confided:
    """Return what was said in *interviews*; *questions* by id say what is a quote."""
    said = (each.text for each in quotes(interviews, questions))
    return Confided.of(said, _noted(interviews))


def _noted(interviews: Iterable[Interview]) -> Iterator[str]:
    for talk in interviews:
        for note in talk.notes.values():
            yield from (str(note.value[name]) for name in TEXT_FIELDS if name in note.value)
            yield from (row.get("stap", "") for row in rows(note.value, PROPOSALS))


def _words(text: str) -> Words:
    return tuple(re.findall(r"\w+", text.casefold()))
