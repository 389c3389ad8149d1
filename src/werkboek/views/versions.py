"""What two facilitators wrote in one note at the same time, until one is chosen."""

from collections.abc import Iterator

from werkboek import texts
from werkboek.model import Answer, Json, Note
from werkboek.widgets import Button, Items, Node, Notice, Section


def versions(item: str, note: Note | None) -> Iterator[Node]:
    """Yield every version of *note* with a button to keep it; nothing when there is one."""
    if note is None or not note.others:
        return
    yield Notice(key=f"versions/{item}", text=texts.TWO_VERSIONS)
    for version in (note.newest, *note.others):
        newest = version is note.newest
        yield Section(
            key=version.id,
            title=texts.VERSION_NEWEST if newest else texts.VERSION_OTHER,
            level=3,
            kind="card",
            children=(
                Items(items=tuple(_lines(version.value))),
                Button(
                    label=texts.KEEP_VERSION,
                    do="settle",
                    args={"item": item, "version": version.id},
                ),
            ),
        )


def _lines(value: Answer) -> Iterator[str]:
    for part in value.values():
        if isinstance(part, list):
            yield from (_row(row) for row in part)
        elif part not in ("", None):
            yield str(part)


def _row(row: Json) -> str:
    return ", ".join(map(str, row.values())) if isinstance(row, dict) else str(row)
