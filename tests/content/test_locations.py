"""The content is found in a clone and inside a wheel."""

from pathlib import Path

import pytest

from werkboek.content import data_root, locations, workbooks_root

REPOSITORY = Path(__file__).resolve().parents[2]


def test_a_clone_uses_the_folders_of_the_repository() -> None:
    assert data_root() == REPOSITORY / "exercises"
    assert workbooks_root() == REPOSITORY / "workbooks"


def test_an_installed_wheel_uses_what_it_carries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_data/exercises").mkdir(parents=True)
    monkeypatch.setattr(locations, "_PACKAGE", tmp_path)

    assert data_root() == tmp_path / "_data/exercises"
