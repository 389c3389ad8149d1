"""What werkboek ships is complete and says what content_draft.md says."""

import re
from collections import Counter

import pytest

from werkboek.content import Workbook, check, load_workbook
from werkboek.model import (
    FORM,
    CanvasStep,
    DiscussStep,
    Exercise,
    GuessStep,
    RateStep,
    Step,
    WriteStep,
    is_form,
)


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


def test_nothing_is_wrong_with_the_base_or_any_municipality() -> None:
    assert check() == ()


def test_statements_are_ten_themes_from_three_perspectives(workbook: Workbook) -> None:
    statements = workbook.exercises["O2"].statements_for("volledig")

    assert len(statements) == 30
    assert Counter(each.perspective for each in statements) == {
        "zorg": 10,
        "veiligheid": 10,
        "bestuur": 10,
    }
    assert set(Counter(each.theme for each in statements).values()) == {3}


def test_the_short_set_is_twelve_statements_evenly_from_three_perspectives(
    workbook: Workbook,
) -> None:
    statements = workbook.exercises["O2"].statements_for("kort")

    assert [each.id for each in statements] == [
        *(f"S{n:02}" for n in range(1, 10)),
        "S25",
        "S26",
        "S27",
    ]
    assert set(Counter(each.perspective for each in statements).values()) == {4}


def test_stellingen_rates_talks_twice_and_writes(workbook: Workbook) -> None:
    exercise = workbook.exercises["O2"]

    assert [type(step) for step in exercise.steps] == [
        RateStep,
        GuessStep,
        DiscussStep,
        DiscussStep,
        WriteStep,
    ]
    assert [step.minutes for step in exercise.steps] == [10, 5, 5, 15, 5]
    assert [step.collects for step in exercise.steps] == [True, True, False, False, True]
    assert (exercise.minutes.short, exercise.minutes.long) == (25, 40)


def test_the_scale_has_five_points_and_two_ways_out(workbook: Workbook) -> None:
    step = workbook.exercises["O2"].steps[0]

    assert isinstance(step, RateStep)
    assert [point.value for point in step.scale.points] == [1, 2, 3, 4, 5]
    assert (step.scale.unsure, step.scale.skip) == ("Weet ik niet", "Sla over")
    assert step.why is not None


def test_a_statement_tells_its_perspective_in_words(workbook: Workbook) -> None:
    exercise = workbook.exercises["O2"]

    assert exercise.perspective_name("S02") == "Veiligheid"
    assert exercise.perspective_name("unknown") == ""


def test_standing_texts_and_rules_are_all_there_and_filled(workbook: Workbook) -> None:
    everything = [*workbook.texts.values(), *(rule.text for rule in workbook.rules)]

    assert list(workbook.texts) == [f"T{n:02}" for n in range(1, 9)]
    assert [rule.id for rule in workbook.rules] == [f"R{n:02}" for n in range(1, 8)]
    assert not [text for text in everything if re.search(r"[{}]", text)]


def test_disciplines_say_who_works_outside_the_municipality(workbook: Workbook) -> None:
    external = {each.id for each in workbook.disciplines if each.external}

    assert len(workbook.disciplines) == 19
    assert external == {"jongerenwerk", "riec", "zorg_veiligheidshuis", "woningcorporatie"}


def asked_in(exercise: Exercise, step: Step, chosen: str) -> list[str]:
    if is_form(step):
        return [FORM]
    if isinstance(step, RateStep):
        return [each.id for each in exercise.statements_for(chosen)]
    if isinstance(step, GuessStep):
        return list(step.statements)
    return [each.id for each in getattr(step, "fields", ())]


def test_every_exercise_ships_a_group_that_answers_every_question(
    workbook: Workbook,
) -> None:
    assert set(workbook.examples) == set(workbook.exercises)
    for name, example in workbook.examples.items():
        exercise = workbook.exercises[name]
        asked = {
            (step.id, item)
            for step in exercise.steps
            for item in asked_in(exercise, step, example.set)
        }
        sheets = {each.id: each for each in exercise.steps if isinstance(each, CanvasStep)}
        given = {(each.step, each.item) for p in example.participants for each in p.answers}
        for participant in example.participants:
            alone = [each for each in participant.answers if each.step not in sheets]
            assert {(each.step, each.item) for each in alone} == asked
        for step in sheets.values():  # a sheet is filled together
            known = {("vergelijken", "H5"), ("gedeeld", "H5"), ("toetsen", "H7")}
            assert {(step.id, box) for box in step.boxes} - known <= given
        assert exercise.group[0] <= len(example.participants) <= exercise.group[1]


def test_example_answers_show_every_kind_of_answer(workbook: Workbook) -> None:
    values = {
        answer.value
        for participant in workbook.examples["O2"].participants
        for answer in participant.answers
    }

    assert values == {1, 2, 3, 4, 5, "weet_niet", "overgeslagen", None}
