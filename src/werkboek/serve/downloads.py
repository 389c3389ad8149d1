"""Documents, tables and the agenda, made when the facilitator asks for them.

They are plain links to files: following one leaves the page that it is on alone.
"""

import asyncio
from collections.abc import Iterable
from http import HTTPStatus
from itertools import groupby
from operator import attrgetter
from typing import Final, TypeAlias

from tornado import web

from werkboek import texts
from werkboek.model import Role
from werkboek.reports import File

from .handler import GateHandler

_Links: TypeAlias = list[tuple[str, str]]
"""The names of files, with what their links say."""

_Group: TypeAlias = tuple[File, _Links, _Links]

_LOOSE: Final = "csv"
"""The kind of file of which a document has many, for other programs."""


class DownloadsHandler(GateHandler):
    """Lists the files, and sends one; nobody but the facilitator hears what there is."""

    def prepare(self) -> None:
        """Let in nobody but the facilitator."""
        if self.visitor(Role.FACILITATOR) is None:
            raise web.HTTPError(HTTPStatus.FORBIDDEN)

    async def get(self, name: str = "") -> None:
        """Show the list, or send the file *name*."""
        listed = await asyncio.to_thread(list, self.gate.files())
        if not name:
            self.show("downloads.html.j2", groups=_groups(listed))
            return
        file = next((each for each in listed if each.name == name), None)
        if file is None:
            raise web.HTTPError(HTTPStatus.NOT_FOUND)
        data = await asyncio.to_thread(file.make)
        self.set_header("Content-Type", file.media_type)
        self.set_header("Content-Disposition", f'attachment; filename="{file.name}"')
        self.finish(data)


def _groups(listed: list[File]) -> list[_Group]:
    """Return per document a file, which says all of it, and its files and its tables."""
    groups = (tuple(made) for _, made in groupby(listed, attrgetter("document")))
    return [
        (
            files[0],
            _links(each for each in files if each.kind != _LOOSE),
            _links(each for each in files if each.kind == _LOOSE),
        )
        for files in groups
    ]


def _links(files: Iterable[File]) -> _Links:
    return [(e.name, texts.FILE_KINDS[e.kind].format(title=e.title)) for e in files]
