"""The stationery of a municipality: what there is, for which document, and another one."""

from collections.abc import Iterator

from werkboek import texts
from werkboek.content.packing import MAX_ZIP
from werkboek.content.stationery import document_of
from werkboek.page import CustomisePage
from werkboek.widgets import Button, Fold, Node, Section, Text, Upload

ACCEPT = ".odt,.ott"


def stationery_of(state: CustomisePage) -> Section:
    """Return the stationery for all documents, and below a line that of each."""
    papers = state.folder.papers if state.folder else {}
    kept = {document_of(name): (name, len(data)) for name, data in papers.items()}
    one = {name: title for name, title in texts.DOCUMENTS.items() if name in kept}
    rest = {name: title for name, title in texts.DOCUMENTS.items() if name not in kept}
    more = tuple(node for each in rest.items() for node in _paper(*each, None))
    return Section(
        key="briefpapier",
        title=texts.PAPER_TITLE,
        children=(
            Text(text=texts.PAPER_HINT),
            Text(text=texts.PAPER_SIZE.format(max=MAX_ZIP // 1024), tone="hint"),
            *_paper("", texts.PAPER_ALL, kept.get("")),
            *(
                node
                for each, title in one.items()
                for node in _paper(each, title, kept[each])
            ),
            *((Fold(key="een", label=texts.PAPER_ONE, children=more),) if more else ()),
        ),
    )


def _paper(document: str, title: str, kept: tuple[str, int] | None) -> Iterator[Node]:
    """Yield what there is for *document* and a way to change that."""
    label = texts.PAPER_FOR.format(title=title)
    if kept:
        name, size = kept
        said = texts.PAPER_KEPT.format(title=title, name=name, n=-(-size // 1024))
        yield Text(key=f"papier/{document}", text=said)
        yield Button(
            key=f"weg/{document}",
            label=texts.PAPER_DROP.format(name=name),
            do="drop_paper",
            args={"document": document},
            confirm=texts.PAPER_DROP_CONFIRM.format(title=title),
        )
        label = texts.PAPER_OTHER.format(title=title)
    yield Upload(
        key=f"kies/{document}",
        do="put_paper",
        args={"document": document},
        label=label,
        submit=texts.PAPER_USE.format(title=title),
        accept=ACCEPT,
        max=MAX_ZIP,
    )
