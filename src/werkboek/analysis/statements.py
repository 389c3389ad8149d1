"""What a group answered to each statement, and which two are worth talking about."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from werkboek.model import MINIMUM_REVEALED, SCALE_VALUES, SKIPPED, UNSURE, Statement

from .agreement import DECIMALS, Verdict, agreement, median, value_range, verdict


@dataclass(frozen=True, slots=True)
class StatementResult:
    """The answers of a group to one statement, in counts.

    ``counts`` has one number per point of the scale, in order.  ``median``, ``range`` and
    ``agreement`` are None when nobody chose a point; ``agreement`` is in ``[-1, 1]``.
    """

    id: str
    text: str
    counts: tuple[int, ...]
    unsure: int
    skipped: int
    median: float | None
    range: tuple[int, int] | None
    agreement: float | None
    verdict: Verdict

    @property
    def n(self) -> int:
        """How many chose a point on the scale."""
        return sum(self.counts)

    @property
    def total(self) -> int:
        """How many answered at all, also with *I do not know* or *pass*."""
        return self.n + self.unsure + self.skipped


def summarise(
    statements: Sequence[Statement],
    counts_by_item: Mapping[str, Mapping[Hashable, int]],
) -> tuple[StatementResult, ...]:
    """Return one result per statement, in the same order.

    Parameters
    ----------
    statements
        What was asked.
    counts_by_item
        By statement id: how often each value was answered.  A value is a point of the
        scale, `UNSURE` or `SKIPPED`; anything else is left out.
    """
    return tuple(_result(each, counts_by_item.get(each.id, {})) for each in statements)


def strongest_shared(results: Sequence[StatementResult]) -> StatementResult | None:
    """Return the statement with the highest agreement, above 0, among those with n >= 3.

    Of equals the one with more answers comes first, then the lower id.
    """
    return min(
        (each for each in _comparable(results) if _of(each) > 0),
        key=lambda each: (-_of(each), -each.n, each.id),
        default=None,
    )


def most_contested(results: Sequence[StatementResult]) -> StatementResult | None:
    """Return the statement with the lowest agreement, below 1, among those with n >= 3.

    Of equals the one with more answers comes first, then the lower id.
    """
    return min(
        (each for each in _comparable(results) if _of(each) < 1),
        key=lambda each: (_of(each), -each.n, each.id),
        default=None,
    )


def _result(statement: Statement, counted: Mapping[Hashable, int]) -> StatementResult:
    counts = tuple(counted.get(point, 0) for point in SCALE_VALUES)
    is_rated = any(counts)
    return StatementResult(
        id=statement.id,
        text=statement.text,
        counts=counts,
        unsure=counted.get(UNSURE, 0),
        skipped=counted.get(SKIPPED, 0),
        median=median(counts) if is_rated else None,
        range=value_range(counts) if is_rated else None,
        agreement=round(agreement(counts), DECIMALS) if is_rated else None,
        verdict=verdict(counts),
    )


def _comparable(results: Sequence[StatementResult]) -> list[StatementResult]:
    return [each for each in results if each.n >= MINIMUM_REVEALED]


def _of(result: StatementResult) -> float:
    """Return the agreement of a statement that somebody rated."""
    return result.agreement if result.agreement is not None else 0.0
