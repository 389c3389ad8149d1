"""Sizes equal the list in methods.md, section 6."""

import pytest

from werkboek.analysis.groups import group_sizes, with_sevens


@pytest.mark.parametrize(
    ("people", "sizes"),
    [
        (0, ()),
        (3, (3,)),
        (6, (6,)),
        (7, (4, 3)),
        (8, (4, 4)),
        (9, (5, 4)),
        (13, (5, 4, 4)),
        (14, (5, 5, 4)),
        (19, (5, 5, 5, 4)),
        (23, (6, 6, 6, 5)),
        (36, (6, 6, 6, 6, 6, 6)),
    ],
)
def test_groups_are_as_equal_as_can_be(people: int, sizes: tuple[int, ...]) -> None:
    assert group_sizes(people) == sizes


def test_only_six_numbers_from_five_do_not_fit_in_fives_and_sixes() -> None:
    odd = [n for n in range(5, 61) if not set(group_sizes(n)) <= {5, 6}]

    assert odd == [7, 8, 9, 13, 14, 19]


def test_sevens_are_a_way_out_for_four_of_them() -> None:
    found = {n: with_sevens(n) for n in range(61) if with_sevens(n)}

    assert found == {7: (7,), 13: (7, 6), 14: (7, 7), 19: (7, 6, 6)}
