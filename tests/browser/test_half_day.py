"""A half-day and the session after it: led by its programme, on everybody's own device.

Six have a phone, one fills in on a colleague's, one comes late, and one is gone for a while
and comes back.
"""

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager

from playwright.sync_api import Locator, Page, expect

from tests.session.cast import prepare
from werkboek.content import load_workbook
from werkboek.model import AIMS, Kind, Role, View, Viewer
from werkboek.model.repertoire import fold_repertoire
from werkboek.store import open_store

from .conftest import Room
from .test_accessibility import inspect
from .test_statements import COLLEAGUES, answer, expect_saved

GUEST, HOST = "Ada", "Noor"
SOME = ("Sam", "Fenna", "Bouke")
LATE, DROPPED = "Lotte", "Imre"
EVERYBODY = (HOST, GUEST, *(name for name in COLLEAGUES if name != HOST))
STATES = {
    "Noor": "Gedaan",
    "Ada": "Gedaan",
    "Sam": "Gedaan",
    "Imre": "Loopt",
    "Fenna": "Loopt",
    "Bouke": "Zit vast",
    "Lotte": "Losgelaten",
}
COUNTS = "3 Gedaan, 2 Loopt, 1 Zit vast, 1 Losgelaten"
TECHNIQUE = re.compile("^Twee keer waarom")
STANDPOINT = "Ik vind dat we eerst samen kijken."
QUESTION = "Wie ziet het als eerste?"
HALF = "Wat mij daarin raakt, is"
BUSY = "7 van 7 nog bezig."


def step_of(name: str) -> str:
    return f"Morgen bel ik {name[::-1].lower()}"


def sketch_of(name: str) -> str:
    return f"Een situatie van {name[::-1].lower()}"


class Session:
    """Everybody's page, and the one who leads by the programme."""

    def __init__(self, room: Room) -> None:
        self.room = room
        with closing(open_store(room.server.file)) as store:
            prepare(store, load_workbook(), "DB1", "DB3")
        self.regie, self.screen = room.facilitate(), room.screen()
        self.pages: dict[str, Page] = {}

    def begin(self, part: str, asked: str = "") -> None:
        """Go on with the next part; *asked* is what is asked first."""
        go = self.regie.get_by_role(
            "button", name=re.compile(f"^(Begin|Ga verder) met: {part}")
        )
        self._press(go, asked)
        expect(self.regie.get_by_text(re.compile(f"^Nu: {part}"))).to_be_visible()

    def press(self, label: str, asked: str = "") -> None:
        """Press something on regie that may ask first."""
        self._press(self.regie.get_by_role("button", name=label, exact=True), asked)

    def _press(self, button: Locator, asked: str) -> None:
        expect(self.regie.locator("[aria-busy=true]")).to_have_count(0)
        button.click()
        if asked:
            expect(self.regie.get_by_text(asked)).to_be_visible()
            button.click()

    def come_in(self, name: str, work: str) -> None:
        """Let somebody in on a phone of their own."""
        self.pages[name] = self.room.open(name, self.room.server.join)
        self.room.come_in(self.pages[name], name, work)

    def come_back(self, name: str) -> Page:
        """Open the page of *name* anew on the device that knows them."""
        page = self.pages[name] = self.pages[name].context.new_page()
        self.room.watch(name, page)
        page.goto(self.room.server.join)
        page.get_by_role("link", name=f"Ga verder als {name}").click()
        return page

    @contextmanager
    def at(self, name: str) -> Iterator[Page]:
        """Give the page of *name*, also when it is on the device of a colleague."""
        page = self.pages[HOST if name == GUEST else name]
        if name == GUEST:
            self._hand(page, GUEST)
        yield page
        if name == GUEST:
            self._hand(page, HOST)

    def _hand(self, page: Page, name: str) -> None:
        page.get_by_role("button", name="Geef het apparaat door").click()
        page.get_by_role("button", name=re.compile(f"^{name}")).click()
        expect(page.get_by_text(f"Je vult in voor {name}.")).to_be_visible()

    def seen(self) -> View:
        """Return what the facilitator reads."""
        with closing(open_store(self.room.server.file)) as store:
            return store.read(Viewer(Role.FACILITATOR))

    def own(self, participant: str) -> View:
        """Return what somebody reads of themselves."""
        with closing(open_store(self.room.server.file)) as store:
            return store.read(Viewer(Role.PARTICIPANT, participant))


def come_in(day: Session) -> None:
    """Five with a phone, and one who fills in on that of a colleague."""
    for name, work in COLLEAGUES.items():
        if name != LATE:
            day.come_in(name, work)
    for page in day.pages.values():
        expect(page.get_by_role("heading", name="Even wachten")).to_be_visible()
    regie = day.regie
    regie.get_by_text("Meld iemand zonder apparaat aan").click()
    regie.get_by_label("Hoe wil die persoon heten?").fill(GUEST)
    regie.get_by_label("Op welk apparaat?").select_option(label=f"Apparaat van {HOST}")
    regie.get_by_role("button", name="Meld aan").click()
    expect(
        regie.get_by_text(f"{GUEST} vult in op het apparaat van {HOST}.")
    ).to_be_visible()
    day.begin("Welkom")
    expect(day.screen.get_by_role("heading", name="Welkom, spelregels")).to_be_visible()
    expect(day.screen.get_by_role("timer")).to_be_visible()


