"""Preparing a series: whatever is wrong is said in Dutch, and the rest is kept."""

import base64
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from werkboek import texts
from werkboek.content import Workbook, load_workbook
from werkboek.model import Json, Role, Viewer
from werkboek.page import Links, PreparePage
from werkboek.store import SqlStore, open_store
from werkboek.views import prepare_verbs, prepare_view
from werkboek.views._guard import guarded

TWELVE = "naam;discipline;team\n" + "".join(
    f"Mens {n};{['Wmo', 'Jeugd', 'Veiligheid', 'Beleid'][n % 4]};Team {n % 5}\n"
    for n in range(12)
)


class Preparing:
    """A facilitator at the page."""

    def __init__(self, store: SqlStore, workbook: Workbook, name: str = "v") -> None:
        self.page = PreparePage(store, workbook, Viewer(Role.FACILITATOR))
        self._name = name
        self._handle = guarded(prepare_verbs(self.page))
        self._numbers = count(1)

    def do(self, action: str, **args: Json) -> str:
        return self._handle(action, f"{self._name}{next(self._numbers)}", args)

    def paste(self, text: str) -> None:
        assert self.do("paste", list=text) == ""

    def screen(self) -> str:
        return "\n".join(prepare_view(self.page, Links()).outline())

    def names(self) -> list[str]:
        return [each.name for each in self.page.people]

    def person(self, name: str) -> str:
        return next(each.id for each in self.page.people if each.name == name)

    def session(self, draft: str = "DB1") -> str:
        assert self.do("session", draft=draft) == ""
        return self.page.series.programmes[-1].id

    def parts(self, at: int = 0) -> list[str]:
        return [each.id for each in self.page.series.programmes[at].parts]


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    with closing(open_store(tmp_path / "reeks.werkboek")) as store:
        yield store


@pytest.fixture
def preparing(store: SqlStore, workbook: Workbook) -> Preparing:
    return Preparing(store, workbook)


# -- people ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        "naam,discipline,team\nZoë,Wmo,Noord\n".encode(),
        "naam;discipline;team\nZoë;Wmo;Noord\n".encode("utf-8-sig"),
        "Naam\tDiscipline\tTeam\nZoë\tWmo\tNoord\n".encode("cp1252"),
    ],
    ids=["comma", "BOM and semicolon", "tab and Windows-1252"],
)
def test_a_list_is_read_from_a_file_as_spreadsheets_write_it(
    preparing: Preparing, data: bytes
) -> None:
    sent = base64.b64encode(data).decode()

    assert preparing.do("upload", name="mensen.csv", data=sent) == ""

    (person,) = preparing.page.people
    assert (person.name, person.discipline, person.team) == ("Zoë", "Wmo", "Noord")


def test_what_is_wrong_in_a_list_is_named_and_the_rest_is_kept(
    preparing: Preparing,
) -> None:
    preparing.paste("naam;discipline;apart_van\nAnja;Wmo;\nBram;;Anja|Niemand\n;Jeugd;\n")

    assert preparing.names() == ["Anja", "Bram"]
    assert preparing.page.people[1].apart == (preparing.person("Anja"),)
    screen = preparing.screen()
    assert "Gelezen: 2 mensen." in screen
    assert "Je lijst, regel 1, veld team: Deze kolom ontbreekt." in screen
    assert "Je lijst, regel 3, veld apart_van: Niemand staat niet op de lijst." in screen
    assert "Je lijst, regel 4, veld naam: Hier ontbreekt een naam." in screen


def test_a_second_list_changes_who_was_there_and_may_name_them(
    preparing: Preparing,
) -> None:
    preparing.paste("naam,discipline,team\nAnja,Wmo,Noord\n")
    first = preparing.person("Anja")

    preparing.paste(
        "naam,discipline,team,samen_met\nanja,Jeugd,Zuid,\nBram,Wmo,Zuid,Anja\n"
    )

    assert preparing.person("anja") == first
    assert [each.discipline for each in preparing.page.people] == ["Jeugd", "Wmo"]
    assert preparing.page.people[1].together == (first,)
    assert "staat niet op de lijst" not in preparing.screen()


