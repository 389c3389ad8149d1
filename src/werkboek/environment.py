"""What the server tells its kernels, and under which names."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

RUN_VARIABLE = "WERKBOEK_RUN"
"""Names the file of a `Run`; a path, because an environment is no place for a password."""

TODAY_VARIABLE = "WERKBOEK_TODAY"
"""Holds the day that counts as today, ``2026-03-27``; for rehearsals and tests."""

ROLE_VARIABLE = "HTTP_X_WERKBOEK_ROLE"
PARTICIPANT_VARIABLE = "HTTP_X_WERKBOEK_PARTICIPANT"
REQUEST_VARIABLE = "HTTP_X_WERKBOEK_REQUEST"
"""Holds ``<request>/<number of its link>`` for a sponsor; empty for everybody else."""

ZONE = "Europe/Amsterdam"
"""Where the people are, wherever the server stands."""


@dataclass(frozen=True, slots=True)
class Run:
    """One running server, as its kernels may know it.

    ``location`` is a path or a database address, ``municipality`` a folder or empty: that
    of the content as it was at the start, of which ``source`` is where it can be changed.
    ``join_url`` is the public address of the join page, ``base_url`` its path.  What is
    stored is gone when a ``temporary`` server stops.
    """

    location: str
    municipality: str
    join_url: str
    base_url: str
    temporary: bool
    source: str = ""

    def write(self, path: Path) -> None:
        """Save this where only this user can read it; a kernel never reads half of it."""
        new = path.with_suffix(".new")
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(asdict(self), file)
        new.replace(path)


def today(environment: Mapping[str, str] = os.environ) -> date:
    """Return the day it is where the people are, or the one in `TODAY_VARIABLE`."""
    told = environment.get(TODAY_VARIABLE)
    return date.fromisoformat(told) if told else where_people_are(datetime.now(UTC)).date()


def where_people_are(moment: datetime) -> datetime:
    """Return *moment* as the clock on the wall of the room shows it."""
    return moment.astimezone(ZoneInfo(ZONE))
