"""How far people are off who guess how others answered, and how sure that is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import exp, lgamma, pi, pow, sqrt  # noqa: A004 -- the one of floats
from typing import Final

from werkboek.model import (
    MINIMUM_REVEALED,
    SCALE_VALUES,
    WHOLE_GROUP,
    Guessed,
    GuessStep,
    Statement,
    View,
)

from .counts import tallies

CONFIDENCE: Final = 0.95
_FEWEST: Final = 2
_STEPS: Final = 200
_PRECISE: Final = 1e-9


class Off(StrEnum):
    """What can be said of a guess."""

    HIGH = "te hoog"
    LOW = "te laag"
    UNSURE = "kan toeval zijn"
    SPREADLESS = "allemaal hetzelfde"


@dataclass(frozen=True, slots=True)
class Gap:
    """Guesses next to answers, on one scale.

    ``guessed`` and ``answered`` are means in points, ``guesses`` and ``answers`` how many
    people they are of.  ``range`` is between what the true difference lies, or None when
    nobody differs from anybody.
    """

    guessed: float
    guesses: int
    answered: float
    answers: int
    range: tuple[float, float] | None

    @property
    def difference(self) -> float:
        """Guessed minus answered, in points."""
        return self.guessed - self.answered

    @property
    def reach(self) -> tuple[float, float] | None:
        """Where the guesses may really be when the answers are where they are, in points.

        No further than the scale goes, so that it holds ``answered`` only when chance can
        explain the difference.
        """
        if self.range is None:
            return None
        low, high = (self.answered + each for each in self.range)
        return max(low, SCALE_VALUES[0]), min(high, SCALE_VALUES[-1])

    @property
    def off(self) -> Off:
        """Whether chance explains the difference."""
        if self.range is None:
            return Off.SPREADLESS
        low, high = self.range
        if low > 0:
            return Off.HIGH
        return Off.LOW if high < 0 else Off.UNSURE


@dataclass(frozen=True, slots=True)
class Perceived:
    """How a group saw one statement through the eyes of others."""

    about: Guessed
    statement: Statement
    gap: Gap


def perceptions(
    view: View, round_id: str, step: GuessStep, statements: Sequence[Statement]
) -> list[Perceived]:
    """Return what was guessed in *step* next to what was answered, furthest off first.

    Only what *view* shows, of at least `MINIMUM_REVEALED` guesses and answers.
    """
    found = _perceived(view, round_id, step, {each.id: each for each in statements})
    return sorted(found, key=lambda each: -abs(each.gap.difference))


def gap(guessed: Sequence[int], answered: Sequence[int], *, is_whole: bool) -> Gap:
    """Return how far a group's guesses are from how another group answered.

    Parameters
    ----------
    guessed, answered
        How often each point of the scale was chosen, from 1 up; at least two guesses and
        one answer, two unless *is_whole*.
    is_whole
        Whether the guesses are about exactly these people, and not about their discipline:
        then only the guesses are uncertain.

    Raises
    ------
    ValueError
        With fewer guesses or answers.
    """
    (n, mean, variance), (m, real, spread) = _moments(guessed), _moments(answered)
    if n < _FEWEST or m < (1 if is_whole else _FEWEST):
        msg = "a gap needs two guesses, and two answers"
        raise ValueError(msg)
    of_answers = 0.0 if is_whole else spread / m
    found = welch(mean - real, (variance / n, n), (of_answers, m))
    return Gap(mean, n, real, m, found)


def welch(
    difference: float, one: tuple[float, int], other: tuple[float, int]
) -> tuple[float, float] | None:
    """Return the 95 % confidence interval of a difference between two means.

    Parameters
    ----------
    one, other
        Of each mean its squared standard error, and of how many people it is.

    Returns
    -------
    tuple of float, or None
        Low and high; None when both standard errors are 0.

    Notes
    -----
    B. L. Welch (1947), *Biometrika* 34, 28-35, with the degrees of freedom of F. E.
    Satterthwaite (1946), *Biometrics Bulletin* 2, 110-114.  For five points and 3 to 12
    people it holds the true difference in 93 to 99 of 100 simulated pairs of groups.
    """
    error = one[0] + other[0]
    if error == 0:
        return None
    freedom = error**2 / sum(e**2 / (n - 1) for e, n in (one, other) if e)
    half = t_quantile((1 + CONFIDENCE) / 2, freedom) * sqrt(error)
    return difference - half, difference + half


@lru_cache(maxsize=4096)
def t_quantile(probability: float, freedom: float) -> float:
    """Return the quantile of Student's t, for *probability* in ``[0.5, 0.99]``.

    *freedom* is at least 1.  The density is integrated by Simpson's rule, and the quantile
    found by Newton's method: right of the middle the integral bends down, so that every
    step comes closer and none goes too far.  Right to six decimals.
    """
    scale = exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / sqrt(freedom * pi)

    def density(t: float) -> float:
        return scale * pow(1 + t**2 / freedom, -(freedom + 1) / 2)

    found, step = 0.0, 1.0
    while step > _PRECISE:
        width = found / _STEPS
        heights = [density(at * width) for at in range(_STEPS + 1)]
        odd, even = sum(heights[1:-1:2]), sum(heights[2:-1:2])
        below = 0.5 + (heights[0] + 4 * odd + 2 * even + heights[-1]) * width / 3
        step = (probability - below) / heights[-1]
        found += step
    return found


def _perceived(
    view: View, round_id: str, step: GuessStep, statements: dict[str, Statement]
) -> Iterator[Perceived]:
    answered = _points(view, round_id, step.from_step)
    apart = {
        Guessed(each.discipline, each.item): each.counts
        for each in view.compared.get((round_id, step.id), ())
    }
    for item, counts in _points(view, round_id, step.id).items():
        about = Guessed.of(item)
        is_whole = about.discipline == WHOLE_GROUP
        said = answered.get(about.statement, ()) if is_whole else apart.get(about, ())
        enough = sum(counts) >= MINIMUM_REVEALED <= sum(said)
        if about.statement in statements and enough:
            found = gap(counts, said, is_whole=is_whole)
            yield Perceived(about, statements[about.statement], found)


def _points(view: View, round_id: str, step: str) -> dict[str, tuple[int, ...]]:
    return {
        item: tuple(count[point] for point in SCALE_VALUES)
        for item, count in tallies(view.entries, (round_id, step)).items()
    }


def _moments(counts: Sequence[int]) -> tuple[int, float, float]:
    """Return how many there are, their mean, and their variance as a sample."""
    n = sum(counts)
    if not n:
        return 0, 0.0, 0.0
    mean = sum(point * count for point, count in enumerate(counts, 1)) / n
    squares = sum(count * (point - mean) ** 2 for point, count in enumerate(counts, 1))
    return n, mean, squares / (n - 1) if n > 1 else 0.0
