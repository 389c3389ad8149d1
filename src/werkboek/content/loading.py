"""The two questions about content: give me the workbook, and what is wrong with it."""

from pathlib import Path

from werkboek import texts
from werkboek.errors import ContentError, Mistake

from .advice import advice
from .assembly import assembled
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
    return assembled(root, _folder(root, municipality) if municipality else None)


def check(root: Path | None = None) -> tuple[Mistake, ...]:
    """Return every mistake in the base and in all its municipalities, by file and line.

    Parameters
    ----------
    root
        The folder with ``basis/`` and ``gemeenten/``, or the folder of one municipality,
        which is then checked on top of the base that werkboek brings.
    """
    root = (root or data_root()).resolve()
    own: tuple[Path | None, ...]
    if is_municipality(root):
        base, own = data_root(), (root,)
    else:
        base, own = root, (None, *folders(root / MUNICIPALITIES))
    found: set[Mistake] = set()
    for municipality in own:
        try:
            assembled(base, municipality)
        except ContentError as error:
            found.update(error.mistakes)
    return tuple(sorted(found))


def advise(root: Path | None = None) -> tuple[Mistake, ...]:
    """Return what is no mistake but reads badly, in the files of municipalities.

    *root* is that of `check`.
    """
    root = (root or data_root()).resolve()
    if is_municipality(root):
        return advice(data_root(), root)
    own = folders(root / MUNICIPALITIES)
    return tuple(each for folder in own for each in advice(root, folder))


def is_municipality(folder: Path) -> bool:
    """Say whether *folder* is that of one municipality."""
    return (folder / SETTINGS).is_file()


def folder_of(municipality: Path | str) -> Path:
    """Return the folder of *municipality*, a path or the name of one that werkboek brings.

    Raises
    ------
    ContentError
        When there is none.
    """
    return _folder(data_root().resolve(), municipality)


def _folder(root: Path, municipality: Path | str) -> Path:
    for folder in (root / MUNICIPALITIES / municipality, Path(municipality)):
        if folder.is_dir():
            return folder.resolve()
    name = Path(municipality).name
    known = [folder.name for folder in folders(root / MUNICIPALITIES)]
    message = texts.MUNICIPALITY_UNKNOWN.format(name=name, hint=hint(name, known))
    raise ContentError(Mistake(f"{MUNICIPALITIES}/{name}/{SETTINGS}", 1, "", message))
