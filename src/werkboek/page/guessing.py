"""About whom people guess: other disciplines, or in a small room everybody together."""

from collections.abc import Mapping
from typing import Final

from werkboek.model import FEWEST_COMPARED, WHOLE_GROUP, GuessStep

MOST_GUESSED: Final = 2
"""Disciplines that one person guesses about."""


def comparable(step: GuessStep, people: Mapping[str, int], joined: int) -> tuple[str, ...]:
    """Return the disciplines that can be compared with the rest of the room.

    Parameters
    ----------
    people
        How many of each discipline are in the room, as far as that may be known.
    joined
        How many people there are in all.
    """
    if joined < FEWEST_COMPARED:
        return ()
    return tuple(
        name
        for name, n in sorted(people.items())
        if n >= step.at_least and joined - n >= step.at_least
    )


def guessed_about(
    step: GuessStep, people: Mapping[str, int], joined: int, own: str
) -> tuple[str, ...]:
    """Return about whom somebody of the discipline *own* guesses: one or two, or nobody.

    Each takes the next ones in the alphabet, so that every discipline is guessed about by
    at least one that is not too small.
    """
    names = comparable(step, people, joined)
    if not names:
        return (WHOLE_GROUP,)
    after = [*(n for n in names if n > own), *(n for n in names if n < own)]
    return tuple(after[:MOST_GUESSED])
