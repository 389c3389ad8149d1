"""What groups answered in their exercises: counts of what was shown to them."""

from collections import Counter
from collections.abc import Iterator, Mapping

from werkboek import texts
from werkboek.analysis import StatementResult, Verdict, summarise, tallies
from werkboek.analysis.perception import perceptions
from werkboek.analysis.piles import pile_counts
from werkboek.model import (
    MINIMUM_REVEALED,
    BoxContent,
    CanvasStep,
    CanvasView,
    Exercise,
    GuessStep,
    RateStep,
    Round,
    SortStep,
    Step,
)

from .document import Block, Bullets, Heading, Paragraph, Table
from .record import Record
from .suppression import FEWEST

_VERDICT = {
    Verdict.SHARED: texts.VERDICT_SHARED,
    Verdict.DIVIDED: texts.VERDICT_DIVIDED,
    Verdict.SPREAD: texts.VERDICT_SPREAD,
    Verdict.TOO_FEW: texts.VERDICT_TOO_FEW,
}


def outcomes(record: Record) -> Iterator[Block]:
    """Yield every exercise with what the group was shown; nothing that people wrote."""
    for number, each in enumerate(record.rounds, start=1):
        exercise = record.workbook.exercises.get(each.exercise)
        if exercise is None or not each.revealed:
            continue
        shown = [
            block
            for step in exercise.steps
            if step.id in each.revealed
            for block in _step(record, each, exercise, step, number)
        ]
        if shown:
            yield Heading(exercise.name, level=3)
            yield from shown


def harvest(record: Record) -> Iterator[Block]:
    """Yield what was done, in numbers that say nothing about anybody."""
    done = [
        (exercise, each)
        for each in record.rounds
        if (exercise := record.workbook.exercises.get(each.exercise))
    ]
    lines = [
        texts.DONE_TALKS.format(n=len(record.interviews)),
        texts.DONE_PEOPLE.format(n=record.view.joined),
        texts.DONE_EXERCISES.format(n=len(done)),
    ]
    if done:
        names = dict.fromkeys(exercise.name for exercise, _ in done)
        lines.append(texts.DONE_NAMES.format(names=", ".join(names)))
    if record.interviews or record.view.joined or done:
        yield Bullets(tuple(lines))
    verdicts = Counter(
        result.verdict
        for exercise, each in done
        for step in exercise.steps
        if isinstance(step, RateStep) and step.id in each.revealed
        for result in ratings(record, each, exercise, step)
        if result.n >= FEWEST
    )
    if verdicts:
        yield Table(
            name="uitkomst",
            caption=texts.VERDICTS_CAPTION,
            head=texts.VERDICTS_HEAD,
            rows=tuple((said, verdicts[each]) for each, said in texts_of_verdicts()),
        )


def interests(record: Record) -> Iterator[Block]:
    """Yield the sentences that groups made together; no card of anybody's own."""
    boxes = record.workbook.sheet.holding(BoxContent.SENTENCE, BoxContent.AGREED)
    for each in record.rounds:
        canvas = record.view.canvases.get(each.id)
        for box in boxes if canvas else ():
            cards = canvas.in_box(box.id) if canvas and not box.owned else ()
            said = tuple(c.text for c in cards if not (c.is_private or c.is_owned))
            if said:
                yield Heading(box.name, level=3)
                yield Bullets(said)


def ratings(
    record: Record, current: Round, exercise: Exercise, step: RateStep
) -> tuple[StatementResult, ...]:
    """Return what was shown of one step, per statement."""
    counts = tallies(record.view.entries, (current.id, step.id))
    return summarise(exercise.statements_for(current.set), counts)


def texts_of_verdicts() -> Iterator[tuple[Verdict, str]]:
    """Yield what can be said of a statement that enough people rated."""
    yield from ((each, said) for each, said in _VERDICT.items() if each in _SAYING)


_SAYING = (Verdict.SHARED, Verdict.SPREAD, Verdict.DIVIDED)


