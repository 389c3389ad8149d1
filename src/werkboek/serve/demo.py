"""A trajectory to look around in."""

from werkboek import practice
from werkboek.content import Workbook

from .ports import Trajectory


def fill(store: Trajectory, content: Workbook) -> None:
    """Put the invented conversations into an empty demo."""
    practice.talk(store, content)
    store.mark_example()
