"""Puts one workbook together: the base, with a theme and one municipality on top."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from werkboek.errors import ContentError
from werkboek.model import (
    CanvasSheet,
    ExampleInterviews,
    Exercise,
    FollowUpGuide,
    InterviewGuide,
    Settings,
    StartCheck,
)

from .checks import (
    check_domains,
    check_drafts,
    check_follow_up,
    check_form,
    check_guide,
    check_manifestations,
    check_offers,
    check_report,
    check_settings,
    check_sheet,
    check_talks,
)
from .exercise_checks import check_cases, check_drivers
from .exercise_files import ExerciseFiles, Lists
from .files import (
    BarrierFile,
    CaseFile,
    CueFile,
    DisciplineFile,
    DraftFile,
    DriverFile,
    ManifestationFile,
    ReportFile,
    RuleFile,
    TechniqueFile,
    TextFile,
)
from .layers import Layers, Part
from .mistakes import Mistakes
from .source import FORM, START, TALKS, Source
from .stationery import stationery
from .theme import STYLES, theme
from .workbook import Workbook


def assembled(root: Path, municipality: Path | None) -> Workbook:
    """Return the workbook; *root* holds ``basis/``.

    Raises
    ------
    ContentError
        With everything that is wrong: whatever can be checked is, whatever else is wrong.
    """
    mistakes = Mistakes()
    layers = Layers(root, municipality, mistakes)
    source = layers.source
    files = _files(layers)
    reader = ExerciseFiles(layers, files.sheet.found, _lists(files))
    exercises = reader.exercises()
    _check_alone(files)
    _check_together(layers, files)
    _check_exercises(files, exercises.values(), source.exercise_names())
    styles = _styles(source, mistakes)
    paper = stationery(source.own, source.name, mistakes)
    examples = reader.examples(exercises, _disciplines(files))
    if mistakes:
        raise ContentError(*mistakes.all())
    return Workbook(
        municipality=layers.settings.valid,
        texts={each.id: each.text for each in files.texts.valid.texts},
        rules=tuple(each for each in files.rules.valid.rules if not each.retired),
        cues=tuple(each for each in files.cues.valid.cues if not each.retired),
        disciplines=tuple(
            each for each in files.disciplines.valid.disciplines if not each.retired
        ),
        exercises={each.id: each for each in exercises.values()},
        examples=examples,
        guide=files.guide.valid,
        barriers=files.barriers.valid.barriers,
        manifestations=files.manifestations.valid.manifestations,
        start=files.start.valid,
        sheet=files.sheet.valid,
        follow_up=files.follow_up.valid,
        talks=files.talks.valid.interviews,
        drafts=tuple(each for each in files.drafts.valid.drafts if not each.retired),
        form=files.form.valid,
        styles=styles,
        stationery=paper,
        report=tuple(each for each in files.report.valid.report if not each.retired),
        drivers=files.drivers.valid.drivers,
        cases=files.cases.valid.cases,
        techniques=files.techniques.valid.techniques,
    )


@dataclass(frozen=True, slots=True)
class _Files:
    """Everything but settings and exercises."""

    disciplines: Part[DisciplineFile]
    texts: Part[TextFile]
    rules: Part[RuleFile]
    cues: Part[CueFile]
    guide: Part[InterviewGuide]
    barriers: Part[BarrierFile]
    manifestations: Part[ManifestationFile]
    start: Part[StartCheck]
    talks: Part[ExampleInterviews]
    drafts: Part[DraftFile]
    follow_up: Part[FollowUpGuide]
    sheet: Part[CanvasSheet]
    report: Part[ReportFile]
    drivers: Part[DriverFile]
    cases: Part[CaseFile]
    techniques: Part[TechniqueFile]
    form: Part[Settings]


def _files(layers: Layers) -> _Files:
    return _Files(
        disciplines=layers.listed("disciplines", DisciplineFile),
        texts=layers.listed("teksten", TextFile),
        rules=layers.listed("spelregels", RuleFile),
        cues=layers.listed("aanwijzingen", CueFile),
        guide=layers.listed("vragen", InterviewGuide),
        barriers=layers.listed("drempels", BarrierFile),
        manifestations=layers.listed("vormen", ManifestationFile),
        start=layers.file(START, StartCheck),
        talks=layers.file(TALKS, ExampleInterviews),
        drafts=layers.listed("draaiboeken", DraftFile),
        follow_up=layers.listed("sjablonen", FollowUpGuide),
        sheet=layers.listed("vakken", CanvasSheet),
        report=layers.listed("rapporten", ReportFile),
        drivers=layers.listed("drijfveren", DriverFile),
        cases=layers.listed("casussen", CaseFile),
        techniques=layers.listed("technieken", TechniqueFile),
        form=layers.file(FORM, Settings),
    )


def _lists(files: _Files) -> Lists:
    """Return what exercises draw on; nothing while one of these files has mistakes."""
    drivers, cases = files.drivers.found, files.cases.found
    techniques, forms = files.techniques.found, files.manifestations.found
    if not (drivers and cases and techniques and forms):
        return {}
    return {
        "drijfveren": tuple(each.as_item() for each in drivers.drivers),
        "casussen": tuple(each.as_item() for each in cases.cases),
        "technieken": tuple(each.as_item() for each in techniques.techniques),
        "vormen": tuple(each.as_item() for each in forms.manifestations),
    }


def _disciplines(files: _Files) -> frozenset[str]:
    """Return the ids of all disciplines, also of those retired."""
    found = files.disciplines.found
    return frozenset(each.id for each in found.disciplines) if found else frozenset()


def _check_alone(files: _Files) -> None:
    """Check what needs nothing but the file itself."""
    if files.sheet.found:
        check_sheet(files.sheet.found, files.sheet.checks)
    if files.drivers.found:
        check_drivers(files.drivers.found.drivers, files.drivers.checks)
    if files.form.found:
        check_form(files.form.found, files.form.checks)
    if files.guide.found:
        check_guide(files.guide.found, files.guide.checks)
    if files.report.found:
        check_report(files.report.found, files.report.checks)


def _check_together(layers: Layers, files: _Files) -> None:
    """Check what names a discipline, a question or a shape of another file."""
    settings, listed = layers.settings, files.disciplines
    talks, forms, cases = files.talks, files.manifestations, files.cases
    names = _disciplines(files)
    if not listed.found:
        return
    if settings.found:
        check_domains(listed.found.disciplines, settings.found.domain_names, listed.checks)
        check_settings(settings.found, names, files.form.found, settings.checks)
    if talks.found and files.guide.found:
        check_talks(talks.found, files.guide.found, names, talks.checks)
    if forms.found:
        shapes = forms.found.manifestations
        check_manifestations(shapes, listed.found.disciplines, forms.checks)
        if cases.found:
            known = {each.id for each in shapes}
            check_cases(cases.found.cases, known, names, cases.checks)


def _check_exercises(
    files: _Files, exercises: Collection[Exercise], names: Collection[str]
) -> None:
    """Check what names an exercise; *names* are also of those with mistakes."""
    sheet, follow_up, drafts = files.sheet, files.follow_up, files.drafts
    if sheet.found:
        check_offers(sheet.found, exercises, names, sheet.checks)
    if follow_up.found:
        check_follow_up(follow_up.found, exercises, follow_up.checks)
    if drafts.found:
        check_drafts(drafts.found.drafts, names, drafts.checks)


def _styles(source: Source, mistakes: Mistakes) -> str:
    """Return the style sheet of the municipality, or else of the theme."""
    for folder in (source.own, source.theme):
        if folder is not None and (folder / STYLES).exists():
            path = folder / STYLES
            return theme(path, source.name(path), mistakes)
    return ""
