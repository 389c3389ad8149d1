"""``werkboek export``, ``import``, ``merge`` and ``erase``, as somebody types them."""

from contextlib import closing
from pathlib import Path

import pytest
from tests.store.room import FACILITATOR, Room

from werkboek import texts
from werkboek.cli import main
from werkboek.model import Json, Kind
from werkboek.store import load, open_store

PHRASE = "kano lamp tuin peper ster"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with two trajectories and a phrase."""
    monkeypatch.chdir(tmp_path)
    for name in ("anna", "bram"):
        with closing(open_store(tmp_path / f"{name}.werkboek")) as store:
            Room(store, name).join(name)
    (tmp_path / "zin").write_text(f"{PHRASE}\n", encoding="utf-8")
    return tmp_path


def people(file: str) -> list[str]:
    with closing(open_store(Path(file))) as store:
        return [each.nickname for each in store.read(FACILITATOR).people]


def test_a_copy_comes_back_in_another_trajectory(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    phrase = ["--phrase-file", "zin"]

    assert main(["export", "anna.werkboek", "kopie.age", *phrase]) == 0
    assert main(["import", "nieuw.werkboek", "kopie.age", *phrase]) == 0
    first = load(here / "nieuw.werkboek")
    assert main(["import", "nieuw.werkboek", "kopie.age", *phrase]) == 0

    assert people("nieuw.werkboek") == ["Naam van anna"]
    assert load(here / "nieuw.werkboek") == first
    assert (here / "kopie.age").read_bytes().startswith(b"age-encryption.org/v1\n")
    assert capsys.readouterr().out.splitlines() == [
        texts.EXPORTED.format(n=1, file="kopie.age"),
        texts.IMPORTED.format(file="nieuw.werkboek"),
        texts.IMPORTED_NOTHING.format(file="nieuw.werkboek"),
    ]


@pytest.mark.usefixtures("here")
def test_two_files_become_one_in_either_order() -> None:
    assert main(["merge", "anna.werkboek", "bram.werkboek", "--out", "ab.werkboek"]) == 0
    assert main(["merge", "bram.werkboek", "anna.werkboek", "--out", "ba.werkboek"]) == 0

    assert Path("ab.werkboek").read_bytes() == Path("ba.werkboek").read_bytes()
    assert people("ab.werkboek") == ["Naam van anna", "Naam van bram"]


def test_what_is_made_is_for_its_owner_only(here: Path) -> None:
    main(["export", "anna.werkboek", "kopie.werkboek"])

    assert (here / "kopie.werkboek").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["export", "niets.werkboek", "kopie"],
            f"niets.werkboek: {texts.ARCHIVE_NOT_FOUND}",
        ),
        (["export", "zin", "kopie"], f"zin: {texts.ARCHIVE_FOREIGN}"),
        (
            ["export", "anna.werkboek", "bram.werkboek"],
            f"bram.werkboek: {texts.FILES_OUT_EXISTS}",
        ),
        (
            ["export", "anna.werkboek", "weg/kopie"],
            f"weg/kopie: {texts.FILES_OUT_REFUSED}",
        ),
        (
            ["export", "anna.werkboek", "a.age", "--phrase-file", "kort"],
            f"a.age: {texts.PHRASE_TOO_SHORT.format(minimum=12)}",
        ),
        (
            ["export", "anna.werkboek", "a.age", "--phrase-file", "weg"],
            f"a.age: {texts.FILES_PHRASE_UNREADABLE}",
        ),
        (["import", "anna.werkboek", "zin"], f"zin: {texts.ARCHIVE_FOREIGN}"),
        (["import", "weg/a.werkboek", "bram.werkboek"], "weg/a.werkboek: "),
        (["merge", "anna.werkboek", "zin", "--out", "c"], f"zin: {texts.ARCHIVE_FOREIGN}"),
        (["erase", "niets.werkboek"], f"niets.werkboek: {texts.ARCHIVE_NOT_FOUND}"),
    ],
)
def test_wrong_input_is_named_and_changes_nothing(
    here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    (here / "kort").write_text("welkom01", encoding="utf-8")
    before = {path: path.read_bytes() for path in here.iterdir()}

    assert main(arguments) == 1

    assert capsys.readouterr().err.startswith(said)
    assert {path: path.read_bytes() for path in here.iterdir()} == before


def test_erasing_leaves_a_receipt(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["erase", "anna.werkboek"]) == 0

    assert b"Naam van anna" not in (here / "anna.werkboek").read_bytes()
    assert people("anna.werkboek") == []
    said = texts.ERASED.format(n=1, file="anna.werkboek")
    assert capsys.readouterr().out == f"{said}\n"


def test_only_the_list_of_people_is_erased_when_that_is_asked(here: Path) -> None:
    with closing(open_store(here / "anna.werkboek")) as store:
        value: dict[str, Json] = {"naam": "Kanarie"}
        Room(store, "lijst").lead(Kind.PERSON_NOTED, item="mens-1", base=[], value=value)

    assert main(["erase", "anna.werkboek", "--people"]) == 0

    assert b"Kanarie" not in (here / "anna.werkboek").read_bytes()
    assert people("anna.werkboek") == ["Naam van anna"]


def test_a_password_in_an_address_is_never_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["erase", "mysql://iemand:geheim@ergens/x"]) == 1

    assert "geheim" not in capsys.readouterr().err
