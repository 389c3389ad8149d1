"""`pip install .` into an empty environment carries content, workbooks and template."""

import http.cookiejar
import json
import subprocess
import sys
import urllib.request
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of commands of an environment with nothing but our wheel."""
    folder = tmp_path_factory.mktemp("clean")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    venv.create(folder / "venv", with_pip=False)  # ours installs into it
    commands = folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    wheel = next(folder.glob("werkboek-*.whl"))
    options = ("--quiet", "--no-compile")  # most of it is never imported here
    into = ("--python", str(commands / "python"))
    subprocess.run(
        [sys.executable, "-m", "pip", *into, "install", *options, str(wheel)],
        check=True,
        cwd=folder,
        capture_output=True,
    )
    return commands


def test_the_installed_content_is_right(clean: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(clean / "werkboek"), "check"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_the_installed_server_serves_the_facilitators_page(
    clean: Path, tmp_path: Path
) -> None:
    options = [
        "start",
        str(tmp_path / "a.werkboek"),
        "--json",
        "--no-browser",
        "--port",
        "0",
    ]
    command = [str(clean / "werkboek"), *options]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        links = json.loads(process.stdout.readline())
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        opener = urllib.request.build_opener(cookies)
        with opener.open(links["regie"], timeout=60) as reply:
            page = reply.read().decode()
        process.terminate()

    assert '<html lang="nl"' in page
    assert "data-model=" in page
    assert "<h1>Regie" in page
