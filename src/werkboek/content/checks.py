"""What must hold between the parts of the content; a model alone cannot see it."""

from collections.abc import Collection, Iterable, Iterator

from werkboek import texts
from werkboek.model import (
    SHOWN_IN,
    CanvasSheet,
    CanvasStep,
    Discipline,
    Draft,
    ExampleInterviews,
    Exercise,
    FollowUpGuide,
    InterviewGuide,
    Manifestation,
    Municipality,
    PickStep,
    RateStep,
    Settings,
    minute_of,
)
from werkboek.model.words import DUTCH

from .files import ReportFile
from .mistakes import Mistakes, hint, locate, shortened
from .tree import Place, Rows, Table

Path = tuple[str | int, ...]


class Checks:
    """Checks one file, as it was read, and adds what is wrong to *mistakes*."""

    def __init__(self, table: Table, mistakes: Mistakes) -> None:
        self._table = table
        self._mistakes = mistakes

    def wrong(self, message: str, *path: str | int) -> None:
        """Add *message* at *path*."""
        place, field = locate(self._table, path)
        self._mistakes.add(place, message, field)

    def known(self, name: str, known: Collection[str], *path: str | int) -> None:
        """Add a mistake when *name* at *path* is not one of *known*."""
        if name not in known:
            message = texts.ID_UNKNOWN.format(id=shortened(name), hint=hint(name, known))
            self.wrong(message, *path)


def check_ids(table: Table, mistakes: Mistakes) -> None:
    """Add every id that occurs twice in one list, at any depth."""
    for ids in _id_lists(table):
        seen: dict[str, Place] = {}
        for name, place in ids:
            before = seen.setdefault(name, place)
            if before is not place:
                message = texts.ID_TWICE.format(id=name, file=before.file, line=before.line)
                mistakes.add(place, message, "id")


def check_base_ids(table: Table, mistakes: Mistakes) -> None:
    """Add every id that looks as if it came from a municipality."""
    for ids in _id_lists(table):
        for name, place in ids:
            if "-" in name:
                mistakes.add(place, texts.ID_HAS_PREFIX, "id")


def check_domains(
    disciplines: Iterable[Discipline], domains: Collection[str], checks: Checks
) -> None:
    """Add every domain of a discipline that the municipality has no name for."""
    for at, discipline in enumerate(disciplines):
        checks.known(discipline.domain, domains, "disciplines", at, "domein")


def check_settings(
    settings: Municipality,
    disciplines: Collection[str],
    form: Settings | None,
    checks: Checks,
) -> None:
    """Add every team of a discipline that does not exist, and every value not offered."""
    for at, team in enumerate(settings.teams):
        checks.known(team.discipline, disciplines, DUTCH["teams"], at, DUTCH["discipline"])
    values = settings.model_dump(by_alias=True)
    for each in form.settings if form else ():
        value = values.get(each.id)
        if each.choices and isinstance(value, str):
            checks.known(value, {choice.id for choice in each.choices}, each.id)


def check_form(form: Settings, checks: Checks) -> None:
    """Add every setting that is explained but does not exist, and the other way round."""
    fields = {str(field.alias) for field in Municipality.model_fields.values()} - {"id"}
    sections = {each.id for each in form.sections}
    for at, each in enumerate(form.settings):
        checks.known(each.id, fields, DUTCH["settings"], at, "id")
        checks.known(each.section, sections, DUTCH["settings"], at, DUTCH["section"])
    for name in sorted(fields - {each.id for each in form.settings}):
        checks.wrong(texts.SETTING_UNEXPLAINED.format(name=name), DUTCH["settings"])


def check_guide(guide: InterviewGuide, checks: Checks) -> None:
    """Add every section that a question names but the guide does not have."""
    sections = {each.id for each in guide.sections}
    for at, question in enumerate(guide.questions):
        checks.known(question.section, sections, "vragen", at, "deel")


def check_talks(
    talks: ExampleInterviews,
    guide: InterviewGuide,
    disciplines: Collection[str],
    checks: Checks,
) -> None:
    """Add every question and discipline that an invented conversation names in vain."""
    questions = {each.id for each in guide.questions}
    for at, talk in enumerate(talks.interviews):
        checks.known(talk.discipline, disciplines, "gesprekken", at, "discipline")
        for name in talk.answers:
            checks.known(name, questions, "gesprekken", at, "antwoorden", name)


def check_manifestations(
    forms: Iterable[Manifestation], disciplines: Iterable[Discipline], checks: Checks
) -> None:
    """Add every discipline that a form names but that does not exist."""
    names = {each.id for each in disciplines}
    for i, form in enumerate(forms):
        for j, name in enumerate(form.seen_by):
            checks.known(name, names, "vormen", i, "ziet_het_vaak", j)


def check_drafts(
    drafts: Iterable[Draft], exercises: Collection[str], checks: Checks
) -> None:
    """Add every draft that lasts longer or shorter than it says, or names no exercise."""
    for at, draft in enumerate(drafts):
        for i, part in enumerate(draft.parts):
            if part.exercise:
                path = ("draaiboeken", at, "onderdelen", i, "oefening")
                checks.known(part.exercise, exercises, *path)
        total = sum(part.minutes for part in draft.parts)
        room = (minute_of(draft.end) or 0) - (minute_of(draft.start) or 0)
        if total != room:
            message = texts.DRAFT_DIFFERS.format(sum=total, room=room)
            checks.wrong(message, "draaiboeken", at, "einde")


