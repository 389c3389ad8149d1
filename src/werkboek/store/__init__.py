"""Events that survive: one trajectory in a SQLite file or a PostgreSQL database."""

from .archive import MAX_BYTES, check_phrase, is_encrypted, load, pack, unpack
from .contents import Contents, merged
from .keys import RENEWABLE, Secrets
from .location import check_location
from .opening import open_store
from .sqlstore import SqlStore

__all__ = [
    "MAX_BYTES",
    "RENEWABLE",
    "Contents",
    "Secrets",
    "SqlStore",
    "check_location",
    "check_phrase",
    "is_encrypted",
    "load",
    "merged",
    "open_store",
    "pack",
    "unpack",
]
