"""The composition root: the only place that knows which parts are real."""

import asyncio
import contextlib
import tempfile
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from . import practice, views
from .content import Workbook, load_workbook
from .content.desk import Desk, beside, found_beside
from .environment import today
from .errors import StoreUnavailableError, WerkboekError
from .model import Role, Viewer
from .page import (
    CustomisePage,
    FacilitatorPage,
    FollowUpPage,
    IntakePage,
    InterestsPage,
    Links,
    NetworkPage,
    PageState,
    ParticipantPage,
    PreparePage,
    SharedPage,
    SponsorPage,
    SummaryPage,
)
from .settings import Settings
from .store import SqlStore, open_store
from .views import Verb
from .widgets import Page, Sheet

PULSE_SECONDS = 0.2
"""How long an open page rests before it asks again; cheap, see `model.Changes`."""

RUNG_PULSE_SECONDS = 5.0
"""How often it asks where it is woken as well: a ring may be lost."""

State = TypeVar("State", bound=PageState)


def open_page(name: str) -> Sheet:
    """Return the page *name*, ready to be the last line of a cell.

    Behind ``werkboek start`` the page is that of the visitor and of the running trajectory.
    Elsewhere, in JupyterLab or a test, it is a practice run on example answers that nothing
    outside this page can see.

    Parameters
    ----------
    name
        ``aanpassen``, ``belangen``, ``deelnemen``, ``intake``, ``netwerk``, ``opvolging``,
        ``regie``, ``rugdekking``, ``samenvatting``, ``scherm``, ``stellingen`` or
        ``voorbereiden``.

    Raises
    ------
    WerkboekError
        When the content or the trajectory cannot be opened.
    KeyError
        For an unknown name.
    """
    make = _PAGES[name]
    settings = Settings.from_environment()
    workbook = _content(settings.municipality)
    if settings.store is not None:
        return make(_store(settings.store), workbook, settings)
    store = open_store(Path(tempfile.mkdtemp(prefix="werkboek-"), "oefening.werkboek"))
    practice.fill(store, workbook)
    practice.talk(store, workbook)
    practice.prepare(store, workbook)
    if make is _interests:  # the others have no canvas, and it takes a second to fill
        practice.share(store, workbook)
    practice.follow_up(store)
    return make(store, workbook, settings)


def prepare() -> None:
    """Do once, before pages are forked off, what every page does alike.

    The content is read, and a participant's page rehearsed: what SQLAlchemy makes of a
    query and Python of a function, at first use, is then shared as well.  Nothing of it is
    kept in the trajectory, and no connection stays open.
    """
    settings = Settings.from_environment()
    workbook = _content(settings.municipality)
    if settings.store is not None:
        with contextlib.closing(_store(settings.store)) as store:
            store.secrets()
            for role in Role:
                store.read(Viewer(role))
            with contextlib.suppress(WerkboekError):  # it can wait until somebody comes
                store.rehearse(partial(_rehearse, workbook))


def _rehearse(workbook: Workbook, store: SqlStore) -> None:
    """Open the page of somebody who comes, answers, and sees what the room answered."""
    for visitor in practice.play(store, workbook):
        state = SharedPage(store, workbook, visitor)
        verbs = views.shared_verbs(state)
        sheet = Sheet(views.shared_view(state, Links()), views.guarded(verbs), served=True)
        state.refresh()
        sheet.show(views.shared_view(state, Links()))
        sheet.close()


@cache
def _content(municipality: Path | None) -> Workbook:
    return load_workbook(municipality)


@cache
def _store(location: Path | str) -> SqlStore:
    return open_store(location)