def measure(day: Session, part: str, position: int, asked: str = "") -> None:
    """Let everybody answer the first two of the six statements, and show it."""

    def two(page: Page) -> None:
        expect(page.get_by_role("heading", name="Vraag 1 van 6")).to_be_visible()
        answer(page, position)
        page.get_by_role("button", name="Volgende").click()
        answer(page, position)

    day.begin(part, asked)
    for page in day.pages.values():
        two(page)
    for page in day.pages.values():
        expect_saved(page)
    with day.at(GUEST) as page:
        two(page)
        expect_saved(page)
    busy = len(day.pages) + 1
    day.press("Toon antwoorden", f"{busy} van {busy} nog bezig. Toch tonen?")
    expect(
        day.screen.get_by_role("heading", name="Dit antwoordde de groep")
    ).to_be_visible()


def statements(day: Session) -> None:
    """One is gone half-way and comes back to what he wrote; another comes late."""
    day.begin("Stellingen")
    gone = day.pages[DROPPED]
    expect(gone.get_by_role("heading", name="Vraag 1 van 12")).to_be_visible()
    answer(gone, 4)
    expect_saved(gone)
    gone.close()
    day.come_in(LATE, COLLEAGUES[LATE])
    rest = [page for name, page in day.pages.items() if name != DROPPED]
    for page in rest:
        answer(page, 3)
    for page in rest:
        expect_saved(page)
    back = day.come_back(DROPPED)
    expect(back.get_by_role("heading", name="Vraag 2 van 12")).to_be_visible()
    day.press("Toon antwoorden", f"{BUSY} Toch tonen?")
    for page in (day.screen, *day.pages.values()):
        expect(page.get_by_role("heading", name="Dit antwoordde de groep")).to_be_visible()


def drivers(day: Session) -> None:
    """Three choose, and everybody has a break."""
    day.begin("Wat drijft mij")
    for name in SOME:
        page = day.pages[name]
        for at in range(5):
            page.get_by_role("checkbox").nth(at).check()
        expect_saved(page)
    day.press("Toon antwoorden", f"{BUSY} Toch tonen?")
    expect(day.screen.get_by_role("heading", name="Dit koos de groep")).to_be_visible()
    day.begin("Pauze")
    expect(day.screen.get_by_role("heading", name="Pauze")).to_be_visible()


def sketches(day: Session) -> None:
    """Everybody has a turn with a sketch of their own."""
    day.begin("Korte schetsronde")
    for name in EVERYBODY:
        day.press(f"Begin de beurt van {name}")
        with day.at(name) as page:
            expect(page.get_by_text("Jij bent aan de beurt.")).to_be_visible()
            write(page, "Jouw situatie in één zin", sketch_of(name))
        day.press("Beurt klaar")
        expect(day.regie.get_by_text(f"{name}: geweest")).to_be_visible()


def write(page: Page, label: str, text: str) -> None:
    """Answer the first question in words, and go on when it is in the store."""
    page.get_by_label(label).fill(text)
    page.get_by_label(label).blur()
    expect_saved(page)
    page.get_by_role("button", name="Volgende").click()
    expect(page.get_by_role("heading", name="Vraag 2 van")).to_be_visible()


def interests(day: Session) -> None:
    """From a standpoint to the sheet of the group."""
    day.begin("Eén schets uitdiepen", BUSY)
    for name in SOME:
        add_card(day.pages[name].get_by_role("main"), STANDPOINT)
    page = day.pages["Sam"]
    page.get_by_label("Wat wil je erbij zetten?").fill(HALF)
    day.begin("Helicopterblad", BUSY)
    expect(page.get_by_role("heading", name="Helicopterblad")).to_be_visible()
    expect(page.get_by_label("Wat je schreef")).to_have_value(HALF)
    page.get_by_role("button", name="Gooi weg").click()
    expect(page.get_by_label("Wat je schreef")).to_have_count(0)
    add_card(page.locator("section.wb-box").first, QUESTION)


def add_card(box: Locator, text: str) -> None:
    box.get_by_label("Wat wil je erbij zetten?").fill(text)
    box.get_by_role("button", name="Zet erbij", exact=True).click()
    expect(box.get_by_role("heading", name=text)).to_be_visible()


def steps(day: Session) -> None:
    """Everybody takes a technique along, and one step."""
    day.begin("Eén stap morgen")
    for name in EVERYBODY:
        with day.at(name) as page:
            page.get_by_role("radio", name=TECHNIQUE).check()
            expect_saved(page)
            page.get_by_role("button", name="Ik ben klaar").click()
            expect(page.get_by_text("Je bent klaar.")).to_be_visible()
    expect(day.regie.get_by_text("7 van 7 klaar")).to_be_visible()
    day.press("Volgende stap")
    for name in EVERYBODY:
        with day.at(name) as page:
            write(page, "Wanneer doe je het?", step_of(name))


