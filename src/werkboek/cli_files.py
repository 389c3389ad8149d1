"""The commands about files: ``export``, ``import``, ``merge`` and ``erase``."""

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from . import texts
from .errors import InvalidError, TrajectoryError, WerkboekError
from .model import Kind
from .store import Contents, is_encrypted, load, merged, open_store, pack

ENCRYPTED: Final = ".age"
INTERVIEWS: Final = frozenset({Kind.INTERVIEW_PLANNED, Kind.INTERVIEW_NOTED})
PEOPLE: Final = frozenset({Kind.PERSON_NOTED})
FINE, WRONG_INPUT = 0, 1

Command = Callable[[argparse.Namespace], None]


def add_file_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> None:
    """Add the commands about files."""
    export = commands.add_parser("export", help=texts.EXPORT_ABOUT)
    export.add_argument("file", metavar="FILE", help=texts.FILES_TRAJECTORY)
    export.add_argument("out", metavar="OUT", type=Path, help=texts.FILES_OUT)
    taking = commands.add_parser("import", help=texts.IMPORT_ABOUT)
    taking.add_argument("file", metavar="FILE", help=texts.FILES_TRAJECTORY)
    taking.add_argument("source", metavar="COPY", type=Path, help=texts.FILES_COPY)
    merge = commands.add_parser("merge", help=texts.MERGE_ABOUT)
    merge.add_argument("one", metavar="A", type=Path, help=texts.FILES_COPY)
    merge.add_argument("other", metavar="B", type=Path, help=texts.FILES_COPY)
    merge.add_argument("--out", metavar="C", type=Path, required=True, help=texts.FILES_OUT)
    for each in (export, taking, merge):
        each.add_argument(
            "--phrase-file", metavar="F", type=Path, help=texts.FILES_PHRASE_FILE
        )
    erase = commands.add_parser("erase", help=texts.ERASE_ABOUT)
    erase.add_argument("file", metavar="FILE", help=texts.FILES_TRAJECTORY)
    erase.add_argument("--interviews", action="store_true", help=texts.ERASE_INTERVIEWS)
    erase.add_argument("--people", action="store_true", help=texts.ERASE_PEOPLE)
    parsers = (export, _export), (taking, _import), (merge, _merge), (erase, _erase)
    for each, command in parsers:
        each.set_defaults(run=partial(_run, command))


def _run(command: Command, options: argparse.Namespace) -> int:
    """Run one of the commands; return 0 when all is fine, 1 for wrong input."""
    try:
        command(options)
    except _InFileError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_INPUT
    return FINE


class _InFileError(Exception):
    """What is wrong with one of the files, in Dutch and with its name."""

    def __init__(self, file: object, message: str) -> None:
        super().__init__(f"{file}: {message}")


def _export(options: argparse.Namespace) -> None:
    contents = _read(options.file, options)
    count = _write(options.out, contents, options)
    sys.stdout.write(f"{texts.EXPORTED.format(n=count, file=options.out)}\n")


def _import(options: argparse.Namespace) -> None:
    contents = _read(str(options.source), options)
    with _about(options.file), closing(open_store(options.file)) as store:
        has_changed = store.take_in(contents)
    said = texts.IMPORTED if has_changed else texts.IMPORTED_NOTHING
    sys.stdout.write(f"{said.format(file=options.file)}\n")


def _merge(options: argparse.Namespace) -> None:
    one, other = (_read(str(each), options) for each in (options.one, options.other))
    count = _write(options.out, merged(one, other), options)
    sys.stdout.write(f"{texts.MERGED.format(n=count, file=options.out)}\n")


def _erase(options: argparse.Namespace) -> None:
    with _about(options.file):
        if not _is_database(options.file) and not Path(options.file).exists():
            raise TrajectoryError(
                reason="no such file", user_message=texts.ARCHIVE_NOT_FOUND
            )
        kinds = _kinds(options)
        if sys.stdin.isatty() and input(texts.ERASE_CONFIRM) != texts.ERASE_WORD:
            raise InvalidError(reason="not confirmed", user_message=texts.ERASE_NOT)
        try:
            with closing(open_store(options.file)) as store:
                count = store.erase(kinds)
        except WerkboekError as error:
            raise InvalidError(str(error), texts.ERASE_BUSY) from error
    sys.stdout.write(f"{texts.ERASED.format(n=count, file=options.file)}\n")


def _kinds(options: argparse.Namespace) -> frozenset[Kind]:
    """Return what to erase: what was named, or everything but the receipts."""
    none = frozenset[Kind]()
    named = (INTERVIEWS if options.interviews else none) | (
        PEOPLE if options.people else none
    )
    return named or frozenset(Kind) - {Kind.ERASED}


@contextmanager
def _about(file: object) -> Iterator[None]:
    """Say which file an error is about; an address of a database may hold a password."""
    try:
        yield
    except WerkboekError as error:
        name = texts.FILES_DATABASE if _is_database(str(file)) else file
        raise _InFileError(name, error.user_message) from error


def _read(file: str, options: argparse.Namespace) -> Contents:
    with _about(file):
        if _is_database(file):
            with closing(open_store(file)) as store:
                return store.contents()
        path = Path(file)
        return load(path, _phrase(path, options) if is_encrypted(path) else "")


def _write(path: Path, contents: Contents, options: argparse.Namespace) -> int:
    """Make the file *path*, for its owner only, whole or not at all."""
    with _about(path):
        phrase = _phrase(path, options) if path.suffix == ENCRYPTED else ""
        data = pack(contents, phrase)
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError as error:
            raise InvalidError(
                reason="exists", user_message=texts.FILES_OUT_EXISTS
            ) from error
        except OSError as error:
            raise InvalidError(str(error), texts.FILES_OUT_REFUSED) from error
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
    return len(contents.facts)


def _phrase(path: Path, options: argparse.Namespace) -> str:
    if options.phrase_file is None:
        return getpass.getpass(texts.FILES_PHRASE.format(file=path))
    try:
        text: str = options.phrase_file.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise InvalidError(str(error), texts.FILES_PHRASE_UNREADABLE) from error
    return text.rstrip("\r\n")


def _is_database(file: str) -> bool:
    return "://" in file
