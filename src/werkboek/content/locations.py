"""Where the exercises and the notebooks are: in the repository, or inside the wheel."""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_REPOSITORY: Final = _PACKAGE.parents[1]


def data_root() -> Path:
    """Return the folder with ``basis/``, ``gemeenten/`` and ``schema/``."""
    return _find("exercises")


def workbooks_root() -> Path:
    """Return the folder with the notebooks."""
    return _find("workbooks")


def _find(name: str) -> Path:
    packaged = _PACKAGE / "_data" / name
    return packaged if packaged.is_dir() else _REPOSITORY / name
