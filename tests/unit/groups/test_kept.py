"""A plan as the facilitator keeps it: what is read is what was planned, whoever is left."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from werkboek import texts
from werkboek.analysis.groups import (
    Found,
    Kept,
    Score,
    Wishes,
    change,
    find,
    kept,
    move,
    participants,
    plan_groups,
    read_in,
    read_people,
    seated,
    swap,
)
from werkboek.model import Colleague, Json

PLACES = ("Wmo", "Jeugd", "Veiligheid", "")


def people(count: int) -> tuple[Colleague, ...]:
    return tuple(
        Colleague(f"mens-{n}", f"Mens {n}", discipline=PLACES[n % 4], team=f"T{n % 3}")
        for n in range(count)
    )


def planned(listed: tuple[Colleague, ...], wishes: Wishes) -> tuple[Found, Kept]:
    found = find(listed, wishes, {})
    restored = kept(listed, found.note, found)
    assert restored is not None
    return found, restored


@given(st.integers(1, 16), st.integers(1, 3), st.sampled_from([(5, 6), (3, 4), None]))
@settings(max_examples=15, deadline=None)
def test_what_is_kept_is_what_was_planned(
    count: int, sessions: int, preferred: tuple[int, int] | None
) -> None:
    listed = people(count)

    found, restored = planned(listed, Wishes(preferred, sessions))

    direct = plan_groups(
        participants(listed), preferred=preferred or (count, count), sessions=sessions
    )
    assert restored.plan.score.total <= direct.score.total
    assert restored.plan.problem == direct.problem
    assert restored.wishes == Wishes(preferred, sessions)
    assert restored.missing == ()
    assert restored.plan.is_proven == (restored.plan.score.total <= found.least)


@given(st.sets(st.integers(0, 12), max_size=12), st.sets(st.integers(0, 12)))
@settings(max_examples=15, deadline=None)
def test_a_list_that_changed_afterwards_still_makes_sense(
    gone: set[int], absent: set[int]
) -> None:
    listed = people(13)
    note = find(listed[:12], Wishes(sessions=2), {}).note
    left = tuple(
        replace(each, is_present=n not in absent)
        for n, each in enumerate(listed)
        if n not in gone
    )

    restored = kept(left, note, None)

    placed = {each.name for each in restored.plan.people} if restored else set()
    assert placed == {each.name for each in left} - {"Mens 12"}
    if restored:
        for meeting in restored.plan.meetings:
            names = [name for group in meeting.groups for name in group]
            assert sorted(names) == sorted(placed)
        missing = {each.name for each in restored.missing}
        assert missing == {each.name for each in left[-1:] if each.is_present} - placed


def test_a_note_without_places_is_no_plan() -> None:
    assert kept(people(6), {}, None) is None
    assert kept((), {"plaatsen": [{"mens": "mens-1", "groepen": "1"}]}, None) is None


def test_who_comes_later_sits_only_in_what_is_still_to_come() -> None:
    listed = people(12)
    note = {**find(listed[:11], Wishes(sessions=3), {}).note, "gehouden": 1}

    restored = kept(listed, seated(note, "mens-11", 2, Wishes(sessions=3, held=1)), None)

    assert restored is not None
    assert restored.missing == ()
    (held,) = restored.plan.history
    assert "Mens 11" not in [name for group in held.groups for name in group]
    assert all("Mens 11" in each.groups[1] for each in restored.plan.meetings)


def test_wishes_by_name_become_wishes_by_id_and_back() -> None:
    read = read_people(b"naam,discipline,team,apart_van\nAnja,Wmo,N,Bram\nBram,Wmo,N,\n")

    listed = read_in(read.people, (Colleague("mens-oud", "bram"),), "v1")

    assert [each.id for each in listed] == ["mens-v1-0", "mens-oud"]
    assert listed[0].apart == ("mens-oud",)
    assert participants(listed) == read.people


def test_a_change_says_every_count_that_changes() -> None:
    # Six people in two groups of three, who share what the letters say:
    # Wmo Wmo Jeugd | Jeugd OOV OOV.  Exchanging the first with the last leaves one pair of
    # Wmo fewer and one of OOV fewer, and makes none.
    names = ("Wmo", "Wmo", "Jeugd", "Jeugd", "OOV", "OOV")
    listed = tuple(
        Colleague(f"mens-{n}", f"M{n}", discipline=name) for n, name in enumerate(names)
    )
    rows: list[Json] = [{"mens": f"mens-{n}", "groepen": str(1 + n // 3)} for n in range(6)]
    restored = kept(listed, {"van": 3, "tot": 3, "plaatsen": rows}, None)
    assert restored is not None
    plan = restored.plan

    better = change(plan, swap(plan, 1, "M0", "M5"))
    same = change(plan, swap(plan, 1, "M2", "M3"))
    sizes = change(plan, move(plan, 1, "M0", 2))

    assert (better.worse, better.better, better.cost) == (
        (),
        ("2 tweetallen van dezelfde discipline",),
        -6,
    )
    assert same.sentence == "Er wordt niets slechter of beter."
    assert sizes.worse == ("een groep van 2", "een groep van 4")


@pytest.mark.parametrize("name", Score.__slots__)
def test_every_count_has_words(name: str) -> None:
    one, more = texts.PLAN_COUNTS[name]

    assert "1" in one
    assert "{n}" in more
