"""JSON Schema of the content files, so that an editor helps while somebody types.

``python -m werkboek.content.schema`` writes them; ``--check`` says which ones are stale.
"""

import json
import sys
from pathlib import Path
from typing import Final

from pydantic import BaseModel

from werkboek.model import (
    CanvasSheet,
    Example,
    ExampleInterviews,
    Exercise,
    FollowUpGuide,
    InterviewGuide,
    Municipality,
    Settings,
    StartCheck,
)

from .files import (
    BarrierFile,
    CaseFile,
    CueFile,
    DisciplineFile,
    DraftFile,
    DriverFile,
    ManifestationFile,
    Overlay,
    ReportFile,
    RuleFile,
    TechniqueFile,
    TextFile,
)
from .locations import data_root

SCHEMAS: Final[dict[str, type[BaseModel]]] = {
    "aanpassingen": Overlay,
    "casussen": CaseFile,
    "disciplines": DisciplineFile,
    "draaiboeken": DraftFile,
    "drempels": BarrierFile,
    "drijfveren": DriverFile,
    "exercise": Exercise,
    "gemeente": Municipality,
    "instellingen": Settings,
    "helicopterblad": CanvasSheet,
    "interview": InterviewGuide,
    "kijken": CueFile,
    "rapporten": ReportFile,
    "spelregels": RuleFile,
    "startcheck": StartCheck,
    "technieken": TechniqueFile,
    "teksten": TextFile,
    "verschijningsvormen": ManifestationFile,
    "vervolg": FollowUpGuide,
    "voorbeeld": Example,
    "voorbeeldgesprekken": ExampleInterviews,
}
_ENGLISH: Final = ("title", "description")


def schemas() -> dict[str, str]:
    """Return the text of every schema file, by file name."""
    return {f"{name}.json": _text(name, model) for name, model in SCHEMAS.items()}


def main(arguments: list[str]) -> int:
    """Write the schemas, or with ``--check`` only compare; return the exit code."""
    folder = data_root() / "schema"
    stale = [(folder / name, text) for name, text in schemas().items()]
    stale = [(path, text) for path, text in stale if _current(path) != text]
    if "--check" in arguments:
        for path, _ in stale:
            sys.stderr.write(f"stale: {path}; run python -m werkboek.content.schema\n")
        return 1 if stale else 0
    folder.mkdir(exist_ok=True)
    for path, text in stale:
        path.write_text(text, encoding="utf-8")
    return 0


def _current(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _text(name: str, model: type[BaseModel]) -> str:
    schema = model.model_json_schema(by_alias=True)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["$id"] = f"{name}.json"
    if model is Municipality:  # a municipality writes only what differs from the base
        schema["required"] = ["id"]
    return json.dumps(_without_english(schema), ensure_ascii=False, indent=2) + "\n"


def _without_english(value: object) -> object:
    """Return *value* without the words of the code, which an author would see as help."""
    if isinstance(value, list):
        return [_without_english(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _without_english(each) for key, each in value.items() if key not in _ENGLISH
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
