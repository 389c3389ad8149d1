"""Everything one municipality works with, ready for the pages."""

from collections.abc import Mapping
from dataclasses import dataclass

from werkboek.model import (
    Barrier,
    CanvasSheet,
    Case,
    Cue,
    Discipline,
    Draft,
    Driver,
    Example,
    ExampleInterview,
    Exercise,
    FollowUpGuide,
    InterviewGuide,
    Manifestation,
    Municipality,
    ReportPart,
    Rule,
    Settings,
    StartCheck,
    Technique,
)


@dataclass(frozen=True, slots=True)
class Workbook:
    """The content after the municipality's own changes; placeholders are filled.

    ``texts`` are the standing texts by id. ``disciplines``, ``rules`` and ``cues`` leave
    out what is retired or hidden. ``examples`` are example answers by exercise id.
    ``talks`` are invented conversations; ``drafts`` are programmes to start from,
    ``report`` the parts of documents in order, both without those retired or hidden.
    ``form`` says what the settings mean, ``styles`` is a style sheet of design tokens, or
    empty, and ``stationery`` are office files by document, that for all of them under
    ``""``. ``guide``, ``barriers``, ``manifestations``, ``start``, ``follow_up`` and what
    ``cases`` add to the situation are for the facilitator; exercises draw on ``drivers``,
    ``cases`` and ``techniques``. Retired items stay in these, so that old answers can be
    read.
    """

    municipality: Municipality
    texts: Mapping[str, str]
    rules: tuple[Rule, ...]
    cues: tuple[Cue, ...]
    disciplines: tuple[Discipline, ...]
    exercises: Mapping[str, Exercise]
    examples: Mapping[str, Example]
    guide: InterviewGuide
    barriers: tuple[Barrier, ...]
    manifestations: tuple[Manifestation, ...]
    start: StartCheck
    follow_up: FollowUpGuide
    sheet: CanvasSheet
    talks: tuple[ExampleInterview, ...]
    drafts: tuple[Draft, ...]
    form: Settings
    styles: str
    stationery: Mapping[str, bytes]
    report: tuple[ReportPart, ...]
    drivers: tuple[Driver, ...]
    cases: tuple[Case, ...]
    techniques: tuple[Technique, ...]
