"""Ends what should not go on: kernels without a page, and visitors without a right."""

from contextlib import suppress

from tornado.ioloop import PeriodicCallback

from werkboek.environment import today
from werkboek.errors import StoreUnavailableError
from werkboek.model import Role

from .gate import Gate

LOOK_MILLISECONDS = 500


class Watch:
    """Looks after the kernels of *gate* twice a second.

    A right can end anywhere: on the facilitator's page, which is another process, or in a
    server on another machine.  So this looks at the store and not at what the gate does.
    """

    def __init__(self, gate: Gate, absence_seconds: float) -> None:
        self._gate = gate
        self._absence_seconds = absence_seconds
        self._changes = gate.store.changes()
        self._keys = _keys(gate)
        self._day = today()
        self._is_stale = True  # somebody may have gone before the feed was there
        self._round = PeriodicCallback(self.look, LOOK_MILLISECONDS)

    def start(self) -> None:
        """Begin the rounds; a mistake in one of them is logged and the next goes on."""
        self._round.start()

    def stop(self) -> None:
        """Make no more rounds."""
        self._round.stop()
        self._changes.close()

    def look(self) -> None:
        """Make one round."""
        for kernel in self._gate.kernels.abandoned(self._absence_seconds):
            self._gate.end(kernel)
        with suppress(StoreUnavailableError):  # the next round tries again
            has_expired = self._day != (day := today())  # links end with a day
            self._is_stale = self._changes.poll() or self._is_stale or has_expired
            self._day = day
            if self._is_stale:
                self._turn_out()
                self._is_stale = False

    def _turn_out(self) -> None:
        """End the kernels of removed participants and of links that ended."""
        keys = _keys(self._gate)
        present = {person.participant for person in self._gate.people()}
        for kernel, owner in self._gate.kernels.owners().items():
            if owner.role is Role.PARTICIPANT:
                may_stay = owner.participant in present
            elif owner.role is Role.SPONSOR:
                may_stay = not self._gate.refusal(owner)
            else:
                may_stay = keys[owner.role] == self._keys[owner.role]
            if not may_stay:
                self._gate.end(kernel)
        self._keys = keys


def _keys(gate: Gate) -> dict[Role, str]:
    return {role: gate.key(role) for role in (Role.FACILITATOR, Role.SCREEN)}
