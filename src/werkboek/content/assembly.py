"""Puts one workbook together: the base, with the changes of one municipality on top."""

from collections.abc import Collection, Mapping
from pathlib import Path

from werkboek.errors import ContentError
from werkboek.model import (
    PLACEHOLDERS,
    Example,
    ExampleInterviews,
    Exercise,
    FollowUpGuide,
    InterviewGuide,
    Municipality,
    StartCheck,
)

from .checks import (
    Checks,
    check_base_ids,
    check_domains,
    check_drafts,
    check_example,
    check_follow_up,
    check_guide,
    check_manifestations,
    check_references,
    check_sums,
    check_talks,
)
from .files import (
    BarrierFile,
    DisciplineFile,
    DraftFile,
    ManifestationFile,
    Overlay,
    RuleFile,
    TextFile,
)
from .mistakes import Mistakes, Model
from .overlay import check_prefix, exists, overlaid
from .placeholders import filled, refuse
from .source import (
    BARRIERS,
    CHANGES,
    DISCIPLINES,
    DRAFTS,
    EXAMPLE,
    EXERCISE,
    FOLLOW_UP,
    IN_BASE,
    IN_EXERCISE,
    IN_MUNICIPALITY,
    INTERVIEW,
    MANIFESTATIONS,
    RULES,
    SETTINGS,
    START,
    TALKS,
    TEXTS,
    Source,
    folders,
)
from .tree import Place, Rows, Table
from .workbook import Workbook


class Assembly:
    """Reads all files and keeps every mistake; without one there is a workbook."""

    def __init__(self, root: Path, municipality: Path | None) -> None:
        self._mistakes = Mistakes()
        self._source = Source(root, municipality, self._mistakes)
        self._prefix = municipality.name if municipality else ""
        self._changes = Table(Place(CHANGES, 1))
        self._words: Mapping[str, str] = {name: name for name in PLACEHOLDERS}

    def workbook(self) -> Workbook:
        """Return the workbook; raises `ContentError` with everything that is wrong."""
        settings = self._settings()
        self._changes = self._overlay()
        listed = self._list(DISCIPLINES, "disciplines", DisciplineFile, words="naam")
        standing = self._list(TEXTS, "teksten", TextFile, words="tekst")
        rules = self._list(RULES, "spelregels", RuleFile, words="tekst")
        guide = self._list(INTERVIEW, "vragen", InterviewGuide, words="vraag")
        barriers = self._list(BARRIERS, "drempels", BarrierFile, words="label")
        forms = self._list(MANIFESTATIONS, "vormen", ManifestationFile, words="naam")
        start = self._list(START, "", StartCheck, words="")
        talks = self._list(TALKS, "", ExampleInterviews, words="")
        drafts = self._list(DRAFTS, "draaiboeken", DraftFile, words="naam")
        follow_up = self._list(FOLLOW_UP, "sjablonen", FollowUpGuide, words="naam")
        exercises = self._exercises()
        disciplines = listed[0].disciplines if listed else ()
        if settings and listed:
            check_domains(disciplines, settings.domain_names, listed[1])
        if guide:
            check_guide(*guide)
        if follow_up:
            check_follow_up(*follow_up)
        if talks and guide and listed:
            check_talks(talks[0], guide[0], {each.id for each in disciplines}, talks[1])
        if forms and listed:
            check_manifestations(forms[0].manifestations, disciplines, forms[1])
        if drafts:
            check_drafts(drafts[0].drafts, drafts[1])
        examples = self._examples(exercises, {each.id for each in disciplines})
        if self._mistakes or not (
            settings
            and standing
            and rules
            and guide
            and barriers
            and forms
            and start
            and talks
            and follow_up
            and drafts
        ):
            raise ContentError(*self._mistakes.all())
        return Workbook(
            municipality=settings,
            texts={each.id: each.text for each in standing[0].texts},
            rules=tuple(each for each in rules[0].rules if not each.retired),
            disciplines=tuple(each for each in disciplines if not each.retired),
            exercises={each.id: each for each in exercises.values()},
            examples=examples,
            guide=guide[0],
            barriers=barriers[0].barriers,
            manifestations=forms[0].manifestations,
            start=start[0],
            follow_up=follow_up[0],
            talks=talks[0].interviews,
            drafts=tuple(each for each in drafts[0].drafts if not each.retired),
        )

    def _settings(self) -> Municipality | None:
        source = self._source
        source.check_names(source.base, IN_BASE)
        table = source.read(source.base / SETTINGS)
        if source.own:
            source.check_names(source.own, IN_MUNICIPALITY)
            own = source.read(source.own / SETTINGS)
            if table is None or own is None:
                return None
            source.check_id(own, source.own)
            table = table.merged(own)
        if table is None:
            return None
        refuse(table, self._mistakes)
        settings = self._mistakes.validate(Municipality, table)
        if settings:
            self._words = settings.words()
        return settings

    def _overlay(self) -> Table:
        own = self._source.own
        if own is None or not (own / CHANGES).exists():
            return self._changes
        table = self._source.read(own / CHANGES)
        if table is None or self._mistakes.validate(Overlay, table) is None:
            return self._changes
        return table

    def _list(
        self, file: str, key: str, model: type[Model], *, words: str
    ) -> tuple[Model, Checks] | None:
        """Return a list of the base after the changes, and what checks it further."""
        table = self._source.read(self._source.base / file)
        if table is None:
            return None
        check_base_ids(table, self._mistakes)
        table = self._changed(table, key, self._changes, words=words)
        table = filled(table, self._words, self._mistakes)
        valid = self._mistakes.validate(model, table)
        return (valid, Checks(table, self._mistakes)) if valid else None

    def _exercises(self) -> dict[Path, Exercise]:
        source = self._source
        of_base, own = folders(source.base), folders(source.own) if source.own else []
        names = {folder.name for folder in of_base}
        changes = self._changes.table("oefeningen")
        for name, place in changes.places.items():
            exists(name, names, self._mistakes, place, "oefeningen")
        found = {
            folder: self._exercise(folder, changes.table(folder.name))
            for folder in (*of_base, *own)
        }
        return {folder: exercise for folder, exercise in found.items() if exercise}

    def _exercise(self, folder: Path, changes: Table) -> Exercise | None:
        self._source.check_names(folder, IN_EXERCISE)
        table = self._source.read(folder / EXERCISE)
        if table is None:
            return None
        self._source.check_id(table, folder)
        if folder.parent == self._source.base:
            check_base_ids(table, self._mistakes)
        else:
            check_prefix(table, self._prefix, self._mistakes, table.place)
        written = self._mistakes.validate(Exercise, table)
        if written is None:
            return None
        check_sums(written, Checks(table, self._mistakes))
        table = self._changed(table, "stappen", changes, words="doe")
        table = self._changed(table, "stellingen", changes, words="tekst")
        table = filled(table, self._words, self._mistakes)
        exercise = self._mistakes.validate(Exercise, table)
        if exercise:
            check_references(exercise, Checks(table, self._mistakes))
        return exercise

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
                check_example(example, exercise, disciplines, checks)
                found[exercise.id] = example
        return found

    def _changed(self, table: Table, key: str, changes: Table, *, words: str) -> Table:
        if key not in changes or not isinstance(table.get(key, table.rows(key)), Rows):
            return table
        rows = overlaid(
            table.rows(key),
            changes.table(key),
            self._mistakes,
            words=words,
            prefix=self._prefix,
        )
        return table.with_value(key, rows, table.places.get(key, table.place))
