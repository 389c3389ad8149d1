"""What must hold of the invented answers to an exercise."""

from collections.abc import Collection, Iterable

from werkboek import texts
from werkboek.model import (
    CHOICE,
    NO_POINT,
    CanvasSheet,
    CanvasStep,
    Example,
    ExampleAnswer,
    Exercise,
    GuessStep,
    RateStep,
    SortStep,
    Step,
    TurnStep,
    WriteField,
    WriteStep,
    is_form,
)

from .checks import Checks, Path
from .mistakes import shortened


def check_example(
    example: Example,
    exercise: Exercise,
    disciplines: Collection[str],
    sheet: CanvasSheet | None,
    checks: Checks,
) -> None:
    """Add every example answer that a participant could not have given."""
    checks.known(example.exercise, {exercise.id}, "oefening")
    checks.known(example.set, {each.id for each in exercise.sets}, "set")
    steps = {step.id: step for step in exercise.steps}
    people = {each.nickname for each in example.participants}
    for i, participant in enumerate(example.participants):
        checks.known(participant.discipline, disciplines, "deelnemers", i, "discipline")
        for j, answer in enumerate(participant.answers):
            path = ("deelnemers", i, "antwoorden", j)
            checks.known(answer.step, steps, *path, "stap")
            if answer.step in steps:
                asked = steps[answer.step]
                if isinstance(asked, CanvasStep):
                    if not sheet:  # one with mistakes of its own says so itself
                        continue
                    if answer.interest_of:
                        checks.known(answer.interest_of, people, *path, "belang_van")
                        _check_vote(answer, asked, sheet, checks, path)
                    else:
                        _check_card(answer, asked, sheet, checks, path)
                elif answer.filled is not None:
                    _check_form(answer, asked, exercise, checks, path)
                else:
                    _check_answer(answer, asked, exercise, checks, path)


def _check_answer(
    answer: ExampleAnswer, step: Step, exercise: Exercise, checks: Checks, path: Path
) -> None:
    if isinstance(step, RateStep | GuessStep):
        rated = step if isinstance(step, RateStep) else exercise.step_named(step.from_step)
        statements = {each.id for each in exercise.statements}
        checks.known(answer.item, statements, *path, "onderdeel")
        scale = rated.scale.points if isinstance(rated, RateStep) else ()
        values = (*(point.value for point in scale), *NO_POINT)
        if answer.value not in values:
            message = texts.EXAMPLE_OFF_SCALE.format(
                value=shortened(answer.value), allowed=", ".join(map(str, values))
            )
            checks.wrong(message, *path, "waarde")
        why = step.why if isinstance(step, RateStep) else None
        _check_length(answer, why.max if why else 0, checks, path)
    elif isinstance(step, WriteStep | TurnStep):
        _check_text(answer, step.fields, checks, path)
    else:
        checks.wrong(texts.EXAMPLE_NOT_ASKED.format(id=step.id), *path)


def _check_text(
    answer: ExampleAnswer, fields: Iterable[WriteField], checks: Checks, path: Path
) -> None:
    known = {field.id: field for field in fields}
    checks.known(answer.item, known, *path, "onderdeel")
    if answer.value is not None or not answer.text:
        checks.wrong(texts.EXAMPLE_NO_TEXT, *path)
    if answer.item in known:
        _check_length(answer, known[answer.item].max, checks, path)


def _check_form(
    answer: ExampleAnswer, step: Step, exercise: Exercise, checks: Checks, path: Path
) -> None:
    """Add every item that a form chooses but that its list does not have."""
    if not is_form(step):
        checks.wrong(texts.EXAMPLE_NOT_ASKED.format(id=step.id), *path)
        return
    listed = getattr(step, "from_list", "")
    known = {each.id for each in exercise.lists.get(listed, ())}
    if listed:
        chosen = (answer.filled or {}).get(CHOICE, ())
        for name in (chosen,) if isinstance(chosen, str) else chosen:
            checks.known(str(name), known, *path, "formulier", CHOICE)
    if isinstance(step, SortStep):
        piles = {each.id for each in step.boxes}
        for name, pile in (answer.filled or {}).items():
            checks.known(name, known, *path, "formulier")
            checks.known(str(pile), piles, *path, "formulier", name)


def _check_card(
    answer: ExampleAnswer, step: CanvasStep, sheet: CanvasSheet, checks: Checks, path: Path
) -> None:
    tests = {each.id for each in sheet.tests} if step.tests else set()
    checks.known(answer.item, {*step.boxes, *tests}, *path, "onderdeel")
    box = sheet.box(answer.item)
    if box:
        if answer.value is not None or not answer.text:
            checks.wrong(texts.EXAMPLE_NO_TEXT, *path)
        _check_length(answer, box.max, checks, path)
    elif answer.item in tests:
        _check_yes_or_no(answer, checks, path)


def _check_vote(
    answer: ExampleAnswer, step: CanvasStep, sheet: CanvasSheet, checks: Checks, path: Path
) -> None:
    voted = {each.id for each in sheet.boxes if each.restated} if step.votes else set()
    checks.known(answer.item, voted, *path, "onderdeel")
    _check_yes_or_no(answer, checks, path)


def _check_yes_or_no(answer: ExampleAnswer, checks: Checks, path: Path) -> None:
    if answer.value not in texts.YES_PARTLY_NO:
        message = texts.EXAMPLE_OFF_SCALE.format(
            value=shortened(answer.value), allowed=", ".join(texts.YES_PARTLY_NO)
        )
        checks.wrong(message, *path, "waarde")


def _check_length(answer: ExampleAnswer, longest: int, checks: Checks, path: Path) -> None:
    if len(answer.text) > longest:
        checks.wrong(texts.EXAMPLE_TOO_LONG.format(max=longest), *path, "tekst")
