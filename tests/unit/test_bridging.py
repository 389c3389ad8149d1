"""Published and hand-calculated values of agreement across groups."""

import pytest

from werkboek.analysis.bridging import Counts, agreement_in, bridging, ranked

# 5 of 6 and 2 of 5 by hand: 6/8 and 3/7.  The others: youth policing in London, 26 people,
# open data of the Computational Democracy Project (CC BY 4.0), statements 17, 27, 32 and 13
# over its own three groups.
KNOWN: list[tuple[list[Counts], float, float, float]] = [
    ([(5, 6), (2, 5)], 0.3214286, 0.4285714, 0.5669467),
    ([(3, 3), (14, 15), (3, 3)], 0.5647059, 0.80, 0.8265594),
    ([(2, 2), (10, 10), (2, 2)], 0.5156250, 0.75, 0.8018836),
    ([(2, 2), (8, 9), (2, 2)], 0.4602273, 0.75, 0.7720714),
    ([(0, 3), (1, 18), (1, 3)], 0.0080000, 0.10, 0.2000000),
]


@pytest.mark.parametrize(("groups", "consensus", "lowest", "mean"), KNOWN)
def test_values_of_others_come_out(
    groups: list[Counts], consensus: float, lowest: float, mean: float
) -> None:
    found = bridging(groups)

    assert found.consensus == pytest.approx(consensus, abs=1e-7)
    assert found.lowest == pytest.approx(lowest, abs=1e-7)
    assert found.mean == pytest.approx(mean, abs=1e-7)


@pytest.mark.parametrize(("counts", "share"), [((5, 6), 3 / 4), ((2, 5), 3 / 7)])
def test_a_share_is_smoothed(counts: Counts, share: float) -> None:
    assert agreement_in(counts) == pytest.approx(share)


def test_nobody_answered_says_nothing_for_or_against() -> None:
    assert agreement_in((0, 0)) == 0.5


@pytest.mark.parametrize("counts", [(-1, 3), (4, 3)])
def test_counts_that_cannot_be_are_refused(counts: Counts) -> None:
    with pytest.raises(ValueError, match="agree"):
        bridging([counts])


def test_no_groups_have_no_bridge() -> None:
    with pytest.raises(ValueError, match="at least one group"):
        bridging([])


def test_what_one_group_refuses_comes_after_what_all_half_want() -> None:
    # 16 of 20 in both: 1 group of 16 and none of 4, against 8 of 10 twice.
    order = ranked({"one camp": [(16, 16), (0, 4)], "across": [(8, 10), (8, 10)]})

    assert [name for name, _ in order] == ["across", "one camp"]
