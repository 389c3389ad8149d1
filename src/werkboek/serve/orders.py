"""What the gate tells the hidden Voilà, at its start and with every page."""

import json
from dataclasses import asdict, dataclass
from typing import Final

ROLE_HEADER: Final = "X-Werkboek-Role"
PARTICIPANT_HEADER: Final = "X-Werkboek-Participant"
REQUEST_HEADER: Final = "X-Werkboek-Request"
"""A request for backing and the number of its link, or empty; see `environment`."""

KERNEL_HEADER: Final = "X-Werkboek-Kernel"
"""The id that the new kernel gets; so the gate knows the owner before there is a kernel."""


@dataclass(frozen=True, slots=True)
class Orders:
    """A secret, folders, and the addresses that a page mentions.

    ``folder`` is private and for this run only.  ``script`` and ``styles`` are addresses.
    ``notice`` is what every page says first, empty for nothing.
    """

    token: str
    workbooks: str
    folder: str
    base: str
    notice: str
    script: str
    styles: tuple[str, ...]

    def to_json(self) -> str:
        """Return one line."""
        return json.dumps(asdict(self))
