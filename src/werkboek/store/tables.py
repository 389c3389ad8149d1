"""The two tables of a trajectory, and a row of the first one as an event."""

import time
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Connection,
    Enum,
    Identity,
    Index,
    Integer,
    MetaData,
    Row,
    String,
    Table,
    delete,
    insert,
    select,
)

from werkboek.model import Event, Kind

SCHEMA_VERSION = 2
"""Raised with every change that an older werkboek could misread."""

_EDITION = "edition"

metadata = MetaData()

events = Table(
    "events",
    metadata,
    Column("seq", Integer, Identity(always=True), primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column(
        "kind",
        Enum(
            Kind,
            native_enum=False,
            length=20,
            values_callable=lambda kinds: [kind.value for kind in kinds],
        ),
        nullable=False,
    ),
    Column("actor", String, nullable=False),
    Column("round", String, nullable=False),
    Column(
        "step", String, nullable=False
    ),  # from the body, so that counting need not read it
    Column("item", String, nullable=False),
    Column("body", JSON, nullable=False),
    Column("at", String, nullable=False),  # UTC, ISO 8601; for people, never for order
    Column("tick", BigInteger, nullable=False),  # see `next_tick`
    Index("events_by_place", "kind", "round", "step", "item", "actor"),
    Index("events_by_actor", "actor"),
    sqlite_autoincrement=True,  # a number is never given out twice, also after erasing
)

meta = Table(
    "meta",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)

_EDITION_NOW = select(meta.c.value).where(meta.c.key == _EDITION)


def add(connection: Connection, event: Event) -> int:
    """Insert *event* inside a write transaction and return its ``seq``."""
    row = {
        "id": event.id,
        "kind": event.kind,
        "actor": event.actor,
        "round": event.round,
        "step": event.body.get("step", ""),
        "item": event.body.get("item", ""),
        "body": dict(event.body),
        "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "tick": next_tick(connection),
    }
    result = connection.execute(insert(events).values(row).returning(events.c.seq))
    return int(result.scalar_one())


def edition(connection: Connection) -> str:
    """Return what changes when events that were read got another place, or none."""
    return connection.scalar(_EDITION_NOW) or ""


def renew_edition(connection: Connection) -> None:
    """Tell all who remember what they read to forget it."""
    connection.execute(delete(meta).where(meta.c.key == _EDITION))
    connection.execute(insert(meta).values(key=_EDITION, value=uuid4().hex))


def next_tick(connection: Connection) -> int:
    """Return the place of a new event among those of every file it may be merged with.

    Microseconds since 1970, and more than the last one whatever the clock says, so that
    the order of ticks is the order of saving.  Two files that went on apart are merged in
    this order: that of each of them stays, and nothing depends on which one came first.

    Notes
    -----
    A hybrid logical clock: S. S. Kulkarni et al. (2014), *Logical Physical Clocks*, OPODIS.
    """
    newest = select(events.c.tick).order_by(events.c.seq.desc()).limit(1)
    return max(time.time_ns() // 1000, (connection.scalar(newest) or 0) + 1)


def as_event(row: Row[*tuple[Any, ...]]) -> Event:
    """Return the event in a row that has all its columns."""
    return Event(row.id, row.kind, row.actor, row.round, row.body, row.seq, row.at)
