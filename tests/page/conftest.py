"""A store for the tests of pages."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from werkboek.store import SqlStore, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    with closing(open_store(tmp_path / "traject.werkboek")) as opened:
        yield opened
