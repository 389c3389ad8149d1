"""Wakes the open pages on this machine when something was stored.

A page that asks five times a second is late by a fifth of a second and never rests.  One
that is rung is neither.  A ring says nothing and may be lost, so pages still ask sometimes.
"""

import hashlib
import os
import socket
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

OWNER_ONLY = 0o700
MAX_PATH = 100
"""Bytes; the name of a socket may be 104 to 108, by system (``sockaddr_un``)."""


class Bell:
    """The ears of one page; ``name`` is where it is rung, None where a page has to ask.

    A page of *participant* sleeps through what others keep to themselves.
    """

    def __init__(self, path: Path, participant: str = "") -> None:
        self.name: Path | None = None
        self._socket: socket.socket | None = None
        with suppress(OSError):  # without ears a page asks
            self._listen(_folder(path), _mark(participant))

    def fileno(self) -> int | None:
        """Return what becomes readable when somebody rings."""
        return self._socket.fileno() if self._socket else None

    def hush(self) -> None:
        """Forget the rings up to now."""
        with suppress(BlockingIOError):
            while self._socket:
                self._socket.recv(1)

    def close(self) -> None:
        """Listen no more."""
        if self._socket and self.name:
            self._socket.close()
            self.name.unlink(missing_ok=True)
            with suppress(OSError):  # others listen still
                self.name.parent.rmdir()
        self._socket = None

    def _listen(self, folder: Path | None, mark: str) -> None:
        if folder is None:
            return
        folder.mkdir(mode=OWNER_ONLY, exist_ok=True)
        name = folder / f"{mark}-{uuid4().hex[:12]}"
        if not _is_ours(folder) or len(os.fsencode(name)) > MAX_PATH:
            return
        ears = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        ears.setblocking(False)  # noqa: FBT003 -- of the standard library
        try:
            ears.bind(str(name))
        except OSError:
            ears.close()
            raise
        self.name, self._socket = name, ears


def ring(path: Path, only: str = "") -> None:
    """Wake every page that shows the trajectory in *path*.

    With *only*, a participant, no page of another participant.
    """
    folder = _folder(path)
    marks = (_mark(""), _mark(only)) if only else ("",)
    if folder is None or not _is_ours(folder):
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as voice:
        voice.setblocking(False)  # noqa: FBT003 -- of the standard library
        for name in folder.iterdir():
            if not name.name.startswith(marks):
                continue
            try:
                voice.sendto(b"!", str(name))
            except BlockingIOError:  # it has rings enough
                continue
            except OSError:  # its page died without a word
                name.unlink(missing_ok=True)


def _folder(path: Path) -> Path | None:
    """Return where the pages of one trajectory listen; None where there are no sockets."""
    if not hasattr(socket, "AF_UNIX") or os.name != "posix":
        return None
    name = hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:16]
    return Path(tempfile.gettempdir(), f"werkboek-{name}")


def _mark(participant: str) -> str:
    """Return how the names of the ears of one participant begin, or those of nobody."""
    return (
        hashlib.sha256(participant.encode()).hexdigest()[:8] if participant else "iedereen"
    )


def _is_ours(folder: Path) -> bool:
    """Say whether nobody else can listen, ring or take names away there."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    is_private = stat.S_IMODE(found.st_mode) == OWNER_ONLY
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and is_private
