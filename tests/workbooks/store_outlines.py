"""Run every workbook and keep its outline as the only output; `make outlines`."""

from pathlib import Path

import nbformat
from nbclient import NotebookClient

WORKBOOKS = Path(__file__).parents[2] / "workbooks"


def store_outline(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(notebook, store_widget_state=False).execute()
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        cell.metadata.pop("execution", None)
        cell.execution_count = 1
        for output in cell.outputs:
            output.execution_count = 1
            output.metadata = {}
            output.data = {"text/plain": output.data["text/plain"]}
    notebook.metadata.pop("widgets", None)
    notebook.metadata["language_info"] = {"name": "python"}
    nbformat.write(notebook, path)  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    for each in sorted(WORKBOOKS.glob("*.ipynb")):
        store_outline(each)
