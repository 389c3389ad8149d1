"""A municipality starts with a folder that works, and hears exactly what is wrong in it."""

import re
from pathlib import Path

import pytest

from werkboek.cli import main
from werkboek.content import advise, check, create, load_workbook
from werkboek.errors import InvalidError
from werkboek.model import Municipality


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return create("Testdorp", tmp_path)


def broken() -> list[list[str]]:
    lines = Path(__file__).with_name("folders.txt").read_text("utf-8").splitlines()
    return [line.split(" | ") for line in lines if not line.startswith("#")]


def test_there_are_thirty_broken_folders() -> None:
    assert len(broken()) >= 30


@pytest.mark.parametrize(
    ("file", "change", "message"), broken(), ids=lambda text: text[:50]
)
def test_a_broken_folder_is_told_exactly_what_is_wrong(
    folder: Path, file: str, change: str, message: str
) -> None:
    path = folder / file
    path.parent.mkdir(exist_ok=True)
    before = path.read_text("utf-8") if change[0] == "+" else ""
    wrong = change[1:].replace("\\n", "\n").replace("\\t", "\t")
    path.write_text(f"{before}{wrong}\n", encoding="utf-8")

    last = str(before.count("\n") + 1)
    said = " || ".join(map(str, check(folder)))
    assert said == message.replace("{last}", last)


def test_a_new_folder_is_accepted_and_has_the_name(folder: Path) -> None:
    assert folder.name == "testdorp"
    assert check(folder) == ()
    assert advise(folder) == ()
    assert load_workbook(folder).municipality.name == "Testdorp"


def test_every_setting_is_in_it_with_its_explanation(folder: Path) -> None:
    text = (folder / "gemeente.yaml").read_text("utf-8")

    for field in Municipality.model_fields.values():
        assert re.search(rf"^(# )?{field.alias}: ", text, re.MULTILINE), field.alias
    for each in load_workbook().form.settings:
        assert each.about in text


def test_every_setting_can_be_used_as_it_is_offered(folder: Path) -> None:
    path = folder / "gemeente.yaml"
    before = load_workbook(folder)
    text = re.sub(r"^# ([a-z_]+: )", r"\1", path.read_text("utf-8"), flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")

    assert check(folder) == ()
    assert load_workbook(folder) == before


def test_a_folder_that_exists_is_left_alone(tmp_path: Path, folder: Path) -> None:
    (folder / "gemeente.yaml").write_text("van mij", encoding="utf-8")

    with pytest.raises(InvalidError) as caught:
        create("testdorp", tmp_path)

    assert "Er is niets veranderd" in caught.value.user_message
    assert (folder / "gemeente.yaml").read_text("utf-8") == "van mij"


@pytest.mark.parametrize(
    ("name", "identifier"),
    [("'s-Hertogenbosch", "s_hertogenbosch"), ("Súdwest-Fryslân", "sudwest_fryslan")],
)
def test_any_dutch_name_makes_a_folder(tmp_path: Path, name: str, identifier: str) -> None:
    folder = create(name, tmp_path)

    assert folder.name == identifier
    assert check(folder) == ()
    assert load_workbook(folder).municipality.name == name


@pytest.mark.parametrize("name", ["", "  ", "../weg", "2 steden", "!", "a" * 61, 'x"\n#'])
def test_a_name_never_leaves_the_place_it_is_made_in(tmp_path: Path, name: str) -> None:
    place = tmp_path / "hier"
    place.mkdir()
    try:
        made = {create(name, place)}
    except InvalidError:
        made = set()

    assert set(place.iterdir()) == made
    assert list(tmp_path.iterdir()) == [place]
    assert all(check(folder) == () for folder in made)


def test_no_half_folder_is_left_where_nobody_may_write(tmp_path: Path) -> None:
    with pytest.raises(InvalidError) as caught:
        create("Testdorp", tmp_path / "nergens")

    assert "geen map maken" in caught.value.user_message


def test_the_command_says_what_to_do_next(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "Testdorp", "--dir", str(tmp_path)]) == 0
    assert f"werkboek check {tmp_path / 'testdorp'}" in capsys.readouterr().out
    assert main(["check", str(tmp_path / "testdorp")]) == 0
    assert main(["new", "Testdorp", "--dir", str(tmp_path)]) == 1


LONG = " ".join(["woord"] * 21)


@pytest.mark.parametrize(
    ("changes", "advice"),
    [
        (
            f'teksten: {{wijzig: {{T02: "{LONG}."}}}}',
            "veld teksten.wijzig.T02: Deze zin heeft 21 woorden.",
        ),
        (
            f'teksten: {{wijzig: {{T02: "{"Dit is kort. " * 40}"}}}}',
            "veld teksten.wijzig.T02: Deze tekst heeft 520 tekens",
        ),
        (
            f'oefeningen: {{O2: {{stellingen: {{wijzig: {{S01: "{"Ja. " * 41}"}}}}}}}}',
            "veld oefeningen.O2.stellingen.wijzig.S01: Deze tekst heeft 164 tekens",
        ),
        (
            'teksten: {wijzig: {T03: "We oefenen hier."}}',
            "veld T03: In de basis staat hier {meldroute}. Die mist nu.",
        ),
    ],
)
def test_what_reads_badly_is_advice_and_no_mistake(
    folder: Path, capsys: pytest.CaptureFixture[str], changes: str, advice: str
) -> None:
    (folder / "aanpassingen.yaml").write_text(changes, encoding="utf-8")

    assert main(["check", str(folder)]) == 0
    said = capsys.readouterr().err.splitlines()
    assert [line for line in said if advice in line], said
    assert all(
        line.startswith("Let op: testdorp/aanpassingen.yaml, regel 1") for line in said
    )
