"""The secrets of one trajectory: made once, kept in the trajectory itself."""

import secrets
from dataclasses import dataclass, field

from sqlalchemy import Connection, insert, select, update

from .tables import meta

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""No I, O, 0 or 1: they are misread from a screen."""

CODE_LENGTH = 6


@dataclass(frozen=True, slots=True)
class Secrets:
    """What opens doors; shown to nobody, so also not in a log or a traceback.

    ``code`` is what participants type; ``facilitator_key`` and ``screen_key`` are part of a
    link; ``cookie_secret`` signs identities.  ``trajectory`` is an identifier, no secret.
    """

    trajectory: str
    cookie_secret: str = field(repr=False)
    code: str = field(repr=False)
    facilitator_key: str = field(repr=False)
    screen_key: str = field(repr=False)


def create_keys(connection: Connection) -> None:
    """Store fresh secrets in a new trajectory."""
    fresh = {
        "trajectory": secrets.token_hex(8),
        "cookie_secret": secrets.token_urlsafe(32),
        **{name: make() for name, make in RENEWABLE.items()},
    }
    rows = [{"key": key, "value": value} for key, value in fresh.items()]
    connection.execute(insert(meta), rows)


def read_keys(connection: Connection) -> Secrets:
    """Return the secrets as they are now."""
    names = Secrets.__dataclass_fields__
    rows = connection.execute(select(meta.c.key, meta.c.value).where(meta.c.key.in_(names)))
    return Secrets(**{row.key: row.value for row in rows})


def renew_key(connection: Connection, name: str) -> None:
    """Replace one secret; ``KeyError`` when *name* is not one that can be renewed."""
    connection.execute(
        update(meta).where(meta.c.key == name).values(value=RENEWABLE[name]())
    )


def _make_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


RENEWABLE = {
    "code": _make_code,
    "facilitator_key": secrets.token_urlsafe,
    "screen_key": secrets.token_urlsafe,
}
"""The secrets that can be renewed, and how each is made."""
