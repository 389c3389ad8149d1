"""Exercise and municipality files: read, checked and turned into the model."""

from .desk import municipality_for
from .loading import advise, check, folder_of, load_workbook
from .locations import data_root, workbooks_root
from .new import create
from .workbook import Workbook

__all__ = [
    "Workbook",
    "advise",
    "check",
    "create",
    "data_root",
    "folder_of",
    "load_workbook",
    "municipality_for",
    "workbooks_root",
]
