"""The secrets of one trajectory: made once, kept in the trajectory itself."""

import json
import secrets
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from sqlalchemy import Connection, delete, insert, select, update

from .tables import meta

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""No I, O, 0 or 1: they are misread from a screen."""

CODE_LENGTH = 6

_ALL = select(meta.c.key, meta.c.value)


@dataclass(frozen=True, slots=True)
class Secrets:
    """What opens doors; shown to nobody, so also not in a log or a traceback.

    ``code`` is what participants type; ``facilitator_key`` and ``screen_key`` are part of a
    link; ``cookie_secret`` signs identities.  ``trajectory`` is an identifier, no secret.
    ``former`` are the cookie secrets of trajectories that were merged into this one: the
    rejoin words that follow from them keep working.
    """

    trajectory: str
    cookie_secret: str = field(repr=False)
    code: str = field(repr=False)
    facilitator_key: str = field(repr=False)
    screen_key: str = field(repr=False)
    former: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Identity:
    """All that makes a trajectory this one; a file that was merged holds several.

    ``born`` is a tick (`tables.next_tick`).  ``used`` says whether anybody ever joined:
    somebody may then have a word or a cookie.  ``renewed`` counts how often each key was
    replaced, so that a void link stays void whatever file comes back.
    """

    trajectory: str
    born: int
    used: bool
    cookie_secret: str = field(repr=False)
    keys: Mapping[str, str] = field(repr=False)
    renewed: Mapping[str, int]


def create_keys(connection: Connection) -> None:
    """Store fresh secrets in a new trajectory."""
    fresh = Identity(
        trajectory=secrets.token_hex(8),
        born=time.time_ns() // 1000,
        used=False,
        cookie_secret=secrets.token_urlsafe(32),
        keys={name: make() for name, make in RENEWABLE.items()},
        renewed={},
    )
    write_identities(connection, fresh, ())


def read_keys(connection: Connection) -> Secrets:
    """Return the secrets as they are now."""
    own, former = read_identities(connection)
    return Secrets(
        trajectory=own.trajectory,
        cookie_secret=own.cookie_secret,
        former=tuple(each.cookie_secret for each in former),
        **own.keys,
    )


def read_identities(connection: Connection) -> tuple[Identity, tuple[Identity, ...]]:
    """Return what this trajectory is, and what was merged into it."""
    rows = connection.execute(_ALL)
    found = {row.key: row.value for row in rows}
    own = Identity(
        trajectory=found["trajectory"],
        born=int(found["born"]),
        used=False,
        cookie_secret=found["cookie_secret"],
        keys={name: found[name] for name in RENEWABLE},
        renewed=json.loads(found["renewed"]),
    )
    return own, tuple(Identity(**each) for each in json.loads(found["former"]))


def write_identities(
    connection: Connection, own: Identity, former: tuple[Identity, ...]
) -> None:
    """Store what this trajectory is from now on."""
    values = {
        "trajectory": own.trajectory,
        "born": str(own.born),
        "cookie_secret": own.cookie_secret,
        **own.keys,
        "renewed": json.dumps(dict(own.renewed)),
        "former": json.dumps([asdict(each) for each in former]),
    }
    connection.execute(delete(meta).where(meta.c.key.in_(values)))
    rows = [{"key": key, "value": value} for key, value in values.items()]
    connection.execute(insert(meta), rows)


def renew_key(connection: Connection, name: str) -> None:
    """Replace one secret; ``KeyError`` when *name* is not one that can be renewed."""
    fresh = RENEWABLE[name]()
    own, _ = read_identities(connection)
    renewed = {**own.renewed, name: own.renewed.get(name, 0) + 1}
    for key, value in ((name, fresh), ("renewed", json.dumps(renewed))):
        connection.execute(update(meta).where(meta.c.key == key).values(value=value))


def _make_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


RENEWABLE = {
    "code": _make_code,
    "facilitator_key": secrets.token_urlsafe,
    "screen_key": secrets.token_urlsafe,
}
"""The secrets that can be renewed, and how each is made."""
