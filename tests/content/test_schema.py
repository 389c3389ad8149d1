"""An editor sees the same rules as the loader."""

import json
import re
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]  # its stubs are a package of their own
import pytest
from ruamel.yaml import YAML

from werkboek.content import data_root
from werkboek.content.schema import main, schemas

HERE = Path(__file__).parent
FILES = sorted((*data_root().rglob("*.yaml"), *HERE.rglob("*.yaml")))


def test_the_schema_files_are_those_of_the_model() -> None:
    folder = data_root() / "schema"

    assert {p.name: p.read_text(encoding="utf-8") for p in folder.iterdir()} == schemas()


def test_check_says_nothing_when_the_files_are_current(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--check"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_names_its_schema_and_meets_it(path: Path) -> None:
    first, _, _ = path.read_text(encoding="utf-8").partition("\n")
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert named

    schema = json.loads((path.parent / named[1]).read_text(encoding="utf-8"))

    jsonschema.validate(with_text_keys(YAML(typ="safe").load(path)), schema)


def test_a_schema_shows_no_english_to_an_author() -> None:
    assert not [name for name, text in schemas().items() if '"description"' in text]


def with_text_keys(value: object) -> object:
    """Return *value* as JSON would have it: every key is text."""
    if isinstance(value, dict):
        return {str(key): with_text_keys(inside) for key, inside in value.items()}
    if isinstance(value, list):
        return [with_text_keys(inside) for inside in value]
    return value
