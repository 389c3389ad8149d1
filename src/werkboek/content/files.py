"""What each content file may hold; an exercise and its example have their own model."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from werkboek.model import (
    ActionTemplate,
    Barrier,
    Box,
    Case,
    Cue,
    Discipline,
    Draft,
    Driver,
    InterviewQuestion,
    ListItem,
    Manifestation,
    ReportPart,
    Rule,
    StandingText,
    Statement,
    Technique,
)
from werkboek.model.words import Content, Slug, Text

Item = TypeVar("Item", bound=Content)


class DisciplineFile(Content):
    """``disciplines.yaml``."""

    disciplines: tuple[Discipline, ...]


class TextFile(Content):
    """``teksten.yaml``."""

    texts: tuple[StandingText, ...]


class DraftFile(Content):
    """``draaiboeken.yaml``."""

    drafts: tuple[Draft, ...]


class RuleFile(Content):
    """``spelregels.yaml``."""

    rules: tuple[Rule, ...]


class CueFile(Content):
    """``kijken.yaml``."""

    cues: tuple[Cue, ...]


class BarrierFile(Content):
    """``drempels.yaml``."""

    barriers: tuple[Barrier, ...]


class ManifestationFile(Content):
    """``verschijningsvormen.yaml``."""

    manifestations: tuple[Manifestation, ...]


class ReportFile(Content):
    """``rapporten.yaml``."""

    report: tuple[ReportPart, ...]


class DriverFile(Content):
    """``drijfveren.yaml``."""

    drivers: tuple[Driver, ...]


class CaseFile(Content):
    """``casussen.yaml``."""

    cases: tuple[Case, ...]


class TechniqueFile(Content):
    """``technieken.yaml``."""

    techniques: tuple[Technique, ...]


class Rewording(Content):
    """Other words for some items, by id."""

    change: Mapping[Slug, Text] = {}


class Changes(Rewording, Generic[Item]):
    """What a municipality does to a list; what an id of the base means never changes.

    ``order`` comes first in the list, the rest follows as it was.
    """

    hide: tuple[Slug, ...] = ()
    add: tuple[Item, ...] = ()
    order: tuple[Slug, ...] = ()


class ExerciseChanges(Content):
    """What a municipality does to one exercise."""

    steps: Rewording = Rewording()
    statements: Changes[Statement] = Changes()
    lists: Mapping[Slug, Changes[ListItem]] = {}


class Overlay(Content):
    """``aanpassingen.yaml`` of a municipality."""

    texts: Rewording = Rewording()
    rules: Changes[Rule] = Changes()
    cues: Changes[Cue] = Changes()
    disciplines: Changes[Discipline] = Changes()
    questions: Changes[InterviewQuestion] = Changes()
    barriers: Changes[Barrier] = Changes()
    manifestations: Changes[Manifestation] = Changes()
    drafts: Changes[Draft] = Changes()
    templates: Changes[ActionTemplate] = Changes()
    boxes: Changes[Box] = Changes()
    report: Changes[ReportPart] = Changes()
    drivers: Changes[Driver] = Changes()
    cases: Changes[Case] = Changes()
    techniques: Changes[Technique] = Changes()
    exercises: Mapping[Slug, ExerciseChanges] = {}
