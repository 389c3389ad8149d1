"""Everything werkboek can fail with, as one small tree."""

from dataclasses import dataclass

from . import texts


class WerkboekError(Exception):
    """Base of every expected failure.

    ``str(error)`` is English, for the log; ``user_message`` is Dutch and safe to show to
    anybody: no path, no identifier, no value that somebody typed.
    """

    user_message: str = texts.SOMETHING_WENT_WRONG


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One thing that is wrong in a content file.

    ``line`` counts from 1.  ``field`` is a path of Dutch keys and ids, empty for the file
    as a whole.  ``message`` is Dutch and says what is wrong and what to do.
    """

    file: str
    line: int
    field: str
    message: str

    def __str__(self) -> str:
        """Return the Dutch line for whoever edits the file."""
        line = texts.MISTAKE_IN_FIELD if self.field else texts.MISTAKE
        return line.format(
            file=self.file, line=self.line, field=self.field, message=self.message
        )


class ContentError(WerkboekError):
    """Exercise or municipality files are missing, malformed or inconsistent.

    ``explanation`` is the Dutch message for whoever edits the files: file, line, field,
    what is wrong and what to do, one line for each of ``mistakes``.  A participant sees
    ``user_message``.
    """

    user_message = texts.CONTENT_NOT_READY

    def __init__(self, *mistakes: Mistake) -> None:
        places = (f"{each.file}:{each.line} {each.field}".rstrip() for each in mistakes)
        super().__init__(f"content mistakes at {'; '.join(places)}")
        self.mistakes = mistakes
        head = texts.MISTAKES_ONE if len(mistakes) == 1 else texts.MISTAKES_MORE
        lines = (head.format(n=len(mistakes)), *map(str, mistakes))
        self.explanation = "\n".join(lines)


class RefusedError(WerkboekError):
    """The viewer may not do this, or not now; nothing was saved."""

    def __init__(self, reason: str, user_message: str = texts.NOT_ALLOWED) -> None:
        super().__init__(reason)
        self.user_message = user_message


class InvalidError(WerkboekError):
    """What somebody entered cannot be kept; ``user_message`` says what to change."""

    def __init__(self, reason: str, user_message: str) -> None:
        super().__init__(reason)
        self.user_message = user_message


class StoreUnavailableError(WerkboekError):
    """The store cannot be reached or is busy; nothing was saved."""

    user_message = texts.NOT_SAVED


class UnsafeLocationError(WerkboekError):
    """The trajectory file is in a place where a database may be damaged."""

    def __init__(self, reason: str, user_message: str) -> None:
        super().__init__(reason)
        self.user_message = user_message


class TrajectoryError(WerkboekError):
    """The trajectory cannot be used: damaged, not ours, or from a newer version."""

    def __init__(self, reason: str, user_message: str) -> None:
        super().__init__(reason)
        self.user_message = user_message
