"""Controls for what a municipality fills in, made from what the model asks."""

import json
from collections.abc import Mapping
from dataclasses import replace

from werkboek import texts
from werkboek.content import Workbook
from werkboek.content.forms import ROWS, Choices, Kind, Part, field_name
from werkboek.model import Answer, Json
from werkboek.widgets import Checks, Choice, Field, Node, Option, Rows, Select, TextArea

from .controls import MAX_LINE, options

MAX_LONG = 2000
FEW = 5
"""Up to so many choices are all in sight."""


def control(
    part: Part, label: str, hint: str, value: Json, choices: Choices | None = None
) -> tuple[Node, ...]:
    """Return the control for *part*, filled with *value*; *choices* name what it may be."""
    known = choices or {each: each for each in part.choices}
    if known and part.kind in (Kind.CHOICE, Kind.TEXT):
        return (_choice(part.key, label, hint, str(value or ""), known),)
    if part.kind is Kind.FLAG:
        ticked = ("ja",) if value else ()
        yes = options({"ja": texts.FLAG_YES})
        return (Checks(name=part.key, label=label, hint=hint, options=yes, value=ticked),)
    if part.kind in (Kind.LINES, Kind.NUMBERS):
        return (_several(part, label, hint, value, choices or {}),)
    said = "" if value is None else str(value)
    make = TextArea if part.key in _LONG else Field
    most = MAX_LONG if part.key in _LONG else MAX_LINE
    return (make(name=part.key, label=label, hint=hint, value=said, max=most),)


def rows_in_form(
    part: Part, label: str, choices: Mapping[str, Choices]
) -> tuple[Node, ...]:
    """Return the fields of a few rows of *part*, for a form that is sent as a whole."""
    return tuple(
        node
        for row in range(ROWS)
        for each in part.parts
        for node in control(
            replace(each, key=field_name(part, row, each)),
            texts.ROW_PART.format(label=label, n=row + 1, part=part_label(each)),
            "",
            None,
            choices.get(each.key),
        )
    )


def words(names: Mapping[str, str], value: Json) -> tuple[Node, ...]:
    """Return a field for each of *names*, which are words of the base by key."""
    mine = value if isinstance(value, dict) else {}
    return tuple(
        Field(name=key, label=name, value=str(mine.get(key, "")), max=MAX_LINE)
        for key, name in names.items()
    )


def rows(
    part: Part, label: str, value: Json, choices: Mapping[str, Choices]
) -> tuple[Node, ...]:
    """Return rows of the parts of *part*."""
    inside = tuple(
        node
        for each in part.parts
        for node in control(each, part_label(each), "", None, choices.get(each.key))
    )
    name, more, less = texts.ROW_MORE
    kept = tuple(_row(each) for each in value) if isinstance(value, list) else ()
    return (
        Rows(
            name=part.key,
            label=name.format(label=label, n="{n}"),
            add=more,
            remove=less,
            children=inside,
            value=kept,
        ),
    )


def part_label(part: Part) -> str:
    """Return what a field of an item is called."""
    plain = part.key.replace("_", " ").capitalize()
    label = texts.PART_LABELS.get(part.key, plain)
    optional = not part.is_required and part.kind is not Kind.FLAG
    return texts.ITEM_OPTIONAL.format(label=label) if optional else label


def references(workbook: Workbook, exercise: str = "") -> Mapping[str, Choices]:
    """Return what a field that points at something else may point at, by its key."""
    found = workbook.exercises.get(exercise)
    return {
        "domein": workbook.municipality.domain_names,
        "discipline": {each.id: each.name for each in workbook.disciplines},
        "ziet_het_vaak": {each.id: each.name for each in workbook.disciplines},
        "verschijningsvormen": {each.id: each.name for each in workbook.manifestations},
        "deel": {each.id: each.name for each in workbook.guide.sections},
        "thema": {each.id: each.name for each in (found.themes if found else ())},
        "perspectief": {
            each.id: each.name for each in (found.perspectives if found else ())
        },
    }


def plainly(value: Json) -> str:
    """Return a value of the base as somebody would say it."""
    if isinstance(value, list | tuple):
        return ", ".join(plainly(each) for each in value)
    if isinstance(value, dict):
        return ", ".join(plainly(each) for each in value.values())
    return value if isinstance(value, str) else json.dumps(value)


def _several(part: Part, label: str, hint: str, value: Json, known: Choices) -> Node:
    said = tuple(map(str, value)) if isinstance(value, list | tuple) else ()
    if part.kind is Kind.NUMBERS:
        text = ", ".join(said)
        return Field(name=part.key, label=label, hint=hint, value=text, max=MAX_LINE)
    if known:
        offered = options(known)
        return Checks(name=part.key, label=label, hint=hint, options=offered, value=said)
    hint, text = hint or texts.LINES_HINT, "\n".join(said)
    return TextArea(name=part.key, label=label, hint=hint, value=text, max=MAX_LONG)


def _row(value: Json) -> Answer:
    row = value if isinstance(value, dict) else {}
    return {key: ["ja"] if each is True else str(each) for key, each in row.items()}


def _choice(name: str, label: str, hint: str, value: str, known: Choices) -> Node:
    if len(known) <= FEW and "" not in known:
        offered = options(known)
        return Choice(name=name, label=label, hint=hint, options=offered, value=value)
    start = () if "" in known else (Option(value="", label=texts.CHOOSE),)
    offered = (*start, *options(known))
    return Select(name=name, label=label, hint=hint, options=offered, value=value)


_LONG = frozenset({"tekst", "vraag", "uitleg", "bedoeling", "kan_opvallen", "kan_ook_zijn"})
