"""The command ``werkboek plan``: people in a CSV, groups out."""

import argparse
import json
import re
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Final

from . import texts
from .analysis import groups
from .errors import InvalidError, Mistake

FINE, WRONG_INPUT = 0, 1
MOST_SESSIONS: Final = 20
DEFAULT_SIZE: Final = "5-6"


def add_plan_arguments(parser: argparse.ArgumentParser) -> None:
    """Give *parser* the arguments of ``werkboek plan``."""
    parser.add_argument("people", metavar="people.csv", type=Path, help=texts.PLAN_PEOPLE)
    size = parser.add_mutually_exclusive_group()
    size.add_argument(
        "--size",
        metavar=DEFAULT_SIZE,
        type=_size,
        default=DEFAULT_SIZE,
        help=texts.PLAN_SIZE.format(default=DEFAULT_SIZE),
    )
    size.add_argument("--no-split", action="store_true", help=texts.PLAN_NO_SPLIT)
    parser.add_argument(
        "--sessions", metavar="N", type=_sessions, default=1, help=texts.PLAN_SESSIONS
    )
    parser.add_argument("--history", metavar="CSV", type=Path, help=texts.PLAN_HISTORY)
    parser.add_argument("--out", metavar="CSV", type=Path, help=texts.PLAN_OUT)
    parser.add_argument(
        "--prove", metavar="SECONDS", type=_seconds, default=0, help=texts.PLAN_PROVE
    )
    parser.add_argument("--json", action="store_true", help=texts.CLI_JSON)


def plan_command(arguments: argparse.Namespace) -> int:
    """Print a plan with its reasons and return the exit code: 0 fine, 1 wrong input.

    Wrong input is named on stderr, file, line and column.  The rest is planned and shown
    all the same, but not written.  Raises `InvalidError` when a file cannot be opened or
    written.
    """
    read = groups.read_people(_bytes(arguments.people), arguments.people.name)
    mistakes = list(read.mistakes)
    history: tuple[groups.Meeting, ...] = ()
    if arguments.history:
        past = groups.read_groups(_bytes(arguments.history), arguments.history.name)
        history = past.meetings
        mistakes += past.mistakes
    present = sum(person.is_present for person in read.people)
    if read.people and not present:
        file = arguments.people.name
        mistakes.append(Mistake(file, 1, "aanwezig", texts.CSV_NOBODY_PRESENT))
    sys.stderr.writelines(f"{mistake}\n" for mistake in mistakes)
    if not present:
        return WRONG_INPUT
    plan = groups.plan_groups(
        read.people,
        preferred=(present, present) if arguments.no_split else arguments.size,
        sessions=arguments.sessions,
        history=history,
    )
    if arguments.prove:
        plan = _proven(plan, arguments.prove)
    if mistakes:
        sys.stderr.write(f"{texts.PLAN_NOT_WRITTEN}\n")
    elif arguments.out:
        _write(arguments.out, groups.write_groups((*history, *plan.meetings)))
    absent = [person.name for person in read.people if not person.is_present]
    show = _as_json if arguments.json else _as_text
    sys.stdout.write(f"{show(plan, absent, mistakes)}\n")
    return WRONG_INPUT if mistakes else FINE


def _size(word: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,3})(?:-(\d{1,3}))?", word)
    smallest, largest = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
    if not 1 <= smallest <= largest:
        raise argparse.ArgumentTypeError(texts.PLAN_SIZE_WRONG.format(word=word))
    return smallest, largest


def _sessions(word: str) -> int:
    number = int(word) if re.fullmatch(r"\d{1,3}", word) else 0
    if not 1 <= number <= MOST_SESSIONS:
        message = texts.PLAN_SESSIONS_WRONG.format(most=MOST_SESSIONS, word=word)
        raise argparse.ArgumentTypeError(message)
    return number


def _seconds(word: str) -> int:
    if not re.fullmatch(r"\d{1,4}", word):
        raise argparse.ArgumentTypeError(texts.PLAN_PROVE_WRONG.format(word=word))
    return int(word)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        message = texts.PLAN_FILE_UNREADABLE.format(file=path.name)
        raise InvalidError(str(error), message) from error


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        message = texts.PLAN_FILE_UNWRITABLE.format(file=path.name)
        raise InvalidError(str(error), message) from error


def _proven(plan: groups.Plan, seconds: int) -> groups.Plan:
    try:
        return groups.prove(plan, seconds)
    except ImportError as error:
        raise InvalidError(str(error), texts.PLAN_NO_SCIPY) from error


def _as_json(plan: groups.Plan, absent: Sequence[str], mistakes: Sequence[Mistake]) -> str:
    return json.dumps(
        {
            "sessions": [
                {"session": meeting.number, "groups": meeting.groups}
                for meeting in plan.meetings
            ],
            "score": {**asdict(plan.score), "total": plan.score.total},
            "least": plan.least,
            "proven": plan.is_proven,
            "reasons": [
                {"code": reason.code, "values": reason.values, "text": reason.sentence}
                for reason in groups.explain(plan)
            ],
            "absent": absent,
            "mistakes": [asdict(mistake) for mistake in mistakes],
        },
        ensure_ascii=False,
    )


def _as_text(plan: groups.Plan, absent: Sequence[str], _: Sequence[Mistake]) -> str:
    lines = []
    discipline = {person.name: groups.key_of(person.discipline) for person in plan.people}
    for meeting in plan.meetings:
        lines.append(texts.PLAN_SESSION.format(session=meeting.number))
        for number, names in enumerate(meeting.groups, 1):
            different = len({discipline[name] for name in names} - {""})
            lines.append(
                texts.PLAN_GROUP.format(
                    group=number,
                    size=len(names),
                    disciplines=different,
                    names=", ".join(names),
                )
            )
        lines.append("")
    lines += [f"- {reason.sentence}" for reason in groups.explain(plan)]
    if absent:
        lines.append("- " + texts.PLAN_ABSENT.format(names=", ".join(absent)))
    lines.append("- " + (texts.PLAN_PROVEN if plan.is_proven else texts.PLAN_NOT_PROVEN))
    return "\n".join(lines)
