"""The state every page shares: what its viewer may see now, and how to see it again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TypeVar

import traitlets as tl

from werkboek import environment
from werkboek.content import Workbook
from werkboek.model import (
    WHOLE_ROOM,
    Event,
    Exercise,
    Json,
    Kind,
    Round,
    Session,
    Step,
    Store,
    View,
    Viewer,
    fold_session,
)

T = TypeVar("T")


class PageState(tl.HasTraits):
    """Observable state of one open page.

    Views read it and call its verbs.  A verb saves first and then looks again, so that a
    failure leaves the page showing what is really stored.  The kernel dies with its tab:
    the store, not this object, is the truth.
    """

    view = tl.Instance(View)
    """What the viewer may see.  Replaced when anything changed, never mutated."""

    def __init__(
        self,
        store: Store,
        workbook: Workbook,
        viewer: Viewer,
        clock: Callable[[], date] = environment.today,
    ) -> None:
        super().__init__(view=store.read(viewer))
        self._clock = clock
        self.workbook = workbook
        self.viewer = viewer
        self._store = store
        self._folded: tuple[View, dict[object, object]] = (self.view, {})

    def refresh(self) -> None:
        """Look again; observers hear of it only when something differs."""
        self.view = self._store.read(self.viewer)

    @property
    def today(self) -> date:
        """The day it is; a page that stays open overnight asks again."""
        return self._clock()

    @property
    def now(self) -> datetime:
        """The moment it is, as the store writes it down."""
        return datetime.now(UTC)

    @property
    def session(self) -> Session:
        """Where the room is."""
        return self.folded(fold_session)

    def folded(self, fold: Callable[[Sequence[Event]], T]) -> T:
        """Return what *fold* makes of the events, which a drawing asks again and again."""
        if self._folded[0] is not self.view:
            self._folded = (self.view, {})
        _, made = self._folded
        if fold not in made:
            made[fold] = fold(self.view.events)
        return made[fold]  # type: ignore[return-value]  # what this fold makes

    @property
    def group(self) -> str:
        """The group this page is about; empty for the whole room."""
        return self.view.group

    @property
    def group_names(self) -> tuple[str, ...]:
        """Every group that has people or an open round, in order."""
        names = {*self.view.groups, *self.session.rounds} - {WHOLE_ROOM}
        return tuple(sorted(names, key=lambda name: (len(name), name)))

    @property
    def round(self) -> Round | None:
        """The round this page takes part in, or None between rounds."""
        return self.session.round_for(self.group)

    @property
    def exercise(self) -> Exercise | None:
        """The exercise of that round."""
        return self.exercise_in(self.round) if self.round else None

    def exercise_in(self, current: Round) -> Exercise:
        """Return what is done in a round."""
        return self.workbook.exercises[current.exercise]

    def step_in(self, current: Round) -> Step:
        """Return where the facilitator is in a round."""
        steps = self.exercise_in(current).steps
        return next((each for each in steps if each.id == current.step), steps[0])

    def step_of(self, step: str) -> Step | None:
        """Return the step with that id in the open round; the first one for no id."""
        return self.step_in(replace(self.round, step=step)) if self.round else None

    def size_of(self, group: str) -> int:
        """Return how many people are in *group*, or in the room."""
        return self.view.groups.get(group, 0) if group else self.view.joined

    def _save(
        self, request: str, kind: Kind, body: Mapping[str, Json], round_id: str = ""
    ) -> None:
        event = Event(request, kind, self.viewer.actor, round_id, body)
        self._store.append(self.viewer, event)
        self.refresh()