def end(day: Session, asked: str) -> None:
    """End the session."""
    day.press("Sluit de sessie af", asked)
    for page in day.pages.values():
        expect(page.get_by_role("heading", name="Even wachten")).to_be_visible()


def weeks_later(day: Session) -> None:
    """Everybody closed their page, and comes back on the same device."""
    for page in day.pages.values():
        page.close()
    for name in day.pages:
        day.come_back(name)
    expect(day.pages[HOST].get_by_role("heading", name="Wie vult nu in?")).to_be_visible()
    for name in (each for each in day.pages if each != HOST):
        card = day.pages[name].get_by_role("heading", name=TECHNIQUE)
        expect(card).to_be_visible()  # in what they keep


def look_back(day: Session) -> None:
    """Everybody sees their own step again, says how it went, and the room sees counts."""
    day.begin("Welkom")
    day.begin("Terugblik")
    host = day.pages[HOST]
    host.get_by_role("button", name=re.compile(f"^{HOST}")).click()
    for name in EVERYBODY:
        with day.at(name) as page:
            expect(page.get_by_text(step_of(name))).to_be_visible()
            assert not [
                e for e in EVERYBODY if e != name and page.get_by_text(step_of(e)).count()
            ]
            page.get_by_role("radio", name=STATES[name], exact=True).check()
            expect_saved(page)
    inspect(day.pages["Sam"], "deelnemen, looking back")
    assert not day.screen.get_by_role("img", name=COUNTS).count()
    day.press("Toon antwoorden", f"{BUSY} Toch tonen?")
    for page in (day.screen, day.regie, *day.pages.values()):
        expect(page.get_by_role("img", name=COUNTS)).to_be_visible()


def go_on_with_what_was_made(day: Session) -> None:
    """Pass by what asks first, and find the sheet of the time before again."""
    day.begin("Jouw kaarten")
    day.begin("Nieuwe schetsronde", BUSY)
    day.begin("Pauze", f"Nog niet aan de beurt: {GUEST}")
    day.begin("Dilemma")
    day.begin("Helicopterblad", BUSY)
    for name in ("Sam", LATE):
        heading = day.pages[name].get_by_role("heading", name=QUESTION)
        expect(heading).to_be_visible()
    day.begin("Vervolgplanner")
    day.begin("Opnieuw: wie vind je", BUSY)
    day.begin("Opnieuw: wat houdt je tegen", BUSY)


def check_kept(day: Session) -> None:
    """Look in the store for everybody's turn, step and technique, and for every aim."""
    view, exercises = day.seen(), load_workbook().exercises
    people = {each.nickname: each.participant for each in view.people}
    opened = {e.id: str(e.body["exercise"]) for e in view.events if e.kind is Kind.OPENED}
    first_sketches = next(name for name, exercise in opened.items() if exercise == "O8")
    had = [
        e.body["participant"]
        for e in view.events
        if e.kind is Kind.TURNED
        and (e.round, e.body["state"]) == (first_sketches, "geweest")
    ]
    (moved,) = [each for each in view.repeats if each.exercise == "O13"]

    assert set(people) == set(EVERYBODY)
    assert sorted(map(str, had)) == sorted(people.values())
    assert {exercises[exercise].aim for exercise in opened.values()} == set(AIMS)
    for name, participant in people.items():
        mine = day.own(participant)
        own = [each.body for each in mine.events if each.kind is Kind.ANSWERED]
        kept = [each.name for each in fold_repertoire(mine.events, exercises)]
        assert kept == ["TK2"]
        assert {step_of(name), sketch_of(name)} <= {str(each.get("text")) for each in own}
    # Everybody but who came late answered twice, and went two points up each time.
    assert moved.items == {"M01": (2,) * 6, "M02": (2,) * 6}


def check_private(day: Session) -> None:
    """No step was ever on the page of anybody else, nor a name on the screen."""
    for viewer, frames in day.room.frames.items():
        seen = "".join(frames)
        mine = {HOST, GUEST} if viewer == HOST else {viewer}
        assert not [e for e in EVERYBODY if e not in mine and step_of(e) in seen], viewer
    assert not [name for name in EVERYBODY if name in "".join(day.room.frames["scherm"])]


def test_a_half_day_and_the_session_after_it(room: Room) -> None:
    day = Session(room)
    come_in(day)
    measure(day, "Inchecken", 1)
    statements(day)
    drivers(day)
    sketches(day)
    interests(day)
    steps(day)
    day.begin("Uitchecken", BUSY)
    end(day, BUSY)

    weeks_later(day)
    look_back(day)
    go_on_with_what_was_made(day)
    measure(day, "Uitchecken", 3, BUSY)
    end(day, "De sessie is dan klaar")

    check_kept(day)
    check_private(day)
