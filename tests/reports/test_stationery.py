"""Stationery that was checked can be written in, whatever odd thing is in it."""

import io
import zipfile
from pathlib import Path
from typing import Final

import pytest

from werkboek.content.mistakes import Mistakes
from werkboek.content.stationery import stationery
from werkboek.reports.document import Document
from werkboek.reports.odt import to_odt

DOCUMENT: Final = Document(name="groep", title="Titel", about="Over", blocks=())
SPACES: Final = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text")
)


def written(folder: Path, body: str) -> str:
    """Return the text of a document in stationery with *body*."""
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {SPACES}><office:automatic-styles/>"
        f"<office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>",
        "styles.xml": f"<office:document-styles {SPACES}><office:styles/>"
        "</office:document-styles>",
    }
    with zipfile.ZipFile(folder / "briefpapier.odt", "w") as file:
        for name, data in parts.items():
            file.writestr(name, data)
    mistakes = Mistakes()
    kept = stationery(folder, lambda path: path.name, mistakes)
    assert mistakes.all() == ()
    with zipfile.ZipFile(io.BytesIO(to_odt(DOCUMENT, kept[""]))) as file:
        return file.read("content.xml").decode()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('<text:p>a<text:s text:c="9999999999999"/>{titel}</text:p>', "/>Titel</text:p>"),
        ("<text:p>{titel}</text:p>" * 5_000, "<text:p>Titel</text:p>" * 5_000),
        ("<text:p>{<!-- x -->titel}<?y z?></text:p>", "<text:p>Titel</text:p>"),
    ],
    ids=["a space for a billion", "packs a hundred to one", "asides"],
)
def test_what_was_checked_is_written_in(tmp_path: Path, body: str, said: str) -> None:
    assert said in written(tmp_path, body)
