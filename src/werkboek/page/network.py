"""The facilitator's page about the network: what is filtered, and whether notes show."""

import traitlets as tl

from .intake import NotesPage

OWN_TIES, OWN_TEAMS = "lijnen", "teams"
"""The conclusions in which a facilitator adds ties and places teams."""


class NetworkPage(NotesPage):
    """`NotesPage` with filters; they are of this page and this moment only."""

    domain = tl.Unicode("")
    state = tl.Unicode("")
    quality = tl.Unicode("")
    shows_sensitive = tl.Bool(False)  # noqa: FBT003 -- a traitlet's default
    """Whether sensitivities are on the screen; off again after every reload."""

    def choose(self, request: str, domain: str, state: str, quality: str) -> None:
        """Show only ties of *domain*, in *state* and of *quality*; empty is all."""
        del request
        with self.hold_trait_notifications():
            self.domain, self.state, self.quality = domain, state, quality

    def show_sensitive(self, request: str, *, shown: bool) -> None:
        """Put sensitivities on this screen, or take them off."""
        del request
        self.shows_sensitive = shown
