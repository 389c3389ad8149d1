"""Every exercise is played by a room, on its pages, from beginning to end."""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

from werkboek.content import data_root, load_workbook
from werkboek.content.workbook import Workbook
from werkboek.model import (
    CanvasStep,
    ConfirmStep,
    EstimateStep,
    ExampleParticipant,
    Exercise,
    ReadStep,
    Step,
)
from werkboek.store import SqlStore, open_store

from .room import Room, colleagues, texts_of

People: TypeAlias = Mapping[str, ExampleParticipant]
NAMES = [
    each.id
    for each in load_workbook().exercises.values()
    if not any(isinstance(step, CanvasStep) for step in each.steps)
]


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


@pytest.fixture
def file(tmp_path: Path) -> Iterator[SqlStore]:
    store = open_store(tmp_path / "spel.werkboek")
    yield store
    store.close()


def play(room: Room, exercise: Exercise) -> list[str]:
    """Play *exercise* on its example, and return the steps whose answers were shown."""
    example = room.workbook.examples[exercise.id]
    everybody = dict(colleagues(example))
    for name, person in everybody.items():
        room.join(name, f"Bijnaam{person.nickname}", person.discipline)
    room.open(exercise.id, example.set)
    shown = []
    for step in exercise.steps:
        room.lead("advance", step=step.id)
        room.prepare(exercise, step)
        for name, person in everybody.items():
            for answer in (each for each in person.answers if each.step == step.id):
                room.give(name, step, answer)
            if step.collects:
                room.press(name, "ready", step=step.id, ready=True)
        check_hidden(room, step, everybody)
        if step.shows or isinstance(step, EstimateStep):
            room.lead("reveal", step=step.id)
            shown.append(step.id)
        check_nameless(room, everybody)
    return shown


def check_hidden(room: Room, step: Step, everybody: People) -> None:
    """Nobody but the author has a sentence before it is shown."""
    trees = {name: room.tree(name) for name in everybody}
    for_all = room.screen_tree() + room.leader_tree()
    for name, person in everybody.items():
        own = {t for a in person.answers if a.step == step.id for t in texts_of(a)}
        elsewhere = {
            t
            for other in everybody.values()
            for a in other.answers
            if other is not person or a.step != step.id
            for t in texts_of(a)
        }
        others = [tree for other, tree in trees.items() if other != name]
        for text in own - elsewhere:
            if not isinstance(step, ConfirmStep):  # between two colleagues
                assert not any(text in tree for tree in others), text
            assert text not in for_all, text


def check_nameless(room: Room, everybody: People) -> None:
    """No page says a pseudonym of another, and the screen no nickname."""
    for name in everybody:
        tree = room.tree(name)
        assert not [other for other in everybody if other != name and f"'{other}'" in tree]
    assert "schuilnaam" not in room.screen_tree()
    assert "Bijnaam" not in room.screen_tree()


@pytest.mark.parametrize("name", NAMES)
def test_a_room_plays_it_to_the_end_and_sees_what_the_group_said(
    file: SqlStore, workbook: Workbook, name: str
) -> None:
    exercise = workbook.exercises[name]
    room = Room(file, workbook)

    shown = play(room, exercise)

    assert shown == [s.id for s in exercise.steps if s.shows or isinstance(s, EstimateStep)]
    seen = {entry.step for entry in room.screen_entries()}
    assert seen == {step.id for step in exercise.steps if step.shows}


def test_only_the_two_of_a_guess_ever_have_it(file: SqlStore, workbook: Workbook) -> None:
    room = Room(file, workbook)
    play(room, workbook.exercises["O5"])
    guess = "Je noemde drie keer een risico."  # by the first of the example

    room.lead("advance", step="klopt")
    readers = [name for name in room.people if guess in repr(room.people[name].view)]

    assert len(readers) == 2
    assert "schuilnaam1" in readers
    assert guess not in room.screen_tree() + room.leader_tree()