def check_follow_up(
    guide: FollowUpGuide, exercises: Iterable[Exercise], checks: Checks
) -> None:
    """Add every method and exercise that is named but does not exist.

    And every method that lasts longer or shorter than its exercise.
    """
    by_name = {each.id: each for each in exercises}
    for i, method in enumerate(guide.methods):
        checks.known(method.exercise, by_name, "methoden", i, "oefening")
        found = by_name.get(method.exercise)
        if found and found.minutes.long != method.minutes:
            message = texts.METHOD_DIFFERS.format(n=found.minutes.long)
            checks.wrong(message, "methoden", i, "minuten")
    names = {each.id for each in guide.methods}
    for i, each in enumerate(guide.considerations):
        for j, name in enumerate(each.methods):
            checks.known(name, names, "overwegingen", i, "methoden", j)


def check_sheet(sheet: CanvasSheet, checks: Checks) -> None:
    """Add every box that another box names but that the sheet does not have."""
    boxes = {each.id for each in sheet.boxes}
    for at, box in enumerate(sheet.boxes):
        for name, key in ((box.under, "onder"), (box.serves, "dient")):
            if name:
                checks.known(name, boxes, "vakken", at, key)
        for place, joined in enumerate(box.joins):
            checks.known(joined, boxes, "vakken", at, "verbind_met", place)


def check_offers(
    sheet: CanvasSheet,
    exercises: Iterable[Exercise],
    names: Collection[str],
    checks: Checks,
) -> None:
    """Add every box that offers what nobody can choose from a list.

    *names* are those of all exercises; one with mistakes of its own says so itself.
    """
    choices = {
        each.id: {s.id for s in each.steps if isinstance(s, PickStep) and s.from_list}
        for each in exercises
    }
    for at, box in enumerate(sheet.boxes):
        if box.offers:
            path = ("vakken", at, DUTCH["offers"])
            checks.known(box.offers.exercise, names, *path, DUTCH["exercise"])
            steps = choices.get(box.offers.exercise)
            if steps is not None:
                checks.known(box.offers.step, steps, *path, DUTCH["step"])


def check_report(file: ReportFile, checks: Checks) -> None:
    """Add what a document would show but may not, such as quotes to a sponsor."""
    for at, part in enumerate(file.report):
        allowed = SHOWN_IN[part.document]
        if part.shows and part.shows not in allowed:
            message = texts.SHOWN_NOT_HERE.format(
                shown=part.shows, document=part.document, allowed=", ".join(sorted(allowed))
            )
            checks.wrong(message, "rapporten", at, "toon")


def check_references(exercise: Exercise, sheet: CanvasSheet | None, checks: Checks) -> None:
    """Add every theme, perspective, set or box that an exercise names in vain."""
    themes = {"", *(each.id for each in exercise.themes)}
    perspectives = {"", *(each.id for each in exercise.perspectives)}
    for at, statement in enumerate(exercise.statements):
        checks.known(statement.theme, themes, "stellingen", at, "thema")
        checks.known(statement.perspective, perspectives, "stellingen", at, "perspectief")
    boxes = {each.id for each in sheet.boxes} if sheet else set()
    for at, step in enumerate(exercise.steps):
        if isinstance(step, CanvasStep) and sheet:
            for place, name in enumerate(step.boxes):
                checks.known(name, boxes, "stappen", at, "vakken", place)
        if isinstance(step, RateStep):
            for name in step.shapes:
                sets = {each.id for each in exercise.sets}
                checks.known(name, sets, "stappen", at, "sorteervorm", name)


def check_sums(exercise: Exercise, checks: Checks) -> None:
    """Add what does not add up in an exercise, before a municipality changed anything."""
    total = sum(step.minutes for step in exercise.steps)
    if total != exercise.minutes.long:
        message = texts.MINUTES_DIFFER.format(sum=total, long=exercise.minutes.long)
        checks.wrong(message, "minuten", "lang")
    rated = [(at, s) for at, s in enumerate(exercise.steps) if isinstance(s, RateStep)]
    for at, each in enumerate(exercise.sets):
        if rated and not exercise.statements_for(each.id):
            checks.wrong(texts.SET_EMPTY, "sets", at)
    for at, step in rated:
        for name, shape in step.shapes.items():
            places, n = sum(shape.values()), len(exercise.statements_for(name))
            if places != n:
                message = texts.SHAPE_DIFFERS.format(sum=places, n=n)
                checks.wrong(message, "stappen", at, "sorteervorm", name)


def _id_lists(value: object) -> Iterator[list[tuple[str, Place]]]:
    """Iterate over the lists in *value*: the ids in each, with where they were written."""
    if isinstance(value, Rows):
        tables = [row for row in value if isinstance(row, Table)]
        yield [(str(row["id"]), row.places["id"]) for row in tables if "id" in row]
    if isinstance(value, Table | Rows):
        for each in value.values() if isinstance(value, Table) else value:
            yield from _id_lists(each)
