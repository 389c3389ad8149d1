"""What facilitators write about actions is read back as it stands, whatever they typed."""

from datetime import date

import pytest

from werkboek.model import Direction, Event, Json, Kind, Level, Status, fold_follow_up
from werkboek.model.followup import as_date


def noted(name: str, item: str, value: dict[str, Json], *base: str) -> Event:
    body: dict[str, Json] = {"item": item, "base": [*base], "value": value}
    return Event(name, Kind.FOLLOW_UP_NOTED, "begeleider", body=body)


WHOLE: dict[str, Json] = {
    "titel": "Vast aanspreekpunt",
    "niveau": "organisatie",
    "soort": "aanspreekpunt",
    "richting": "preventief",
    "bron": ["drempel/DO4", "gesprek/g1"],
    "als": "ik twijfel",
    "dan": "bel ik het aanspreekpunt",
    "functie": "teamleider Wmo",
    "maatje": "wijkcoach",
    "datum": "2026-03-27",
    "resultaat": "De kaart hangt bij elk team.",
    "status": "bezig",
    "sjabloon": "A1",
    "veld_vervanger": "kwaliteitsmedewerker",
}


def test_an_action_is_read_back_as_it_was_written() -> None:
    (action,) = fold_follow_up([noted("n1", "actie-1", WHOLE)]).actions

    assert (action.level, action.direction) == (Level.ORGANISATION, Direction.PREVENTIVE)
    assert (action.status, action.is_open) == (Status.BUSY, True)
    assert action.due == date(2026, 3, 27)
    assert action.sources == ("drempel/DO4", "gesprek/g1")
    assert action.details == {"vervanger": "kwaliteitsmedewerker"}


def test_an_action_with_next_to_nothing_is_a_proposal_without_level() -> None:
    value: dict[str, Json] = {
        "titel": "Iets",
        "niveau": "overal",
        "datum": "snel",
        "bron": 3,
    }
    (action,) = fold_follow_up([noted("n1", "actie-1", value)]).actions

    assert (action.level, action.direction, action.due) == (None, None, None)
    assert (action.status, action.sources) == (Status.PROPOSED, ())
    assert action.note.value["datum"] == "snel"


def test_two_people_who_close_one_action_both_keep_their_text() -> None:
    events = [
        noted("n1", "actie-1", WHOLE),
        noted(
            "n2", "actie-1", {**WHOLE, "status": "klaar", "resultaat": "Kaart af."}, "n1"
        ),
        noted("n3", "actie-1", {**WHOLE, "status": "gestopt", "reden": "Geen tijd."}, "n1"),
    ]

    (action,) = fold_follow_up(events).actions

    assert (action.status, action.reason) == (Status.STOPPED, "Geen tijd.")
    assert [each.value["resultaat"] for each in action.note.others] == ["Kaart af."]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-27", date(2026, 3, 27)),
        ("27-3-2026", date(2026, 3, 27)),
        (" 27/03/2026 ", date(2026, 3, 27)),
        ("30-02-2026", None),
        ("volgende week", None),
        ("", None),
        ("1-2-3-4", None),
        ("27 maart", None),
    ],
)
def test_a_day_is_read_as_people_write_it_or_not_at_all(
    text: str, day: date | None
) -> None:
    assert as_date(text) == day
