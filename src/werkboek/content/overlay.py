"""The changes of a municipality, laid over a list of the base.

This happens before the list is validated, so that a mistake in a change is reported at the
line of that change.
"""

from collections.abc import Collection
from typing import Final

from werkboek import texts

from .mistakes import Mistakes, hint
from .tree import Place, Rows, Table

CHANGE, HIDE, ADD, ORDER = "wijzig", "verberg", "voeg_toe", "volgorde"
RETIRED: Final = "vervallen"


def overlaid(
    rows: Rows, changes: Table, mistakes: Mistakes, *, words: str, prefix: str
) -> Rows:
    """Return *rows* after *changes*.

    Parameters
    ----------
    rows
        A list of the base, as it was read.
    changes
        ``wijzig``, ``verberg``, ``voeg_toe`` and ``volgorde``, validated as `Changes`.
    mistakes
        Gets every id that does not exist and every own item without its prefix.
    words
        The key of the text that ``wijzig`` replaces.
    prefix
        The id of the municipality.
    """
    known, newer = rows.by_id(), dict[str, Table]()
    for item, place in changes.rows(ADD).pairs():
        check_prefix(item, prefix, mistakes, place)
    everything = Rows(rows.place, (*rows.pairs(), *changes.rows(ADD).pairs()))

    for name, text in changes.table(CHANGE).items():
        place = changes.table(CHANGE).places[name]
        if exists(name, known, mistakes, place, CHANGE):
            newer[name] = known[name].with_value(words, text, place)
    for name, place in changes.rows(HIDE).pairs():
        if exists(name, known, mistakes, place, HIDE):
            before = newer.get(name, known[name])
            newer[name] = before.with_value(RETIRED, value=True, place=place)

    changed = [(newer.get(_id(item), item), place) for item, place in everything.pairs()]
    first = {name: at for at, name in enumerate(changes.rows(ORDER))}
    for name, place in changes.rows(ORDER).pairs():
        exists(name, everything.by_id(), mistakes, place, ORDER)
    changed.sort(key=lambda pair: first.get(_id(pair[0]), len(first)))
    return Rows(rows.place, changed)


def exists(
    name: str, known: Collection[str], mistakes: Mistakes, place: Place, field: str
) -> bool:
    """Say whether *name* is one of *known*; when it is not, that is a mistake."""
    if name in known:
        return True
    mistakes.add(place, texts.ID_UNKNOWN.format(id=name, hint=hint(name, known)), field)
    return False


def check_prefix(item: object, prefix: str, mistakes: Mistakes, place: Place) -> None:
    """Add a mistake when the id of a municipality's own *item* lacks its prefix."""
    own = _id(item)
    if not own.startswith(f"{prefix}-"):
        message = texts.ID_NEEDS_PREFIX.format(prefix=prefix, id=own.split("-")[-1])
        mistakes.add(place, message, "id")


def _id(item: object) -> str:
    return str(item.get("id")) if isinstance(item, Table) else ""
