"""The theme is content: another one plays from start to end, and no code knows of any."""

import re
from contextlib import closing
from pathlib import Path

import pytest

import werkboek
from werkboek import practice, views
from werkboek.content import Workbook, load_workbook
from werkboek.model import Role, Viewer
from werkboek.page import FacilitatorPage, IntakePage, Links, PageState, ParticipantPage
from werkboek.settings import PRACTISER
from werkboek.store import open_store

SOURCE = Path(werkboek.__file__).parent
OF_ONE_THEME = re.compile(r"ondermijn|crimine|witwas|drugs|hennep", re.IGNORECASE)


@pytest.fixture(scope="module")
def green() -> Workbook:
    return load_workbook("groenstad")


def test_nothing_in_the_code_knows_of_a_theme() -> None:
    files = [
        path
        for path in SOURCE.rglob("*")
        if path.suffix in {".py", ".js", ".css", ".j2", ".json"}
        and "_data" not in path.parts
    ]

    assert len(files) > 100
    named = [
        path.name for path in files if OF_ONE_THEME.search(path.read_text(encoding="utf-8"))
    ]
    assert [name for name in named if name != "step.py"] == []
    discriminator = (SOURCE / "model/step.py").read_text(encoding="utf-8")
    assert set(OF_ONE_THEME.findall(discriminator)) <= {"crimin"}


def test_the_green_theme_plays_from_start_to_end(green: Workbook, tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "groen.werkboek")) as store:
        practice.fill(store, green)
        me = ParticipantPage(store, green, Viewer(Role.PARTICIPANT, PRACTISER))
        leader = FacilitatorPage(store, green, Viewer(Role.FACILITATOR))
        verbs = views.guarded(views.practice_verbs(me, leader))
        read = ["\n".join(views.participant_view(me, Links()).outline())]
        for n in range(1, 7):
            said = {"step": "invullen", "item": f"G{n:02}", "value": 4, "text": ""}
            assert verbs("answer", f"a{n}", said) == ""
        assert me.round
        here = {"round": me.round.id}
        assert verbs("reveal", "r1", {**here, "step": "invullen"}) == ""
        for step in ("spreiding", "verschil", "inzicht"):
            assert verbs("advance", f"v-{step}", {**here, "step": step}) == ""
            read.append("\n".join(views.participant_view(me, Links()).outline()))
        room = PageState(store, green, Viewer(Role.SCREEN))
        read.append("\n".join(views.screen_view(room, Links()).outline()))
        practice.talk(store, green)
        intake = IntakePage(store, green, Viewer(Role.FACILITATOR))
        read.append("\n".join(views.intake_view(intake, Links()).outline()))

    whole = "\n".join(read)
    assert "1. Wie zelf rommel maakt, moet die zelf opruimen." in read[0]
    assert "een schone en groene wijk" in whole
    assert "Medewerker reiniging" in whole
    assert not OF_ONE_THEME.search(whole)


def test_a_theme_never_gives_an_old_id_a_new_meaning(green: Workbook) -> None:
    base = load_workbook()
    of_base = {each.id for each in base.exercises["O2"].statements}
    of_green = {each.id for each in green.exercises["O2"].statements}

    assert of_green
    assert not of_base & of_green
    assert not OF_ONE_THEME.search(green.texts["T01"])
    assert {step.id for step in green.exercises["O2"].steps} == {
        step.id for step in base.exercises["O2"].steps
    }
