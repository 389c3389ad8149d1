"""Scripts and style sheets: a few named files, in memory.

Their address holds a hash of all of them, so a browser may keep them for ever and still
gets new ones at once when any of them changes.
"""

import gzip
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
"""What is served.  Anything else in the folders, such as Python, does not exist."""

THEME: Final = "theme.css"
"""The looks of the municipality."""


@dataclass(frozen=True, slots=True)
class Asset:
    """One file, also compressed."""

    content_type: str
    body: bytes
    packed: bytes


class Assets:
    """The files of a list of folders; the first folder that has a name wins.

    ``styles`` is a style sheet that comes after all others, or empty.
    """

    def __init__(self, folders: Iterable[Path], styles: str = "") -> None:
        self._assets: dict[str, Asset] = {}
        for folder in folders:
            for path in sorted(folder.glob("*")):
                if path.suffix in TYPES and path.name not in self._assets:
                    self._keep(path.name, path.read_bytes())
        if styles:
            self._keep(THEME, styles.encode())
        digest = hashlib.sha256()
        for name, asset in sorted(self._assets.items()):
            digest.update(f"{name}\0{len(asset.body)}\0".encode())
            digest.update(asset.body)
        self.version = digest.hexdigest()[:16]

    def find(self, version: str, name: str) -> Asset | None:
        """Return the file, or None when there is no such name or *version* is another."""
        return self._assets.get(name) if version == self.version else None

    def styles(self) -> tuple[str, ...]:
        """Return the names of the style sheets, in the order of the folders."""
        return tuple(name for name in self._assets if name.endswith(".css"))

    def path(self, name: str) -> str:
        """Return the address of *name*, relative to the base address."""
        return f"static/{self.version}/{name}"

    def _keep(self, name: str, body: bytes) -> None:
        packed = gzip.compress(body, mtime=0)
        self._assets[name] = Asset(TYPES[Path(name).suffix], body, packed)
