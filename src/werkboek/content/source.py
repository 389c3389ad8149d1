"""The folders content comes from, and what their files are called in a message."""

from pathlib import Path
from typing import Final, NamedTuple

from werkboek import texts

from .mistakes import Mistakes, hint
from .reading import read
from .tree import Place, Table

BASE, MUNICIPALITIES, THEMES = "basis", "gemeenten", "themas"
SETTINGS, CHANGES = "gemeente.yaml", "aanpassingen.yaml"
EXERCISE, EXAMPLE = "exercise.yaml", "voorbeeld.yaml"
DISCIPLINES, TEXTS, RULES = "disciplines.yaml", "teksten.yaml", "spelregels.yaml"
CUES = "kijken.yaml"
REPORTS = "rapporten.yaml"
INTERVIEW, START = "interview.yaml", "startcheck.yaml"
TALKS, DRAFTS = "voorbeeldgesprekken.yaml", "draaiboeken.yaml"
FOLLOW_UP = "vervolg.yaml"
FORM = "instellingen.yaml"
SHEET = "helicopterblad.yaml"
DRIVERS, CASES, TECHNIQUES = "drijfveren.yaml", "casussen.yaml", "technieken.yaml"
BARRIERS, MANIFESTATIONS = "drempels.yaml", "verschijningsvormen.yaml"


class Listed(NamedTuple):
    """A list that a municipality may change: its file, and the key of its words."""

    file: str
    words: str


LISTS: Final = {
    "teksten": Listed(TEXTS, "tekst"),
    "spelregels": Listed(RULES, "tekst"),
    "aanwijzingen": Listed(CUES, "tekst"),
    "disciplines": Listed(DISCIPLINES, "naam"),
    "vragen": Listed(INTERVIEW, "vraag"),
    "drempels": Listed(BARRIERS, "label"),
    "vormen": Listed(MANIFESTATIONS, "naam"),
    "draaiboeken": Listed(DRAFTS, "naam"),
    "sjablonen": Listed(FOLLOW_UP, "naam"),
    "vakken": Listed(SHEET, "naam"),
    "rapporten": Listed(REPORTS, "tekst"),
    "drijfveren": Listed(DRIVERS, "naam"),
    "casussen": Listed(CASES, "situatie"),
    "technieken": Listed(TECHNIQUES, "zin"),
}
"""By the key of the list, in its file as well as in ``aanpassingen.yaml``."""
IN_EXERCISES: Final = {"stappen": "doe", "stellingen": "tekst"}
"""The lists inside an exercise, with the key of their words."""

IN_BASE: Final = frozenset(
    {
        SETTINGS,
        DISCIPLINES,
        TEXTS,
        RULES,
        CUES,
        INTERVIEW,
        START,
        BARRIERS,
        MANIFESTATIONS,
        TALKS,
        FOLLOW_UP,
        DRAFTS,
        FORM,
        SHEET,
        REPORTS,
        DRIVERS,
        CASES,
        TECHNIQUES,
    }
)
IN_MUNICIPALITY: Final = frozenset({SETTINGS, CHANGES})
EXERCISES: Final = "oefeningen"
"""The key of the changes of exercises in ``aanpassingen.yaml``."""
IN_THEME: Final = IN_BASE | {CHANGES}
IN_EXERCISE: Final = frozenset({EXERCISE, EXAMPLE})


def folders(parent: Path) -> list[Path]:
    """Return the folders in *parent* that hold content, ``O2`` before ``O10``."""
    found = {each.parent for each in parent.glob("*/*.y*ml")}
    return sorted(found, key=lambda folder: (len(folder.name), folder.name))


class Source:
    """The base in *root*, what stands in for it, and the folder of one municipality.

    ``theme`` is the folder of another theme, or None: a file or an exercise in it stands in
    for that of the base with the same name.  ``own`` is the municipality's, or None.
    """

    def __init__(self, root: Path, municipality: Path | None, mistakes: Mistakes) -> None:
        self.base = root / BASE
        self.theme: Path | None = None
        self.own = municipality
        self._root = root
        self._mistakes = mistakes

    def themes(self) -> dict[str, Path]:
        """Return the folders of other themes, by name."""
        return {folder.name: folder for folder in folders(self._root / THEMES)}

    def shared(self, name: str) -> Path:
        """Return the file *name* of the theme, or else of the base."""
        of_theme = self.theme / name if self.theme else None
        return of_theme if of_theme and of_theme.exists() else self.base / name

    def exercises(self) -> list[Path]:
        """Return the folders of exercises that every municipality has."""
        of_theme = folders(self.theme) if self.theme else []
        names = {folder.name for folder in of_theme}
        return [*(each for each in folders(self.base) if each.name not in names), *of_theme]

    def own_exercises(self) -> list[Path]:
        """Return the folders of exercises that only this municipality has."""
        return folders(self.own) if self.own else []

    def exercise_names(self) -> frozenset[str]:
        """Return the ids of all exercises, also of those with mistakes."""
        return frozenset(each.name for each in (*self.exercises(), *self.own_exercises()))

    def read(self, path: Path) -> Table | None:
        """Return the file at *path*, its ids checked, or None when it cannot be read."""
        return read(path, self.name(path), self._mistakes)

    def check_names(self, folder: Path, known: frozenset[str]) -> None:
        """Add every YAML file in *folder* that nothing will ever read."""
        for path in folder.glob("*.y*ml"):
            if path.name not in known:
                message = texts.FILE_UNKNOWN.format(
                    name=path.name, hint=hint(path.name, known)
                )
                self._mistakes.add(Place(self.name(path), 1), message)

    def check_id(self, table: Table, folder: Path) -> None:
        """Add a mistake when the id in a file is not the name of its folder."""
        if table.get("id") != folder.name:
            place = table.places.get("id", table.place)
            self._mistakes.add(place, texts.ID_NOT_FOLDER.format(folder=folder.name), "id")

    def name(self, path: Path) -> str:
        """Return what messages call *path*."""
        if path.is_relative_to(self._root) or self.own is None:
            return path.relative_to(self._root).as_posix()
        return path.relative_to(self.own.parent).as_posix()
