"""The page `aanpassen`: a municipality makes its workbook without touching a file."""

import base64
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from werkboek import practice, views
from werkboek.content import check, load_workbook
from werkboek.content.desk import Desk, found_beside
from werkboek.model import Role, Viewer
from werkboek.page import CustomisePage, Links
from werkboek.store import open_store

Do = Callable[..., str]
STATEMENTS = "oefeningen/O2/stellingen"


@pytest.fixture
def page(tmp_path: Path) -> Iterator[CustomisePage]:
    with closing(open_store(tmp_path / "traject.werkboek")) as store:
        desk = Desk(None, tmp_path / "traject.gemeente")
        viewer = Viewer(Role.FACILITATOR)
        yield CustomisePage(store, load_workbook(), viewer, desk, practice.rehearse)


@pytest.fixture
def do(page: CustomisePage) -> Do:
    handle = views.guarded(views.customise_verbs(page))

    def ask(action: str, **args: object) -> str:
        return handle(action, f"verzoek-{action}", args)

    assert ask("begin", name="Testdorp") == ""
    return ask


def shown(page: CustomisePage, place: str) -> str:
    page.place = place
    return "\n".join(views.customise_view(page, Links()).outline())


def test_from_nothing_to_a_municipality_that_the_next_start_uses(
    do: Do, tmp_path: Path
) -> None:
    assert do("set", key="term_thema", value={"term_thema": "zwerfvuil"}) == ""
    team = {"id": "meedoen", "lokale_naam": "Team Meedoen", "discipline": "wmo"}
    assert do("set", key="teams", value={"teams": [team]}) == ""
    assert do("reword", list="teksten", item="T04", value={"tekst": "Bel de wacht."}) == ""
    assert do("reword", list=STATEMENTS, item="S01", value={"tekst": "Anders."}) == ""
    own = {"tekst": "Eigen.", "thema": "rol", "perspectief": "zorg"}
    assert do("add", list=STATEMENTS, **own) == ""
    assert do("hide", list="disciplines", item="subsidie", hidden=True) == ""
    assert do("move", list=STATEMENTS, item="testdorp-S01", by=-30) == ""
    assert do("copy", exercise="O2", title="Onze stellingen") == ""
    assert do("dress", styles=":root { --utrecht-link-color: #00c }") == ""

    folder = found_beside(tmp_path / "traject.werkboek")
    assert folder
    assert check(folder) == ()
    made = load_workbook(folder)
    assert (made.municipality.name, made.municipality.term) == ("Testdorp", "zwerfvuil")
    assert made.municipality.teams[0].local_name == "Team Meedoen"
    assert made.texts["T04"] == "Bel de wacht."
    statements = made.exercises["O2"].statements_for("volledig")
    assert [each.text for each in statements[:2]] == ["Eigen.", "Anders."]
    assert "subsidie" not in {each.id for each in made.disciplines}
    assert made.exercises["testdorp-O2"].name == "Onze stellingen"
    assert "--utrecht-link-color: #00c" in made.styles


def test_the_answers_of_the_base_stay_comparable(do: Do, tmp_path: Path) -> None:
    before = {each.id: each for each in load_workbook().exercises["O2"].statements}

    do("reword", list=STATEMENTS, item="S01", value={"tekst": "Anders."})
    do("hide", list=STATEMENTS, item="S02", hidden=True)
    do("add", list=STATEMENTS, tekst="Eigen.", thema="rol", perspectief="zorg")

    folder = found_beside(tmp_path / "traject.werkboek")
    after = {each.id: each for each in load_workbook(folder).exercises["O2"].statements}
    assert set(before) < set(after)
    for name, each in before.items():
        assert (each.theme, each.perspective) == (
            after[name].theme,
            after[name].perspective,
        )


