"""A room, empty or in the middle of a round."""

import pytest

from werkboek.store import SqlStore

from .room import Room


@pytest.fixture
def room(store: SqlStore) -> Room:
    """Return a room with nobody in it yet."""
    return Room(store)


@pytest.fixture
def session(room: Room) -> Room:
    """Return a room with four people and the open round ``r1``."""
    room.join("anna", "bram", "chris", "dewi")
    room.open()
    return room
