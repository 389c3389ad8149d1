"""Readers of what somebody sent or stored; anything unexpected counts as nothing."""

from .event import Json


def listed(value: Json) -> tuple[str, ...]:
    """Return the ids or texts in *value*, in their order; empty when it is no list."""
    return tuple(map(str, value)) if isinstance(value, list) else ()


def rows_of(value: Json) -> tuple[dict[str, Json], ...]:
    """Return the rows in *value*, in their order; empty when it is no list."""
    rows = value if isinstance(value, list) else ()
    return tuple(row for row in rows if isinstance(row, dict))
