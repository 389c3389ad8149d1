"""A network as a picture: domains by colour and letter, ties by kind of line."""

from collections.abc import Iterable, Mapping
from typing import Final

from werkboek import texts
from werkboek.analysis.layout import spread
from werkboek.analysis.ties import Network, Tie
from werkboek.widgets import Dot, Graph, Line

WIDTH, HEIGHT, MARGIN = 1000, 640, 120
KINDS: Final = 9
"""Colours in the style sheet; the letter tells more domains than that apart."""

MAX_NAME: Final = 26


def picture(network: Network, ties: Iterable[Tie], names: Mapping[str, str]) -> Graph:
    """Return *ties* and the teams at their ends, at the places of the whole network."""
    shown = tuple(ties)
    keys = {key for tie in shown for key in tie.ends}
    places = spread(tuple(network.domains.items()), tuple(tie.ends for tie in network.ties))
    points = {
        key: (MARGIN + x * (WIDTH - 2 * MARGIN), MARGIN / 2 + y * (HEIGHT - 1.5 * MARGIN))
        for key, (x, y) in places.items()
    }
    kinds = {domain: at % KINDS for at, domain in enumerate(names)}
    letters = marks(names)
    return Graph(
        label=texts.PICTURE_LABEL,
        width=WIDTH,
        height=HEIGHT,
        lines=tuple(_line(tie, points) for tie in shown),
        dots=tuple(
            Dot(
                x=round(points[key][0]),
                y=round(points[key][1]),
                name=_short(team.name),
                mark=letters.get(team.domain, "?"),
                kind=kinds.get(team.domain, KINDS - 1),
            )
            for key, team in network.teams.items()
            if key in keys
        ),
    )


def marks(names: Mapping[str, str]) -> Mapping[str, str]:
    """Return a letter for each domain: of its name, and one that no other has."""
    taken: dict[str, str] = {}
    for domain, name in names.items():
        letters = [each.upper() for each in name if each.isalpha()]
        free = (each for each in letters if each not in taken.values())
        taken[domain] = next(free, "?")
    return taken


def _line(tie: Tie, points: Mapping[str, tuple[float, float]]) -> Line:
    (x1, y1), (x2, y2) = (points[key] for key in tie.ends)
    kind = "wished" if tie.is_wished else "differs" if tie.differs else "tie"
    return Line(x1=round(x1), y1=round(y1), x2=round(x2), y2=round(y2), kind=kind)


def _short(name: str) -> str:
    return name if len(name) <= MAX_NAME else f"{name[: MAX_NAME - 1]}…"
