"""What conversations say together; counts of conversations, never who said what."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from werkboek.model import (
    MINIMUM_REVEALED,
    Barrier,
    Interview,
    InterviewQuestion,
    Manifestation,
    Phase,
)

from .ties import rows

SEEN: Final = frozenset({"gezien", "vermoed"})
FRAMES_QUESTION: Final = "V35"
TEXT_FIELDS: Final = ("tekst", "uitleg", "stopte", "gevolg", "hielp", "zelf", "ander")
PROPOSALS: Final = "voorstellen"
NO_QUOTES: Final = frozenset({"gevoeligheid", "stil_oordeel"})


@dataclass(frozen=True, slots=True)
class Quote:
    """Something that was noted.  ``id`` names conversation, question and a number."""

    id: str
    interview: str
    question: str
    section: str
    text: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """A sentence about the behaviour of a team, with the question behind it."""

    source: str
    target: str
    sentence: str
    question: str


@dataclass(frozen=True, slots=True)
class Sightings:
    """What was said about one form: how many conversations per answer.

    ``by_domain`` holds only domains of which enough people talked, and only when enough
    others did; otherwise a colleague could tell who it was.
    """

    form: Manifestation
    counts: Mapping[str, int]
    is_new_to: int
    by_domain: Mapping[str, int]
    is_blind_spot: bool


def barrier_counts(
    interviews: Iterable[Interview], barriers: Iterable[Barrier]
) -> Mapping[str, int]:
    """Return for every barrier in how many conversations it was named."""
    known = {each.id for each in barriers}
    counts = Counter(name for talk in interviews for name in _ticked(talk) if name in known)
    return {name: counts[name] for name in known}


def phase_counts(
    interviews: Iterable[Interview], barriers: Sequence[Barrier]
) -> Mapping[tuple[str, Phase], int]:
    """Return per level and phase in how many conversations something stops people."""
    talks = [_ticked(talk) for talk in interviews]
    return {
        (level, phase): sum(
            any(
                each.id in ticked and (each.level, each.phase) == (level, phase)
                for each in barriers
            )
            for ticked in talks
        )
        for level in ("zelf", "organisatie")
        for phase in Phase
    }


def sightings(
    interviews: Iterable[Interview],
    forms: Iterable[Manifestation],
    domains: Mapping[str, str],
) -> list[Sightings]:
    """Return what was said about each form.

    Parameters
    ----------
    interviews, forms
        The conversations, and the forms in the order of the list.
    domains
        The domain of each discipline.

    Notes
    -----
    A form is a blind spot when people were asked who, by their work, come across it often,
    and none of them saw or suspected it; or when nobody at all did.
    """
    asked = [
        (talk, answer)
        for talk in interviews
        for note in talk.notes.values()
        for answer in [note.value]
        if any(form in answer for form in (each.id for each in forms))
    ]
    sizes = Counter(domains.get(talk.plan.discipline, "") for talk, _ in asked)
    large = {
        domain
        for domain, n in sizes.items()
        if n >= MINIMUM_REVEALED and len(asked) - n >= MINIMUM_REVEALED
    }
    found = []
    for form in forms:
        said = [(talk, str(answer.get(form.id, ""))) for talk, answer in asked]
        saw = [talk for talk, word in said if word in SEEN]
        near = [talk for talk, _ in said if talk.plan.discipline in form.seen_by]
        found.append(
            Sightings(
                form=form,
                counts=Counter(word for _, word in said if word),
                is_new_to=sum(form.id in _listed(a.get("nieuw")) for _, a in asked),
                by_domain={
                    domain: sum(domains.get(t.plan.discipline) == domain for t in saw)
                    for domain in sorted(large)
                },
                is_blind_spot=bool(asked)
                and (not saw or (bool(near) and not any(t in saw for t in near))),
            )
        )
    return found


def appreciations(interviews: Iterable[Interview]) -> Mapping[str, list[str]]:
    """Return what is appreciated, by the team it is about and in alphabetical order."""
    found: dict[str, list[str]] = {}
    for row in _all_rows(interviews, "waarderingen"):
        if row.get("over") and row.get("tekst"):
            found.setdefault(row["over"], []).append(row["tekst"])
    return {name: sorted(found[name]) for name in sorted(found)}


def judgements(
    interviews: Iterable[Interview],
) -> Mapping[tuple[str, str], list[Judgement]]:
    """Return silent judgements by pair of teams; a pair has both directions."""
    found: dict[tuple[str, str], list[Judgement]] = {}
    for row in _all_rows(interviews, "oordelen"):
        source, target, said = (row.get(name, "") for name in ("van", "over", "zin"))
        if source and target and said:
            a, b = sorted((source, target))
            judged = Judgement(source, target, said, row.get("vraag", ""))
            found.setdefault((a, b), []).append(judged)
    return {
        pair: sorted(found[pair], key=lambda each: (each.source, each.sentence))
        for pair in sorted(found, key=lambda pair: (-_directions(found[pair]), pair))
    }


def patterns(interviews: Iterable[Interview]) -> tuple[Mapping[str, int], list[str]]:
    """Return how often each pattern at the table was named, and what it does."""
    counts: Counter[str] = Counter()
    effects = []
    for talk in interviews:
        for note in talk.notes.values():
            counts.update(_listed(note.value.get("patronen")))
            if note.value.get("gevolg"):
                effects.append(str(note.value["gevolg"]))
    return counts, sorted(effects)


def outside_frames(interviews: Iterable[Interview]) -> list[str]:
    """Return the considerations that do not fit what is arranged now."""
    said = (str(talk.answer(FRAMES_QUESTION).get("tekst", "")) for talk in interviews)
    return sorted(filter(None, said))


def quotes(
    interviews: Iterable[Interview], questions: Mapping[str, InterviewQuestion]
) -> Iterator[Quote]:
    """Yield what may go back to the group, summarised: no sensitivities, no judgements."""
    for talk in interviews:
        for item, note in talk.notes.items():
            question = questions.get(item)
            if (
                question is None
                or question.sight != "groep"
                or question.answer in NO_QUOTES
            ):
                continue
            said = [str(note.value[name]) for name in TEXT_FIELDS if note.value.get(name)]
            said += [row["stap"] for row in rows(note.value, PROPOSALS) if "stap" in row]
            for number, text in enumerate(said):
                name = f"{talk.id}.{item}.{number}"
                yield Quote(name, talk.id, item, question.section, text)


def _ticked(talk: Interview) -> set[str]:
    return {
        name
        for note in talk.notes.values()
        for phase in Phase
        for name in _listed(note.value.get(phase.value))
    }


def _all_rows(interviews: Iterable[Interview], name: str) -> Iterator[Mapping[str, str]]:
    for talk in interviews:
        for note in talk.notes.values():
            yield from rows(note.value, name)


def _directions(judged: Iterable[Judgement]) -> int:
    return len({each.source for each in judged})


def _listed(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else []
