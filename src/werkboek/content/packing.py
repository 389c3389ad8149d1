"""The folder of a municipality as one zip file, to keep and to load again.

What is loaded is text and stationery in files that we know by name.  Nothing is unpacked
to disk here, no size in the file is believed, and nothing in it is ever run.
"""

import io
import re
import zipfile
import zlib
from typing import Final

from werkboek import texts
from werkboek.errors import InvalidError
from werkboek.model import MUNICIPALITY_ID

from .editing import Folder
from .patching import value_at
from .source import CHANGES, EXAMPLE, EXERCISE, SETTINGS
from .stationery import MAX_FILE, is_stationery
from .theme import MAX_BYTES, STYLES

MAX_ZIP: Final = 160 * 1024
"""Bytes of a zip file or of stationery; it travels as one message of a page."""
MAX_FILES: Final = 60
MAX_ALL: Final = 4 * 1024 * 1024
"""Bytes of all texts together; of stationery there is one file for each document."""

_TOP: Final = frozenset({SETTINGS, CHANGES, STYLES})
_INSIDE: Final = frozenset({EXERCISE, EXAMPLE})
_UNREADABLE: Final = (
    zipfile.BadZipFile,
    NotImplementedError,
    EOFError,
    ValueError,
    OSError,
    zlib.error,
)
_FOLDER: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


def is_known(name: str) -> bool:
    """Say whether *name*, relative to the folder, is that of a file we read."""
    folder, _, file = name.rpartition("/")
    if not folder:
        return name in _TOP
    return file in _INSIDE and bool(_FOLDER.fullmatch(folder))


def packed(folder: Folder) -> bytes:
    """Return *folder* as a zip file; the same folder always gives the same bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        written = {name: text.encode() for name, text in folder.files.items()}
        for name, data in sorted({**written, **folder.papers}.items()):
            entry = zipfile.ZipInfo(f"{folder.id}/{name}", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, data)
    return stream.getvalue()


def unpacked(data: bytes) -> Folder:
    """Return the folder in a zip file that somebody sends; raises as `restored` does."""
    if len(data) > MAX_ZIP:
        raise InvalidError(
            reason="too large", user_message=texts.ZIP_TOO_LARGE.format(max=MAX_ZIP // 1024)
        )
    return restored(data)


def restored(data: bytes) -> Folder:
    """Return the folder in a zip file of any size, such as one that we kept ourselves.

    Raises
    ------
    InvalidError
        When it is no such zip, is too large, or holds anything else; nothing was kept.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            found = _files(file)
    except _UNREADABLE as error:
        raise InvalidError(
            reason="no zip file", user_message=texts.ZIP_NOT_READABLE
        ) from error
    papers = {name: each for name, each in found.items() if is_stationery(name)}
    files = {name: _text(each) for name, each in found.items() if name not in papers}
    identifier = str(value_at(files.get(SETTINGS, ""), ("id",)))
    if not re.fullmatch(MUNICIPALITY_ID, identifier):
        raise InvalidError(reason="no settings", user_message=texts.ZIP_NO_SETTINGS)
    return Folder(identifier, files, papers)


def _files(file: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [each for each in file.infolist() if not each.is_dir()]
    if len(entries) > MAX_FILES:
        raise InvalidError(
            reason="too many files", user_message=texts.ZIP_TOO_MANY.format(max=MAX_FILES)
        )
    tops = {each.filename.partition("/")[0] for each in entries}
    is_wrapped = len(tops) == 1 and all("/" in each.filename for each in entries)
    found: dict[str, bytes] = {}
    left = MAX_ALL
    for entry in entries:
        name = entry.filename.partition("/")[2] if is_wrapped else entry.filename
        is_paper = is_stationery(name)
        if not (is_known(name) or is_paper) or name in found or entry.flag_bits & 1:
            shown = re.sub(r"[^\w./-]", "?", name)[:40]
            raise InvalidError(
                reason="unknown file",
                user_message=texts.ZIP_UNKNOWN_FILE.format(name=shown),
            )
        most = MAX_FILE if is_paper else min(MAX_BYTES, left)
        with file.open(entry) as opened:
            data = opened.read(most + 1)  # the size that it says may be a lie
        if len(data) > most:
            raise InvalidError(
                reason="bomb", user_message=texts.ZIP_TOO_LARGE.format(max=most // 1024)
            )
        left -= 0 if is_paper else len(data)
        found[name] = data
    return found


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise InvalidError(reason="no text", user_message=texts.FILE_NOT_UTF8) from error
