"""Ids are forever: answers in old trajectory files refer to them."""

from pathlib import Path

from werkboek.content import Workbook, load_workbook
from werkboek.model import BASE_LISTS

SHIPPED = Path(__file__).with_name("ids.txt")
"""Every id that was ever released, with what it means.  Only ever add lines."""


def test_an_id_that_was_shipped_still_exists_and_means_the_same() -> None:
    shipped = SHIPPED.read_text(encoding="utf-8").splitlines()

    assert sorted(set(shipped) - set(meanings(load_workbook()))) == []


def test_a_new_id_is_written_down() -> None:
    shipped = SHIPPED.read_text(encoding="utf-8").splitlines()

    assert sorted(set(meanings(load_workbook())) - set(shipped)) == []


def meanings(workbook: Workbook) -> list[str]:
    lines = [f"text {name}" for name in workbook.texts]
    lines += [f"rule {rule.id}" for rule in workbook.rules]
    lines += [f"cue {cue.id}" for cue in workbook.cues]
    lines += [f"discipline {each.id} {each.domain}" for each in workbook.disciplines]
    for exercise in workbook.exercises.values():
        lines += [f"step {exercise.id} {step.id} {step.kind}" for step in exercise.steps]
        lines += [
            f"statement {exercise.id} {each.id} {each.theme} {each.perspective}"
            for each in exercise.statements
        ]
        lines += [
            f"item {exercise.id} {name} {each.id}"
            for name, items in exercise.lists.items()
            if name not in BASE_LISTS
            for each in items
        ]
    lines += [f"driver {each.id} {each.direction}" for each in workbook.drivers]
    lines += [f"case {each.id}" for each in workbook.cases]
    lines += [f"technique {each.id}" for each in workbook.techniques]
    lines += [f"section {each.id}" for each in workbook.guide.sections]
    lines += [
        f"question {each.id} {each.section} {each.answer} {each.sight}"
        for each in workbook.guide.questions
    ]
    lines += [f"sketch {each.id}" for each in workbook.guide.sketch]
    lines += [f"barrier {e.id} {e.level} {e.phase}" for e in workbook.barriers]
    lines += [f"manifestation {each.id}" for each in workbook.manifestations]
    lines += [
        f"box {each.id} {each.owned} {each.restated}" for each in workbook.sheet.boxes
    ]
    lines += [f"test {each.id}" for each in workbook.sheet.tests]
    lines += [f"sponsor {each.id} {each.answer}" for each in workbook.start.sponsor]
    lines += [f"self-check {each.id}" for each in workbook.start.facilitator]
    lines += [f"draft {each.id} {each.form}" for each in workbook.drafts]
    lines += [
        f"part {draft.id} {part.id} {part.aim}"
        for draft in workbook.drafts
        for part in draft.parts
    ]
    guide = workbook.follow_up
    lines += [f"level {each.id}" for each in guide.levels]
    for template in guide.templates:
        lines.append(f"template {template.id} {template.at_level} {template.kind}")
        lines += [
            f"template-field {template.id} {each.id} {each.answer}"
            for each in template.fields
        ]
    lines += [f"request {each.id} {each.answer}" for each in guide.request.fields]
    lines += [
        f"request-choice {each.id} {choice.id}"
        for each in guide.request.fields
        for choice in each.choices
    ]
    lines += [f"consideration {each.id}" for each in guide.considerations]
    lines += [f"report {e.id} {e.document} {e.shows or ''}" for e in workbook.report]
    return lines
