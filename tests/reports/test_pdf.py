"""A PDF says what its parts are; read back by pypdf, which knows nothing of its maker."""

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.reports.conftest import LINK, Trajectory
from tests.reports.test_office import bare, elements, links, tags, told
from werkboek.cli import main
from werkboek.reports import Heading, document, files


def test_a_pdf_is_tagged_and_says_its_language_and_title(lived: Trajectory) -> None:
    """ISO 14289-1, clauses 5, 7.1, 7.2 and 7.18.3, as far as a reader can tell."""
    made = document(lived.record(), "groep")
    listed = {each.name: each for each in files(lived.record(), pdf=True)}

    reader = PdfReader(io.BytesIO(listed["groep.pdf"].make()))
    root: Any = reader.root_object
    metadata = root["/Metadata"].get_object().get_data().decode()

    found, said = list(tags(root["/StructTreeRoot"])), told(reader)
    headings = [each for each in made.blocks if isinstance(each, Heading)]
    assert [tag for tag in found if tag[0] == "H" and tag[1:].isdigit()] == [
        "H1",
        *(f"H{each.level}" for each in headings),
    ]
    # A table that goes on over the page is tagged once a page, with its headers.
    assert found.count("Table") >= len(made.tables)
    assert found.count("TH") >= sum(len(table.head) for table in made.tables)
    for text in (made.title, *(each.text for each in headings)):
        assert bare(text) in said
    assert str(root["/Lang"]) == "nl-NL"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert 'pdfuaid:part="1"' in metadata
    assert made.title in metadata
    assert {str(page["/Tabs"]) for page in reader.pages if "/Annots" in page} == {"/S"}
    assert set(links(reader)) == {LINK}


def test_every_header_of_a_table_says_what_it_is_about(lived: Trajectory) -> None:
    """ISO 14289-1, 7.5: a header has a scope, or every cell lists its headers."""
    made = document(lived.record(), "groep")
    listed = {each.name: each for each in files(lived.record(), pdf=True)}

    reader = PdfReader(io.BytesIO(listed["groep.pdf"].make()))
    cells = [
        (str(each["/S"]), each["/A"])
        for each in elements(reader.root_object["/StructTreeRoot"])
        if each["/S"] in ("/TH", "/TD")
    ]
    scopes = [str(said["/Scope"]) for tag, said in cells if tag == "/TH"]

    assert scopes.count("/Row") == sum(len(table.rows) for table in made.tables)
    assert scopes.count("/Column") == len(scopes) - scopes.count("/Row") > 0
    assert all(said["/Headers"] for tag, said in cells if tag == "/TD")


@pytest.mark.usefixtures("lived")
def test_pdf_comes_on_request_and_in_silence(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    out = tmp_path / "uit"
    file = str(tmp_path / "traject.werkboek")

    assert main(["report", file, "--out", str(out), "--pdf"]) == 0
    assert {path.stem for path in out.glob("*.pdf")} == {
        path.stem for path in out.glob("*.html")
    }
    assert [each.message for each in caplog.records if each.name == "weasyprint"] == []
