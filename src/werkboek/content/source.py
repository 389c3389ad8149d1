"""The folders content comes from, and what their files are called in a message."""

from pathlib import Path
from typing import Final

from werkboek import texts

from .checks import check_ids
from .mistakes import Mistakes, hint
from .reading import read
from .tree import Place, Table

BASE, MUNICIPALITIES = "basis", "gemeenten"
SETTINGS, CHANGES = "gemeente.yaml", "aanpassingen.yaml"
EXERCISE, EXAMPLE = "exercise.yaml", "voorbeeld.yaml"
DISCIPLINES, TEXTS, RULES = "disciplines.yaml", "teksten.yaml", "spelregels.yaml"
INTERVIEW, START = "interview.yaml", "startcheck.yaml"
TALKS, DRAFTS = "voorbeeldgesprekken.yaml", "draaiboeken.yaml"
FOLLOW_UP = "vervolg.yaml"
BARRIERS, MANIFESTATIONS = "drempels.yaml", "verschijningsvormen.yaml"
IN_BASE: Final = frozenset(
    {
        SETTINGS,
        DISCIPLINES,
        TEXTS,
        RULES,
        INTERVIEW,
        START,
        BARRIERS,
        MANIFESTATIONS,
        TALKS,
        FOLLOW_UP,
        DRAFTS,
    }
)
IN_MUNICIPALITY: Final = frozenset({SETTINGS, CHANGES})
IN_EXERCISE: Final = frozenset({EXERCISE, EXAMPLE})


def folders(parent: Path) -> list[Path]:
    """Return the folders in *parent* that hold content, ``O2`` before ``O10``."""
    found = {each.parent for each in parent.glob("*/*.y*ml")}
    return sorted(found, key=lambda folder: (len(folder.name), folder.name))


class Source:
    """The base in *root*, and the folder of one municipality or None."""

    def __init__(self, root: Path, municipality: Path | None, mistakes: Mistakes) -> None:
        self.base = root / BASE
        self.own = municipality
        self._root = root
        self._mistakes = mistakes

    def read(self, path: Path) -> Table | None:
        """Return the file at *path*, its ids checked, or None when it cannot be read."""
        table = read(path, self._name(path), self._mistakes)
        if table is not None:
            check_ids(table, self._mistakes)
        return table

    def check_names(self, folder: Path, known: frozenset[str]) -> None:
        """Add every YAML file in *folder* that nothing will ever read."""
        for path in folder.glob("*.y*ml"):
            if path.name not in known:
                message = texts.FILE_UNKNOWN.format(
                    name=path.name, hint=hint(path.name, known)
                )
                self._mistakes.add(Place(self._name(path), 1), message)

    def check_id(self, table: Table, folder: Path) -> None:
        """Add a mistake when the id in a file is not the name of its folder."""
        if table.get("id") != folder.name:
            place = table.places.get("id", table.place)
            self._mistakes.add(place, texts.ID_NOT_FOLDER.format(folder=folder.name), "id")

    def _name(self, path: Path) -> str:
        if path.is_relative_to(self._root) or self.own is None:
            return path.relative_to(self._root).as_posix()
        return path.relative_to(self.own.parent).as_posix()
