"""Networks are measured as the literature measures them."""

import networkx as nx
import pytest

from werkboek.analysis.layout import spread
from werkboek.analysis.network import (
    ROLES,
    Edge,
    betweenness,
    brokerage,
    closure,
    constraint,
    cut_points,
    domain_pairs,
    steps_to,
    strongest,
)
from werkboek.analysis.ties import build
from werkboek.content import load_workbook
from werkboek.model import Answer, Interview, Note, Plan, Version

# Zachary (1977), J. Anthropological Research 33; values of R igraph, see methods.md 7.
KARATE = nx.karate_club_graph()
KARATE_NODES = [str(n + 1) for n in KARATE]
KARATE_EDGES = [(str(a + 1), str(b + 1)) for a, b in KARATE.edges]
CLUBS = {str(n + 1): KARATE.nodes[n]["club"] for n in KARATE}

# Krackhardt (1990), Administrative Science Quarterly 35; nodes 0 to 9.
KITE_LINKS = "01 02 03 05 13 14 16 23 25 34 35 36 46 56 57 67 78 89"  # the published kite
KITE_EDGES: list[Edge] = [(each[0], each[1]) for each in KITE_LINKS.split()]
KITE_NODES = list("0123456789")


def test_betweenness_of_the_karate_club() -> None:
    found = betweenness(KARATE_NODES, KARATE_EDGES)

    expected = {"1": 0.4376353, "34": 0.3040750, "33": 0.1452471, "3": 0.1436568}
    assert {name: found[name] for name in expected} == pytest.approx(expected, abs=1e-6)
    assert strongest(found) == ["1", "34", "33"]


def test_constraint_of_the_karate_club_is_unweighted() -> None:
    found = constraint(KARATE_NODES, KARATE_EDGES)

    expected = {
        "1": 0.1554232976,
        "34": 0.1564186851,
        "33": 0.2492233623,
        "3": 0.1851766397,
        "12": 1.0,
    }
    assert {name: found[name] for name in expected} == pytest.approx(expected, abs=1e-6)


def test_the_karate_club_is_closed_more_than_by_chance() -> None:
    found = closure(CLUBS, KARATE_EDGES)

    assert found is not None
    assert (found.external, found.internal) == (11, 67)
    assert found.index == pytest.approx(-0.7179487, abs=1e-6)
    assert found.expected == pytest.approx(0.0303030, abs=1e-6)
    assert found.p < 0.01
    assert found == closure(CLUBS, KARATE_EDGES)  # the same every time


def test_no_ties_have_no_index() -> None:
    assert closure({"a": "x", "b": "y"}, []) is None


def test_betweenness_and_constraint_of_the_kite() -> None:
    pairs = 36  # (10 - 1)(10 - 2) / 2
    found = betweenness(KITE_NODES, KITE_EDGES)
    locked = constraint(KITE_NODES, KITE_EDGES)

    counts = [0.8333, 0.8333, 0, 3.6667, 0, 8.3333, 8.3333, 14, 8, 0]
    assert [found[n] * pairs for n in KITE_NODES] == pytest.approx(counts, abs=1e-4)
    expected = [0.5412, 0.5412, 0.6641, 0.4702, 0.6641, 0.4451, 0.4451, 0.4311, 0.5, 1]
    assert [locked[n] for n in KITE_NODES] == pytest.approx(expected, abs=1e-4)
    assert cut_points(KITE_NODES, KITE_EDGES) == ["7", "8"]
    assert steps_to(KITE_NODES, KITE_EDGES, {"9"})["0"] == 4
    assert steps_to(KITE_NODES, KITE_EDGES, {"nobody"}) == {}


@pytest.mark.parametrize(
    ("domains", "expected"),
    [  # by hand, methods.md section 7: the path x-y-z, what y does
        ("AAA", {"coordinator": 2}),
        ("ABA", {"consultant": 2}),
        ("AAB", {"representative": 1, "gatekeeper": 1}),
        ("ABC", {"liaison": 2}),
    ],
)
def test_roles_between_two_who_have_no_tie(domains: str, expected: dict[str, int]) -> None:
    found = brokerage(dict(zip("xyz", domains, strict=True)), [("x", "y"), ("y", "z")])

    assert found["y"] == {**dict.fromkeys(ROLES, 0), **expected}
    assert set(found["x"].values()) == set(found["z"].values()) == {0}


def test_a_closed_triangle_needs_nobody_between() -> None:
    edges = [("x", "y"), ("y", "z"), ("x", "z")]

    assert set(brokerage(dict.fromkeys("xyz", "A"), edges)["y"].values()) == {0}


def test_ties_between_domains_are_counted_against_what_could_be() -> None:
    found = domain_pairs({"a": "s", "b": "s", "c": "v"}, [("a", "b"), ("a", "c")])

    assert [(each.domains, each.ties, each.possible) for each in found] == [
        (("s", "s"), 1, 1),
        (("v", "v"), 0, 0),
        (("s", "v"), 1, 2),
    ]


def test_the_same_network_gives_the_same_picture_inside_the_frame() -> None:
    groups, edges = tuple(CLUBS.items()), tuple(KARATE_EDGES)

    places = spread(groups, edges)
    spread.cache_clear()

    assert places == spread(groups, edges)
    assert set(places) == set(CLUBS)
    assert all(0 <= value <= 1 for place in places.values() for value in place)
    assert len(set(places.values())) == len(places)
    assert spread((), ()) == {}
    assert spread((("a", "x"),), ()) == {"a": (0.5, 0.5)}


def talk(name: str, function: str, discipline: str, *lines: Answer) -> Interview:
    note = Note(Version("v", 1, {"lijnen": [dict(line) for line in lines]}))
    return Interview(
        name, Plan(function, discipline, "uitvoerder", "60", "beleid"), {"V22": note}
    )


def tie(source: str, target: str, **more: str) -> Answer:
    return {"van": source, "naar": target, **more}


def test_two_conversations_about_one_tie_are_both_kept() -> None:
    network = build(
        [
            talk(
                "g1",
                "Team Noord",
                "wijkteam",
                {"van": "Team Noord", "naar": "BOA's", "kwaliteit": "2"},
            ),
            talk(
                "g2",
                "BOA's",
                "toezicht_handhaving",
                {"van": "boa's", "naar": "team noord", "kwaliteit": "5"},
            ),
            talk(
                "g3",
                "Beleid",
                "beleid",
                {"van": "Beleid", "naar": "Nieuw team", "gewenst": "ja"},
            ),
        ],
        load_workbook().disciplines,
        {"lijnen": [{"van": "Jurist of privacy-adviseur", "naar": "Beleid"}]},
        {},
    )

    told, wished, _ = network.ties
    assert (told.qualities, told.differs, told.exists) == ((2, 5), True, True)
    assert (wished.is_wished, wished.ends) == (True, ("beleid", "nieuw team"))
    assert network.domains == {
        "team noord": "sociaal",
        "boa's": "veiligheid",
        "beleid": "beleid",
        "nieuw team": "onbekend",
        "jurist of privacy-adviseur": "bedrijfsvoering",
    }
    assert len(network.edges) == 2


def test_a_team_gets_the_domain_that_the_facilitator_gives_it() -> None:
    said = talk("g1", "A", "wmo", {"van": "A", "naar": "B"}, {"van": "A", "naar": "a"}, {})

    network = build([said], [], {}, {"teams": [{"naam": "b", "domein": "bestuur"}]})

    assert network.domains == {"a": "onbekend", "b": "bestuur"}
    assert len(network.ties) == 1
