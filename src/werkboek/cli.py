"""The command ``werkboek``."""

import argparse
import asyncio
import contextlib
import json
import logging
import os
import signal
import sys
import tempfile
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from . import content, texts
from .cli_files import add_file_commands
from .cli_plan import add_plan_arguments, plan_command
from .cli_report import add_report_arguments, report_command
from .errors import ContentError, WerkboekError
from .serve import demo
from .serve.server import Links, Plan, serving
from .store import RENEWABLE, open_store

DEFAULT_FILE: Final = "traject.werkboek"
DATABASE_VARIABLE: Final = "WERKBOEK_DATABASE"  # who lists processes reads --database
DEFAULT_HOST: Final = "127.0.0.1"  # on a network only when somebody asks for it
LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
FINE, WRONG_INPUT, WRONG_USE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 fine, 1 wrong input, 2 wrong use."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    try:
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except KeyboardInterrupt:
        return FINE
    except ContentError as error:
        sys.stderr.write(f"{error.explanation}\n")
        return WRONG_INPUT
    except WerkboekError as error:
        sys.stderr.write(f"{error.user_message}\n")
        return WRONG_INPUT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("werkboek", description=texts.CLI_ABOUT)
    commands = parser.add_subparsers(dest="command", required=True)
    start = commands.add_parser("start", help=texts.CLI_START)
    start.add_argument("file", nargs="?", help=texts.CLI_FILE.format(name=DEFAULT_FILE))
    start.add_argument("--demo", action="store_true", help=texts.CLI_DEMO)
    start.add_argument(
        "--municipality", metavar="DIR", type=Path, help=texts.CLI_MUNICIPALITY
    )
    start.add_argument(
        "--host", default=DEFAULT_HOST, help=texts.CLI_HOST.format(host=DEFAULT_HOST)
    )
    start.add_argument("--port", type=int, help=texts.CLI_PORT)
    start.add_argument("--base-url", metavar="U", default="/", help=texts.CLI_BASE_URL)
    start.add_argument("--database", metavar="URL", help=texts.CLI_DATABASE)
    start.add_argument("--renew-links", action="store_true", help=texts.CLI_RENEW)
    start.add_argument("--no-browser", action="store_true", help=texts.CLI_NO_BROWSER)
    start.add_argument("--json", action="store_true", help=texts.CLI_JSON)
    start.set_defaults(run=partial(_start, start))
    plan = commands.add_parser("plan", help=texts.PLAN_ABOUT)
    add_plan_arguments(plan)
    plan.set_defaults(run=plan_command)
    add_file_commands(commands)
    report = commands.add_parser("report", help=texts.REPORT_ABOUT)
    add_report_arguments(report)
    report.set_defaults(run=report_command)
    new = commands.add_parser("new", help=texts.CLI_NEW)
    new.add_argument("name", metavar="naam", help=texts.CLI_NEW_NAME)
    new.add_argument("--dir", type=Path, default=Path(), help=texts.CLI_NEW_DIR)
    new.set_defaults(run=_new)
    check = commands.add_parser("check", help=texts.CLI_CHECK)
    check.add_argument(
        "folder", metavar="DIR", nargs="?", type=Path, help=texts.CLI_CHECK_FOLDER
    )
    check.set_defaults(run=_check)
    return parser


def _new(options: argparse.Namespace) -> int:
    folder = content.create(options.name, options.dir)
    sys.stdout.write(f"{texts.NEW_DONE.format(id=folder.name, folder=folder)}\n")
    return FINE


def _check(options: argparse.Namespace) -> int:
    mistakes = content.check(options.folder)
    for mistake in mistakes:
        sys.stderr.write(f"{mistake}\n")
    for advice in content.advise(options.folder):
        sys.stderr.write(f"{texts.ADVICE.format(advice=advice)}\n")
    if mistakes:
        return WRONG_INPUT
    sys.stdout.write(f"{texts.CHECKED}\n")
    return FINE


def _start(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    if sum((options.file is not None, options.database is not None, options.demo)) > 1:
        parser.error(texts.CLI_ONE_PLACE)
    # An ordinary stop of the process ends everything as orderly as Ctrl-C does; also in the
    # background of a shell, which starts processes that ignore Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    with _location(options) as location:
        asyncio.run(_serve(options, location))
    return FINE


@contextlib.contextmanager
def _location(options: argparse.Namespace) -> Iterator[Path | str]:
    """Give the place of the trajectory; that of a demo is gone afterwards."""
    if not options.demo:
        database = options.database
        if options.file is None:
            database = database or os.environ.get(DATABASE_VARIABLE)
        yield database or Path(options.file or DEFAULT_FILE).absolute()
        return
    with tempfile.TemporaryDirectory(prefix="werkboek-demo-") as folder:
        yield Path(folder, "demo.werkboek")


async def _serve(options: argparse.Namespace, location: Path | str) -> None:
    municipality = content.municipality_for(location, options.municipality)
    workbook = content.load_workbook(municipality)
    plan = Plan(
        location=location,
        workbooks=content.workbooks_root(),
        municipality=municipality,
        host=options.host,
        port=options.port,
        base_url=options.base_url,
        temporary=options.demo,
    )
    with contextlib.closing(open_store(location)) as store:
        if options.demo:
            demo.fill(store, workbook)
        if options.renew_links:
            for name in RENEWABLE:
                store.renew(name)
        async with serving(store, workbook, plan) as gate:
            links = Links.of(gate)
            sys.stdout.write(
                _as_json(links, plan) if options.json else _as_text(links, plan)
            )
            sys.stdout.flush()
            if not options.no_browser:
                webbrowser.open(links.regie)
            await asyncio.Event().wait()  # until somebody stops us


def _as_json(links: Links, plan: Plan) -> str:
    return (
        json.dumps(
            {
                "regie": links.regie,
                "join": links.join,
                "code": links.code,
                "screen": links.screen,
                "file": str(plan.location) if isinstance(plan.location, Path) else None,
            }
        )
        + "\n"
    )


def _as_text(links: Links, plan: Plan) -> str:
    lines = [
        texts.STARTED,
        texts.LINK_REGIE.format(url=links.regie),
        texts.LINK_JOIN.format(url=links.join, code=links.code),
        texts.LINK_SCREEN.format(url=links.screen),
    ]
    if plan.host in LOOPBACK and "://" not in plan.base_url:
        lines.append(texts.ONLY_HERE)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