def _step(
    record: Record, current: Round, exercise: Exercise, step: Step, number: int
) -> Iterator[Block]:
    if isinstance(step, RateStep):
        first, *_, last = step.scale.points
        yield Paragraph(
            texts.SCALE_LEGEND.format(
                first=first.label.lower(), n=last.value, last=last.label.lower()
            )
        )
        yield Table(
            name=f"uitkomsten-{number}-{step.id}",
            caption=texts.OUTCOMES_CAPTION.format(exercise=exercise.name),
            head=(
                texts.STATEMENT,
                *(str(point.value) for point in step.scale.points),
                step.scale.unsure,
                step.scale.skip,
                texts.TOGETHER,
            ),
            rows=tuple(map(_row, ratings(record, current, exercise, step))),
        )
    elif isinstance(step, SortStep):
        yield from _sorted(record, current, exercise, step, number)
    elif isinstance(step, GuessStep):
        yield from _perceived(record, current, exercise, step, number)
    elif isinstance(step, CanvasStep):
        yield from _said_on_sheet(record, current, step, number)
    else:
        written = sum(
            bool(entry.text)
            for entry in record.view.entries
            if (entry.round, entry.step) == (current.id, step.id)
        )
        yield Paragraph(texts.WRITTEN_COUNT.format(task=step.instruction, n=written))


def _sorted(
    record: Record, current: Round, exercise: Exercise, step: SortStep, number: int
) -> Iterator[Block]:
    names = {each.id: each.name for each in exercise.items_in(step.from_list)}
    shown = (current.id, step.id)
    here = [each for each in record.view.entries if (each.round, each.step) == shown]
    rows: tuple[tuple[str | int, ...], ...] = tuple(
        (names[item], *(count[box.id] for box in step.boxes))
        for item, count in pile_counts(names, here).items()
    )
    if rows:
        yield Table(
            name=f"stapels-{number}-{step.id}",
            caption=texts.PILES_CAPTION.format(exercise=exercise.name),
            head=(texts.SORTED_CARD, *(box.name for box in step.boxes)),
            rows=rows,
        )


def _perceived(
    record: Record, current: Round, exercise: Exercise, step: GuessStep, number: int
) -> Iterator[Block]:
    names = {each.id: each.name for each in record.workbook.disciplines}
    asked = exercise.statements_for(current.set)
    rows = tuple(
        (
            each.statement.text,
            names.get(each.about.discipline, texts.GAP_WHOLE_GROUP),
            texts.decimal(each.gap.guessed),
            texts.decimal(each.gap.answered),
            texts.decimal(each.gap.difference),
        )
        for each in perceptions(record.view, current.id, step, asked)
        if min(each.gap.guesses, each.gap.answers) >= FEWEST
    )
    if rows:
        yield Table(
            name=f"schattingen-{number}-{step.id}",
            caption=texts.GAP_CAPTION,
            head=texts.GAP_HEAD[:-1],
            rows=rows,
        )


def _said_on_sheet(
    record: Record, current: Round, step: CanvasStep, number: int
) -> Iterator[Block]:
    """Yield what people answered about the sheet: no card, and a pile by its name only."""
    counts = tallies(record.view.entries, (current.id, step.id))
    tests = record.workbook.sheet.tests if step.tests else ()
    asked = [(each.text, counts[each.id]) for each in tests if each.id in counts]
    tables = (
        ("toetsvragen", texts.TESTS_COUNTS, asked),
        ("ook-voor-jou", texts.VOTES_REPORTED, [*_votes(record, current, counts)]),
    )
    for name, caption, rows in tables:
        if rows:
            yield Table(
                name=f"{name}-{number}",
                caption=caption,
                head=(texts.TESTS_QUESTION, *texts.YES_PARTLY_NO.values()),
                rows=tuple(
                    (said, *(n[v] for v in texts.YES_PARTLY_NO)) for said, n in rows
                ),
            )


def _votes(
    record: Record, current: Round, counts: Mapping[str, Counter[object]]
) -> Iterator[tuple[str, Counter[object]]]:
    """Yield how people voted on interests: those below one name together, and the rest."""
    canvas = record.view.canvases.get(current.id, CanvasView())
    loose = tuple(card.id for card in canvas.cards if not card.pile)
    piles = ((each.text, each.cards) for each in canvas.piles)
    for name, cards in (*piles, (texts.INTERESTS_NAMELESS, loose)):
        voted = [counts[card] for card in cards if card in counts]
        if voted:
            said = texts.INTERESTS_CALLED.format(name=name, n=len(voted))
            yield said, sum(voted, Counter())


def _row(result: StatementResult) -> tuple[str | int, ...]:
    if result.total < MINIMUM_REVEALED:
        nothing = ("",) * (len(result.counts) + 2)
        return (result.text, *nothing, texts.TOO_FEW.format(n=MINIMUM_REVEALED))
    return (
        result.text,
        *result.counts,
        result.unsure,
        result.skipped,
        _VERDICT[result.verdict],
    )
