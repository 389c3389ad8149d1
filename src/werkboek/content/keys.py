"""Which keys a file may have somewhere, asked of the model."""

from collections.abc import Iterable, Sequence
from typing import Any, get_args

from pydantic import BaseModel


def known_keys(model: type[BaseModel], path: Sequence[str | int]) -> list[str]:
    """Return the Dutch keys that may stand where the last key of *path* stands."""
    here = [model]
    for part in path[:-1]:
        if isinstance(part, str):
            here = _inside(here, part)
    fields = (field for model in here for field in model.model_fields.values())
    return sorted({str(field.alias) for field in fields})


def _inside(models: list[type[BaseModel]], part: str) -> list[type[BaseModel]]:
    """Return the models under key *part*; a part that is no key may name one of a union."""
    below = [
        inside
        for model in models
        for field in model.model_fields.values()
        if field.alias == part
        for inside in _models(field.annotation)
    ]
    return below or [model for model in models if part in _kinds(model)] or models


def _kinds(model: type[BaseModel]) -> Sequence[Any]:
    kind = model.model_fields.get("kind")
    return get_args(kind.annotation) if kind else ()


def _models(annotation: object) -> Iterable[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models(inner)