@pytest.mark.parametrize(
    ("action", "args", "sentence"),
    [
        ("upload", {"name": "x.csv", "data": "dit is geen base64"}, texts.FILE_NOT_READ),
        ("paste", {"list": "x" * 70_000}, texts.FILE_TOO_LARGE),
        ("person", {"person": "", "name": "  "}, texts.PERSON_NO_NAME),
        ("person", {"person": "", "name": "mens 1"}, "mens 1 staat al op de lijst."),
        ("session", {"draft": "DB9"}, texts.NOT_UNDERSTOOD),
        (
            "groups",
            {"size": "5-6", "sessions": "2", "held": "2"},
            texts.GROUPS_HELD_ALL,
        ),
        ("groups", {"size": "zes", "sessions": "2"}, texts.NOT_UNDERSTOOD),
        ("swap", {"session": 9, "person": "a", "other": "b"}, texts.NOT_UNDERSTOOD),
    ],
)
def test_what_cannot_be_kept_is_refused_in_dutch_and_changes_nothing(
    preparing: Preparing, action: str, args: dict[str, Json], sentence: str
) -> None:
    preparing.paste(TWELVE)
    before = preparing.page.view

    assert sentence in preparing.do(action, **args)

    assert preparing.page.view == before


def test_a_person_is_changed_and_goes_with_the_wishes_about_them(
    preparing: Preparing,
) -> None:
    preparing.paste("naam,discipline,team\nAnja,Wmo,Noord\nBram,Wmo,Noord\nCor,Wmo,Zuid\n")
    anja, bram, cor = (each.id for each in preparing.page.people)
    fields: dict[str, Json] = {"name": "Anja", "leads": "Noord | Zuid", "present": "nee"}

    wrong = preparing.do("person", person=anja, **fields, apart=[bram], together=bram)
    assert "Bram staat bij liever niet en ook bij juist wel." in wrong
    assert preparing.do("person", person=anja, **fields, apart=[bram, cor]) == ""
    preparing.do("remove_person", person=bram)

    person, other = preparing.page.people
    assert (person.leads, person.is_present) == (("Noord", "Zuid"), False)
    assert (person.apart, other.name) == ((cor,), "Cor")


# -- groups ---------------------------------------------------------------------------


def plan(preparing: Preparing, size: str = "5-6", sessions: str = "2", **args: Json) -> str:
    preparing.do("place", place="groepen")
    return preparing.do("groups", size=size, sessions=sessions, **args)


def test_without_people_there_is_nothing_to_plan(preparing: Preparing) -> None:
    assert plan(preparing) == texts.GROUPS_NOBODY

    preparing.paste("naam,discipline,team,aanwezig\nAnja,Wmo,Noord,nee\n")
    assert plan(preparing) == texts.GROUPS_NOBODY_PRESENT


def test_seven_people_are_planned_with_what_does_not_fit(preparing: Preparing) -> None:
    preparing.paste("".join(TWELVE.splitlines(keepends=True)[:8]))

    assert plan(preparing, sessions="1") == ""

    screen = preparing.screen()
    assert "Groep 1: 4 mensen" in screen
    assert "Met 7 mensen passen groepen van 5 tot en met 6 niet precies." in screen
    assert plan(preparing, size="alles", sessions="1") == ""
    assert "Je splitst niet: 7 mensen in één groep." in preparing.screen()


def test_contradictory_wishes_are_named_and_the_rest_is_planned(
    preparing: Preparing,
) -> None:
    rows = TWELVE.splitlines()
    rows[0] += ";apart_van;samen_met"
    rows[1] += ";Mens 1;"
    rows[2] += ";;Mens 0"
    preparing.paste("\n".join(rows))

    assert plan(preparing, sessions="1") == ""

    screen = preparing.screen()
    assert "Mens 0 en Mens 1 moeten apart, maar horen ook bij elkaar" in screen
    assert screen.count("[Verplaats: ") == 12


def test_a_move_says_what_it_costs_before_and_after_and_can_be_put_back(
    preparing: Preparing,
) -> None:
    preparing.paste(TWELVE)
    plan(preparing)
    before, person = dict(preparing.page.groups), preparing.person("Mens 0")
    preparing.do("place", place=f"groepen/1/{person}")
    offered = preparing.screen()

    assert preparing.do("move", session=1, person=person, group=_other(preparing)) == ""

    said = preparing.page.said
    assert preparing.page.place == "groepen"
    assert said.partition(". ")[2] in offered
    assert "een groep van 7" in said
    assert preparing.page.groups != before
    assert preparing.do("undo") == ""
    assert preparing.page.groups == before