def _participant(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    state = SharedPage(store, workbook, settings.viewer(Role.PARTICIPANT))
    return _live(store, state, settings, views.shared_view, views.shared_verbs(state))


def _facilitator(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    state = FacilitatorPage(
        store, workbook, settings.viewer(Role.FACILITATOR), _clock(settings)
    )
    verbs = views.facilitator_verbs(state)
    return _live(store, state, settings, views.facilitator_view, verbs)


def _intake(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    state = IntakePage(store, workbook, settings.viewer(Role.FACILITATOR))
    return _live(store, state, settings, views.intake_view, views.intake_verbs(state))


def _customise(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    home = settings.store
    if not settings.is_served:
        home = Path(tempfile.mkdtemp(prefix="werkboek-"), "oefening.werkboek")
    here = home if isinstance(home, Path) else None
    source = settings.source or (here and found_beside(here))
    desk = Desk(source, here and beside(here))
    viewer = settings.viewer(Role.FACILITATOR)
    state = CustomisePage(store, workbook, viewer, desk, practice.rehearse)
    verbs = views.customise_verbs(state)
    return _live(store, state, settings, views.customise_view, verbs)


def _interests(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    state = InterestsPage(store, workbook, settings.viewer(Role.FACILITATOR))
    return _live(store, state, settings, views.interests_view, views.interests_verbs(state))


def _network(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    state = NetworkPage(store, workbook, settings.viewer(Role.FACILITATOR))
    return _live(store, state, settings, views.network_view, views.network_verbs(state))


def _prepare(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    state = PreparePage(store, workbook, settings.viewer(Role.FACILITATOR))
    return _live(store, state, settings, views.prepare_view, views.prepare_verbs(state))


def _summary(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    state = SummaryPage(store, workbook, settings.viewer(Role.FACILITATOR))
    return _live(store, state, settings, views.summary_view, views.summary_verbs(state))


def _follow_up(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    viewer = settings.viewer(Role.FACILITATOR)
    state = FollowUpPage(store, workbook, viewer, _clock(settings))
    verbs = views.follow_up_verbs(state)
    return _live(store, state, settings, views.follow_up_view, verbs)


def _sponsor(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    state = SponsorPage(store, workbook, settings.viewer(Role.SPONSOR), _clock(settings))
    return _live(store, state, settings, views.sponsor_view, views.sponsor_verbs(state))


def _clock(settings: Settings) -> Callable[[], date]:
    """Return what says which day it is; in practice it is always the same day."""
    return today if settings.is_served else lambda: practice.TODAY


def _screen(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    state = PageState(store, workbook, settings.viewer(Role.SCREEN))
    return _live(store, state, settings, views.screen_view, {})


def _statements(store: SqlStore, workbook: Workbook, settings: Settings) -> Sheet:
    me = ParticipantPage(store, workbook, settings.viewer(Role.PARTICIPANT))
    leader = FacilitatorPage(store, workbook, settings.viewer(Role.FACILITATOR))
    verbs = views.practice_verbs(me, leader)
    return _live(store, me, settings, views.practice_view, verbs)


_PAGES: Mapping[str, Callable[[SqlStore, Workbook, Settings], Sheet]] = {
    "aanpassen": _customise,
    "belangen": _interests,
    "deelnemen": _participant,
    "intake": _intake,
    "netwerk": _network,
    "opvolging": _follow_up,
    "regie": _facilitator,
    "rugdekking": _sponsor,
    "samenvatting": _summary,
    "scherm": _screen,
    "stellingen": _statements,
    "voorbereiden": _prepare,
}


def _live(
    store: SqlStore,
    state: State,
    settings: Settings,
    view: Callable[[State, Links], Page],
    verbs: Mapping[str, Verb],
) -> Sheet:
    """Return *view* of *state*, drawn again whenever anybody changed anything."""
    links = settings.links(store.secrets())
    sheet = Sheet(view(state, links), views.guarded(verbs), served=settings.is_served)
    state.observe(lambda _: sheet.show(view(state, links)))
    with contextlib.suppress(RuntimeError):  # no loop runs: a page that is drawn once
        sheet.task = asyncio.get_running_loop().create_task(_pulse(store, state))
    return sheet


async def _pulse(store: SqlStore, state: PageState) -> None:
    changes = store.changes(state.viewer.participant)
    woken = asyncio.Event()
    pause = 0.0
    if (bell := changes.fileno()) is not None:
        asyncio.get_running_loop().add_reader(bell, woken.set)
        pause = RUNG_PULSE_SECONDS
    is_stale = False
    while True:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(woken.wait(), pause)
        woken.clear()
        with contextlib.suppress(StoreUnavailableError):  # the next pulse tries again
            is_stale = changes.poll() or is_stale
            if is_stale:
                state.refresh()
                is_stale = False
        # A room that answers all at once must not wake every page for every answer.
        await asyncio.sleep(PULSE_SECONDS)
