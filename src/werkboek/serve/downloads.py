"""Documents, tables and the agenda, made when the facilitator asks for them.

They are plain links to files: following one leaves the page that it is on alone.
"""

import asyncio
from http import HTTPStatus

from tornado import web

from werkboek import texts
from werkboek.model import Role
from werkboek.reports import File

from .handler import GateHandler


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


def _groups(listed: list[File]) -> list[tuple[File, list[tuple[str, str]]]]:
    """Return per document its first file, which says all of it, and its files by label."""
    groups: dict[str, list[File]] = {}
    for each in listed:
        groups.setdefault(each.document, []).append(each)
    return [
        (files[0], [(each.name, _label(each)) for each in files])
        for files in groups.values()
    ]


def _label(file: File) -> str:
    return texts.FILE_KINDS[file.kind].format(title=file.title)
