"""``werkboek report`` writes what there is, and says what is wrong in Dutch."""

from contextlib import closing
from pathlib import Path

import pytest
from tests.content.test_stationery import package

from werkboek.cli import main
from werkboek.content.new import create
from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.store import open_store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "traject.werkboek"
    with closing(open_store(path)):
        return path


def test_everything_is_written_in_a_folder_that_is_made(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "hier" / "komt het"

    assert main(["report", str(file), "--out", str(folder)]) == 0

    names = {each.name for each in folder.iterdir()}
    assert {"groep.odt", "groep.html", "opdrachtgever.odt", "draaiboek.ods"} <= names
    assert not [name for name in names if name.startswith("gesprekken")]
    assert f"{len(names)} bestanden" in capsys.readouterr().out


def test_what_is_for_the_facilitator_alone_comes_only_on_request(
    file: Path, tmp_path: Path
) -> None:
    assert main(["report", str(file), "--out", str(tmp_path), "--conversations"]) == 0
    assert (tmp_path / "gesprekken.odt").is_file()


def test_a_document_in_which_somebody_may_be_recognised_is_named(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    action: dict[str, Json] = {"titel": "Bel 06-12345678", "niveau": "organisatie"}
    body: dict[str, Json] = {"item": "actie-1", "base": [], "value": action}
    with closing(open_store(file)) as store:
        leader = Viewer(Role.FACILITATOR)
        store.append(leader, Event("a", Kind.FOLLOW_UP_NOTED, leader.actor, "", body))

    assert main(["report", str(file), "--out", str(tmp_path)]) == 0

    said = capsys.readouterr().err
    assert "Actielijst: Onder" in said
    assert "een telefoonnummer" in said
    assert "12345678" not in said


def test_a_file_that_does_not_exist_is_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "weg.werkboek"

    assert main(["report", str(missing), "--out", str(tmp_path / "uit")]) == 1
    assert "weg.werkboek bestaat niet" in capsys.readouterr().err
    assert not missing.exists()


def test_nothing_is_written_on_stationery_with_an_unknown_placeholder(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, out = create("Proefstad", tmp_path), tmp_path / "uit"
    (home / "briefpapier.odt").write_bytes(package("<text:p>{inhout}</text:p>"))
    options = ["--out", str(out), "--municipality", str(home)]

    assert main(["report", str(file), *options]) == 1

    said = capsys.readouterr().err
    assert "De invulplek {inhout} bestaat niet. Hij staat in alinea 1." in said
    assert "Bedoel je 'inhoud'?" in said
    assert not out.exists()


def test_a_folder_that_cannot_be_written_is_said(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bestand").write_text("geen map", encoding="utf-8")

    assert main(["report", str(file), "--out", str(tmp_path / "bestand")]) == 1
    assert "kan niet worden geschreven" in capsys.readouterr().err
