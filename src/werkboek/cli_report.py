"""The command ``werkboek report``: everything that can be kept or given, in one folder."""

import argparse
import contextlib
import sys
import time
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Final

from . import content, reports, texts
from .environment import today
from .errors import InvalidError
from .model import Role, Viewer
from .store import open_store

FINE: Final = 0
PATIENCE_SECONDS: Final = 1.0
"""After this long without a word somebody wants to know how far it is."""


def add_report_arguments(parser: argparse.ArgumentParser) -> None:
    """Give *parser* the arguments of ``werkboek report``."""
    parser.add_argument("file", metavar="FILE", help=texts.REPORT_FILE)
    parser.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help=texts.REPORT_OUT
    )
    parser.add_argument(
        "--municipality", metavar="DIR", type=Path, help=texts.CLI_MUNICIPALITY
    )
    parser.add_argument("--conversations", action="store_true", help=texts.REPORT_TALKS)
    parser.add_argument("--pdf", action="store_true", help=texts.REPORT_PDF)


def report_command(options: argparse.Namespace) -> int:
    """Write all files and return the exit code.

    Raises
    ------
    WerkboekError
        When the trajectory, the content or the folder cannot be used.
    """
    record = _record(options.file, options.municipality)
    listed = [
        each
        for each in reports.files(record, pdf=options.pdf)
        if options.conversations or not each.is_private
    ]
    said = time.monotonic()
    for number, each in enumerate(listed, start=1):
        if time.monotonic() - said > PATIENCE_SECONDS:
            said = time.monotonic()
            busy = texts.REPORT_BUSY.format(n=number, of=len(listed), name=each.name)
            sys.stderr.write(f"{busy}\n")
        _write(options.out, each)
    for _, made in groupby(listed, attrgetter("document")):
        first = next(made)  # its title is that of the document
        sys.stderr.writelines(f"{first.title}: {each}\n" for each in first.cautions)
    done = texts.REPORT_WRITTEN.format(n=len(listed), folder=options.out)
    sys.stdout.write(f"{done}\n")
    return FINE


def _record(file: str, municipality: Path | None) -> reports.Record:
    workbook = content.load_workbook(municipality)
    location = file if "://" in file else Path(file).absolute()
    if isinstance(location, Path) and not location.is_file():
        message = texts.REPORT_NO_FILE.format(file=location.name)
        raise InvalidError(reason="no such file", user_message=message)
    with contextlib.closing(open_store(location)) as store:
        view = store.read(Viewer(Role.FACILITATOR))
    return reports.record_of(workbook, view, today())


def _write(folder: Path, file: reports.File) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / file.name).write_bytes(file.make())
    except OSError as error:
        message = texts.REPORT_UNWRITABLE.format(folder=folder)
        raise InvalidError(str(error), message) from error
