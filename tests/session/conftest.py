"""A session that nobody joined yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from werkboek.content import Workbook, load_workbook
from werkboek.store import open_store

from .cast import Cast


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


@pytest.fixture
def cast(tmp_path: Path, workbook: Workbook) -> Iterator[Cast]:
    store = open_store(tmp_path / "sessie.werkboek")
    yield Cast(store, workbook)
    store.close()
