"""What two facilitators wrote in one note at the same time, until one is chosen."""

from collections.abc import Iterator, Mapping

from werkboek import texts
from werkboek.model import Answer, Json, Note
from werkboek.widgets import Button, Items, Node, Notice, Section

NO_WORDS: Mapping[str, str] = {}


def versions(
    item: str, note: Note | None, words: Mapping[str, str] = NO_WORDS
) -> Iterator[Node]:
    """Yield every version of *note* with a button to keep it; nothing when there is one.

    With *words*, labels by name, only those fields are shown, each with its label.
    """
    if note is None or not note.others:
        return
    yield Notice(key=f"versions/{item}", text=texts.TWO_VERSIONS)
    for version in (note.newest, *note.others):
        newest = version is note.newest
        lines = _labelled(version.value, words) if words else _lines(version.value)
        yield Section(
            key=version.id,
            title=texts.VERSION_NEWEST if newest else texts.VERSION_OTHER,
            level=3,
            kind="card",
            children=(
                Items(items=tuple(lines)),
                Button(
                    label=texts.KEEP_VERSION,
                    do="settle",
                    args={"item": item, "version": version.id},
                ),
            ),
        )


def _labelled(value: Answer, words: Mapping[str, str]) -> Iterator[str]:
    for name, label in words.items():
        said = value.get(name)
        if isinstance(said, str) and said:
            yield f"{label} {said}" if label.endswith("?") else f"{label}: {said}"


def _lines(value: Answer) -> Iterator[str]:
    for part in value.values():
        if isinstance(part, list):
            yield from (_row(row) for row in part)
        elif part not in ("", None):
            yield str(part)


def _row(row: Json) -> str:
    return ", ".join(map(str, row.values())) if isinstance(row, dict) else str(row)
