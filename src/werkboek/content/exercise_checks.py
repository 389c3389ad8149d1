"""What must hold between the steps of an exercise and the lists they draw on."""

from collections.abc import Collection, Iterable, Mapping
from typing import TypeAlias

from werkboek import texts
from werkboek.model import (
    OWN,
    BoxStep,
    Case,
    ConfirmStep,
    DealStep,
    Driver,
    EstimateStep,
    Exercise,
    GuessStep,
    ListItem,
    PickStep,
    RankStep,
    RateStep,
    ReadStep,
    SortStep,
    Step,
    TurnStep,
    WriteStep,
)

from .checks import Checks

Lists: TypeAlias = Mapping[str, Collection[ListItem]]


def check_drivers(drivers: Iterable[Driver], checks: Checks) -> None:
    """Add every driver that another one names but that does not exist."""
    drivers = tuple(drivers)
    names = {each.id for each in drivers}
    for i, driver in enumerate(drivers):
        for j, name in enumerate(driver.tension_with):
            checks.known(name, names, "drijfveren", i, "spanning_met", j)


def check_cases(
    cases: Iterable[Case],
    forms: Collection[str],
    disciplines: Collection[str],
    checks: Checks,
) -> None:
    """Add every form and discipline that a case names but that does not exist."""
    for i, case in enumerate(cases):
        for j, name in enumerate(case.forms):
            checks.known(name, forms, "casussen", i, "verschijningsvormen", j)
        for j, view in enumerate(case.perspectives):
            path = ("casussen", i, "perspectieven", j, "discipline")
            checks.known(view.discipline, disciplines, *path)


def check_lists(exercise: Exercise, base: Lists, checks: Checks) -> None:
    """Add every list and earlier step that a step names in vain, and every full choice."""
    for name, items in exercise.lists.items():
        for at, item in enumerate(items):
            if item.id == OWN:
                checks.wrong(texts.ID_OWN, "lijsten", name, at, "id")
    lists = {**base, **exercise.lists}
    statements = {each.id for each in exercise.statements}
    for at, step in enumerate(exercise.steps):
        for i, name in enumerate(step.statements if isinstance(step, GuessStep) else ()):
            checks.known(name, statements, "stappen", at, "stellingen", i)
        _check_origin(step, lists, exercise.steps[:at], checks, at)


def _check_origin(
    step: Step, lists: Lists, before: tuple[Step, ...], checks: Checks, at: int
) -> None:
    draws = ReadStep | PickStep | EstimateStep | DealStep | SortStep
    if isinstance(step, draws) and step.from_list:
        checks.known(step.from_list, lists, "stappen", at, "uit")
        offered = len(lists.get(step.from_list, ()))
        if isinstance(step, PickStep | EstimateStep) and 0 < offered < step.count[0]:
            message = texts.TOO_FEW_TO_CHOOSE.format(n=offered)
            checks.wrong(message, "stappen", at, "aantal")
    if isinstance(step, SortStep):
        piles = {each.id for each in step.boxes}
        for i, name in enumerate(step.keeps):
            checks.known(name, piles, "stappen", at, "bewaart", i)
    later = RankStep | PickStep | BoxStep | ConfirmStep | GuessStep
    if isinstance(step, later) and step.from_step:
        kinds = _ORIGINS[type(step)]
        found = {each.id: each for each in before if isinstance(each, kinds)}
        checks.known(step.from_step, found, "stappen", at, "van")
        origin = found.get(step.from_step)
        if isinstance(step, BoxStep) and isinstance(origin, WriteStep | TurnStep):
            for i, part in enumerate(step.parts):
                names = {field.id for field in origin.fields}
                checks.known(part, names, "stappen", at, "onderdelen", i)


_ORIGINS: Mapping[type, tuple[type[Step], ...]] = {
    RankStep: (PickStep,),
    PickStep: (WriteStep, TurnStep),
    BoxStep: (WriteStep, TurnStep),
    ConfirmStep: (EstimateStep,),
    GuessStep: (RateStep,),
}
"""From which kinds of earlier steps a kind can draw."""
