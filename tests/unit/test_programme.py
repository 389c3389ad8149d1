"""A programme keeps durations; its times, and what is wrong with it, follow."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from werkboek import texts
from werkboek.analysis.programme import Code, about_programme, about_series, dates
from werkboek.content import load_workbook
from werkboek.model import (
    SERIES,
    SESSION,
    Draft,
    Event,
    Kind,
    Part,
    Programme,
    Series,
    clock,
    fold_series,
    from_draft,
)

WORKBOOK = load_workbook()
DRAFTS = {each.id: each for each in WORKBOOK.drafts}
NINE, TEN, NOON = 540, 600, 720

TALK = Part("praten", 30, "Praten", aim="inzicht")
TURNS = Part("rondje", 50, "Rondje", aim="vaardigheid", turn=8)
REST = Part("pauze", 15, "Pauze", aim="pauze")
MORNING = Programme("s1", "Ochtend", NINE, NINE + 95, (TALK, TURNS, REST))


def names(programme: Programme) -> list[str]:
    return [part.id for part in programme.parts]


def codes(programme: Programme, people: int = 6) -> list[Code]:
    return [each.code for each in about_programme(programme, people, WORKBOOK.exercises)]


@pytest.mark.parametrize(
    ("name", "times"),
    [  # content_draft.md, part K: `van` of every part
        ("DB1", "09:00 09:15 09:25 09:50 10:15 10:30 11:20 11:45 12:05 12:20"),
        (
            "DB2",
            "09:00 09:30 10:10 10:45 11:00 11:40 12:30 13:15 14:30 14:45 15:15 15:45 16:15",
        ),
        ("DB3", "13:00 13:10 13:30 13:35 14:25 14:40 15:40 16:00 16:10 16:15 16:22"),
        ("DB4", "10:00 10:15 10:45 11:25 11:45"),
    ],
)
def test_the_times_of_the_drafts_are_those_of_the_method(name: str, times: str) -> None:
    timed = from_draft(DRAFTS[name], "s").timed()

    assert " ".join(clock(each.start) for each in timed) == times


def test_a_later_start_and_a_longer_part_move_everything_after_it() -> None:
    later = replace(MORNING, start=TEN).with_part(replace(TALK, minutes=45))

    assert [each.times for each in later.timed()] == [
        "10:00-10:45",
        "10:45-11:35",
        "11:35-11:50",
    ]


@pytest.mark.parametrize(
    ("name", "steps", "order"),
    [
        ("praten", 1, ["rondje", "praten", "pauze"]),
        ("pauze", -1, ["praten", "pauze", "rondje"]),
        ("praten", -1, ["praten", "rondje", "pauze"]),
        ("pauze", 5, ["praten", "rondje", "pauze"]),
        ("nergens", 1, ["praten", "rondje", "pauze"]),
    ],
)
def test_a_part_moves_and_stops_at_the_ends(
    name: str, steps: int, order: list[str]
) -> None:
    assert names(MORNING.with_moved(name, steps)) == order


def test_a_part_is_added_after_another_or_in_front_and_taken_out() -> None:
    new = Part("nieuw", 5, "Even bewegen")

    assert names(MORNING.with_added(new, "praten")) == [
        "praten",
        "nieuw",
        "rondje",
        "pauze",
    ]
    assert names(MORNING.with_added(new, "")) == ["nieuw", "praten", "rondje", "pauze"]
    assert names(MORNING.without("rondje")) == ["praten", "pauze"]


parts = st.builds(
    Part,
    id=st.sampled_from(["a", "b", "c", "d"]),
    minutes=st.integers(1, 480),
    activity=st.text(max_size=20),
    exercise=st.sampled_from(["", "O2"]),
    aim=st.sampled_from(["inzicht", "pauze"]),
    turn=st.integers(0, 60),
)
programmes = st.builds(
    Programme,
    id=st.just("s1"),
    name=st.text(max_size=20),
    start=st.integers(0, 1439),
    end=st.integers(0, 1439),
    parts=st.lists(parts, max_size=4, unique_by=lambda part: part.id).map(tuple),
    task=st.text(max_size=20),
    date=st.sampled_from(["", "2027-01-12"]),
    draft=st.sampled_from(["", "DB1"]),
)


@given(programmes, st.integers(2, 8))
def test_what_is_noted_is_what_is_read(programme: Programme, weeks: int) -> None:
    series = Series((programme,), weeks)

    events = [
        _noted("e1", SESSION + programme.id, programme.as_note()),
        _noted("e2", SERIES, series.as_note()),
    ]

    assert fold_series(events) == series


def test_sessions_come_in_the_order_that_was_chosen_and_new_ones_last() -> None:
    events = [_noted(f"e{n}", f"{SESSION}{n}", MORNING.as_note()) for n in "123"]
    moved = fold_series(events).with_moved("3", -2)
    events += [
        _noted("e4", SERIES, moved.as_note()),
        _noted("e5", f"{SESSION}4", MORNING.as_note()),
        _noted("e6", f"{SESSION}1", {}),
    ]

    assert [each.id for each in moved.programmes] == ["3", "1", "2"]
    assert [each.id for each in fold_series(events).programmes] == ["3", "2", "4"]


def _noted(name: str, item: str, value: object) -> Event:
    body = {"item": item, "base": [], "value": value}
    return Event(name, Kind.PROGRAMME_NOTED, "begeleider", "", body)  # type: ignore[arg-type]


@pytest.mark.parametrize("draft", WORKBOOK.drafts, ids=lambda draft: draft.id)
def test_there_is_nothing_to_remark_about_a_draft(draft: Draft) -> None:
    remarks = about_programme(
        from_draft(draft, "s"),
        draft.group[1],
        WORKBOOK.exercises,
        everybody_speaks=draft.form != "workshop",
    )

    assert {each.code for each in remarks} <= {Code.UNKNOWN_EXERCISE}


@pytest.mark.parametrize(
    ("programme", "code", "values"),
    [
        (replace(MORNING, parts=()), Code.EMPTY, {}),
        # 30 + 50 + 15 = 95 minutes from 9:00 is 10:35, five minutes over 10:30
        (
            replace(MORNING, end=630),
            Code.TOO_LONG,
            {"finish": "10:35", "end": "10:30", "minutes": 5},
        ),
        (
            replace(MORNING, end=TEN + 60),
            Code.ROOM_LEFT,
            {"finish": "10:35", "end": "11:00", "minutes": 25},
        ),
        (MORNING.without("rondje"), Code.NO_TURN, {}),
        # 7 people x 8 minutes = 56
        (
            MORNING,
            Code.TURN_SHORT,
            {
                "activity": "Rondje",
                "people": 7,
                "turn": 8,
                "needed": 56,
                "minutes": 50,
            },
        ),
        # 100 + 30 = 130 minutes of work, from 9:15 because it begins with a break
        (
            replace(MORNING, parts=(REST, replace(TURNS, minutes=100), TALK)),
            Code.NO_BREAK,
            {"start": "09:15", "end": "11:25"},
        ),
        # 331 minutes of work, 15 of rest
        (
            replace(MORNING, parts=(replace(TURNS, minutes=301), REST, TALK)),
            Code.LITTLE_REST,
            {"work": 331, "rest": 15},
        ),
        (
            MORNING.with_part(replace(TALK, exercise="O99")),
            Code.UNKNOWN_EXERCISE,
            {"activity": "Praten", "exercise": "O99"},
        ),
        # content_draft.md: the short form of O2 lasts 25 minutes
        (
            MORNING.with_part(replace(TALK, exercise="O2", minutes=20)),
            Code.EXERCISE_SHORT,
            {"activity": "Praten", "least": 25, "minutes": 20},
        ),
    ],
    ids=lambda value: value if isinstance(value, Code) else "",
)
def test_what_is_wrong_is_named_with_its_numbers(
    programme: Programme, code: Code, values: dict[str, str | int]
) -> None:
    remarks = about_programme(programme, 7, WORKBOOK.exercises)

    assert {each.code: each.values for each in remarks}[code] == values


def test_a_programme_as_it_should_be_has_no_remarks() -> None:
    assert codes(MORNING) == []
    exactly_two_hours = replace(MORNING, parts=(replace(TURNS, minutes=120),), end=660)
    assert codes(exactly_two_hours) == []


def test_a_programme_beyond_midnight_says_so() -> None:
    late = replace(MORNING, start=23 * 60, end=1439)

    (remark,) = about_programme(late, 6, WORKBOOK.exercises)

    assert "00:35 (de dag erna)" in remark.sentence
    assert clock(24 * 60 + 35) == "00:35"


def test_a_series_says_which_aims_it_leaves_out_and_what_is_missing_between() -> None:
    day = from_draft(DRAFTS["DB2"], "a")
    half_day, back = from_draft(DRAFTS["DB1"], "a"), from_draft(DRAFTS["DB3"], "b")

    def said(*programmes: Programme, weeks: int = 3) -> list[str]:
        return [each.sentence for each in about_series(Series(programmes, weeks), 3)]

    assert said() == []
    assert said(day, back) == []
    assert said(half_day, back) == [
        "Nergens in deze reeks: bewustwording. Voeg een oefening toe die daarover gaat."
    ]
    assert "minstens twee sessies" in said(day)[0]
    assert said(replace(day, task=""), back) == [
        "Dag: er staat geen opdracht voor de weken na deze sessie."
    ]
    dated = replace(day, date="2027-01-12"), replace(back, date="2027-01-19")
    assert said(*dated) == ["Houd tussen twee sessies 2 tot en met 8 weken."]


def test_a_session_without_a_day_comes_weeks_after_the_one_before() -> None:
    series = Series(
        (
            replace(MORNING, id="a"),
            replace(MORNING, id="b", date="2027-01-12"),
            replace(MORNING, id="c"),
            replace(MORNING, id="d"),
        )
    )

    # by calendar: 12 January 2027, plus 21 and 42 days
    assert dates(series, 3) == {
        "b": date(2027, 1, 12),
        "c": date(2027, 2, 2),
        "d": date(2027, 2, 23),
    }
    assert dates(replace(series, weeks=2), 3)["c"] == date(2027, 1, 26)


def test_every_code_has_a_sentence_and_no_sentence_is_left_over() -> None:
    assert set(texts.PROGRAMME_REMARKS) == set(Code)
