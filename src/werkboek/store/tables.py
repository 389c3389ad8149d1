"""The two tables of a trajectory, and a row of the first one as an event."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
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
    insert,
)

from werkboek.model import Event, Kind

SCHEMA_VERSION = 1
"""Raised with every change that an older werkboek could misread."""

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
    }
    result = connection.execute(insert(events).values(row).returning(events.c.seq))
    return int(result.scalar_one())


def as_event(row: Row[*tuple[Any, ...]]) -> Event:
    """Return the event in a row that has all its columns."""
    return Event(row.id, row.kind, row.actor, row.round, row.body, row.seq, row.at)
