"""How the pages and documents of a municipality look: its theme and its stationery."""

from werkboek import texts
from werkboek.content import editing
from werkboek.content.editing import styles_of
from werkboek.errors import InvalidError

from .folder import FolderPage, decoded


class LooksPage(FolderPage):
    """`FolderPage` with the verbs that change how things look."""

    @property
    def styles(self) -> str:
        """The tokens that the municipality chose."""
        return styles_of(self.folder) if self.folder else ""

    def dress(self, request: str, styles: str) -> None:
        """Save the text of a theme; without text the neutral one counts."""
        del request
        self._change(lambda folder: editing.with_styles(folder, styles.strip("\n") + "\n"))

    def dress_file(self, request: str, data: str) -> None:
        """Save a theme that somebody sends as a file, in base 64."""
        try:
            styles = decoded(data, texts.FILE_NOT_UTF8).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise InvalidError(
                reason="no text", user_message=texts.FILE_NOT_UTF8
            ) from error
        self.dress(request, styles)

    def put_paper(self, request: str, document: str, name: str, data: str) -> None:
        """Save the office file *name*, in base 64, as the stationery of *document*.

        Without a document it is for all of them that have none of their own.
        """
        del request
        if document and document not in texts.DOCUMENTS:
            raise InvalidError(reason="no document", user_message=texts.NOT_UNDERSTOOD)
        message = texts.STATIONERY_NOT_READABLE
        paper = decoded(data, message)
        if not paper:
            raise InvalidError(reason="empty", user_message=message)
        self._change(lambda folder: editing.with_paper(folder, document, name, paper))

    def drop_paper(self, request: str, document: str) -> None:
        """Take the stationery of *document* away; undo brings it back."""
        del request
        self._change(lambda folder: editing.with_paper(folder, document, "", b""))

    def undress(self, request: str) -> None:
        """Go back to the neutral theme."""
        del request
        self._change(lambda folder: editing.with_styles(folder, ""))
