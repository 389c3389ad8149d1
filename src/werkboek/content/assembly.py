"""Puts one workbook together: the base, with a theme and one municipality on top."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from werkboek.errors import ContentError
from werkboek.model import (
    PLACEHOLDERS,
    CanvasSheet,
    Discipline,
    Example,
    ExampleInterviews,
    Exercise,
    FollowUpGuide,
    InterviewGuide,
    ListItem,
    Municipality,
    Settings,
    StartCheck,
)

from .checks import (
    Checks,
    check_base_ids,
    check_domains,
    check_drafts,
    check_follow_up,
    check_form,
    check_guide,
    check_manifestations,
    check_offers,
    check_references,
    check_report,
    check_settings,
    check_sheet,
    check_sums,
    check_talks,
)
from .example_checks import check_example
from .exercise_checks import check_cases, check_drivers, check_lists
from .files import (
    BarrierFile,
    CaseFile,
    CueFile,
    DisciplineFile,
    DraftFile,
    DriverFile,
    ManifestationFile,
    Overlay,
    ReportFile,
    RuleFile,
    TechniqueFile,
    TextFile,
)
from .mistakes import Mistakes, Model
from .overlay import check_prefix, exists, overlaid
from .placeholders import filled, refuse
from .source import (
    CHANGES,
    EXAMPLE,
    EXERCISE,
    EXERCISES,
    FORM,
    IN_BASE,
    IN_EXERCISE,
    IN_EXERCISES,
    IN_MUNICIPALITY,
    IN_THEME,
    LISTS,
    SETTINGS,
    START,
    TALKS,
    Source,
    folders,
)
from .stationery import stationery
from .theme import STYLES, theme
from .tree import Place, Rows, Table
from .workbook import Workbook

THEME: Final = "thema"
OWN_LISTS: Final = "lijsten"


class Layer(NamedTuple):
    """What one folder changes, and the prefix of what it adds."""

    changes: Table
    prefix: str


class Library(NamedTuple):
    """What exercises draw on."""

    drivers: DriverFile
    cases: tuple[CaseFile, Checks]
    techniques: TechniqueFile


class Assembly:
    """Reads all files and keeps every mistake; without one there is a workbook."""

    def __init__(self, root: Path, municipality: Path | None) -> None:
        self._mistakes = Mistakes()
        self._source = Source(root, municipality, self._mistakes)
        self._layers: list[Layer] = []
        self._sheet: CanvasSheet | None = None
        self._boxes: tuple[CanvasSheet, Checks] | None = None
        self._lists: Mapping[str, tuple[ListItem, ...]] = {}
        self._words: Mapping[str, str] = {name: name for name in PLACEHOLDERS}

    def workbook(self) -> Workbook:
        """Return the workbook; raises `ContentError` with everything that is wrong."""
        found = self._settings()
        settings, table = found or (None, Table(Place(SETTINGS, 1)))
        self._layers = self._overlays()
        listed = self._list("disciplines", DisciplineFile)
        standing = self._list("teksten", TextFile)
        rules = self._list("spelregels", RuleFile)
        cues = self._list("aanwijzingen", CueFile)
        guide = self._list("vragen", InterviewGuide)
        barriers = self._list("drempels", BarrierFile)
        forms = self._list("vormen", ManifestationFile)
        start = self._file(START, StartCheck)
        talks = self._file(TALKS, ExampleInterviews)
        drafts = self._list("draaiboeken", DraftFile)
        follow_up = self._list("sjablonen", FollowUpGuide)
        self._sheet = self._canvas_sheet()
        report = self._list("rapporten", ReportFile)
        library = self._library(forms and forms[0])
        exercises = self._exercises()
        self._check_offers(exercises.values())
        form = self._file(FORM, Settings)
        disciplines = listed[0].disciplines if listed else ()
        if form:
            check_form(*form)
        if settings and listed:
            check_domains(disciplines, settings.domain_names, listed[1])
            names = {each.id for each in disciplines}
            check_settings(settings, names, form and form[0], Checks(table, self._mistakes))
        if guide:
            check_guide(*guide)
        if follow_up:
            check_follow_up(follow_up[0], exercises.values(), follow_up[1])
        if talks and guide and listed:
            check_talks(talks[0], guide[0], {each.id for each in disciplines}, talks[1])
        if forms and listed:
            check_manifestations(forms[0].manifestations, disciplines, forms[1])
            self._check_cases(library, forms[0], disciplines)
        if drafts:
            check_drafts(drafts[0].drafts, self._names(), drafts[1])
        styles = self._styles()
        paper = stationery(self._source.own, self._source.name, self._mistakes)
        if report:
            check_report(*report)
        examples = self._examples(exercises, {each.id for each in disciplines})
        if self._mistakes or not (
            settings
            and standing
            and rules
            and cues
            and guide
            and barriers
            and forms
            and start
            and talks
            and follow_up
            and drafts
            and form
            and self._sheet
            and report
            and library
        ):
            raise ContentError(*self._mistakes.all())
        return Workbook(
            municipality=settings,
            texts={each.id: each.text for each in standing[0].texts},
            rules=tuple(each for each in rules[0].rules if not each.retired),
            cues=tuple(each for each in cues[0].cues if not each.retired),
            disciplines=tuple(each for each in disciplines if not each.retired),
            exercises={each.id: each for each in exercises.values()},
            examples=examples,
            guide=guide[0],
            barriers=barriers[0].barriers,
            manifestations=forms[0].manifestations,
            start=start[0],
            sheet=self._sheet,
            follow_up=follow_up[0],
            talks=talks[0].interviews,
            drafts=tuple(each for each in drafts[0].drafts if not each.retired),
            form=form[0],
            styles=styles,
            stationery=paper,
            report=tuple(each for each in report[0].report if not each.retired),
            drivers=library.drivers.drivers,
            cases=library.cases[0].cases,
            techniques=library.techniques.techniques,
        )

    def _canvas_sheet(self) -> CanvasSheet | None:
        self._boxes = self._list("vakken", CanvasSheet)
        if self._boxes:
            check_sheet(*self._boxes)
        return self._boxes[0] if self._boxes else None

    def _check_offers(self, exercises: Iterable[Exercise]) -> None:
        if self._boxes:
            check_offers(self._boxes[0], exercises, self._names(), self._boxes[1])

    def _library(self, forms: ManifestationFile | None) -> Library | None:
        """Return what exercises draw on, and offer it to them as lists."""
        drivers = self._list("drijfveren", DriverFile)
        cases = self._list("casussen", CaseFile)
        techniques = self._list("technieken", TechniqueFile)
        if not (drivers and cases and techniques and forms):
            return None
        check_drivers(drivers[0].drivers, drivers[1])
        self._lists = {
            "drijfveren": tuple(each.as_item() for each in drivers[0].drivers),
            "casussen": tuple(each.as_item() for each in cases[0].cases),
            "technieken": tuple(each.as_item() for each in techniques[0].techniques),
            "vormen": tuple(each.as_item() for each in forms.manifestations),
        }
        return Library(drivers[0], cases, techniques[0])

    def _check_cases(
        self,
        library: Library | None,
        forms: ManifestationFile,
        disciplines: Iterable[Discipline],
    ) -> None:
        if library:
            shapes = {each.id for each in forms.manifestations}
            names = {each.id for each in disciplines}
            check_cases(library.cases[0].cases, shapes, names, library.cases[1])

    def _settings(self) -> tuple[Municipality, Table] | None:
        source = self._source
        source.check_names(source.base, IN_BASE)
        table = source.read(source.base / SETTINGS)
        own: Table | None = Table(Place(SETTINGS, 1))
        if source.own:
            source.check_names(source.own, IN_MUNICIPALITY)
            own = source.read(source.own / SETTINGS)
        if table is None or own is None:
            return None
        if source.own:
            source.check_id(own, source.own)
        of_theme = self._theme(table.merged(own))
        if of_theme is not None:
            table = table.merged(of_theme)
        table = table.merged(own)
        refuse(table, self._mistakes)
        settings = self._mistakes.validate(Municipality, table)
        if settings:
            self._words = settings.words()
        return (settings, table) if settings else None

    def _theme(self, chosen: Table) -> Table | None:
        """Return the settings of the theme that the settings name, and use its files."""
        source, name = self._source, chosen.get(THEME)
        themes = source.themes()
        if not name or not isinstance(name, str):
            return None
        if not exists(name, themes, self._mistakes, chosen.places[THEME], THEME):
            return None
        source.theme = themes[name]
        source.check_names(source.theme, IN_THEME)
        table = source.read(source.theme / SETTINGS)
        if table is not None:
            source.check_id(table, source.theme)
        return table

    def _styles(self) -> str:
        """Return the style sheet of the municipality, or else of the theme."""
        source = self._source
        for folder in (source.own, source.theme):
            if folder is not None and (folder / STYLES).exists():
                path = folder / STYLES
                return theme(path, source.name(path), self._mistakes)
        return ""

    def _overlays(self) -> list[Layer]:
        """Return what is laid over the base, the municipality last."""
        found = []
        for folder in (self._source.theme, self._source.own):
            if folder is None or not (folder / CHANGES).exists():
                continue
            table = self._source.read(folder / CHANGES)
            if table is not None and self._mistakes.validate(Overlay, table) is not None:
                found.append(Layer(table, folder.name))
        return found

    def _list(self, key: str, model: type[Model]) -> tuple[Model, Checks] | None:
        """Return a list of the base after the changes, and what checks it further."""
        return self._file(LISTS[key].file, model, key)

    def _file(
        self, file: str, model: type[Model], key: str = ""
    ) -> tuple[Model, Checks] | None:
        table = self._source.read(self._source.shared(file))
        if table is None:
            return None
        check_base_ids(table, self._mistakes)
        for layer in self._layers if key else ():
            table = self._changed(table, key, layer, words=LISTS[key].words)
        table = filled(table, self._words, self._mistakes)
        valid = self._mistakes.validate(model, table)
        return (valid, Checks(table, self._mistakes)) if valid else None

    def _folders(self) -> tuple[Sequence[Path], Sequence[Path]]:
        """Return the folders of exercises, named after their ids: shared, and own."""
        source = self._source
        return source.exercises(), folders(source.own) if source.own else []

    def _names(self) -> frozenset[str]:
        """Return the ids of all exercises, also of those with mistakes."""
        return frozenset(each.name for part in self._folders() for each in part)

    def _exercises(self) -> dict[Path, Exercise]:
        shared, own = self._folders()
        names = self._names()
        for layer in self._layers:
            for name, place in layer.changes.table(EXERCISES).places.items():
                exists(name, names, self._mistakes, place, EXERCISES)
        found = {
            **{folder: self._exercise(folder, is_own=False) for folder in shared},
            **{folder: self._exercise(folder, is_own=True) for folder in own},
        }
        return {folder: exercise for folder, exercise in found.items() if exercise}

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
        for layer in self._layers:
            inside = Layer(layer.changes.table(EXERCISES).table(folder.name), layer.prefix)
            for key, words in IN_EXERCISES.items():
                table = self._changed(table, key, inside, words=words)
            table = self._with_lists(table, inside)
        table = filled(table, self._words, self._mistakes)
        exercise = self._mistakes.validate(Exercise, table)
        if exercise is None:
            return None
        check_references(exercise, self._sheet, Checks(table, self._mistakes))
        check_lists(exercise, self._lists, Checks(table, self._mistakes))
        if before := exercise.looks_back_on:
            Checks(table, self._mistakes).known(before, self._names(), "kijkt_terug_op")
        return exercise.model_copy(update={"lists": {**self._lists, **exercise.lists}})

    def _with_lists(self, table: Table, layer: Layer) -> Table:
        """Return the exercise in *table* with what *layer* changes in its own lists."""
        lists, inside = table.table(OWN_LISTS), layer.changes.table(OWN_LISTS)
        for name, place in inside.places.items():
            if exists(name, lists, self._mistakes, place, OWN_LISTS):
                lists = self._changed(
                    lists, name, Layer(inside, layer.prefix), words="naam"
                )
        if not inside:
            return table
        return table.with_value(OWN_LISTS, lists, table.places.get(OWN_LISTS, table.place))

    def _examples(
        self, exercises: Mapping[Path, Exercise], disciplines: Collection[str]
    ) -> dict[str, Example]:
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

    def _changed(self, table: Table, key: str, layer: Layer, *, words: str) -> Table:
        listed = table.get(key, table.rows(key))
        if key not in layer.changes or not isinstance(listed, Rows):
            return table
        rows = overlaid(
            listed,
            layer.changes.table(key),
            self._mistakes,
            words=words,
            prefix=layer.prefix,
        )
        return table.with_value(key, rows, table.places.get(key, table.place))
