"""What is deleted: what people wrote when they ask for it, and an example in their way."""

from collections.abc import Collection

from sqlalchemy import Connection, delete, func, insert, select

from werkboek.model import Kind

from .tables import events, meta, renew_edition

_EXAMPLE = "example"


def erase_events(connection: Connection, kinds: Collection[Kind]) -> int:
    """Delete the events of *kinds* and return how many there were."""
    renew_edition(connection)
    return connection.execute(delete(events).where(events.c.kind.in_(kinds))).rowcount


def mark_example(connection: Connection) -> None:
    """Remember where the example ends."""
    newest = connection.scalar(select(func.max(events.c.seq))) or 0
    connection.execute(delete(meta).where(meta.c.key == _EXAMPLE))
    connection.execute(insert(meta).values(key=_EXAMPLE, value=str(newest)))


def is_example(connection: Connection) -> bool:
    """Say whether there is an example and nothing was saved after it."""
    marked = connection.scalar(select(meta.c.value).where(meta.c.key == _EXAMPLE))
    newest = connection.scalar(select(func.max(events.c.seq))) or 0
    return marked == str(newest)
