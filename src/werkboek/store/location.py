"""Refuse to keep a trajectory where a database gets damaged.

Network file systems do not keep the locks that SQLite relies on, and a synchronising
program copies a file and its log at different moments (https://sqlite.org/howtocorrupt.html).
"""

import re
from pathlib import Path

from werkboek import texts
from werkboek.errors import UnsafeLocationError

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|afs|ceph|lustre"
    r"|(fuse\.)?(glusterfs|davfs2?|sshfs|rclone|s3fs|gcsfuse|blobfuse2?)"
)
_SYNCED = re.compile(
    r"(onedrive|sharepoint|dropbox|google ?drive|icloud ?drive|mobile documents"
    r"|cloudstorage|nextcloud|owncloud)($|[ (-].*)",
    re.IGNORECASE,
)


def check_location(path: Path, *, mounts: str | None = None) -> None:
    """Refuse *path* when it lies on a network share or in a synchronised folder.

    Parameters
    ----------
    path
        The trajectory file; need not exist.
    mounts
        The mount table in the format of ``/proc/self/mountinfo`` (proc(5)); by default the
        one of this machine, empty where there is none.

    Raises
    ------
    UnsafeLocationError
        With the reason and what to do, in Dutch, in ``user_message``.
    """
    resolved = path.resolve()  # also turns a mapped Windows drive into its share
    if any(str(place).startswith("\\\\") for place in (path, resolved)):
        raise UnsafeLocationError(reason="UNC path", user_message=texts.LOCATION_ON_NETWORK)
    if any(_SYNCED.fullmatch(part) for part in resolved.parent.parts):
        raise UnsafeLocationError(
            reason="synchronised folder", user_message=texts.LOCATION_SYNCED
        )
    if mounts is None:
        mounts = _this_machine()
    kind = _file_system(resolved, mounts)
    if _NETWORK.fullmatch(kind):
        raise UnsafeLocationError(
            reason=f"file system {kind}", user_message=texts.LOCATION_ON_NETWORK
        )


def _this_machine() -> str:
    if not _MOUNTS.exists():  # only Linux has it
        return ""
    return _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")


def _file_system(path: Path, mounts: str) -> str:
    """Return the type of the innermost mount that holds *path*; of equals the last one."""
    depth, kind = 0, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point = Path(_unescaped(before.split()[4]))
        if path.is_relative_to(point) and len(point.parts) >= depth:
            depth, kind = len(point.parts), after.split()[0]
    return kind


def _unescaped(field: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), field)
