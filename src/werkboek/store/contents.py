"""All of a trajectory as one value, and two of them as one: a union that loses nothing.

Merging is commutative, associative and idempotent: whoever merges whatever copies, in any
order and any number of times, gets the same trajectory.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain
from typing import Self

from sqlalchemy import Connection, Row, delete, insert, select

from werkboek.model import Event, Kind

from .keys import Identity, read_identities, write_identities
from .tables import events, renew_edition


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    """An event as it is stored.  The order of facts is that of ``tick`` and then of ``id``.

    ``tick``: see `tables.next_tick`.  ``body`` is JSON with sorted names, so that equal
    facts compare equal.
    """

    tick: int
    id: str
    kind: str
    actor: str
    round: str
    body: str
    at: str

    @classmethod
    def of(cls, tick: int, event: Event) -> Self:
        """Return *event* as it is stored at *tick*."""
        body = json.dumps(dict(event.body), sort_keys=True, ensure_ascii=False)
        kind = event.kind.value
        return cls(tick, event.id, kind, event.actor, event.round, body, event.at)

    @property
    def event(self) -> Event:
        """The event, without its place in a store."""
        body = json.loads(self.body)
        kind = Kind(self.kind)
        return Event(self.id, kind, self.actor, self.round, body, at=self.at)


@dataclass(frozen=True, slots=True)
class Contents:
    """``identities`` are sorted by trajectory, ``facts`` in their own order."""

    identities: tuple[Identity, ...]
    facts: tuple[Fact, ...]

    @property
    def own(self) -> Identity:
        """Which identity counts: the oldest of those with which anybody ever joined."""
        return min(self.identities, key=lambda i: (not i.used, i.born, i.trajectory))

    @property
    def former(self) -> tuple[Identity, ...]:
        """The other identities."""
        return tuple(each for each in self.identities if each is not self.own)


def merged(one: Contents, other: Contents) -> Contents:
    """Return everything that is in either.

    An event that both have is there once.  Two events with one id, which only a page that
    sent again to a second server can make, are one event, saved when it first was.
    """
    facts: dict[str, Fact] = {}
    for fact in chain(one.facts, other.facts):
        facts[fact.id] = min(fact, facts.get(fact.id, fact))
    identities: dict[str, Identity] = {}
    for each in chain(one.identities, other.identities):
        known = identities.get(each.trajectory, each)
        identities[each.trajectory] = _newest(known, each)
    return Contents(_in_order(*identities.values()), tuple(sorted(facts.values())))


def _in_order(*identities: Identity) -> tuple[Identity, ...]:
    return tuple(sorted(identities, key=lambda each: each.trajectory))


def _newest(one: Identity, other: Identity) -> Identity:
    """Return one identity out of two copies: each key as it was renewed last."""
    latest = {
        name: max(
            (each.renewed.get(name, 0), each.keys[name])
            for each in (one, other)
            if name in each.keys
        )
        for name in sorted(one.keys.keys() | other.keys.keys())
    }
    return Identity(
        trajectory=one.trajectory,
        born=min(one.born, other.born),
        used=one.used or other.used,
        cookie_secret=min(one.cookie_secret, other.cookie_secret),
        keys={name: key for name, (_, key) in latest.items()},
        renewed={name: count for name, (count, _) in latest.items() if count},
    )


def as_served(wanted: Contents, here: Identity) -> Contents:
    """Return *wanted* for the server that was *here*.

    It goes on with its own links, also as another trajectory; of the same trajectory the
    keys that were renewed last count.  Identities that nobody used are forgotten.
    """
    own = wanted.own
    former = (each for each in wanted.former if each.used)
    if own.trajectory != here.trajectory:
        kept = {name: here.keys[name] for name in ("facilitator_key", "screen_key")}
        again = {name: own.renewed.get(name, 0) + 1 for name in kept}
        own = replace(own, keys={**own.keys, **kept}, renewed={**own.renewed, **again})
    return replace(wanted, identities=_in_order(own, *former))


def read_contents(connection: Connection) -> Contents:
    """Return all that is stored."""
    facts = tuple(
        sorted(map(_fact, connection.execute(select(events).order_by(events.c.seq))))
    )
    own, former = read_identities(connection)
    used = any(fact.kind == Kind.JOINED.value for fact in facts)
    return Contents(_in_order(replace(own, used=used), *former), facts)


def write_contents(connection: Connection, wanted: Contents) -> bool:
    """Make what is stored *wanted*, which holds it; say whether that changed anything.

    From the first event that is new, all get new numbers: pages that follow this store then
    look again at everything.
    """
    stored = read_contents(connection)
    if stored == wanted:
        return False
    same = _count_same(stored.facts, wanted.facts)
    if same < len(stored.facts):
        first = select(events.c.seq).where(events.c.id == stored.facts[same].id)
        connection.execute(delete(events).where(events.c.seq >= first.scalar_subquery()))
        renew_edition(connection)
    add_contents(connection, replace(wanted, facts=wanted.facts[same:]))
    return True


def add_contents(connection: Connection, contents: Contents) -> None:
    """Store what a trajectory is from now on, and facts after those that are there."""
    write_identities(connection, contents.own, contents.former)
    if rows := [_row(fact) for fact in contents.facts]:
        connection.execute(insert(events), rows)


def _count_same(stored: tuple[Fact, ...], wanted: tuple[Fact, ...]) -> int:
    pairs: Iterable[tuple[Fact, Fact]] = zip(stored, wanted, strict=False)
    different = (at for at, (mine, theirs) in enumerate(pairs) if mine != theirs)
    return next(different, min(len(stored), len(wanted)))


def _fact(row: Row[*tuple[object, ...]]) -> Fact:
    event = Event(row.id, row.kind, row.actor, row.round, row.body, at=row.at)
    return Fact.of(row.tick, event)


def _row(fact: Fact) -> dict[str, object]:
    body = json.loads(fact.body)
    return {
        "id": fact.id,
        "kind": Kind(fact.kind),
        "actor": fact.actor,
        "round": fact.round,
        "step": body.get("step", ""),
        "item": body.get("item", ""),
        "body": body,
        "at": fact.at,
        "tick": fact.tick,
    }
