"""An exercise is content, not code: two later ones, written with the kinds there are."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from werkboek.content import load_workbook

LATER = Path(__file__).with_name("later")


@pytest.mark.parametrize(
    ("name", "kinds", "fields"),
    [  # content_draft.md, part H: the steps, and `uitvoer` as fields
        (
            "O3",
            ["schrijven"] * 6,
            [
                "feiten",
                "gekozen",
                "weggelaten",
                "betekenis",
                "oordeel",
                "ander_perspectief",
                "nieuwe_vraag",
            ],
        ),
        (
            "O10",
            ["schrijven", "schrijven", "bespreken", "schrijven"],
            ["zin", "belang", "vraag", "gekozen_zin"],
        ),
    ],
)
def test_an_exercise_of_the_method_is_added_as_a_file_only(
    root: Path, name: str, kinds: Sequence[str], fields: Sequence[str]
) -> None:
    shutil.copytree(LATER / name, root / "basis" / name)

    exercise = load_workbook(root=root).exercises[name]

    assert [step.kind for step in exercise.steps] == kinds
    assert [f.id for step in exercise.steps for f in getattr(step, "fields", ())] == fields
    assert sum(step.minutes for step in exercise.steps) == exercise.minutes.long


def test_an_exercise_without_sets_offers_itself_as_a_whole(root: Path) -> None:
    shutil.copytree(LATER / "O10", root / "basis/O10")

    exercise = load_workbook(root=root).exercises["O10"]

    assert [(each.id, each.name) for each in exercise.sets] == [
        ("volledig", "Hele oefening")
    ]
    assert len(exercise.statements_for("volledig")) == 8
    assert exercise.perspective_name("Z1") == ""
