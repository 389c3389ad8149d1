"""The page `aanpassen`: a municipality makes its workbook without touching a file."""

import base64
import io
import random
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from odfdo import Document, Paragraph

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
        ("load", {"data": "één"}, "niet lezen als zip"),
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


def letter(words: str = "{inhoud}", *, logo_bytes: int = 0) -> bytes:
    """Return what an office program saves, with a logo that cannot be made smaller."""
    made = Document("text")
    made.body.append(Paragraph(words))
    stream = io.BytesIO()
    made.save(stream)
    with zipfile.ZipFile(stream, "a") as file:
        pixels = random.Random(1).randbytes(logo_bytes)
        file.writestr("Pictures/logo.png", b"\x89PNG\r\n\x1a\n" + pixels)
    return stream.getvalue()


def in_message(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_stationery_is_put_replaced_taken_away_and_travels(
    page: CustomisePage, do: Do, tmp_path: Path
) -> None:
    usual = letter(logo_bytes=100_000)
    before = page.zip_file
    put = {"document": "", "name": "Briefhoofd 2026.odt"}

    assert do("put_paper", data=in_message(usual), **put) == ""
    run_sheet = {"document": "draaiboek", "name": "kort.OTT"}
    assert do("put_paper", data=in_message(letter()), **run_sheet) == ""

    folder = found_beside(tmp_path / "traject.werkboek")
    assert folder
    assert (folder / "briefpapier.odt").read_bytes() == usual
    assert set(load_workbook(folder).stationery) == {"", "draaiboek"}
    said = shown(page, "huisstijl")
    size = -(-len(usual) // 1024)
    assert f"Voor alle documenten: briefpapier.odt, {size} kB." in said
    assert "Voor Draaiboek: briefpapier_draaiboek.ott, " in said
    assert "Briefpapier | briefpapier.odt | " in shown(page, "bewaren")

    kept = page.zip_file
    assert do("load", data=before) == ""
    assert "- Briefpapier · briefpapier.odt" in shown(page, "bewaren")
    assert do("accept", yes=True) == ""
    assert page.folder
    assert not page.folder.papers
    do("load", data=kept)
    assert do("accept", yes=True) == ""
    assert (folder / "briefpapier.odt").read_bytes() == usual

    again = {"document": "draaiboek", "name": "kort.odt"}
    assert do("put_paper", data=in_message(letter("{inhoud}")), **again) == ""
    assert sorted(page.folder.papers) == ["briefpapier.odt", "briefpapier_draaiboek.odt"]
    do("load", data=kept)
    assert "Dit gaat dan verloren (1):" in shown(page, "bewaren")
    assert do("accept", yes=False) == ""
    assert do("drop_paper", document="") == ""
    assert not (folder / "briefpapier.odt").exists()
    assert do("undo") == ""
    assert (folder / "briefpapier.odt").read_bytes() == usual


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7",
        letter("Beste {burger}"),
        letter("Tekst: {inhoud}"),
        letter(logo_bytes=2_100_000),
    ],
    ids=["no office file", "unknown placeholder", "content in a line", "too large"],
)
def test_wrong_stationery_says_what_check_says_and_changes_nothing(
    page: CustomisePage, do: Do, tmp_path: Path, data: bytes
) -> None:
    good = letter()
    args = {"document": "", "name": "brief.odt"}
    assert do("put_paper", data=in_message(good), **args) == ""
    folder = found_beside(tmp_path / "traject.werkboek")
    assert folder

    refused = do("put_paper", data=in_message(data), **args)

    assert page.folder
    assert page.folder.papers == {"briefpapier.odt": good}
    assert (folder / "briefpapier.odt").read_bytes() == good
    assert check(folder) == ()
    (folder / "briefpapier.odt").write_bytes(data)  # as somebody does by hand
    (mistake,) = check(folder)
    assert refused == f"Nog niet bewaard. {mistake.message}"


@pytest.mark.parametrize(
    "args",
    [
        {"document": "brief", "name": "a.odt", "data": in_message(b"x")},
        {"document": "../groep", "name": "a.odt", "data": in_message(b"x")},
        {"document": "", "name": "a.odt", "data": "geen base 64"},
        {"document": "", "name": "a.odt", "data": ""},
    ],
)
def test_a_message_that_no_page_sends_changes_nothing(
    page: CustomisePage, do: Do, args: dict[str, str]
) -> None:
    assert do("put_paper", **args) != ""
    assert page.folder
    assert not page.folder.papers


def test_a_zip_that_cannot_come_back_by_the_page_says_so_and_undo_still_works(
    page: CustomisePage, do: Do, tmp_path: Path
) -> None:
    folder = found_beside(tmp_path / "traject.werkboek")
    assert folder
    assert "Met deze pagina haal je hooguit 160 kB terug." not in shown(page, "bewaren")
    large = letter(logo_bytes=1_000_000)
    (folder / "briefpapier.odt").write_bytes(large)  # 2 MB is allowed there

    do("hide", list=STATEMENTS, item="S13", hidden=True)

    assert "Met deze pagina haal je hooguit 160 kB terug." in shown(page, "bewaren")
    assert "te groot" in do("load", data=page.zip_file)
    assert do("undo") == ""
    assert "S13" not in shown(page, "bewaren")
    assert (folder / "briefpapier.odt").read_bytes() == large


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
