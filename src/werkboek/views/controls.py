"""Fields filled with what is stored, by name."""

from collections.abc import Mapping
from typing import Final

from werkboek import texts
from werkboek.model import MAX_TEXT, SKIPPED, UNSURE, Answer, Scale, TemplateField
from werkboek.model.followup import as_date
from werkboek.widgets import Choice, Field, Node, Option, Rows, Select, TextArea

MAX_LINE: Final = 200
MAX_FUNCTION: Final = 100


def text(
    answer: Answer, name: str, label: str, hint: str = "", *, long: bool = True
) -> Field:
    """Return a field for one text, of more lines when *long*."""
    make = TextArea if long else Field
    return make(
        name=name,
        label=label,
        hint=hint,
        value=str(answer.get(name, "")),
        max=MAX_TEXT if long else MAX_LINE,
    )


def points(scale: Scale) -> tuple[Option, ...]:
    """Return the points of *scale*, to choose one."""
    return tuple(Option(value=each.value, label=each.label) for each in scale.points)


def passes(scale: Scale) -> tuple[Option, ...]:
    """Return what somebody can choose who gives no point on *scale*."""
    return (
        Option(value=UNSURE, label=scale.unsure),
        Option(value=SKIPPED, label=scale.skip),
    )


def of_template(answer: Answer, field: TemplateField, name: str) -> Field:
    """Return the control for a *field* of a template, that is kept under *name*."""
    if field.answer == "datum":
        return day(answer, name, field.label, field.hint)
    return text(answer, name, field.label, field.hint, long=field.answer == "tekst")


def function(answer: Answer, name: str, label: str, functions: tuple[str, ...]) -> Field:
    """Return a field for a team or function, with *functions* to choose from."""
    return Field(
        name=name,
        label=label,
        hint=texts.FUNCTION_HINT,
        value=str(answer.get(name, "")),
        max=MAX_FUNCTION,
        suggestions=functions,
    )


def day(answer: Answer, name: str, label: str, hint: str = "") -> Field:
    """Return a field for a day; one that cannot be read is left empty."""
    known = as_date(str(answer.get(name, "")))
    value = known.isoformat() if known else ""
    return Field(name=name, label=label, hint=hint, value=value, kind="date")


def options(words: Mapping[str, str]) -> tuple[Option, ...]:
    """Return *words* as options, in their order."""
    return tuple(Option(value=value, label=label) for value, label in words.items())


def choice(
    answer: Answer, name: str, label: str, words: Mapping[str, str], hint: str = ""
) -> Choice:
    """Return radio buttons for one of *words*."""
    value = str(answer.get(name, ""))
    return Choice(name=name, label=label, options=options(words), hint=hint, value=value)


def select(answer: Answer, name: str, label: str, words: Mapping[str, str]) -> Select:
    """Return a list to choose one of *words* from, or none."""
    offered = (Option(value="", label=texts.CHOOSE), *options(words))
    return Select(name=name, label=label, options=offered, value=str(answer.get(name, "")))


def rows(answer: Answer, name: str, words: tuple[str, str, str], *children: Node) -> Rows:
    """Return the same *children* several times, filled with what is stored."""
    label, add, remove = words
    value = answer.get(name)
    listed = value if isinstance(value, list) else []
    kept = tuple(row for row in listed if isinstance(row, dict))
    return Rows(
        name=name, label=label, add=add, remove=remove, children=children, value=kept
    )


def chosen(answer: Answer, name: str) -> tuple[str, ...]:
    """Return what was ticked under *name*."""
    value = answer.get(name)
    return tuple(map(str, value)) if isinstance(value, list) else ()
