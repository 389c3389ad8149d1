"""Groups next to each other, on the pages of the facilitator, the screen and everybody."""

from collections.abc import Iterator

import pytest

from werkboek.views import facilitator_view
from werkboek.widgets import Button, Node

from .cast import LINKS, Cast

ELEVEN = {
    "Noor": "wmo",
    "Sam": "jeugd",
    "Imre": "beleid",
    "Fenna": "leiding",
    "Bo": "oov",
    "Lotte": "schuld",
    "Jip": "wmo",
    "Kim": "jeugd",
    "Luc": "beleid",
    "Mila": "leiding",
    "Otis": "oov",
}
STEP_ONE = "invullen"


@pytest.fixture
def eleven(cast: Cast) -> Cast:
    """Return a room of eleven, divided in a group of six and one of five."""
    cast.join(**ELEVEN)
    assert cast.lead("divide", largest="6") == ""
    return cast


def members(cast: Cast, group: str) -> list[str]:
    return [p.nickname for p in cast.leader.view.people if p.group == group]


def round_of(cast: Cast, group: str) -> str:
    return cast.leader.session.rounds[group].id


def open_for_groups(cast: Cast) -> None:
    assert cast.lead("open", exercise="O2/kort", groups="*") == ""


def answer_and_ready(cast: Cast, nickname: str, text: str = "") -> None:
    cast.phone(nickname)
    step, item = cast.pages[nickname].place[1], "S01"
    args = {"step": step, "item": item, "value": 4, "text": text}
    assert cast.act(nickname, "answer", **args) == ""
    assert cast.act(nickname, "ready", step=step, ready=True) == ""


def test_one_click_gives_mixed_groups_of_five_and_six(eleven: Cast) -> None:
    groups = [members(eleven, name) for name in eleven.leader.group_names]

    assert sorted(map(len, groups)) == [5, 6]
    # Six disciplines, five of them twice, over two groups: no two of one in a group.
    for group in groups:
        assert len({ELEVEN[name] for name in group}) == len(group)
    assert "Je zit in groep 1." in eleven.phone(members(eleven, "1")[0])


def test_dividing_again_brings_people_together_who_did_not_work_together(
    eleven: Cast,
) -> None:
    before = {frozenset(members(eleven, name)) for name in eleven.leader.group_names}
    open_for_groups(eleven)
    eleven.lead("close_all")

    eleven.lead("divide", largest="6")

    assert {frozenset(members(eleven, n)) for n in eleven.leader.group_names}.isdisjoint(
        before
    )


def test_each_group_has_its_own_pace_and_the_wall_shows_them_side_by_side(
    eleven: Cast,
) -> None:
    open_for_groups(eleven)
    one, two = members(eleven, "1"), members(eleven, "2")
    for nickname in one:
        answer_and_ready(eleven, nickname, f"Reden van tafel een, {nickname}")
    second = eleven.workbook.exercises["O2"].steps[1]

    eleven.lead("reveal", round=round_of(eleven, "1"), step=STEP_ONE)
    eleven.lead("advance", round=round_of(eleven, "1"), step=second.id)

    assert second.instruction in eleven.phone(one[0])
    assert second.instruction not in eleven.phone(two[0])
    wall = eleven.wall()
    assert wall.index("Groep 1") < wall.index("Stap 2 van 5") < wall.index("Groep 2")
    assert f"0 van {len(two)} klaar" in wall
    assert "Reden van tafel een" in eleven.phone(one[0])
    assert not [name for name in two if "Reden van tafel een" in eleven.phone(name)]


def test_the_facilitator_can_move_all_groups_together(eleven: Cast) -> None:
    open_for_groups(eleven)
    second, third = eleven.workbook.exercises["O2"].steps[1:3]
    eleven.lead("advance", round=round_of(eleven, "1"), step=second.id)

    eleven.lead("advance_all")

    here = {name: r.step for name, r in eleven.leader.session.rounds.items()}
    assert here == {"1": third.id, "2": second.id}
    eleven.lead("close_all")
    assert eleven.leader.session.rounds == {}


