"""A municipality changes words and lists, and never what an id means."""

from pathlib import Path

import pytest

from werkboek.content import Workbook, data_root, load_workbook
from werkboek.errors import ContentError

from .conftest import Spoil

CHANGES = "gemeenten/voorbeeldstad/aanpassingen.yaml"
OF_STATEMENTS = "    stellingen:\n"


@pytest.fixture(scope="module")
def base() -> Workbook:
    return load_workbook()


@pytest.fixture(scope="module")
def city() -> Workbook:
    return load_workbook("voorbeeldstad")


def test_the_word_for_the_theme_is_the_municipalitys_own(city: Workbook) -> None:
    assert city.municipality.name == "Voorbeeldstad"
    assert city.texts["T01"].startswith("Met misbruik door criminelen bedoelen we")


def test_two_texts_differ_and_the_others_do_not(base: Workbook, city: Workbook) -> None:
    filled_differently = {"T01", "T03"}  # by the words of gemeente.yaml

    differ = {name for name in base.texts if base.texts[name] != city.texts[name]}

    assert differ - filled_differently == {"T04", "T06"}
    assert "Voorbeeldstad" in city.texts["T04"]


def test_one_discipline_is_hidden_and_an_own_one_added(
    base: Workbook, city: Workbook
) -> None:
    before, after = ({each.id for each in w.disciplines} for w in (base, city))

    assert before - after == {"subsidie"}
    assert after - before == {"voorbeeldstad-bedrijventerrein"}


def test_an_own_statement_joins_the_whole_set_only(city: Workbook) -> None:
    exercise = city.exercises["O2"]

    assert exercise.statements_for("volledig")[-1].id == "voorbeeldstad-S01"
    assert len(exercise.statements_for("kort")) == 12
    assert exercise.perspective_name("voorbeeldstad-S01") == "Bestuur"


def test_settings_that_are_not_mentioned_come_from_the_base(
    base: Workbook, city: Workbook
) -> None:
    assert city.municipality.domain_names["sociaal"] == "Maatschappelijke ontwikkeling"
    assert (
        city.municipality.domain_names["beleid"] == base.municipality.domain_names["beleid"]
    )
    assert city.municipality.weeks_between_sessions == 3


def test_a_hidden_statement_is_not_asked_but_stays_readable(
    root: Path, spoil: Spoil
) -> None:
    spoil(CHANGES, OF_STATEMENTS, f"{OF_STATEMENTS}      verberg: [S29]\n")

    exercise = load_workbook("voorbeeldstad", root=root).exercises["O2"]

    assert "S29" not in {each.id for each in exercise.statements_for("volledig")}
    assert "S29" in {each.id for each in exercise.statements}


def test_a_reworded_statement_keeps_its_perspective_and_theme(
    root: Path, spoil: Spoil
) -> None:
    spoil(CHANGES, OF_STATEMENTS, f"{OF_STATEMENTS}      wijzig: {{S04: Anders}}\n")

    before = load_workbook(root=root).exercises["O2"].statements[3]
    after = load_workbook("voorbeeldstad", root=root).exercises["O2"].statements[3]

    assert after == before.model_copy(update={"text": "Anders"})


def test_listed_items_come_first_and_the_rest_keeps_its_order(
    root: Path, spoil: Spoil
) -> None:
    spoil(
        CHANGES, "  verberg: [subsidie]", "  verberg: [subsidie]\n  volgorde: [oov, jeugd]"
    )

    ids = [each.id for each in load_workbook("voorbeeldstad", root=root).disciplines]

    assert ids[:4] == ["oov", "jeugd", "wmo", "werk_inkomen"]


def test_an_instruction_can_be_reworded(root: Path, spoil: Spoil) -> None:
    reworded = "  O2:\n    stappen:\n      wijzig: {invullen: 'Vul in, {gemeente}.'}\n"
    spoil(CHANGES, "  O2:\n", reworded)

    step = load_workbook("voorbeeldstad", root=root).exercises["O2"].steps[0]

    assert step.instruction == "Vul in, Voorbeeldstad."


def test_a_municipality_brings_an_exercise_under_its_own_prefix(root: Path) -> None:
    folder = root / "gemeenten/voorbeeldstad/voorbeeldstad-O1"
    folder.mkdir()
    source = data_root() / "basis/O3/exercise.yaml"
    own = source.read_text(encoding="utf-8").replace("id: O3", "id: voorbeeldstad-O1")
    (folder / "exercise.yaml").write_text(own, encoding="utf-8")

    workbook = load_workbook("voorbeeldstad", root=root)

    assert list(workbook.exercises)[-1] == "voorbeeldstad-O1"


def test_the_folder_may_be_anywhere(root: Path, tmp_path: Path) -> None:
    elsewhere = (root / "gemeenten/voorbeeldstad").rename(tmp_path / "voorbeeldstad")

    assert load_workbook(elsewhere).municipality.name == "Voorbeeldstad"


def test_an_unknown_municipality_is_told_which_ones_there_are() -> None:
    with pytest.raises(ContentError) as caught:
        load_workbook("voorbeelstad")

    assert "Bedoel je 'voorbeeldstad'?" in caught.value.explanation


def test_a_municipality_changes_a_driver_and_the_list_of_an_exercise(root: Path) -> None:
    path = root / "gemeenten/voorbeeldstad/aanpassingen.yaml"
    text = path.read_text(encoding="utf-8")
    text += """
  O1:
    lijsten:
      brillen:
        voeg_toe: [{id: voorbeeldstad-wijk, naam: "Wijk"}]

drijfveren:
  verberg: [D16]
  wijzig: {D01: "Zorg voor elkaar"}
"""
    path.write_text(text, encoding="utf-8")

    exercises = load_workbook("voorbeeldstad", root=root).exercises

    lenses = [each.name for each in exercises["O1"].items_in("brillen")]
    drivers = {each.id: each.name for each in exercises["O5"].items_in("drijfveren")}
    assert lenses == ["Zorg", "Veiligheid", "Bestuur", "Wijk"]
    assert drivers["D01"] == "Zorg voor elkaar"
    assert len(drivers) == 15
