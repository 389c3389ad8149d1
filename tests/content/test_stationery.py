"""Stationery is text, styles and pictures; what acts or comes from outside is refused."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from werkboek import texts
from werkboek.content import check, load_workbook
from werkboek.content.mistakes import Mistakes
from werkboek.content.new import create
from werkboek.content.stationery import MAX_ALL, MAX_FILE, stationery
from werkboek.errors import ContentError

SPACES: Final = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in {
        "office": "office",
        "text": "text",
        "draw": "drawing",
        "style": "style",
        "table": "table",
        "form": "form",
        "script": "script",
    }.items()
)
LINK: Final = 'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href'
PNG: Final = b"\x89PNG\r\n\x1a\n"


STYLES: Final = "<office:automatic-styles/>"
XML: Final = "content.xml"


def package(
    body: str = "<text:p>{inhoud}</text:p>",
    margin: str = "",
    kind: str = "",
    scripts: str = f"<office:scripts/>{STYLES}",
    parts: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return an OpenDocument text as OpenDocument 1.3, part 2 packs it."""
    made: dict[str, str | bytes] = {
        "mimetype": f"application/vnd.oasis.opendocument.text{kind}".encode(),
        "content.xml": f"<office:document-content {SPACES}>{scripts}<office:body>"
        f"<office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {SPACES}><office:styles/>"
        "<office:master-styles>"
        f'<style:master-page style:name="Standard"><style:header>{margin}</style:header>'
        "</style:master-page></office:master-styles></office:document-styles>",
        "META-INF/manifest.xml": "<x/>",
        **(parts or {}),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in made.items():
            file.writestr(name, data)
    return stream.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder."""
    return tmp_path


def said(folder: Path, data: bytes, name: str = "briefpapier.odt") -> str:
    """Return what is said about a file that is refused."""
    (folder / name).write_bytes(data)
    mistakes = Mistakes()
    stationery(folder, lambda path: path.name, mistakes)
    assert {each.file for each in mistakes.all()} == {name}
    return " ".join(each.message for each in mistakes.all())


def test_stationery_of_all_documents_and_of_one_is_found(tmp_path: Path) -> None:
    folder = create("Proefstad", tmp_path)
    picture = {"Pictures/logo.png": PNG, "Thumbnails/thumbnail.png": PNG}
    logo = f'<text:p><draw:image {LINK}="Pictures/logo.png"/>{{gemeente}}</text:p>'
    (folder / "briefpapier.odt").write_bytes(package(margin=logo, parts=picture))
    (folder / "briefpapier_draaiboek.ott").write_bytes(package(kind="-template"))

    assert check(folder) == ()
    kept = load_workbook(folder).stationery

    assert set(kept) == {"", "draaiboek"}
    with zipfile.ZipFile(io.BytesIO(kept[""])) as file:
        assert file.infolist()[0].filename == "mimetype"
        assert set(file.namelist()) == {
            "mimetype",
            "META-INF/manifest.xml",
            "meta.xml",
            "content.xml",
            "styles.xml",
            "Pictures/logo.png",
        }
    with zipfile.ZipFile(io.BytesIO(kept["draaiboek"])) as file:
        assert file.read("mimetype") == b"application/vnd.oasis.opendocument.text"


def test_nothing_is_loaded_as_long_as_something_is_wrong(tmp_path: Path) -> None:
    folder = create("Proefstad", tmp_path)
    (folder / "briefpapier.odt").write_bytes(package("<text:p>{inhoud} {x}</text:p>"))

    with pytest.raises(ContentError) as refused:
        load_workbook(folder)

    assert check(folder) == refused.value.mistakes
    assert {each.file for each in check(folder)} == {"proefstad/briefpapier.odt"}


def test_an_unknown_placeholder_is_named_with_where_it_is(folder: Path) -> None:
    title = "<text:h>Over {ti<text:span>tul</text:span>}</text:h>"
    body = f"<text:p>Beste lezer,</text:p>{title}"

    found = said(folder, package(body, margin="<text:p>{gemeentenaam}</text:p>"))

    assert "De invulplek {titul} bestaat niet. Hij staat in alinea 2." in found
    assert "Bedoel je 'titel'?" in found
    assert "De invulplek {gemeentenaam} bestaat niet." in found
    assert texts.STATIONERY_IN_MARGIN in found


@pytest.mark.parametrize(
    ("body", "margin"),
    [
        ("<text:p>{inhoud}</text:p><text:p>{inhoud}</text:p>", ""),
        ("<text:p>Hier: {inhoud}</text:p>", ""),
        ("<table:table><text:p>{inhoud}</text:p></table:table>", ""),
        ("<text:p/>", "<text:p>{inhoud}</text:p>"),
    ],
)
def test_the_place_of_a_document_is_one_line_by_itself(
    folder: Path, body: str, margin: str
) -> None:
    assert "De invulplek {inhoud} staat in " in said(folder, package(body, margin))


LISTENER: Final = (
    '<office:event-listeners><script:event-listener script:language="x"/>'
    "</office:event-listeners>"
)


def in_utf_7(body: str) -> bytes:
    """Return a text that hides *body* from who takes it for UTF-8."""
    hidden = body.replace("<", "+ADw-").replace(">", "+AD4-")
    return (
        f'<?xml version="1.0" encoding="UTF-7"?><office:document-content {SPACES}>{STYLES}'
        f"<office:body><office:text>{hidden}</office:text></office:body>"
        "</office:document-content>"
    ).encode()


@pytest.mark.parametrize(
    "data",
    [
        package(scripts=f"<office:scripts><office:script/></office:scripts>{STYLES}"),
        package(scripts=f"<office:scripts>{LISTENER}</office:scripts>{STYLES}"),
        package(parts={XML: in_utf_7("<text:p><text:script>a()</text:script></text:p>")}),
        package(f'<text:p><text:a {LINK}="https://x">{LISTENER}</text:a></text:p>'),
        package("<office:forms><form:form/></office:forms>"),
        package("<text:p><text:execute-macro>a</text:execute-macro></text:p>"),
        package("<text:p><text:script>a()</text:script></text:p>"),
        package(parts={"Basic/Standard/Module1.xml": b"<x/>"}),
        package(parts={"Scripts/python/x.py": b"1"}),
    ],
)
def test_what_acts_is_refused(folder: Path, data: bytes) -> None:
    found = said(folder, data)

    assert texts.STATIONERY_MACROS in found


@pytest.mark.parametrize(
    ("element", "message"),
    [
        (f'<draw:image {LINK}="https://x.example/a.png"/>', "haalt iets van buiten"),
        (f'<draw:image {LINK}="file:///etc/passwd"/>', "haalt iets van buiten"),
        (f'<draw:image {LINK}="../geheim.png"/>', "haalt iets van buiten"),
        (f'<text:a {LINK}="vnd.sun.star.script:x"/>', "haalt iets van buiten"),
        (f'<text:a {LINK}="javascript:x"/>', "haalt iets van buiten"),
        (f'<draw:object {LINK}="./Object 1"/>', "ingevoegd object"),
        (f'<text:section-source {LINK}="x.odt"/>', "ingevoegd object"),
        ("<draw:floating-frame/>", "ingevoegd object"),
        ("<office:binary-data>PHN2Zz4=</office:binary-data>", "ingevoegd object"),
        ("<text:dde-connection-decl/>", "ingevoegd object"),
        ("<text:database-display>x</text:database-display>", "ingevoegd object"),
    ],
)
def test_what_comes_from_outside_is_refused(
    folder: Path, element: str, message: str
) -> None:
    assert message in said(folder, package(f"<text:p>{element}</text:p>"))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("Pictures/logo.svg", b"<svg onload='x'/>"),
        ("Pictures/../x.png", PNG),
        ("Pictures/..", PNG),
    ],
)
def test_a_picture_is_png_jpeg_or_gif(folder: Path, name: str, data: bytes) -> None:
    assert "Kies PNG, JPEG of GIF." in said(folder, package(parts={name: data}))


ENTITY: Final = (
    b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x05\x06 and nothing else",
        package(kind="-flat"),
        package("<text:p>niet dicht"),
        package("<text:span>" * 200 + "</text:span>" * 200),
        package(scripts=""),
        package(parts={XML: f"<office:document-content {SPACES}/>".encode()}),
        package(parts={"styles.xml": f"<office:document-styles {SPACES}/>".encode()}),
        package('<text:p xml:id="a"/><text:p xml:id="a"/>'),
        package(f"<text:p><text:{'x' * 60_000}/></text:p>"),
        package(f"<text:p>{'a' * MAX_ALL}</text:p>"),  # 4 kB as it is packed
        package(parts={"styles.xml": ENTITY}),
        package(parts={"styles.xml": ENTITY.replace(b"&b;", b"")}),
        package(parts={"styles.xml": "<x>é</x>".encode("utf-16")}),
        package(parts={f"Pictures/{number}.png": b"" for number in range(500)}),
        package(parts={"Pictures/bom.png": PNG + bytes(MAX_ALL)}),  # 16 kB as it is packed
    ],
)
def test_what_cannot_be_read_or_grows_is_refused(folder: Path, data: bytes) -> None:
    assert len(data) < MAX_FILE
    assert texts.STATIONERY_NOT_READABLE in said(folder, data)


def test_a_large_file_is_refused_without_opening_it(folder: Path) -> None:
    assert "hooguit 2 MB" in said(folder, bytes(MAX_FILE + 1))


def test_a_link_to_nowhere_is_said(folder: Path) -> None:
    (folder / "briefpapier.odt").symlink_to(folder / "weg.odt")
    mistakes = Mistakes()

    stationery(folder, lambda path: path.name, mistakes)

    assert [each.message for each in mistakes.all()] == [texts.STATIONERY_NOT_READABLE]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("briefpapier_draiboek.odt", "briefpapier_draaiboek.odt"),
        ("briefpapier.docx", "briefpapier.odt"),
        ("huisstijl.ott", "briefpapier.odt"),
    ],
)
def test_a_file_that_nobody_will_read_is_said(folder: Path, name: str, meant: str) -> None:
    found = said(folder, package(), name)

    assert "ken ik hier niet" in found
    assert meant in found


def test_two_files_for_one_document_are_one_too_many(folder: Path) -> None:
    (folder / "briefpapier.odt").write_bytes(package())

    assert "Haal een van de twee weg." in said(folder, package(), "briefpapier.ott")
