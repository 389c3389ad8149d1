"""Who connects whom: measures of an undirected network of teams and functions.

networkx does what it has (betweenness, constraint, cut points, distances) and is imported
only when it is needed; a participant's page never loads it.
"""

import random
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations
from operator import ne
from typing import Any, Final

Edge = tuple[str, str]
PERMUTATIONS: Final = 2000
ROLES: Final = ("coordinator", "consultant", "gatekeeper", "representative", "liaison")


def betweenness(nodes: Iterable[str], edges: Iterable[Edge]) -> dict[str, float]:
    """Return how often each node is on a shortest path between two others.

    Returns
    -------
    dict
        A fraction in ``[0, 1]`` per node, normalised by the number of pairs.

    Notes
    -----
    L. C. Freeman (1977), *Sociometry* 40, 35-41.
    """
    import networkx as nx  # noqa: PLC0415 -- a tenth of a second, only for this page

    return dict(nx.betweenness_centrality(_graph(nodes, edges)))


def constraint(nodes: Iterable[str], edges: Iterable[Edge]) -> dict[str, float]:
    """Return how locked in each node is: 1 for one contact, low between worlds.

    Unweighted; a node without ties gives nan.

    Notes
    -----
    R. S. Burt (1992), *Structural Holes*, Harvard University Press.
    """
    import networkx as nx  # noqa: PLC0415 -- see above

    return dict(nx.constraint(_graph(nodes, edges), weight=None))


def cut_points(nodes: Iterable[str], edges: Iterable[Edge]) -> list[str]:
    """Return the nodes without which the network falls apart, sorted."""
    import networkx as nx  # noqa: PLC0415 -- see above

    return sorted(nx.articulation_points(_graph(nodes, edges)))


def steps_to(
    nodes: Iterable[str], edges: Iterable[Edge], targets: Collection[str]
) -> dict[str, int]:
    """Return the number of ties from each node to the nearest of *targets*.

    A node that reaches none of them is left out.
    """
    import networkx as nx  # noqa: PLC0415 -- see above

    graph = _graph(nodes, edges)
    known = [each for each in targets if each in graph]
    if not known:
        return {}
    return dict(nx.multi_source_dijkstra_path_length(graph, known, weight=None))


@dataclass(frozen=True, slots=True)
class Closure:
    """How much ties stay inside a domain.

    ``index`` is (external - internal) / (external + internal), from -1 (all inside) to 1;
    ``expected`` is its value when domains are dealt out at random; ``p`` is the share of
    random deals that are at least as closed.
    """

    external: int
    internal: int
    index: float
    expected: float
    p: float


def closure(
    domains: Mapping[str, str],
    edges: Iterable[Edge],
    *,
    draws: int = PERMUTATIONS,
    seed: int = 1,
) -> Closure | None:
    """Return the E-I index of *edges* with its expectation and a permutation p.

    Parameters
    ----------
    domains
        The domain of every node; at least two nodes.
    edges
        Pairs of nodes; without any there is no index and the result is None.
    draws, seed
        How many random deals, and where they start; the same seed gives the same p.

    Notes
    -----
    D. Krackhardt and R. N. Stern (1988), *Social Psychology Quarterly* 51, 123-140.
    """
    pairs = list(edges)
    if not pairs:
        return None
    external = _external(domains, pairs)
    index = 2 * external / len(pairs) - 1
    sizes, n = Counter(domains.values()), len(domains)
    apart = n * n - sum(size * size for size in sizes.values())
    expected = 2 * apart / (n * (n - 1)) - 1
    numbers = {name: at for at, name in enumerate(domains)}
    ends = [[numbers[pair[side]] for pair in pairs] for side in (0, 1)]
    labels = list(domains.values())
    label_of = labels.__getitem__  # half of the page's time is spent counting below
    chance = random.Random(seed)  # noqa: S311 -- statistics, not secrets
    as_closed = 0
    for _ in range(draws):
        chance.shuffle(labels)
        as_closed += sum(map(ne, *(map(label_of, end) for end in ends))) <= external
    p = (as_closed + 1) / (draws + 1)
    return Closure(external, len(pairs) - external, index, expected, p)


def brokerage(
    domains: Mapping[str, str], edges: Iterable[Edge]
) -> dict[str, dict[str, int]]:
    """Return how often each node is between two nodes that have no tie, per role.

    Ordered pairs are counted, as in the package ``sna`` of R: *coordinator* A-A-A,
    *consultant* A-B-A, *gatekeeper* A-B-B, *representative* A-A-B, *liaison* A-B-C.

    Notes
    -----
    R. V. Gould and R. M. Fernandez (1989), *Sociological Methodology* 19, 89-126.
    """
    near: dict[str, set[str]] = {name: set() for name in domains}
    for a, b in edges:
        near[a].add(b)
        near[b].add(a)
    found = {name: dict.fromkeys(ROLES, 0) for name in domains}
    for middle, others in near.items():
        for a, c in permutations(sorted(others), 2):
            if c not in near[a]:
                role = _role(domains[a], domains[middle], domains[c])
                found[middle][role] += 1
    return found


@dataclass(frozen=True, slots=True)
class DomainPair:
    """Ties between two domains, or inside one, against how many there could be."""

    domains: tuple[str, str]
    ties: int
    possible: int


def domain_pairs(domains: Mapping[str, str], edges: Iterable[Edge]) -> list[DomainPair]:
    """Return every pair of domains with its ties, in the order of *domains*."""
    order = list(dict.fromkeys(domains.values()))
    sizes = Counter(domains.values())
    ties: Counter[frozenset[str]] = Counter(
        frozenset((domains[a], domains[b])) for a, b in edges
    )
    pairs = [*((each, each) for each in order), *combinations(order, 2)]
    return [
        DomainPair(
            domains=(a, b),
            ties=ties[frozenset((a, b))],
            possible=sizes[a] * (sizes[a] - 1) // 2 if a == b else sizes[a] * sizes[b],
        )
        for a, b in pairs
    ]


def strongest(scores: Mapping[str, float], most: int = 3) -> Sequence[str]:
    """Return at most *most* names with the highest score above zero, highest first."""
    ranked = sorted(scores, key=lambda name: (-scores[name], name))
    return [name for name in ranked if scores[name] > 0][:most]


def _graph(nodes: Iterable[str], edges: Iterable[Edge]) -> Any:  # noqa: ANN401 -- untyped upstream
    import networkx as nx  # noqa: PLC0415 -- see above

    graph = nx.Graph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    return graph


def _external(domains: Mapping[str, str], edges: Iterable[Edge]) -> int:
    return sum(domains[a] != domains[b] for a, b in edges)


def _role(a: str, b: str, c: str) -> str:
    if a == c:
        return "coordinator" if a == b else "consultant"
    if b == c:
        return "gatekeeper"
    return "representative" if a == b else "liaison"
