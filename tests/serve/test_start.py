"""The command that starts everything, as scripts and people use it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import create_server
from urllib.request import urlopen

import psutil
import pytest

from werkboek import texts
from werkboek.cli import main

SECRET = ("regie", "code", "screen")
WERKBOEK = [sys.executable, "-m", "werkboek.cli"]


@contextmanager
def started(folder: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run ``werkboek start`` and give the process and its first line."""
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [*WERKBOEK, "start", "--no-browser", "--port", "0", *options],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            cwd=folder,
        )
    with process:
        assert process.stdout is not None
        yield process, process.stdout.readline()
        process.kill()


def test_scripts_get_one_line_with_everything(tmp_path: Path) -> None:
    with started(tmp_path, "eigen.werkboek", "--json") as (process, line):
        said = json.loads(line)
        with urlopen(said["join"]) as page:
            assert page.status == 200
        process.send_signal(signal.SIGTERM)
        rest, _ = process.communicate(timeout=30)

    assert list(said) == ["regie", "join", "code", "screen", "file"]
    assert said["file"] == str(tmp_path / "eigen.werkboek")
    assert said["regie"].startswith(said["join"] + "regie?sleutel=")
    assert said["screen"].startswith(said["join"] + "scherm?sleutel=")
    assert (rest, process.returncode) == ("", 0)
    log = (tmp_path / "log").read_text(encoding="utf-8")
    assert said["code"] not in log
    assert "sleutel" not in log


def test_links_can_be_renewed_and_the_old_ones_are_worthless(tmp_path: Path) -> None:
    def links(*options: str) -> dict[str, str]:
        with started(tmp_path, "eigen.werkboek", "--json", *options) as (process, line):
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=30)
        said = json.loads(line)
        return {name: said[name].partition("sleutel=")[2] or said[name] for name in SECRET}

    first, same, renewed = links(), links(), links("--renew-links")

    assert same == first
    assert not set(renewed.values()) & set(first.values())


def test_a_server_in_the_background_of_a_shell_can_be_stopped(tmp_path: Path) -> None:
    """POSIX 2.11: a shell without job control starts these with Ctrl-C ignored."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with started(tmp_path, "--json") as (process, _line):
            process.terminate()
            assert process.wait(30) == 0
    finally:
        signal.signal(signal.SIGINT, before)


def test_people_get_three_links_in_dutch(tmp_path: Path) -> None:
    with started(tmp_path, "--demo") as (process, line):
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(4)]
        process.send_signal(signal.SIGINT)
        process.wait(30)

    assert line.strip() == texts.STARTED
    assert [each.split(":")[0].strip() for each in lines[:3]] == [
        "Regie (alleen voor jou)",
        "Meedoen",
        "Scherm (beamer)",
    ]
    assert lines[3].strip() == texts.ONLY_HERE
    assert [path.name for path in tmp_path.iterdir()] == ["log"]


def test_nothing_stays_behind_when_the_server_is_killed(tmp_path: Path) -> None:
    with started(tmp_path, "--json") as (process, line):
        family = psutil.Process(process.pid).children(recursive=True)
        assert line
        assert family

        os.kill(process.pid, signal.SIGKILL)

        _, alive = psutil.wait_procs(family, timeout=15)
        assert alive == []


@pytest.mark.parametrize(
    "arguments",
    [[], ["start", "--onbekend"], ["start", "a.werkboek", "--demo"], ["bestaat-niet"]],
)
def test_wrong_use_has_its_own_exit_code(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2
    assert "usage: werkboek" in capsys.readouterr().err


def test_a_port_that_is_taken_is_a_sentence_and_not_a_traceback(tmp_path: Path) -> None:
    with create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])

        ended = subprocess.run(
            [*WERKBOEK, "start", str(tmp_path / "a.werkboek"), "--port", port],
            capture_output=True,
            text=True,
            check=False,
        )

    assert ended.returncode == 1
    assert ended.stderr.strip() == texts.PORT_TAKEN.format(host="127.0.0.1", port=port)
