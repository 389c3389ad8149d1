"""The exercises of one workbook, and the example answers beside them."""

from collections.abc import Collection, Mapping
from pathlib import Path

from werkboek.model import CanvasSheet, Example, Exercise, ListItem

from .checks import Checks, check_base_ids, check_references, check_sums
from .example_checks import check_example
from .exercise_checks import check_lists
from .layers import Layers
from .overlay import check_prefix
from .source import EXAMPLE, EXERCISE, IN_EXERCISE

Lists = Mapping[str, tuple[ListItem, ...]]
"""What every exercise can draw on, by the name that a step calls it by."""


class ExerciseFiles:
    """Reads the folders of exercises, against the *sheet* and the *lists* they draw on."""

    def __init__(self, layers: Layers, sheet: CanvasSheet | None, lists: Lists) -> None:
        self._layers = layers
        self._source, self._mistakes = layers.source, layers.mistakes
        self._sheet = sheet
        self._lists = lists
        self._names = layers.source.exercise_names()

    def exercises(self) -> dict[Path, Exercise]:
        """Return every exercise without mistakes, by folder."""
        self._layers.check_exercises(self._names)
        shared, own = self._source.exercises(), self._source.own_exercises()
        found = {
            **{folder: self._exercise(folder, is_own=False) for folder in shared},
            **{folder: self._exercise(folder, is_own=True) for folder in own},
        }
        return {folder: exercise for folder, exercise in found.items() if exercise}

    def examples(
        self, exercises: Mapping[Path, Exercise], disciplines: Collection[str]
    ) -> dict[str, Example]:
        """Return the example answers of *exercises*, by the id of the exercise."""
        found = {}
        for folder, exercise in exercises.items():
            path = folder / EXAMPLE
            table = self._source.read(path) if path.exists() else None
            example = self._mistakes.validate(Example, table) if table is not None else None
            if table is not None and example:
                checks = Checks(table, self._mistakes)
                check_example(example, exercise, disciplines, self._sheet, checks)
                found[exercise.id] = example
        return found

    def _exercise(self, folder: Path, *, is_own: bool) -> Exercise | None:
        self._source.check_names(folder, IN_EXERCISE)
        table = self._source.read(folder / EXERCISE)
        if table is None:
            return None
        self._source.check_id(table, folder)
        if is_own:
            check_prefix(table, folder.parent.name, self._mistakes, table.place)
        else:
            check_base_ids(table, self._mistakes)
        written = self._mistakes.validate(Exercise, table)
        if written is None:
            return None
        check_sums(written, Checks(table, self._mistakes))
        table = self._layers.exercise(table, folder.name)
        exercise = self._mistakes.validate(Exercise, table)
        if exercise is None:
            return None
        checks = Checks(table, self._mistakes)
        check_references(exercise, self._sheet, checks)
        check_lists(exercise, self._lists, checks)
        if before := exercise.looks_back_on:
            checks.known(before, self._names, "kijkt_terug_op")
        return exercise.model_copy(update={"lists": {**self._lists, **exercise.lists}})
