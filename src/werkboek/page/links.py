"""What a page may tell about getting in; made by the server for each role."""

from collections.abc import Callable
from dataclasses import dataclass


def _nowhere(_request: str, _issue: int) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses and codes that the viewer of a page may see; empty where there is none.

    ``join`` is the address for participants, ``code`` what they type, ``screen`` the
    address of the room's screen (facilitator only), ``word`` the rejoin word of this one
    participant, ``keep`` where the facilitator takes the trajectory along.  ``backing``
    gives the address of a request for its sponsor, from the request and its link number
    (facilitator only).  A ``temporary`` server takes the trajectory with it when it stops.
    """

    join: str = ""
    code: str = ""
    screen: str = ""
    word: str = ""
    keep: str = ""
    temporary: bool = False
    backing: Callable[[str, int], str] = _nowhere
