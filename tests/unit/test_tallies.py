"""Counting answers: a word or a whole number; what has another shape counts for nothing."""

import pytest

from werkboek.analysis import tallies
from werkboek.model import Entry, Json


@pytest.mark.parametrize("forged", [[1], {"a": 1}, [{"a": 1}], True, 1.0, 2.5, None])
def test_an_answer_that_no_page_sends_counts_for_nothing(forged: Json) -> None:
    said: tuple[Json, ...] = (1, 1, "weet_niet", forged)
    entries = [Entry("r1", "invullen", "S01", value=each) for each in said]
    entries += [Entry("r1", "anders", "S01", value=5), Entry("r2", "invullen", "S01", 5)]

    assert tallies(entries, ("r1", "invullen")) == {"S01": {1: 2, "weet_niet": 1}}
