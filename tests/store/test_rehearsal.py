"""What is rehearsed in a trajectory leaves nothing there, and spares pages work."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.sql.compiler import SQLCompiler

from werkboek import app
from werkboek.content import load_workbook
from werkboek.environment import (
    PARTICIPANT_VARIABLE,
    ROLE_VARIABLE,
    RUN_VARIABLE,
    Run,
)
from werkboek.errors import RefusedError
from werkboek.model import Role, Viewer
from werkboek.practice import play
from werkboek.store import SqlStore, open_store

from .room import Room


def test_nothing_stays_and_nobody_hears(session: Room, store: SqlStore) -> None:
    session.answer("anna")
    before = store.contents()
    feed = store.changes()
    feed.poll()

    store.rehearse(lambda there: list(play(there, load_workbook())))

    assert store.contents() == before
    assert not feed.poll()
    feed.close()


def test_what_is_rehearsed_sees_what_it_wrote(store: SqlStore) -> None:
    seen = []

    def come(there: SqlStore) -> None:
        there.join("eva", "Eva", "")
        seen.append(there.read(Viewer(Role.PARTICIPANT, "eva")).joined)

    store.rehearse(come)

    assert seen == [1]
    assert store.read(Viewer(Role.SCREEN)).joined == 0


def test_a_rehearsal_that_fails_leaves_nothing_either(store: SqlStore) -> None:
    def fail(there: SqlStore) -> None:
        there.join("eva", "Eva", "")
        raise RefusedError(reason="halfway")

    with pytest.raises(RefusedError):
        store.rehearse(fail)

    assert store.read(Viewer(Role.SCREEN)).joined == 0


def test_a_page_that_was_prepared_compiles_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "traject.werkboek"
    with closing(open_store(file)) as store:
        store.join("eva", "Eva", "")
    Run(str(file), "", "http://werkboek.example/", "/", temporary=False).write(
        tmp_path / "run.json"
    )
    monkeypatch.setenv(RUN_VARIABLE, str(tmp_path / "run.json"))
    app.prepare()
    monkeypatch.setenv(ROLE_VARIABLE, Role.PARTICIPANT.value)
    monkeypatch.setenv(PARTICIPANT_VARIABLE, "eva")
    compiled: list[str] = []
    make = SQLCompiler.__init__

    def make_and_tell(self: SQLCompiler, *parts: Any, **options: Any) -> None:  # noqa: ANN401 - passed on
        make(self, *parts, **options)
        compiled.append(str(self))

    monkeypatch.setattr(SQLCompiler, "__init__", make_and_tell)

    app.open_page("deelnemen")

    assert compiled == []
