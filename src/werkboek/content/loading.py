"""The two questions about content: give me the workbook, and what is wrong with it."""

from pathlib import Path

from werkboek import texts
from werkboek.errors import ContentError, Mistake

from .assembly import Assembly
from .locations import data_root
from .mistakes import hint
from .source import MUNICIPALITIES, SETTINGS, folders
from .workbook import Workbook


def load_workbook(
    municipality: Path | str | None = None, *, root: Path | None = None
) -> Workbook:
    """Return the content as one municipality uses it.

    Parameters
    ----------
    municipality
        A folder with ``gemeente.yaml``, or the name of one in ``gemeenten/``; without it
        the base is used as it is.
    root
        The folder with ``basis/`` and ``gemeenten/``; by default the one werkboek brings.

    Raises
    ------
    ContentError
        With every mistake in the files that were read, not only the first.
    """
    root = (root or data_root()).resolve()
    return Assembly(root, _folder(root, municipality) if municipality else None).workbook()


def check(root: Path | None = None) -> tuple[Mistake, ...]:
    """Return every mistake in the base and in all its municipalities, by file and line.

    Parameters
    ----------
    root
        The folder with ``basis/`` and ``gemeenten/``, or the folder of one municipality,
        which is then checked on top of the base that werkboek brings.
    """
    root = (root or data_root()).resolve()
    if (root / SETTINGS).is_file():
        assemblies = [Assembly(data_root(), root)]
    else:
        own = (Assembly(root, folder) for folder in folders(root / MUNICIPALITIES))
        assemblies = [Assembly(root, None), *own]
    found: set[Mistake] = set()
    for assembly in assemblies:
        try:
            assembly.workbook()
        except ContentError as error:
            found.update(error.mistakes)
    return tuple(sorted(found))


def _folder(root: Path, municipality: Path | str) -> Path:
    for folder in (root / MUNICIPALITIES / municipality, Path(municipality)):
        if folder.is_dir():
            return folder.resolve()
    name = Path(municipality).name
    known = [folder.name for folder in folders(root / MUNICIPALITIES)]
    message = texts.MUNICIPALITY_UNKNOWN.format(name=name, hint=hint(name, known))
    raise ContentError(Mistake(f"{MUNICIPALITIES}/{name}/{SETTINGS}", 1, "", message))
