"""The files of the base, with what a theme and a municipality lay over them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, NamedTuple

from werkboek.model import PLACEHOLDERS, Municipality

from .checks import Checks, check_base_ids
from .files import Overlay
from .mistakes import Mistakes, Model
from .overlay import exists, overlaid
from .placeholders import filled, refuse
from .source import (
    CHANGES,
    EXERCISES,
    IN_BASE,
    IN_EXERCISES,
    IN_MUNICIPALITY,
    IN_THEME,
    LISTS,
    SETTINGS,
    Source,
)
from .tree import Place, Rows, Table

THEME: Final = "thema"
OWN_LISTS: Final = "lijsten"


class _Layer(NamedTuple):
    """What one folder changes, and the prefix of what it adds."""

    changes: Table
    prefix: str


@dataclass(frozen=True, slots=True)
class Part(Generic[Model]):
    """One file after the changes, and what checks it further.

    ``found`` is None when something in the file is wrong, which was noted then.
    """

    found: Model | None
    checks: Checks

    @property
    def valid(self) -> Model:
        """What the file says, for who knows that no mistake was noted."""
        if self.found is None:
            msg = "this file has mistakes"
            raise ValueError(msg)
        return self.found


class Layers:
    """Reads a file of the base, of the theme that stands in for it, and changes it."""

    def __init__(self, root: Path, municipality: Path | None, mistakes: Mistakes) -> None:
        self.mistakes = mistakes
        self.source = Source(root, municipality, mistakes)
        self.settings = self._settings()
        """Those of the municipality; reading them says which theme there is."""
        settings = self.settings.found
        self._words: Mapping[str, str] = (
            settings.words() if settings else {name: name for name in PLACEHOLDERS}
        )
        self._layers = self._overlays()

    def listed(self, key: str, model: type[Model]) -> Part[Model]:
        """Return a list of the base after the changes."""
        return self.file(LISTS[key].file, model, key)

    def file(self, file: str, model: type[Model], key: str = "") -> Part[Model]:
        """Return a file of the base, of which the list *key* may be changed."""
        table = self.source.read(self.source.shared(file))
        if table is None:
            return self._nothing(file)
        check_base_ids(table, self.mistakes)
        for layer in self._layers if key else ():
            table = self._changed(table, key, layer, words=LISTS[key].words)
        table = filled(table, self._words, self.mistakes)
        return Part(self.mistakes.validate(model, table), Checks(table, self.mistakes))

    def exercise(self, table: Table, name: str) -> Table:
        """Return the exercise *name* in *table* after the changes."""
        for layer in self._layers:
            inside = _Layer(layer.changes.table(EXERCISES).table(name), layer.prefix)
            for key, words in IN_EXERCISES.items():
                table = self._changed(table, key, inside, words=words)
            table = self._with_lists(table, inside)
        return filled(table, self._words, self.mistakes)

    def check_exercises(self, names: Collection[str]) -> None:
        """Add every change of an exercise that is not one of *names*."""
        for layer in self._layers:
            for name, place in layer.changes.table(EXERCISES).places.items():
                exists(name, names, self.mistakes, place, EXERCISES)

    def _settings(self) -> Part[Municipality]:
        source = self.source
        source.check_names(source.base, IN_BASE)
        table = source.read(source.base / SETTINGS)
        own: Table | None = Table(Place(SETTINGS, 1))
        if source.own:
            source.check_names(source.own, IN_MUNICIPALITY)
            own = source.read(source.own / SETTINGS)
        if table is None or own is None:
            return self._nothing(SETTINGS)
        if source.own:
            source.check_id(own, source.own)
        of_theme = self._theme(table.merged(own))
        if of_theme is not None:
            table = table.merged(of_theme)
        table = table.merged(own)
        refuse(table, self.mistakes)
        settings = self.mistakes.validate(Municipality, table)
        return Part(settings, Checks(table, self.mistakes))

    def _theme(self, chosen: Table) -> Table | None:
        """Return the settings of the theme that the settings name, and use its files."""
        source, name = self.source, chosen.get(THEME)
        themes = source.themes()
        if not name or not isinstance(name, str):
            return None
        if not exists(name, themes, self.mistakes, chosen.places[THEME], THEME):
            return None
        source.theme = themes[name]
        source.check_names(source.theme, IN_THEME)
        table = source.read(source.theme / SETTINGS)
        if table is not None:
            source.check_id(table, source.theme)
        return table

    def _overlays(self) -> list[_Layer]:
        """Return what is laid over the base, the municipality last."""
        found = []
        for folder in (self.source.theme, self.source.own):
            if folder is None or not (folder / CHANGES).exists():
                continue
            table = self.source.read(folder / CHANGES)
            if table is not None and self.mistakes.validate(Overlay, table) is not None:
                found.append(_Layer(table, folder.name))
        return found

    def _nothing(self, file: str) -> Part[Model]:
        return Part(None, Checks(Table(Place(file, 1)), self.mistakes))

    def _with_lists(self, table: Table, layer: _Layer) -> Table:
        """Return the exercise in *table* with what *layer* changes in its own lists."""
        lists, inside = table.table(OWN_LISTS), layer.changes.table(OWN_LISTS)
        for name, place in inside.places.items():
            if exists(name, lists, self.mistakes, place, OWN_LISTS):
                of_list = _Layer(inside, layer.prefix)
                lists = self._changed(lists, name, of_list, words="naam")
        if not inside:
            return table
        return table.with_value(OWN_LISTS, lists, table.places.get(OWN_LISTS, table.place))

    def _changed(self, table: Table, key: str, layer: _Layer, *, words: str) -> Table:
        listed = table.get(key, table.rows(key))
        if key not in layer.changes or not isinstance(listed, Rows):
            return table
        rows = overlaid(
            listed,
            layer.changes.table(key),
            self.mistakes,
            words=words,
            prefix=layer.prefix,
        )
        return table.with_value(key, rows, table.places.get(key, table.place))