@pytest.mark.parametrize(
    ("action", "args", "message"),
    [
        (
            "set",
            {"key": "gemeente_code", "value": {"gemeente_code": "GM12"}},
            "GM met vier cijfers",
        ),
        (
            "set",
            {"key": "groepsgrootte", "value": {"groepsgrootte": "6, vijf"}},
            "heel getal",
        ),
        (
            "set",
            {"key": "groepsgrootte", "value": {"groepsgrootte": "6, 5"}},
            "Draai ze om",
        ),
        ("set", {"key": "id", "value": {"id": "anders"}}, "Laad de pagina opnieuw"),
        ("set", {"key": "meldroute", "value": {"meldroute": "{gemeente}"}}, "voluit"),
        (
            "reword",
            {"list": "teksten", "item": "T03", "value": {"tekst": "Zie {route}."}},
            "{route} bestaat niet",
        ),
        ("add", {"list": STATEMENTS, "tekst": " "}, "Het veld 'tekst' ontbreekt"),
        ("add", {"list": "teksten", "tekst": "Meer"}, "Laad de pagina opnieuw"),
        ("hide", {"list": "../../etc", "item": "x", "hidden": True}, "Laad de pagina"),
        ("dress", {"styles": "@import 'x';"}, "@import"),
        ("dress", {"styles": ":root { --utrecht-link-color: #ccc }"}, "WCAG 1.4.3"),
        ("copy", {"exercise": "O99", "title": "Iets"}, "Laad de pagina opnieuw"),
        ("load", {"data": "geen base64!"}, "niet lezen als zip"),
        ("begin", {"name": "Tweede"}, "Er is al een gemeente"),
        ("undo", {}, ""),
    ],
)
def test_a_mistake_is_refused_in_dutch_and_nothing_is_lost(
    page: CustomisePage, do: Do, action: str, args: dict[str, Any], message: str
) -> None:
    before = page.folder

    said = do(action, **args)

    assert message in said
    assert said
    assert page.folder == before


def test_the_preview_shows_the_new_words_to_everybody(page: CustomisePage, do: Do) -> None:
    do("reword", list=STATEMENTS, item="S01", value={"tekst": "Zie je dit?"})
    do("reword", list="teksten", item="T06", value={"tekst": "Verslag van {gemeente}."})
    do("try", exercise="O2")

    assert "1. Zie je dit?" in shown(page, "voorbeeld/deelnemer")
    assert "Stellingen" in shown(page, "voorbeeld/scherm")
    assert "Verslag van Testdorp." in shown(page, "voorbeeld/verslag")
    assert do("answer", step="invullen", item="S01", value=4, text="") == ""
    assert do("ready", step="invullen", ready=True) == ""
    assert "1 van 1 klaar" in shown(page, "voorbeeld/scherm")
    assert page.view.events == ()


def test_what_differs_is_said_in_words_and_can_be_undone(
    page: CustomisePage, do: Do
) -> None:
    do("set", key="meldpunt_naam", value={"meldpunt_naam": "Meldpunt Noord"})
    do("hide", list=STATEMENTS, item="S13", hidden=True)

    said = shown(page, "bewaren")
    assert "Gegeven | Naam van het meldpunt | Meldpunt Noord" in said
    assert "Verborgen | O2 stellingen S13" in said

    assert do("undo") == ""
    assert "S13" not in shown(page, "bewaren")
    assert do("set", key="meldpunt_naam", value={}) == ""
    assert "Meldpunt Noord" not in shown(page, "bewaren")


def test_a_zip_says_first_what_would_be_lost(page: CustomisePage, do: Do) -> None:
    kept = page.zip_file
    do("reword", list="teksten", item="T04", value={"tekst": "Nieuwe tekst."})

    assert do("load", data=kept) == ""
    said = shown(page, "bewaren")
    assert "Dit gaat dan verloren (1):" in said
    assert "- Andere tekst · teksten T04 · Nieuwe tekst." in said
    assert do("accept", yes=False) == ""
    assert page.differences
    do("load", data=kept)
    assert do("accept", yes=True) == ""
    assert base64.b64decode(page.zip_file) == base64.b64decode(kept)
    assert do("undo") == ""
    assert "Nieuwe tekst." in shown(page, "bewaren")


def test_a_folder_that_somebody_spoiled_by_hand_says_so_and_can_go_back(
    page: CustomisePage, do: Do, tmp_path: Path
) -> None:
    do("hide", list=STATEMENTS, item="S13", hidden=True)
    folder = found_beside(tmp_path / "traject.werkboek")
    assert folder
    (folder / "aanpassingen.yaml").write_text("teksten: [", encoding="utf-8")

    desk = Desk(folder, None)
    store = open_store(tmp_path / "ander.werkboek")
    again = CustomisePage(store, page.workbook, page.viewer, desk, practice.rehearse)
    handle = views.guarded(views.customise_verbs(again))

    for place in ("gegevens", "lijsten", "oefeningen", "huisstijl", "voorbeeld", "bewaren"):
        assert "aanpassingen.yaml, regel 1" in shown(again, place)
    assert handle("undo", "r", {}) == ""
    assert check(folder) == ()
    store.close()


def test_a_place_without_room_to_write_is_for_looking(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "traject.werkboek")) as store:
        viewer = Viewer(Role.FACILITATOR)
        desk = Desk(None, None)
        page = CustomisePage(store, load_workbook(), viewer, desk, practice.rehearse)

        assert "werkboek new" in shown(page, "gegevens")
        handle = views.guarded(views.customise_verbs(page))
        assert "werkboek new" in handle("begin", "r", {"name": "Testdorp"})
