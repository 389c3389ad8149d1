"""Writers to kill: ``writers.py LOCATION FOLDER``, a participant per line on stdin.

Each is forked from this one process, which has everything imported, so that thirty-six are
cheap; the pages of a session start in the same way.  On stdout: ``started NAME PID``,
``saved ID`` or ``failed NAME``.  A writer keeps what was acknowledged in ``FOLDER/NAME``
and, started again, goes on with the first id that was not.  When stdin closes, everybody
saves one more.
"""

import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from itertools import count
from pathlib import Path

from werkboek.errors import StoreUnavailableError
from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.store import SqlStore, open_store

Save = Callable[[SqlStore, str, str], None]
"""Saves something of a participant under an id; returns when that is certain."""


def main(location: Path | str, folder: Path, save: Save) -> int:
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())  # children inherit it
    # Python forgets a signal that reaches a child before the fork is done; this one waits.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    pids = []
    for line in sys.stdin:
        participant = line.strip()
        pid = os.fork()
        if pid == 0:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
            os._exit(run(location, participant, folder / participant, stop, save))
        pids.append(pid)
        say(f"started {participant} {pid}")
    endings = {ending(pid) for pid in pids}
    return len(endings - {0, -signal.SIGKILL})


def ending(pid: int) -> int:
    """Stop a writer and return how it ended.

    A signal that comes while Python is forking is lost in the child, so ask until it ends.
    """
    while True:
        os.kill(pid, signal.SIGTERM)  # one that was killed is a zombie until we wait
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.05)


def run(
    location: Path | str,
    participant: str,
    log: Path,
    stop: threading.Event,
    save: Save,
) -> int:
    try:
        store = open_store(location)
        saved = len(log.read_text().split()) if log.exists() else 0
        note = os.open(log, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
        for number in count(saved):
            save(store, participant, f"{participant}-{number}")
            os.write(note, f"{participant}-{number}\n".encode())
            say(f"saved {participant}-{number}")
            if stop.is_set():
                return 0
    except BaseException:  # noqa: BLE001 -- a forked child must not return into its parent
        traceback.print_exc()
        say(f"failed {participant}")
    return 1


def answer(store: SqlStore, participant: str, event_id: str) -> None:
    """Save one answer."""
    body: dict[str, Json] = {"step": "oordeel", "item": "s01", "value": event_id}
    append(store, Event(event_id, Kind.ANSWERED, participant, "r1", body))


def append(store: SqlStore, event: Event) -> None:
    """Save like a page: again with the same id while the store is busy."""
    for _ in range(10):
        try:
            store.append(Viewer(Role.PARTICIPANT, event.actor), event)
        except StoreUnavailableError:
            continue
        return
    raise StoreUnavailableError


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())  # one write: lines of many writers stay whole


if __name__ == "__main__":
    place = sys.argv[1]
    where = place if "://" in place else Path(place)
    sys.exit(main(where, Path(sys.argv[2]), answer))
