"""LibreOffice opens every office file and keeps its headings, tables and links."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from tests.reports.conftest import LINK, Trajectory
from werkboek.reports import Document, Heading, document, files

OFFICE = shutil.which("soffice")
TAGGED = '{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
FILTERS = {"odt": f"pdf:writer_pdf_Export:{TAGGED}", "ods": f"pdf:calc_pdf_Export:{TAGGED}"}


def convert(folder: Path, kind: str) -> None:
    """Let one run of LibreOffice make a PDF of every file of *kind* in *folder*."""
    assert OFFICE, "make test installs LibreOffice"
    subprocess.run(
        [
            OFFICE,
            "--headless",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--convert-to",
            FILTERS[kind],
            "--outdir",
            str(folder / kind),
            *map(str, sorted(folder.glob(f"*.{kind}"))),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )


def tags(node: object) -> Iterator[str]:
    """Yield what the PDF calls its parts: ``H1``, ``TH`` and so on, in order."""
    node = node.get_object() if isinstance(node, IndirectObject) else node
    if isinstance(node, list):
        for each in node:
            yield from tags(each)
    elif isinstance(node, DictionaryObject):
        if "/S" in node:
            yield str(node["/S"]).removeprefix("/")
        yield from tags(node.get("/K"))


def told(reader: PdfReader) -> str:
    """Return the words of a PDF, without where its lines end."""
    return "".join("".join(page.extract_text().split()) for page in reader.pages)


def links(reader: PdfReader) -> list[str]:
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]
    return [str(note["/A"]["/URI"]) for note in notes if "/URI" in note.get("/A", {})]


def bare(text: object) -> str:
    return "".join(str(text).split())


def check_text(made: Document, reader: PdfReader) -> None:
    found, said = list(tags(reader.root_object["/StructTreeRoot"])), told(reader)
    headings = [each for each in made.blocks if isinstance(each, Heading)]
    heads = sum(len(table.head) for table in made.tables)
    cells = sum(len(row) for table in made.tables for row in table.rows)

    assert str(reader.root_object["/Lang"]) == "nl-NL"
    assert [tag for tag in found if tag[0] == "H" and tag[1:].isdigit()] == [
        "H1",
        *(f"H{each.level}" for each in headings),
    ]
    assert found.count("Table") == len(made.tables)
    assert (found.count("TH"), found.count("TD")) == (heads, cells)
    for text in (made.title, *(each.text for each in headings)):
        assert bare(text) in said


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
