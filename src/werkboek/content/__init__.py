"""Exercise and municipality files: read, checked and turned into the model."""

from .loading import check, load_workbook
from .locations import data_root, workbooks_root
from .workbook import Workbook

__all__ = ["Workbook", "check", "data_root", "load_workbook", "workbooks_root"]
