"""The numbers side by side, and what issue 3 asks of them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

COLUMNS = ("what", "stock", "werkboek", "ratio", "promise", "kept", "solara")


@dataclass(frozen=True, slots=True)
class Row:
    """One number of each server; None where there is no such thing.

    ``promise`` is the most that werkboek may use, ``relative`` whether that is a share of
    stock instead of an amount.
    """

    what: str
    unit: str
    stock: float | None
    werkboek: float | None
    promise: float | None = None
    relative: bool = False
    solara: float | None = None

    @property
    def ratio(self) -> float | None:
        """Werkboek as a share of stock."""
        if self.werkboek is None or not self.stock:
            return None
        return self.werkboek / self.stock

    @property
    def is_kept(self) -> bool | None:
        """Whether the promise was kept; None without a promise or a measurement."""
        measured = self.ratio if self.relative else self.werkboek
        if self.promise is None or measured is None:
            return None
        return measured <= self.promise

    def as_json(self) -> Mapping[str, object]:
        """Return everything there is to know."""
        return {**asdict(self), "ratio": self.ratio, "kept": self.is_kept}

    def as_cells(self) -> Sequence[str]:
        """Return what stands in the table."""
        limit = "" if self.promise is None else f"≤ {self.promise:g}"
        kept = {None: "", True: "yes", False: "no"}[self.is_kept]
        return (
            f"{self.what} ({self.unit})",
            _number(self.stock),
            _number(self.werkboek),
            "" if self.ratio is None else f"{self.ratio:.2f}",
            f"{limit} × stock" if self.relative and limit else limit,
            kept,
            "" if self.solara is None else _number(self.solara),
        )


def draw(rows: Sequence[Row]) -> str:
    """Return *rows* as a Markdown table, aligned for a terminal."""
    cells = [COLUMNS, *(row.as_cells() for row in rows)]
    if not any(line[-1] for line in cells[1:]):
        cells = [line[:-1] for line in cells]
    widths = [max(len(line[at]) for line in cells) for at in range(len(cells[0]))]
    lines = ["| " + " | ".join(map(str.ljust, line, widths)) + " |" for line in cells]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join((lines[0], rule, *lines[1:]))


def _number(value: float | None) -> str:
    """Return three digits that mean something."""
    if value is None:
        return "–"
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
