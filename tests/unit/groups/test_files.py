"""Files as people make them are read; every mistake is named with its line and column."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from werkboek import texts
from werkboek.analysis.groups import (
    Meeting,
    Participant,
    read_groups,
    read_people,
    write_groups,
)

ANN_AND_BEA = (
    Participant("Ann", "Zorg", "Wijk", leads=("Wijk",), apart=("Béa",)),
    Participant("Béa", "Politie, wijk", "Noord", is_present=False, together=("Cas", "Dé")),
    Participant("Cas", "Wonen", "Noord"),
    Participant("Dé", "Jeugd", ""),
)
LINES = [
    ["naam", "discipline", "team", "leidt_team", "aanwezig", "apart_van", "samen_met"],
    ["Ann", "Zorg", "Wijk", "Wijk", "ja", "Béa", ""],
    ["Béa", "Politie, wijk", "Noord", "", "Nee", "", "Cas | Dé"],
    ["Cas", "Wonen", "Noord", "", "", "", ""],
    ["Dé", "Jeugd", "", "", "JA", "", ""],
]


def text_of(delimiter: str) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(LINES)
    return out.getvalue()


def places(data: str) -> list[tuple[int, str, str]]:
    return [(m.line, m.field, m.message) for m in read_people(data.encode()).mistakes]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_delimiters_and_encodings_of_excel_are_understood(
    delimiter: str, encoding: str
) -> None:
    read = read_people(text_of(delimiter).encode(encoding))

    assert read.people == ANN_AND_BEA
    assert read.mistakes == ()


def test_headings_may_have_capitals_spaces_and_columns_we_do_not_know() -> None:
    read = read_people(
        b"Telefoon;Naam;TEAM;Discipline;Apart van\n06;Ann;x;y;Bo\n\n;Bo;;z;\n"
    )

    assert read.people == (
        Participant("Ann", "y", "x", apart=("Bo",)),
        Participant("Bo", "z"),
    )
    assert read.mistakes == ()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", texts.CSV_EMPTY),
        (b"\xef\xbb\xbf\n ; ;\n", texts.CSV_EMPTY),
        (b"PK\x03\x04rest of a workbook", texts.CSV_NOT_TEXT),
        (b"naam,discipline,team\n", texts.CSV_NO_PEOPLE),
        (b"naam,discipline,team\n\n,,\n", texts.CSV_NO_PEOPLE),
    ],
)
def test_a_file_without_people_says_why(data: bytes, message: str) -> None:
    read = read_people(data, "mensen.csv")

    assert read.people == ()
    assert [(m.file, m.line, m.message) for m in read.mistakes] == [
        ("mensen.csv", 1, message)
    ]


def test_every_missing_column_is_named() -> None:
    read = read_people(b"naam;afdeling\nAnn;Zorg\n")

    assert [(m.line, m.field) for m in read.mistakes] == [(1, "discipline"), (1, "team")]
    assert read.people == (Participant("Ann"),)


def test_without_names_there_is_nothing_to_keep() -> None:
    read = read_people(b"name;discipline;team\nAnn;Zorg;Wijk\n")

    assert [m.field for m in read.mistakes] == ["naam"]
    assert read.people == ()


def test_all_mistakes_are_collected_and_the_rest_is_kept() -> None:
    data = (
        "naam,discipline,team,aanwezig,apart_van,samen_met\n"
        "Ann,Zorg,Wijk,misschien,Bo|Niemand,\n"
        "Bo,,Wijk,,,\n"
        "ann ,Wonen,Noord,,,\n"
        ",Wonen,Noord,,,\n"
        "Cas,Wonen,Noord,,Cas,Bo\n"
        "Dé,Jeugd, en gezin,Noord,,,,\n"
        "Eef,Jeugd,Noord,,,Ann\n"
        "Fem,Jeugd,Noord,,Eef,Eef\n"
    )

    assert places(data) == [
        (2, "aanwezig", texts.CSV_PRESENT_WORD.format(word="misschien", name="Ann")),
        (2, "apart_van", texts.CSV_UNKNOWN_NAME.format(name="Niemand")),
        (3, "discipline", texts.CSV_NO_DISCIPLINE.format(name="Bo")),
        (4, "naam", texts.CSV_NAME_TWICE.format(name="ann", line=2)),
        (5, "naam", texts.CSV_NO_NAME),
        (6, "apart_van", texts.CSV_SELF.format(name="Cas")),
        (7, "aanwezig", texts.CSV_PRESENT_WORD.format(word="Noord", name="Dé")),
        (8, "samen_met", texts.CSV_APART_AND_TOGETHER.format(name="Eef", other="Fem")),
    ]
    kept = [person.name for person in read_people(data.encode()).people]
    assert kept == ["Ann", "Bo", "Cas", "Dé", "Eef", "Fem"]


def test_an_unquoted_comma_is_named() -> None:
    data = "naam,discipline,team\nAnn,Zorg, welzijn,Wijk\n"

    assert places(data) == [(2, "", texts.CSV_TOO_MANY_CELLS)]


def test_a_quote_that_never_closes_keeps_what_came_before() -> None:
    read = read_people(b'naam,discipline,team\nAnn,x,y\nBo,"x,y\nCas,x,y\n')

    assert [person.name for person in read.people] == ["Ann"]
    assert [(m.line, m.message) for m in read.mistakes] == [(3, texts.CSV_UNREADABLE)]


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode()))
def test_no_file_breaks_the_readers(data: bytes) -> None:
    for head in (b"", b"naam,discipline,team,apart_van\n", b"sessie;groep;naam\n"):
        people, meetings = read_people(head + data), read_groups(head + data)

        assert people.people or people.mistakes
        assert all(meeting.number > 0 for meeting in meetings.meetings)


@pytest.mark.parametrize("name", ["=1+1", "+31", "-Jan", "@piet"])
def test_a_name_cannot_act_as_a_formula_and_comes_back_as_it_was(name: str) -> None:
    meetings = (Meeting(1, ((name, "Ann"), ("Bo, de 2e", 'C"as'))), Meeting(2, (("Ann",),)))

    text = write_groups(meetings)

    assert f"1,1,'{name}\n" in text
    assert read_groups(text.encode()).meetings == meetings


def test_earlier_groups_come_by_session_and_mistakes_by_line() -> None:
    data = (
        "groep;naam;sessie\nB;Ann;2\nA;Ann;1\nb;Bo;2\nA;Cas;2\nA;ann;1\n"
        "A;;1\n;Dé;1\nA;Eef;eerste\nA;Fem;0\n"
    )

    read = read_groups(data.encode())

    assert read.meetings == (Meeting(1, (("Ann",),)), Meeting(2, (("Ann", "Bo"), ("Cas",))))
    assert [(m.line, m.field) for m in read.mistakes] == [
        (6, "naam"),
        (7, "naam"),
        (8, "groep"),
        (9, "sessie"),
        (10, "sessie"),
    ]


def test_earlier_groups_without_a_column_are_nothing() -> None:
    read = read_groups(b"sessie,naam\n1,Ann\n")

    assert (read.meetings, [m.field for m in read.mistakes]) == ((), ["groep"])
