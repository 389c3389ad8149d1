"""What a change of a plan makes worse and better, in counts and in words."""

from collections import Counter
from dataclasses import dataclass, fields

from werkboek import texts

from .plan import Plan
from .problem import Score


@dataclass(frozen=True, slots=True)
class Change:
    """What it costs to go from one plan to another.

    ``cost`` is the difference in total, negative when it gets better.  ``worse`` and
    ``better`` are Dutch words for each count that changes.
    """

    cost: int
    worse: tuple[str, ...]
    better: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """Everything that changes, in one line."""
        parts = [
            words.format(what=", ".join(what))
            for words, what in (
                (texts.PLAN_WORSE, self.worse),
                (texts.PLAN_BETTER, self.better),
            )
            if what
        ]
        return " ".join(parts) or texts.PLAN_SAME


def change(before: Plan, after: Plan) -> Change:
    """Return what *after* costs more and less than *before*; the people are the same."""
    difference = after.score - before.score
    counts = {each.name: int(getattr(difference, each.name)) for each in fields(Score)}
    worse = [_words(name, count) for name, count in counts.items() if count > 0]
    better = [_words(name, -count) for name, count in counts.items() if count < 0]
    sizes = tuple(
        texts.PLAN_NEW_SIZE.format(size=size)
        for size in sorted(_odd_sizes(after) - _odd_sizes(before))
    )
    return Change(difference.total, (*worse, *sizes), tuple(better))


def _words(name: str, count: int) -> str:
    one, more = texts.PLAN_COUNTS[name]
    return one if count == 1 else more.format(n=count)


def _odd_sizes(plan: Plan) -> set[int]:
    """Return the sizes of groups that are outside what was wished for."""
    smallest, largest = plan.preferred
    found = {size for place in plan.places for size in Counter(place).values()}
    return {size for size in found if not smallest <= size <= largest}