def test_adding_an_exercise_is_adding_a_folder(tmp_path: Path) -> None:
    root = tmp_path / "exercises"
    shutil.copytree(data_root(), root)
    shutil.copytree(Path(__file__).with_name("nieuw"), root / "basis" / "Nieuw")
    workbook = load_workbook(root=root)
    store = open_store(tmp_path / "nieuw.werkboek")
    room = Room(store, workbook)

    shown = play(room, workbook.exercises["Nieuw"])
    screen = room.screen_tree()
    store.close()

    assert shown == ["kleur", "volgorde", "rijen", "waarom", "passen"]
    assert "Omdat eten altijd helpt. (2 van 3)" in screen


def test_what_is_read_stays_at_hand_and_more_comes_when_the_facilitator_says(
    file: SqlStore, workbook: Workbook
) -> None:
    room = Room(file, workbook)
    room.join("a", "Wilg", "wmo")
    room.open("O1")
    step = workbook.exercises["O1"].steps[0]
    assert isinstance(step, ReadStep)
    case = workbook.cases[0]
    assert case.situation not in room.tree("a")

    room.lead("show", step="lezen", item="C1")
    room.lead("advance", step="eerst")

    assert case.situation in room.tree("a")
    assert case.second_round not in room.tree("a")
    room.lead("advance", step="lezen")
    room.lead("show", step="lezen", item="C1/later")
    assert case.second_round in room.tree("a")
    assert case.second_round in room.screen_tree()
    assert case.perspectives[0].unspoken in room.leader_tree()
    assert case.perspectives[0].unspoken not in room.tree("a") + room.screen_tree()


def test_nobody_is_skipped_without_a_question(file: SqlStore, workbook: Workbook) -> None:
    room = Room(file, workbook)
    for name in ("a", "b", "c"):
        room.join(name, f"Naam{name}", "wmo")
    room.open("O8")
    room.lead("turn", step="ronde", participant="a", state="nu")

    assert "Jij bent aan de beurt." in room.tree("a")
    assert "Straks ben jij aan de beurt." in room.tree("b")
    room.lead("turn", step="ronde", participant="a", state="geweest")
    room.lead("turn", step="ronde", participant="b", state="gepast")
    assert "Nog niet aan de beurt: Naamc. Toch verder?" in room.leader_tree()
    assert "2 van 3 zijn aan de beurt geweest." in room.screen_tree()
    room.lead("turn", step="ronde", participant="c", state="geweest")
    assert "Nog niet aan de beurt" not in room.leader_tree()


def test_a_choice_that_is_too_large_says_so_and_keeps_the_one_before(
    file: SqlStore, workbook: Workbook
) -> None:
    room = Room(file, workbook)
    room.join("a", "Wilg", "wmo")
    room.open("O5")
    five = ["D01", "D02", "D03", "D04", "D05"]
    room.press("a", "fill", step="kiezen", value={"keuze": five})

    with pytest.raises(Exception, match="6 choices") as caught:
        room.press("a", "fill", step="kiezen", value={"keuze": [*five, "D06"]})

    message = getattr(caught.value, "user_message", "")
    assert message == "Je koos er 6. Haal er weg tot je er 5 hebt."
    answer = room.people["a"].answers_to("kiezen")["keuze"]
    assert answer.value == dict.fromkeys(five, True)


def test_a_guess_needs_what_it_rests_on(file: SqlStore, workbook: Workbook) -> None:
    room = Room(file, workbook)
    room.join("a", "Wilg", "wmo")
    room.join("b", "Berk", "oov")
    room.open("O5")
    room.lead("advance", step="inschatten")
    room.lead("pair", step="inschatten")

    with pytest.raises(Exception, match="no observation") as caught:
        room.press("a", "fill", step="inschatten", value={"onderdeel1": "D01"})

    assert getattr(caught.value, "user_message", "").startswith("Schrijf ook op wat je zag")
