"""The stationery of a municipality: an office file in which its documents are written.

Nothing in the file is ever run or fetched.  Text, styles and pictures are kept, in a new
package; a file with anything that acts, or that comes from outside, is refused.
"""

import io
import re
import xml.etree.ElementTree as ET
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, get_args

from werkboek import texts
from werkboek.model import PLACEHOLDERS
from werkboek.model.report import DocumentName

from .mistakes import Mistakes, hint, shortened
from .placeholders import placeholders
from .tree import Place

STATIONERY: Final = "briefpapier"
"""The name of the file for all documents; ``briefpapier_groep`` is for one of them."""
CONTENT, TITLE, ABOUT = "inhoud", "titel", "over"
"""Placeholders of a document's own: what it says, its title, and the line below that."""

MAX_FILE: Final = 2 * 1024 * 1024
"""Bytes of the file as it is stored."""
MAX_ALL: Final = 4 * 1024 * 1024
"""Bytes of everything in the file together; no size that it says is believed."""
MAX_PARTS: Final = 400
"""Entries of the package."""
MAX_DEPTH: Final = 120
"""Elements inside each other."""
MAX_TYPE: Final = 120
"""Bytes that are read of what kind of file it says it is."""

TEXT_TYPE: Final = "application/vnd.oasis.opendocument.text"
_TYPES: Final = frozenset({TEXT_TYPE, f"{TEXT_TYPE}-template"})
_ENDINGS: Final = (".odt", ".ott")
_XML: Final = ("content.xml", "styles.xml")
_ACTING_PARTS: Final = ("Basic/", "Scripts/")
_PICTURE: Final = re.compile(r"Pictures/[A-Za-z0-9_][A-Za-z0-9_.-]*")
_PICTURES: Final = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8")
_LINKS: Final = ("https://", "http://", "mailto:", "#")
_NAMESPACE: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE: Final = f"{{{_NAMESPACE}office:1.0}}"
_HREF: Final = "{http://www.w3.org/1999/xlink}href"
_ACTING: Final = frozenset(
    {"presentation:event-listener", "text:execute-macro", "text:script"}
)
_ACTING_FILLED: Final = frozenset(
    {"office:event-listeners", "office:forms", "office:scripts"}
)
"""What an office program writes also when there is nothing in it."""
_OBJECTS: Final = frozenset(
    {
        "drawing:applet",
        "drawing:floating-frame",
        "drawing:object",
        "drawing:object-ole",
        "drawing:plugin",
        "office:binary-data",  # a picture of any kind
        "office:dde-source",
        "text:dde-connection",
        "text:dde-connection-decl",
        "text:section-source",
    }
)
_META: Final = (
    f'<office:document-meta xmlns:office="{_NAMESPACE}office:1.0"'
    f' xmlns:meta="{_NAMESPACE}meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' office:version="1.3"><office:meta/></office:document-meta>'
)
_UNREADABLE: Final = (
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,  # it has a password
    EOFError,
    ValueError,
    OSError,
    KeyError,
    zlib.error,
    SyntaxError,  # of XML
)


def is_stationery(name: str) -> bool:
    """Say whether *name* is that of a file that is stationery."""
    stem, dot, ending = name.rpartition(".")
    return dot + ending.lower() in _ENDINGS and stem in _names()


def document_of(name: str) -> str:
    """Return for which document stationery is that is called *name*, ``""`` for all."""
    return _names()[name.rpartition(".")[0]]


def stationery(
    folder: Path | None, called: Callable[[Path], str], mistakes: Mistakes
) -> Mapping[str, bytes]:
    """Return the stationery in *folder* by document; that for all of them is under ``""``.

    Parameters
    ----------
    folder
        The folder of a municipality; without one there is no stationery.
    called
        Gives what messages call a file.
    mistakes
        Gets everything that cannot be used, and every placeholder that is not known.
    """
    names = _names()
    found: dict[str, bytes] = {}
    for path in sorted(filter(_is_meant, folder.iterdir() if folder else ())):
        place = Place(called(path), 1)
        if path.suffix.lower() not in _ENDINGS or path.stem not in names:
            allowed = [f"{name}.odt" for name in names]
            said = texts.STATIONERY_UNKNOWN.format(
                name=shortened(path.name), hint=hint(path.name, allowed)
            )
            mistakes.add(place, said)
        elif names[path.stem] in found:
            mistakes.add(place, texts.STATIONERY_TWICE.format(name=f"{path.stem}.odt"))
        else:
            found[names[path.stem]] = _cleaned(path, place, mistakes)
    return found


