"""A copy of the shipped content that a test may spoil."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from werkboek import content
from werkboek.errors import ContentError, Mistake

Spoil = Callable[[str, str, str], tuple[Mistake, ...]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder with the base and Voorbeeldstad."""
    copy = tmp_path / "exercises"
    shutil.copytree(content.data_root(), copy)
    return copy


@pytest.fixture
def spoil(root: Path) -> Spoil:
    """Return a function that replaces text in a file, loads, and returns the mistakes."""

    def replace(file: str, old: str, new: str) -> tuple[Mistake, ...]:
        path = root / file
        text = path.read_text(encoding="utf-8")
        if text.count(old) != 1:
            msg = f"{old!r} occurs {text.count(old)} times in {file}"
            raise ValueError(msg)
        path.write_text(text.replace(old, new), encoding="utf-8")
        try:
            content.load_workbook("voorbeeldstad", root=root)
        except ContentError as error:
            return error.mistakes
        return ()

    return replace
