"""Which pages there are, from which notebook, and for whom."""

from dataclasses import dataclass
from typing import Final

from werkboek.model import Role


@dataclass(frozen=True, slots=True)
class Page:
    """A page at ``<base_url><path>``, made of ``<notebook>.ipynb``, for one role."""

    path: str
    notebook: str
    role: Role


PAGES: Final = {
    page.path: page
    for page in (
        Page("deelnemen", "deelnemen", Role.PARTICIPANT),
        Page("regie", "regie", Role.FACILITATOR),
        Page("belangen", "belangen", Role.FACILITATOR),
        Page("intake", "intake", Role.FACILITATOR),
        Page("netwerk", "netwerk", Role.FACILITATOR),
        Page("aanpassen", "aanpassen", Role.FACILITATOR),
        Page("samenvatting", "samenvatting", Role.FACILITATOR),
        Page("voorbereiden", "voorbereiden", Role.FACILITATOR),
        Page("opvolging", "opvolging", Role.FACILITATOR),
        Page("scherm", "scherm", Role.SCREEN),
    )
}

REQUEST_PAGE: Final = Page("rugdekking", "rugdekking", Role.SPONSOR)
"""The page of one request; its path is followed by a slash and the request."""
