"""Events that survive: one trajectory in a SQLite file or a PostgreSQL database."""

from .keys import Secrets
from .location import check_location
from .opening import open_store
from .sqlstore import SqlStore

__all__ = ["Secrets", "SqlStore", "check_location", "open_store"]
