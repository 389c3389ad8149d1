"""The state every page shares: what its viewer may see now, and how to see it again."""

from collections.abc import Callable, Mapping
from datetime import date

import traitlets as tl

from werkboek import environment
from werkboek.content import Workbook
from werkboek.model import (
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
        self._folded = (self.view, fold_session(self.view.events))

    def refresh(self) -> None:
        """Look again; observers hear of it only when something differs."""
        self.view = self._store.read(self.viewer)

    @property
    def today(self) -> date:
        """The day it is; a page that stays open overnight asks again."""
        return self._clock()

    @property
    def session(self) -> Session:
        """Where the room is."""
        if self._folded[0] is not self.view:  # asked several times for each drawing
            self._folded = (self.view, fold_session(self.view.events))
        return self._folded[1]

    @property
    def round(self) -> Round | None:
        """The round that is open, or None between rounds."""
        return self.session.round

    @property
    def exercise(self) -> Exercise | None:
        """The exercise of the open round."""
        return self.workbook.exercises[self.round.exercise] if self.round else None

    def step_of(self, step: str) -> Step | None:
        """Return the step with that id in the open round; the first one for no id."""
        if self.exercise is None:
            return None
        named = (each for each in self.exercise.steps if each.id == step)
        return next(named, self.exercise.steps[0])

    def _save(
        self, request: str, kind: Kind, body: Mapping[str, Json], round_id: str = ""
    ) -> None:
        event = Event(request, kind, self.viewer.actor, round_id, body)
        self._store.append(self.viewer, event)
        self.refresh()