def _other(preparing: Preparing) -> int:
    """Return the group of session 1 that Mens 0 is not in; there are two."""
    offered = "[Zet in groep 1]" in preparing.screen()
    return 1 if offered else 2


def test_two_people_are_swapped(preparing: Preparing) -> None:
    preparing.paste(TWELVE)
    plan(preparing)
    preparing.do("place", place=f"groepen/2/{preparing.person('Mens 3')}")
    line = next(each for each in preparing.screen().splitlines() if "[Ruil: " in each)
    other = line.removeprefix("[Ruil: ").removesuffix("]")

    args = {"person": preparing.person("Mens 3"), "other": preparing.person(other)}
    assert preparing.do("swap", session=2, **args) == ""

    assert f"Mens 3 en {other} zijn geruild in sessie 2." in preparing.screen()
    assert preparing.screen().count(": 6 mensen") == 4


def test_a_session_that_was_held_stays_when_the_rest_is_planned_again(
    preparing: Preparing,
) -> None:
    preparing.paste(TWELVE)
    plan(preparing, sessions="3")
    first = _session(preparing, "Sessie 1", "Sessie 2")
    preparing.do("remove_person", person=preparing.person("Mens 11"))
    preparing.paste("naam,discipline,team\nNieuw,Wmo,Noord\n")
    preparing.do("place", place="groepen")

    assert "Nog niet ingedeeld: Nieuw." in preparing.screen()
    assert preparing.do("seat", person=preparing.person("Nieuw"), group=1) == ""
    assert plan(preparing, sessions="3", held="1") == ""

    held = _session(preparing, "Sessie 1 (geweest)", "Sessie 2")
    assert held == {
        name for name in first if "Mens 11" not in name and "Verplaats" not in name
    } | {name for name in held if "Nieuw" in name}
    assert _session(preparing, "Sessie 2", "Sessie 3") >= {"[Verplaats: Nieuw]"}


def _session(preparing: Preparing, title: str, until: str) -> set[str]:
    text = preparing.screen().partition(f"## {title}\n")[2].partition(f"## {until}")[0]
    return {line for line in text.splitlines() if "Mens" in line or "Nieuw" in line}


def test_the_groups_are_downloaded_as_a_spreadsheet_in_which_no_name_is_a_formula(
    preparing: Preparing,
) -> None:
    preparing.paste(TWELVE.replace("Mens 0;", "'=1+1;"))
    plan(preparing, sessions="1")

    file = str(prepare_view(preparing.page, Links()).to_json())

    assert "\\ufeffsessie;groep;naam\\n" in file
    assert ";'=1+1" in file
    assert ";=1+1" not in file


def test_before_there_are_groups_five_or_six_people_is_what_is_offered(
    preparing: Preparing,
) -> None:
    preparing.paste(TWELVE)
    preparing.session()
    preparing.session("DB3")
    preparing.do("place", place="groepen")

    screen = str(prepare_view(preparing.page, Links()).to_json())

    assert texts.GROUPS_NONE in preparing.screen()
    assert "'value': '5-6'}" in screen
    assert "'value': '2'}" in screen  # as many sessions as there are programmes


# -- programmes -----------------------------------------------------------------------


def test_a_programme_longer_than_the_day_is_named_and_kept(preparing: Preparing) -> None:
    session = preparing.session()
    for _ in range(4):
        preparing.do("stretch", session=session, part="stellingen", minutes=5)

    assert "Haal 20 minuten weg" in preparing.screen()
    assert preparing.page.series.programmes[0].minutes == 230


