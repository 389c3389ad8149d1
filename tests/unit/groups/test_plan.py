"""Nobody is lost, wishes are kept or named, and every compromise has a reason."""

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from werkboek import texts
from werkboek.analysis.groups import (
    Code,
    Meeting,
    Participant,
    Plan,
    explain,
    move,
    plan_groups,
    prove,
    swap,
)

from .oracle import cost

NAMES = [f"p{number}" for number in range(13)]
TEAMS = ["", "wijk", "zorg", "wonen"]
some_names = st.lists(st.sampled_from(NAMES), max_size=2).map(tuple)
participants = st.builds(
    Participant,
    name=st.sampled_from(NAMES),
    discipline=st.sampled_from(["", "politie", "jeugd", "schuld"]),
    team=st.sampled_from(TEAMS),
    leads=st.lists(st.sampled_from(TEAMS), max_size=1).map(tuple),
    is_present=st.booleans() | st.just(value=True),
    apart=some_names,
    together=some_names,
)
lists = st.lists(participants, min_size=1, unique_by=lambda person: person.name).filter(
    lambda people: any(person.is_present for person in people)
)
sizes = st.sampled_from([(5, 6), (3, 3), (2, 4), (13, 13)])


def people(count: int, **changes: Participant) -> list[Participant]:
    """Return people p0, p1, … who share nothing, but for *changes*."""
    return [changes.get(n, Participant(n, f"d{n}", f"t{n}")) for n in NAMES[:count]]


def codes(plan: Plan) -> list[Code]:
    return [reason.code for reason in explain(plan)]


def broken(person: Participant, other: Participant, session: Meeting) -> bool:
    """Say whether *session* goes against what *person* wishes about *other*."""
    meet = any({person.name, other.name} <= set(group) for group in session.groups)
    leads = bool(other.team) and other.team in person.leads
    wants_apart = other.name in person.apart or leads
    return (wants_apart and meet) or (other.name in person.together and not meet)


@settings(max_examples=40, deadline=None)
@given(listed=lists, preferred=sizes, sessions=st.integers(1, 2), seed=st.integers(0, 9))
def test_everybody_has_one_place_and_every_wish_is_kept_or_named(
    listed: Sequence[Participant], preferred: tuple[int, int], sessions: int, seed: int
) -> None:
    present = [person for person in listed if person.is_present]

    plan = plan_groups(listed, preferred=preferred, sessions=sessions, seed=seed)

    named = {
        (frozenset(reason.values["names"]), session)  # type: ignore[arg-type] # a tuple here
        for reason in explain(plan)
        if reason.code.startswith("broken")
        for session in reason.values["sessions"]  # type: ignore[union-attr] # a tuple here
    }
    really = {
        (frozenset({person.name, other.name}), session.number)
        for session in plan.meetings
        for person in present
        for other in present
        if person is not other and broken(person, other, session)
    }
    assert named == really
    assert len(plan.meetings) == sessions
    for session in plan.meetings:
        seated = Counter(name for group in session.groups for name in group)
        assert seated == Counter(person.name for person in present)
        assert max(map(len, session.groups)) <= preferred[1]
    assert all(reason.sentence for reason in explain(plan))


@settings(max_examples=40, deadline=None)
@given(
    data=st.data(),
    listed=lists,
    sessions=st.integers(1, 2),
)
def test_a_change_costs_what_the_definition_says(
    data: st.DataObject, listed: Sequence[Participant], sessions: int
) -> None:
    plan = plan_groups(listed, preferred=(3, 4), sessions=sessions)
    names = st.sampled_from([person.name for person in plan.people])
    session = data.draw(st.integers(1, sessions))
    group = data.draw(st.integers(1, len(plan.problem.sizes)))

    for changed in (
        swap(plan, session, data.draw(names), data.draw(names)),
        move(plan, session, data.draw(names), group),
    ):
        before, after = cost(plan.problem, plan.places), cost(plan.problem, changed.places)
        assert (changed.score - plan.score).total == after - before


def test_every_code_has_a_sentence_and_no_sentence_is_left_over() -> None:
    assert texts.PLAN_REASONS.keys() == {code.value for code in Code}


def test_thirteen_people_are_told_about_sizes_and_sevens() -> None:
    plan = plan_groups(people(13))

    assert codes(plan) == [Code.SIZES, Code.SEVENS, Code.SMALL]
    assert explain(plan)[1].values == {"sizes": (7, 6)}


def test_sevens_when_chosen_are_warned_about_and_not_blocked() -> None:
    plan = plan_groups(people(13), preferred=(6, 7))

    assert [len(group) for group in plan.meetings[0].groups] == [7, 6]
    assert codes(plan) == [Code.LARGE]


def test_not_splitting_is_a_choice() -> None:
    plan = plan_groups(people(13), preferred=(13, 13))

    assert plan.meetings == (Meeting(1, (tuple(NAMES),)),)
    assert codes(plan) == [Code.NOT_SPLIT]


def test_too_many_of_one_discipline_and_team_is_counted() -> None:
    # seven over three groups: somewhere three together (pigeonhole), and more than 2 x 3
    listed = [
        Participant(name, "politie" if i < 7 else f"d{i}", "wijk" if i < 7 else f"t{i}")
        for i, name in enumerate(NAMES)
    ]

    plan = plan_groups(listed)

    found = {reason.code: reason.values for reason in explain(plan)}
    expected = {"people": 7, "groups": 3, "least": 3}
    assert found[Code.DISCIPLINE] == {"discipline": "politie", **expected}
    assert found[Code.TEAM] == {"team": "wijk", **expected}


