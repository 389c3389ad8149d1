"""What is opened after a session, and a room in two groups: axe, and three widths."""

from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from werkboek import practice, texts
from werkboek.content import Workbook, load_workbook
from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.page import FacilitatorPage, FollowUpPage
from werkboek.store import SqlStore, open_store

from .conftest import Room, Server, start_server
from .test_accessibility import inspect
from .test_follow_up import go
from .test_intake import workbook

ACTION = "Vast aanspreekpunt bij elk team"
QUESTION = "Wanneer deel je een zorg over een inwoner die dat niet wil?"
PLANNED: dict[str, Json] = {
    "vraag": QUESTION,
    "soort": "gewetensvraag",
    "disciplines": ["wmo"],
    "functies": "teamleider",
    "start": "2026-04-24",
    "keer": "3",
}
HEADINGS = {
    "lijst": texts.ACTIONS_TITLE,
    "consultatie": texts.CONSULTATIONS_TITLE,
    "meldpunt": texts.SIGNALS_TITLE,
}


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Run a trajectory in which much happened, on the day of the practice run."""
    monkeypatch.setenv("WERKBOEK_TODAY", practice.TODAY.isoformat())
    fill(tmp_path / "test.werkboek")
    server = start_server(tmp_path)
    yield server
    server.stop()


def fill(file: Path) -> None:
    content = load_workbook()
    with closing(open_store(file)) as store:
        practice.talk(store, content)
        practice.follow_up(store)
        agree(store, content)
        answer_in_two_groups(store, content)


def agree(store: SqlStore, content: Workbook) -> None:
    """Leave an action half done, a request unsent and a consultation planned."""
    page = FollowUpPage(store, content, practice.LEADER, lambda: practice.TODAY)
    page.begin_action("half", "", "A2")
    page.begin_action("los", "Samenwerkingsovereenkomst met de woningcorporatie")
    page.begin_request("concept", "actie/actie-half")
    page.begin_consultation("kijken", QUESTION)
    kept = page.follow_up.notes["consultatie-kijken"]
    page.note("gepland", "consultatie-kijken", list(kept.base), PLANNED)


def answer_in_two_groups(store: SqlStore, content: Workbook) -> None:
    """Let two groups of three answer, one of them with somebody on another's device."""
    example = content.examples["O2"]
    leader = FacilitatorPage(store, content, practice.LEADER)
    people = [f"mens-{number}" for number, _ in enumerate(example.participants)]
    for name, person in zip(people, example.participants, strict=True):
        store.join(name, person.nickname, person.discipline)
    leader.place("verdeeld", {"1": people[:3], "2": people[3:]})
    leader.open_round("ronde", "O2", example.set, leader.group_names)
    rounds = leader.session.rounds
    for at, (name, person) in enumerate(zip(people, example.participants, strict=True)):
        for each in person.answers:
            body = {
                "step": each.step,
                "item": each.item,
                "value": each.value,
                "text": each.text,
            }
            request = f"{name}-{each.step}-{each.item}"
            given = Event(request, Kind.ANSWERED, name, rounds[str(at // 3 + 1)].id, body)
            store.append(Viewer(Role.PARTICIPANT, name), given)
    for group, current in rounds.items():
        leader.reveal(f"getoond-{group}", current.id, leader.step_in(current).id)
    leader.register("zonder", "Toos", "", people[0])
    leader.register("hier", "Wim", "", "")


def open_in(page: Page, place: str, button: str, title: str) -> None:
    """Go to one thing in the list of a place."""
    go(page, texts.FOLLOW_UP_TABS[place], HEADINGS.get(place, ""))
    page.get_by_role("button", name=button, exact=True).first.click()
    expect(page.get_by_role("heading", level=2, name=title)).to_be_visible()


def after_a_session(room: Room) -> Iterator[tuple[Page, str]]:
    """Go to every place of the follow-up, its files, and what the sponsor sees."""
    page = workbook(room, "opvolging")
    for place, tab in texts.FOLLOW_UP_TABS.items():
        go(page, tab, HEADINGS.get(place, ""))
        yield page, f"opvolging {place}"
    open_in(page, "lijst", f"Wijzig: {ACTION}", ACTION)
    yield page, "actie"
    open_in(page, "consultatie", f"Wijzig: {QUESTION}", texts.CONSULTATION_TITLE)
    yield page, "consultatie"
    for number, state in ((2, "concept"), (1, "gesteld")):
        title = texts.REQUEST_NUMBER.format(n=number)
        open_in(page, "rugdekking", texts.REQUEST_OPEN.format(n=number), title)
        yield page, f"verzoek {state}"
    link = page.locator("text=/https?:.*rugdekking.*sleutel=/").inner_text()
    page.goto(f"{room.server.join}bestanden")
    expect(page.get_by_role("heading", level=1)).to_have_text(texts.DOWNLOADS_TITLE)
    yield page, "bestanden"
    sponsor = room.open("opdrachtgever", link)
    form = sponsor.get_by_role("heading", name=texts.SPONSOR_ANSWER_TITLE)
    expect(form).to_be_visible()
    yield sponsor, "rugdekking"


def two_groups(room: Room) -> Iterator[tuple[Page, str]]:
    """Go to every place of regie, with everything open that folds."""
    page = room.facilitate()
    for fold in (texts.SEATS_MORE, texts.WATCH_TITLE):
        page.get_by_text(fold, exact=True).click()
    expect(page.get_by_label(texts.WATCH_NOTE)).to_be_visible()
    yield page, "regie"
    page.get_by_role("button", name=texts.SHOW_GROUP.format(name="1")).click()
    expect(page.get_by_role("heading", name=texts.RESULTS_TITLE)).to_be_visible()
    yield page, "regie groep 1"


def test_every_place_afterwards_and_two_groups_are_accessible_and_fit(room: Room) -> None:
    for page, place in chain(after_a_session(room), two_groups(room)):
        inspect(page, place)
