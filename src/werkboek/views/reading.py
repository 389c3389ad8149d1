"""An answer as it is read back: label and words of whatever was filled in."""

from collections.abc import Iterable, Iterator, Mapping

from werkboek.model import Json
from werkboek.widgets import Checks, Choice, Field, Node, Rows, Select


def lines(fields: Iterable[Node], own: Mapping[str, Json] | None = None) -> Iterator[str]:
    """Yield a line for each of *fields* that says something; *own* values win."""
    for node in fields:
        match node:
            case Rows():
                for number, row in enumerate(node.value, start=1):
                    said = "; ".join(lines(node.children, {"": "", **row}))
                    if said:
                        yield f"{node.label.format(n=number)}. {said}"
            case Checks():
                chosen = _words(node.options, node.value)
                if chosen:
                    yield f"{node.label}: {', '.join(chosen)}"
            case Choice() | Select() | Field():
                value = str(own.get(node.name, "")) if own is not None else node.value
                if isinstance(node, Choice | Select):
                    value = ", ".join(_words(node.options, (value,)))
                if value:
                    yield f"{node.label}: {value}"
            case _:
                pass


def _words(options: Iterable[Node], values: Iterable[str]) -> list[str]:
    words = {
        str(getattr(option, "value", "")): str(getattr(option, "label", ""))
        for option in options
    }
    return [words.get(value, value) for value in values if value]
