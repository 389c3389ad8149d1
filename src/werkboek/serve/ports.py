"""What the server needs from the store and from the content."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from werkboek.model import Store
from werkboek.store import Contents


class Secrets(Protocol):
    """What opens doors; `trajectory` is an identifier and no secret."""

    @property
    def trajectory(self) -> str:
        """Identifies the trajectory."""
        ...

    @property
    def cookie_secret(self) -> str:
        """Signs identities."""
        ...

    @property
    def former(self) -> Sequence[str]:
        """Made the rejoin words of trajectories that were merged into this one."""
        ...

    @property
    def code(self) -> str:
        """What participants type."""
        ...

    @property
    def facilitator_key(self) -> str:
        """In the link of the facilitator."""
        ...

    @property
    def screen_key(self) -> str:
        """In the link of the screen."""
        ...


class Trajectory(Store, Protocol):
    """A store that also knows who may come in."""

    def secrets(self) -> Secrets:
        """Return the secrets as they are now; they can be renewed."""
        ...

    def contents(self) -> Contents:
        """Return all that is stored, for a copy."""
        ...

    def take_in(self, contents: Contents) -> bool:
        """Merge *contents* into this and say whether that changed anything."""
        ...

    def mark_example(self) -> None:
        """Remember that all there is so far was invented for a demo."""
        ...

    def join(self, participant: str, nickname: str, discipline: str) -> int:
        """Let *participant* in; doing it again with the same words changes nothing.

        Raises
        ------
        RefusedError
            When nobody new may come in, or *participant* was removed.
        InvalidError
            When the nickname cannot be kept.
        """
        ...


class Discipline(Protocol):
    """A field of work that a participant chooses when joining."""

    @property
    def id(self) -> str:
        """Identifies it."""
        ...

    @property
    def name(self) -> str:
        """Its Dutch name."""
        ...


class Municipality(Protocol):
    """Whose workbook this is."""

    @property
    def name(self) -> str:
        """Its Dutch name."""
        ...


class Content(Protocol):
    """The part of a workbook that the join page shows."""

    @property
    def disciplines(self) -> Sequence[Discipline]:
        """In the order of the list on the join page."""
        ...

    @property
    def texts(self) -> Mapping[str, str]:
        """Standing texts by id."""
        ...

    @property
    def municipality(self) -> Municipality:
        """Whose workbook this is."""
        ...

    @property
    def styles(self) -> str:
        """A style sheet of design tokens, or empty."""
        ...
