"""Events that survive: one trajectory in a SQLite file or a PostgreSQL database."""

from .keys import RENEWABLE, Secrets
from .location import check_location
from .opening import open_store
from .sqlstore import SqlStore

__all__ = ["RENEWABLE", "Secrets", "SqlStore", "check_location", "open_store"]
