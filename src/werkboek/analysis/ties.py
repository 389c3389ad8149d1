"""The network as conversations tell it: several may say different things about one tie."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from werkboek.model import Answer, Discipline, Interview

UNKNOWN: Final = "onbekend"
"""The domain of a team that nobody placed yet."""

LEADING: Final = frozenset({"leiding", "bestuur"})
DIFFERS: Final = 2
"""Points of quality between two conversations from which we say that they differ."""


@dataclass(frozen=True, slots=True)
class Team:
    """A team or function.  ``key`` is its name without capitals."""

    key: str
    name: str
    domain: str


@dataclass(frozen=True, slots=True)
class Said:
    """What one conversation said about one tie.  ``quality`` is 1 to 5, 0 when unsaid."""

    source: str
    target: str
    is_wished: bool
    form: str = ""
    often: str = ""
    quality: int = 0
    barrier: str = ""
    interview: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """A tie between two teams and everything that was said about it, by key."""

    ends: tuple[str, str]
    said: tuple[Said, ...]

    @property
    def exists(self) -> bool:
        """Whether anybody says that it is there."""
        return any(not each.is_wished for each in self.said)

    @property
    def is_wished(self) -> bool:
        """Whether anybody wants it and nobody says it is there."""
        return not self.exists

    @property
    def qualities(self) -> tuple[int, ...]:
        """Every quality that was said, in order."""
        return tuple(each.quality for each in self.said if each.quality)

    @property
    def differs(self) -> bool:
        """Whether conversations disagree: is it there, or how good is it."""
        says = {each.is_wished for each in self.said}
        quality = self.qualities
        return len(says) > 1 or (bool(quality) and max(quality) - min(quality) >= DIFFERS)


@dataclass(frozen=True, slots=True)
class Network:
    """Teams by key, and ties in the order in which they were first named."""

    teams: Mapping[str, Team]
    ties: tuple[Tie, ...]

    @property
    def edges(self) -> tuple[tuple[str, str], ...]:
        """The ties that are there, as pairs of keys."""
        return tuple(tie.ends for tie in self.ties if tie.exists)

    @property
    def domains(self) -> dict[str, str]:
        """The domain of every team, by key."""
        return {team.key: team.domain for team in self.teams.values()}


def build(
    interviews: Iterable[Interview],
    disciplines: Iterable[Discipline],
    own: Answer,
    placed: Answer,
) -> Network:
    """Return the network that conversations and the facilitator told.

    Parameters
    ----------
    interviews
        Their plans give teams a domain, their answers give ties.
    disciplines
        A team that is called after a discipline has its domain.
    own
        Ties that the facilitator added: ``lijnen``, rows like those of a conversation.
    placed
        The facilitator's word on teams: ``teams``, rows of ``naam`` and ``domein``.
    """
    talks = tuple(interviews)
    listed = tuple(disciplines)
    of_discipline = {each.id: each.domain for each in listed}
    domains = {each.name.casefold(): each.domain for each in listed}
    names: dict[str, str] = {}
    for talk in talks:
        domains[talk.plan.function.casefold()] = of_discipline.get(
            talk.plan.discipline, UNKNOWN
        )
        names.setdefault(talk.plan.function.casefold(), talk.plan.function)
    domains |= {
        str(row["naam"]).casefold(): str(row["domein"])
        for row in rows(placed, "teams")
        if row.get("naam") and row.get("domein")
    }
    said = [each for talk in talks for each in _said_in(talk)]
    said += _said(own, "")
    by_ends: dict[tuple[str, str], list[Said]] = {}
    for each in said:
        for name in (each.source, each.target):
            names.setdefault(name.casefold(), name)
        a, b = sorted((each.source.casefold(), each.target.casefold()))
        by_ends.setdefault((a, b), []).append(each)
    teams = {key: Team(key, name, domains.get(key, UNKNOWN)) for key, name in names.items()}
    return Network(teams, tuple(Tie(ends, tuple(all_)) for ends, all_ in by_ends.items()))


def rows(answer: Answer, name: str) -> Iterator[Mapping[str, str]]:
    """Iterate over the rows under *name* in *answer*, every value as text."""
    value = answer.get(name)
    for row in value if isinstance(value, list) else []:
        if isinstance(row, dict):
            yield {key: str(each) for key, each in row.items()}


def _said_in(talk: Interview) -> Iterator[Said]:
    for note in talk.notes.values():
        yield from _said(note.value, talk.id)


def _said(answer: Answer, interview: str) -> Iterator[Said]:
    for row in rows(answer, "lijnen"):
        source, target = row.get("van", "").strip(), row.get("naar", "").strip()
        if source and target and source.casefold() != target.casefold():
            quality = row.get("kwaliteit", "")
            yield Said(
                source=source,
                target=target,
                is_wished=row.get("gewenst") == "ja",
                form=row.get("vorm", ""),
                often=row.get("vaak", ""),
                quality=int(quality) if quality.isdigit() else 0,
                barrier=row.get("drempel", ""),
                interview=interview,
            )
