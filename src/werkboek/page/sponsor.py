"""The sponsor's page: one request, and an answer to it."""

from werkboek.model import BackingRequest, Kind, fold_requests

from .state import PageState


class SponsorPage(PageState):
    """`PageState` of somebody who came by the link of one request."""

    @property
    def request(self) -> BackingRequest | None:
        """What was put to them; None when the link is no longer theirs."""
        return next(iter(self.folded(fold_requests)), None)

    def answer(self, request: str, reply: str, text: str) -> None:
        """Save an answer; another one later replaces it, and the first stays readable."""
        body = {"on": self.today.isoformat(), "reply": reply, "text": text}
        self._save(request, Kind.REQUEST_ANSWERED, body, self.viewer.request)
