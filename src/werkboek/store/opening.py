"""Finding a trajectory, or making one."""

from contextlib import ExitStack
from pathlib import Path

from sqlalchemy import Connection, insert, inspect, make_url, select, text, update
from sqlalchemy.exc import ArgumentError

from werkboek import texts
from werkboek.errors import InvalidError, TrajectoryError

from .database import Database
from .keys import create_keys
from .location import check_location
from .sqlite import SqliteDatabase
from .sqlstore import SqlStore
from .tables import SCHEMA_VERSION, meta, metadata


def open_store(location: Path | str) -> SqlStore:
    """Open the trajectory at *location*; an absent or empty one is made.

    Parameters
    ----------
    location
        The path of a trajectory file, or the URL of a PostgreSQL database, or of a schema
        in it (``?options=-csearch_path=name``), that holds nothing else.

    Raises
    ------
    UnsafeLocationError
        When the file is on a network share or in a synchronised folder.
    TrajectoryError
        When it is damaged, not ours, or made by a newer werkboek.
    InvalidError
        When the URL is not one of PostgreSQL.
    StoreUnavailableError
        When the database cannot be reached, or is busy.
    """
    database = _database(location)
    with ExitStack() as stack:
        stack.callback(database.close)
        version = database.read(_version) or database.write(_create)
        if version > SCHEMA_VERSION:
            raise TrajectoryError(
                reason=f"schema {version}", user_message=texts.TRAJECTORY_NEWER
            )
        if version < SCHEMA_VERSION:
            database.write(upgrade)
        stack.pop_all()
    return SqlStore(database)


def _database(location: Path | str) -> Database:
    if isinstance(location, Path) or "://" not in location:
        check_location(Path(location))
        return SqliteDatabase(Path(location))
    try:
        url = make_url(location)
    except ArgumentError as error:
        raise InvalidError(
            reason="not a URL", user_message=texts.DATABASE_NOT_UNDERSTOOD
        ) from error
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise InvalidError(
            reason="not PostgreSQL", user_message=texts.DATABASE_NOT_UNDERSTOOD
        )
    from .postgres import PostgresDatabase  # noqa: PLC0415 -- psycopg is optional

    return PostgresDatabase(url.set(drivername="postgresql+psycopg"))


def _version(connection: Connection) -> int | None:
    """Return the schema version, or nothing when the place is empty."""
    names = set(inspect(connection).get_table_names())
    if not names:
        return None
    version = None
    if names >= set(metadata.tables):
        version = connection.scalar(select(meta.c.value).where(meta.c.key == "schema"))
    if version is None:
        raise TrajectoryError(
            reason="the tables of something else", user_message=texts.TRAJECTORY_FOREIGN
        )
    return int(version)


def _create(connection: Connection) -> int:
    """Make the tables, unless somebody else did while we waited for our turn."""
    if version := _version(connection):
        return version
    metadata.create_all(connection)
    connection.execute(insert(meta).values(key="schema", value=str(SCHEMA_VERSION)))
    create_keys(connection)
    return SCHEMA_VERSION


def upgrade(connection: Connection) -> None:
    """Bring a trajectory of schema 1 up to date, unless somebody else just did."""
    if _version(connection) == SCHEMA_VERSION:
        return
    connection.execute(text("ALTER TABLE events ADD tick BIGINT NOT NULL DEFAULT 0"))
    connection.execute(text("UPDATE events SET tick = seq"))
    rows = [("born", "0"), ("renewed", "{}"), ("former", "[]")]
    connection.execute(insert(meta), [{"key": k, "value": v} for k, v in rows])
    schema = update(meta).where(meta.c.key == "schema")
    connection.execute(schema.values(value=str(SCHEMA_VERSION)))
