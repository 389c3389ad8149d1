"""Agreement, median and range equal published and hand-computed values."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from werkboek.analysis import Verdict, agreement, median, value_range, verdict

FIVE_COUNTS = st.lists(st.integers(0, 9), min_size=5, max_size=5).filter(any)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        # van der Eijk (2001), his example, also in the documentation of R agrmt
        ([30, 40, 210, 130, 530, 50, 10], 0.6113333),
        # R agrmt, table in methods.md, section 3
        ([2, 1, 0, 1, 2], -0.4259259),
        ([1, 1, 5, 2, 1], 0.45),
        ([0, 3, 5, 2, 0], 0.65),
        ([4, 1, 0, 0, 1], 0.3611111),
        ([3, 0, 0, 1, 2], -0.3055556),
        ([10, 0, 10, 10, 0], 0.1111111),
        # by definition: uniform, polarised, one category
        ([2, 2, 2, 2, 2], 0.0),
        ([5, 0, 0, 0, 5], -1.0),
        ([0, 0, 10, 0, 0], 1.0),
    ],
)
def test_agreement_equals_van_der_eijk_and_r_agrmt(
    counts: Sequence[int], expected: float
) -> None:
    assert agreement(counts) == pytest.approx(expected, abs=5e-8)


@given(FIVE_COUNTS)
def test_agreement_stays_between_its_ends(counts: list[int]) -> None:
    assert -1 <= agreement(counts) <= 1


@given(FIVE_COUNTS)
def test_agreement_is_the_same_read_from_the_other_end(counts: list[int]) -> None:
    assert agreement(counts[::-1]) == pytest.approx(agreement(counts))


@given(FIVE_COUNTS, st.integers(2, 5))
def test_agreement_does_not_depend_on_the_size_of_the_group(
    counts: list[int], times: int
) -> None:
    assert agreement([times * count for count in counts]) == pytest.approx(
        agreement(counts)
    )


@pytest.mark.parametrize("counts", [[], [1, 1], [0, 0, 0, 0, 0], [3, -1, 0, 0, 0]])
def test_agreement_refuses_what_has_none(counts: Sequence[int]) -> None:
    with pytest.raises(ValueError, match="agreement needs"):
        agreement(counts)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [  # by hand
        ([0, 0, 1, 0, 0], 3),
        ([1, 1, 0, 0, 1], 2),
        ([1, 1, 0, 1, 1], 3),
        ([0, 0, 3, 3, 0], 3.5),
        ([3, 0, 0, 0, 3], 3),
        ([2, 0, 0, 2, 2], 4),
    ],
)
def test_median_is_the_middle_answer_or_halfway_the_middle_two(
    counts: Sequence[int], expected: float
) -> None:
    assert median(counts) == expected


def test_range_runs_from_the_lowest_to_the_highest_chosen_point() -> None:
    assert value_range([0, 2, 0, 1, 0]) == (2, 4)
    assert value_range([0, 0, 0, 0, 6]) == (5, 5)


def test_there_is_no_median_or_range_without_answers() -> None:
    with pytest.raises(ValueError, match="without answers"):
        median([0, 0, 0, 0, 0])
    with pytest.raises(ValueError, match="empty"):
        value_range([0, 0, 0, 0, 0])


@pytest.mark.parametrize(
    ("counts", "expected"),
    [  # cut-offs of methods.md, section 3; A by hand
        ([0, 0, 0, 1, 4], Verdict.SHARED),  # A = .9 > .7
        ([0, 1, 1, 3, 0], Verdict.SPREAD),  # A = .7, not above .7
        ([3, 0, 0, 0, 2], Verdict.DIVIDED),  # A = -.6 <= -.5667
        ([2, 1, 0, 0, 2], Verdict.DIVIDED),  # A = -.5667, at the cut-off
        ([1, 1, 1, 1, 1], Verdict.SPREAD),  # A = 0
        ([0, 0, 0, 0, 4], Verdict.TOO_FEW),
        ([0, 0, 0, 0, 0], Verdict.TOO_FEW),
        ([0, 0, 0, 0, 60], Verdict.SHARED),
        ([30, 0, 0, 0, 30], Verdict.DIVIDED),
        ([12, 12, 12, 12, 12], Verdict.SPREAD),
    ],
)
def test_a_verdict_asks_more_than_chance_gives(
    counts: Sequence[int], expected: Verdict
) -> None:
    assert verdict(counts) is expected


def test_a_verdict_exists_for_five_points_only() -> None:
    with pytest.raises(ValueError, match="5 points"):
        verdict([3, 3, 3])
