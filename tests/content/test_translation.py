"""Nobody who edits a file reads English from a library."""

from collections.abc import Iterator
from typing import get_args

import pytest
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails, core_schema
from ruamel.yaml import YAML

from werkboek import texts
from werkboek.content import data_root
from werkboek.content.files import (
    BarrierFile,
    CueFile,
    DisciplineFile,
    DraftFile,
    ManifestationFile,
    Overlay,
    RuleFile,
    TextFile,
)
from werkboek.content.mistakes import translate
from werkboek.model import (
    CanvasSheet,
    Example,
    Exercise,
    FollowUpGuide,
    InterviewGuide,
    Municipality,
    StartCheck,
)

WRONG: tuple[object, ...] = (None, True, 0, 3.5, -7, 10**6, "", "¿", [], [[]], {}, {"x": 1})
FILES: tuple[tuple[str, type[BaseModel]], ...] = (
    ("basis/O2/exercise.yaml", Exercise),
    ("basis/O2/voorbeeld.yaml", Example),
    ("basis/gemeente.yaml", Municipality),
    ("basis/disciplines.yaml", DisciplineFile),
    ("basis/teksten.yaml", TextFile),
    ("basis/spelregels.yaml", RuleFile),
    ("basis/kijken.yaml", CueFile),
    ("basis/interview.yaml", InterviewGuide),
    ("basis/drempels.yaml", BarrierFile),
    ("basis/verschijningsvormen.yaml", ManifestationFile),
    ("basis/startcheck.yaml", StartCheck),
    ("basis/vervolg.yaml", FollowUpGuide),
    ("basis/helicopterblad.yaml", CanvasSheet),
    ("basis/O7/exercise.yaml", Exercise),
    ("basis/draaiboeken.yaml", DraftFile),
    ("gemeenten/voorbeeldstad/aanpassingen.yaml", Overlay),
)


@pytest.mark.parametrize(("file", "model"), FILES)
def test_every_single_wrong_value_has_a_sentence_of_its_own(
    file: str, model: type[BaseModel]
) -> None:
    valid = shortened(YAML(typ="safe").load(data_root() / file))

    errors = [error for spoiled in variants(valid) for error in errors_in(spoiled, model)]

    assert len(errors) > 20
    assert {error["type"] for error in errors} - set(texts.FIELD) == set()
    assert not [error for error in errors if error["msg"] in translate(error, model)]


@pytest.mark.parametrize("kind", get_args(core_schema.ErrorType))
def test_every_error_that_pydantic_knows_has_a_dutch_sentence(kind: str) -> None:
    blanks = dict.fromkeys(("ge", "le", "min_length", "max_length", "tag"), 1)
    error = ErrorDetails(type=kind, loc=("naam",), msg="English", input="iets", ctx=blanks)

    message = translate(error, Exercise)

    assert (message == texts.FIELD_OTHER) == (kind not in texts.FIELD)
    assert not {"English", "{", "}"} & set(message)


def errors_in(value: object, model: type[BaseModel]) -> list[ErrorDetails]:
    try:
        model.model_validate(value)
    except ValidationError as error:
        return error.errors()
    return []


def shortened(value: object) -> object:
    """Return *value* with at most five items in a list; the rest is more of the same."""
    if isinstance(value, dict):
        return {key: shortened(inside) for key, inside in value.items()}
    if isinstance(value, list):
        return [shortened(inside) for inside in value[:5]]
    return value


def variants(value: object) -> Iterator[object]:
    """Iterate over *value* with one thing in it replaced, left out or added."""
    yield from WRONG
    if isinstance(value, dict):
        yield {**value, "onbekend": 1}
        for key, inside in value.items():
            yield {name: each for name, each in value.items() if name != key}
            yield from ({**value, key: wrong} for wrong in variants(inside))
    if isinstance(value, list):
        for at, inside in enumerate(value):
            for wrong in variants(inside):
                yield [*value[:at], wrong, *value[at + 1 :]]
