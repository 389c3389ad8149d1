"""What a network says, one plain sentence per finding."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from werkboek import texts
from werkboek.analysis import network as measures
from werkboek.analysis.ties import LEADING, UNKNOWN, Network

FEW_TIES: Final = 5
FAR: Final = 2
CHANCE: Final = 0.05
BETWEEN: Final = ("gatekeeper", "representative", "liaison")

Measured = tuple[
    Mapping[str, float], Mapping[str, float], tuple[str, ...], measures.Closure | None
]


def findings(network: Network, names: Mapping[str, str]) -> Iterator[str]:
    """Yield the sentences; *names* are those of the domains.

    At most three teams are named, and nobody gets a score.
    """
    if len(network.edges) < FEW_TIES:
        yield texts.FINDING_FEW.format(n=FEW_TIES)
    else:
        yield from _connectors(network)
        yield from _closed(network)
        yield from _backing(network)
    yield from _wished(network)
    yield from _apart(network, names)
    for tie in network.ties:
        if tie.differs:
            a, b = (network.teams[key].name for key in tie.ends)
            yield texts.FINDING_DIFFERS.format(a=a, b=b)


@lru_cache(maxsize=8)
def _measure(
    domains: tuple[tuple[str, str], ...], edges: tuple[tuple[str, str], ...]
) -> Measured:
    """Return what takes time, once for the same network."""
    known = dict(domains)
    roles = measures.brokerage(known, edges)
    between = {
        name: float(sum(each[role] for role in BETWEEN)) for name, each in roles.items()
    }
    placed = {key for key, domain in domains if domain != UNKNOWN}
    inside = [pair for pair in edges if placed.issuperset(pair)]
    return (
        measures.betweenness(known, edges),
        between,
        tuple(measures.cut_points(known, edges)),
        measures.closure({key: known[key] for key in sorted(placed)}, inside),
    )


def _measured(
    network: Network,
) -> Measured:
    return _measure(tuple(network.domains.items()), network.edges)


def _names(network: Network, keys: Iterable[str]) -> str:
    return ", ".join(network.teams[key].name for key in keys)


def _connectors(network: Network) -> Iterator[str]:
    through, between, cuts, _ = _measured(network)
    first = tuple(measures.strongest(through))
    if first:
        yield texts.FINDING_CONNECTS.format(names=_names(network, first))
    second = tuple(measures.strongest(between))
    if second:
        yield texts.FINDING_BRIDGES.format(names=_names(network, second))
    if cuts:
        named = tuple(
            key for key in measures.strongest(through, len(through)) if key in cuts
        )
        yield texts.FINDING_CUTS.format(names=_names(network, named[:3]))


def _closed(network: Network) -> Iterator[str]:
    found = _measured(network)[3]
    if found is None:
        return
    total = found.external + found.internal
    chance = round(total * (1 - found.expected) / 2)
    verdict = (
        texts.CLOSED_MORE
        if found.p < CHANCE
        else texts.CLOSED_CHANCE
        if found.index < found.expected
        else texts.CLOSED_NOT
    )
    yield texts.FINDING_CLOSED.format(
        inside=found.internal, total=total, chance=chance, verdict=verdict
    )


def _backing(network: Network) -> Iterator[str]:
    leading = [key for key, domain in network.domains.items() if domain in LEADING]
    if not leading:
        yield texts.FINDING_NO_LEADING
        return
    near = measures.steps_to(network.teams, network.edges, leading)
    tied = {key for pair in network.edges for key in pair}
    far = [key for key in network.teams if key in tied and near.get(key, FAR + 1) > FAR]
    if far:
        yield texts.FINDING_FAR.format(n=len(far), names=_names(network, far[:3]))


def _wished(network: Network) -> Iterator[str]:
    wished = [tie for tie in network.ties if tie.is_wished]
    for tie in sorted(wished, key=lambda tie: -len(tie.said)):
        a, b = (network.teams[key].name for key in tie.ends)
        yield texts.FINDING_WISHED.format(a=a, b=b, n=len(tie.said))


def _apart(network: Network, names: Mapping[str, str]) -> Iterator[str]:
    apart = [
        texts.PAIR.format(*(names.get(each, each) for each in pair.domains))
        for pair in measures.domain_pairs(network.domains, network.edges)
        if pair.ties == 0 and len(set(pair.domains)) > 1 and UNKNOWN not in pair.domains
    ]
    if apart:
        yield texts.FINDING_APART.format(pairs="; ".join(apart))
