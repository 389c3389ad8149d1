"""A workbook is a title, some prose and one call; what is stored with it is its outline."""

import ast
import json
from pathlib import Path
from typing import Any

import pytest

WORKBOOKS = sorted((Path(__file__).parents[2] / "workbooks").glob("*.ipynb"))
MAX_LINES = 25
LOGIC = (ast.FunctionDef, ast.ClassDef, ast.Lambda, ast.For, ast.While, ast.Try, ast.Global)


def code_cells(path: Path) -> list[dict[str, Any]]:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [cell for cell in cells if cell["cell_type"] == "code"]


@pytest.mark.parametrize("path", WORKBOOKS, ids=lambda path: path.stem)
def test_a_workbook_holds_no_logic(path: Path) -> None:
    source = "\n".join("".join(cell["source"]) for cell in code_cells(path))

    assert not [node for node in ast.walk(ast.parse(source)) if isinstance(node, LOGIC)]
    assert len([line for line in source.splitlines() if line.strip()]) <= MAX_LINES


@pytest.mark.parametrize("path", WORKBOOKS, ids=lambda path: path.stem)
def test_the_only_output_is_the_outline_and_there_is_no_widget_state(path: Path) -> None:
    notebook = json.loads(path.read_text(encoding="utf-8"))
    outputs = [output for cell in code_cells(path) for output in cell["outputs"]]

    assert [list(output["data"]) for output in outputs] == [["text/plain"]]
    assert "widgets" not in notebook["metadata"]


@pytest.mark.parametrize("path", WORKBOOKS, ids=lambda path: path.stem)
def test_a_workbook_has_a_dutch_title_for_the_browser(path: Path) -> None:
    notebook = json.loads(path.read_text(encoding="utf-8"))

    assert notebook["metadata"]["title"] in "".join(notebook["cells"][0]["source"])
