"""Notes fold to what is true now: versions, time and what a conversation asks."""

import pytest

from werkboek.analysis import is_too_general, looks_like_a_name
from werkboek.content import Workbook, load_workbook
from werkboek.model import Event, Interview, Json, Kind, Plan, fold_interviews
from werkboek.page import Agenda

PLAN: dict[str, Json] = {
    "function": "Wmo-consulent",
    "discipline": "wmo",
    "role": "uitvoerder",
    "form": "60",
    "mode": "uitvoering",
}


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


def interview(
    role: str = "uitvoerder", form: str = "60", mode: str = "beleid"
) -> Interview:
    return Interview("g", Plan("Iemand", "wmo", role, form, mode))


def noted(name: str, item: str, value: Json, at: str = "", *base: str) -> Event:
    body: dict[str, Json] = {"item": item, "base": [*base], "value": value}
    return Event(name, Kind.INTERVIEW_NOTED, "begeleider", "g", body, at=at)


def fold(*events: Event) -> Interview:
    planned = Event("g", Kind.INTERVIEW_PLANNED, "begeleider", body=PLAN)
    return fold_interviews([planned, *events])["g"]


def test_time_goes_to_the_section_and_a_pause_does_not_count() -> None:
    day = "2026-03-02T10:"

    kept = fold(
        noted("a", "plek", {"deel": "IO1"}, f"{day}00:00+00:00"),
        noted("b", "V01", {"tekst": "x"}, f"{day}02:00+00:00"),
        noted("c", "plek", {"deel": "IO2"}, f"{day}03:00+00:00", "a"),
        noted("d", "V04", {"tekst": "x"}, "2026-03-05T10:00:00+00:00"),
        noted("e", "V04", {"tekst": "y"}, "2026-03-05T10:01:30+00:00", "d"),
    )

    assert kept.seconds == {"IO1": 180, "IO2": 90}  # 2 + 1 minutes; days away are a pause


def test_an_emptied_answer_is_no_answer() -> None:
    kept = fold(noted("a", "V01", {"tekst": "x"}), noted("b", "V01", {}, "", "a"))

    assert "V01" not in kept.notes


def test_two_people_who_write_the_same_do_not_differ() -> None:
    kept = fold(
        noted("a", "V01", {"tekst": "x"}),
        noted("b", "V01", {"tekst": "y"}, "", "a"),
        noted("c", "V01", {"tekst": "y"}, "", "a"),
    )

    assert kept.notes["V01"].others == ()
    assert kept.notes["V01"].base == ("b", "c")


def test_a_version_that_names_itself_is_kept() -> None:
    assert fold(noted("a", "V01", {"tekst": "x"}, "", "a")).answer("V01") == {"tekst": "x"}


def test_a_plan_that_changes_stays_the_same_conversation() -> None:
    again = Event(
        "later", Kind.INTERVIEW_PLANNED, "begeleider", "g", {**PLAN, "form": "90"}
    )

    assert fold(again).plan.form == "90"


@pytest.mark.parametrize(
    ("role", "asked"),
    [("uitvoerder", 18), ("leidinggevende", 18), ("opdrachtgever", 14), ("bestuurder", 14)],
)  # counted by hand in content_draft.md, section B
def test_the_core_questions_are_those_of_the_role(
    workbook: Workbook, role: str, asked: int
) -> None:
    agenda = Agenda(workbook.guide, interview(role))

    assert sum(len(agenda.asked(each.id)) for each in workbook.guide.sections) == asked


def test_the_sections_take_an_hour(workbook: Workbook) -> None:
    assert sum(each.minutes for each in workbook.guide.sections) == 60


def test_an_open_conversation_asks_nothing_and_offers_everything(
    workbook: Workbook,
) -> None:
    agenda = Agenda(workbook.guide, interview(form="open"))

    assert agenda.asked("IO2") == ()
    assert [each.id for each in agenda.offered("IO2")] == ["V04", "V05", "V06", "V07"]


def test_a_conversation_about_work_has_no_visions(workbook: Workbook) -> None:
    offered = [
        {each.id for each in Agenda(workbook.guide, interview(mode=mode)).offered("IO10")}
        for mode in ("beleid", "uitvoering")
    ]

    assert offered[0] - offered[1] == {"V31"}


def test_questions_are_added_moved_skipped_and_made_up(workbook: Workbook) -> None:
    def after(setup: Json) -> Agenda:
        return Agenda(workbook.guide, fold(noted("a", "opzet", setup)))

    agenda = Agenda(workbook.guide, interview())
    added = after(dict(agenda.with_added("V03")))
    own = after(dict(added.with_own("eigen1", "IO1", "En nu?")))
    moved = after(dict(own.with_moved("V02", "IO1")))
    skipped = after(dict(moved.with_skipped("V01", skipped=True)))

    assert [each.question.id for each in own.asked("IO1")] == [
        "V01",
        "V02",
        "V03",
        "eigen1",
    ]
    assert [each.question.id for each in moved.asked("IO1")][:2] == ["V02", "V01"]
    assert [each.is_skipped for each in skipped.asked("IO1")] == [False, True, False, False]


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("Karin", True),
        ("Karin de Vries", True),
        ("Moustafa el Amrani", True),
        ("mw. Jansen", True),
        ("meneer Van den Berg", True),
        ("Wmo-consulent", False),
        ("Teamleider Jeugd", False),
        ("Team Noord", False),
        ("Werk en Inkomen", False),
        ("Openbare Orde en Veiligheid", False),
        ("wijkagent", False),
        ("", False),
    ],
)
def test_a_name_is_told_from_a_function(text: str, is_name: bool) -> None:  # noqa: FBT001 -- a table of cases
    assert looks_like_a_name(text) == is_name


@pytest.mark.parametrize(
    ("text", "is_general"),
    [
        ("Iedereen vindt de samenwerking lastig", True),
        ("Het is altijd gedoe", True),
        ("Vorige week belde ik en niemand nam op", False),
        ("Altijd op 3 plekken tegelijk", False),
        ("Ik belde het meldpunt", False),
    ],
)
def test_what_names_no_moment_is_too_general(
    workbook: Workbook,
    text: str,
    is_general: bool,  # noqa: FBT001 -- a table of cases
) -> None:
    guide = workbook.guide

    assert is_too_general(text, guide.general_words, guide.concrete_words) == is_general
