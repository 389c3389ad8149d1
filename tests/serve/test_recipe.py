"""The recipe of the session image says what the project says."""

import os
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BINDER = ROOT / "binder"


def wanted(text: str) -> set[str]:
    return {line for line in text.splitlines() if line and not line.startswith("#")}


def test_the_image_asks_for_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    ours = {*project["dependencies"], *project["optional-dependencies"]["lab"]}

    listed = wanted((BINDER / "requirements.txt").read_text())

    assert {each for each in listed if not each.startswith("nbgitpuller")} == ours


def test_repo2docker_does_not_mistake_the_requirements_for_utf_16() -> None:
    """Chardet guesses so for a file of one short line (jupyterhub/repo2docker)."""
    data = (BINDER / "requirements.txt").read_bytes()

    assert data.startswith(b"#")
    assert data.isascii()
    assert len(data.splitlines()) > 3


@pytest.mark.parametrize("name", ["postBuild", "start"])
def test_scripts_can_run_in_the_image(name: str) -> None:
    script = BINDER / name

    assert os.access(script, os.X_OK)
    assert b"\r" not in script.read_bytes()
    assert script.read_bytes().startswith(b"#!/bin/bash\n")


def test_the_start_script_gives_way_to_the_server() -> None:
    lines = (BINDER / "start").read_text().strip().splitlines()

    assert lines[-1] == 'exec "$@"'