def test_parts_are_moved_changed_added_and_taken_out(preparing: Preparing) -> None:
    session = preparing.session("DB4")
    part = {"activity": "Even bewegen", "exercise": "", "aim": "pauze", "turn": "0"}

    preparing.do("move_part", session=session, part="brillen", steps=-1)
    preparing.do("add_part", session=session, after="brillen", minutes="10", **part)
    preparing.do("remove_part", session=session, part="lastig")
    changed = {**part, "activity": "Meer vormen", "aim": "bewustwording"}
    preparing.do("part", session=session, part="vormen", minutes="40", **changed)

    assert preparing.parts()[:2] == ["welkom", "brillen"]
    assert preparing.parts()[3:] == ["vormen", "meedoen"]
    screen = preparing.screen()
    # from 10:00: 15 minutes welcome, 40 lenses, 10 moving, 40 forms
    assert "10:55-11:05 Even bewegen" in screen
    assert "11:05-11:45 Meer vormen" in screen


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"minutes": "veel"}, "Schrijf bij minuten een heel getal van 1 tot en met 480."),
        ({"minutes": "481"}, "Schrijf bij minuten een heel getal van 1 tot en met 480."),
        ({"turn": "-1"}, texts.PART_NO_TURN),
        ({"activity": " "}, texts.PART_NO_ACTIVITY),
        ({"aim": "rust"}, texts.NOT_UNDERSTOOD),
    ],
)
def test_a_part_that_cannot_be_is_refused(
    preparing: Preparing, changed: dict[str, Json], sentence: str
) -> None:
    session = preparing.session()
    part = {"activity": "Praten", "exercise": "", "aim": "inzicht", "turn": "0"}
    whole = {**part, "minutes": "10", **changed}

    assert preparing.do("part", session=session, part="welkom", **whole) == sentence

    assert preparing.page.series.programmes[0].parts[0].minutes == 15


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"start": "9 uur"}, texts.WRONG_TIME),
        ({"end": "08:00"}, texts.END_FIRST),
        ({"date": "31-02-2027"}, texts.WRONG_DATE),
        ({"name": ""}, texts.SESSION_NO_NAME),
    ],
)
def test_settings_that_cannot_be_are_refused(
    preparing: Preparing, changed: dict[str, Json], sentence: str
) -> None:
    session = preparing.session()
    right = {"name": "Een", "date": "", "start": "09:00", "end": "12:30", "task": ""}

    assert preparing.do("settings", session=session, **{**right, **changed}) == sentence

    assert preparing.page.series.programmes[0].name == "Dagdeel"


def test_a_series_has_days_three_weeks_apart_and_what_is_missing(
    preparing: Preparing,
) -> None:
    first, second = preparing.session(), preparing.session("DB3")
    settings = {"name": "Eerste", "start": "09:00", "end": "12:30", "task": "Oefen."}
    preparing.do("settings", session=first, date="12-01-2027", **settings)
    preparing.do("place", place="programma")

    screen = preparing.screen()
    assert "dinsdag 12 januari 2027, 09:00-12:30" in screen
    assert "dinsdag 2 februari 2027, 13:00-16:30" in screen  # 21 days later
    assert "Tot de volgende sessie: Oefen." in screen
    assert "Nergens in deze reeks: bewustwording." in screen
    preparing.do("weeks", weeks="4")
    assert "dinsdag 9 februari 2027" in preparing.screen()
    preparing.do("order", session=second, steps=-1)
    assert [each.id for each in preparing.page.series.programmes] == [second, first]
    assert preparing.do("remove_session", session=second) == ""
    assert preparing.do("remove_session", session=second) == texts.SESSION_GONE


def test_the_run_sheet_has_times_groups_and_the_task(preparing: Preparing) -> None:
    preparing.paste(TWELVE)
    plan(preparing, sessions="1")
    assert "Er is een nieuwe indeling. Groepen per sessie: 2." in preparing.screen()
    preparing.session("DB4")  # for everybody at once: groups count from the next one
    session = preparing.session()
    preparing.do("place", place=f"draaiboek/{session}")

    screen = preparing.screen()

    assert "10:30-11:20 | 50 | Korte schetsronde: iedereen aan bod" in screen
    assert "8 minuten per persoon" in screen
    assert screen.count("- Groep ") == 2
    assert "Vertel je buddy wat er gebeurde." in screen


def test_two_facilitators_who_change_one_session_keep_both_until_one_is_chosen(
    preparing: Preparing, store: SqlStore, workbook: Workbook
) -> None:
    session = preparing.session()
    other = Preparing(store, workbook, "ander")
    preparing.do("remove_part", session=session, part="welkom")
    # The other page has not looked again yet.
    other.do("remove_part", session=session, part="pauze")
    preparing.page.refresh()

    screen = preparing.screen()
    assert texts.TWO_VERSIONS in screen
    note = preparing.page.notes[f"sessie-{session}"]
    assert preparing.do("settle", item=f"sessie-{session}", version=note.others[0].id) == ""
    assert "welkom" not in preparing.parts()
    assert "pauze" in preparing.parts()
