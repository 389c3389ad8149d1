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


def _groups(listed: list[File]) -> list[tuple[str, bool, list[tuple[str, str]]]]:
    """Return per document its title, whether it is private, and its files with a label."""
    titles = {each.document: each.title for each in reversed(listed)}
    private = {each.document for each in listed if each.is_private}
    return [
        (
            title,
            document in private,
            [
                (each.name, texts.FILE_KINDS[each.kind].format(title=each.title))
                for each in listed
                if each.document == document
            ],
        )
        for document, title in reversed(titles.items())
    ]
