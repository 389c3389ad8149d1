"""One table holds every Dutch key of the content files."""

from collections.abc import Iterator

from pydantic import BaseModel

from werkboek.content.schema import SCHEMAS
from werkboek.model.words import DUTCH, Content


def models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for each in model.__subclasses__():
        yield from models(each)


def test_the_table_has_no_word_that_no_file_uses() -> None:
    assert SCHEMAS
    used = {f.alias for each in models(Content) for f in each.model_fields.values()}

    assert set(DUTCH.values()) - used == set()


def test_one_dutch_word_stands_for_one_english_word() -> None:
    assert len(set(DUTCH.values())) == len(DUTCH)
