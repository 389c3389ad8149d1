"""How numbers are written: a comma, a real minus, and no zero that is less than zero."""

import pytest

from werkboek import texts


@pytest.mark.parametrize(
    ("value", "said", "signed"),
    [  # by hand; halves go to the even digit (IEEE 754)
        (2.25, "2,2", "+2,2"),
        (-1.3, "−1,3", "−1,3"),
        (-0.04, "0,0", "+0,0"),
        (0, "0,0", "+0,0"),
    ],
)
def test_a_mean_has_one_decimal(value: float, said: str, signed: str) -> None:
    assert texts.decimal(value) == said
    assert texts.decimal(value, signed=True) == signed


def test_a_median_has_no_decimal_that_says_nothing() -> None:
    assert [texts.shortest(each) for each in (3, 3.0, 3.5)] == ["3", "3", "3,5"]
