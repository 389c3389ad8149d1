"""Changes in the text of a YAML file that leave every other line as somebody wrote it.

Only the lines of what changes are written anew: comments, order, quotes and empty lines
elsewhere stay, also those that belong to nothing.
"""

import io
from collections.abc import Mapping, Sequence
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from werkboek import texts
from werkboek.errors import InvalidError

Keys = Sequence[str]


def put(text: str, keys: Keys, value: object) -> str:
    """Return *text* in which the value under *keys* is *value*; it need not be there yet.

    In a list a key is the id of an item.
    """
    root, lines = _compose(text), text.splitlines()
    if root is None or root.flow_style:
        whole = _with(_plain(text) or {}, keys, value)
        head = [line for line in lines if line.startswith("#")]
        return _joined([*head, *_block(whole, 0)])
    here: Node = root
    for at, key in enumerate(keys):
        rest = keys[at + 1 :]
        entry = _entry(here, key)
        if entry is None:
            new = _block({key: _nested(rest, value)}, here.start_mark.column)
            end = len(lines) if here is root else _last(here) + 1
            return _joined([*lines[:end], *new, *lines[end:]])
        _, inside = entry
        if rest and _is_block(inside):
            here = inside
            continue
        before = _at(_plain(text), keys[: at + 1])
        old = before if isinstance(before, Mapping) else {}
        changed = _with(old, rest, value) if rest else value
        is_item = isinstance(here, SequenceNode)
        new = _block([changed] if is_item else {key: changed}, here.start_mark.column)
        return _joined(_replaced(lines, entry, new))
    return text


def drop(text: str, keys: Keys) -> str:
    """Return *text* without what is under *keys*, and without what is empty after that."""
    data = _plain(text)
    while len(keys) > 1 and len(_at(data, keys[:-1]) or ()) == 1:
        keys = keys[:-1]
    lines = text.splitlines()
    here: Node | None = _compose(text)
    for at, key in enumerate(keys):
        entry = _entry(here, key) if here else None
        if entry is None:
            return text
        name, inside = entry
        if isinstance(inside, MappingNode) and inside.flow_style and at + 1 < len(keys):
            left = _without(_at(data, keys[: at + 1]), keys[at + 1 :])
            new = _block({key: left}, name.start_mark.column)
            return _joined(_replaced(lines, entry, new))
        if at + 1 == len(keys):
            first, last = name.start_mark.line, _last(inside, name)
            lines = [*lines[:first], *lines[last + 1 :]]
        here = inside
    return _joined(lines)


def append(text: str, keys: Keys, item: Mapping[str, object]) -> str:
    """Return *text* in which *item* is the last of the list under *keys*."""
    here: Node | None = _compose(text)
    for key in keys:
        entry = _entry(here, key) if here else None
        here = entry[1] if entry else None
    if not isinstance(here, SequenceNode) or here.flow_style or not here.value:
        before = _at(_plain(text), keys)
        return put(text, keys, [*(before if isinstance(before, list) else ()), dict(item)])
    lines, end = text.splitlines(), _last(here) + 1
    dashed = _block([dict(item)], here.start_mark.column)
    return _joined([*lines[:end], *dashed, *lines[end:]])


def value_at(text: str, keys: Keys) -> Any:  # noqa: ANN401 - YAML's
    """Return what is under *keys* in *text*; None when it is not, or *text* is no YAML."""
    try:
        return _at(_plain(text), keys)
    except InvalidError:
        return None


def _compose(text: str) -> MappingNode | None:
    try:
        root = YAML(typ="safe", pure=True).compose(text)
    except YAMLError as error:
        raise InvalidError(reason="no YAML", user_message=texts.CUSTOMISE_WRONG) from error
    return root if isinstance(root, MappingNode) else None


def _plain(text: str) -> Any:  # noqa: ANN401 - YAML's
    try:
        return YAML(typ="safe", pure=True).load(text)
    except YAMLError as error:
        raise InvalidError(reason="no YAML", user_message=texts.CUSTOMISE_WRONG) from error


def _entry(here: Node, key: str) -> tuple[Node, Node] | None:
    """Return the name and the value of *key*; of a list, the item with that id twice."""
    if isinstance(here, MappingNode):
        return next((pair for pair in here.value if pair[0].value == key), None)
    items = here.value if isinstance(here, SequenceNode) else ()
    found = (each for each in items if isinstance(each, MappingNode))
    ids = ((each, _entry(each, "id")) for each in found)
    return next(((each, each) for each, own in ids if own and own[1].value == key), None)


def _is_block(node: Node) -> bool:
    """Say whether *node* is a mapping or a list with an entry on each line."""
    return isinstance(node, MappingNode | SequenceNode) and not node.flow_style


def _last(node: Node, name: Node | None = None) -> int:
    """Return the number of the last line of *node*; a block ends before its comments."""
    if isinstance(node, ScalarNode):
        if node.style in ("|", ">"):
            return int(node.end_mark.line) - 1
        if not node.value and node.style is None and name is not None:
            return int(name.start_mark.line)
    elif _is_block(node) and node.value:
        inside = node.value[-1]
        return _last(inside[1], inside[0]) if isinstance(inside, tuple) else _last(inside)
    return int(node.end_mark.line)


def _replaced(lines: list[str], entry: tuple[Node, Node], new: list[str]) -> list[str]:
    """Return *lines* with *new* for an entry; a comment behind it stays."""
    name, inside = entry
    first, last = name.start_mark.line, _last(inside, name)
    is_exact = inside.end_mark.line == last
    behind = lines[last][inside.end_mark.column :] if is_exact else ""
    if behind.strip().startswith("#"):
        new = [*new[:-1], f"{new[-1]}{behind}"]
    return [*lines[:first], *new, *lines[last + 1 :]]


def _at(data: object, keys: Keys) -> Any:  # noqa: ANN401 - YAML's
    for key in keys:
        if isinstance(data, list):
            data = next((each for each in data if _id(each) == key), None)
        else:
            data = data.get(key) if isinstance(data, Mapping) else None
    return data


def _with(data: Mapping[str, Any], keys: Keys, value: object) -> dict[str, Any]:
    first, *rest = keys
    inside = data.get(first)
    old = inside if isinstance(inside, Mapping) else {}
    return {**data, first: _with(old, rest, value) if rest else value}


def _without(data: Mapping[str, Any], keys: Keys) -> dict[str, Any]:
    first, *rest = keys
    if not rest:
        return {key: value for key, value in data.items() if key != first}
    return {**data, first: _without(data[first], rest)}


def _nested(keys: Keys, value: object) -> object:
    for key in reversed(keys):
        value = {key: value}
    return value


def _id(item: object) -> object:
    return item.get("id") if isinstance(item, Mapping) else None


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(lines) + "\n"


def _block(value: object, indent: int) -> list[str]:
    """Return *value* as lines of YAML."""
    yaml = YAML()
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = 10_000
    stream = io.StringIO()
    yaml.dump(_quoted(value), stream)
    lines = stream.getvalue().splitlines()
    if isinstance(value, list):  # a list by itself starts at its dashes
        lines = [line.removeprefix("  ") for line in lines]
    return [f"{' ' * indent}{line}" if line else line for line in lines]


def _quoted(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: _quoted(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_quoted(each) for each in value]
    if isinstance(value, str) and not value.isidentifier():
        return DoubleQuotedScalarString(value)
    return value
