"""``werkboek plan``: what scripts and people get on stdout, on stderr and as exit code."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from werkboek import texts
from werkboek.analysis.groups import read_groups
from werkboek.cli_plan import add_plan_arguments, plan_command
from werkboek.errors import InvalidError

HEAD = "naam,discipline,team,leidt_team,aanwezig,apart_van,samen_met\n"


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Give a list of twelve present and one absent."""
    path = tmp_path / "people.csv"
    rows = [f"p{i},d{i % 6},t{i % 6},,,,\n" for i in range(12)]
    path.write_text(HEAD + "".join(rows) + "weg,d1,t1,,nee,,\n", encoding="utf-8")
    return path


def plan(*arguments: str | Path) -> int:
    parser = argparse.ArgumentParser()
    add_plan_arguments(parser)
    return plan_command(parser.parse_args([str(argument) for argument in arguments]))


def as_json(capsys: pytest.CaptureFixture[str]) -> Any:  # noqa: ANN401 - JSON
    return json.loads(capsys.readouterr().out)


def test_json_holds_the_plan_its_cost_and_its_reasons(
    people: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = plan(people, "--sessions", "2", "--json")

    found = as_json(capsys)
    assert code == 0
    assert [session["session"] for session in found["sessions"]] == [1, 2]
    for session in found["sessions"]:
        assert [len(group) for group in session["groups"]] == [6, 6]
        assert {name for group in session["groups"] for name in group} == {
            f"p{i}" for i in range(12)
        }
    # pigeonhole: six people from two earlier groups, twice 2 x C(3, 2)
    assert found["score"]["repeats"] == 12
    assert [reason["code"] for reason in found["reasons"]] == ["least_repeats"]
    assert (found["absent"], found["mistakes"]) == (["weg"], [])


def test_text_names_everybody_and_why(
    people: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = plan(people, "--size", "4-4")

    shown = capsys.readouterr().out
    assert code == 0
    assert all(f"p{i}" in shown for i in range(12))
    assert texts.PLAN_REASONS["small"].format(size=4) in shown
    assert texts.PLAN_ABSENT.format(names="weg") in shown


def test_the_file_written_is_the_history_of_the_next_plan(
    people: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    groups = people.with_name("groups.csv")

    plan(people, "--sessions", "2", "--out", groups)
    plan(people, "--history", groups, "--out", groups)
    capsys.readouterr()

    assert [meeting.number for meeting in read_groups(groups.read_bytes()).meetings] == [
        1,
        2,
        3,
    ]


def test_not_splitting_and_proof_can_be_asked_for(
    people: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan(people, "--no-split", "--json")
    whole = as_json(capsys)
    plan(people, "--prove", "30", "--json")
    split = as_json(capsys)

    assert [len(group) for group in whole["sessions"][0]["groups"]] == [12]
    assert split["proven"] is True


def test_mistakes_are_named_the_rest_is_shown_and_nothing_is_written(
    people: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = people.with_name("groups.csv")
    with people.open("a", encoding="utf-8") as file:
        file.write("p13,d1,t1,,,p1|Onbekend,p1\n")

    code = plan(people, "--out", out, "--json")

    captured = capsys.readouterr()
    assert code == 1
    assert captured.err.splitlines()[:2] == [
        "people.csv, regel 3, veld samen_met: "
        + texts.CSV_APART_AND_TOGETHER.format(name="p1", other="p13"),
        "people.csv, regel 15, veld apart_van: "
        + texts.CSV_UNKNOWN_NAME.format(name="Onbekend"),
    ]
    found = json.loads(captured.out)
    assert sum(len(group) for group in found["sessions"][0]["groups"]) == 13
    assert [mistake["line"] for mistake in found["mistakes"]] == [3, 15]
    assert not out.exists()


def test_nobody_present_is_wrong_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "leeg.csv"
    path.write_text(HEAD + "Ann,d,t,,nee,,\n", encoding="utf-8")

    assert plan(path) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("leeg.csv, regel 1, veld aanwezig: ")


def test_a_wrong_history_is_named_by_its_own_file(
    people: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    history = people.with_name("eerder.csv")
    history.write_bytes(b"sessie;groep\n1;A\n")

    assert plan(people, "--history", history) == 1
    assert capsys.readouterr().err.startswith("eerder.csv, regel 1, veld naam: ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--size", "6-5"],
        ["--size", "0-6"],
        ["--size", "vijf"],
        ["--sessions", "0"],
        ["--sessions", "1000"],
        ["--prove", "even"],
        ["--size", "5-6", "--no-split"],
    ],
)
def test_wrong_use_is_exit_code_two(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        plan("people.csv", *arguments)

    assert stopped.value.code == 2


def test_a_file_that_cannot_be_opened_or_written_is_named(people: Path) -> None:
    with pytest.raises(InvalidError) as unread:
        plan(people.with_name("weg.csv"))
    with pytest.raises(InvalidError) as unwritten:
        plan(people, "--out", people.parent)

    assert unread.value.user_message.startswith("weg.csv: ")
    assert unwritten.value.user_message.startswith(f"{people.parent.name}: ")


def test_proof_without_scipy_says_what_to_install(
    people: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "scipy.optimize", None)
    people.write_text(
        HEAD
        + "p0,d,,,,p2,\np1,d,,,,p2,\n"
        + "".join(f"p{i},,,,,,\n" for i in range(2, 12)),
        encoding="utf-8",
    )

    with pytest.raises(InvalidError) as refused:
        plan(people, "--prove", "5")

    assert refused.value.user_message == texts.PLAN_NO_SCIPY
