"""What the inside of werkboek needs from the outside."""

from typing import Protocol

from .event import Event, View, Viewer

MINIMUM_REVEALED = 3
"""Fewer answers than this to one item are not shown: who said what would be plain."""

MAX_TEXT = 2000
"""Characters of free text in one answer."""


class Store(Protocol):
    """Somewhere events survive a closed browser tab."""

    def append(self, viewer: Viewer, event: Event) -> int:
        """Save *event* as *viewer* and return its ``seq``; saving twice is saving once.

        Raises
        ------
        RefusedError
            When *viewer* may not write this, or not now.
        InvalidError
            When the text is too long or the body is not understood.
        StoreUnavailableError
            When nothing could be saved.
        """
        ...

    def read(self, viewer: Viewer) -> View:
        """Return what *viewer* may see now; raises `StoreUnavailableError`."""
        ...

    def changes(self, participant: str = "") -> "Changes":
        """Return a new feed that says when something was stored.

        That for a page of *participant* may be silent about what others keep to themselves.
        """
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...


class Changes(Protocol):
    """What says that something was stored; cheap enough to ask all the time."""

    def fileno(self) -> int | None:
        """Return what becomes readable when something may have been stored.

        None where there is nothing to wait for: then ask.  A ring may be lost.
        """
        ...

    def poll(self) -> bool:
        """Say whether anything was stored since the last call; never waits."""
        ...

    def close(self) -> None:
        """Let go of the connection."""
        ...
