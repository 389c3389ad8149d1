"""Whatever somebody does to a file: a workbook, or a Dutch message; never a crash."""

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from werkboek.content import check, data_root

SOURCE = data_root() / "basis/O3/exercise.yaml"


DAMAGES: Mapping[str, Callable[[str], str]] = {
    "emptied": lambda _: "",
    "twice": lambda line: f"{line}\n{line}",
    "indented": lambda line: f" {line}",
    "outdented": lambda line: line[1:],
    "with a tab": lambda line: f"\t{line}",
    "cut off": lambda line: line[:-1],
    "an open bracket": lambda line: f"{line} [",
    "only a dash": lambda line: f"{line[: len(line) - len(line.lstrip())]}- ",
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_spoiled_line_gives_a_message_in_that_file_and_no_crash(
    one_exercise: Path, damage: Callable[[str], str]
) -> None:
    path = one_exercise / "basis/O3/exercise.yaml"
    lines = SOURCE.read_text(encoding="utf-8").splitlines()
    for at, line in enumerate(lines):
        text = "\n".join((*lines[:at], damage(line), *lines[at + 1 :]))
        path.write_text(text, encoding="utf-8")

        for mistake in check(one_exercise):
            assert mistake.file == "basis/O3/exercise.yaml"
            assert 1 <= mistake.line <= text.count("\n") + 1
            assert mistake.message[-1] in ".?"


@pytest.fixture
def one_exercise(tmp_path: Path) -> Path:
    """Return a folder with the lists of the base and one exercise."""
    base = tmp_path / "basis"
    shutil.copytree(data_root() / "basis", base, ignore=shutil.ignore_patterns("O*"))
    (base / "O3").mkdir()
    drafts = base / "draaiboeken.yaml"
    others = re.compile(r"oefening: O(?!3,)\d+, ")
    drafts.write_text(others.sub("", drafts.read_text(encoding="utf-8")), encoding="utf-8")
    guide = base / "vervolg.yaml"
    known = guide.read_text(encoding="utf-8").replace("oefening: O9}", "oefening: ME4}")
    guide.write_text(known, encoding="utf-8")
    sheet = base / "helicopterblad.yaml"
    offers = re.compile(r"^ +bied_aan: .*\n", re.MULTILINE)
    sheet.write_text(offers.sub("", sheet.read_text(encoding="utf-8")), encoding="utf-8")
    return tmp_path
