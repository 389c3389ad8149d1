"""The thread from a conversation to what it led to, and where it is broken."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from werkboek.model import (
    Action,
    BackingRequest,
    Barrier,
    CanvasView,
    FollowUp,
    Interview,
    Note,
    Status,
    Together,
)
from werkboek.model.followup import LEFT_LYING, listed, written

from .synthesis import Quote, barrier_counts

PROPOSAL, STEP, THEME = "voorstel-", "stap-", "thema-"
"""What the items of conclusions start with that an action can come from."""


QUOTE = "citaat"
"""The kind of source that is something somebody said in a conversation."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something an action can come from.  ``id`` is ``<soort>/<id>``.

    ``weight`` is in how many conversations it was named, 0 where that says nothing.
    ``level`` is what somebody proposed, empty when nobody did.  A conversation, a quote or
    one card of a canvas leads somewhere through others, and need not itself:
    ``asks_for_action``.
    """

    id: str
    label: str
    weight: int = 0
    level: str = ""
    asks_for_action: bool = True

    @property
    def kind(self) -> str:
        """The part before the slash."""
        return self.id.partition("/")[0]


class Break(StrEnum):
    """Where a thread ends without going on."""

    NOT_TAKEN_UP = "niet_opgepakt"
    WITHOUT_SOURCE = "zonder_bron"
    SOURCE_GONE = "bron_weg"
    REQUEST_WITHOUT_SOURCE = "verzoek_zonder_bron"
    WITHOUT_EFFECT = "zonder_opbrengst"


@dataclass(frozen=True, slots=True)
class Orphan:
    """An end of a thread.  ``about`` is a source, an action or a request.

    ``why`` is what a facilitator wrote about it, empty when nobody explained it.
    """

    id: str
    why_broken: Break
    about: str
    label: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Strand:
    """One action with where it came from and which requests came from it.

    Without an action it is one request that was made at once from its sources.
    """

    action: Action | None
    sources: tuple[Source, ...]
    requests: tuple[BackingRequest, ...]


@dataclass(frozen=True, slots=True)
class Thread:
    """Everything that hangs together, and what does not."""

    strands: tuple[Strand, ...]
    orphans: tuple[Orphan, ...]

    @property
    def unexplained(self) -> tuple[Orphan, ...]:
        """The orphans that nobody said anything about."""
        return tuple(each for each in self.orphans if not each.why)


def known_sources(  # noqa: PLR0913, PLR0917 -- every kind of thing that can be one
    interviews: Mapping[str, Interview],
    barriers: Iterable[Barrier],
    conclusions: Mapping[str, Note],
    canvases: Mapping[str, CanvasView],
    plenary: Iterable[Together],
    quotes: Iterable[Quote] = (),
) -> Mapping[str, Source]:
    """Return what an action can come from, by id, in the order of the process.

    *quotes* are what may go back to the group, see `werkboek.analysis.synthesis.quotes`; as
    sources they do not say whose they are, nor by their order.
    """
    listing = tuple(barriers)
    counts = barrier_counts(interviews.values(), listing)
    found = [
        Source(f"drempel/{each.id}", each.label, counts[each.id])
        for each in listing
        if counts[each.id]
    ]
    found += _concluded(conclusions)
    found += [Source(f"belang/{each.id}", each.name) for each in plenary]
    found += [
        Source(f"belang/{card.id}", card.text, asks_for_action=False)
        for canvas in canvases.values()
        for card in canvas.cards
    ]
    found += [
        Source(f"gesprek/{name}", talk.plan.function, asks_for_action=False)
        for name, talk in interviews.items()
    ]
    found += [
        Source(quote_source(each), each.text, asks_for_action=False)
        for each in sorted(quotes, key=lambda each: each.text)
    ]
    return {each.id: each for each in found}


def _concluded(conclusions: Mapping[str, Note]) -> Iterable[Source]:
    """Yield what facilitators wrote down for the group, in the order of the process."""
    for prefix in (THEME, STEP, PROPOSAL):
        for name, note in conclusions.items():
            if name.startswith(prefix):
                yield Source(
                    id=f"{prefix.removesuffix('-')}/{name}",
                    label=written(note.value, "naam") or written(note.value, "tekst"),
                    level=written(note.value, "niveau"),
                )


def quote_source(quote: Quote) -> str:
    """Return the source that *quote* is."""
    return f"{QUOTE}/{quote.id}"


def thread(
    follow_up: FollowUp,
    requests: Iterable[BackingRequest],
    sources: Mapping[str, Source],
    conclusions: Mapping[str, Note],
    plenary: Iterable[Together],
) -> Thread:
    """Return the strands, and every place where a thread is broken.

    Parameters
    ----------
    follow_up, requests
        What was agreed and asked.
    sources
        What it can come from, see `known_sources`.
    conclusions
        The conclusions across conversations: what a proposed step is made of is taken up
        when that step is.
    plenary
        What groups share: it is taken up when a card below it is.
    """
    asked = tuple(requests)
    taken = {name for each in follow_up.actions for name in each.sources}
    taken |= {name for each in asked for name in each.sources}
    # A step takes up its themes, and a card the interest that it is below.
    for name in tuple(taken):
        kind, _, item = name.partition("/")
        if kind == "stap" and item in conclusions:
            themes = listed(conclusions[item].value, "themas")
            taken |= {f"thema/{each}" for each in themes}
    for each in plenary:
        if any(f"belang/{card}" in taken for card in each.cards):
            taken.add(f"belang/{each.id}")
    orphans = (
        *_not_taken_up(sources.values(), taken),
        *_broken_actions(follow_up.actions, sources),
        *_broken_requests(asked),
    )
    explained = (
        Orphan(
            each.id,
            each.why_broken,
            each.about,
            each.label,
            written(follow_up.answer(f"{LEFT_LYING}{each.id}"), "tekst"),
        )
        for each in orphans
    )
    return Thread(tuple(_strands(follow_up, asked, sources)), tuple(explained))


def _strands(
    follow_up: FollowUp, asked: Iterable[BackingRequest], sources: Mapping[str, Source]
) -> Iterable[Strand]:
    asked = tuple(asked)
    for each in follow_up.actions:
        requests = tuple(one for one in asked if f"actie/{each.id}" in one.sources)
        yield Strand(each, _known(each.sources, sources), requests)
    for one in asked:
        found = _known(one.sources, sources)
        if found:
            yield Strand(None, found, (one,))


def _known(names: Iterable[str], sources: Mapping[str, Source]) -> tuple[Source, ...]:
    return tuple(sources[name] for name in names if name in sources)


def _not_taken_up(sources: Iterable[Source], taken: set[str]) -> Iterable[Orphan]:
    for each in sources:
        if each.asks_for_action and each.id not in taken:
            yield Orphan(
                f"{Break.NOT_TAKEN_UP}/{each.id}", Break.NOT_TAKEN_UP, each.id, each.label
            )


def _broken_actions(
    actions: Iterable[Action], sources: Mapping[str, Source]
) -> Iterable[Orphan]:
    for each in actions:
        if each.status is Status.STOPPED:
            continue
        if not each.sources:
            yield _about(each, Break.WITHOUT_SOURCE)
        elif not any(name in sources for name in each.sources):
            yield _about(each, Break.SOURCE_GONE)
        if each.status is Status.DONE and not each.result:
            yield _about(each, Break.WITHOUT_EFFECT)


def _broken_requests(requests: Iterable[BackingRequest]) -> Iterable[Orphan]:
    for each in requests:
        if not each.sources:
            yield Orphan(
                f"{Break.REQUEST_WITHOUT_SOURCE}/{each.id}",
                Break.REQUEST_WITHOUT_SOURCE,
                each.id,
                each.question,
            )


def _about(action: Action, broken: Break) -> Orphan:
    return Orphan(f"{broken}/{action.id}", broken, action.id, action.title)
