"""Where the folder of a municipality lives while somebody edits it, with a way back.

A running session keeps the content with which it started; what is saved here is for the
next start.
"""

import os
import tempfile
from pathlib import Path
from typing import Final

from werkboek import texts
from werkboek.errors import InvalidError, Mistake

from .advice import advice
from .assembly import assembled
from .editing import Folder
from .loading import folder_of
from .locations import data_root
from .new import create
from .packing import is_known, packed, restored
from .source import SETTINGS
from .stationery import MAX_FILE, is_stationery
from .theme import MAX_BYTES
from .workbook import Workbook

HISTORY: Final = ".vorige"
MAX_BACK: Final = 50
"""How many changes can be undone."""


def beside(location: Path) -> Path:
    """Return the folder next to the trajectory *location* that holds its municipality."""
    return location.with_suffix(".gemeente")


def municipality_for(location: Path | str, named: Path | None) -> Path | None:
    """Return the municipality of a trajectory: the one that is *named*, or made next to it.

    Raises
    ------
    ContentError
        When the one that is named does not exist.
    """
    if named is not None:
        return folder_of(named)
    return found_beside(location) if isinstance(location, Path) else None


def found_beside(location: Path) -> Path | None:
    """Return the municipality that was made next to the trajectory *location*, if any."""
    made = sorted(beside(location).glob(f"*/{SETTINGS}"))
    return made[0].parent if made else None


class Desk:
    """The folder of one municipality, or the place where it will be made.

    Nobody may edit what werkboek itself brings: that belongs to everybody.
    """

    def __init__(self, folder: Path | None, parent: Path | None) -> None:
        self._path = folder.resolve() if folder else None
        self._parent = parent

    @property
    def is_open(self) -> bool:
        """Whether there is a place to keep anything."""
        place = self._path or (self._parent and self._parent.parent)
        if place is None or place.resolve().is_relative_to(data_root().resolve()):
            return False
        return os.access(place, os.W_OK)

    def folder(self) -> Folder | None:
        """Return what is in the folder now, or None when it was not made yet."""
        if self._path is None or not (self._path / SETTINGS).is_file():
            return None
        files, papers = {}, {}
        for path in sorted(self._path.rglob("*")):
            name = path.relative_to(self._path).as_posix()
            if not path.is_file() or path.is_symlink():
                continue
            size = path.stat().st_size
            if is_known(name) and size <= MAX_BYTES:
                files[name] = path.read_text(encoding="utf-8-sig", errors="replace")
            elif is_stationery(name) and size <= MAX_FILE:
                papers[name] = path.read_bytes()
        return Folder(self._path.name, files, papers)

    def content(self) -> Workbook:
        """Return the base with the folder on top of it.

        Raises
        ------
        ContentError
            With everything that is wrong in it.
        """
        return assembled(data_root().resolve(), self._path)

    def advice(self) -> tuple[Mistake, ...]:
        """Return what is no mistake in the folder, but reads badly."""
        return advice(data_root().resolve(), self._path) if self._path else ()

    def begin(self, name: str) -> None:
        """Make the folder of the municipality *name*."""
        self._refuse_closed()
        if self._path is not None or self._parent is None:
            raise InvalidError(reason="there is one", user_message=texts.NEW_HAVE_ONE)
        self._parent.mkdir(exist_ok=True)
        self._path = create(name, self._parent).resolve()

    def save(self, folder: Folder) -> Workbook:
        """Keep *folder*, which takes the place of what is there, and return its content.

        Raises
        ------
        ContentError
            When something in it is wrong; nothing was changed.
        InvalidError
            When it is another municipality's, or cannot be written.
        """
        self._refuse_closed()
        if self._path is None and self._parent is not None:
            self._parent.mkdir(exist_ok=True)
            path = self._parent / folder.id
        elif self._path is not None and self._path.name == folder.id:
            path = self._path
        else:
            message = texts.ZIP_OTHER.format(id=folder.id)
            raise InvalidError(reason="another municipality", user_message=message)
        workbook = checked(folder)
        before = self.folder()
        try:
            path.mkdir(exist_ok=True)
            if before is not None and before != folder:
                _remember(path, before)
            _write(path, folder, before)
        except OSError as error:
            raise InvalidError(
                reason=f"cannot write: {error.strerror}", user_message=texts.DESK_READ_ONLY
            ) from error
        self._path = path.resolve()
        return workbook

    def can_undo(self) -> bool:
        """Say whether there is an earlier state to go back to."""
        return bool(self._path and _remembered(self._path))

    def undo(self) -> None:
        """Go back to what was there before the last change, mistakes and all."""
        self._refuse_closed()
        kept = _remembered(self._path) if self._path else []
        if not kept or self._path is None:
            raise InvalidError(reason="nothing to undo", user_message=texts.UNDO_NOTHING)
        _write(self._path, restored(kept[-1].read_bytes()), self.folder())
        kept[-1].unlink()

    def _refuse_closed(self) -> None:
        if not self.is_open:
            raise InvalidError(reason="read only", user_message=texts.DESK_READ_ONLY)


def checked(folder: Folder) -> Workbook:
    """Return the content with *folder* on top of the base.

    Raises
    ------
    ContentError
        With everything that is wrong in it.
    """
    with tempfile.TemporaryDirectory(prefix="werkboek-") as work:
        path = Path(work).resolve() / folder.id
        path.mkdir()
        _write(path, folder, None)
        return assembled(data_root().resolve(), path)


def _write(path: Path, folder: Folder, before: Folder | None) -> None:
    """Write what differs; each file is either the old or the new one, never half."""
    old = _bytes(before) if before else {}
    files = _bytes(folder)
    for name in old.keys() - files.keys():
        (path / name).unlink(missing_ok=True)
        if "/" in name and not any((path / name).parent.iterdir()):
            (path / name).parent.rmdir()
    for name, data in files.items():
        if old.get(name) != data:
            target = path / name
            target.parent.mkdir(exist_ok=True)
            new = target.with_name(f".{target.name}.nieuw")
            new.write_bytes(data)
            new.replace(target)


def _bytes(folder: Folder) -> dict[str, bytes]:
    written = {name: text.encode() for name, text in folder.files.items()}
    return {**written, **folder.papers}


def _remembered(path: Path) -> list[Path]:
    return sorted((path / HISTORY).glob("*.zip"))


def _remember(path: Path, folder: Folder) -> None:
    (path / HISTORY).mkdir(exist_ok=True)
    kept = _remembered(path)
    number = int(kept[-1].stem) + 1 if kept else 1
    (path / HISTORY / f"{number:06}.zip").write_bytes(packed(folder))
    for old in kept[: max(0, len(kept) + 1 - MAX_BACK)]:
        old.unlink()
