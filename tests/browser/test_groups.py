"""Eleven people in a group of five and one of six, at the same time, each at its own pace.

The pages of one in each group are in a browser, as are regie and the screen.  The others
press what they press through the verbs of their pages, on the same store.
"""

import re
from contextlib import closing

from playwright.sync_api import Page, expect

from tests.session.cast import Cast, prepare
from tests.session.test_parallel import ELEVEN, answer_and_ready, members, round_of
from werkboek.content import load_workbook
from werkboek.model import Kind
from werkboek.store import open_store

from .conftest import Room
from .test_accessibility import inspect
from .test_statements import answer, expect_saved

IN_BROWSER = ("Noor", "Jip")
"""They have the same work, so they are not put together."""

OTHERS = {name: work for name, work in ELEVEN.items() if name not in IN_BROWSER}


def reason_of(name: str) -> str:
    return f"Een reden van {name[::-1].lower()}"


class Tables:
    """Two groups: ``browsers`` is the page of one in each, ``size`` how many they are."""

    def __init__(self, room: Room, cast: Cast) -> None:
        self.cast, self.room = cast, room
        self.regie, self.screen = room.facilitate(), room.screen()
        pages = {name: room.join(name) for name in IN_BROWSER}
        cast.join(**OTHERS)
        expect(self.regie.get_by_text("Jullie zijn met 11.")).to_be_visible()
        self.regie.get_by_role("button", name="Verdeel in groepen").click()
        for page in pages.values():
            expect(page.get_by_text("Je zit in groep")).to_be_visible()
        cast.leader.refresh()
        self.groups = {name: members(cast, name) for name in cast.leader.group_names}
        self.size = {group: len(names) for group, names in self.groups.items()}
        self.browsers: dict[str, tuple[str, Page]] = {
            group: (name, page)
            for group, names in self.groups.items()
            for name, page in pages.items()
            if name in names
        }

    def begin(self, part: str) -> None:
        """Begin a part of the programme that is not the next one."""
        if not self.regie.get_by_label("Onderdeel").is_visible():
            self.regie.get_by_text("Het hele programma, en een ander onderdeel").click()
        self.regie.get_by_label("Onderdeel").select_option(label=part)
        self.regie.get_by_role("button", name="Begin dit onderdeel").click()
        expect(self.regie.get_by_text(re.compile(f"^Nu: {part}"))).to_be_visible()


def answer_apart(tables: Tables) -> None:
    """Everybody answers at once; the screen counts for each group."""
    tables.begin("Stellingen")
    for name, page in tables.browsers.values():
        expect(page.get_by_role("heading", name="Vraag 1 van 12")).to_be_visible()
        expect(page.get_by_role("timer")).to_be_visible()
        answer(page, 3)
        page.get_by_label("Waarom").fill(reason_of(name))
        expect_saved(page)
    for name in OTHERS:
        answer_and_ready(tables.cast, name, reason_of(name))
    inspect(tables.regie, "regie, a part of the programme in two groups")
    for count in tables.size.values():
        expect(tables.screen.get_by_text(f"{count - 1} van {count} klaar")).to_be_visible()


def show_to_one_group(tables: Tables) -> None:
    """Show what the first group said; it is nowhere on the pages of the second."""
    regie, (one, two) = tables.regie, tables.size.values()
    regie.get_by_role("button", name="Ga naar groep 1").click()
    show = regie.get_by_role("button", name="Toon antwoorden")
    show.click()
    expect(regie.get_by_text(f"1 van {one} nog bezig. Toch tonen?")).to_be_visible()
    show.click()

    (_, first), (other, second) = (tables.browsers[group] for group in tables.groups)
    for name in tables.groups["1"]:
        expect(first.get_by_text(reason_of(name))).to_be_visible()
    expect(second.get_by_role("heading", name="Vraag 1 van 12")).to_be_visible()
    expect(tables.screen.get_by_text(f"{two - 1} van {two} klaar")).to_be_visible()
    seen = "".join(tables.room.frames[other])
    assert not [name for name in tables.groups["1"] if reason_of(name) in seen]
    regie.get_by_role("button", name="Alle groepen", exact=True).click()


def take_turns(tables: Tables) -> None:
    """Let a colleague who leads along give everybody a turn, in both groups."""
    tables.begin("Korte schetsronde: iedereen aan bod")
    cast = tables.cast
    step = cast.workbook.exercises["O8"].steps[0].id
    cast.leader.refresh()
    people = {each.nickname: each.participant for each in cast.leader.view.people}
    for group, names in tables.groups.items():
        busy, page = tables.browsers[group]
        place = {"round": round_of(cast, group), "step": step}
        for name in names:
            cast.lead("turn", participant=people[name], state="nu", **place)
            if name == busy:
                expect(page.get_by_text("Jij bent aan de beurt.")).to_be_visible()
            cast.lead("turn", participant=people[name], state="geweest", **place)
        count = tables.size[group]
        whole = f"{count} van {count} zijn aan de beurt geweest."
        expect(page.get_by_text(whole)).to_be_visible()
    turns = [each for each in cast.leader.view.events if each.kind is Kind.TURNED]
    had = {e.body["participant"] for e in turns if e.body["state"] == "geweest"}
    assert had == set(people.values())


def test_groups_of_five_and_six_work_side_by_side(room: Room) -> None:
    with closing(open_store(room.server.file)) as store:
        workbook = load_workbook()
        prepare(store, workbook, "DB1")
        tables = Tables(room, Cast(store, workbook))
        assert sorted(tables.size.values()) == [5, 6]
        answer_apart(tables)
        show_to_one_group(tables)
        take_turns(tables)
