"""What a page that looks again need not read again."""

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from sqlalchemy import Connection, bindparam, func, select

from werkboek.model import Kind

from .canvases import Canvases
from .compared import Comparisons
from .revealed import Revealed
from .tables import events

T = TypeVar("T")

_ADDED = (
    select(events.c.kind, func.max(events.c.seq))
    .where(events.c.seq > bindparam("last"))
    .group_by(events.c.kind)
)


class Memory:
    """Remembers what was made of events until one of the same kinds is added.

    Thirty-six pages look again at the same moment: when a step is shown, most of what each
    of them would read is what it read before.
    """

    def __init__(self) -> None:
        self.revealed = Revealed()
        self.canvases = Canvases()
        self.comparisons = Comparisons()
        self._last = 0
        self._newest: dict[Kind, int] = {}
        self._known: dict[Hashable, tuple[int, object]] = {}

    def catch_up(self, connection: Connection) -> None:
        """Look which kinds of events were added; once, before anything is recalled."""
        for kind, seq in connection.execute(_ADDED, {"last": self._last}):
            self._newest[kind] = seq
            self._last = max(self._last, seq)

    def recall(self, name: Hashable, kinds: Iterable[Kind], make: Callable[[], T]) -> T:
        """Return what *make* returned last under *name*, or now when *kinds* changed."""
        newest = max((self._newest.get(kind, 0) for kind in kinds), default=0)
        seq, known = self._known.get(name, (-1, None))
        if seq != newest:
            known = make()
            self._known[name] = (newest, known)
        return known  # type: ignore[return-value]  # what this name was given for
