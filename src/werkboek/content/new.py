"""A folder for a municipality that starts: every setting in it, explained."""

import json
import re
import shutil
import tempfile
import unicodedata
from pathlib import Path
from typing import Final

from werkboek import texts
from werkboek.errors import InvalidError
from werkboek.model import MUNICIPALITY_ID, Setting
from werkboek.model.words import DUTCH

from .loading import load_workbook
from .locations import data_root
from .source import CHANGES, SETTINGS
from .theme import STYLES

TEMPLATE: Final = "nieuw"
MAX_NAME: Final = 60
"""Characters of the name of a municipality."""


def create(name: str, parent: Path) -> Path:
    """Make a folder for the municipality *name* in *parent* and return it.

    Nothing that exists is ever overwritten, and no half folder is left behind.

    Raises
    ------
    InvalidError
        When the name cannot be that of a folder, or the folder cannot be made.
    """
    name = name.strip()
    identifier = identifier_of(name)
    folder = parent / identifier
    if folder.exists():
        raise InvalidError(
            reason="folder exists", user_message=texts.NEW_EXISTS.format(id=identifier)
        )
    files = _files(name, identifier)
    try:
        with tempfile.TemporaryDirectory(dir=parent, prefix=f".{identifier}-") as work:
            made = Path(work, identifier)
            made.mkdir()
            for file, text in files.items():
                (made / file).write_text(text, encoding="utf-8")
            shutil.copyfile(data_root() / TEMPLATE / STYLES, made / STYLES)
            made.rename(folder)
    except OSError as error:
        raise InvalidError(
            reason=f"cannot write: {error.strerror}", user_message=texts.NEW_NO_PLACE
        ) from error
    return folder


def identifier_of(name: str) -> str:
    """Return *name* as an id: lower case letters, digits and ``_``.

    Raises
    ------
    InvalidError
        When nothing is left of it, or it is longer than `MAX_NAME`.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    identifier = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    if len(name) > MAX_NAME or not re.fullmatch(MUNICIPALITY_ID, identifier):
        raise InvalidError(
            reason="not a name", user_message=texts.NEW_NO_NAME.format(max=MAX_NAME)
        )
    return identifier


def _files(name: str, identifier: str) -> dict[str, str]:
    template = (data_root() / TEMPLATE / CHANGES).with_suffix(".txt")
    changes = template.read_text(encoding="utf-8")
    return {
        SETTINGS: _settings(name, identifier),
        CHANGES: changes.replace("{id}", identifier),
    }


def _settings(name: str, identifier: str) -> str:
    """Return ``gemeente.yaml``: what is known, and the rest as a comment to fill in."""
    base = load_workbook()
    values = base.municipality.model_dump(by_alias=True, mode="json")
    known = {DUTCH["municipality"]: name}
    lines = [*texts.NEW_SETTINGS_HEAD.splitlines(), f"{DUTCH['id']}: {identifier}"]
    for section in base.form.sections:
        lines += ["", f"# ---- {section.name}"]
        for each in base.form.settings:
            if each.section == section.id:
                lines += _setting(each, values[each.id], known)
    return "\n".join(lines) + "\n"


def _setting(setting: Setting, value: object, known: dict[str, str]) -> list[str]:
    explained = [f"# {setting.name.rstrip('?')}: {setting.about}"]
    if setting.choices:
        offered = ", ".join(choice.id or '""' for choice in setting.choices)
        explained.append(f"#   {texts.ALLOWED.format(allowed=offered)}")
    if setting.id in known:
        return [*explained, f"{setting.id}: {_plain(known[setting.id])}"]
    return [*explained, f"# {setting.id}: {_plain(value)}"]


def _plain(value: object) -> str:
    """Return *value* as JSON, which is YAML too."""
    return json.dumps(value, ensure_ascii=False)
