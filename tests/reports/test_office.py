"""LibreOffice opens every office file and keeps its headings, tables and links."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from tests.reports.conftest import LINK, Trajectory
from werkboek.content import load_workbook
from werkboek.content.new import create
from werkboek.reports import Document, Heading, Record, document, files

OFFICE = shutil.which("soffice")
TAGGED = '{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
FILTERS = {"odt": f"pdf:writer_pdf_Export:{TAGGED}", "ods": f"pdf:calc_pdf_Export:{TAGGED}"}


def convert(folder: Path, kind: str) -> None:
    """Let one run of LibreOffice make a PDF of every file of *kind* in *folder*."""
    run_office(folder, FILTERS[kind], folder / kind, *sorted(folder.glob(f"*.{kind}")))


def run_office(folder: Path, kind: str, out: Path, *names: Path) -> None:
    """Let LibreOffice write *names* as *kind* in *out*, with a profile in *folder*."""
    assert OFFICE, "make test installs LibreOffice"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [OFFICE, "--headless", profile, "--convert-to", kind, "--outdir", str(out)]
    subprocess.run(
        [*command, *map(str, names)],
        check=True,
        capture_output=True,
        timeout=120,
    )


def tags(node: object) -> Iterator[str]:
    """Yield what the PDF calls its parts: ``H1``, ``TH`` and so on, in order."""
    yield from (str(each["/S"]).removeprefix("/") for each in elements(node))


def elements(node: object) -> Iterator[Any]:
    """Yield every element of the structure below *node*, in order."""
    node = node.get_object() if isinstance(node, IndirectObject) else node
    if isinstance(node, list):
        for each in node:
            yield from elements(each)
    elif isinstance(node, DictionaryObject):
        if "/S" in node:
            yield node
        yield from elements(node.get("/K"))


def told(reader: PdfReader) -> str:
    """Return the words of a PDF, without where its lines end."""
    return "".join("".join(page.extract_text().split()) for page in reader.pages)


def links(reader: PdfReader) -> list[str]:
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]
    return [str(note["/A"]["/URI"]) for note in notes if "/URI" in note.get("/A", {})]


def bare(text: object) -> str:
    return "".join(str(text).split())


def check_text(made: Document, reader: PdfReader) -> None:
    said = told(reader)

    assert str(reader.root_object["/Lang"]) == "nl-NL"
    check_parts(made, list(tags(reader.root_object["/StructTreeRoot"])))
    for text in (made.title, *(each.text for each in headings(made))):
        assert bare(text) in said


def check_parts(made: Document, found: list[str]) -> None:
    """Hold that every heading and every cell of a table is called what it is."""
    heads = sum(len(table.head) for table in made.tables)
    cells = sum(len(row) for table in made.tables for row in table.rows)

    assert [tag for tag in found if tag[0] == "H" and tag[1:].isdigit()] == [
        "H1",
        *(f"H{each.level}" for each in headings(made)),
    ]
    assert found.count("Table") == len(made.tables)
    assert (found.count("TH"), found.count("TD")) == (heads, cells)


def headings(made: Document) -> list[Heading]:
    return [each for each in made.blocks if isinstance(each, Heading)]


@pytest.fixture
def at_home(lived: Trajectory, tmp_path: Path) -> Record:
    """Return what is told in a municipality with stationery that LibreOffice saved."""
    home = create("Proefstad", tmp_path)
    run_office(tmp_path, "odt", home, Path(__file__).with_name("briefpapier.fodt"))
    return replace(lived.record(), workbook=load_workbook(home))


@pytest.fixture
def folder(lived: Trajectory, tmp_path: Path) -> Path:
    """Return a folder with the office files of everything."""
    for file in files(lived.record()):
        if file.kind in FILTERS:
            (tmp_path / file.name).write_bytes(file.make())
    return tmp_path


def test_headings_tables_and_links_survive_libreoffice(
    lived: Trajectory, folder: Path
) -> None:
    names = sorted(path.stem for path in folder.glob("*.odt"))
    convert(folder, "odt")

    found = {name: PdfReader(folder / "odt" / f"{name}.pdf") for name in names}

    assert len(names) == 8
    for name, reader in found.items():
        check_text(document(lived.record(), name), reader)
    for name in ("acties", "groep"):  # a link over two lines is two links
        assert set(links(found[name])) == {LINK}


def test_stationery_of_a_municipality_survives_libreoffice(
    at_home: Record, tmp_path: Path
) -> None:
    made = document(at_home, "acties")
    odt = next(each for each in files(at_home) if each.name == "acties.odt")
    (tmp_path / odt.name).write_bytes(odt.make())

    convert(tmp_path, "odt")
    reader = PdfReader(tmp_path / "odt" / "acties.pdf")
    said, about = told(reader), bare(made.about)

    assert str(reader.root_object["/Lang"]) == "nl-NL"
    check_parts(made, list(tags(reader.root_object["/StructTreeRoot"])))
    assert set(links(reader)) == {LINK, "https://gemeente.example/"}
    in_order = [
        f"Werkplaats:{bare(made.title)}",
        f"Aanwieditleest,{about}.",
        bare(made.tables[0].caption),
        "Metvriendelijkegroet,gemeenteProefstad",
    ]
    found = [said.find(each) for each in in_order]
    assert -1 not in found
    assert found == sorted(found)
    assert said.count(about) == 1  # what the stationery says is not said again
    assert "{" not in said
    for page in reader.pages:
        text = bare(page.extract_text())
        assert "GemeenteProefstad" in text
        assert f"Kenmerk{bare(made.title)}" in text
        assert len(page.images) == 1
        assert "DejaVuSerif" in fonts(page)


def fonts(page: PageObject) -> str:
    resources: Any = page["/Resources"]
    used = resources.get_object()["/Font"].get_object()
    return " ".join(str(font.get_object()["/BaseFont"]) for font in used.values())


def test_every_cell_of_a_sheet_survives_libreoffice(
    lived: Trajectory, folder: Path
) -> None:
    names = sorted(path.stem for path in folder.glob("*.ods"))
    convert(folder, "ods")

    assert names
    for name in names:
        said = told(PdfReader(folder / "ods" / f"{name}.pdf"))
        for table in document(lived.record(), name).tables:
            for cell in (*table.head, *(cell for row in table.rows for cell in row)):
                assert bare(cell) in said
