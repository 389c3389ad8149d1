"""Documents, tables and calendars of a trajectory, to keep or to give to others."""

from .document import Bullets, Document, Heading, Paragraph, Table
from .documents import document
from .files import File, files
from .record import Record, record_of

__all__ = [
    "Bullets",
    "Document",
    "File",
    "Heading",
    "Paragraph",
    "Record",
    "Table",
    "document",
    "files",
    "record_of",
]
