"""The folder of a municipality as one zip file, to keep and to load again.

What is loaded is text in files that we know by name.  Nothing is unpacked to disk here, no
size in the file is believed, and nothing in it is ever run.
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
from .theme import MAX_BYTES, STYLES

MAX_ZIP: Final = 160 * 1024
"""Bytes of a zip file; it travels as one message of a page."""
MAX_FILES: Final = 60
MAX_ALL: Final = 4 * 1024 * 1024
"""Bytes of all texts together."""

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
        for name, text in sorted(folder.files.items()):
            entry = zipfile.ZipInfo(f"{folder.id}/{name}", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, text)
    return stream.getvalue()


def unpacked(data: bytes) -> Folder:
    """Return the folder in a zip file that somebody sends.

    Raises
    ------
    InvalidError
        When it is no such zip, is too large, or holds anything else; nothing was kept.
    """
    if len(data) > MAX_ZIP:
        raise InvalidError(
            reason="too large", user_message=texts.ZIP_TOO_LARGE.format(max=MAX_ZIP // 1024)
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            files = _texts(file)
    except _UNREADABLE as error:
        raise InvalidError(
            reason="no zip file", user_message=texts.ZIP_NOT_READABLE
        ) from error
    identifier = str(value_at(files.get(SETTINGS, ""), ("id",)))
    if not re.fullmatch(MUNICIPALITY_ID, identifier):
        raise InvalidError(reason="no settings", user_message=texts.ZIP_NO_SETTINGS)
    return Folder(identifier, files)


def _texts(file: zipfile.ZipFile) -> dict[str, str]:
    entries = [each for each in file.infolist() if not each.is_dir()]
    if len(entries) > MAX_FILES:
        raise InvalidError(
            reason="too many files", user_message=texts.ZIP_TOO_MANY.format(max=MAX_FILES)
        )
    tops = {each.filename.partition("/")[0] for each in entries}
    is_wrapped = len(tops) == 1 and all("/" in each.filename for each in entries)
    found: dict[str, str] = {}
    for entry in entries:
        name = entry.filename.partition("/")[2] if is_wrapped else entry.filename
        if not is_known(name) or name in found or entry.flag_bits & 1:
            shown = re.sub(r"[^\w./-]", "?", name)[:40]
            raise InvalidError(
                reason="unknown file",
                user_message=texts.ZIP_UNKNOWN_FILE.format(name=shown),
            )
        with file.open(entry) as opened:
            data = opened.read(MAX_BYTES + 1)  # the size that it says may be a lie
        if len(data) > MAX_BYTES or sum(map(len, found.values())) + len(data) > MAX_ALL:
            raise InvalidError(
                reason="bomb",
                user_message=texts.ZIP_TOO_LARGE.format(max=MAX_BYTES // 1024),
            )
        try:
            found[name] = data.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            raise InvalidError(
                reason="no text", user_message=texts.FILE_NOT_UTF8
            ) from error
    return found