def test_a_button_of_a_round_that_a_colleague_closed_does_nothing_elsewhere(
    eleven: Cast,
) -> None:
    open_for_groups(eleven)
    colleague = eleven.open_regie()
    seen = round_of(eleven, "1")
    eleven.lead("close", colleague, round=seen)
    eleven.lead("open", colleague, exercise="O2/kort", groups="1")

    refused = eleven.lead("advance", round=seen, step=STEP_ONE)

    assert refused == "Deze ronde is niet open. Er is niets opgeslagen."


def test_who_comes_late_is_named_to_the_facilitator_and_waits_in_words(
    eleven: Cast,
) -> None:
    open_for_groups(eleven)
    eleven.join(Rik="wmo")

    assert "Nog zonder groep: Rik." in eleven.regie()
    assert "De begeleider geeft jou zo ook een groep." in eleven.phone("Rik")
    eleven.lead("group", **{"p-Rik": "2"})
    assert "Even wachten" not in eleven.phone("Rik")
    assert eleven.pages["Rik"].place[0] == round_of(eleven, "2")
    assert "Nog zonder groep" not in eleven.regie()


def test_taking_the_groups_away_puts_everybody_together(eleven: Cast) -> None:
    eleven.lead("undivide")
    eleven.lead("open", exercise="O2/kort", groups="")

    for nickname in ELEVEN:
        eleven.phone(nickname)
        assert eleven.pages[nickname].place[0] == round_of(eleven, "")


def test_the_wall_shows_the_group_that_the_facilitator_chose(eleven: Cast) -> None:
    open_for_groups(eleven)

    eleven.lead("look", group="2")
    eleven.lead("project", group="2")

    assert "Groep 2" in eleven.wall()
    assert "Groep 1" not in eleven.wall()
    assert "[Zet deze groep op het scherm]" in eleven.regie()


@pytest.mark.parametrize("people", range(6))
def test_too_few_to_split_is_said(cast: Cast, people: int) -> None:
    cast.join(**dict(list(ELEVEN.items())[:people]))

    assert "Splitsen kan vanaf 6 mensen." in cast.regie()


def test_everybody_in_the_group_sees_the_time_and_nobody_is_moved_by_it(
    eleven: Cast,
) -> None:
    open_for_groups(eleven)
    one, two = members(eleven, "1")[0], members(eleven, "2")[0]
    here = round_of(eleven, "1")

    assert eleven.lead("timer", round=here, act="start", seconds=300) == ""
    assert eleven.lead("timer", round=here, act="add", seconds=60) == ""

    for page in (eleven.phone(one), eleven.wall()):
        assert "Nog 6" in page
    assert "Nog 6" not in eleven.phone(two)
    eleven.lead("timer", round=here, act="pause")
    assert "Pauze: 6" in eleven.phone(one)
    eleven.lead("timer", round=here, act="stop")
    assert "Pauze" not in eleven.phone(one)
    assert eleven.pages[one].place == (here, STEP_ONE)


def test_going_on_while_people_are_busy_asks_first(eleven: Cast) -> None:
    open_for_groups(eleven)
    one = members(eleven, "1")
    eleven.lead("look", group="1")
    for nickname in one[1:]:
        answer_and_ready(eleven, nickname)

    eleven.leader.refresh()
    asked = [
        each.confirm
        for each in buttons(facilitator_view(eleven.leader, LINKS))
        if each.label == "Volgende stap"
    ]
    assert asked == [f"1 van {len(one)} nog bezig. Toch verder?"]


def buttons(node: Node) -> Iterator[Button]:
    """Iterate over every button on a page."""
    if isinstance(node, Button):
        yield node
    for child in getattr(node, "children", ()):
        yield from buttons(child)
