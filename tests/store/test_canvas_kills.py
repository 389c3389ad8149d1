"""Six pages change one canvas at the same time, and their processes are killed."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from werkboek.model import CanvasView, public_id
from werkboek.store import open_store

from .canvas import SIX, Table
from .canvas_writers import verb_of

KILLS = 10


def common(canvas: CanvasView) -> dict[str, object]:
    """Return what every page must show alike."""
    cards = {
        card.id: (card.text, {*card.others}, card.pile, card.links, card.understood)
        for card in canvas.cards
    }
    return {"cards": cards, "piles": canvas.piles, "left": canvas.left}


def test_killed_pages_converge_lose_nothing_and_can_undo(
    new_location: Callable[[], Path | str], tmp_path: Path
) -> None:
    place = new_location()
    with closing(open_store(place)) as store:
        table = Table(store)  # a page that stays open and hears of everything in parts
        acknowledged = kill_and_restart(place, tmp_path, random.Random(1), table)
        pages = {person: table.canvas(person) for person in (*SIX, "")}
        with closing(open_store(place)) as afresh:
            again = table.on(afresh)
            assert {person: again.canvas(person) for person in pages} == pages

            alike = [common(page) for page in pages.values()]
            assert all(each == alike[0] for each in alike)
            for person in SIX:
                own = {act.id for act in pages[person].own}
                kept = [each for each in acknowledged if each.startswith(person)]
                assert kept
                assert not [
                    e for e in kept if verb_of(e) != "undo" and public_id(e) not in own
                ]

            before = pages[""]
            owner, card = next(
                (person, act.id)
                for person in SIX
                for act in pages[person].own
                if act.id in before.by_id
            )
            back = table.undo(owner, card)
            assert card not in again.canvas().by_id
            table.undo(owner, back)
            assert again.canvas() == before


def kill_and_restart(
    place: Path | str, folder: Path, dice: random.Random, table: Table
) -> list[str]:
    """Let six processes work and kill them at random; return what they heard was saved."""
    kills, acknowledged, pids = 0, [], {}
    command = [sys.executable, "-m", "tests.store.canvas_writers", str(place), str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as writers:
        assert writers.stdin
        assert writers.stdout
        for person in SIX:
            print(person, file=writers.stdin, flush=True)
        for line in writers.stdout:
            verb, what, *pid = line.split()
            if verb == "started":
                pids[what] = int(pid[0])
            else:
                assert verb == "saved", line
                acknowledged.append(what)
            # Lines of who was killed may come before anybody else has started.
            if verb == "saved" and pids and kills < KILLS and dice.random() < 0.4:
                person = dice.choice([*pids])
                os.kill(pids.pop(person), signal.SIGKILL)
                table.canvas(person)
                print(person, file=writers.stdin, flush=True)
                kills += 1
            elif kills == KILLS and len(pids) == len(SIX) and not writers.stdin.closed:
                writers.stdin.close()
    assert writers.returncode == 0
    assert kills == KILLS
    return acknowledged
