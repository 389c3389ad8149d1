"""A desk of a new trajectory."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from werkboek.content import Workbook, load_workbook
from werkboek.store import open_store

from .desk import Desk


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


@pytest.fixture
def desk(tmp_path: Path, workbook: Workbook) -> Iterator[Desk]:
    with closing(open_store(tmp_path / "t.werkboek")) as store:
        yield Desk(store, workbook)