def test_six_of_a_team_over_three_groups_are_two_each() -> None:
    listed = [Participant(n, f"d{i}", "wijk" if i < 6 else "") for i, n in enumerate(NAMES)]

    plan = plan_groups(listed, sessions=2)

    assert plan.score.over_team_limit == 0


def test_a_manager_sits_with_nobody_of_the_team_and_absence_counts() -> None:
    listed = people(
        12,
        p0=Participant("p0", team="zorg", leads=("Zorg",)),
        p1=Participant("p1", team="zorg"),
        p2=Participant("p2", team="ZORG "),
        p3=Participant("p3", team="zorg", is_present=False),
    )

    plan = plan_groups(listed, sessions=3)

    assert all("p3" not in group for m in plan.meetings for group in m.groups)
    for session in plan.meetings:
        own = next(group for group in session.groups if "p0" in group)
        assert not {"p1", "p2"} & set(own)


@pytest.mark.parametrize(
    ("changes", "code", "names"),
    [
        (
            {
                "p0": Participant("p0", apart=("p2",), together=("p1",)),
                "p1": Participant("p1", together=("p2",)),
            },
            Code.APART_AND_TOGETHER,
            ("p0", "p2"),
        ),
        (
            {
                "p0": Participant("p0", leads=("wijk",), together=("p1",)),
                "p1": Participant("p1", team="wijk"),
            },
            Code.MANAGER_AND_TOGETHER,
            ("p0", "p1"),
        ),
        (
            {"p0": Participant("p0", together=("p1", "p2", "p3", "p4", "p5", "p6"))},
            Code.TOO_MANY_TOGETHER,
            ("p0", "p1", "p2", "p3", "p4", "p5", "p6"),
        ),
        (
            {
                "p0": Participant("p0", apart=("p1", "p2")),
                "p1": Participant("p1", apart=("p2",)),
            },
            Code.TOO_MANY_APART,
            ("p0", "p1", "p2"),
        ),
    ],
)
def test_a_contradiction_is_named_with_its_people(
    changes: dict[str, Participant], code: Code, names: tuple[str, ...]
) -> None:
    plan = plan_groups(people(12, **changes))

    found = {reason.code: reason.values for reason in explain(plan)}
    assert found[code]["names"] == names
    assert any(reason.startswith("broken") for reason in found)
    assert not plan.is_proven


def test_somebody_with_too_few_left_to_sit_with_is_named() -> None:
    # two groups of six: whoever avoids seven of eleven has four left, and needs five
    plan = plan_groups(people(12, p0=Participant("p0", apart=tuple(NAMES[1:8]))))

    found = {reason.code: reason.values for reason in explain(plan)}
    assert found[Code.TOO_FEW_LEFT] == {"name": "p0", "allowed": 4, "size": 6}


def test_apart_is_kept_where_it_collides_with_together() -> None:
    plan = plan_groups(people(12, p0=Participant("p0", apart=("p1",), together=("p1",))))

    assert (plan.score.broken_apart, plan.score.broken_together) == (0, 1)


def test_history_numbers_on_counts_and_names_who_is_unknown() -> None:
    past = Meeting(3, (("p0", "p1", "p2", "weg"), ("p3", "P4 ", "p5")))

    plan = plan_groups(people(6), preferred=(3, 3), history=[past])

    assert [meeting.number for meeting in plan.meetings] == [4]
    # three people from two earlier groups: in each new group one pair meets again
    assert plan.score.repeats == 2
    assert codes(plan)[-2:] == [Code.UNKNOWN_BEFORE, Code.LEAST_REPEATS]
    assert plan.is_proven


def test_whoever_must_meet_again_by_wish_is_named() -> None:
    plan = plan_groups(people(12, p0=Participant("p0", together=("p1",))), sessions=2)

    assert Code.WISHED_REPEATS in codes(plan)


def test_the_exact_solver_closes_what_counting_leaves_open() -> None:
    # in two groups, whoever both avoid p2 sit together: one pair of discipline d, 3
    avoiding = {n: Participant(n, "d", apart=("p2",)) for n in ("p0", "p1")}
    found = plan_groups(people(12, **avoiding))

    plan = prove(found, seconds=60)

    assert (found.score.total, found.least, found.is_proven) == (3, 0, False)
    assert (plan.score.total, plan.least, plan.is_proven) == (3, 3, True)


def test_the_exact_solver_leaves_a_series_and_a_contradiction_unproven() -> None:
    both = Participant("p0", apart=("p1",), together=("p1",))

    series = plan_groups(people(13), sessions=4)
    contradiction = plan_groups(people(12, p0=both))

    assert prove(series, seconds=60) == series
    assert prove(contradiction, seconds=60) == contradiction


def test_a_move_makes_no_claim_about_the_best() -> None:
    plan = plan_groups(people(12))

    moved = move(plan, 1, "p0", 1 + (plan.places[0][0] == 0))

    assert plan.is_proven
    assert not moved.is_proven
    assert sorted(len(group) for group in moved.meetings[0].groups) == [5, 7]


@pytest.mark.parametrize(
    ("session", "name", "group"), [(2, "p0", 1), (1, "wie", 1), (1, "p0", 3)]
)
def test_a_place_that_is_not_there_is_refused(session: int, name: str, group: int) -> None:
    plan = plan_groups(people(12))

    with pytest.raises(ValueError, match=r"list|group"):
        move(plan, session, name, group)


def test_nobody_present_is_refused() -> None:
    with pytest.raises(ValueError, match="nobody"):
        plan_groups([Participant("p0", is_present=False)])
