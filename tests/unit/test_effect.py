"""Nothing is called a shift that chance explains; a large one is found."""

import random
import sys
from itertools import combinations, product
from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from werkboek.analysis.effect import Shift, effect, holm, interval, sign_flip_p

DARWIN = (49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48)
"""Crossed minus self-fertilised maize, in eighths of an inch: Fisher (1935), section 17."""

ITEMS = ("M01", "M02", "M03", "M04", "M05", "M06")
RUNS = 2000


def test_darwins_maize_as_fisher_counted_it() -> None:
    """Fisher (1935), section 21: 863 of 32,768 ways give a sum of 314 or more."""
    assert sum(DARWIN) == 314
    assert sign_flip_p(DARWIN) == pytest.approx(2 * 863 / 32768, abs=1e-12)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-4, 4), max_size=9))
def test_every_choice_of_signs_is_counted(differences: list[int]) -> None:
    signed = [
        abs(sum(sign * each for sign, each in zip(signs, differences, strict=True)))
        for signs in product((-1, 1), repeat=len(differences))
    ]
    extreme = sum(each >= abs(sum(differences)) for each in signed)

    assert sign_flip_p(differences) == pytest.approx(extreme / len(signed))


def test_holm_as_worked_out_by_hand() -> None:
    """Four p-values: times 4, 3, 2 and 1, and never lower than the one before."""
    p_values = {"a": 0.01, "b": 0.04, "c": 0.03, "d": 0.005}

    assert holm(p_values) == pytest.approx({"d": 0.02, "a": 0.03, "c": 0.06, "b": 0.06})


def test_six_people_need_all_of_them_to_move() -> None:
    """Two of 64 choices of signs are as far: p = 1/32."""
    assert sign_flip_p((1, 1, 2, 1, 3, 1)) == 2 / 64
    assert effect((1, 1, 2, 1, 3, 1), {}).together.shift is Shift.UP
    assert effect((1, 1, 2, 1, 3, 0), {}).together.shift is Shift.NONE


def test_five_people_are_too_few_to_say_anything() -> None:
    found = effect((4,) * 5, {"M01": (4,) * 5})

    assert found.together.shift is Shift.TOO_FEW
    assert found.items["M01"].shift is Shift.TOO_FEW


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(-4, 4), min_size=6, max_size=9))
def test_the_interval_is_that_of_all_means_of_subsets(differences: list[int]) -> None:
    """Hartigan (1969), listed one by one; rank 2^n / 40 from both ends, at least 1."""
    means = sorted(
        fmean(chosen)
        for size in range(1, len(differences) + 1)
        for chosen in combinations(differences, size)
    )
    rank = max(1, int(0.025 * 2 ** len(differences)))

    assert interval(differences) == pytest.approx((means[rank - 1], means[-rank]))


def measured(people: int, chance: random.Random, moved: float) -> list[list[int]]:
    """Return after minus before of one group, person by person and item by item.

    Somebody has a level of their own and answers near it, both times; *moved* is how many
    points everybody's level really went up.
    """
    group = []
    for _ in range(people):
        level = chance.gauss(3, 0.8)
        group.append(
            [
                answer(chance.gauss(level + moved, 0.7)) - answer(chance.gauss(level, 0.7))
                for _ in ITEMS
            ]
        )
    return group


def answer(level: float) -> int:
    return min(max(round(level), 1), 5)


def said_of(group: list[list[int]]) -> Shift:
    columns = dict(zip(ITEMS, map(tuple, zip(*group, strict=True)), strict=True))
    found = effect([sum(person) for person in group], columns)
    if found.together.shift is Shift.NONE:
        assert {each.shift for each in found.items.values()} == {Shift.NONE}
    return found.together.shift


@pytest.mark.parametrize("people", [6, 24])
def test_without_a_change_at_least_95_of_100_groups_hear_so(
    people: int,
) -> None:
    chance = random.Random(2027)
    said = [said_of(measured(people, chance, moved=0)) for _ in range(RUNS)]
    rate = said.count(Shift.NONE) / RUNS
    sys.stdout.write(
        f"\n{people} people, no change: nothing found in {rate:.1%} of {RUNS}\n"
    )

    assert rate >= 0.95


@pytest.mark.parametrize("people", [6, 24])
@pytest.mark.parametrize(("moved", "direction"), [(1.2, Shift.UP), (-1.2, Shift.DOWN)])
def test_a_large_change_is_found_in_its_direction(
    people: int, moved: float, direction: Shift
) -> None:
    chance = random.Random(2027)
    said = [said_of(measured(people, chance, moved)) for _ in range(RUNS // 4)]
    rate = said.count(direction) / len(said)
    sys.stdout.write(
        f"\n{people} people, {moved:+} points: {direction.value} in {rate:.1%}\n"
    )

    assert rate >= 0.9
    assert set(said) <= {direction, Shift.NONE}
