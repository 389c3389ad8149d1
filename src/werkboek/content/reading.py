"""One YAML file to values with places; every mistake in it becomes a Dutch line."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from werkboek import texts
from werkboek.errors import Mistake

from .checks import check_ids
from .mistakes import Mistakes
from .tree import Place, Rows, Table

_AT_OPENING: Final = (
    "found unexpected end of stream",
    "could not find expected",
    "expected ','",
)
"""Mistakes that were made where something was opened, not where reading stopped."""

_PLAIN_TAGS: Final = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("int", "float", "bool", "null")
)


def read(path: Path, name: str, mistakes: Mistakes) -> Table | None:
    """Return the file as a table, or None after adding what is wrong to *mistakes*.

    Parameters
    ----------
    path
        A YAML 1.2 file: one document, UTF-8, no anchors.
    name
        How messages call the file.
    """
    text = _decoded(path, name, mistakes)
    if text is None:
        return None
    table, found = _parsed(text, name)
    mistakes.include(found)
    return table


@lru_cache(maxsize=128)
def _parsed(text: str, name: str) -> tuple[Table | None, tuple[Mistake, ...]]:
    """Return what the file says and what is wrong with it.

    Reading YAML is nearly all the time that loading takes, and of the files of one workbook
    few change between two loads.  Nobody may change a table that was read.
    """
    mistakes = Mistakes()
    table = _read(text, name, mistakes)
    if table is not None:
        check_ids(table, mistakes)
    return table, mistakes.all()


def _read(text: str, name: str, mistakes: Mistakes) -> Table | None:
    start = Place(name, 1)
    yaml = YAML(typ="safe", pure=True)
    try:
        node = yaml.compose(text)
    except YAMLError as error:
        mistakes.add(*_explained(error, text, name))
        return None
    except RecursionError:
        mistakes.add(start, texts.FILE_TOO_DEEP)
        return None
    if node is None:
        mistakes.add(start, texts.FILE_EMPTY)
        return None
    value = _Reader(name, mistakes, yaml.constructor).value(node)
    if isinstance(value, Table):
        return value
    mistakes.add(start, texts.FIELD["model_type"])
    return None


def _decoded(path: Path, name: str, mistakes: Mistakes) -> str | None:
    try:
        data = path.read_bytes()
    except OSError:
        mistakes.add(Place(name, 1), texts.FILE_MISSING)
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        mistakes.add(Place(name, line), texts.FILE_NOT_UTF8)
        return None


def _explained(error: YAMLError, text: str, name: str) -> tuple[Place, str]:
    if isinstance(error, ReaderError):
        line = text.count("\n", 0, error.position) + 1
        return Place(name, line), texts.CONTROL_CHARACTER
    if not isinstance(error, MarkedYAMLError):
        return Place(name, 1), texts.YAML_OTHER
    problem = str(error.problem)
    opened = problem.startswith(_AT_OPENING) and error.context_mark
    mark = error.context_mark if opened else error.problem_mark
    message = next(
        (dutch for start, dutch in texts.YAML.items() if problem.startswith(start)),
        texts.YAML_OTHER,
    )
    return Place(name, mark.line + 1 if mark else 1), message


class _Reader:
    """Builds values out of the nodes of one file."""

    def __init__(self, name: str, mistakes: Mistakes, constructor: SafeConstructor) -> None:
        self._name = name
        self._mistakes = mistakes
        self._constructor = constructor
        self._seen: set[int] = set()

    def value(self, node: Node) -> object:
        """Return what *node* says, with the place of everything in it."""
        place = self._place(node)
        if id(node) in self._seen:  # an alias: it could grow without end
            self._mistakes.add(place, texts.LINKED)
            return None
        self._seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._table(node, place)
        if isinstance(node, SequenceNode):
            items = [(self.value(each), self._place(each)) for each in node.value]
            return Rows(place, items)
        return self._scalar(node)

    def _table(self, node: MappingNode, place: Place) -> Table:
        table = Table(place)
        for key_node, value_node in node.value:
            where = self._place(key_node)
            if not isinstance(key_node, ScalarNode):
                self._mistakes.add(where, texts.KEY_NOT_TEXT)
                continue
            key, value = self._scalar(key_node), self.value(value_node)
            if key in table:
                line = table.places[key].line
                self._mistakes.add(where, texts.KEY_TWICE.format(key=key, line=line))
                continue
            table.put(key, value, where)
        return table

    def _scalar(self, node: Node) -> object:
        """Return a number, a truth value or nothing; all else, dates too, is text."""
        if str(node.tag) not in _PLAIN_TAGS:
            return str(node.value)
        try:
            value: object = self._constructor.construct_object(node)
        except ValueError:  # a number of thousands of digits
            return str(node.value)
        return value

    def _place(self, node: Node) -> Place:
        return Place(self._name, node.start_mark.line + 1)
