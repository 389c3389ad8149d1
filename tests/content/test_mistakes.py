"""Every mistake in a file is a Dutch line with file, line, field and what to do."""

from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

import pytest

from werkboek.content import check, data_root, load_workbook
from werkboek.errors import ContentError

from .conftest import Spoil

O2 = "basis/O2/exercise.yaml"
DISCIPLINES = "basis/disciplines.yaml"
SETTINGS = "gemeenten/voorbeeldstad/gemeente.yaml"


class Case(NamedTuple):
    """A line of ``mistakes.txt``; ``at`` is empty when the place is that of the change."""

    at: str
    file: str
    old: str
    new: str
    field: str
    message: str

    def place(self, text: str) -> int:
        """Return where in *text* the mistake is to be named."""
        if self.at:
            return text.index(self.at)
        letters = enumerate(zip_longest(self.old, self.new))
        same = next(n for n, (old, new) in letters if old != new)
        return text.index(self.old) + same


def cases() -> list[Case]:
    text = Path(__file__).with_name("mistakes.txt").read_text(encoding="utf-8")
    lines = [line.replace("\\n", "\n") for line in text.splitlines()]
    written = [line for line in lines if line and line[0] != "#"]
    rows = [line.split(" | ") for line in written]
    return [Case(*row) if len(row) == len(Case._fields) else Case("", *row) for row in rows]


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.field}: {case.message}")
def test_a_mistake_is_named_at_its_line_and_field(
    root: Path, spoil: Spoil, case: Case
) -> None:
    at = case.place((root / case.file).read_text(encoding="utf-8"))
    mistakes = spoil(case.file, case.old, case.new)
    line = (root / case.file).read_text(encoding="utf-8").count("\n", 0, at) + 1

    named = {
        (each.file, each.line, each.field)
        for each in mistakes
        if case.message in each.message
    }

    assert (case.file, line, case.field) in named, "\n".join(map(str, mistakes))


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [  # lines counted by hand
        (b"spelregels:\n\t- {id: R1, tekst: a}\n", 2, "Gebruik spaties"),
        (b"spelregels:\n  - {id: R1, tekst: \xe9\xe9n}\n", 2, "UTF-8"),
        (b"", 1, "leeg"),
        (b"# alleen uitleg\n", 1, "leeg"),
        (b"- een\n- twee\n", 1, "horen velden"),
        (
            b"spelregels:\n  - id: R1\n    tekst: let op: dit\n",
            3,
            "dubbele punt in deze tekst",
        ),
        (b"spelregels:\n  - id: R1\n    tekst: 'a\n  - id: R2\n", 3, "aanhalingsteken"),
        (b"spelregels:\n  - id: R1\n   tekst: a\n", 3, "springt niet goed in"),
        (b"spelregels: [{id: R1, tekst: a}\nmeer: 1\n", 1, "haakje"),
        (b"spelregels:\n  - id: R1\n    tekst\n    meer: a\n", 3, "mist een dubbele punt"),
        (b"spelregels:\n  - id: R1\n    tekst: @a\n", 3, "aanhalingstekens"),
        (b"spelregels: []\n---\nspelregels: []\n", 2, "maar een keer ---"),
        (b"spelregels: &a\n  - {id: R1, tekst: a}\nmeer: *a\n", 1, "voluit"),
        (b"spelregels: *a\n", 1, "voluit"),
        (b'spelregels: "\\q"\n', 1, "enkele aanhalingstekens"),
        (b"spelregels:\n  - id: R1\n    tekst: \x01\n", 3, "onzichtbaar teken"),
        (b"spelregels: []\nspelregels: []\n", 2, "twee keer, ook op regel 1"),
        (b"? [a]\n: 1\n", 1, "geen tekst"),
        (b"[" * 1000, 1, "te veel lagen"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_file_that_is_no_yaml_is_named_with_its_line(
    root: Path, content: bytes, line: int, message: str
) -> None:
    (root / "basis/spelregels.yaml").write_bytes(content)

    mistakes = check(root)

    named = {(each.file, each.line) for each in mistakes if message in each.message}
    assert named == {("basis/spelregels.yaml", line)}, "\n".join(map(str, mistakes))


@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_a_file_saved_on_windows_is_fine(root: Path, newline: str) -> None:
    path = root / "basis/spelregels.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_bytes(text.replace("\n", newline).encode("utf-8-sig"))

    assert check(root) == ()


def test_a_missing_file_is_named(root: Path) -> None:
    (root / "basis/teksten.yaml").unlink()

    (mistake,) = check(root)

    assert str(mistake) == (
        "basis/teksten.yaml, regel 1: "
        "Dit bestand is er niet, of ik kan het niet lezen. Zet het terug."
    )


def test_a_file_that_nothing_reads_is_named(root: Path) -> None:
    folder = root / "gemeenten/voorbeeldstad"
    (folder / "aanpassingen.yaml").rename(folder / "aanpasingen.yaml")

    (mistake,) = check(root)

    assert mistake.file == "gemeenten/voorbeeldstad/aanpasingen.yaml"
    assert "Bedoel je 'aanpassingen.yaml'?" in mistake.message


def test_all_mistakes_of_a_load_are_reported_at_once(root: Path) -> None:
    for file, old, new in (
        (O2, "doel: inzicht", "doel: rust"),
        (DISCIPLINES, "domein: leiding", "domein: lijding"),
        (SETTINGS, "meldpunt_status: ja", "meldpunt_status: soms"),
        ("basis/teksten.yaml", "{meldroute}", "{route}"),
    ):
        text = (root / file).read_text(encoding="utf-8")
        (root / file).write_text(text.replace(old, new), encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        load_workbook("voorbeeldstad", root=root)

    error = caught.value
    assert [each.file for each in error.mistakes] == [
        O2,
        "basis/teksten.yaml",
        SETTINGS,
    ]
    assert error.explanation.splitlines()[0] == "Er zitten nog 3 fouten in de inhoud:"
    assert len(error.explanation.splitlines()) == 4


def test_an_example_text_may_not_be_longer_than_its_field(spoil: Spoil) -> None:
    mistakes = spoil(O2, "max_tekens: 600", "max_tekens: 50")

    assert {each.file for each in mistakes} == {"basis/O2/voorbeeld.yaml"}
    assert "hooguit 50 tekens" in mistakes[0].message


def test_a_set_without_statements_is_named(root: Path) -> None:
    text = (root / O2).read_text(encoding="utf-8")
    (root / O2).write_text(text.replace("    kort: true\n", ""), encoding="utf-8")

    named = {each.field: each.message for each in check(root)}

    assert named["sets.kort"].startswith("In deze set zitten geen stellingen.")


def test_an_own_exercise_without_the_prefix_is_named(root: Path) -> None:
    folder = root / "gemeenten/voorbeeldstad/O3"
    folder.mkdir()
    source = data_root() / "basis/O3/exercise.yaml"
    (folder / "exercise.yaml").write_bytes(source.read_bytes())

    (mistake,) = check(root)

    assert mistake.file == "gemeenten/voorbeeldstad/O3/exercise.yaml"
    assert "Noem het 'voorbeeldstad-O3'." in mistake.message


def test_the_log_names_places_and_a_participant_sees_none(root: Path, spoil: Spoil) -> None:
    spoil(O2, "doel: inzicht", "doel: rust")

    with pytest.raises(ContentError) as caught:
        load_workbook(root=root)

    assert str(caught.value) == "content mistakes at basis/O2/exercise.yaml:4 doel"
    assert "yaml" not in caught.value.user_message


def test_one_municipality_can_be_checked_on_its_own(
    root: Path, spoil: Spoil, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(SETTINGS, "meldpunt_status: ja", "meldpunt_status: soms")

    monkeypatch.chdir(root / "gemeenten/voorbeeldstad")

    mistakes = check(Path())

    assert [each.file for each in mistakes] == ["voorbeeldstad/gemeente.yaml"]
