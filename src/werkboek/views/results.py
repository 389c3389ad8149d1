"""What a group answered, in counts and without names; the same on every page."""

from collections.abc import Sequence

from werkboek import texts
from werkboek.analysis import (
    StatementResult,
    Verdict,
    most_contested,
    strongest_shared,
    summarise,
    tallies,
)
from werkboek.model import (
    MINIMUM_REVEALED,
    SKIPPED,
    UNSURE,
    Entry,
    Exercise,
    RateStep,
    Round,
    TurnStep,
    View,
    WriteStep,
)
from werkboek.page import Answer
from werkboek.widgets import Bar, Bars, Columns, Items, Node, Section, Table, Text

_VERDICT = {
    Verdict.SHARED: texts.VERDICT_SHARED,
    Verdict.DIVIDED: texts.VERDICT_DIVIDED,
    Verdict.SPREAD: texts.VERDICT_SPREAD,
    Verdict.TOO_FEW: texts.VERDICT_TOO_FEW,
}


class RatingResults:
    """The revealed answers to the statements of one step."""

    def __init__(
        self, exercise: Exercise, step: RateStep, current: Round, view: View
    ) -> None:
        self.exercise = exercise
        self.step = step
        self.statements = exercise.statements_for(current.set)
        place = (current.id, step.id)
        self._entries = [e for e in view.entries if (e.round, e.step) == place]
        counts = tallies(self._entries, place)
        self.results = summarise(self.statements, counts)

    def highlights(self) -> tuple[Node, ...]:
        """Return the strongest shared and the most contested statement."""
        shared, contested = strongest_shared(self.results), most_contested(self.results)
        return (
            self._highlight("shared", texts.SHARED_TITLE, shared, texts.NO_SHARED),
            self._highlight(
                "contested", texts.CONTESTED_TITLE, contested, texts.NO_CONTESTED
            ),
        )

    def _highlight(
        self, key: str, title: str, result: StatementResult | None, nothing: str
    ) -> Section:
        inside: tuple[Node, ...] = (
            (Text(text=nothing),)
            if result is None
            else (Text(text=result.text, tone="task"), *self._numbers(result))
        )
        return Section(key=key, title=title, level=3, kind="card", children=inside)

    def legend(self) -> Text:
        """Return what the numbers below the bars mean."""
        points = self.step.scale.points
        first, last = points[0].label.lower(), points[-1].label.lower()
        said = texts.SCALE_LEGEND.format(first=first, n=points[-1].value, last=last)
        return Text(text=said, tone="hint")

    def large(self, result: StatementResult) -> Section:
        """Return one statement for the whole screen, with the scale in words."""
        return self.card(result, in_words=True)

    def overview(self) -> Columns:
        """Return a card for every statement."""
        return Columns(key="cards", children=tuple(self.card(r) for r in self.results))

    def card(
        self, result: StatementResult, *extra: Node, in_words: bool = False
    ) -> Section:
        """Return one statement with its counts, perspective and the reasons people gave."""
        level = 3 if in_words else 4
        perspective = self.exercise.perspective_name(result.id)
        reasons = self._reasons(result.id)
        inside: list[Node] = [*self._numbers(result, in_words=in_words)]
        if perspective:
            said = texts.PERSPECTIVE.format(name=perspective)
            inside.append(Text(text=said, tone="hint"))
        inside.extend(extra)
        if reasons:
            items = (Items(items=reasons),)
            inside.append(Section(title=texts.TEXTS_TITLE, level=level, children=items))
        return Section(
            key=f"card/{result.id}",
            title=result.text,
            level=level,
            kind="card",
            children=tuple(inside),
        )

    def one(self, item: str) -> StatementResult | None:
        """Return the result of statement *item*, or None when it is not in this set."""
        return next((result for result in self.results if result.id == item), None)

    def table(self) -> Table:
        """Return every count as one table."""
        points = self.step.scale.points
        head = (*(p.label for p in points), self.step.scale.unsure, self.step.scale.skip)
        return Table(
            key="table",
            caption=texts.TABLE_CAPTION,
            folded=texts.TABLE_FOLDED,
            head=(texts.STATEMENT, *head),
            rows=tuple(
                (result.text, *result.counts, result.unsure, result.skipped)
                for result in self.results
            ),
        )

    def own_answer(self, answer: Answer | None, said: str = texts.OWN_ANSWER) -> Text:
        """Return what one participant answered themselves, in words."""
        words: dict[int | str, str] = {
            point.value: point.label for point in self.step.scale.points
        } | {
            UNSURE: self.step.scale.unsure,
            SKIPPED: self.step.scale.skip,
        }
        if answer is None or answer.value is None:
            return Text(text=texts.NO_OWN_ANSWER, tone="promise")
        label = words.get(answer.value, "") if isinstance(answer.value, int | str) else ""
        return Text(text=said.format(answer=label), tone="promise")

    def _numbers(
        self, result: StatementResult, *, in_words: bool = False
    ) -> tuple[Node, ...]:
        scale = self.step.scale
        if result.total < MINIMUM_REVEALED:
            return (Text(text=texts.TOO_FEW.format(n=MINIMUM_REVEALED), tone="hint"),)
        counted = [(p.label, n) for p, n in zip(scale.points, result.counts, strict=True)]
        others = [(scale.unsure, result.unsure), (scale.skip, result.skipped)]
        said = ", ".join(
            texts.COUNT_OF.format(n=n, label=label) for label, n in counted + others if n
        )
        bars = tuple(
            Bar(label=label, count=n, mark="" if in_words else str(point.value))
            for point, (label, n) in zip(scale.points, counted, strict=True)
        )
        other_words = ". ".join(f"{label}: {n}" for label, n in others if n)
        middle = (
            texts.MEDIAN_RANGE.format(
                median=texts.shortest(result.median),
                low=result.range[0],
                high=result.range[1],
            )
            if result.median is not None and result.range is not None
            else ""
        )
        sentences = (middle, other_words, _VERDICT[result.verdict])
        return (
            Bars(label=said, bars=bars),
            *(Text(text=sentence, tone="count") for sentence in sentences if sentence),
        )

    def _reasons(self, item: str) -> tuple[str, ...]:
        return tuple(
            entry.text for entry in self._entries if entry.item == item and entry.text
        )


def perspectives(exercise: Exercise, level: int = 3) -> tuple[Section, ...]:
    """Return the explanation of the perspectives, which is shown only after reveal.

    Nothing when the statements look from nowhere in particular.
    """
    if not exercise.perspectives:
        return ()
    return (
        Section(
            key="perspectives",
            title=texts.PERSPECTIVES_TITLE,
            level=level,
            children=(
                Text(text=texts.PERSPECTIVES),
                Items(items=tuple(each.name for each in exercise.perspectives)),
            ),
        ),
    )


def written(
    step: WriteStep | TurnStep, current: Round, entries: Sequence[Entry]
) -> tuple[Section, ...]:
    """Return what the group wrote, per field, without names."""

    def texts_of(field: str) -> tuple[str, ...]:
        return tuple(
            e.text
            for e in entries
            if (e.round, e.step, e.item) == (current.id, step.id, field) and e.text
        )

    return tuple(
        Section(
            key=f"written/{field.id}",
            title=field.label,
            level=3,
            kind="card",
            children=(
                Items(items=texts_of(field.id))
                if texts_of(field.id)
                else Text(text=texts.TOO_FEW.format(n=MINIMUM_REVEALED), tone="hint"),
            ),
        )
        for field in step.fields
    )