def _names() -> dict[str, str]:
    of_one = {f"{STATIONERY}_{each}": each for each in get_args(DocumentName)}
    return {STATIONERY: "", **of_one}


def _is_meant(path: Path) -> bool:
    """Say whether somebody meant *path* as stationery, whatever it is called."""
    return path.suffix.lower() in _ENDINGS or path.stem.startswith(STATIONERY)


def _cleaned(path: Path, place: Place, mistakes: Mistakes) -> bytes:
    """Return what may be kept of the file, empty after adding why it cannot be used."""
    if path.is_file() and path.stat().st_size > MAX_FILE:
        said = texts.STATIONERY_TOO_LARGE.format(max=MAX_FILE // 1024**2)
        mistakes.add(place, said)
        return b""
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as package:
            parts = _parts(package)
        parts |= {name: _plain(parts[name]) for name in _XML}
        roots = [_parsed(parts[name]) for name in _XML]
        _check_shape(*roots)
    except _UNREADABLE:
        mistakes.add(place, texts.STATIONERY_NOT_READABLE)
        return b""
    wrong = [*_unsafe(parts, roots), *_misplaced(*roots)]
    for each in wrong:
        mistakes.add(place, each)
    return b"" if wrong else _packed(parts)


def _parts(package: zipfile.ZipFile) -> dict[str, bytes]:
    """Return text, styles and pictures; of what acts only that it is there.

    Raises
    ------
    ValueError
        When it is no OpenDocument text, or more than it says.
    """
    names = package.namelist()
    with package.open("mimetype") as opened:
        kind = opened.read(MAX_TYPE).decode("ascii").strip()
    if kind not in _TYPES or len(names) > MAX_PARTS or len(names) != len(set(names)):
        raise ValueError(kind)
    found: dict[str, bytes] = {}
    left = MAX_ALL
    for name in names:
        if name.startswith(_ACTING_PARTS):
            found[name] = b""
        elif name in _XML or (name.startswith("Pictures/") and not name.endswith("/")):
            with package.open(name) as opened:
                found[name] = opened.read(left + 1)  # the size that it says may be a lie
            left -= len(found[name])
            if left < 0:
                raise ValueError(name)
    return found


def _plain(data: bytes) -> bytes:
    """Return *data* in UTF-8 as libxml2 reads it, because odfdo reads it with that as well.

    What is checked is then what is used, whatever encoding the file names.  Comments are
    left out, and nothing is fetched.  An entity would be a way to a bomb or another file.
    """
    from lxml import etree  # noqa: PLC0415 -- only for who has stationery

    careful = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(data, careful)
    if root.getroottree().docinfo.doctype:
        msg = "entities"
        raise ValueError(msg)
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True))


def _parsed(data: bytes) -> ET.Element:
    root = ET.fromstring(data)  # noqa: S314 -- no entities, no more than `MAX_ALL`
    level: list[ET.Element] = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
    if level:
        msg = "too deep"
        raise ValueError(msg)
    return root


def _check_shape(content: ET.Element, styles: ET.Element) -> None:
    """Refuse what office programs always write and is not there, to write in."""
    body = content.find(f"{_OFFICE}body")
    is_text = body is not None and [each.tag for each in body] == [f"{_OFFICE}text"]
    places = (content.find(f"{_OFFICE}automatic-styles"), styles.find(f"{_OFFICE}styles"))
    if not is_text or None in places:
        msg = "no text document"
        raise ValueError(msg)


