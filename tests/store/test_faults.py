"""A busy, stopped or killed part costs nobody an answer."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from threading import Barrier

import psycopg
import pytest

from tests.conftest import PostgresServer
from werkboek.errors import RefusedError, StoreUnavailableError
from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.store import SqlStore, open_store

from .room import FACILITATOR, SCREEN, Room, heard

WRITERS = Path(__file__).with_name("writers.py")
KILLS = 30


def answer(event_id: str, person: str, value: int) -> Event:
    body: dict[str, Json] = {"step": "oordeel", "item": "s01", "value": value}
    return Event(event_id, Kind.ANSWERED, person, "r1", body)


@contextmanager
def somebody_keeps_it_busy(location: Path | str) -> Iterator[None]:
    """Hold the lock that every writer needs."""
    if isinstance(location, Path):
        with closing(sqlite3.connect(location, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            yield
    else:
        with psycopg.connect(location) as connection:
            connection.execute("LOCK TABLE events IN SHARE MODE")
            yield
            connection.rollback()


def test_a_busy_store_says_so_in_time_and_recovers(
    session: Room, store: SqlStore, location: Path | str
) -> None:
    with somebody_keeps_it_busy(location):
        began = time.monotonic()
        with pytest.raises(StoreUnavailableError):
            session.answer("anna", value=1)
        waited = time.monotonic() - began
        assert store.read(SCREEN).joined == 4  # reading goes on meanwhile

    assert 2 < waited < 8
    session.answer("anna", value=1)


def test_a_restarted_server_is_found_again(
    postgres: PostgresServer, new_schema: Callable[[], str]
) -> None:
    store = open_store(new_schema())
    room = Room(store)
    room.join("anna")
    room.open()
    feed = store.changes()
    event = answer("a1", "anna", 1)
    anna = Viewer(Role.PARTICIPANT, "anna")

    with stopped(postgres):
        with pytest.raises(StoreUnavailableError):
            store.append(anna, event)
        with pytest.raises(StoreUnavailableError):
            store.read(anna)
        with pytest.raises(StoreUnavailableError):
            heard(feed)

    assert store.append(anna, event)
    assert feed.poll()  # it may have missed something
    store.append(FACILITATOR, Event("l1", Kind.LOCKED, FACILITATOR.actor))
    assert heard(feed)
    feed.close()
    store.close()


@contextmanager
def stopped(postgres: PostgresServer) -> Iterator[None]:
    """Have no server for a while."""
    postgres.stop()
    try:
        yield
    finally:
        postgres.ensure_postgres_running()


def test_no_answer_is_accepted_after_reveal(session: Room, location: Path | str) -> None:
    """Three people answer at the moment that the facilitator reveals, twenty times."""
    people = ["anna", "bram", "chris"]
    for person in people:
        session.answer(person, value=0)
    start = Barrier(len(people) + 1, timeout=60)

    def answer_at_the_start(store: SqlStore, person: str, turn: int) -> int:
        start.wait()
        with suppress(RefusedError):
            event = answer(f"{person}-{turn}", person, turn)
            return store.append(Viewer(Role.PARTICIPANT, person), event)
        return 0

    with ExitStack() as stack:
        stores = [stack.enter_context(closing(open_store(location))) for _ in people]
        pool = stack.enter_context(ThreadPoolExecutor(len(people)))
        for turn in range(20):
            runs = [
                pool.submit(answer_at_the_start, store, person, turn)
                for store, person in zip(stores, people, strict=True)
            ]
            start.wait()
            revealed = session.reveal().seq
            accepted = [run.result() for run in runs]
            session.conceal()

            assert max(accepted) < revealed


def answers_of(room: Room, people: list[str]) -> list[Event]:
    return [e for p in people for e in room.seen_by(p).events if e.kind is Kind.ANSWERED]


def test_killed_writers_lose_and_double_nothing(
    room: Room, location: Path | str, tmp_path: Path
) -> None:
    people = [f"p{number}" for number in range(36)]
    room.join(*people)
    room.open()
    dice, kills, acknowledged, pids = random.Random(1), 0, [], {}
    command = [sys.executable, str(WRITERS), str(location), str(tmp_path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as writers:
        assert writers.stdin
        assert writers.stdout
        for person in people:
            print(person, file=writers.stdin, flush=True)
        for line in writers.stdout:
            verb, what, *pid = line.split()
            assert verb != "failed", what
            if verb == "started":
                pids[what] = int(pid[0])
                continue
            acknowledged.append(what)
            if len(pids) == len(people) and dice.random() < 0.15:
                victim = dice.choice(people)
                os.kill(pids.pop(victim), signal.SIGKILL)
                kills += 1
                print(victim, file=writers.stdin, flush=True)
            if kills == KILLS:
                break
        writers.stdin.close()  # everybody finishes what they are doing
        acknowledged += [
            line.split()[1] for line in writers.stdout if line.startswith("saved")
        ]

    assert writers.returncode == 0
    stored = [
        e.id for p in people for e in room.seen_by(p).events if e.kind is Kind.ANSWERED
    ]
    assert len(stored) == len(set(stored))
    assert set(acknowledged) <= set(stored)
    logged = [line for p in people for line in (tmp_path / p).read_text().split()]
    assert sorted(logged) == sorted(stored)
