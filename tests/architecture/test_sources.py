"""Rules about the source that no linter knows."""

import ast
import re
from pathlib import Path

import pytest

import werkboek

SOURCE = Path(werkboek.__file__).parent
MODULES = sorted(SOURCE.rglob("*.py"))
SCRIPTS = sorted(SOURCE.rglob("*.js"))
HTML_SINKS = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function"
)
PYTHON_SINKS = {"HTML", "HTMLMath", "Markdown", "Output"}


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_sets_text_and_never_html(path: Path) -> None:
    assert not HTML_SINKS.search(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_uses_no_widget_that_runs_what_people_type(path: Path) -> None:
    calls = [
        n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)
    ]
    names = {getattr(call.func, "attr", getattr(call.func, "id", "")) for call in calls}

    assert not names & PYTHON_SINKS


@pytest.mark.parametrize(
    "path",
    sorted((SOURCE / "views").rglob("*.py")),
    ids=lambda path: str(path.relative_to(SOURCE)),
)
def test_a_view_contains_no_sentence_of_its_own(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    logged = {
        id(argument)
        for n in ast.walk(tree)
        if isinstance(n, ast.Call) and getattr(n.func, "attr", "") in {"warning", "error"}
        for argument in n.args
    }

    sentences = [
        n.value
        for n in ast.walk(tree)
        if isinstance(n, ast.Constant)
        and isinstance(n.value, str)
        and len(n.value.split()) > 1
        and id(n) not in docstrings | logged
    ]

    assert sentences == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_is_small_enough_to_read(path: Path) -> None:
    speaks_dutch = path.parent.name == "texts" or path.name == "words.py"
    limit = 800 if speaks_dutch else 400

    assert len(path.read_text(encoding="utf-8").splitlines()) <= limit


def test_a_sentence_has_a_name_of_its_own() -> None:
    named = [
        line.partition(":")[0]
        for path in (SOURCE / "texts").glob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.match(r"[A-Z_]+:", line)
    ]

    assert len(named) > 100
    assert len(named) == len(set(named))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_changes_no_global_and_asserts_nothing(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))

    assert not [n for n in ast.walk(tree) if isinstance(n, ast.Global | ast.Assert)]
