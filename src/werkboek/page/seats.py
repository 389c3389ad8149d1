"""A device that several people fill in on: whose page it is now, and handing it over."""

import hashlib
from dataclasses import replace
from typing import Final

import traitlets as tl

from werkboek.content import Workbook
from werkboek.errors import RefusedError
from werkboek.model import Event, Json, Kind, Person, Role, Store, Viewer
from werkboek.texts import SEAT_ELSEWHERE, SEAT_NOBODY_NOW, SEAT_OTHER_NOW

from .participant import ParticipantPage

_DONE, _TURN, _BUSY = "klaar", "nu", ""
_ID_LENGTH: Final = 20


class SharedPage(ParticipantPage):
    """`ParticipantPage` of one person at a time, of all who fill in on this device.

    Between two people nobody's page is there: only the names to choose from.  With nobody
    but its owner it is always the page of the owner.
    """

    seat = tl.Unicode("")
    """Whose page this is now; empty while the device goes from hand to hand."""

    standings = tl.Dict()
    """While it does: of everybody ``klaar``, ``nu`` for whose turn it is, or empty."""

    def __init__(self, store: Store, workbook: Workbook, viewer: Viewer) -> None:
        self.owner = viewer.participant
        super().__init__(store, workbook, viewer)
        self.hand_over()

    @property
    def is_shared(self) -> bool:
        """Whether anybody but the owner fills in here."""
        return bool(self.view.seats)

    def refresh(self) -> None:
        """Look again; who is taken off this device makes room for a choice."""
        super().refresh()
        known = {person.participant for person in self.view.seats}
        is_gone = self.seat not in ("", self.owner, *known)
        if is_gone or (not self.seat and not known):
            self.hand_over()
        elif not self.seat:
            self.standings = self._standings()

    def hand_over(self) -> None:
        """Take everybody's page away until somebody chooses their name."""
        with self.hold_trait_notifications():
            self.viewer = replace(self.viewer, participant=self.owner, device="")
            super().refresh()
            self.place = self._of_the_room()
            self.seat = "" if self.is_shared else self.owner
            self.standings = {} if self.seat else self._standings()

    def sit(self, participant: str) -> None:
        """Make this the page of *participant*, who must be on this device."""
        if participant not in {person.participant for person in self.view.seats}:
            raise RefusedError(reason="not on this device", user_message=SEAT_ELSEWHERE)
        with self.hold_trait_notifications():
            self.viewer = self._seated(participant)
            self.seat = participant
            self.standings = {}
            super().refresh()
            self.place = self._of_the_room()

    def take_in(self, request: str, nickname: str, discipline: str) -> None:
        """Let somebody new fill in on this device as well, and let everybody choose."""
        take_in(self._store, request, (nickname, discipline), (self.owner, self.owner))
        self.hand_over()

    def check_seat(self, scope: object) -> None:
        """Refuse what somebody else began here; *scope* begins with who that was.

        A page may send again later, when another person has the device.
        """
        if not self.seat:
            raise RefusedError(reason="nobody sits here", user_message=SEAT_NOBODY_NOW)
        if scope and str(scope).partition("/")[0] != self.seat:
            raise RefusedError(reason="of somebody else", user_message=SEAT_OTHER_NOW)

    def _seated(self, participant: str) -> Viewer:
        device = "" if participant == self.owner else self.owner
        return replace(self.viewer, participant=participant, device=device)

    def _standings(self) -> dict[str, str]:
        return {each.participant: self._standing(each) for each in self.view.seats}

    def _standing(self, person: Person) -> str:
        viewer = self._seated(person.participant)
        page = ParticipantPage(self._store, self.workbook, viewer)
        turn = page.view.turns.get(page.place)
        if turn is not None and turn.mine == _TURN:
            return _TURN
        return _DONE if page.is_ready else _BUSY


def take_in(
    store: Store, request: str, who: tuple[str, str], where: tuple[str, str]
) -> None:
    """Let somebody without a device into the room; *request* twice is once.

    Parameters
    ----------
    who
        Nickname and the id of a discipline, which may be empty.
    where
        The device they will fill in on, and the one that asks for it.
    """
    digest = hashlib.sha256(request.encode()).hexdigest()
    newcomer = f"plek-{digest[:_ID_LENGTH]}"
    body: dict[str, Json] = {"nickname": who[0], "discipline": who[1], "device": where[0]}
    viewer = Viewer(Role.PARTICIPANT, newcomer, device=where[1])
    store.append(viewer, Event(request, Kind.JOINED, newcomer, body=body))
