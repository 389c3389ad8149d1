"""When the facilitator's page offers to save a copy: calmly, and only where it helps."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from werkboek import texts
from werkboek.content import load_workbook
from werkboek.model import Event, Kind, Role, Viewer
from werkboek.page import FacilitatorPage, Links
from werkboek.store import SqlStore, open_store
from werkboek.views import facilitator_view

LEADER = Viewer(Role.FACILITATOR)
POD = Links(keep="/bewaren", temporary=True)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    with closing(open_store(tmp_path / "a.werkboek")) as store:
        yield store


@pytest.fixture
def page(store: SqlStore) -> FacilitatorPage:
    return FacilitatorPage(store, load_workbook(), LEADER)


def is_offered(page: FacilitatorPage, links: Links = POD) -> bool:
    page.refresh()
    return f"! {texts.KEEP_NOW}" in list(facilitator_view(page, links).outline())


def save(store: SqlStore, name: str) -> None:
    store.append(LEADER, Event(name, Kind.SAVED, LEADER.actor))


def test_a_copy_is_offered_after_each_exercise_until_there_is_one(
    page: FacilitatorPage, store: SqlStore
) -> None:
    assert not is_offered(page)
    page.open_round("r1", "O2", "kort")
    assert not is_offered(page)

    page.close_round("c1", "r1")

    assert is_offered(page)
    save(store, "b1")
    assert not is_offered(page)


def test_a_copy_is_offered_when_a_while_passed_and_something_is_new(
    page: FacilitatorPage, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("werkboek.page.facilitator.COPY_EVERY", timedelta(seconds=-1))
    save(store, "b1")
    assert not is_offered(page)

    store.join("anna", "Anna", "")

    assert is_offered(page)


def test_a_computer_of_ones_own_says_where_the_trajectory_is(page: FacilitatorPage) -> None:
    page.open_round("r1", "O2", "kort")
    page.close_round("c1", "r1")
    links = Links(keep="/bewaren")

    assert not is_offered(page, links)
    assert texts.KEEP_PLACE in list(facilitator_view(page, links).outline())