def _unsafe(parts: Mapping[str, bytes], roots: list[ET.Element]) -> Iterator[str]:
    """Yield in Dutch what acts, what comes from outside, and pictures of other kinds."""
    if any(name.startswith(_ACTING_PARTS) for name in parts):
        yield texts.STATIONERY_MACROS
    for name, data in parts.items():
        is_picture = name.startswith("Pictures/")
        if is_picture and not (_PICTURE.fullmatch(name) and data.startswith(_PICTURES)):
            yield texts.STATIONERY_PICTURE.format(name=shortened(name))
    for element in (each for root in roots for each in root.iter()):
        name, address = _named(element), element.get(_HREF, "")
        is_filled = name in _ACTING_FILLED and len(element) > 0
        if is_filled or name in _ACTING or name.startswith("script:"):
            yield texts.STATIONERY_MACROS
        elif name in _OBJECTS or name.startswith("text:database"):
            yield texts.STATIONERY_OBJECT.format(name=name.partition(":")[2])
        elif address and not (
            address.startswith(_LINKS) if name == "text:a" else address in parts
        ):
            yield texts.STATIONERY_OUTSIDE.format(address=shortened(address))


def _misplaced(content: ET.Element, styles: ET.Element) -> Iterator[str]:
    """Yield in Dutch every placeholder that is not known, and ``{inhoud}`` out of place."""
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    lines = [] if body is None else list(body)
    contents = 0
    for number, element in enumerate(filter(_is_line, content.iter()), start=1):
        text = _own_text(element)
        where = texts.STATIONERY_IN_LINE.format(n=number)
        yield from _unknown(text, where)
        contents += CONTENT in placeholders(text)
        alone = text.strip() == f"{{{CONTENT}}}" and element in lines
        if CONTENT in placeholders(text) and (contents > 1 or not alone):
            yield texts.STATIONERY_CONTENT.format(where=where)
    for element in filter(_is_line, styles.iter()):
        text, where = _own_text(element), texts.STATIONERY_IN_MARGIN
        yield from _unknown(text, where)
        if CONTENT in placeholders(text):
            yield texts.STATIONERY_CONTENT.format(where=where)


def _unknown(text: str, where: str) -> Iterator[str]:
    known = PLACEHOLDERS | {CONTENT, TITLE, ABOUT}
    for name in sorted(placeholders(text) - known):
        yield texts.STATIONERY_PLACEHOLDER.format(
            name=shortened(name), where=where, hint=hint(name, known)
        )


def _own_text(line: ET.Element) -> str:
    """Return the text of a paragraph, without that of paragraphs in frames inside it."""
    inside = "".join(
        ("" if _is_line(child) else _own_text(child)) + (child.tail or "") for child in line
    )
    return (line.text or "") + inside


def _is_line(element: ET.Element) -> bool:
    return _named(element) in {"text:p", "text:h"}


def _named(element: ET.Element) -> str:
    """Return the name of *element* after that of its namespace: ``text:p``."""
    space, _, name = element.tag[1:].rpartition("}")
    return f"{space.removeprefix(_NAMESPACE).partition(':')[0]}:{name}"


def _packed(parts: Mapping[str, bytes]) -> bytes:
    """Return a new package; what is in it is listed anew as well."""
    kept = {"meta.xml": _META.encode(), **parts}
    listed = "".join(
        f'<manifest:file-entry manifest:full-path="{name}"'
        f' manifest:media-type="{"text/xml" if name.endswith(".xml") else ""}"/>'
        for name in kept
    )
    manifest = (
        f'<manifest:manifest xmlns:manifest="{_NAMESPACE}manifest:1.0"'
        ' manifest:version="1.3"><manifest:file-entry manifest:full-path="/"'
        f' manifest:media-type="{TEXT_TYPE}"/>{listed}</manifest:manifest>'
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:  # odfdo takes what packs well for a bomb
        package.writestr("mimetype", TEXT_TYPE)
        for name, data in {"META-INF/manifest.xml": manifest.encode(), **kept}.items():
            package.writestr(name, data)
    return stream.getvalue()
