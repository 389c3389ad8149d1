"""Guesses next to answers: means, their difference, and how sure it is."""

import pytest
from scipy.stats import t as student

from werkboek.analysis.perception import Off, gap, t_quantile, welch

# Student's sleep data, from A. R. Cushny and A. R. Peebles (1905), J. Physiol. 32, 501-510,
# as R has it in `sleep`; the interval is what R's manual of t.test prints for it.
ONE = (0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0)
OTHER = (1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4)


def squared_error(values: tuple[float, ...]) -> tuple[float, int]:
    n = len(values)
    mean = sum(values) / n
    return sum((each - mean) ** 2 for each in values) / (n - 1) / n, n


def test_the_interval_is_the_one_that_r_prints_for_the_sleep_data() -> None:
    difference = sum(ONE) / 10 - sum(OTHER) / 10

    found = welch(difference, squared_error(ONE), squared_error(OTHER))

    assert found == pytest.approx((-3.3654832, 0.2054832), abs=1e-7)


@pytest.mark.parametrize("freedom", [1, 1.5, 2, 4, 17.776, 60])
def test_the_quantile_is_that_of_scipy(freedom: float) -> None:
    assert t_quantile(0.975, freedom) == pytest.approx(
        student.ppf(0.975, freedom), rel=1e-6
    )


def test_a_gap_by_hand() -> None:
    # Guessed 4 4 5 5 4: mean 4.4, variance 0.3.  Answered 1 2 2 1 1: mean 1.4, variance
    # 0.3.  The error is 0.06 + 0.06, with (0.12**2) / (2 * 0.06**2 / 4) = 8 degrees of
    # freedom; t is 2.306004 (tables), so the half width is 2.306004 * 0.3464102 = 0.798823.
    found = gap((0, 0, 0, 3, 2), (3, 2, 0, 0, 0), is_whole=False)

    assert (found.guessed, found.answered) == pytest.approx((4.4, 1.4))
    assert found.range == pytest.approx((2.201177, 3.798823), abs=1e-6)
    assert found.off is Off.HIGH
    # Answered 1.4, so the guesses may be from 3.601177; 5.198823 is not on the scale.
    assert found.reach == pytest.approx((3.601177, 5), abs=1e-6)


def test_about_exactly_these_people_only_the_guesses_are_uncertain() -> None:
    # One sample: mean 2.4 with variance 0.3, of five; t with 4 degrees of freedom is
    # 2.776445.  The answers are 3.0 on average, whatever their spread.
    found = gap((0, 3, 2, 0, 0), (1, 0, 2, 0, 1), is_whole=True)

    half = 2.776445 * (0.3 / 5) ** 0.5
    assert found.range == pytest.approx((-0.6 - half, -0.6 + half), abs=1e-6)
    assert found.off is Off.UNSURE


def test_a_low_guess_and_one_that_everybody_shares() -> None:
    assert gap((4, 2, 0, 0, 0), (0, 0, 0, 3, 4), is_whole=False).off is Off.LOW
    alike = gap((0, 0, 5, 0, 0), (1, 1, 1, 1, 1), is_whole=True)
    assert (alike.range, alike.off) == (None, Off.SPREADLESS)


def test_one_guess_is_no_group() -> None:
    with pytest.raises(ValueError, match="two guesses"):
        gap((1, 0, 0, 0, 0), (1, 1, 1, 1, 1), is_whole=True)
