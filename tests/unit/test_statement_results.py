"""What the room sees of its answers: counts, and two statements worth talking about."""

from collections.abc import Mapping

from werkboek.analysis import (
    StatementResult,
    Verdict,
    most_contested,
    strongest_shared,
    summarise,
)
from werkboek.model import Statement


def statement(name: str) -> Statement:
    return Statement.model_validate({"id": name, "tekst": f"Tekst {name}"})


def results(**counted: Mapping[object, int]) -> tuple[StatementResult, ...]:
    return summarise([statement(name) for name in counted], counted)


def id_of(result: StatementResult | None) -> str:
    return result.id if result else ""


def test_a_result_counts_every_kind_of_answer_apart() -> None:
    (result,) = results(S1={4: 3, 5: 1, "weet_niet": 1, "overgeslagen": 2})

    assert result.counts == (0, 0, 0, 3, 1)
    assert (result.unsure, result.skipped, result.n, result.total) == (1, 2, 4, 7)
    assert (result.median, result.range) == (4, (4, 5))
    assert result.verdict is Verdict.TOO_FEW


def test_a_statement_nobody_rated_has_no_numbers() -> None:
    unasked, unsure = summarise(
        [statement("S1"), statement("S2")], {"S2": {"weet_niet": 6}}
    )

    assert (unasked.n, unasked.total, unasked.median, unasked.agreement) == (
        0,
        0,
        None,
        None,
    )
    assert (unsure.n, unsure.total, unsure.range) == (0, 6, None)


def test_results_follow_the_order_of_the_statements() -> None:
    assert [each.id for each in results(S9={1: 3}, S1={1: 3})] == ["S9", "S1"]


def test_the_strongest_shared_and_most_contested_have_the_ends_of_agreement() -> None:
    found = results(
        S1={1: 3, 5: 3},  # A = -1
        S2={3: 5, 4: 1},
        S3={4: 6},  # A = 1
        S4={1: 1, 2: 1, 3: 1, 4: 1, 5: 1},  # A = 0
    )

    assert id_of(strongest_shared(found)) == "S3"
    assert id_of(most_contested(found)) == "S1"


def test_equals_are_decided_by_more_answers_and_then_by_id() -> None:
    found = results(S3={4: 5}, S2={2: 6}, S1={5: 6}, S6={1: 2, 5: 2}, S5={1: 3, 5: 3})

    assert id_of(strongest_shared(found)) == "S1"
    assert id_of(most_contested(found)) == "S5"


def test_fewer_than_three_answers_are_never_singled_out() -> None:
    found = results(S1={4: 2, "weet_niet": 4}, S2={1: 1, 5: 1})

    assert strongest_shared(found) is None
    assert most_contested(found) is None


def test_nothing_is_called_contested_when_all_say_the_same() -> None:
    assert most_contested(results(S1={4: 6}, S2={1: 6})) is None


def test_nothing_is_called_shared_when_every_statement_divides() -> None:
    assert strongest_shared(results(S1={1: 3, 5: 3})) is None
