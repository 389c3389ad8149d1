"""A trajectory to look around in."""

from .ports import Content, Trajectory


def fill(store: Trajectory, content: Content) -> None:
    """Put people and answers into an empty demo; nobody yet."""
    del store, content
